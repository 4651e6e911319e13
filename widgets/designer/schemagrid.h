// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "authoring/knowledge.h"
#include "document/schemamodel.h"
#include "widgets/designer/suggestions.h"

#include <QPointer>
#include <QTableView>

#include <functional>

class QMenu;

namespace meshwright::designer {

/// The properties of one object like a spreadsheet: cells edited in place, a change in several selected
/// rows at once, rows copied from and pasted into a sheet, moved by mouse and keys. Tab and Enter move
/// as in a sheet; Escape leaves the grid.
class SchemaGrid : public QTableView {
    Q_OBJECT

public:
    explicit SchemaGrid(QWidget *parent = nullptr);

    /// What the sample has to suggest for names; asked when one is edited.
    void setKnowledge(std::function<const authoring::Knowledge &()> knowledge) { m_knowledge = std::move(knowledge); }
    void show(document::ContractDocument *document, int object);
    /// Selects the row of a property without a signal.
    void setSelected(const QString &pointer);
    document::SchemaModel *schema() const { return m_model; }
    QList<int> selectedRows() const;
    /// The columns that are seen, in the order in which they are seen.
    std::vector<int> shownColumns() const;
    void setColumnShown(int column, bool shown);
    QRect visualRect(const QModelIndex &index) const override;
    QModelIndex indexAt(const QPoint &at) const override;
    void scrollTo(const QModelIndex &index, ScrollHint hint = EnsureVisible) override;
    /// A menu of all columns.
    QMenu *columnMenu(QWidget *parent);

    void copyRows(bool withHeader);
    void pasteRows();
    void fillDown();
    void duplicateRows();
    void removeRows();
    void moveRows(int steps);

Q_SIGNALS:
    void selected(const QString &pointer);
    void refused(const QString &why);
    /// The column that is worked in and what it is for.
    void helpWanted(const QString &title, const QString &help);

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void commitData(QWidget *editor) override;
    void closeEditor(QWidget *editor, QAbstractItemDelegate::EndEditHint hint) override;
    void paintEvent(QPaintEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    Suggestions namesFor(const QModelIndex &index) const;
    bool isScrolledRight() const;
    void paintNames(QPainter &painter) const;
    void tell(const base::Result<void> &done);
    void step(int rows, int columns);
    bool isNavigation(QKeyEvent *event);
    bool isCommand(QKeyEvent *event);
    void toggleCell();
    void addPartHere();
    void afterReset();
    void selectMoved();
    int dropRowAt(int y) const;
    void fit();
    void readColumns();
    void tellColumn(int column);

    document::SchemaModel *m_model;
    QPointer<document::ContractDocument> m_document;
    std::function<const authoring::Knowledge &()> m_knowledge;
    QList<int> m_chosen;  ///< rows that an open editor will change
    QStringList m_selectNext; ///< where rows that are being moved will be
    QString m_keepPointer; ///< of the current row, over a reset
    int m_keepColumn = 0;
    int m_keepRow = 0;
    bool m_following = false;
    int m_dragFrom = -1;  ///< row that is being dragged
    int m_dropAt = -1;    ///< in front of this row; -1: nowhere
    QPoint m_pressed;
};

} // namespace meshwright::designer
