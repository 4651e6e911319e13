// SPDX-License-Identifier: GPL-3.0-or-later
#include "quality/plan.h"

#include "quality/describe.h"
#include "quality/physicaltype.h"
#include "sampling/values.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <cmath>
#include <limits>

namespace meshwright::quality {

using contract::Property;
using contract::QualityRule;
using text::Node;
using Kind = CellCheck::Kind;
using Measure = PlannedCheck::Measure;

namespace {

constexpr qint64 lowest = std::numeric_limits<qint64>::min();
constexpr qint64 highest = std::numeric_limits<qint64>::max();
constexpr double infinite = std::numeric_limits<double>::infinity();

bool isMoment(LogicalType type)
{
    return type == LogicalType::Date || type == LogicalType::Timestamp || type == LogicalType::Time;
}
bool isNumeric(LogicalType type)
{
    return type == LogicalType::Integer || type == LogicalType::Number;
}

bool isMildSeverity(const QString &severity)
{
    static const QStringList mild = {QStringLiteral("info"), QStringLiteral("warning"), QStringLiteral("warn"), QStringLiteral("low"), QStringLiteral("minor"), QStringLiteral("trivial")};
    return mild.contains(severity.toLower());
}

/// A scalar as a CSV cell spells it.
QByteArray spelled(const Node &value)
{
    const std::string_view text = value.isNull() ? std::string_view() : value.value();
    return {text.data(), qsizetype(text.size())};
}

qint64 clamped(double value)
{
    if (value <= -9.2e18)
        return lowest;
    return value >= 9.2e18 ? highest : qint64(value);
}

/// Writes the plan of one object.
class Compiler {
public:
    Compiler(const contract::SchemaObject &object, const PlanOptions &options) : m_object(object), m_options(options)
    {
        m_plan.object = object.name;
    }

    Plan run()
    {
        PlannedCheck &shape = add({}, QStringLiteral("shape"), m_object.node);
        shape.measure = Measure::Shape;
        shape.result.title = QStringLiteral("every row has as many cells as there are columns");
        for (const Property &property : m_object.properties)
            addProperty(property);
        addPrimaryKey();
        for (const QualityRule &rule : m_object.quality)
            addRule(rule, nullptr, -1);
        for (const contract::Relationship &relationship : m_object.relationships)
            addRelationship(relationship, {}, -1);
        addPromises();
        if (!m_unjudged.isEmpty())
            m_plan.notes.append(QStringLiteral("These physicalTypes were not judged on the data: %1.").arg(m_unjudged.join(QStringLiteral(", "))));
        makeIdsUnique();
        return std::move(m_plan);
    }

private:
    PlannedCheck &add(const QString &property, const QString &check, const Node &place)
    {
        PlannedCheck planned;
        CheckResult &result = planned.result;
        result.object = m_object.name;
        result.property = property;
        result.check = check;
        result.id = m_object.name + u'/' + (property.isEmpty() ? QString() : property + u'/') + check;
        result.dimension = dimensionOf(check);
        result.severity = QStringLiteral("error");
        result.owner = m_options.owner;
        result.path = place.isValid() ? place.pointer() : QString();
        m_plan.checks.push_back(std::move(planned));
        return m_plan.checks.back();
    }
    int last() const { return int(m_plan.checks.size()) - 1; }
    void refuse(PlannedCheck &planned, const QString &reason)
    {
        planned.isDecided = true;
        planned.result.reason = reason;
    }

    /// Adds a cell check and the planned check that counts it.
    CellCheck &addCell(int column, const QString &check, const Node &place, Kind kind, const QString &title)
    {
        ColumnPlan &plan = m_plan.columns[size_t(column)];
        PlannedCheck &planned = add(plan.property, check, place);
        planned.result.title = plan.property + u' ' + title;
        planned.columns = {column};
        CellCheck cell;
        cell.kind = kind;
        cell.check = last();
        plan.checks.push_back(std::move(cell));
        return plan.checks.back();
    }
    void addRefused(int column, const QString &check, const Node &place, const QString &title, const QString &reason)
    {
        const QString &property = m_plan.columns[size_t(column)].property;
        PlannedCheck &planned = add(property, check, place);
        planned.result.title = property + u' ' + title;
        planned.columns = {column};
        refuse(planned, reason);
    }

