// SPDX-License-Identifier: GPL-3.0-or-later
#include "quietmesh.h"

#include "base/file.h"
#include "text/tree.h"

#include <QDir>
#include <QDirIterator>
#include <QRegularExpression>

namespace meshwright::testing {

namespace {

constexpr qint64 largest = 64 << 20;

bool isForPeople(const text::Node &node)
{
    // What machines read may have blanks, too.
    static const QSet<QByteArray> machines = {"query", "given", "match", "notMatch", "pattern", "matches", "field", "function", "set", "is"};
    static const QSet<QByteArray> keys = {"description", "title", "businessName", "purpose", "limitations", "usage", "reason", "message", "why", "dataGranularityDescription",
                                          "transformLogic", "transformDescription", "comment", "notes", "docs", "what"};
    const std::string_view name = node.keyNode().value();
    if (!node.isScalar() || node.kind() != text::NodeKind::Scalar || !node.isString())
        return false;
    const QByteArray key(name.data(), qsizetype(name.size()));
    return keys.contains(key) || (!machines.contains(key) && node.value().find(' ') != std::string_view::npos);
}

QByteArray inCyrillic(const QByteArray &bytes)
{
    static const QRegularExpression kept(QStringLiteral("\\{\\{[^}]*\\}\\}|\\$\\{[^}]*\\}|\\\\.|https?://\\S+"));
    const QString text = QString::fromUtf8(bytes);
    QString out;
    qsizetype at = 0;
    const auto turned = [](QString some) {
        for (QChar &one : some) {
            if (one.unicode() < 128 && one.isLetter())
                one = QChar(char16_t((one.isUpper() ? 0x0410 : 0x0430) + (one.toLower().unicode() - u'a')));
        }
        return some;
    };
    for (auto all = kept.globalMatch(text); all.hasNext();) {
        const QRegularExpressionMatch match = all.next();
        out += turned(text.mid(at, match.capturedStart() - at)) + match.captured();
        at = match.capturedEnd();
    }
    return (out + turned(text.mid(at))).toUtf8();
}

QByteArray quiet(const QByteArray &bytes, const QString &name)
{
    const text::Tree tree = text::readByName(text::SourceText(bytes), name);
    std::vector<base::Span> spans(tree.comments().begin(), tree.comments().end());
    for (quint32 id = 0; id < tree.nodeCount(); ++id) {
        const text::Node node = tree.node(id);
        if (isForPeople(node))
            spans.push_back(node.span());
    }
    std::sort(spans.begin(), spans.end(), [](const base::Span &a, const base::Span &b) { return a.begin > b.begin; });
    QByteArray out = bytes;
    for (const base::Span &span : spans)
        out.replace(qsizetype(span.begin), qsizetype(span.end - span.begin), inCyrillic(bytes.mid(qsizetype(span.begin), qsizetype(span.end - span.begin))));
    return out;
}

// Cells of several words.
QByteArray quietTable(const QByteArray &bytes)
{
    static const QRegularExpression words(QStringLiteral("[A-Za-z'-]+(?:[,.!]? [A-Za-z0-9'-]+)+[,.!]?"));
    const QString text = QString::fromUtf8(bytes);
    QString out;
    qsizetype at = 0;
    for (auto all = words.globalMatch(text); all.hasNext();) {
        const QRegularExpressionMatch match = all.next();
        out += QStringView(text).mid(at, match.capturedStart() - at);
        out += QString::fromUtf8(inCyrillic(match.captured().toUtf8()));
        at = match.capturedEnd();
    }
    out += QStringView(text).mid(at);
    return out.toUtf8();
}

QStringList files(const QString &folder)
{
    QStringList all;
    for (QDirIterator it(folder, QDir::Files, QDirIterator::Subdirectories); it.hasNext();)
        all.append(it.next());
    return all;
}

} // namespace

void quietMesh(const QString &folder)
{
    for (const QString &path : files(folder)) {
        const bool isTable = path.endsWith(QLatin1String(".csv"));
        if (!isTable && !path.endsWith(QLatin1String(".yaml")))
            continue;
        const auto bytes = base::readFile(path, largest);
        if (!bytes || !base::saveFile(path, isTable ? quietTable(*bytes) : quiet(*bytes, path)))
            qFatal("%s can't be changed", qPrintable(path));
    }
}

QStringList latinWords(const QString &text)
{
    static const QRegularExpression word(QStringLiteral("[A-Za-z][A-Za-z0-9]+"));
    QStringList words;
    for (auto all = word.globalMatch(text); all.hasNext();)
        words.append(all.next().captured());
    return words;
}

QSet<QString> wordsOfMesh(const QString &folder)
{
    QSet<QString> words;
    for (const QString &path : files(folder)) {
        if (path.endsWith(QLatin1String(".md")) || path.endsWith(QLatin1String(".db")))
            continue;
        const auto bytes = base::readFile(path, largest);
        if (!bytes)
            qFatal("%s can't be read", qPrintable(path));
        for (const QString &word : latinWords(QString::fromUtf8(*bytes) + QLatin1Char(' ') + path))
            words.insert(word.toLower());
    }
    return words;
}

namespace {

template <typename Take>
void eachScalar(const QString &folder, Take take)
{
    for (const QString &path : files(QLatin1String(MESHWRIGHT_SOURCE_DIR "/resources/") + folder)) {
        const auto bytes = base::readFile(path, largest);
        const text::Tree tree = text::readByName(text::SourceText(bytes ? *bytes : QByteArray()), path);
        for (quint32 id = 0; path.endsWith(QLatin1String(".yaml")) && id < tree.nodeCount(); ++id) {
            if (tree.node(id).isScalar())
                take(tree.node(id).keyNode().string(), tree.node(id).string());
        }
    }
}

} // namespace

QSet<QString> wordsOfStandards()
{
    static const QSet<QString> said = {QStringLiteral("title"), QStringLiteral("help"), QStringLiteral("section"), QStringLiteral("patternHint")};
    QSet<QString> words;
    eachScalar(QStringLiteral("standard"), [&](const QString &key, const QString &value) {
        if (said.contains(key) || (value.contains(QLatin1Char(' ')) && !key.isEmpty() && key != QLatin1String("example")))
            return;
        for (const QString &word : latinWords(value))
            words.insert(word.toLower());
    });
    return words;
}

QStringList ruleIds(const QString &folder)
{
    QStringList ids;
    for (const QString &path : files(folder)) {
        const auto bytes = base::readFile(path, largest);
        const text::Tree tree = text::readByName(text::SourceText(path.endsWith(QLatin1String(".yaml")) && bytes ? *bytes : QByteArray()), path);
        const text::Node rules = tree.root()["rules"];
        for (int i = 0; rules.isMapping() && i < rules.size(); ++i)
            ids.append(rules.key(i).string());
    }
    return ids;
}

QString withoutNames(const QString &text, const QStringList &ids)
{
    static const QStringList examples = [] {
        QStringList found{QStringLiteral("missing closing parenthesis"), QStringLiteral("missing closing"), QStringLiteral("parenthesis")}; // also where it is broken into lines
        eachScalar(QStringLiteral("standard"), [&](const QString &key, const QString &value) {
            if (key == QLatin1String("example") && value.contains(QLatin1Char(' ')))
                found.append(value);
        });
        return found;
    }();
    static const QRegularExpression key(QStringLiteral("^[A-Za-z]+, ")); // as the card of a key is read aloud
    QString left = QString(text).remove(key);
    for (const QString &example : examples)
        left.remove(example);
    for (const QString &id : ids)
        left.remove(id).remove(QString(id).replace(QLatin1Char('-'), QLatin1Char(' ')), Qt::CaseInsensitive);
    return left;
}

QSet<QString> sentencesOfTemplates()
{
    QSet<QString> sentences;
    eachScalar(QStringLiteral("templates"), [&](const QString &, const QString &value) { sentences.insert(value.simplified()); });
    return sentences;
}

} // namespace meshwright::testing
