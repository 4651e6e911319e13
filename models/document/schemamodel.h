// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contract/contract.h"
#include "document/contractdocument.h"

#include <QAbstractTableModel>
#include <QPointer>

#include <vector>

namespace meshwright::document {

/// The properties of one object of a contract as a grid, parts of objects indented under them. Shows
/// the newest good snapshot; setData asks the document for the edit, and the grid follows when the
/// next snapshot comes. The last row is empty: a name given there adds a property.
class SchemaModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { NameColumn, TypeColumn, KeyColumn, RequiredColumn, UniqueColumn, ClassificationColumn, DescriptionColumn, ColumnCount };
    enum Role {
        PathRole = Qt::UserRole, ///< JSON pointer of the property; empty in the last row
        DepthRole,               ///< 0 for a property of the object, 1 for a part of it, …
        SeverityRole             ///< int of text::Severity of the worst finding in the property; absent where there is none
    };

    explicit SchemaModel(QObject *parent = nullptr);

    /// Shows object number `object` of the document's contract.
    void show(ContractDocument *document, int object);
    int object() const { return m_object; }
    /// The row of the property that is, or holds, the node at a JSON pointer; -1 where there is none.
    int rowOf(const QString &pointer) const;
    /// Adds a property for each line of tab-separated text (name, type, description as far as they are there).
    base::Result<void> paste(const QString &text);
    base::Result<void> remove(const QList<int> &rows);
    base::Result<void> moveBy(int row, int steps);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;

Q_SIGNALS:
    /// An edit was refused; the sentence is for people.
    void refused(const QString &why);

private:
    struct Row {
        const contract::Property *property = nullptr;
        int depth = 0;
        QString pointer;
    };
    void refresh();
    void addRows(const std::vector<contract::Property> &properties, int depth, std::vector<Row> &rows) const;
    QVariant text(const contract::Property &property, int column) const;
    QVariant toolTip(const Row &row) const;
    QVariant severity(const Row &row) const;
    text::edit::Patches edited(const text::Tree &tree, const Row &row, int column, const QVariant &value) const;

    QPointer<ContractDocument> m_document;
    SnapshotPointer m_snapshot;
    int m_object = -1;
    std::vector<Row> m_rows;
};

} // namespace meshwright::document
