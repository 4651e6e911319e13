// SPDX-License-Identifier: GPL-3.0-or-later
#include "quality/plan.h"

#include "base/tr.h"
#include "quality/describe.h"
#include "quality/optionchecks.h"
#include "quality/planwriter.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <cmath>
#include <limits>

namespace meshwright::quality {

using base::tr;
using contract::Property;
using contract::QualityRule;
using text::Node;
using Kind = CellCheck::Kind;
using Measure = PlannedCheck::Measure;

namespace {

bool isMildSeverity(const QString &severity)
{
    static const QStringList mild = {QStringLiteral("info"), QStringLiteral("warning"), QStringLiteral("warn"), QStringLiteral("low"), QStringLiteral("minor"), QStringLiteral("trivial")};
    return mild.contains(severity.toLower());
}

constexpr int maxColumns = 10'000; ///< of a plan, those inside values included

/// Writes the plan of one object.
class Compiler {
public:
    Compiler(const contract::SchemaObject &object, const PlanOptions &options) : m_object(object), m_options(options), m_writer(object.name, options.owner) {}

    Plan run()
    {
        PlannedCheck &shape = m_writer.add({}, QStringLiteral("shape"), m_object.node);
        shape.measure = Measure::Shape;
        shape.result.title = tr("every row has as many cells as there are columns");
        for (const Property &property : m_object.properties)
            addProperty(property);
        // What lies inside values comes behind, so that the first columns are the object's properties.
        for (int column = 0; column < int(m_object.properties.size()); ++column)
            addInside(m_object.properties[size_t(column)], column);
        addPrimaryKey();
        for (const QualityRule &rule : m_object.quality)
            addRule(rule, nullptr, -1);
        for (const contract::Relationship &relationship : m_object.relationships)
            addRelationship(relationship, {}, -1);
        addPromises();
        if (!m_writer.unjudged.isEmpty())
            m_writer.plan.notes.append(tr("These physicalTypes were not judged on the data: %1.").arg(m_writer.unjudged.join(QStringLiteral(", "))));
        makeIdsUnique();
        return std::move(m_writer.plan);
    }

private:
    void addProperty(const Property &property)
    {
        const int column = int(m_writer.plan.columns.size());
        ColumnPlan plan = columnOf(property);
        m_writer.plan.columns.push_back(std::move(plan));

        PlannedCheck &present = m_writer.add(property.name, QStringLiteral("present"), property.node);
        present.measure = Measure::Present;
        present.columns = {column};
        present.result.title = tr("there is a column %1").arg(property.sourceName());
        if (property.required || property.primaryKey)
            m_writer.addCell(column, QStringLiteral("required"), property.required ? property.node["required"] : property.node["primaryKey"], Kind::Required,
                    tr("has a value in every row"));
        addValueChecks(m_writer, property, column);
        if (property.unique)
            addKey({column}, property.name, QStringLiteral("unique"), property.node["unique"], tr("%1 is different in every row").arg(property.name));
        for (const QualityRule &rule : property.quality)
            addRule(rule, &property, column);
        for (const contract::Relationship &relationship : property.relationships)
            addRelationship(relationship, property.name, column);
    }

    /// The properties of an object, the items of a list, the keys and values of a map.
    void addInside(const Property &property, int column)
    {
        using Step = sampling::NestedStep::Kind;
        if (int(m_writer.plan.columns.size()) > maxColumns)
            return;
        const QString name = m_writer.column(column).property;
        for (const Property &part : property.properties)
            addNested(part, column, name + u'.' + part.name, memberStep(part));
        if (property.items)
            addNested(*property.items, column, name + QStringLiteral("[]"), {Step::Item, {}, {}});
        if (property.mapKey)
            addNested(*property.mapKey, column, name + QStringLiteral(" (key)"), {Step::Key, {}, {}});
        if (property.mapValue)
            addNested(*property.mapValue, column, name + QStringLiteral(" (value)"), {Step::Value, {}, {}});
    }

    void addNested(const Property &property, int parent, const QString &name, sampling::NestedStep step)
    {
        const int column = int(m_writer.plan.columns.size());
        ColumnPlan plan = columnOf(property);
        plan.property = name;
        plan.names = m_writer.column(parent).names;
        plan.steps = m_writer.column(parent).steps;
        plan.steps.push_back(std::move(step));
        m_writer.plan.columns.push_back(std::move(plan));
        if (property.required)
            m_writer.addCell(column, QStringLiteral("required"), property.node["required"], Kind::Required, tr("has a value wherever it may stand"));
        addValueChecks(m_writer, property, column);
        if (property.unique)
            addKey({column}, name, QStringLiteral("unique"), property.node["unique"], tr("%1 is different everywhere").arg(name));
        for (const QualityRule &rule : property.quality)
            addRule(rule, &property, column);
        for (const contract::Relationship &relationship : property.relationships)
            addRelationship(relationship, name, column);
        addInside(property, column);
    }

