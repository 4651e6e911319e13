// SPDX-License-Identifier: GPL-3.0-or-later
#include "contract/edits.h"
#include "contract/series.h"
#include "document/schemamodel.h"
#include "standard/judge.h"

#include <algorithm>

/// What the grid of properties changes.
namespace meshwright::document {

using contract::Series;
using text::Path;
using text::Value;
using text::edit::Patches;

namespace {

base::Problem usage(const QString &what)
{
    return {base::Problem::Kind::Usage, what, {}, {}};
}

Patches setKey(const text::Tree &tree, const Path &path, const QVariant &value)
{
    const bool isFlag = value.userType() == QMetaType::Bool;
    const QString text = value.toString().trimmed();
    bool isNumber = false;
    const int position = text.toInt(&isNumber);
    if (!isFlag && !isNumber && !text.isEmpty() && !saysYes(text) && !saysNo(text))
        return usage(SchemaModel::tr("The place in the key is a number from 1, not “%1”.").arg(text));
    const bool on = isFlag ? value.toBool() : isNumber ? position > 0 : saysYes(text);
    Series series(tree);
    series.then([&](const text::Tree &now) { return contract::setPrimaryKey(contract::readContract(now), path, on); });
    if (on && !isFlag && isNumber)
        series.then([&](const text::Tree &now) { return contract::setField(now, path / "primaryKeyPosition", Value::integer(position)); });
    return series.result();
}

/// Edits of one text that don't touch each other, as one; in a row where they do.
Patches together(const text::Tree &tree, const std::vector<std::function<Patches(const text::Tree &)>> &edits)
{
    text::PatchSet all;
    bool apart = true;
    for (const auto &edit : edits) {
        const Patches one = edit(tree);
        if (!one)
            return one;
        apart = apart && all.add(*one);
        if (!apart)
            break;
    }
    if (apart)
        return all;
    Series series(tree);
    for (const auto &edit : edits)
        series.then(edit);
    return series.result();
}

/// The members of a new property in the order of the columns.
Value propertyOf(const PastePlan &plan, const PastePlan::Row &row)
{
    Value out = Value::mapping();
    bool hasType = false;
    for (size_t i = 0; i < plan.columns.size(); ++i) {
        const QString text = row.cells.value(qsizetype(i));
        if (plan.columns[i] < 0)
            continue;
        const SchemaColumn &column = schemaColumns()[size_t(plan.columns[i])];
        if (column.kind == SchemaColumn::Kind::Key) {
            bool isNumber = false;
            const int position = text.toInt(&isNumber);
            if (!saysNo(text)) {
                out.members().emplace_back("primaryKey", Value::boolean(true));
                out.members().emplace_back("primaryKeyPosition", Value::integer(isNumber ? std::max(1, position) : 1));
            }
            continue;
        }
        const auto value = cellValue(column, text);
        if (!value)
            continue;
        out.members().emplace_back(column.key, *value);
        // A type of a database tells both: what it is there, and what it means.
        if (column.kind == SchemaColumn::Kind::Type) {
            hasType = true;
            if (value->scalar() != text.trimmed().toUtf8())
                out.members().emplace_back("physicalType", Value::string(text.trimmed()));
        }
    }
    if (const Value *physical = out.member("physicalType"); !hasType && physical && !logicalTypeFor(QString::fromUtf8(physical->scalar())).isEmpty())
        out.members().emplace_back("logicalType", Value::string(logicalTypeFor(QString::fromUtf8(physical->scalar()))));
    else if (!hasType)
        out.members().emplace_back("logicalType", Value::string(QByteArray("string")));
    return out;
}

/// Two pasted properties of one name, or one that is there already.
QString doubledName(const text::Node &list, const std::vector<Value> &added)
{
    QSet<QByteArray> names;
    for (int i = 0; i < list.size(); ++i)
        names.insert(list.at(i).find("name").string().toUtf8());
    for (const Value &one : added) {
        const Value *name = one.member("name");
        if (name && names.contains(name->scalar()))
            return QString::fromUtf8(name->scalar());
        names.insert(name ? name->scalar() : QByteArray());
    }
    return {};
}

} // namespace

base::Result<void> SchemaModel::request(const Edit &edit, const QString &label)
{
    return m_document ? m_document->edit(edit, label) : base::Result<void>();
}

// From the end, so that taking one out moves none of those to come; each once.
QList<int> SchemaModel::valid(QList<int> rows) const
{
    rows.erase(std::remove_if(rows.begin(), rows.end(), [this](int row) { return row < 0 || isLastRow(row); }), rows.end());
    std::sort(rows.begin(), rows.end(), std::greater<>());
    rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
    return rows;
}

Patches SchemaModel::edited(const text::Tree &tree, const Path &path, int column, const QVariant &value) const
{
    const SchemaColumn &described = schemaColumns()[size_t(column)];
    const auto contract = [&] { return contract::readContract(tree); };
    switch (described.kind) {
    case SchemaColumn::Kind::Key: return setKey(tree, path, value);
    case SchemaColumn::Kind::Type: {
        const auto type = cellValue(described, value.toString());
        return contract::setLogicalType(contract(), path, type ? QString::fromUtf8(type->scalar()) : QString());
    }
    case SchemaColumn::Kind::Flag: {
        const bool on = value.userType() == QMetaType::Bool ? value.toBool() : saysYes(value.toString());
        return on ? contract::setField(tree, path / described.key, Value::boolean(true)) : contract::clearField(tree, path / described.key);
    }
    case SchemaColumn::Kind::List: {
        const auto list = cellValue(described, value.toString());
        return contract::setList(tree, path / described.key, list ? list->items() : std::vector<Value>());
    }
    default: break;
    }
    if (column == NameColumn)
        return contract::renameProperty(contract(), path, value.toString().trimmed());
    const auto wanted = cellValue(described, value.toString());
    return wanted ? contract::setField(tree, path / described.key, *wanted) : contract::clearField(tree, path / described.key);
}

base::Result<void> SchemaModel::setColumn(const QList<int> &given, int column, const QVariant &value)
{
    const QList<int> rows = valid(given);
    if (rows.isEmpty() || !m_document)
        return {};
    if (column == NameColumn && rows.size() > 1)
        return usage(tr("Each property needs a name of its own."));
    m_document->settle();
    const QString title = headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
    const QString label = rows.size() == 1 ? tr("%1 of %2").arg(title, m_rows[size_t(rows.front())].property->name) : tr("%1 of %2 properties").arg(title).arg(rows.size());
    std::vector<Edit> edits;
    // Keys count on from the first row to the last.
    for (auto row = rows.rbegin(); row != rows.rend(); ++row) {
        const Path path = m_rows[size_t(*row)].property->node.path();
        edits.push_back([this, path, column, value](const text::Tree &tree) { return edited(tree, path, column, value); });
    }
    if (schemaColumns()[size_t(column)].kind != SchemaColumn::Kind::Key)
        return request([&](const text::Tree &tree) { return together(tree, edits); }, label);
    return request([&](const text::Tree &tree) {
        Series series(tree);
        for (const Edit &edit : edits)
            series.then(edit);
        return series.result();
    }, label);
}

PasteTarget SchemaModel::pasteTarget(int row, int column) const
{
    PasteTarget target;
    for (const Row &one : m_rows)
        target.names.append(one.property->name);
    target.row = row;
    target.column = column;
    return target;
}

base::Result<void> SchemaModel::paste(const QString &text)
{
    PasteTarget target = pasteTarget(-1, NameColumn);
    target.onlyAdds = true;
    return paste(planPaste(text, target));
}

base::Result<void> SchemaModel::paste(const PastePlan &plan)
{
    if (plan.rows.empty() || !m_document)
        return {};
    m_document->settle();
    std::vector<Edit> edits;
    std::vector<Value> added;
    for (const PastePlan::Row &row : plan.rows) {
        if (row.target < 0) {
            added.push_back(propertyOf(plan, row));
            continue;
        }
        const Path path = m_rows[size_t(row.target)].property->node.path();
        for (size_t i = 0; i < plan.columns.size(); ++i) {
            const int column = plan.columns[i];
            const QString text = row.cells.value(qsizetype(i));
            if (column < 0 || text.trimmed() == cellText(*m_rows[size_t(row.target)].property, schemaColumns()[size_t(column)]) || (column == NameColumn && text.trimmed().isEmpty()))
                continue;
            edits.push_back([this, path, column, text](const text::Tree &tree) { return edited(tree, path, column, text); });
        }
    }
    const Path list = listOf(int(m_rows.size()));
    const QString label = plan.changed() == 0 ? tr("Add %n properties", nullptr, plan.added()) : tr("Paste %n rows", nullptr, int(plan.rows.size()));
    return request([&](const text::Tree &tree) -> Patches {
        if (const QString twice = doubledName(tree.root().find(list), added); !twice.isEmpty())
            return base::Problem{base::Problem::Kind::Refused, tr("There would be two properties “%1”.").arg(twice), tr("Paste with the heads of the columns to change those that are there."), {}};
        Series series(tree);
        for (const Edit &edit : edits)
            series.then(edit);
        if (!added.empty())
            series.then([&](const text::Tree &now) { return contract::addItems(now, list, added); });
        return series.result();
    }, label);
}

QString SchemaModel::copied(const QList<int> &rows, const std::vector<int> &columns, bool withHeader) const
{
    std::vector<QStringList> sheet;
    if (withHeader) {
        QStringList titles;
        for (const int column : columns)
            titles.append(schemaColumns()[size_t(column)].title);
        sheet.push_back(titles);
    }
    QList<int> sorted = valid(rows);
    std::reverse(sorted.begin(), sorted.end());
    for (const int row : sorted) {
        QStringList cells;
        for (const int column : columns)
            cells.append(cellText(*m_rows[size_t(row)].property, schemaColumns()[size_t(column)]));
        sheet.push_back(cells);
    }
    return writeSheet(sheet);
}

base::Result<void> SchemaModel::remove(const QList<int> &given)
{
    const QList<int> rows = valid(given);
    if (rows.isEmpty())
        return {};
    m_document->settle();
    const QString label = rows.size() == 1 ? tr("Remove %1").arg(m_rows[size_t(rows.front())].property->name) : tr("Remove %n properties", nullptr, int(rows.size()));
    return request([&](const text::Tree &tree) {
        Series series(tree);
        for (const int row : rows) {
            const Path path = m_rows[size_t(row)].property->node.path();
            // A part goes with what it is part of.
            const bool isInside = std::any_of(rows.begin(), rows.end(), [&](int other) { return other != row && text::isWithin(m_rows[size_t(row)].pointer, m_rows[size_t(other)].pointer); });
            if (!isInside)
                series.then([&](const text::Tree &now) { return contract::removeProperty(contract::readContract(now), path); });
        }
        return series.result();
    }, label);
}

base::Result<void> SchemaModel::duplicate(const QList<int> &given)
{
    const QList<int> rows = valid(given);
    if (rows.isEmpty())
        return {};
    m_document->settle();
    const QString label = rows.size() == 1 ? tr("Duplicate %1").arg(m_rows[size_t(rows.front())].property->name) : tr("Duplicate %n properties", nullptr, int(rows.size()));
    return request([&](const text::Tree &tree) {
        Series series(tree);
        for (const int row : rows) {
            const Path path = m_rows[size_t(row)].property->node.path();
            series.then([&](const text::Tree &now) { return contract::duplicateItem(now, path, "name"); });
        }
        return series.result();
    }, label);
}

base::Result<void> SchemaModel::moveBy(const QList<int> &given, int steps)
{
    if (m_document)
        m_document->settle();
    QList<int> rows = valid(given);
    if (rows.isEmpty())
        return {};
    std::reverse(rows.begin(), rows.end());
    const text::Node first = m_rows[size_t(rows.front())].property->node;
    const text::Node last = m_rows[size_t(rows.back())].property->node;
    const text::Node list = first.parent();
    const int to = steps < 0 ? first.indexInParent() + steps : last.indexInParent() + steps + 1;
    if (to < 0 || to > list.size())
        return {};
    return moveTo(rows, to < list.size() ? rowOf(list.at(to).pointer()) : -1);
}

base::Result<void> SchemaModel::moveTo(const QList<int> &given, int before)
{
    if (m_document)
        m_document->settle();
    QList<int> rows = valid(given);
    if (rows.isEmpty())
        return {};
    const text::Node list = m_rows[size_t(rows.front())].property->node.parent();
    const bool oneList = std::all_of(rows.begin(), rows.end(), [&](int row) { return m_rows[size_t(row)].property->node.parent() == list; });
    if (!oneList || (before >= 0 && !areSiblings(rows.front(), before)))
        return usage(tr("Properties are moved within the list that they are in."));
    int to = before < 0 ? list.size() : m_rows[size_t(before)].property->node.indexInParent();
    const QString label = rows.size() == 1 ? tr("Move %1").arg(m_rows[size_t(rows.front())].property->name) : tr("Move %n properties", nullptr, int(rows.size()));
    std::reverse(rows.begin(), rows.end());
    const auto first = to - int(std::count_if(rows.begin(), rows.end(), [&](int row) { return m_rows[size_t(row)].property->node.indexInParent() < to; }));
    QStringList pointers;
    for (int i = 0; i < rows.size(); ++i)
        pointers.append((list.path() / (first + i)).pointer());
    Q_EMIT placing(pointers);
    return request([&](const text::Tree &tree) {
        Series series(tree);
        int gone = 0; // rows that stood before the place and stand behind it now
        for (const int row : rows) {
            const int from = m_rows[size_t(row)].property->node.indexInParent();
            const int now = from < to ? from - gone : from;
            const bool isThere = now == to || now == to - 1;
            if (!isThere)
                series.then([&](const text::Tree &moved) { return text::edit::move(moved, list.path() / now, to); });
            if (from < to)
                ++gone;
            else
                ++to;
        }
        return series.result();
    }, label);
}

base::Result<void> SchemaModel::addPart(int row, const QString &name)
{
    contract::NewProperty property;
    property.name = name;
    property.logicalType = QStringLiteral("string");
    Path owner = text::Path() / "schema" / m_object;
    if (row >= 0 && !isLastRow(row)) {
        text::Node node = m_rows[size_t(row)].property->node;
        for (const char *inner : {"items", "map"}) {
            if (node.find(inner).isMapping())
                node = std::string_view(inner) == "map" ? node.find(inner).find("value") : node.find(inner);
        }
        owner = node.path();
    }
    return request([&](const text::Tree &tree) { return contract::addProperty(contract::readContract(tree), owner, property); }, tr("Add %1").arg(name));
}

base::Result<void> SchemaModel::insertBefore(int row, const QString &name)
{
    if (isLastRow(row))
        return addPart(-1, name);
    const text::Node node = m_rows[size_t(row)].property->node;
    contract::NewProperty property;
    property.name = name;
    property.logicalType = QStringLiteral("string");
    const Path owner = node.parent().path().parent();
    return request([&](const text::Tree &tree) { return contract::addProperty(contract::readContract(tree), owner, property, node.indexInParent()); }, tr("Add %1").arg(name));
}

} // namespace meshwright::document
