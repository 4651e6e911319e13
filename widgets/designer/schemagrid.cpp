// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/designer/schemagrid.h"

#include "standard/description.h"
#include "standard/judge.h"
#include "standard/translated.h"
#include "widgets/common/theme.h"
#include "widgets/designer/frozenheader.h"
#include "widgets/designer/pastepreview.h"
#include "widgets/designer/schemadelegate.h"
#include "widgets/designer/sheetpaste.h"

#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QMenu>
#include <QMimeData>
#include <QPainter>
#include <QScopedValueRollback>
#include <QSettings>

namespace meshwright::designer {

using document::SchemaModel;

namespace {

const QString columnsKey = QStringLiteral("designer/gridColumns");
const QString rowsFormat = QStringLiteral("application/x-meshwright-properties");

} // namespace

SchemaGrid::SchemaGrid(QWidget *parent) : QTableView(parent), m_model(new SchemaModel(this))
{
    setHorizontalHeader(new FrozenHeader(this));
    setModel(m_model);
    auto *delegate = new SchemaDelegate(this);
    connect(delegate, &SchemaDelegate::rowsPasted, this, &SchemaGrid::pasteRows);
    delegate->setNames([this](const QModelIndex &index) { return namesFor(index); });
    setItemDelegate(delegate);
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setMouseTracking(true);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed | QAbstractItemView::AnyKeyPressed);
    setTabKeyNavigation(false); // done by step(), which can leave the grid
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setAccessibleName(tr("Properties"));
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionsMovable(true);
    horizontalHeader()->setSectionsClickable(true);
    horizontalHeader()->setContextMenuPolicy(Qt::CustomContextMenu);
    horizontalHeader()->setAccessibleName(tr("Columns"));
    connect(horizontalHeader(), &QWidget::customContextMenuRequested, this, [this](const QPoint &at) {
        QMenu *menu = columnMenu(this);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        menu->popup(horizontalHeader()->mapToGlobal(at));
    });
    connect(m_model, &SchemaModel::modelAboutToBeReset, this, [this] {
        m_keepPointer = currentIndex().data(SchemaModel::PathRole).toString();
        m_keepColumn = std::max(0, currentIndex().column());
        m_keepRow = currentIndex().row();
    });
    connect(m_model, &SchemaModel::modelReset, this, &SchemaGrid::afterReset);
    connect(m_model, &SchemaModel::dataChanged, this, &SchemaGrid::selectMoved);
    connect(m_model, &SchemaModel::placing, this, [this](const QStringList &pointers) { m_selectNext = pointers; });
    connect(m_model, &SchemaModel::refused, this, &SchemaGrid::refused);
    connect(&ui::Theme::current(), &ui::Theme::changed, this, &SchemaGrid::fit);
    readColumns();
    // What most people look at comes before what only a database wants to know.
    horizontalHeader()->moveSection(horizontalHeader()->visualIndex(SchemaModel::PhysicalTypeColumn), horizontalHeader()->visualIndex(SchemaModel::ClassificationColumn));
}

void SchemaGrid::readColumns()
{
    const auto &columns = document::schemaColumns();
    const QStringList saved = QSettings().value(columnsKey).toStringList();
    for (size_t i = 0; i < columns.size(); ++i)
        setColumnHidden(int(i), i > 0 && (saved.isEmpty() ? !columns[i].isUsual : !saved.contains(QString::fromLatin1(columns[i].key))));
}

std::vector<int> SchemaGrid::shownColumns() const
{
    std::vector<int> out;
    for (int place = 0; place < m_model->columnCount(); ++place) {
        if (const int column = horizontalHeader()->logicalIndex(place); !isColumnHidden(column))
            out.push_back(column);
    }
    return out;
}

void SchemaGrid::setColumnShown(int column, bool shown)
{
    if (column == SchemaModel::NameColumn)
        return;
    setColumnHidden(column, !shown);
    QStringList keys;
    for (const int one : shownColumns())
        keys.append(QString::fromLatin1(document::schemaColumns()[size_t(one)].key));
    QSettings().setValue(columnsKey, keys);
    fit();
}

