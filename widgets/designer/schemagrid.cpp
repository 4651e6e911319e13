// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/designer/schemagrid.h"

#include "widgets/common/icons.h"
#include "widgets/common/theme.h"
#include "widgets/designer/schemadelegate.h"

#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QScopedValueRollback>
#include <QScrollBar>

namespace meshwright::designer {

using document::SchemaModel;

SchemaGrid::SchemaGrid(QWidget *parent) : QTableView(parent), m_model(new SchemaModel(this))
{
    setModel(m_model);
    setItemDelegate(new SchemaDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setMouseTracking(true);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed | QAbstractItemView::AnyKeyPressed);
    setTabKeyNavigation(true);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("Properties"));
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setStretchLastSection(true);
    connect(m_model, &SchemaModel::modelReset, this, &SchemaGrid::fit);
    connect(m_model, &SchemaModel::refused, this, &SchemaGrid::refused);
    connect(&ui::Theme::current(), &ui::Theme::changed, this, &SchemaGrid::fit);
}

void SchemaGrid::show(document::ContractDocument *document, int object)
{
    m_model->show(document, object);
    fit();
}

void SchemaGrid::fit()
{
    const qreal scale = ui::Theme::current().fontScale();
    verticalHeader()->setDefaultSectionSize(qRound(ui::grid::row * scale));
    horizontalHeader()->setFixedHeight(qRound(32 * scale));
    resizeColumnToContents(SchemaModel::NameColumn);
    const QFontMetrics mono(ui::font(ui::Type::Mono));
    int name = 120;
    for (int row = 0; row + 1 < m_model->rowCount(); ++row) {
        const QModelIndex index = m_model->index(row, SchemaModel::NameColumn);
        name = std::max(name, mono.horizontalAdvance(index.data().toString()) + index.data(SchemaModel::DepthRole).toInt() * 16 + 44);
    }
    setColumnWidth(SchemaModel::NameColumn, std::min(name, 260));
    const QFontMetrics head(ui::font(ui::Type::Section));
    const auto column = [&](int number, const QString &longest) { setColumnWidth(number, head.horizontalAdvance(longest) + 12); };
    column(SchemaModel::TypeColumn, QStringLiteral("timestamps"));
    column(SchemaModel::KeyColumn, QStringLiteral("PK 10"));
    column(SchemaModel::RequiredColumn, tr("Required"));
    column(SchemaModel::UniqueColumn, tr("Unique"));
    column(SchemaModel::ClassificationColumn, tr("Classification"));
    // The last row is one long invitation.
    clearSpans();
    if (m_model->rowCount() > 0)
        setSpan(m_model->rowCount() - 1, 0, 1, SchemaModel::ColumnCount);
    updateGeometry();
}

QSize SchemaGrid::sizeHint() const
{
    const int rows = m_model->rowCount() * verticalHeader()->defaultSectionSize();
    return {400, rows + horizontalHeader()->height() + horizontalScrollBar()->sizeHint().height() + 2};
}

QSize SchemaGrid::minimumSizeHint() const
{
    return {200, sizeHint().height()};
}

void SchemaGrid::setSelected(const QString &pointer)
{
    const int row = m_model->rowOf(pointer);
    const QScopedValueRollback guard(m_following, true);
    if (row < 0)
        clearSelection();
    else if (currentIndex().row() != row)
        setCurrentIndex(m_model->index(row, std::max(0, currentIndex().column())));
}

void SchemaGrid::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    const QString pointer = current.data(SchemaModel::PathRole).toString();
    if (!m_following && current.row() != previous.row() && !pointer.isEmpty())
        Q_EMIT selected(pointer);
}

QList<int> SchemaGrid::selectedRows() const
{
    QList<int> rows;
    for (const QModelIndex &index : selectionModel()->selectedRows())
        rows.append(index.row());
    return rows;
}

void SchemaGrid::paste()
{
    if (const auto done = m_model->paste(QApplication::clipboard()->text()); !done)
        Q_EMIT refused(done.problem().text());
}

void SchemaGrid::removeSelected()
{
    if (const auto done = m_model->remove(selectedRows()); !done)
        Q_EMIT refused(done.problem().text());
}

void SchemaGrid::moveSelected(int steps)
{
    if (const auto done = m_model->moveBy(currentIndex().row(), steps); !done)
        Q_EMIT refused(done.problem().text());
}

void SchemaGrid::keyPressEvent(QKeyEvent *event)
{
    const bool alt = event->modifiers() & Qt::AltModifier;
    if (event->matches(QKeySequence::Paste))
        paste();
    else if (event->key() == Qt::Key_Delete)
        removeSelected();
    else if (alt && event->key() == Qt::Key_Up)
        moveSelected(-1);
    else if (alt && event->key() == Qt::Key_Down)
        moveSelected(1);
    else if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && state() != EditingState)
        edit(currentIndex());
    else if (event->matches(QKeySequence::Undo) || event->matches(QKeySequence::Redo))
        event->ignore(); // the window's
    else
        QTableView::keyPressEvent(event);
}

void SchemaGrid::contextMenuEvent(QContextMenuEvent *event)
{
    QMenu menu(this);
    const bool any = !selectedRows().isEmpty();
    menu.addAction(ui::icon("pencil"), tr("Edit"), this, [this] { edit(currentIndex()); })->setEnabled(any);
    menu.addAction(ui::icon("arrow-up"), tr("Move up"), this, [this] { moveSelected(-1); })->setEnabled(any);
    menu.addAction(ui::icon("arrow-down"), tr("Move down"), this, [this] { moveSelected(1); })->setEnabled(any);
    menu.addSeparator();
    menu.addAction(ui::icon("copy"), tr("Paste rows"), this, &SchemaGrid::paste);
    menu.addAction(ui::icon("trash-2"), tr("Remove"), this, &SchemaGrid::removeSelected)->setEnabled(any);
    menu.exec(event->globalPos());
}

} // namespace meshwright::designer
