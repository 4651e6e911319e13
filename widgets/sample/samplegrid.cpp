// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/sample/samplegrid.h"

#include "widgets/common/icons.h"
#include "widgets/common/theme.h"
#include "widgets/common/tip.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>
#include <QToolTip>

#include <algorithm>

namespace meshwright::sample {

using sampling::Cell;
using sampling::TableRow;
using ui::Colour;

namespace {

constexpr int narrowest = 96;
constexpr int widest = 320;
constexpr int cellPadding = 12;
constexpr int longestShown = 300; // characters of a cell that are laid out

QString shortened(std::string_view text)
{
    return QString::fromUtf8(text.data(), qsizetype(std::min<size_t>(text.size(), longestShown * 4))).left(longestShown).simplified();
}

QString percent(qint64 part, qint64 whole)
{
    if (part == 0 || whole == 0)
        return QStringLiteral("0 %");
    const double share = 100.0 * double(part) / double(whole);
    return share < 0.1 ? QStringLiteral("< 0.1 %") : QLocale::c().toString(share, 'f', share < 10 ? 1 : 0) + QStringLiteral(" %");
}

} // namespace

SampleGrid::SampleGrid(QWidget *parent) : QAbstractScrollArea(parent)
{
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    viewport()->setMouseTracking(true);
    setAccessibleName(tr("Sample rows"));
    connect(&ui::Theme::current(), &ui::Theme::changed, this, [this] {
        measureColumns();
        updateScrollBars();
    });
}

int SampleGrid::rowHeight() const
{
    return qRound(ui::grid::row * ui::Theme::current().fontScale());
}

int SampleGrid::headerHeight() const
{
    return qRound(80 * ui::Theme::current().fontScale());
}

int SampleGrid::gutter() const
{
    const QFontMetrics metrics(ui::font(ui::Type::Small));
    return metrics.horizontalAdvance(QLocale().toString(std::max<qint64>(999, m_table ? m_table->estimatedRowCount() : 0))) + 24;
}

void SampleGrid::setTable(std::shared_ptr<const sampling::TableFile> table)
{
    m_table = std::move(table);
    m_profile = {};
    m_types.clear();
    m_failures.clear();
    m_failingRows.clear();
    m_failingOnly = false;
    m_row = 0;
    m_column = 0;
    measureColumns();
    verticalScrollBar()->setValue(0);
    horizontalScrollBar()->setValue(0);
    updateScrollBars();
}

void SampleGrid::setProfile(const sampling::Profile &profile)
{
    m_profile = profile;
    viewport()->update();
}

void SampleGrid::setTypes(const QHash<QString, QString> &types)
{
    m_types = types;
    measureColumns();
    viewport()->update();
}

void SampleGrid::setResults(const quality::Results &results)
{
    m_failures.clear();
    m_failingRows.clear();
    for (const quality::CheckResult &check : results.checks) {
        const bool bad = check.state == quality::State::Failed || check.state == quality::State::Warning;
        if (!bad || !m_table)
            continue;
        for (const quality::FailingRow &row : check.rows) {
            m_failingRows.push_back(row.row - 1);
            for (const QString &column : check.columns) {
                const int index = m_table->source().columnIndex(column);
                if (index >= 0)
                    m_failures[{row.row - 1, index}].append(check.title);
            }
        }
    }
    std::sort(m_failingRows.begin(), m_failingRows.end());
    m_failingRows.erase(std::unique(m_failingRows.begin(), m_failingRows.end()), m_failingRows.end());
    updateScrollBars();
}

void SampleGrid::setFailingOnly(bool on)
{
    m_failingOnly = on;
    verticalScrollBar()->setValue(0);
    updateScrollBars();
}

void SampleGrid::rowsChanged()
{
    updateScrollBars();
}

qint64 SampleGrid::rowCount() const
{
    if (!m_table)
        return 0;
    return m_failingOnly ? qint64(m_failingRows.size()) : m_table->knownRowCount();
}

qint64 SampleGrid::rowOfLine(qint64 line) const
{
    return m_failingOnly ? m_failingRows[size_t(line)] : line;
}

int SampleGrid::visibleRows() const
{
    return std::max(1, (viewport()->height() - headerHeight()) / rowHeight());
}

bool SampleGrid::isNumeric(int column) const
{
    const QString type = m_types.value(m_table->columns().value(column));
    if (!type.isEmpty())
        return type == QLatin1String("integer") || type == QLatin1String("number");
    if (size_t(column) >= m_profile.columns.size())
        return false;
    const auto inferred = m_profile.columns[size_t(column)].type;
    return inferred == sampling::ValueType::Integer || inferred == sampling::ValueType::Number;
}

void SampleGrid::measureColumns()
{
    m_widths.clear();
    if (!m_table)
        return;
    const QFontMetrics cellMetrics(ui::font(ui::Type::Mono));
    const QFontMetrics headMetrics(ui::font(ui::Type::Strong));
    const QFontMetrics smallMetrics(ui::font(ui::Type::Small));
    const int room = smallMetrics.horizontalAdvance(QStringLiteral("null 0.2 % · 20,000 distinct"));
    const auto page = m_table->rows(0, 100);
    for (int column = 0; column < m_table->columns().size(); ++column) {
        const QString &name = m_table->columns()[column];
        int width = std::max(room, headMetrics.horizontalAdvance(name) + smallMetrics.horizontalAdvance(m_types.value(name, QStringLiteral("timestamp"))) + 8);
        if (page) {
            for (const TableRow &row : page->rows())
                width = std::max(width, cellMetrics.horizontalAdvance(shortened(row.cells[size_t(column)].text())));
        }
        m_widths.push_back(std::clamp(width + 2 * cellPadding, narrowest, widest));
    }
}

void SampleGrid::updateScrollBars()
{
    const qint64 rows = rowCount();
    const int page = visibleRows();
    verticalScrollBar()->setRange(0, int(std::min<qint64>(std::max<qint64>(0, rows - page), INT_MAX)));
    verticalScrollBar()->setPageStep(page);
    verticalScrollBar()->setSingleStep(1);
    int width = gutter();
    for (const int one : m_widths)
        width += one;
    horizontalScrollBar()->setRange(0, std::max(0, width - viewport()->width()));
    horizontalScrollBar()->setPageStep(viewport()->width());
    horizontalScrollBar()->setSingleStep(ui::grid::unit * 4);
    viewport()->update();
}

int SampleGrid::columnLeft(int column) const
{
    int left = gutter() - horizontalScrollBar()->value();
    for (int i = 0; i < column; ++i)
        left += m_widths[size_t(i)];
    return left;
}

int SampleGrid::columnAt(int x) const
{
    for (int column = 0; column < int(m_widths.size()); ++column) {
        const int left = columnLeft(column);
        if (x >= left && x < left + m_widths[size_t(column)])
            return column;
    }
    return -1;
}

QStringList SampleGrid::failures(qint64 row, int column) const
{
    return m_failures.value({row, column});
}

// In failing-only mode the rows lie apart, so each is fetched for itself.
std::vector<TableRow> SampleGrid::rowsFrom(qint64 line, int count)
{
    m_pages.clear();
    std::vector<TableRow> out;
    const auto fetch = [&](qint64 first, int number) {
        if (auto page = m_table->rows(first, number)) {
            out.insert(out.end(), page->rows().begin(), page->rows().end());
            m_pages.push_back(*std::move(page));
        }
    };
    if (!m_failingOnly) {
        fetch(line, count);
        return out;
    }
    for (qint64 at = line; at < std::min<qint64>(line + count, qint64(m_failingRows.size())); ++at)
        fetch(rowOfLine(at), 1);
    return out;
}

void SampleGrid::paintHistogram(QPainter &painter, const sampling::ColumnProfile &profile, const QRect &rect) const
{
    qint64 most = 0;
    for (const auto &bar : profile.histogram)
        most = std::max(most, bar.rows);
    if (most == 0)
        return;
    const int width = std::min(12, (rect.width() - 2) / int(profile.histogram.size()));
    QColor colour = ui::colour(Colour::Accent);
    colour.setAlphaF(0.6F);
    for (size_t i = 0; i < profile.histogram.size(); ++i) {
        const int height = std::max(1, int(double(rect.height()) * double(profile.histogram[i].rows) / double(most)));
        painter.fillRect(rect.left() + int(i) * width, rect.bottom() + 1 - height, width - 2, height, colour);
    }
}

void SampleGrid::paintHeader(QPainter &painter, int column, const QRect &rect) const
{
    const QRect inner = rect.adjusted(cellPadding, 8, -cellPadding, -8);
    const QString &name = m_table->columns()[column];
    const sampling::ColumnProfile *profile = size_t(column) < m_profile.columns.size() ? &m_profile.columns[size_t(column)] : nullptr;
    const QFont strong = ui::font(ui::Type::Strong);
    const QFont small = ui::font(ui::Type::Small);
    QString type = m_types.value(name);
    if (type.isEmpty() && profile)
        type = sampling::valueTypeName(profile->type);
    const int line = QFontMetrics(strong).height();
    const int typeWidth = QFontMetrics(small).horizontalAdvance(type);
    const QString title = QFontMetrics(strong).elidedText(name, Qt::ElideRight, std::max(40, inner.width() - typeWidth - 8));
    painter.setFont(strong);
    painter.setPen(ui::colour(Colour::Text));
    painter.drawText(QRect(inner.left(), inner.top(), inner.width(), line), Qt::AlignLeft | Qt::AlignVCenter, title);
    painter.setFont(small);
    painter.setPen(ui::colour(Colour::Muted));
    const int after = inner.left() + QFontMetrics(strong).horizontalAdvance(title) + 6;
    painter.drawText(QRect(after, inner.top(), inner.right() - after + 1, line), Qt::AlignLeft | Qt::AlignVCenter, type);
    if (!profile)
        return;
    const int bottom = inner.bottom() - QFontMetrics(small).height();
    paintHistogram(painter, *profile, QRect(inner.left(), inner.top() + line + 2, inner.width(), bottom - inner.top() - line - 4));
    const QString distinct = (profile->distinctIsEstimate ? QStringLiteral("~") : QString()) + QLocale().toString(profile->distinct);
    painter.setPen(ui::colour(Colour::Muted));
    painter.drawText(QRect(inner.left(), bottom, inner.width(), QFontMetrics(small).height()), Qt::AlignLeft | Qt::AlignVCenter,
                     QFontMetrics(small).elidedText(tr("null %1 · %2 distinct").arg(percent(profile->nulls, profile->rows), distinct), Qt::ElideRight, inner.width()));
}

void SampleGrid::paintCell(QPainter &painter, const Cell &cell, qint64 row, int column, const QRect &rect) const
{
    const bool fails = m_failures.contains({row, column});
    const bool current = row == m_row && column == m_column;
    if (fails) {
        painter.fillRect(rect, ui::colour(Colour::FailSoft));
        painter.setPen(ui::colour(Colour::Fail));
        painter.drawRect(rect.adjusted(0, 0, -1, -1));
    }
    if (current) {
        painter.setPen(QPen(ui::colour(hasFocus() ? Colour::Accent : Colour::Muted), 2));
        painter.drawRect(rect.adjusted(1, 1, -1, -1));
    }
    QRect inner = rect.adjusted(cellPadding, 0, -cellPadding, 0);
    if (fails) {
        const QRect mark(rect.right() - 18, rect.center().y() - 6, 12, 12);
        ui::paintIcon(painter, mark, "x", ui::colour(Colour::Fail));
        inner.setRight(mark.left() - 4);
    }
    painter.setFont(ui::font(ui::Type::Mono));
    const bool empty = cell.isNull();
    painter.setPen(ui::colour(empty ? Colour::Muted : Colour::Text));
    const QString text = empty ? QStringLiteral("∅") : shortened(cell.text());
    const auto align = isNumeric(column) && !empty ? Qt::AlignRight : Qt::AlignLeft;
    painter.drawText(inner, align | Qt::AlignVCenter, QFontMetrics(painter.font()).elidedText(text, Qt::ElideRight, inner.width()));
}

void SampleGrid::paintEvent(QPaintEvent *)
{
    QPainter painter(viewport());
    painter.fillRect(viewport()->rect(), ui::colour(Colour::Base));
    if (!m_table)
        return;
    const int head = headerHeight();
    const int height = rowHeight();
    const qint64 first = verticalScrollBar()->value();
    const std::vector<TableRow> rows = rowsFrom(first, visibleRows() + 1);
    const QColor line = ui::colour(Colour::Line);
    int y = head;
    for (const TableRow &row : rows) {
        const qint64 number = row.number - 1;
        if (number == m_row)
            painter.fillRect(QRect(0, y, viewport()->width(), height), ui::colour(Colour::Canvas));
        for (int column = 0; column < int(m_widths.size()); ++column) {
            const QRect rect(columnLeft(column), y, m_widths[size_t(column)], height);
            if (rect.right() >= gutter() && rect.left() <= viewport()->width())
                paintCell(painter, row.cells[size_t(column)], number, column, rect);
        }
        painter.fillRect(QRect(0, y, gutter(), height), ui::colour(Colour::Base));
        painter.setFont(ui::font(ui::Type::Small));
        painter.setPen(ui::colour(row.isRagged() ? Colour::Fail : Colour::Muted));
        painter.drawText(QRect(0, y, gutter() - 12, height), Qt::AlignRight | Qt::AlignVCenter, QLocale().toString(row.number));
        painter.fillRect(QRect(0, y + height - 1, viewport()->width(), 1), line);
        y += height;
    }
    painter.fillRect(QRect(0, 0, viewport()->width(), head), ui::colour(Colour::Canvas));
    for (int column = 0; column < int(m_widths.size()); ++column)
        paintHeader(painter, column, QRect(columnLeft(column), 0, m_widths[size_t(column)], head));
    painter.fillRect(QRect(0, 0, gutter(), head), ui::colour(Colour::Canvas));
    painter.setFont(ui::font(ui::Type::Small));
    painter.setPen(ui::colour(Colour::Muted));
    painter.drawText(QRect(0, 0, gutter() - 12, head), Qt::AlignRight | Qt::AlignVCenter, QStringLiteral("#"));
    painter.fillRect(QRect(0, head - 1, viewport()->width(), 1), line);
}

void SampleGrid::resizeEvent(QResizeEvent *)
{
    updateScrollBars();
}

void SampleGrid::scrollContentsBy(int, int)
{
    viewport()->update();
}

void SampleGrid::moveTo(qint64 line, int column)
{
    if (rowCount() == 0 || m_widths.empty())
        return;
    line = std::clamp<qint64>(line, 0, rowCount() - 1);
    m_column = std::clamp(column, 0, int(m_widths.size()) - 1);
    m_row = rowOfLine(line);
    const int first = verticalScrollBar()->value();
    if (line < first)
        verticalScrollBar()->setValue(int(line));
    else if (line >= first + visibleRows())
        verticalScrollBar()->setValue(int(line) - visibleRows() + 1);
    const int left = columnLeft(m_column);
    const int right = left + m_widths[size_t(m_column)];
    if (left < gutter())
        horizontalScrollBar()->setValue(horizontalScrollBar()->value() - (gutter() - left));
    else if (right > viewport()->width())
        horizontalScrollBar()->setValue(horizontalScrollBar()->value() + right - viewport()->width());
    viewport()->update();
    setAccessibleDescription(tr("Row %1, %2").arg(m_row + 1).arg(m_table->columns().value(m_column)));
    Q_EMIT currentCellChanged(m_row, m_column);
}

void SampleGrid::goTo(qint64 row, const QString &column)
{
    if (!m_table)
        return;
    qint64 line = row;
    if (m_failingOnly)
        line = std::lower_bound(m_failingRows.begin(), m_failingRows.end(), row) - m_failingRows.begin();
    moveTo(line, column.isEmpty() ? 0 : m_table->source().columnIndex(column));
    verticalScrollBar()->setValue(int(std::max<qint64>(0, line - visibleRows() / 3)));
}

void SampleGrid::keyPressEvent(QKeyEvent *event)
{
    qint64 line = m_row;
    if (m_failingOnly)
        line = std::lower_bound(m_failingRows.begin(), m_failingRows.end(), m_row) - m_failingRows.begin();
    const bool control = event->modifiers() & Qt::ControlModifier;
    switch (event->key()) {
    case Qt::Key_Up: moveTo(line - 1, m_column); return;
    case Qt::Key_Down: moveTo(line + 1, m_column); return;
    case Qt::Key_Left: moveTo(line, m_column - 1); return;
    case Qt::Key_Right: moveTo(line, m_column + 1); return;
    case Qt::Key_PageUp: moveTo(line - visibleRows(), m_column); return;
    case Qt::Key_PageDown: moveTo(line + visibleRows(), m_column); return;
    case Qt::Key_Home: moveTo(control ? 0 : line, control ? m_column : 0); return;
    case Qt::Key_End: moveTo(control ? rowCount() - 1 : line, control ? m_column : int(m_widths.size()) - 1); return;
    default: QAbstractScrollArea::keyPressEvent(event);
    }
}

void SampleGrid::mousePressEvent(QMouseEvent *event)
{
    const QPoint at = event->position().toPoint();
    if (at.y() < headerHeight()) {
        m_resizing = viewport()->cursor().shape() == Qt::SplitHCursor ? columnAt(at.x() - 5) : -1;
        return;
    }
    const qint64 line = verticalScrollBar()->value() + (at.y() - headerHeight()) / rowHeight();
    const int column = columnAt(at.x());
    if (column >= 0 && line < rowCount())
        moveTo(line, column);
}

void SampleGrid::mouseMoveEvent(QMouseEvent *event)
{
    const QPoint at = event->position().toPoint();
    if (m_resizing >= 0) {
        m_widths[size_t(m_resizing)] = std::max(48, at.x() - columnLeft(m_resizing));
        updateScrollBars();
        return;
    }
    const int column = columnAt(at.x() - 5);
    const bool onBorder = at.y() < headerHeight() && column >= 0 && std::abs(columnLeft(column) + m_widths[size_t(column)] - at.x()) <= 5;
    viewport()->setCursor(onBorder ? Qt::SplitHCursor : Qt::ArrowCursor);
}

void SampleGrid::mouseReleaseEvent(QMouseEvent *)
{
    m_resizing = -1;
}

bool SampleGrid::viewportEvent(QEvent *event)
{
    if (event->type() != QEvent::ToolTip || !m_table)
        return QAbstractScrollArea::viewportEvent(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const qint64 line = verticalScrollBar()->value() + (help->pos().y() - headerHeight()) / rowHeight();
    const int column = columnAt(help->pos().x());
    const bool onCell = help->pos().y() >= headerHeight() && column >= 0 && line < rowCount();
    const QStringList failed = onCell ? failures(rowOfLine(line), column) : QStringList();
    QToolTip::showText(help->globalPos(), ui::tip(failed.join(QLatin1Char('\n'))), this);
    return true;
}

} // namespace meshwright::sample