QMenu *SchemaGrid::columnMenu(QWidget *parent)
{
    auto *menu = new QMenu(tr("Columns"), parent);
    for (int column = 1; column < m_model->columnCount(); ++column) {
        QAction *action = menu->addAction(m_model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
        action->setCheckable(true);
        action->setChecked(!isColumnHidden(column));
        connect(action, &QAction::toggled, this, [this, column](bool on) { setColumnShown(column, on); });
    }
    return menu;
}

// Columns of the sample that no property stands for yet; they have no parts.
Suggestions SchemaGrid::namesFor(const QModelIndex &index) const
{
    const document::SnapshotPointer good = m_document ? m_document->goodSnapshot() : nullptr;
    if (!good || !m_knowledge || index.data(SchemaModel::DepthRole).toInt() > 0)
        return {};
    const text::Tree &tree = good->analysis->tree;
    const standard::Description *description = standard::recognise(tree).description;
    const text::Path properties = text::Path() / "schema" / m_model->object() / "properties";
    const QString known = index.data(SchemaModel::PathRole).toString();
    const text::Path property = known.isEmpty() ? properties / tree.root().find(properties).size() : text::Path::fromPointer(known);
    return description ? authoring::suggestionsFor(tree.root(), property / "name", *description, m_knowledge()) : Suggestions();
}

void SchemaGrid::show(document::ContractDocument *document, int object)
{
    const bool isOther = object != m_model->object();
    m_document = document;
    m_model->show(document, object);
    fit();
    if (isOther) {
        const QScopedValueRollback guard(m_following, true);
        setCurrentIndex(m_model->index(0, SchemaModel::NameColumn));
        clearSelection();
        scrollToTop();
    }
}

// Rows came or went: the same property stays current, or the place where one was taken out.
void SchemaGrid::afterReset()
{
    fit();
    int row = m_keepPointer.isEmpty() ? m_model->rowCount() - 1 : m_model->rowOf(m_keepPointer);
    if (row < 0)
        row = std::min(m_keepRow, m_model->rowCount() - 1);
    const QScopedValueRollback guard(m_following, true);
    setCurrentIndex(m_model->index(row, m_keepPointer.isEmpty() ? 0 : m_keepColumn));
    selectMoved();
}

void SchemaGrid::selectMoved()
{
    const QStringList pointers = std::exchange(m_selectNext, {});
    if (pointers.isEmpty())
        return;
    const int column = std::max(0, currentIndex().column());
    clearSelection();
    setCurrentIndex(m_model->index(m_model->rowOf(pointers.front()), column));
    for (const QString &pointer : pointers)
        selectionModel()->select(m_model->index(m_model->rowOf(pointer), 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);
}

void SchemaGrid::fit()
{
    const qreal scale = ui::Theme::current().fontScale();
    verticalHeader()->setDefaultSectionSize(qRound(ui::grid::row * scale));
    horizontalHeader()->setFixedHeight(qRound(32 * scale));
    const QFontMetrics mono(ui::font(ui::Type::Mono));
    const QFontMetrics body(ui::font(ui::Type::Body));
    int name = qRound(120 * scale);
    QString longestType = QStringLiteral("timestamp");
    for (int row = 0; row + 1 < std::min(m_model->rowCount(), 400); ++row) {
        const QModelIndex index = m_model->index(row, SchemaModel::NameColumn);
        name = std::max(name, mono.horizontalAdvance(index.data().toString()) + index.data(SchemaModel::DepthRole).toInt() * 16 + 52);
        const QString type = index.siblingAtColumn(SchemaModel::TypeColumn).data().toString();
        if (body.horizontalAdvance(type) > body.horizontalAdvance(longestType))
            longestType = type; // “array of timestamp”
    }
    setColumnWidth(SchemaModel::NameColumn, std::min(name, qRound(260 * scale)));
    const QFontMetrics head(ui::font(ui::Type::Section));
    for (int column = 1; column < m_model->columnCount(); ++column)
        setColumnWidth(column, std::max(head.horizontalAdvance(m_model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString()) + 22, qRound(48 * scale)));
    const auto least = [&](int column, const QString &longest) { setColumnWidth(column, std::max(columnWidth(column), body.horizontalAdvance(longest) + 18)); };
    least(SchemaModel::TypeColumn, longestType);
    least(SchemaModel::PhysicalTypeColumn, QStringLiteral("VARCHAR(36)"));
    least(SchemaModel::ClassificationColumn, QStringLiteral("confidential"));
    // The description takes what is left.
    int others = 0;
    for (const int column : shownColumns())
        others += column == SchemaModel::DescriptionColumn ? 0 : columnWidth(column);
    setColumnWidth(SchemaModel::DescriptionColumn, std::max(qRound(180 * scale), viewport()->width() - others));
    // The last row is one long invitation.
    clearSpans();
    if (m_model->rowCount() > 0)
        setSpan(m_model->rowCount() - 1, 0, 1, m_model->columnCount());
}

void SchemaGrid::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    fit();
}

void SchemaGrid::setSelected(const QString &pointer)
{
    const int row = m_model->rowOf(pointer);
    const QScopedValueRollback guard(m_following, true);
    if (row < 0)
        clearSelection();
    else if (currentIndex().row() != row)
        setCurrentIndex(m_model->index(row, std::max(0, currentIndex().column())));
    if (row >= 0 && !selectionModel()->isRowSelected(row))
        selectRow(row);
}

void SchemaGrid::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    const QString pointer = current.data(SchemaModel::PathRole).toString();
    if (current.isValid() && current.column() != previous.column())
        tellColumn(current.column());
    if (!m_following && current.row() != previous.row() && !pointer.isEmpty())
        Q_EMIT selected(pointer);
}

