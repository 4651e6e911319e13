// SPDX-License-Identifier: GPL-3.0-or-later
#include "contract/rulesentence.h"

#include "base/spoken.h"
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

/// As the reader writes numbers; anything else as it stands.
QString shownNumber(const Node &value)
{
    if (const auto whole = value.integer(); whole && value.scalarType() == text::ScalarType::Integer)
        return base::spokenLocale().toString(*whole);
    const auto number = value.number();
    return number ? base::spokenLocale().toString(*number, 'g', QLocale::FloatingPointShortest) : shown(value);
}

/// The number of the threshold, or its two; empty where there are none.
QStringList amounts(const QualityRule &rule)
{
    QStringList numbers;
    if (rule.expected.isSequence()) {
        for (const Node &item : itemsOf(rule.expected))
            numbers.append(shownNumber(item));
    } else if (!rule.expected.string().isEmpty()) {
        numbers.append(shownNumber(rule.expected));
    }
    if (!numbers.isEmpty() && rule.unit == QLatin1String("percent"))
        numbers.last() += QStringLiteral("\u202F%");
    return numbers;
}

QString pairWords(const char *both, const char *one, const QStringList &numbers)
{
    return numbers.size() == 2 ? tr(both).arg(numbers[0], numbers[1]) : tr(one).arg(numbers.join(QLatin1String(", ")));
}

bool isNothing(const QualityRule &rule)
{
    using Operator = QualityRule::Operator;
    const bool zero = rule.expected.number() == 0.0;
    return (zero && (rule.op == Operator::MustBe || rule.op == Operator::LessOrEqual)) || (rule.op == Operator::LessThan && rule.expected.number() == 1.0 && rule.unit != QLatin1String("percent"));
}

bool isOne(const QualityRule &rule)
{
    using Operator = QualityRule::Operator;
    return rule.expected.isScalar() && rule.expected.number() == 1.0 && rule.op != Operator::Between && rule.op != Operator::NotBetween;
}

/// What may happen to a row, in each number; %1 is the subject, %2 the threshold.
struct RowSentences {
    const char *none, *one, *many, *share;
};

QString ofRows(const QualityRule &rule, const RowSentences &sentences, const QString &subject)
{
    if (isNothing(rule))
        return tr(sentences.none).arg(subject);
    QString words = thresholdWords(rule);
    words[0] = words[0].toUpper();
    return tr(rule.unit == QLatin1String("percent") ? sentences.share : isOne(rule) ? sentences.one : sentences.many).arg(subject, words);
}

constexpr RowSentences withoutValue = {QT_TRANSLATE_NOOP("Free", "No row may be without %1"), QT_TRANSLATE_NOOP("Free", "%2 row may be without %1"),
                                       QT_TRANSLATE_NOOP("Free", "%2 rows may be without %1"), QT_TRANSLATE_NOOP("Free", "%2 of rows may be without %1")};
constexpr RowSentences missingValue = {QT_TRANSLATE_NOOP("Free", "No row may have a missing %1"), QT_TRANSLATE_NOOP("Free", "%2 row may have a missing %1"),
                                       QT_TRANSLATE_NOOP("Free", "%2 rows may have a missing %1"), QT_TRANSLATE_NOOP("Free", "%2 of rows may have a missing %1")};
constexpr RowSentences invalidValue = {QT_TRANSLATE_NOOP("Free", "No row may have an invalid %1"), QT_TRANSLATE_NOOP("Free", "%2 row may have an invalid %1"),
                                       QT_TRANSLATE_NOOP("Free", "%2 rows may have an invalid %1"), QT_TRANSLATE_NOOP("Free", "%2 of rows may have an invalid %1")};
constexpr RowSentences repeatedValue = {QT_TRANSLATE_NOOP("Free", "No row may repeat a value of %1"), QT_TRANSLATE_NOOP("Free", "%2 row may repeat a value of %1"),
                                        QT_TRANSLATE_NOOP("Free", "%2 rows may repeat a value of %1"), QT_TRANSLATE_NOOP("Free", "%2 of rows may repeat a value of %1")};
