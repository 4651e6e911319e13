// SPDX-License-Identifier: GPL-3.0-or-later
#include "quality/optionchecks.h"

#include "base/tr.h"
#include "quality/describe.h"
#include "quality/physicaltype.h"
#include "sampling/values.h"

#include <QHash>
#include <QSet>

#include <cmath>
#include <limits>

namespace meshwright::quality {

using base::tr;
using contract::Property;
using text::Node;
using Kind = CellCheck::Kind;

bool isMoment(LogicalType type)
{
    return type == LogicalType::Date || type == LogicalType::Timestamp || type == LogicalType::Time;
}
bool isNumeric(LogicalType type)
{
    return type == LogicalType::Integer || type == LogicalType::Number;
}

QByteArray spelled(const Node &value)
{
    const std::string_view text = value.isNull() ? std::string_view() : value.value();
    return {text.data(), qsizetype(text.size())};
}

namespace {

constexpr qint64 lowest = std::numeric_limits<qint64>::min();
constexpr qint64 highest = std::numeric_limits<qint64>::max();
constexpr double infinite = std::numeric_limits<double>::infinity();


/// A number of a contract, to its last digit; YAML's other spellings by their value.
std::optional<sampling::Decimal> decimalOf(const Node &value)
{
    if (const auto exact = sampling::Decimal::parse(value.value()); exact || !value.number())
        return exact;
    return sampling::Decimal::parse(QByteArray::number(*value.number(), 'g', 17).toStdString());
}

/// Sets both what the quick comparisons use and what decides where they can't.
void bound(CellCheck &cell, bool lower, const sampling::Decimal &limit, bool exclusive)
{
    auto bounds = cell.bounds ? std::make_shared<Bounds>(*cell.bounds) : std::make_shared<Bounds>();
    bool fits = false;
    const qint64 whole = limit.whole(lower, fits);
    double real = 0;
    const std::string text = limit.canonical();
    if (!sampling::values::number(text, real))
        sampling::values::hugeNumber(text, real);
    const bool steps = exclusive && limit.isWhole() && fits;
    if (lower) {
        bounds->setLow(limit, exclusive);
        cell.low = whole + (steps && whole < highest ? 1 : 0);
        cell.realLow = exclusive ? std::nextafter(real, infinite) : real;
    } else {
        bounds->setHigh(limit, exclusive);
        cell.high = whole - (steps && whole > lowest ? 1 : 0);
        cell.realHigh = exclusive ? std::nextafter(real, -infinite) : real;
    }
    cell.bounds = std::move(bounds);
}

bool isUtc(const QString &zone)
{
    static const QSet<QString> names = {QString(), QStringLiteral("utc"), QStringLiteral("etc/utc"), QStringLiteral("gmt"), QStringLiteral("etc/gmt"), QStringLiteral("z"), QStringLiteral("zulu"), QStringLiteral("etc/zulu")};
    return names.contains(zone.toLower());
}

class OptionChecks {
public:
    explicit OptionChecks(PlanWriter &writer) : m_writer(writer) {}

    void add(const Property &property, int column)
    {
        addType(property, column);
        addPhysicalType(property, column);
        addOptions(property, column);
        addEnum(property, column);
    }

private:
    void addType(const Property &property, int column)
    {
        if (property.logicalType.isEmpty())
            return;
        const Node place = property.node["logicalType"];
        const QString title = tr("is %1").arg(typeWords(property.logicalType));
        const ColumnPlan &plan = m_writer.column(column);
        const LogicalType named = logicalTypeOf(property.logicalType);
        const QString format = property.options["format"].string();
        if (plan.type == LogicalType::None) {
            m_writer.addRefused(column, QStringLiteral("type"), place, title,
                                named == LogicalType::None ? tr("“%1” is not a type of the standard.").arg(property.logicalType) : DatePattern::compile(format).problem().what);
            return;
        }
        const QString shown = plan.format ? tr("%1 written as %2").arg(title, format) : title;
        m_writer.addCell(column, QStringLiteral("type"), place, Kind::Type, shown);
    }

