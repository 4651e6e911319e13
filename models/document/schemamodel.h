// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contract/contract.h"
#include "document/contractdocument.h"
#include "document/pasteplan.h"

#include <QAbstractTableModel>
#include <QHash>
#include <QPointer>
#include <QSet>

#include <vector>

namespace meshwright::document {

/// The properties of one object of a contract as a grid, parts of objects, of elements of arrays and of
/// values of maps indented under them. Shows the newest good snapshot; edits ask the document, and the
/// grid follows when the next snapshot comes. Whatever is done to several rows is one step of the
/// history. The last row is empty: a name given there adds a property.
class SchemaModel : public QAbstractTableModel {
    Q_OBJECT

public:
    /// The first columns; those after them are schemaColumns() from ColumnCount on.
    enum Column { NameColumn, TypeColumn, PhysicalTypeColumn, KeyColumn, RequiredColumn, UniqueColumn, ClassificationColumn, DescriptionColumn, ColumnCount };
    enum Role {
        PathRole = Qt::UserRole, ///< JSON pointer of the property; empty in the last row
        DepthRole,               ///< 0 for a property of the object, 1 for a part of it, …
        SeverityRole,            ///< int of text::Severity of the worst finding about the cell; absent where there is none
        PartsRole,               ///< number of parts; 0 where there are none
        OpenRole                 ///< whether the parts are shown
    };

    explicit SchemaModel(QObject *parent = nullptr);

    /// Shows object number `object` of the document's contract.
    void show(ContractDocument *document, int object);
    int object() const { return m_object; }
    /// The row of the property that is, or holds, the node at a JSON pointer; -1 where there is none.
    int rowOf(const QString &pointer) const;
    bool isLastRow(int row) const { return size_t(row) >= m_rows.size(); }
    void setOpen(int row, bool open);
    /// The rows among which a row can be moved: those of its own list.
    bool areSiblings(int row, int other) const;

    /// The same change of one column in many rows. Names can't be shared.
    base::Result<void> setColumn(const QList<int> &rows, int column, const QVariant &value);
    /// Pasted text as new properties at the end.
    base::Result<void> paste(const QString &text);
    base::Result<void> paste(const PastePlan &plan);
    PasteTarget pasteTarget(int row, int column) const;
    QString copied(const QList<int> &rows, const std::vector<int> &columns, bool withHeader) const;
    base::Result<void> remove(const QList<int> &rows);
    base::Result<void> duplicate(const QList<int> &rows);
    base::Result<void> moveBy(const QList<int> &rows, int steps);
    /// Moves rows of one list in front of row `before` of the same list, or behind its last one (-1).
    base::Result<void> moveTo(const QList<int> &rows, int before);
    /// A new part of what a row is (-1: of the object), or a new property in front of a row.
    base::Result<void> addPart(int row, const QString &name);
    base::Result<void> insertBefore(int row, const QString &name);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;

Q_SIGNALS:
    /// Rows are about to be moved; where they will be, as JSON pointers.
    void placing(const QStringList &pointers);
    /// An edit was refused; the sentence is for people.
    void refused(const QString &why);

private:
    struct Row {
        const contract::Property *property = nullptr;
        int depth = 0;
        int parts = 0;
        QString pointer;
    };
    struct Mark {
        text::Severity severity = text::Severity::Hint;
        QStringList messages;
    };
    using Edit = std::function<text::edit::Patches(const text::Tree &)>;
    void refresh();
    void addRows(const std::vector<contract::Property> &properties, int depth, std::vector<Row> &rows) const;
    void addParts(const contract::Property &property, int depth, std::vector<Row> &rows) const;
    void mark();
    QVariant cell(const Row &row, int column, int role) const;
    QVariant toolTip(const Row &row, int column) const;
    text::edit::Patches edited(const text::Tree &tree, const text::Path &path, int column, const QVariant &value) const;
    text::Path listOf(int row) const;
    QList<int> valid(QList<int> rows) const;
    base::Result<void> request(const Edit &edit, const QString &label);

    QPointer<ContractDocument> m_document;
    SnapshotPointer m_snapshot;
    int m_object = -1;
    std::vector<Row> m_rows;
    QHash<QString, int> m_rowByPointer;
    QHash<quint64, Mark> m_marks; ///< by row and column
    QSet<QString> m_shut;
};

} // namespace meshwright::document