constexpr RowSentences repeatedTogether = {QT_TRANSLATE_NOOP("Free", "No row may repeat the values of %1 together"), QT_TRANSLATE_NOOP("Free", "%2 row may repeat the values of %1 together"),
                                           QT_TRANSLATE_NOOP("Free", "%2 rows may repeat the values of %1 together"), QT_TRANSLATE_NOOP("Free", "%2 of rows may repeat the values of %1 together")};

QString withValidity(const QualityRule &rule, const QString &sentence)
{
    const QStringList valid = shownList(rule.arguments.find("validValues"));
    const QString pattern = rule.arguments.find("pattern").string();
    if (valid.isEmpty() && pattern.isEmpty())
        return tr("%1: [which values are valid?]").arg(sentence);
    if (valid.isEmpty())
        return tr("%1: it must match %2").arg(sentence, pattern);
    const QString listed = (valid.size() == 1 ? tr("%1: valid is %2") : tr("%1: valid are %2")).arg(sentence, several(valid));
    return pattern.isEmpty() ? listed : tr("%1; it must match %2").arg(listed, pattern);
}

QString measured(const QualityRule &rule, const QString &subject)
{
    if (rule.metric.isEmpty())
        return tr("[What is counted?]");
    if (rule.metric == QLatin1String("rowCount"))
        return (isOne(rule) ? tr("%1 must have %2 row") : tr("%1 must have %2 rows")).arg(subject, thresholdWords(rule));
    if (rule.metric == QLatin1String("nullValues"))
        return ofRows(rule, withoutValue, subject);
    if (rule.metric == QLatin1String("missingValues")) {
        const QStringList missing = shownList(rule.arguments.find("missingValues"));
        const QString sentence = ofRows(rule, missingValue, subject);
        return missing.isEmpty() ? sentence : (missing.size() == 1 ? tr("%1: %2 counts as missing") : tr("%1: %2 count as missing")).arg(sentence, several(missing));
    }
    if (rule.metric == QLatin1String("invalidValues"))
        return withValidity(rule, ofRows(rule, invalidValue, subject));
    if (rule.metric == QLatin1String("duplicateValues")) {
        const QStringList together = shownList(rule.arguments.find("properties"));
        return together.isEmpty() ? ofRows(rule, repeatedValue, subject) : ofRows(rule, repeatedTogether, several(together));
    }
    return tr("%1 of %2 must be %3").arg(rule.metric, subject, thresholdWords(rule));
}

} // namespace

QString thresholdWords(const QualityRule &rule)
{
    using Operator = QualityRule::Operator;
    const QStringList numbers = amounts(rule);
    if (rule.op == Operator::None || numbers.isEmpty())
        return tr("[how many?]");
    const QString value = numbers.join(QLatin1String(", "));
    switch (rule.op) {
    case Operator::MustBe: return tr("exactly %1").arg(value);
    case Operator::MustNotBe: return tr("not %1").arg(value);
    case Operator::GreaterThan: return tr("more than %1").arg(value);
    case Operator::GreaterOrEqual: return tr("at least %1").arg(value);
    case Operator::LessThan: return tr("fewer than %1").arg(value);
    case Operator::LessOrEqual: return tr("at most %1").arg(value);
    case Operator::Between: return pairWords(QT_TRANSLATE_NOOP("Free", "between %1 and %2"), QT_TRANSLATE_NOOP("Free", "between %1"), numbers);
    case Operator::NotBetween: return pairWords(QT_TRANSLATE_NOOP("Free", "not between %1 and %2"), QT_TRANSLATE_NOOP("Free", "not between %1"), numbers);
    case Operator::None: break;
    }
    return {};
}

QString thresholdValue(const QualityRule &rule)
{
    const QStringList numbers = amounts(rule);
    return numbers.size() == 2 ? tr("%1 and %2").arg(numbers[0], numbers[1]) : numbers.join(QLatin1String(", "));
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