    void addPhysicalType(const Property &property, int column)
    {
        if (property.physicalType.isEmpty())
            return;
        const LogicalType type = m_writer.column(column).type;
        const PhysicalLimit limit = physicalLimit(property.physicalType, type);
        if (limit.kind == PhysicalLimit::Kind::Unknown)
            m_writer.unjudged.append(QStringLiteral("%1 (%2)").arg(property.name, property.physicalType));
        if (limit.kind == PhysicalLimit::Kind::Unknown || limit.kind == PhysicalLimit::Kind::Nothing)
            return;
        const Kind kind = limit.kind == PhysicalLimit::Kind::Characters ? Kind::MaxLength : limit.kind == PhysicalLimit::Kind::Digits ? Kind::Digits : Kind::Range;
        CellCheck &cell = m_writer.addCell(column, QStringLiteral("physicalType"), property.node["physicalType"], kind, tr("fits %1").arg(property.physicalType));
        if (limit.kind == PhysicalLimit::Kind::Wide) {
            boundByFormat(cell, QString(limit.word));
            return;
        }
        cell.low = limit.low;
        cell.high = limit.high;
        if (kind == Kind::Range && (limit.low == lowest || limit.high == highest))
            boundByFormat(cell, QStringLiteral("i64"));
    }

    void addOptions(const Property &property, int column)
    {
        for (int i = 0; i < property.options.size(); ++i) {
            const QString key = property.options.key(i).string();
            addOption(column, key, property.options.at(i));
        }
    }

    void addOption(int column, const QString &key, const Node &value)
    {
        const LogicalType type = m_writer.column(column).type;
        static const QSet<QString> bounds = {QStringLiteral("minimum"), QStringLiteral("maximum"), QStringLiteral("exclusiveMinimum"), QStringLiteral("exclusiveMaximum")};
        if (bounds.contains(key)) {
            addBound(column, key, value);
        } else if (key == QLatin1String("minLength") || key == QLatin1String("maxLength")) {
            const bool least = key == QLatin1String("minLength");
            const auto count = value.integer();
            const QString title = (count == 1 ? (least ? tr("has at least %1 character") : tr("has at most %1 character")) : least ? tr("has at least %1 characters") : tr("has at most %1 characters")).arg(value.string());
            if (!count) {
                m_writer.addRefused(column, key, value, title, tr("“%1” is not a whole number.").arg(value.string()));
                return;
            }
            CellCheck &cell = m_writer.addCell(column, key, value, least ? Kind::MinLength : Kind::MaxLength, title);
            (least ? cell.low : cell.high) = *count;
        } else if (key == QLatin1String("pattern")) {
            addPattern(column, value);
        } else if (key == QLatin1String("multipleOf")) {
            addMultiple(column, value);
        } else if (key == QLatin1String("format")) {
            addFormat(column, value);
        } else if (key == QLatin1String("timezone")) {
            addTimezone(column, value);
        } else if (isNested(type)) {
            addStructure(column, key, value);
        } else if (key != QLatin1String("defaultTimezone")) {
            m_writer.addRefused(column, key, value, tr("keeps to %1").arg(key), tr("“%1” is no option of that type.").arg(key));
        }
    }

    void addMultiple(int column, const Node &value)
    {
        const QString title = tr("is a multiple of %1").arg(value.string());
        const auto step = decimalOf(value);
        if (!step || *step <= sampling::Decimal() || step->digits() > 18 || !isNumeric(m_writer.column(column).type)) {
            m_writer.addRefused(column, QStringLiteral("multipleOf"), value, title,
                                step && step->digits() > 18 ? tr("“%1” has more than 18 digits.").arg(value.string())
                                                            : tr("“%1” is not a positive number, or the column is not numeric.").arg(value.string()));
            return;
        }
        CellCheck &cell = m_writer.addCell(column, QStringLiteral("multipleOf"), value, Kind::MultipleOf, title);
        cell.step = step;
        bool fits = false;
        const qint64 whole = step->whole(false, fits);
        cell.low = fits && step->isWhole() ? whole : 0;
    }

    void addTimezone(int column, const Node &value)
    {
        const ColumnPlan &plan = m_writer.column(column);
        const QString title = tr("names its offset from UTC in every row");
        if (value.boolean() != true)
            return;
        if (plan.type == LogicalType::Timestamp && !plan.format)
            m_writer.addCell(column, QStringLiteral("timezone"), value, Kind::HasOffset, title);
        else if (!plan.format || !plan.format->hasOffset()) // where it has one, each value that is of the type names it
            m_writer.addRefused(column, QStringLiteral("timezone"), value, title,
                                plan.format ? tr("The format of the column has no place for an offset.") : tr("Offsets of times of day are not judged here."));
    }

    void addPattern(int column, const Node &value)
    {
        const QString title = tr("matches %1").arg(value.string());
        auto pattern = Pattern::compile(value.string());
        if (!pattern)
            m_writer.addRefused(column, QStringLiteral("pattern"), value, title, pattern.problem().what);
        else
            m_writer.addCell(column, QStringLiteral("pattern"), value, Kind::Pattern, title).pattern = *pattern;
    }

