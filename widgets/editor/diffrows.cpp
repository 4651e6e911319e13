// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/editor/diffrows.h"

#include "widgets/common/theme.h"

#include <QPainter>

namespace meshwright::editor {

namespace {

using authoring::DiffRow;
using authoring::Difference;
using ui::Colour;

constexpr int longestPainted = 2000; // characters of a line

QString textOf(const QByteArray &text, base::Span span)
{
    return QString::fromUtf8(text.constData() + span.begin, std::min<qsizetype>(span.size(), 4 * longestPainted)).left(longestPainted);
}

QColor tint(Colour role, int alpha)
{
    QColor colour = ui::colour(role);
    colour.setAlpha(alpha);
    return colour;
}

int digits(int lines)
{
    return std::max(3, int(QString::number(lines).size()));
}

} // namespace

void DiffRows::set(std::shared_ptr<const Difference> difference, Difference::Layout layout)
{
    beginResetModel();
    m_difference = std::move(difference);
    m_layout = layout;
    m_rows = m_difference ? m_difference->rows(layout) : std::vector<DiffRow>();
    m_longest = 0;
    for (const DiffRow &row : m_rows)
        m_longest = std::max({m_longest, int(row.before.size()), int(row.after.size())});
    m_longest = std::min(m_longest, longestPainted);
    endResetModel();
}

QString DiffRows::before(const DiffRow &row) const
{
    return textOf(m_difference->before(), row.before);
}

QString DiffRows::after(const DiffRow &row) const
{
    return textOf(m_difference->after(), row.after);
}

int DiffRows::firstRowOf(int hunk) const
{
    for (size_t i = 0; i < m_rows.size(); ++i) {
        if (m_rows[i].hunk == hunk)
            return int(i);
    }
    return -1;
}

int DiffRows::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant DiffRows::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || (role != Qt::DisplayRole && role != Qt::AccessibleTextRole))
        return {};
    const DiffRow &one = row(index.row());
    switch (one.kind) {
    case DiffRow::Kind::Equal: return after(one);
    case DiffRow::Kind::Skipped: return tr("%n equal lines", nullptr, one.skipped);
    case DiffRow::Kind::Removed: return tr("other: %1").arg(before(one));
    case DiffRow::Kind::Added: return tr("yours: %1").arg(after(one));
    case DiffRow::Kind::Changed: break;
    }
    if (one.beforeLine < 0)
        return tr("yours alone: %1").arg(after(one));
    return one.afterLine < 0 ? tr("other alone: %1").arg(before(one)) : tr("other: %1; yours: %2").arg(before(one), after(one));
}

struct DiffPainter::Side {
    int line = -1;      ///< -1: no line here
    int secondLine = -1; ///< inline: the number in the other column
    QString text;
    QByteArray bytes;   ///< of the line, for the places of marks
    base::Span span;
    const std::vector<base::Span> *marks = nullptr;
    QChar sign;
    bool isInline = false;
    Colour role = Colour::Base;
};

DiffPainter::DiffPainter(const DiffRows &rows, QObject *parent) : QStyledItemDelegate(parent), m_rows(rows) {}

QSize DiffPainter::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    const QFontMetrics metrics(ui::font(ui::Type::Mono));
    const int width = metrics.horizontalAdvance(QLatin1Char('0')) * (m_rows.longest() + 16);
    const bool beside = m_rows.layout() == Difference::Layout::SideBySide;
    return {beside ? std::max(option.widget ? 2 * width : 0, 0) : width, metrics.height() + 6};
}

