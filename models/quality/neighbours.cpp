// SPDX-License-Identifier: GPL-3.0-or-later
#include "quality/neighbours.h"

#include "base/enclosure.h"
#include "base/file.h"
#include "base/tr.h"
#include "contract/reference.h"
#include "quality/describe.h"
#include "quality/references.h"
#include "quality/sqlsample.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace meshwright::quality {

using base::tr;

namespace {

constexpr size_t longestKey = 8; ///< columns

bool isContractName(const QString &name)
{
    return name.endsWith(QLatin1String(".yaml"), Qt::CaseInsensitive) || name.endsWith(QLatin1String(".yml"), Qt::CaseInsensitive) || name.endsWith(QLatin1String(".json"), Qt::CaseInsensitive);
}

int numberOf(const contract::SchemaObject &object, const contract::Property *property)
{
    for (size_t i = 0; i < object.properties.size(); ++i) {
        if (&object.properties[i] == property)
            return int(i);
    }
    return -1;
}

/// The plan's column of the same name and steps; -1.
int numberOf(const Plan &plan, const ColumnPlan &wanted)
{
    const auto found = std::find_if(plan.columns.begin(), plan.columns.end(), [&](const ColumnPlan &column) { return column.names == wanted.names && column.steps == wanted.steps; });
    return found == plan.columns.end() ? -1 : int(found - plan.columns.begin());
}

int sourceColumn(const sampling::Source &source, const ColumnPlan &column, int number)
{
    if (!source.options().header.value)
        return number < source.columns().size() ? number : -1;
    for (const QString &name : column.names) {
        if (const int found = source.columnIndex(name); found >= 0)
            return found;
    }
    return -1;
}

/// Both ends read alike: as their type where it is one, as numbers, else as text.
void readAlike(ColumnPlan &own, ColumnPlan &other)
{
    const auto isNumeric = [](LogicalType type) { return type == LogicalType::Integer || type == LogicalType::Number; };
    if (own.type == other.type)
        return;
    own.type = other.type = isNumeric(own.type) && isNumeric(other.type) ? LogicalType::Number : LogicalType::None;
}

} // namespace

/// The referenced columns.
struct Neighbours::End {
    QString name; ///< for messages: "customers of customers.odcs.yaml"
    Sample sample;
    std::vector<ColumnPlan> columns;
    std::vector<int> numbers; ///< in their object
};

Neighbours::Neighbours(const contract::Contract &contract, QString contractPath, const TestOptions &options)
    : m_contract(contract), m_path(std::move(contractPath)), m_options(options)
{
}

Sample Neighbours::sampleOf(const contract::SchemaObject &object) const
{
    const QString named = m_options.data.value(object.name);
    return named.isEmpty() ? findSample(m_contract, m_path, object, m_options.server) : Sample{named, {}};
}

const Neighbours::File &Neighbours::file(const QString &name)
{
    const auto known = m_files.find(name);
    if (known != m_files.end())
        return known->second;
    File &file = m_files[name];
    file.path = QDir::cleanPath(QFileInfo(m_path).absoluteDir().filePath(name));
    if (QDir::isAbsolutePath(name) || name.contains(u':') || name.contains(u'\\') || name.contains(u'\0') || !isContractName(name)) {
        file.reason = tr("It leads to %1; only contracts by a relative path are followed.").arg(name);
        return file;
    }
    if (!base::liesWithin(base::enclosingFolder(m_path), file.path)) {
        file.reason = tr("There is no contract %1 in the folder of this workspace.").arg(name);
        return file;
    }
    const text::ReadLimits limits;
    const auto bytes = base::readFile(file.path, limits.bytes);
    if (!bytes) {
        file.reason = tr("The contract %1 that it leads to can't be read: %2").arg(name, bytes.problem().what);
        return file;
    }
    file.contract = contract::readContract(text::readByName(text::SourceText(*bytes), file.path, limits));
    return file;
}

QString Neighbours::ownColumns(ReferencePlan &reference, const contract::SchemaObject &object, const Plan &plan) const
{
    reference.columns.clear();
    if (reference.property >= 0)
        reference.columns = {reference.property};
    for (const QString &name : reference.property >= 0 ? QStringList() : reference.from) {
        const contract::Target target = contract::follow(m_contract, contract::parseReference(name));
        const bool isOwn = target.isFound() && target.object == &object && !target.parts.empty();
        const int number = isOwn && target.parts.size() > 1 ? numberOf(plan, columnOf(target.parts)) : numberOf(object, isOwn ? target.property() : object.property(name));
        if (number < 0)
            return tr("Its own end %1 is not a column of %2.").arg(name, object.name);
        reference.columns.push_back(number);
    }
    const auto isInside = [&](int column) { return !plan.columns[size_t(column)].steps.empty(); };
    if (reference.columns.size() > 1 && std::any_of(reference.columns.begin(), reference.columns.end(), isInside))
        return tr("Its key has several columns, one of them inside a value; which of its values belong together can't be told.");
    if (reference.columns.empty() || reference.columns.size() != size_t(reference.to.size()))
        return tr("Its two ends do not have the same number of columns.");
    return reference.columns.size() > longestKey ? tr("Its key has more than %1 columns.").arg(longestKey) : QString();
}