    void addFormat(int column, const Node &value)
    {
        const LogicalType type = m_writer.column(column).type;
        const QString word = value.string();
        if (isMoment(type) || type == LogicalType::None)
            return; // part of the type
        if (type == LogicalType::Integer || type == LogicalType::Number) {
            const QString title = tr("fits %1").arg(word);
            const bool isReal = word == QLatin1String("f32") || word == QLatin1String("f64");
            if (!isReal && !integerRange(word)) {
                m_writer.addRefused(column, QStringLiteral("format"), value, title, tr("“%1” is not a number format of the standard.").arg(word));
                return;
            }
            CellCheck &cell = m_writer.addCell(column, QStringLiteral("format"), value, type == LogicalType::Integer ? Kind::Range : Kind::RealRange, title);
            cell.realHigh = word == QLatin1String("f32") ? double(std::numeric_limits<float>::max()) : std::numeric_limits<double>::max();
            cell.realLow = -cell.realHigh;
            if (!isReal) {
                boundByFormat(cell, word);
            } else if (type == LogicalType::Integer) {
                bound(cell, true, *sampling::Decimal::parse(QByteArray::number(cell.realLow, 'f', 0).toStdString()), false);
                bound(cell, false, *sampling::Decimal::parse(QByteArray::number(cell.realHigh, 'f', 0).toStdString()), false);
            }
            return;
        }
        const auto format = textFormat(word);
        const QString title = tr("is %1").arg(formatWords(word));
        if (!format)
            m_writer.addRefused(column, QStringLiteral("format"), value, title, tr("The format “%1” is not known here.").arg(word));
        else if (*format != TextFormat::Any) // a hint for people and forms
            m_writer.addCell(column, QStringLiteral("format"), value, Kind::Format, title).format = *format;
    }

    static void boundByFormat(CellCheck &cell, const QString &word)
    {
        const auto range = integerRange(word);
        bound(cell, true, *sampling::Decimal::parse(range->first), false);
        bound(cell, false, *sampling::Decimal::parse(range->second), false);
    }

    void addBound(int column, const QString &key, const Node &value)
    {
        const ColumnPlan &plan = m_writer.column(column);
        const QString title = boundWords(key, value.string());
        const bool lower = key.endsWith(QLatin1String("inimum"));
        const bool exclusive = key.startsWith(QLatin1String("exclusive"));
        qint64 whole = 0;
        const auto number = isNumeric(plan.type) ? decimalOf(value) : std::nullopt;
        if (plan.type == LogicalType::Timestamp && !isUtc(plan.zone)) {
            m_writer.addRefused(column, key, value, title, tr("Values without an offset are in %1 here, and only UTC can be compared.").arg(plan.zone));
            return;
        }
        if (isNumeric(plan.type) && !number) {
            m_writer.addRefused(column, key, value, title, tr("“%1” is not a number.").arg(value.string()));
            return;
        }
        if (!isNumeric(plan.type) && !moment(plan, value, whole)) {
            const QString reason = isMoment(plan.type) ? tr("“%1” is not written as the column's values are.").arg(value.string())
                                                       : tr("Bounds need a logicalType with an order: a number, a date or a time.");
            m_writer.addRefused(column, key, value, title, reason);
            return;
        }
        CellCheck &cell = m_writer.addCell(column, key, value, plan.type == LogicalType::Number ? Kind::RealRange : Kind::Range, title);
        cell.low = lowest;
        cell.high = highest;
        cell.realLow = -infinite;
        cell.realHigh = infinite;
        if (number)
            bound(cell, lower, *number, exclusive);
        else
            (lower ? cell.low : cell.high) = whole + (exclusive ? (lower ? 1 : -1) : 0);
    }

    /// A date or time bound in microseconds, written in the column's own format or as ISO 8601.
    static bool moment(const ColumnPlan &plan, const Node &value, qint64 &micros)
    {
        namespace values = sampling::values;
        const std::string_view text = value.value();
        if (plan.format && plan.format->parse(text, micros))
            return true;
        if (plan.type == LogicalType::Time)
            return values::time(text, micros);
        if (isMoment(plan.type) && values::date(text, micros)) {
            micros *= 86'400'000'000;
            return true;
        }
        return isMoment(plan.type) && values::timestamp(text, micros);
    }

    void addEnum(const Property &property, int column)
    {
        if (property.enumValues.empty())
            return;
        QByteArrayList values;
        for (const Node &value : property.enumValues)
            values.append(spelled(value));
        CellCheck &cell = m_writer.addCell(column, QStringLiteral("enum"), property.node["enum"], Kind::Values, tr("is one of %1").arg(listWords(values)));
        cell.values = std::make_shared<ValueSet>(values, isNumeric(m_writer.column(column).type));
    }

