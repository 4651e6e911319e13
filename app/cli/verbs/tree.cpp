// SPDX-License-Identifier: GPL-3.0-or-later
#include "textinput.h"
#include "verb.h"

#include <QCommandLineParser>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;
using namespace meshwright::text;

namespace meshwright::cli {

extern const Verb treeVerb;

namespace {

QString kindName(const Node &node)
{
    switch (node.kind()) {
    case NodeKind::Scalar: return u"scalar"_s;
    case NodeKind::Sequence: return u"sequence"_s;
    case NodeKind::Mapping: return u"mapping"_s;
    case NodeKind::Alias: return u"alias"_s;
    }
    Q_UNREACHABLE();
}

QString styleName(const Node &node)
{
    if (node.kind() == NodeKind::Sequence || node.kind() == NodeKind::Mapping)
        return node.isFlow() ? u"flow"_s : u"block"_s;
    switch (node.scalarStyle()) {
    case ScalarStyle::Plain: return u"plain"_s;
    case ScalarStyle::SingleQuoted: return u"single-quoted"_s;
    case ScalarStyle::DoubleQuoted: return u"double-quoted"_s;
    case ScalarStyle::Literal: return u"literal"_s;
    case ScalarStyle::Folded: return u"folded"_s;
    }
    Q_UNREACHABLE();
}

QString typeName(const Node &node)
{
    switch (node.scalarType()) {
    case ScalarType::Null: return u"null"_s;
    case ScalarType::Boolean: return u"boolean"_s;
    case ScalarType::Integer: return u"integer"_s;
    case ScalarType::Float: return u"float"_s;
    case ScalarType::String: return u"string"_s;
    }
    Q_UNREACHABLE();
}

// Quoted and shortened, so that every node is one line.
QString shown(const Node &node)
{
    QString text = node.string();
    const bool isLong = text.size() > 60;
    text.truncate(60);
    text.replace(u'\\', u"\\\\"_s).replace(u'"', u"\\\""_s).replace(u'\n', u"\\n"_s).replace(u'\t', u"\\t"_s).replace(u'\r', u"\\r"_s);
    return u'"' + text + (isLong ? u"…\""_s : u"\""_s);
}

QString place(const Tree &tree, base::Span span)
{
    const base::Position at = tree.source().position(span.begin);
    return u"[%1, %2) at %3:%4"_s.arg(span.begin).arg(span.end).arg(at.line).arg(at.column);
}

void writeText(QString &out, const Tree &tree, const Node &node, const QString &label, int depth)
{
    out += QString(2 * depth, u' ') + (label.isEmpty() ? QString() : label + u": "_s) + kindName(node);
    if (node.kind() != NodeKind::Alias)
        out += u' ' + styleName(node);
    if (node.kind() == NodeKind::Scalar)
        out += u' ' + typeName(node) + u' ' + shown(node);
    if (!node.anchor().empty())
        out += (node.kind() == NodeKind::Alias ? u" *"_s : u" &"_s) + toQString(node.anchor());
    if (!node.tag().empty())
        out += u' ' + toQString(node.tag());
    out += u"  "_s + place(tree, node.span()) + u'\n';
    if (node.kind() == NodeKind::Alias)
        return;
    for (int i = 0; i < node.size(); ++i) {
        const Node key = node.key(i);
        const QString name = !key ? u"[%1]"_s.arg(i) : key.isScalar() ? key.string() : u"(%1)"_s.arg(kindName(key));
        writeText(out, tree, node.at(i), key ? name + u" "_s + place(tree, key.span()) : name, depth + 1);
    }
}

QJsonObject placeObject(const Tree &tree, base::Span span)
{
    const base::Position at = tree.source().position(span.begin);
    return {{u"begin"_s, qint64(span.begin)}, {u"end"_s, qint64(span.end)}, {u"line"_s, at.line}, {u"column"_s, at.column}};
}

QJsonObject jsonOf(const Tree &tree, const Node &node)
{
    QJsonObject out{{u"kind"_s, kindName(node)}, {u"span"_s, placeObject(tree, node.span())}};
    if (node.kind() != NodeKind::Alias)
        out[u"style"_s] = styleName(node);
    if (!node.anchor().empty())
        out[node.kind() == NodeKind::Alias ? u"alias"_s : u"anchor"_s] = toQString(node.anchor());
    if (!node.tag().empty())
        out[u"tag"_s] = toQString(node.tag());
    if (node.kind() == NodeKind::Scalar) {
        out[u"type"_s] = typeName(node);
        out[u"value"_s] = node.string();
    }
    if (node.kind() == NodeKind::Scalar || node.kind() == NodeKind::Alias)
        return out;
    QJsonArray entries;
    for (int i = 0; i < node.size(); ++i) {
        QJsonObject entry = jsonOf(tree, node.at(i));
        if (const Node key = node.key(i))
            entry[u"key"_s] = jsonOf(tree, key);
        entries.append(entry);
    }
    out[node.kind() == NodeKind::Mapping ? u"members"_s : u"items"_s] = entries;
    return out;
}

QString asText(const Tree &tree)
{
    QString out;
    for (int i = 0; i < tree.documentCount(); ++i) {
        out += u"document %1\n"_s.arg(i + 1);
        if (tree.document(i))
            writeText(out, tree, tree.document(i), {}, 1);
    }
    for (const base::Span comment : tree.comments())
        out += u"comment  %1  %2\n"_s.arg(place(tree, comment), toQString(tree.source().view(comment)));
    return out;
}

QString asJson(const Tree &tree)
{
    QJsonArray documents, comments, findings;
    for (int i = 0; i < tree.documentCount(); ++i)
        documents.append(tree.document(i) ? QJsonValue(jsonOf(tree, tree.document(i))) : QJsonValue());
    for (const base::Span comment : tree.comments())
        comments.append(placeObject(tree, comment));
    for (const Finding &finding : tree.findings()) {
        findings.append(QJsonObject{{u"rule"_s, finding.rule}, {u"severity"_s, QString(severityName(finding.severity))}, {u"message"_s, finding.message},
                                    {u"path"_s, finding.path}, {u"span"_s, placeObject(tree, finding.span)}});
    }
    const QJsonObject out{{u"documents"_s, documents}, {u"comments"_s, comments}, {u"findings"_s, findings}};
    return QString::fromUtf8(QJsonDocument(out).toJson(QJsonDocument::Indented));
}

int runTree(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.addPositionalArgument(u"FILE"_s, u"A YAML or JSON file (*.json is JSON)."_s);
    const QCommandLineOption formatOption(u"format"_s, u"text or json."_s, u"FORMAT"_s, u"text"_s);
    parser.addOption(formatOption);
    int exitCode = Fine;
    if (!parse(parser, treeVerb, arguments, exitCode))
        return exitCode;
    const QString format = parser.value(formatOption);
    const QStringList files = parser.positionalArguments();
    if (files.size() != 1 || (format != u"text"_s && format != u"json"_s)) {
        printProblem({base::Problem::Kind::Usage, files.size() != 1 ? u"Name one file."_s : u"There is no format “%1”."_s.arg(format),
                      u"For example: meshwright tree --format json orders.odcs.yaml"_s, {}});
        return Usage;
    }
    const auto tree = readTree(files.front());
    if (!tree) {
        printProblem(tree.problem());
        return exitCodeFor(tree.problem());
    }
    print(format == u"json"_s ? asJson(*tree) : asText(*tree));
    return printErrors(files.front(), *tree) ? int(Unreadable) : int(Fine);
}

} // namespace

const Verb treeVerb{"tree", "FILE", "Show how a YAML or JSON file is read: every node with its place and style.", runTree};

} // namespace meshwright::cli
