// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/wrappingrow.h"

#include <QWidget>

#include <algorithm>
#include <numeric>

namespace meshwright::ui {

namespace {

bool isGap(const QLayoutItem *item)
{
    return const_cast<QLayoutItem *>(item)->spacerItem() != nullptr;
}

int heightFor(const QLayoutItem *item, int width)
{
    const int wish = item->hasHeightForWidth() ? item->heightForWidth(width) : item->sizeHint().height();
    return std::clamp(wish, item->minimumSize().height(), std::max(item->minimumSize().height(), item->maximumSize().height()));
}

} // namespace

WrappingRow::WrappingRow(QWidget *parent) : QBoxLayout(QBoxLayout::LeftToRight, parent) {}

QSize WrappingRow::minimumSize() const
{
    int widest = 0;
    for (int i = 0; i < count(); ++i)
        widest = std::max(widest, itemAt(i)->isEmpty() ? 0 : itemAt(i)->minimumSize().width());
    const QMargins margins = contentsMargins();
    return {widest + margins.left() + margins.right(), QBoxLayout::minimumSize().height()};
}

QList<WrappingRow::Line> WrappingRow::lines(int width) const
{
    const QMargins margins = contentsMargins();
    const int room = width - margins.left() - margins.right();
    QList<Line> out{{}};
    int used = 0;
    for (int i = 0; i < count(); ++i) {
        QLayoutItem *item = itemAt(i);
        if (item->isEmpty() && !isGap(item))
            continue;
        const int least = item->minimumSize().width() + (isGap(item) ? 0 : spacing());
        if (!isGap(item) && used > 0 && used + least - spacing() > room) {
            // What stands at the right stays together.
            Line next;
            const qsizetype gap = std::find_if(out.last().begin(), out.last().end(), isGap) - out.last().begin();
            if (gap > 0 && gap < out.last().size()) {
                next = out.last().mid(gap);
                out.last().resize(gap);
            }
            out.append(next);
            used = std::accumulate(next.begin(), next.end(), 0, [this](int sum, const QLayoutItem *one) { return sum + one->minimumSize().width() + (isGap(one) ? 0 : spacing()); });
        }
        out.last().append(item);
        used += least;
    }
    return out;
}

int WrappingRow::heightOf(const Line &line)
{
    int height = 0;
    for (const QLayoutItem *item : line)
        height = std::max(height, isGap(item) ? 0 : heightFor(item, item->minimumSize().width()));
    return height;
}

int WrappingRow::heightForWidth(int width) const
{
    const QList<Line> all = lines(width);
    if (all.size() == 1)
        return QBoxLayout::hasHeightForWidth() ? QBoxLayout::heightForWidth(width) : QBoxLayout::sizeHint().height();
    const QMargins margins = contentsMargins();
    int height = margins.top() + margins.bottom() + int(all.size() - 1) * spacing();
    for (const Line &line : all)
        height += heightOf(line);
    return height;
}

void WrappingRow::setGeometry(const QRect &rect)
{
    const QList<Line> all = lines(rect.width());
    if (all.size() == 1)
        return QBoxLayout::setGeometry(rect);
    QLayout::setGeometry(rect);
    QRect room = rect.marginsRemoved(contentsMargins());
    for (const Line &line : all) {
        room.setHeight(heightOf(line));
        place(line, room);
        room.moveTop(room.bottom() + 1 + spacing());
    }
}

// Each gets its least width, then up to what it wishes, then what is left goes to those that stretch.
void WrappingRow::place(const Line &line, const QRect &room) const
{
    QList<int> widths;
    int left = room.width() + spacing();
    for (const QLayoutItem *item : line) {
        widths.append(item->minimumSize().width());
        left -= widths.last() + (isGap(item) ? 0 : spacing());
    }
    const auto share = [&](auto wanted) {
        for (qsizetype i = 0; i < line.size() && left > 0; ++i) {
            const int more = std::clamp(wanted(line[i]) - widths[i], 0, left);
            widths[i] += more;
            left -= more;
        }
    };
    share([](const QLayoutItem *item) { return isGap(item) ? 0 : std::min(item->sizeHint().width(), item->maximumSize().width()); });
    const auto gap = std::find_if(line.begin(), line.end(), [](const QLayoutItem *item) { return isGap(item) && item->expandingDirections().testFlag(Qt::Horizontal); });
    if (gap != line.end())
        widths[gap - line.begin()] += left;
    else
        share([&](const QLayoutItem *item) { return item->expandingDirections().testFlag(Qt::Horizontal) ? item->maximumSize().width() : 0; });
    int x = room.left();
    for (qsizetype i = 0; i < line.size(); ++i) {
        const int height = std::min(heightFor(line[i], widths[i]), room.height());
        line[i]->setGeometry({x, room.top() + (room.height() - height) / 2, widths[i], height});
        x += widths[i] + (isGap(line[i]) ? 0 : spacing());
    }
}

} // namespace meshwright::ui
