// SPDX-License-Identifier: GPL-3.0-or-later
#include "contract/variables.h"

#include "base/tr.h"
#include "contract/suggest.h"
#include "text/substitute.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace meshwright::contract {

using base::tr;

namespace {

bool hasOwnBraces(const text::Node &node)
{
    const std::string_view key = node.keyNode().value();
    return key == "query" || key == "pattern" || key == "implementation" || key == "transformLogic";
}

Variable readVariable(const QString &written, const text::Node &node)
{
    static const QRegularExpression form(u"^\\$\\{([A-Za-z_][A-Za-z0-9_]*)(:-[^}]*)?\\}$"_s);
    const auto match = form.match(written);
    return {match.captured(1), written, match.capturedLength(2) > 0, match.captured(2).mid(2), node};
}

void collect(const text::Node &node, std::vector<Variable> &variables)
{
    static const QStringList placeholders{u"object"_s, u"property"_s, u"table"_s, u"column"_s, u"model"_s, u"field"_s, u"schema"_s};
    const QString text = node.string();
    for (qsizetype at = text.indexOf("${"_L1); at >= 0; at = text.indexOf("${"_L1, at + 2)) {
        const qsizetype close = text.indexOf(u'}', at);
        const Variable variable = readVariable(close < 0 ? text.mid(at, 40) : text.mid(at, close - at + 1), node);
        const bool isOther = variable.name.isEmpty() || placeholders.contains(variable.name);
        if (!isOther || !hasOwnBraces(node))
            variables.push_back(variable);
    }
}

} // namespace

std::vector<Variable> variablesOf(const text::Tree &tree)
{
    std::vector<Variable> variables;
    for (quint32 number = 0; number < tree.nodeCount(); ++number) {
        const text::Node node = tree.node(number);
        const bool isText = node.kind() == text::NodeKind::Scalar && node.isString() && node.value().find("${") != std::string_view::npos;
        if (isText && node.parent().key(node.indexInParent()) != node) // keys are never filled in
            collect(node, variables);
    }
    return variables;
}

std::vector<text::Finding> undefinedVariables(const text::Tree &tree, const Surroundings &surroundings)
{
    std::vector<text::Finding> findings;
    const QStringList defined = surroundings.names + surroundings.values.keys();
    for (const Variable &variable : variablesOf(tree)) {
        if (variable.name.isEmpty() || variable.hasDefault || surroundings.names.contains(variable.name) || !surroundings.values.value(variable.name).isEmpty())
            continue;
        text::Finding &finding = findings.emplace_back();
        finding.rule = u"contract/variable"_s;
        finding.severity = text::Severity::Warning;
        finding.message = (surroundings.values.contains(variable.name) ? tr("The variable %1 has an empty value and no default.%2 Define it, or write ${%3:-otherwise}.")
                                                                       : tr("The variable %1 has no value and no default.%2 Define it, or write ${%3:-otherwise}."))
                              .arg(variable.written, didYouMean(variable.name, defined), variable.name);
        finding.path = variable.node.pointer();
        finding.span = variable.node.span();
    }
    return findings;
}

base::Result<text::Tree> withValues(const text::Tree &tree, const Surroundings &surroundings)
{
    constexpr qsizetype largest = qsizetype(64) << 20;
    std::unordered_map<quint32, QByteArray> texts;
    qsizetype size = 0;
    const std::vector<Variable> variables = variablesOf(tree);
    for (size_t i = 0; i < variables.size();) {
        const text::Node node = variables[i].node;
        const QString before = node.string();
        QString after;
        qsizetype done = 0;
        for (; i < variables.size() && variables[i].node == node; ++i) {
            const Variable &variable = variables[i];
            const QString value = surroundings.values.value(variable.name);
            if (variable.name.isEmpty() || (value.isEmpty() && !variable.hasDefault))
                continue;
            const qsizetype at = before.indexOf(variable.written, done);
            if (at < 0)
                continue; // within the default of the one before
            after += before.mid(done, at - done) + (value.isEmpty() ? variable.otherwise : value);
            done = at + variable.written.size();
            if (size + after.size() > largest)
                return base::Problem{base::Problem::Kind::Refused, tr("With the values of its variables this text is larger than 64 MiB."),
                                     tr("Give shorter values."), {}};
        }
        if (done == 0)
            continue;
        after += before.mid(done);
        size += after.size();
        texts.emplace(node.id(), after.toUtf8());
    }
    return texts.empty() ? tree : text::withTexts(tree, texts);
}

} // namespace meshwright::contract
