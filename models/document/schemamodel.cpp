// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/schemamodel.h"

#include "base/tip.h"
#include "contract/edits.h"

#include <algorithm>

namespace meshwright::document {

using contract::Property;

namespace {

int partsOf(const Property &property)
{
    int out = int(property.properties.size());
    for (const auto &part : {property.items, property.mapValue})
        out += part ? partsOf(*part) : 0;
    return out;
}

quint64 markKey(int row, int column)
{
    return quint64(quint32(row)) << 32 | quint32(column);
}

} // namespace

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

void SchemaModel::addParts(const Property &property, int depth, std::vector<Row> &rows) const
{
    addRows(property.properties, depth, rows);
    for (const auto &part : {property.items, property.mapValue}) {
        if (part)
            addParts(*part, depth, rows);
    }
}

void SchemaModel::addRows(const std::vector<Property> &properties, int depth, std::vector<Row> &rows) const
{
    for (const Property &property : properties) {
        rows.push_back({&property, depth, partsOf(property), property.node.pointer()});
        if (rows.back().parts > 0 && !m_shut.contains(rows.back().pointer))
            addParts(property, depth + 1, rows);
    }
}

void SchemaModel::refresh()
{
    const SnapshotPointer snapshot = m_document ? m_document->goodSnapshot() : nullptr;
    std::vector<Row> rows;
    if (snapshot && snapshot->analysis->contract) {
        // By its place in the text: what is no mapping there is no object here.
        const QString pointer = QStringLiteral("/schema/%1").arg(m_object);
        for (const contract::SchemaObject &object : snapshot->analysis->contract->schema) {
            if (object.node.pointer() == pointer)
                addRows(object.properties, 0, rows);
        }
    }
    const auto samePlace = [](const Row &a, const Row &b) { return a.pointer == b.pointer; };
    const bool sameShape = rows.size() == m_rows.size() && std::equal(rows.begin(), rows.end(), m_rows.begin(), samePlace);
    // Keeping the rows keeps selection and open editors of the view.
    if (!sameShape)
        beginResetModel();
    m_snapshot = snapshot;
    m_rows = std::move(rows);
    m_rowByPointer.clear();
    for (size_t i = 0; i < m_rows.size(); ++i)
        m_rowByPointer.insert(m_rows[i].pointer, int(i));
    mark();
    if (!sameShape)
        endResetModel();
    else if (!m_rows.empty())
        Q_EMIT dataChanged(index(0, 0), index(int(m_rows.size()) - 1, columnCount() - 1));
}

// Each finding belongs to the cell of its key, else to the name of what it is in.
void SchemaModel::mark()
{
    m_marks.clear();
    if (!m_snapshot)
        return;
    const auto &columns = schemaColumns();
    for (const text::Finding &finding : m_snapshot->analysis->findings) {
        if (finding.notEvaluated || finding.severity > text::Severity::Warning)
            continue;
        const int row = rowOf(finding.path);
        if (row < 0)
            continue;
        const QByteArray key = finding.path.mid(m_rows[size_t(row)].pointer.size() + 1).section(QLatin1Char('/'), 0, 0).toUtf8();
        const auto column = std::find_if(columns.begin(), columns.begin() + ColumnCount, [&](const SchemaColumn &one) { return one.key == key || (one.key == "primaryKey" && key == "primaryKeyPosition"); });
        Mark &mark = m_marks[markKey(row, column == columns.begin() + ColumnCount ? int(NameColumn) : int(column - columns.begin()))];
        mark.severity = mark.messages.isEmpty() ? finding.severity : std::min(mark.severity, finding.severity);
        mark.messages.append(finding.message);
    }
}

int SchemaModel::rowOf(const QString &pointer) const
{
    for (QString at = pointer; !at.isEmpty(); at = at.left(at.lastIndexOf(QLatin1Char('/')))) {
        if (const auto there = m_rowByPointer.constFind(at); there != m_rowByPointer.cend())
            return *there;
    }
    return -1;
}

void SchemaModel::setOpen(int row, bool open)
{
    if (isLastRow(row) || m_rows[size_t(row)].parts == 0)
        return;
    const QString pointer = m_rows[size_t(row)].pointer;
    if (open)
        m_shut.remove(pointer);
    else
        m_shut.insert(pointer);
    refresh();
}

text::Path SchemaModel::listOf(int row) const
{
    return isLastRow(row) ? text::Path() / "schema" / m_object / "properties" : m_rows[size_t(row)].property->node.parent().path();
}

bool SchemaModel::areSiblings(int row, int other) const
{
    return !isLastRow(row) && !isLastRow(other) && row >= 0 && other >= 0 && m_rows[size_t(row)].property->node.parent() == m_rows[size_t(other)].property->node.parent();
}

int SchemaModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || !m_snapshot || m_object < 0 ? 0 : int(m_rows.size()) + 1;
}

int SchemaModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(schemaColumns().size());
}