    void addPromises()
    {
        for (const DatePromise &promise : m_options.promises) {
            CellCheck &cell = m_writer.addCell(promise.column, promise.check, {}, promise.newest ? Kind::Newest : Kind::Range, promise.title);
            cell.low = promise.limit;
            cell.high = std::numeric_limits<qint64>::max();
            PlannedCheck &planned = m_writer.plan.checks.back();
            planned.result.id = promise.id;
            planned.result.title = promise.title;
            planned.result.dimension = QStringLiteral("timeliness");
            planned.result.path = promise.path;
            if (promise.newest)
                planned.measure = Measure::Newest;
            if (!isMoment(m_writer.plan.columns[size_t(promise.column)].type))
                m_writer.refuse(planned, tr("The column's values can't be read as moments."));
        }
    }

    PlannedCheck &addKey(const std::vector<int> &columns, const QString &property, const QString &check, const Node &place, const QString &title)
    {
        PlannedCheck &planned = m_writer.add(property, check, place);
        planned.result.title = title;
        planned.columns = columns;
        planned.needsStructure = isNested(m_writer.column(columns.front()).type);
        collectKey(columns);
        return planned;
    }

    /// The last check asks for these columns' keys, which are collected once however many checks ask.
    void collectKey(const std::vector<int> &columns)
    {
        const auto same = std::find_if(m_writer.plan.keys.begin(), m_writer.plan.keys.end(), [&](const KeyPlan &key) { return key.columns == columns; });
        if (same != m_writer.plan.keys.end())
            same->checks.push_back(m_writer.last());
        else
            m_writer.plan.keys.push_back({columns, {m_writer.last()}});
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
            m_writer.plan.identity.push_back(column);
            names.append(m_object.properties[size_t(column)].name);
        }
        const bool single = parts.size() == 1;
        const Node place = m_object.properties[size_t(parts.front().second)].node["primaryKey"];
        addKey(m_writer.plan.identity, single ? names.front() : QString(), QStringLiteral("primaryKey"), place,
               single ? tr("%1 names each row once").arg(names.front())
                      : tr("%1 together name each row once").arg(names.join(QStringLiteral(", "))));
    }

    void addRelationship(const contract::Relationship &relationship, const QString &property, int column)
    {
        PlannedCheck &planned = m_writer.add(property, QStringLiteral("relationship"), relationship.node);
        planned.result.title = tr("%1 is found in %2").arg(property.isEmpty() ? relationship.from.join(QStringLiteral(", ")) : property, relationship.to.join(QStringLiteral(", ")));
        m_writer.refuse(planned, tr("It needs the data of both ends; here only one object is looked at."));
        ReferencePlan reference;
        reference.check = m_writer.last();
        reference.property = column;
        reference.from = relationship.from;
        reference.to = relationship.to;
        m_writer.plan.references.push_back(std::move(reference));
    }

    void addRule(const QualityRule &rule, const Property *property, int column)
    {
        PlannedCheck &planned = m_writer.add(column >= 0 ? m_writer.column(column).property : QString(), ruleWord(rule), rule.node);
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
        result.title = !rule.description.isEmpty() ? rule.description : !rule.name.isEmpty() ? rule.name : (column >= 0 ? result.property + u' ' : QString()) + result.check;
        if (column >= 0)
            planned.columns = {column};
        switch (rule.kind) {
        case QualityRule::Kind::Library:
            addMetric(planned, rule, column);
            return;
        case QualityRule::Kind::Sql:
            addSql(planned, rule, property, column);
            return;
        case QualityRule::Kind::Text:
            m_writer.refuse(planned, tr("It is written for people; no program can check it."));
            return;
        case QualityRule::Kind::Custom:
            m_writer.refuse(planned, rule.engine.isEmpty() ? tr("It is for an engine that it does not name.")
                                                  : tr("It is written for %1, which does not run here.").arg(rule.engine));
            return;
        case QualityRule::Kind::Unknown:
            m_writer.refuse(planned, tr("Its type is not one of library, text, sql and custom."));
            return;
        }
    }

