// SPDX-License-Identifier: GPL-3.0-or-later
#include "contract/rulesentence.h"

#include "base/tr.h"
#include "contract/fields.h"

namespace meshwright::contract {

using base::tr;

namespace {

constexpr int listedValues = 6;

QString several(const QStringList &values)
{
    if (values.size() > listedValues)
        return tr("%1 and %2 more").arg(values.mid(0, listedValues).join(QLatin1String(", "))).arg(values.size() - listedValues);
    if (values.size() < 2)
        return values.join(QString());
    return tr("%1 and %2").arg(values.mid(0, values.size() - 1).join(QLatin1String(", ")), values.last());
}

QString shown(const Node &value)
{
    return value.string().isEmpty() ? tr("(empty)") : value.string();
}

QStringList shownList(const Node &list)
{
    QStringList out;
    for (const Node &item : itemsOf(list))
        out.append(shown(item));
    return out;
}

/// The number(s) of the threshold; empty where there are none.
QString amount(const QualityRule &rule)
{
    QString text = rule.expected.isSequence() ? shownList(rule.expected).join(tr(" and ")) : rule.expected.string();
    if (!text.isEmpty() && rule.unit == QLatin1String("percent"))
        text += QStringLiteral("\u202F%");
    return text;
}

bool isNothing(const QualityRule &rule)
{
    using Operator = QualityRule::Operator;
    const bool zero = rule.expected.number() == 0.0;
    return (zero && (rule.op == Operator::MustBe || rule.op == Operator::LessOrEqual)) || (rule.op == Operator::LessThan && rule.expected.number() == 1.0 && rule.unit != QLatin1String("percent"));
}

/// "No row", "At most 5 rows", "Fewer than 1 % of rows".
QString howManyRows(const QualityRule &rule)
{
    if (isNothing(rule))
        return tr("No row may");
    QString words = thresholdWords(rule);
    words[0] = words[0].toUpper();
    return (rule.unit == QLatin1String("percent") ? tr("%1 of rows may") : tr("%1 rows may")).arg(words);
}

QString withArguments(const QualityRule &rule, QString sentence)
{
    const QStringList valid = shownList(rule.arguments.find("validValues"));
    const QString pattern = rule.arguments.find("pattern").string();
    const QStringList missing = shownList(rule.arguments.find("missingValues"));
    if (rule.metric == QLatin1String("invalidValues")) {
        QStringList parts;
        if (!valid.isEmpty())
            parts.append(valid.size() == 1 ? tr("valid is %1").arg(several(valid)) : tr("valid are %1").arg(several(valid)));
        if (!pattern.isEmpty())
            parts.append(tr("it must match %1").arg(pattern));
        sentence += QStringLiteral(": ") + (parts.isEmpty() ? tr("[which values are valid?]") : parts.join(QLatin1String("; ")));
    } else if (rule.metric == QLatin1String("missingValues")) {
        sentence += missing.isEmpty() ? QString() : tr(": %1 count as missing").arg(several(missing));
    }
    return sentence;
}

QString measured(const QualityRule &rule, const QString &subject)
{
    if (rule.metric.isEmpty())
        return tr("[What is counted?]");
    if (rule.metric == QLatin1String("rowCount"))
        return tr("%1 must have %2 rows").arg(subject, thresholdWords(rule));
    QString sentence = howManyRows(rule);
    if (rule.metric == QLatin1String("nullValues"))
        sentence += tr(" be without %1").arg(subject);
    else if (rule.metric == QLatin1String("missingValues"))
        sentence += tr(" have a missing %1").arg(subject);
    else if (rule.metric == QLatin1String("invalidValues"))
        sentence += tr(" have an invalid %1").arg(subject);
    else if (rule.metric == QLatin1String("duplicateValues")) {
        const QStringList together = shownList(rule.arguments.find("properties"));
        sentence += together.isEmpty() ? tr(" repeat a value of %1").arg(subject) : tr(" repeat the values of %1 together").arg(several(together));
    } else
        return tr("%1 of %2 must be %3").arg(rule.metric, subject, thresholdWords(rule));
    return withArguments(rule, sentence);
}

} // namespace

QString thresholdWords(const QualityRule &rule)
{
    using Operator = QualityRule::Operator;
    const QString value = amount(rule);
    if (rule.op == Operator::None || value.isEmpty())
        return tr("[how many?]");
    switch (rule.op) {
    case Operator::MustBe: return tr("exactly %1").arg(value);
    case Operator::MustNotBe: return tr("not %1").arg(value);
    case Operator::GreaterThan: return tr("more than %1").arg(value);
    case Operator::GreaterOrEqual: return tr("at least %1").arg(value);
    case Operator::LessThan: return tr("fewer than %1").arg(value);
    case Operator::LessOrEqual: return tr("at most %1").arg(value);
    case Operator::Between: return tr("between %1").arg(value);
    case Operator::NotBetween: return tr("not between %1").arg(value);
    case Operator::None: break;
    }
    return {};
}

QString readBack(const QualityRule &rule, const QString &subject)
{
    const QString said = (rule.description.isEmpty() ? rule.name : rule.description).simplified();
    switch (rule.kind) {
    case QualityRule::Kind::Library:
        return measured(rule, subject) + QLatin1Char('.');
    case QualityRule::Kind::Sql:
        return (rule.query.trimmed().isEmpty() ? tr("[Which query?] It must come to %1.") : tr("The query must come to %1.")).arg(thresholdWords(rule));
    case QualityRule::Kind::Text:
        return said.isEmpty() ? tr("[In words: what must hold?]") : tr("%1 (a person judges)").arg(said);
    case QualityRule::Kind::Custom:
        return rule.engine.isEmpty() ? tr("[Which tool?] checks %1.").arg(subject) : tr("%1 checks %2.").arg(rule.engine, subject);
    case QualityRule::Kind::Unknown:
        break;
    }
    return tr("[What kind of rule?]");
}

} // namespace meshwright::contract