    void addProperty(const Property &property)
    {
        const int column = int(m_plan.columns.size());
        ColumnPlan plan = columnOf(property);
        m_plan.columns.push_back(std::move(plan));

        PlannedCheck &present = add(property.name, QStringLiteral("present"), property.node);
        present.measure = Measure::Present;
        present.columns = {column};
        present.result.title = QStringLiteral("there is a column %1").arg(property.sourceName());
        if (property.required || property.primaryKey)
            addCell(column, QStringLiteral("required"), property.required ? property.node["required"] : property.node["primaryKey"], Kind::Required,
                    QStringLiteral("has a value in every row"));
        addType(property, column);
        addPhysicalType(property, column);
        addOptions(property, column);
        addEnum(property, column);
        if (property.unique)
            addKey({column}, property.name, QStringLiteral("unique"), property.node["unique"], QStringLiteral("%1 is different in every row").arg(property.name));
        for (const QualityRule &rule : property.quality)
            addRule(rule, &property, column);
        for (const contract::Relationship &relationship : property.relationships)
            addRelationship(relationship, property.name, column);
    }

    void addType(const Property &property, int column)
    {
        if (property.logicalType.isEmpty())
            return;
        const Node place = property.node["logicalType"];
        const QString title = QStringLiteral("is %1").arg(typeWords(property.logicalType));
        ColumnPlan &plan = m_plan.columns[size_t(column)];
        const LogicalType named = logicalTypeOf(property.logicalType);
        const QString format = property.options["format"].string();
        if (plan.type == LogicalType::None) {
            addRefused(column, QStringLiteral("type"), place, title,
                       named == LogicalType::None     ? QStringLiteral("“%1” is not a type of the standard.").arg(property.logicalType)
                       : named == LogicalType::Nested ? QStringLiteral("Nested values have no form of their own in a table of text; this check needs JSON.")
                                                      : DatePattern::compile(format).problem().what);
            return;
        }
        const QString shown = plan.format ? QStringLiteral("%1 written as %2").arg(title, format) : title;
        addCell(column, QStringLiteral("type"), place, Kind::Type, shown);
    }

    void addPhysicalType(const Property &property, int column)
    {
        if (property.physicalType.isEmpty())
            return;
        const LogicalType type = m_plan.columns[size_t(column)].type;
        const PhysicalLimit limit = physicalLimit(property.physicalType, type);
        if (limit.kind == PhysicalLimit::Kind::Unknown)
            m_unjudged.append(QStringLiteral("%1 (%2)").arg(property.name, property.physicalType));
        if (limit.kind == PhysicalLimit::Kind::Unknown || limit.kind == PhysicalLimit::Kind::Nothing)
            return;
        const Kind kind = limit.kind == PhysicalLimit::Kind::Characters ? Kind::MaxLength : limit.kind == PhysicalLimit::Kind::Digits ? Kind::Digits : Kind::Range;
        CellCheck &cell = addCell(column, QStringLiteral("physicalType"), property.node["physicalType"], kind, QStringLiteral("fits %1").arg(property.physicalType));
        cell.low = limit.low;
        cell.high = limit.high;
    }

