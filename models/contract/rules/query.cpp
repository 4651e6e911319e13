// SPDX-License-Identifier: GPL-3.0-or-later
#include "contract/rules/all.h"

#include "base/tr.h"
#include "contract/rules/walk.h"
#include "contract/suggest.h"

using namespace Qt::StringLiterals;

namespace meshwright::contract::rules {

using base::tr;

namespace {

/// The names in "{name}" and "${name}". Only plain words: braces are also part of many dialects.
QStringList placeholdersOf(const QString &query)
{
    QStringList names;
    for (qsizetype open = query.indexOf(u'{'); open >= 0; open = query.indexOf(u'{', open + 1)) {
        const qsizetype close = query.indexOf(u'}', open);
        if (close < 0)
            break;
        const QString name = query.mid(open + 1, close - open - 1);
        const bool isWord = !name.isEmpty() && std::all_of(name.begin(), name.end(), [](QChar c) { return c.isLetterOrNumber() || c == u'_'; });
        if (isWord && !name[0].isDigit())
            names.append(name);
    }
    return names;
}

bool isEmpty(const QString &query)
{
    for (const QString &line : query.split(u'\n')) {
        const QString text = line.trimmed();
        if (!text.isEmpty() && !text.startsWith("--"_L1) && text != ";"_L1)
            return false;
    }
    return true;
}

void judgePlaceholder(const text::Tree &tree, const QString &name, const Property *property, const Node &at, Reporter &report)
{
    static const QStringList known{u"object"_s, u"property"_s, u"table"_s, u"column"_s};
    if (known.contains(name)) {
        if (!property && (name == "property"_L1 || name == "column"_L1))
            report.error(at, tr("“{%1}” stands for a property, but this rule stands at an object. Move it to the property, or write the column's name.").arg(name));
        return;
    }
    // The Data Contract CLI's words for the same, and variables of the environment in capitals.
    if (name == "model"_L1 || name == "field"_L1 || name == "schema"_L1 || name == name.toUpper())
        return;
    Finding &finding = report.warning(at, tr("“{%1}” is not a placeholder of the standard; it will reach the database as it is. Known are {object}, {property}, {table} and {column}.%2")
                           .arg(name, didYouMean(name, known)));
    if (const QString better = nearest(name, known); !better.isEmpty())
        report.offerText(finding, tree, at, at.string().replace(u'{' + name + u'}', u'{' + better + u'}'));
}

void run(const Contract &contract, Reporter &report)
{
    eachQualityRule(contract, [&](const SchemaObject &, const Property *property, const QualityRule &rule) {
        const Node query = rule.node.find("query");
        if (rule.kind != QualityRule::Kind::Sql || !query.isScalar())
            return;
        if (isEmpty(rule.query)) {
            report.error(query, tr("This rule has no query, so there is nothing to run."));
            return;
        }
        for (const QString &name : placeholdersOf(rule.query))
            judgePlaceholder(contract.tree, name, property, query, report);
    });
}

} // namespace

const ContractRule query{"contract/query", "an SQL rule without a query, or with a placeholder that nothing fills", run};

} // namespace meshwright::contract::rules