void SchemaGrid::tellColumn(int column)
{
    const standard::Block *block = standard::odcs().block("property");
    const standard::Field *field = block ? block->field(document::schemaColumns()[size_t(column)].key.toStdString()) : nullptr;
    if (field)
        Q_EMIT helpWanted(standard::translated(field->title), standard::translated(field->help));
}

QList<int> SchemaGrid::selectedRows() const
{
    QList<int> rows;
    for (const QModelIndex &index : selectionModel()->selectedRows()) {
        if (!m_model->isLastRow(index.row()))
            rows.append(index.row());
    }
    if (rows.isEmpty() && currentIndex().isValid() && !m_model->isLastRow(currentIndex().row()))
        rows.append(currentIndex().row());
    return rows;
}

void SchemaGrid::tell(const base::Result<void> &done)
{
    if (!done)
        Q_EMIT refused(done.problem().text());
}

void SchemaGrid::copyRows(bool withHeader)
{
    const std::vector<int> columns = shownColumns();
    auto *copied = new QMimeData;
    copied->setText(m_model->copied(selectedRows(), columns, withHeader));
    QByteArrayList keys;
    for (const int column : columns)
        keys.append(QByteArray::number(column));
    if (!withHeader)
        copied->setData(rowsFormat, keys.join(','));
    QApplication::clipboard()->setMimeData(copied);
}

void SchemaGrid::pasteRows()
{
    const QMimeData *offered = QApplication::clipboard()->mimeData();
    const QString sheet = offered ? sheetOf(*offered) : QString();
    if (sheet.isEmpty())
        return;
    document::PasteTarget target = m_model->pasteTarget(currentIndex().row(), std::max(0, currentIndex().column()));
    target.shown = shownColumns();
    for (const QByteArray &column : offered->data(rowsFormat).split(','))
        if (!column.isEmpty())
            target.columns.push_back(column.toInt());
    const document::PastePlan plan = document::planPaste(sheet, target);
    if (plan.isUnsure) {
        auto *preview = new PastePreview(*m_model, sheet, target, window());
        connect(preview, &PastePreview::accepted, this, [this, preview] { tell(m_model->paste(preview->plan())); });
        preview->setAttribute(Qt::WA_DeleteOnClose);
        preview->open();
        return;
    }
    const bool oneCell = plan.rows.size() == 1 && plan.rows.front().target >= 0 && plan.columns.size() == 1;
    tell(oneCell ? m_model->setColumn(selectedRows(), plan.columns.front(), plan.rows.front().cells.value(0)) : m_model->paste(plan));
}

// The first of the selected rows gives its value to the others; a single row takes that above it.
void SchemaGrid::fillDown()
{
    QList<int> rows = selectedRows();
    std::sort(rows.begin(), rows.end());
    const int column = currentIndex().column();
    if (rows.isEmpty() || column <= SchemaModel::NameColumn)
        return;
    const int from = rows.size() == 1 ? rows.front() - 1 : rows.takeFirst();
    if (from < 0)
        return;
    const QModelIndex source = m_model->index(from, column);
    const QVariant check = source.data(Qt::CheckStateRole);
    tell(m_model->setColumn(rows, column, check.isValid() ? QVariant(check.toInt() == Qt::Checked) : source.data(Qt::EditRole)));
}

void SchemaGrid::duplicateRows()
{
    tell(m_model->duplicate(selectedRows()));
}

void SchemaGrid::removeRows()
{
    tell(m_model->remove(selectedRows()));
}

void SchemaGrid::moveRows(int steps)
{
    const QList<int> rows = selectedRows();
    tell(m_model->moveBy(rows, steps));
}

void SchemaGrid::paintEvent(QPaintEvent *event)
{
    QTableView::paintEvent(event);
    QPainter painter(viewport());
    paintNames(painter);
    if (m_dropAt < 0)
        return;
    const int y = m_dropAt < m_model->rowCount() ? rowViewportPosition(m_dropAt) : viewport()->height();
    painter.fillRect(QRect(0, y - 1, viewport()->width(), 2), ui::colour(ui::Colour::Accent));
}

} // namespace meshwright::designer