    void addPromises()
    {
        for (const DatePromise &promise : m_options.promises) {
            CellCheck &cell = addCell(promise.column, promise.check, {}, promise.newest ? Kind::Newest : Kind::Range, promise.title);
            cell.low = promise.limit;
            cell.high = highest;
            PlannedCheck &planned = m_plan.checks.back();
            planned.result.id = promise.id;
            planned.result.title = promise.title;
            planned.result.dimension = QStringLiteral("timeliness");
            planned.result.path = promise.path;
            if (promise.newest)
                planned.measure = Measure::Newest;
            if (!isMoment(m_plan.columns[size_t(promise.column)].type))
                refuse(planned, QStringLiteral("The column's values can't be read as moments."));
        }
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
        const LogicalType type = m_plan.columns[size_t(column)].type;
        static const QSet<QString> bounds = {QStringLiteral("minimum"), QStringLiteral("maximum"), QStringLiteral("exclusiveMinimum"), QStringLiteral("exclusiveMaximum")};
        if (bounds.contains(key)) {
            addBound(column, key, value);
        } else if (key == QLatin1String("minLength") || key == QLatin1String("maxLength")) {
            const bool least = key == QLatin1String("minLength");
            const auto count = value.integer();
            const QString title = QStringLiteral("has at %1 %2 characters").arg(least ? QStringLiteral("least") : QStringLiteral("most"), value.string());
            if (!count) {
                addRefused(column, key, value, title, QStringLiteral("“%1” is not a whole number.").arg(value.string()));
                return;
            }
            CellCheck &cell = addCell(column, key, value, least ? Kind::MinLength : Kind::MaxLength, title);
            (least ? cell.low : cell.high) = *count;
        } else if (key == QLatin1String("pattern")) {
            addPattern(column, value);
        } else if (key == QLatin1String("multipleOf")) {
            const auto step = value.number();
            if (!step || *step <= 0 || !isNumeric(type)) {
                addRefused(column, key, value, QStringLiteral("is a multiple of %1").arg(value.string()), QStringLiteral("“%1” is not a positive number, or the column is not numeric.").arg(value.string()));
                return;
            }
            addCell(column, key, value, Kind::MultipleOf, QStringLiteral("is a multiple of %1").arg(value.string())).realLow = *step;
        } else if (key == QLatin1String("format")) {
            addFormat(column, value);
        } else if (key == QLatin1String("timezone")) {
            if (value.boolean() == true && type == LogicalType::Timestamp && !m_plan.columns[size_t(column)].format)
                addCell(column, key, value, Kind::HasOffset, QStringLiteral("names its offset from UTC in every row"));
        } else if (key != QLatin1String("defaultTimezone")) {
            addRefused(column, key, value, QStringLiteral("keeps to %1").arg(key), QStringLiteral("“%1” asks for nested values; this check needs JSON.").arg(key));
        }
    }

    void addPattern(int column, const Node &value)
    {
        const QString title = QStringLiteral("matches %1").arg(value.string());
        auto pattern = Pattern::compile(value.string());
        if (!pattern)
            addRefused(column, QStringLiteral("pattern"), value, title, pattern.problem().what);
        else
            addCell(column, QStringLiteral("pattern"), value, Kind::Pattern, title).pattern = *pattern;
    }

    void addFormat(int column, const Node &value)
    {
        const LogicalType type = m_plan.columns[size_t(column)].type;
        const QString word = value.string();
        if (isMoment(type) || type == LogicalType::None)
            return; // part of the type
        if (type == LogicalType::Integer || type == LogicalType::Number) {
            double low = -infinite, high = infinite;
            const bool whole = integerRange(word, low, high);
            static const QSet<QString> wide = {QStringLiteral("i128"), QStringLiteral("u128"), QStringLiteral("f32"), QStringLiteral("f64")};
            const QString title = QStringLiteral("fits %1").arg(word);
            if (!whole && !wide.contains(word)) {
                addRefused(column, QStringLiteral("format"), value, title, QStringLiteral("“%1” is not a number format of the standard.").arg(word));
                return;
            }
            if (word == QLatin1String("f32"))
                high = double(std::numeric_limits<float>::max()), low = -high;
            if (word == QLatin1String("u128"))
                low = 0;
            CellCheck &cell = addCell(column, QStringLiteral("format"), value, type == LogicalType::Integer ? Kind::Range : Kind::RealRange, title);
            cell.low = clamped(low);
            cell.high = clamped(high);
            cell.realLow = low;
            cell.realHigh = high;
            return;
        }
        const auto format = textFormat(word);
        const QString title = QStringLiteral("is %1").arg(formatWords(word));
        if (!format)
            addRefused(column, QStringLiteral("format"), value, title, QStringLiteral("The format “%1” is not known here.").arg(word));
        else
            addCell(column, QStringLiteral("format"), value, Kind::Format, title).format = *format;
    }