QString Neighbours::otherEnd(const ReferencePlan &reference, End &end)
{
    const contract::SchemaObject *object = nullptr;
    for (const QString &to : reference.to) {
        const contract::Reference parsed = contract::parseReference(to);
        const File *elsewhere = parsed.isElsewhere() ? &file(parsed.file) : nullptr;
        if (elsewhere && !elsewhere->reason.isEmpty())
            return elsewhere->reason;
        const contract::Contract &contract = elsewhere ? elsewhere->contract : m_contract;
        const contract::Target target = contract::follow(contract, parsed);
        if (parsed.form == contract::Reference::Form::Malformed || !target.isFound() || target.parts.empty())
            return tr("%1 leads to no column.").arg(to);
        if (target.parts.size() != 1 && reference.to.size() != 1)
            return tr("%1 leads inside a value, where a key of several columns can't be put together.").arg(to);
        if (object && object != target.object)
            return tr("Its other end lies in several objects.");
        if (!object)
            end.sample = elsewhere ? findSample(contract, elsewhere->path, *target.object) : sampleOf(*target.object);
        object = target.object;
        end.name = elsewhere ? tr("%1 of %2").arg(object->name, parsed.file) : object->name;
        end.columns.push_back(columnOf(target.parts));
        end.numbers.push_back(numberOf(*object, target.parts.front()));
    }
    return end.sample.path.isEmpty() ? tr("%1 has no data here. %2").arg(end.name, end.sample.reason) : QString();
}

/// Why the reference can't be judged; empty where its values are there.
QString Neighbours::bind(ReferencePlan &reference, PlannedCheck &planned, const contract::SchemaObject &object, const Plan &plan, const base::Cancel &cancel)
{
    if (QString reason = ownColumns(reference, object, plan); !reason.isEmpty())
        return reason;
    End end;
    if (QString reason = otherEnd(reference, end); !reason.isEmpty())
        return reason;
    const auto source = sampling::Source::open(end.sample.path, {}, cancel);
    if (!source)
        return tr("The data of %1 can't be read: %2").arg(end.name, source.problem().what);
    if (!end.columns.front().steps.empty() && !source->isTyped())
        return tr("%1 leads inside a value, which a table of text does not show.").arg(reference.to.front());
    std::vector<int> columns;
    reference.readings.clear();
    for (size_t i = 0; i < end.columns.size(); ++i) {
        columns.push_back(sourceColumn(*source, end.columns[i], end.numbers[i]));
        if (columns.back() < 0)
            return tr("The data of %1 has no column %2.").arg(end.name, end.columns[i].names.front());
        reference.readings.push_back(plan.columns[size_t(reference.columns[i])]);
        readAlike(reference.readings.back(), end.columns[i]);
    }
    // A quarter of the memory is for what relationships lead to, the rest for keys.
    const qint64 memory = m_options.run.keyMemory / 4 / qint64(plan.references.size());
    auto values = ReferencedValues::read(*source, columns, end.columns, memory, cancel);
    if (!values)
        return tr("The data of %1 can't be compared with: %2").arg(end.name, values.problem().what);
    if ((*values)->putAside() && !plan.columns[size_t(reference.columns.front())].steps.empty())
        return tr("%1 has too many different values (over %2 MB) to be looked up for what lies inside others.").arg(end.name).arg(memory >> 20);
    reference.values = *std::move(values);
    planned.columns = reference.columns;
    return {};
}

base::Result<void> Neighbours::connect(Plan &plan, const contract::SchemaObject &object, const base::Cancel &cancel)
{
    for (ReferencePlan &reference : plan.references) {
        PlannedCheck &planned = plan.checks[size_t(reference.check)];
        planned.result.reason = bind(reference, planned, object, plan, cancel);
        planned.isDecided = !reference.values;
        if (cancel.isRequested())
            return base::Problem{base::Problem::Kind::Cancelled, tr("Checking was cancelled."), {}, {}};
    }
    return {};
}

base::Result<void> Neighbours::query(const Plan &plan, Results &results, const base::Cancel &cancel) const
{
    std::vector<size_t> checks;
    QStringList queries;
    for (size_t i = 0; i < plan.checks.size(); ++i) {
        if (plan.checks[i].measure != PlannedCheck::Measure::Sql || !plan.checks[i].expectation)
            continue;
        checks.push_back(i);
        queries.append(plan.checks[i].query);
    }
    if (queries.isEmpty())
        return {};
    std::vector<SqlTable> tables;
    for (const contract::SchemaObject &object : m_contract.schema) {
        const Sample sample = object.name == results.object && !results.dataPath.isEmpty() ? Sample{results.dataPath, {}} : sampleOf(object);
        SqlTable table{object.sourceName(), object.name == object.sourceName() ? QString() : object.name, {}, sample.path, sample.reason};
        for (const contract::Property &property : object.properties)
            table.columns.push_back(columnOf(property));
        tables.push_back(std::move(table));
    }
    const auto answers = answer(queries, tables, m_options.sql, cancel);
    if (!answers)
        return answers.problem();
    for (size_t i = 0; i < checks.size(); ++i) {
        const PlannedCheck &planned = plan.checks[checks[i]];
        CheckResult &result = results.checks[checks[i]];
        const SqlAnswer &one = (*answers)[i];
        result.measured = one.number;
        result.state = !one.number ? State::NotEvaluated : planned.expectation->isKept(*one.number) ? State::Passed : planned.isMild ? State::Warning : State::Failed;
        result.reason = one.reason;
        if (result.state == State::Failed || result.state == State::Warning)
            result.reason = tr("The query came to %1, and must be %2.").arg(measuredWords(*one.number, *planned.expectation), planned.expectation->words());
    }
    return {};
}

} // namespace meshwright::quality