    bool readExpectation(PlannedCheck &planned, const QualityRule &rule)
    {
        const std::optional<Expectation> expectation = expectationOf(rule);
        const QString unit = rule.unit.trimmed();
        if (!unit.isEmpty() && !isPercent(rule) && unit.toLower() != QLatin1String("rows") && rule.kind == QualityRule::Kind::Library) {
            m_writer.refuse(planned, tr("The unit “%1” is not known here; it is rows or percent.").arg(rule.unit));
            return false;
        }
        if (!expectation) {
            m_writer.refuse(planned, rule.op == QualityRule::Operator::None ? tr("It does not say what its result must be (mustBe, mustBeLessThan, …).")
                                                                   : tr("What its result must be is not a number."));
            return false;
        }
        planned.expectation = expectation;
        if (rule.description.isEmpty() && rule.name.isEmpty())
            planned.result.title = metricTitle(planned.result.property, rule.metric, *expectation);
        return true;
    }

    void addMetric(PlannedCheck &planned, const QualityRule &rule, int column)
    {
        if (!readExpectation(planned, rule))
            return;
        const int check = m_writer.last();
        planned.measure = Measure::CountedRows;
        if (rule.metric == QLatin1String("rowCount")) {
            planned.measure = Measure::RowCount;
            if (planned.expectation->percent)
                m_writer.refuse(planned, tr("A row count has no percentage."));
            return;
        }
        if (rule.metric == QLatin1String("duplicateValues")) {
            addDuplicates(planned, rule, column);
            return;
        }
        static const QHash<QString, Kind> kinds = {{QStringLiteral("nullValues"), Kind::Null}, {QStringLiteral("missingValues"), Kind::Missing}, {QStringLiteral("invalidValues"), Kind::Invalid}};
        const auto kind = kinds.constFind(rule.metric);
        if (kind == kinds.constEnd() || column < 0) {
            m_writer.refuse(planned, column < 0 && kind != kinds.constEnd() ? tr("The metric %1 belongs on a property.").arg(rule.metric)
                                                                   : tr("The metric “%1” is not known here.").arg(rule.metric));
            return;
        }
        CellCheck cell;
        cell.kind = *kind;
        cell.check = check;
        if (fillArguments(planned, rule, column, cell))
            m_writer.plan.columns[size_t(column)].checks.push_back(std::move(cell));
    }

    bool fillArguments(PlannedCheck &planned, const QualityRule &rule, int column, CellCheck &cell)
    {
        const bool numeric = isNumeric(m_writer.plan.columns[size_t(column)].type);
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
                    m_writer.refuse(planned, compiled.problem().what);
                    return false;
                }
                cell.pattern = *compiled;
            }
            if (!cell.values && !cell.pattern && m_writer.plan.columns[size_t(column)].type == LogicalType::None) {
                m_writer.refuse(planned, tr("It does not say which values are valid (validValues or pattern)."));
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
            const auto found = std::find_if(m_writer.plan.columns.begin(), m_writer.plan.columns.end(), [&](const ColumnPlan &plan) { return plan.steps.empty() && plan.names.contains(name); });
            if (found == m_writer.plan.columns.end()) {
                m_writer.refuse(planned, tr("%1 has no property “%2”.").arg(m_object.name, name));
                return;
            }
            columns.push_back(int(found - m_writer.plan.columns.begin()));
        }
        if (columns.empty() && column >= 0)
            columns = {column};
        if (columns.empty()) { // whole rows
            for (int i = 0; i < int(m_object.properties.size()); ++i)
                columns.push_back(i);
        }
        planned.measure = Measure::RepeatedRows;
        planned.columns = columns;
        collectKey(columns);
    }

    void addSql(PlannedCheck &planned, const QualityRule &rule, const Property *property, int column)
    {
        planned.measure = Measure::Sql;
        if (!readExpectation(planned, rule))
            return;
        const QString value = !property ? QString() : m_writer.column(column).steps.empty() ? quotedName(property->sourceName()) : sqlInside(m_writer.column(column));
        if (property && value.isEmpty() && namesProperty(rule.query)) {
            planned.expectation.reset(); // nothing is asked
            m_writer.refuse(planned, tr("A query has one value a row, and %1 has several.").arg(planned.result.property));
            return;
        }
        planned.query = sqlOf(rule.query, m_object, value);
        m_writer.refuse(planned, tr("A query needs the data of the whole contract; here only one object is looked at."));
    }

    void makeIdsUnique()
    {
        QHash<QString, int> seen;
        for (PlannedCheck &planned : m_writer.plan.checks) {
            const int number = ++seen[planned.result.id];
            if (number > 1)
                planned.result.id += u'#' + QString::number(number);
        }
    }

    const contract::SchemaObject &m_object;
    const PlanOptions m_options;
    PlanWriter m_writer;
};

} // namespace

Plan compile(const contract::SchemaObject &object, const PlanOptions &options)
{
    return Compiler(object, options).run();
}

} // namespace meshwright::quality
