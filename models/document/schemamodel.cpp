// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/schemamodel.h"

#include "contract/edits.h"

#include <algorithm>

namespace meshwright::document {

using contract::Property;

SchemaModel::SchemaModel(QObject *parent) : QAbstractTableModel(parent) {}

void SchemaModel::show(ContractDocument *document, int object)
{
    if (m_document)
        m_document->disconnect(this);
    m_document = document;
    m_object = object;
    if (document)
        connect(document, &ContractDocument::snapshotChanged, this, &SchemaModel::refresh);
    refresh();
}

void SchemaModel::addRows(const std::vector<Property> &properties, int depth, std::vector<Row> &rows) const
{
    for (const Property &property : properties) {
        rows.push_back({&property, depth, property.node.pointer()});
        addRows(property.properties, depth + 1, rows);
        if (property.items)
            addRows(property.items->properties, depth + 1, rows);
    }
}

void SchemaModel::refresh()
{
    const SnapshotPointer snapshot = m_document ? m_document->goodSnapshot() : nullptr;
    std::vector<Row> rows;
    if (snapshot && snapshot->analysis->contract && m_object >= 0 && size_t(m_object) < snapshot->analysis->contract->schema.size())
        addRows(snapshot->analysis->contract->schema[size_t(m_object)].properties, 0, rows);
    const auto samePlace = [](const Row &a, const Row &b) { return a.pointer == b.pointer; };
    const bool sameShape = rows.size() == m_rows.size() && std::equal(rows.begin(), rows.end(), m_rows.begin(), samePlace);
    // Keeping the rows keeps selection and open editors of the view.
    if (!sameShape)
        beginResetModel();
    m_snapshot = snapshot;
    m_rows = std::move(rows);
    if (!sameShape)
        endResetModel();
    else if (!m_rows.empty())
        Q_EMIT dataChanged(index(0, 0), index(int(m_rows.size()) - 1, ColumnCount - 1));
}

int SchemaModel::rowOf(const QString &pointer) const
{
    int best = -1;
    for (size_t i = 0; i < m_rows.size(); ++i) {
        const QString &own = m_rows[i].pointer;
        if (text::isWithin(pointer, own))
            best = int(i); // parts come after what they are part of, so the last match is the innermost
    }
    return best;
}

int SchemaModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || !m_snapshot || m_object < 0 ? 0 : int(m_rows.size()) + 1;
}

int SchemaModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant SchemaModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case NameColumn: return tr("Property");
    case TypeColumn: return tr("Type");
    case KeyColumn: return tr("Key");
    case RequiredColumn: return tr("Required");
    case UniqueColumn: return tr("Unique");
    case ClassificationColumn: return tr("Classification");
    case DescriptionColumn: return tr("Description");
    default: return {};
    }
}

QVariant SchemaModel::text(const Property &property, int column) const
{
    switch (column) {
    case NameColumn: return property.name;
    case TypeColumn: return property.logicalType.isEmpty() ? property.physicalType : property.logicalType;
    case ClassificationColumn: return property.classification;
    case DescriptionColumn: return property.description.simplified();
    default: return {};
    }
}

QVariant SchemaModel::severity(const Row &row) const
{
    const auto worst = text::worstWithin(m_snapshot->analysis->findings, row.pointer);
    return worst ? QVariant(int(*worst)) : QVariant();
}

QVariant SchemaModel::toolTip(const Row &row) const
{
    QStringList messages;
    for (const text::Finding &finding : m_snapshot->analysis->findings) {
        if (text::isWithin(finding.path, row.pointer))
            messages.append(finding.message);
    }
    if (messages.isEmpty())
        messages.append(row.property->description);
    return messages.join(QLatin1Char('\n')).toHtmlEscaped();
}

QVariant SchemaModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    if (size_t(index.row()) >= m_rows.size()) {
        if (role == Qt::DisplayRole && index.column() == NameColumn)
            return tr("+ Add a property — or paste rows from a spreadsheet");
        return role == Qt::EditRole && index.column() == NameColumn ? QVariant(QString()) : QVariant();
    }
    const Row &row = m_rows[size_t(index.row())];
    const Property &property = *row.property;
    const auto flag = [&](bool on) { return role == Qt::CheckStateRole ? QVariant(on ? Qt::Checked : Qt::Unchecked) : role == Qt::AccessibleTextRole ? QVariant(on ? tr("yes") : tr("no")) : QVariant(); };
    switch (role) {
    case PathRole: return row.pointer;
    case DepthRole: return row.depth;
    case SeverityRole: return severity(row);
    case Qt::ToolTipRole: return toolTip(row);
    default: break;
    }
    switch (index.column()) {
    case KeyColumn:
        if (role == Qt::DisplayRole)
            return property.primaryKey ? property.primaryKeyPosition > 1 ? tr("PK %1").arg(property.primaryKeyPosition) : tr("PK") : property.relationships.empty() ? QString() : tr("FK");
        return flag(property.primaryKey);
    case RequiredColumn: return flag(property.required);
    case UniqueColumn: return flag(property.unique);
    default: break;
    }
    return role == Qt::DisplayRole || role == Qt::EditRole ? text(property, index.column()) : QVariant();
}