QVariant SchemaModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    const bool isColumn = orientation == Qt::Horizontal && section >= 0 && section < columnCount();
    return isColumn && role == Qt::DisplayRole ? QVariant(schemaColumns()[size_t(section)].title) : QVariant();
}

QVariant SchemaModel::toolTip(const Row &row, int column) const
{
    QStringList messages = m_marks.value(markKey(m_rowByPointer.value(row.pointer), column)).messages;
    if (messages.isEmpty())
        messages.append(column == NameColumn ? row.property->description : cellText(*row.property, schemaColumns()[size_t(column)]));
    const QString text = messages.join(QLatin1Char('\n'));
    return text.isEmpty() ? QVariant() : QVariant(base::tip(text));
}

QVariant SchemaModel::cell(const Row &row, int column, int role) const
{
    const Property &property = *row.property;
    const SchemaColumn &described = schemaColumns()[size_t(column)];
    const bool isFlag = described.kind == SchemaColumn::Kind::Flag;
    const QString text = cellText(property, described);
    const bool isOn = described.kind == SchemaColumn::Kind::Key ? property.primaryKey : !text.isEmpty();
    if (role == Qt::CheckStateRole)
        return isFlag || described.kind == SchemaColumn::Kind::Key ? QVariant(isOn ? Qt::Checked : Qt::Unchecked) : QVariant();
    if (role == Qt::AccessibleTextRole) {
        const QString said = isFlag ? (isOn ? tr("yes") : tr("no")) : text;
        const Mark mark = m_marks.value(markKey(m_rowByPointer.value(row.pointer), column));
        return mark.messages.isEmpty() ? said : said + QStringLiteral(", ") + mark.messages.front();
    }
    if (role == Qt::EditRole)
        return isFlag ? QVariant() : QVariant(text);
    if (isFlag)
        return {};
    if (described.kind == SchemaColumn::Kind::Key)
        return isOn ? property.primaryKeyPosition > 1 ? tr("PK %1").arg(property.primaryKeyPosition) : tr("PK") : property.relationships.empty() ? QString() : tr("FK");
    if (described.kind == SchemaColumn::Kind::Type && text == QLatin1String("array") && property.items && !property.items->logicalType.isEmpty())
        return tr("array of %1").arg(property.items->logicalType);
    return text.simplified();
}

QVariant SchemaModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    if (isLastRow(index.row())) {
        if (role == Qt::DisplayRole && index.column() == NameColumn)
            return tr("+ Add a property — or paste rows from a spreadsheet");
        return role == Qt::EditRole && index.column() == NameColumn ? QVariant(QString()) : QVariant();
    }
    const Row &row = m_rows[size_t(index.row())];
    switch (role) {
    case PathRole: return row.pointer;
    case DepthRole: return row.depth;
    case PartsRole: return row.parts;
    case OpenRole: return !m_shut.contains(row.pointer);
    case SeverityRole: {
        const auto mark = m_marks.constFind(markKey(index.row(), index.column()));
        return mark == m_marks.cend() ? QVariant() : QVariant(int(mark->severity));
    }
    case Qt::ToolTipRole: return toolTip(row, index.column());
    case Qt::DisplayRole:
    case Qt::EditRole:
    case Qt::CheckStateRole:
    case Qt::AccessibleTextRole: return cell(row, index.column(), role);
    default: return {};
    }
}

Qt::ItemFlags SchemaModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    const bool editable = m_document && m_document->snapshot() == m_snapshot;
    const Qt::ItemFlags out = Qt::ItemIsSelectable | Qt::ItemIsEnabled;
    if (!editable)
        return out;
    if (isLastRow(index.row()))
        return index.column() == NameColumn ? out | Qt::ItemIsEditable : out;
    switch (schemaColumns()[size_t(index.column())].kind) {
    case SchemaColumn::Kind::Flag: return out | Qt::ItemIsUserCheckable;
    case SchemaColumn::Kind::Key: return out | Qt::ItemIsUserCheckable | Qt::ItemIsEditable;
    default: return out | Qt::ItemIsEditable;
    }
}

bool SchemaModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!m_document || !m_snapshot || !index.isValid() || (role != Qt::EditRole && role != Qt::CheckStateRole))
        return false;
    m_document->settle();
    if (isLastRow(index.row())) {
        const QString name = value.toString().trimmed();
        if (name.isEmpty())
            return false;
        const auto added = addPart(-1, name);
        if (!added)
            Q_EMIT refused(added.problem().text());
        return bool(added);
    }
    if (role == Qt::EditRole && value == data(index, Qt::EditRole))
        return true;
    const auto done = setColumn({index.row()}, index.column(), role == Qt::CheckStateRole ? QVariant(value.toInt() == Qt::Checked) : value);
    if (!done)
        Q_EMIT refused(done.problem().text());
    return bool(done);
}

} // namespace meshwright::document