void DiffPainter::paintSide(QPainter &painter, const QRect &rect, const Side &side) const
{
    const QFont mono = ui::font(ui::Type::Mono);
    const QFontMetrics metrics(mono);
    const int figure = metrics.horizontalAdvance(QLatin1Char('0'));
    const Difference &difference = *m_rows.difference();
    const int numberWidth = figure * digits(int(std::max(difference.before().count('\n'), difference.after().count('\n')))) + ui::grid::unit;
    painter.setFont(mono);
    const bool marked = !side.sign.isNull();
    painter.fillRect(rect, ui::colour(side.line < 0 && side.secondLine < 0 ? Colour::Canvas : Colour::Base));
    if (marked)
        painter.fillRect(rect, tint(side.role, ui::Theme::current().isHighContrast() ? 70 : 30));
    painter.setPen(ui::colour(Colour::Muted));
    int left = rect.left();
    const auto number = [&](int line) {
        if (line >= 0)
            painter.drawText(QRect(left, rect.top(), numberWidth - ui::grid::half, rect.height()), Qt::AlignVCenter | Qt::AlignRight, QString::number(line + 1));
        left += numberWidth;
    };
    number(side.line);
    if (side.isInline)
        number(side.secondLine);
    if (marked) {
        painter.setPen(ui::colour(side.role));
        painter.drawText(QRect(left, rect.top(), 2 * figure, rect.height()), Qt::AlignCenter, side.sign);
    }
    left += 2 * figure + ui::grid::half;
    // Marks are bytes; where they begin on the screen tells the text in front of them.
    if (side.marks) {
        for (const base::Span &mark : *side.marks) {
            const auto at = [&](quint32 offset) { return left + metrics.horizontalAdvance(QString::fromUtf8(side.bytes.left(qsizetype(offset - side.span.begin)))); };
            const QRect ground(at(mark.begin), rect.top() + 1, std::max(2, at(mark.end) - at(mark.begin)), rect.height() - 2);
            painter.fillRect(ground, tint(side.role, 80));
            if (ui::Theme::current().isHighContrast()) {
                painter.setPen(QPen(ui::colour(side.role), 1));
                painter.drawRect(ground.adjusted(0, 0, -1, -1));
            }
        }
    }
    painter.setPen(ui::colour(Colour::Text));
    painter.drawText(QRect(left, rect.top(), rect.right() - left, rect.height()), Qt::AlignVCenter | Qt::TextSingleLine, side.text);
}

void DiffPainter::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const DiffRow &row = m_rows.row(index.row());
    painter->save();
    painter->setClipRect(option.rect);
    const QRect rect = option.rect;
    if (row.kind == DiffRow::Kind::Skipped) {
        painter->fillRect(rect, ui::colour(Colour::Canvas));
        painter->setFont(ui::font(ui::Type::Small));
        painter->setPen(ui::colour(Colour::Muted));
        painter->drawText(rect.adjusted(ui::grid::gap, 0, 0, 0), Qt::AlignVCenter, QStringLiteral("⋯  ") + index.data().toString());
    } else {
        const bool equal = row.kind == DiffRow::Kind::Equal;
        const Difference &difference = *m_rows.difference();
        Side before{row.beforeLine, -1, m_rows.before(row), difference.before().mid(row.before.begin, row.before.size()), row.before, &row.beforeMarks, equal || row.beforeLine < 0 ? QChar() : QChar(u'−'), false, Colour::Fail};
        Side after{row.afterLine, -1, m_rows.after(row), difference.after().mid(row.after.begin, row.after.size()), row.after, &row.afterMarks, equal || row.afterLine < 0 ? QChar() : QChar(u'+'), false, Colour::Pass};
        if (m_rows.layout() == Difference::Layout::SideBySide) {
            const int half = rect.width() / 2;
            paintSide(*painter, QRect(rect.left(), rect.top(), half, rect.height()), before);
            painter->setClipRect(QRect(rect.left() + half, rect.top(), rect.width() - half, rect.height()));
            paintSide(*painter, QRect(rect.left() + half, rect.top(), rect.width() - half, rect.height()), after);
            painter->fillRect(QRect(rect.left() + half, rect.top(), 1, rect.height()), ui::colour(Colour::Line));
        } else {
            Side &one = row.kind == DiffRow::Kind::Removed ? before : after;
            one.isInline = true;
            one.line = row.beforeLine;
            one.secondLine = row.afterLine;
            paintSide(*painter, rect, one);
        }
        painter->setClipRect(rect);
    }
    if (row.hunk >= 0 && row.hunk == m_hunk)
        painter->fillRect(QRect(rect.topLeft(), QSize(3, rect.height())), ui::colour(Colour::Accent));
    painter->restore();
}

} // namespace meshwright::editor