    void addBound(int column, const QString &key, const Node &value)
    {
        const ColumnPlan &plan = m_plan.columns[size_t(column)];
        const QString title = boundWords(key, value.string());
        const bool lower = key.endsWith(QLatin1String("inimum"));
        const bool exclusive = key.startsWith(QLatin1String("exclusive"));
        qint64 whole = 0;
        double real = 0;
        if (isNumeric(plan.type)) {
            const auto number = value.number();
            if (!number) {
                addRefused(column, key, value, title, QStringLiteral("“%1” is not a number.").arg(value.string()));
                return;
            }
            real = *number;
        } else if (!moment(plan, value, whole)) {
            const QString reason = isMoment(plan.type) ? QStringLiteral("“%1” is not written as the column's values are.").arg(value.string())
                                                       : QStringLiteral("Bounds need a logicalType with an order: a number, a date or a time.");
            addRefused(column, key, value, title, reason);
            return;
        }
        CellCheck &cell = addCell(column, key, value, plan.type == LogicalType::Number ? Kind::RealRange : Kind::Range, title);
        cell.low = lowest;
        cell.high = highest;
        cell.realLow = -infinite;
        cell.realHigh = infinite;
        if (plan.type == LogicalType::Number) {
            (lower ? cell.realLow : cell.realHigh) = exclusive ? std::nextafter(real, lower ? infinite : -infinite) : real;
        } else if (plan.type == LogicalType::Integer) {
            const auto exact = value.integer();
            const qint64 nearest = exact ? *exact : clamped(lower ? std::ceil(real) : std::floor(real));
            const bool onBound = exact || double(nearest) == real;
            (lower ? cell.low : cell.high) = nearest + (exclusive && onBound ? (lower ? 1 : -1) : 0);
        } else {
            (lower ? cell.low : cell.high) = whole + (exclusive ? (lower ? 1 : -1) : 0);
        }
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
        CellCheck &cell = addCell(column, QStringLiteral("enum"), property.node["enum"], Kind::Values, QStringLiteral("is one of %1").arg(listWords(values)));
        cell.values = std::make_shared<ValueSet>(values, isNumeric(m_plan.columns[size_t(column)].type));
    }

    PlannedCheck &addKey(const std::vector<int> &columns, const QString &property, const QString &check, const Node &place, const QString &title)
    {
        PlannedCheck &planned = add(property, check, place);
        planned.result.title = title;
        planned.columns = columns;
        collectKey(columns);
        return planned;
    }

    /// The last check asks for these columns' keys, which are collected once however many checks ask.
    void collectKey(const std::vector<int> &columns)
    {
        const auto same = std::find_if(m_plan.keys.begin(), m_plan.keys.end(), [&](const KeyPlan &key) { return key.columns == columns; });
        if (same != m_plan.keys.end())
            same->checks.push_back(last());
        else
            m_plan.keys.push_back({columns, {last()}});
    }