    /// What only objects, lists, maps and vectors can keep to.
    void addStructure(int column, const QString &key, const Node &value)
    {
        static const QHash<QString, QPair<const char *, bool>> counts = { // words; whether it is the least
            {QStringLiteral("minItems"), {QT_TRANSLATE_NOOP("Free", "has at least %1 items"), true}},
            {QStringLiteral("maxItems"), {QT_TRANSLATE_NOOP("Free", "has at most %1 items"), false}},
            {QStringLiteral("minProperties"), {QT_TRANSLATE_NOOP("Free", "has at least %1 properties"), true}},
            {QStringLiteral("maxProperties"), {QT_TRANSLATE_NOOP("Free", "has at most %1 properties"), false}},
        };
        static const QHash<QString, const char *> ofOne = {
            {QStringLiteral("minItems"), QT_TRANSLATE_NOOP("Free", "has at least %1 item")}, {QStringLiteral("maxItems"), QT_TRANSLATE_NOOP("Free", "has at most %1 item")},
            {QStringLiteral("minProperties"), QT_TRANSLATE_NOOP("Free", "has at least %1 property")}, {QStringLiteral("maxProperties"), QT_TRANSLATE_NOOP("Free", "has at most %1 property")},
        };
        static const QSet<QString> advice = {QStringLiteral("distanceMetric"), QStringLiteral("embeddingModel"), QStringLiteral("embeddingModelVersion")};
        const auto count = counts.constFind(key);
        if (count != counts.constEnd() || key == QLatin1String("dimensions")) {
            const auto number = value.integer();
            const char *const words = count == counts.constEnd() ? QT_TRANSLATE_NOOP("Free", "has %1 numbers") : number == 1 ? ofOne.value(key) : count->first;
            const QString title = tr(words).arg(value.string());
            if (!number) {
                m_writer.addRefused(column, key, value, title, tr("“%1” is not a whole number.").arg(value.string()));
                return;
            }
            CellCheck &cell = m_writer.addCell(column, key, value, Kind::Count, title);
            cell.low = count == counts.constEnd() || count->second ? *number : 0;
            cell.high = count == counts.constEnd() || !count->second ? *number : highest;
        } else if (key == QLatin1String("required")) {
            addMembers(column, value);
        } else if (key == QLatin1String("uniqueItems")) {
            if (value.boolean() == true)
                m_writer.addCell(column, key, value, Kind::UniqueItems, tr("has no item twice"));
        } else if (key == QLatin1String("elementType")) {
            addElements(column, value);
        } else if (key == QLatin1String("normalized")) {
            if (value.boolean() == true)
                m_writer.addCell(column, key, value, Kind::UnitLength, tr("has the length 1"));
        } else if (!advice.contains(key)) {
            m_writer.addRefused(column, key, value, tr("keeps to %1").arg(key), tr("“%1” is no option of that type.").arg(key));
        }
    }

    void addMembers(int column, const Node &names)
    {
        QByteArrayList members;
        for (int i = 0; i < names.size(); ++i)
            members.append(spelled(names.at(i)));
        m_writer.addCell(column, QStringLiteral("required"), names, Kind::Members, tr("has %1").arg(listWords(members))).members = members;
    }

    void addElements(int column, const Node &value)
    {
        struct Range {
            double low, high;
            bool whole;
        };
        static const QHash<QString, Range> ranges = {
            {QStringLiteral("bfloat16"), {-3.3895313892515355e38, 3.3895313892515355e38, false}}, {QStringLiteral("float16"), {-65504, 65504, false}},
            {QStringLiteral("float32"), {-double(std::numeric_limits<float>::max()), double(std::numeric_limits<float>::max()), false}},
            {QStringLiteral("float64"), {-infinite, infinite, false}}, {QStringLiteral("int8"), {-128, 127, true}},
            {QStringLiteral("uint8"), {0, 255, true}}, {QStringLiteral("binary"), {0, 1, true}},
        };
        const QString title = tr("holds numbers of the type %1").arg(value.string());
        const auto range = ranges.constFind(value.string());
        if (range == ranges.constEnd()) {
            m_writer.addRefused(column, QStringLiteral("elementType"), value, title, tr("“%1” is no element type of the standard.").arg(value.string()));
            return;
        }
        CellCheck &cell = m_writer.addCell(column, QStringLiteral("elementType"), value, Kind::Elements, title);
        cell.realLow = range->low;
        cell.realHigh = range->high;
        cell.low = range->whole;
    }

    PlanWriter &m_writer;
};

} // namespace

void addValueChecks(PlanWriter &writer, const Property &property, int column)
{
    OptionChecks(writer).add(property, column);
}

} // namespace meshwright::quality
