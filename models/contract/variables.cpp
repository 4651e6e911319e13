// SPDX-License-Identifier: GPL-3.0-or-later
#include "contract/variables.h"

#include "contract/suggest.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace meshwright::contract {

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
    return {match.captured(1), written, match.capturedLength(2) > 0, node};
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
        const bool isText = node.kind() == text::NodeKind::Scalar && node.isString() && node.indexInParent() >= 0;
        if (isText && node.value().find("${") != std::string_view::npos)
            collect(node, variables);
    }
    return variables;
}

std::vector<text::Finding> undefinedVariables(const text::Tree &tree, const QStringList &defined)
{
    std::vector<text::Finding> findings;
    for (const Variable &variable : variablesOf(tree)) {
        if (variable.name.isEmpty() || variable.hasDefault || defined.contains(variable.name))
            continue;
        text::Finding &finding = findings.emplace_back();
        finding.rule = u"contract/variable"_s;
        finding.severity = text::Severity::Warning;
        finding.message = u"The variable %1 has no value and no default.%2 Define it, or write ${%3:-otherwise}."_s
                              .arg(variable.written, didYouMean(variable.name, defined), variable.name);
        finding.path = variable.node.pointer();
        finding.span = variable.node.span();
    }
    return findings;
}

} // namespace meshwright::contract