    void addPrimaryKey()
    {
        std::vector<std::pair<int, int>> parts;
        for (size_t i = 0; i < m_object.properties.size(); ++i) {
            const Property &property = m_object.properties[i];
            if (property.primaryKey)
                parts.emplace_back(property.primaryKeyPosition < 1 ? std::numeric_limits<int>::max() : property.primaryKeyPosition, int(i));
        }
        if (parts.empty())
            return;
        std::stable_sort(parts.begin(), parts.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
        QStringList names;
        for (const auto &[position, column] : parts) {
            m_plan.identity.push_back(column);
            names.append(m_object.properties[size_t(column)].name);
        }
        const bool single = parts.size() == 1;
        const Node place = m_object.properties[size_t(parts.front().second)].node["primaryKey"];
        addKey(m_plan.identity, single ? names.front() : QString(), QStringLiteral("primaryKey"), place,
               single ? QStringLiteral("%1 names each row once").arg(names.front())
                      : QStringLiteral("%1 together name each row once").arg(names.join(QStringLiteral(", "))));
    }

    void addRelationship(const contract::Relationship &relationship, const QString &property, int column)
    {
        PlannedCheck &planned = add(property, QStringLiteral("relationship"), relationship.node);
        planned.result.title = QStringLiteral("%1 is found in %2").arg(property.isEmpty() ? relationship.from.join(QStringLiteral(", ")) : property, relationship.to.join(QStringLiteral(", ")));
        refuse(planned, QStringLiteral("It needs the data of both ends; here only one object is looked at."));
        ReferencePlan reference;
        reference.check = last();
        reference.property = column;
        reference.from = relationship.from;
        reference.to = relationship.to;
        m_plan.references.push_back(std::move(reference));
    }

    void addRule(const QualityRule &rule, const Property *property, int column)
    {
        PlannedCheck &planned = add(property ? property->name : QString(), ruleWord(rule), rule.node);
        CheckResult &result = planned.result;
        if (!rule.id.isEmpty())
            result.id = rule.id;
        else if (!rule.name.isEmpty())
            result.id += u'/' + rule.name;
        if (!rule.dimension.isEmpty())
            result.dimension = rule.dimension;
        if (!rule.severity.isEmpty())
            result.severity = rule.severity;
        planned.isMild = isMildSeverity(rule.severity);
        result.title = !rule.description.isEmpty() ? rule.description : !rule.name.isEmpty() ? rule.name : (property ? property->name + u' ' : QString()) + result.check;
        if (column >= 0)
            planned.columns = {column};
        switch (rule.kind) {
        case QualityRule::Kind::Library:
            addMetric(planned, rule, column);
            return;
        case QualityRule::Kind::Sql:
            addSql(planned, rule, property);
            return;
        case QualityRule::Kind::Text:
            refuse(planned, QStringLiteral("It is written for people; no program can check it."));
            return;
        case QualityRule::Kind::Custom:
            refuse(planned, rule.engine.isEmpty() ? QStringLiteral("It is for an engine that it does not name.")
                                                  : QStringLiteral("It is written for %1, which does not run here.").arg(rule.engine));
            return;
        case QualityRule::Kind::Unknown:
            refuse(planned, QStringLiteral("Its type is not one of library, text, sql and custom."));
            return;
        }
    }

    bool readExpectation(PlannedCheck &planned, const QualityRule &rule)
    {
        Expectation expectation;
        expectation.op = rule.op;
        expectation.percent = rule.unit == QLatin1String("percent");
        const bool pair = rule.op == QualityRule::Operator::Between || rule.op == QualityRule::Operator::NotBetween;
        auto first = pair ? rule.expected[0].number() : rule.expected.number();
        if (!first && rule.kind == QualityRule::Kind::Sql && rule.expected.boolean())
            first = *rule.expected.boolean() ? 1 : 0; // as SQLite answers
        const auto second = pair ? rule.expected[1].number() : first;
        if (rule.op == QualityRule::Operator::None || !first || !second) {
            refuse(planned, rule.op == QualityRule::Operator::None ? QStringLiteral("It does not say what its result must be (mustBe, mustBeLessThan, …).")
                                                                   : QStringLiteral("What its result must be is not a number."));
            return false;
        }
        expectation.first = *first;
        expectation.second = *second;
        planned.expectation = expectation;
        if (rule.description.isEmpty() && rule.name.isEmpty())
            planned.result.title = metricTitle(planned.result.property, rule.metric, expectation);
        return true;
    }

    void addMetric(PlannedCheck &planned, const QualityRule &rule, int column)
    {
        if (!readExpectation(planned, rule))
            return;
        const int check = last();
        planned.measure = Measure::CountedRows;
        if (rule.metric == QLatin1String("rowCount")) {
            planned.measure = Measure::RowCount;
            if (planned.expectation->percent)
                refuse(planned, QStringLiteral("A row count has no percentage."));
            return;
        }
        if (rule.metric == QLatin1String("duplicateValues")) {
            addDuplicates(planned, rule, column);
            return;
        }
        static const QHash<QString, Kind> kinds = {{QStringLiteral("nullValues"), Kind::Null}, {QStringLiteral("missingValues"), Kind::Missing}, {QStringLiteral("invalidValues"), Kind::Invalid}};
        const auto kind = kinds.constFind(rule.metric);
        if (kind == kinds.constEnd() || column < 0) {
            refuse(planned, column < 0 && kind != kinds.constEnd() ? QStringLiteral("The metric %1 belongs on a property.").arg(rule.metric)
                                                                   : QStringLiteral("The metric “%1” is not known here.").arg(rule.metric));
            return;
        }
        CellCheck cell;
        cell.kind = *kind;
        cell.check = check;
        if (fillArguments(planned, rule, column, cell))
            m_plan.columns[size_t(column)].checks.push_back(std::move(cell));
    }

    bool fillArguments(PlannedCheck &planned, const QualityRule &rule, int column, CellCheck &cell)
    {
        const bool numeric = isNumeric(m_plan.columns[size_t(column)].type);
        const auto listOf = [&](const Node &list) {
            QByteArrayList values;
            for (int i = 0; i < list.size(); ++i) {
                values.append(spelled(list.at(i)));
                cell.countsNull = cell.countsNull || list.at(i).isNull() || list.at(i).value().empty();
            }
            return std::make_shared<ValueSet>(values, numeric);
        };
        if (cell.kind == Kind::Missing) {
            const Node list = rule.arguments["missingValues"];
            cell.countsNull = !list.isValid();
            cell.values = listOf(list);
        }
        if (cell.kind == Kind::Invalid) {
            const Node valid = rule.arguments["validValues"], pattern = rule.arguments["pattern"];
            if (valid.isSequence())
                cell.values = listOf(valid);
            if (pattern.isScalar()) {
                auto compiled = Pattern::compile(pattern.string());
                if (!compiled) {
                    refuse(planned, compiled.problem().what);
                    return false;
                }
                cell.pattern = *compiled;
            }
            if (!cell.values && !cell.pattern && m_plan.columns[size_t(column)].type == LogicalType::None) {
                refuse(planned, QStringLiteral("It does not say which values are valid (validValues or pattern)."));
                return false;
            }
        }
        return true;
    }

    void addDuplicates(PlannedCheck &planned, const QualityRule &rule, int column)
    {
        std::vector<int> columns;
        const Node names = rule.arguments["properties"];
        for (int i = 0; i < names.size(); ++i) {
            const QString name = names.at(i).string();
            const auto found = std::find_if(m_plan.columns.begin(), m_plan.columns.end(), [&](const ColumnPlan &plan) { return plan.names.contains(name); });
            if (found == m_plan.columns.end()) {
                refuse(planned, QStringLiteral("%1 has no property “%2”.").arg(m_object.name, name));
                return;
            }
            columns.push_back(int(found - m_plan.columns.begin()));
        }
        if (columns.empty() && column >= 0)
            columns = {column};
        if (columns.empty()) { // whole rows
            for (int i = 0; i < int(m_plan.columns.size()); ++i)
                columns.push_back(i);
        }
        planned.measure = Measure::RepeatedRows;
        planned.columns = columns;
        collectKey(columns);
    }

    void addSql(PlannedCheck &planned, const QualityRule &rule, const Property *property)
    {
        planned.measure = Measure::Sql;
        if (!readExpectation(planned, rule))
            return;
        planned.query = sqlOf(rule.query, m_object, property);
        refuse(planned, QStringLiteral("A query needs the data of the whole contract; here only one object is looked at."));
    }

    void makeIdsUnique()
    {
        QHash<QString, int> seen;
        for (PlannedCheck &planned : m_plan.checks) {
            const int number = ++seen[planned.result.id];
            if (number > 1)
                planned.result.id += u'#' + QString::number(number);
        }
    }

    const contract::SchemaObject &m_object;
    const PlanOptions m_options;
    Plan m_plan;
    QStringList m_unjudged;
};

} // namespace

Plan compile(const contract::SchemaObject &object, const PlanOptions &options)
{
    return Compiler(object, options).run();
}

} // namespace meshwright::quality