Qt::ItemFlags SchemaModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    const bool editable = m_document && m_document->snapshot() == m_snapshot;
    Qt::ItemFlags out = Qt::ItemIsSelectable | Qt::ItemIsEnabled;
    if (size_t(index.row()) >= m_rows.size())
        return index.column() == NameColumn && editable ? out | Qt::ItemIsEditable : out;
    const int column = index.column();
    if (!editable)
        return out;
    if (column == KeyColumn || column == RequiredColumn || column == UniqueColumn)
        return out | Qt::ItemIsUserCheckable;
    return out | Qt::ItemIsEditable;
}

text::edit::Patches SchemaModel::edited(const text::Tree &tree, const Row &row, int column, const QVariant &value) const
{
    const contract::Contract contract = contract::readContract(tree);
    const text::Path path = row.property->node.path();
    const bool on = value.toInt() == Qt::Checked;
    switch (column) {
    case NameColumn: return contract::renameProperty(contract, path, value.toString().trimmed());
    case TypeColumn: return contract::setLogicalType(contract, path, value.toString().trimmed());
    case KeyColumn: return contract::setPrimaryKey(contract, path, on);
    case RequiredColumn: return contract::setRequired(contract, path, on);
    case UniqueColumn: return contract::setUnique(contract, path, on);
    case ClassificationColumn: return contract::setText(tree, path / "classification", value.toString().trimmed());
    default: return contract::setText(tree, path / "description", value.toString());
    }
}

bool SchemaModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!m_document || !m_snapshot || !index.isValid() || (role != Qt::EditRole && role != Qt::CheckStateRole))
        return false;
    m_document->settle();
    if (size_t(index.row()) >= m_rows.size()) {
        const QString name = value.toString().trimmed();
        if (name.isEmpty())
            return false;
        const auto added = paste(name);
        if (!added)
            Q_EMIT refused(added.problem().text());
        return bool(added);
    }
    if (role == Qt::EditRole && value == data(index, Qt::EditRole))
        return true;
    const Row &row = m_rows[size_t(index.row())];
    const QString label = tr("%1 of %2").arg(headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString(), row.property->name);
    const auto done = m_document->edit([&](const text::Tree &tree) { return edited(tree, row, index.column(), value); }, label);
    if (!done)
        Q_EMIT refused(done.problem().text());
    return bool(done);
}

base::Result<void> SchemaModel::paste(const QString &text)
{
    const Gesture gesture = Gesture::next();
    for (const QString &line : text.split(QLatin1Char('\n'), Qt::SkipEmptyParts)) {
        const QStringList cells = line.split(QLatin1Char('\t'));
        const QString name = cells.value(0).trimmed();
        if (name.isEmpty())
            continue;
        const auto added = m_document->edit([&](const text::Tree &tree) -> text::edit::Patches {
            const contract::Contract contract = contract::readContract(tree);
            if (size_t(m_object) >= contract.schema.size())
                return base::Problem{base::Problem::Kind::Usage, tr("This object is not there any more."), {}, {}};
            contract::NewProperty property;
            property.name = name;
            property.logicalType = cells.value(1).trimmed().isEmpty() ? QStringLiteral("string") : cells.value(1).trimmed();
            property.description = cells.value(2).trimmed();
            return contract::addProperty(contract, contract.schema[size_t(m_object)].node.path(), property);
        }, tr("Add %1").arg(name), gesture);
        if (!added)
            return added;
    }
    return {};
}

base::Result<void> SchemaModel::remove(const QList<int> &rows)
{
    const Gesture gesture = Gesture::next();
    QList<int> fromTheEnd = rows;
    std::sort(fromTheEnd.begin(), fromTheEnd.end(), std::greater<>());
    for (const int row : fromTheEnd) {
        if (size_t(row) >= m_rows.size())
            continue;
        const text::Path path = m_rows[size_t(row)].property->node.path();
        const auto removed = m_document->edit([&](const text::Tree &tree) { return contract::removeProperty(contract::readContract(tree), path); },
                                              tr("Remove %1").arg(m_rows[size_t(row)].property->name), gesture);
        if (!removed)
            return removed;
    }
    return {};
}

base::Result<void> SchemaModel::moveBy(int row, int steps)
{
    if (size_t(row) >= m_rows.size())
        return {};
    const text::Node node = m_rows[size_t(row)].property->node;
    const int to = node.indexInParent() + steps;
    if (to < 0 || to >= node.parent().size())
        return {};
    const text::Path path = node.path();
    return m_document->edit([&](const text::Tree &tree) { return contract::moveProperty(contract::readContract(tree), path, steps > 0 ? to + 1 : to); },
                            tr("Move %1").arg(m_rows[size_t(row)].property->name));
}

} // namespace meshwright::document
