// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/designer/formlayout.h"

#include "widgets/common/theme.h"

#include <QWidget>
#include <QWidgetItem>

#include <algorithm>

namespace meshwright::designer {

namespace {

constexpr int cardPadding = 12;
constexpr int lineGap = 10;
constexpr int twoColumns = 440; ///< from this width on short rows share a line

int heightOf(QLayoutItem *item, int width)
{
    return item->hasHeightForWidth() ? item->heightForWidth(width) : item->sizeHint().height();
}

} // namespace

FormLayout::FormLayout(QWidget *parent) : QLayout(parent)
{
    setContentsMargins(0, 0, 0, 0);
}

FormLayout::~FormLayout()
{
    qDeleteAll(m_items);
}

void FormLayout::setRows(std::vector<Row> rows)
{
    std::vector<QLayoutItem *> items;
    for (const Row &row : rows) {
        const auto known = std::find_if(m_items.begin(), m_items.end(), [&](QLayoutItem *item) { return item && item->widget() == row.widget; });
        if (known != m_items.end()) {
            items.push_back(*known);
            *known = nullptr;
        } else {
            addChildWidget(row.widget);
            items.push_back(new QWidgetItem(row.widget));
        }
    }
    qDeleteAll(m_items);
    m_items = std::move(items);
    m_rows = std::move(rows);
    invalidate();
}

// Only setRows() fills it.
void FormLayout::addItem(QLayoutItem *item)
{
    m_items.push_back(item);
    m_rows.push_back({item->widget()});
}

QLayoutItem *FormLayout::itemAt(int index) const
{
    return index >= 0 && index < count() ? m_items[size_t(index)] : nullptr;
}

QLayoutItem *FormLayout::takeAt(int index)
{
    QLayoutItem *item = itemAt(index);
    if (item) {
        m_items.erase(m_items.begin() + index);
        m_rows.erase(m_rows.begin() + index);
    }
    return item;
}

QSize FormLayout::sizeHint() const
{
    return {360, arrange({0, 0, 360, 0}, nullptr)};
}

QSize FormLayout::minimumSize() const
{
    return {160, 0};
}

int FormLayout::heightForWidth(int width) const
{
    return arrange({0, 0, width, 0}, nullptr);
}

void FormLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    m_cards.clear();
    arrange(rect, &m_cards);
    if (parentWidget())
        parentWidget()->update();
}

int FormLayout::arrange(const QRect &rect, std::vector<QRect> *cards) const
{
    std::vector<OpenCard> open;
    int y = rect.top();
    const auto left = [&](int depth) { return rect.left() + depth * cardPadding; };
    const auto widthAt = [&](int depth) { return std::max(80, rect.width() - 2 * depth * cardPadding); };
    const auto closeTo = [&](int depth) {
        while (!open.empty() && open.back().depth > depth) {
            const OpenCard card = open.back();
            open.pop_back();
            y += cardPadding - lineGap;
            if (cards)
                (*cards)[card.number] = QRect(left(card.depth - 1), card.top, widthAt(card.depth - 1), y - card.top);
            y += lineGap;
        }
    };
    for (size_t i = 0; i < m_rows.size(); ++i) {
        const Row &row = m_rows[i];
        closeTo(row.opensCard ? row.depth - 1 : row.depth);
        if (row.opensCard) {
            open.push_back({row.depth, y, cards ? cards->size() : 0});
            if (cards)
                cards->push_back({});
            y += cardPadding - ui::grid::half;
        }
        if (row.isHeading && y > rect.top())
            y += ui::grid::unit;
        const int width = widthAt(row.depth);
        const bool pairs = row.isHalf && width >= twoColumns && i + 1 < m_rows.size() && m_rows[i + 1].isHalf && m_rows[i + 1].depth == row.depth;
        const int half = (width - ui::grid::gap) / 2;
        const bool alone = row.isHalf && width >= twoColumns && !pairs;
        const int own = pairs || alone ? half : width;
        int height = heightOf(m_items[i], own);
        if (pairs)
            height = std::max(height, heightOf(m_items[i + 1], half));
        if (cards) {
            m_items[i]->setGeometry({left(row.depth), y, own, pairs ? heightOf(m_items[i], own) : height});
            if (pairs)
                m_items[i + 1]->setGeometry({left(row.depth) + width - half, y, half, heightOf(m_items[i + 1], half)});
        }
        y += height + lineGap;
        if (pairs)
            ++i;
    }
    closeTo(0);
    return std::max(0, y - lineGap - rect.top());
}

} // namespace meshwright::designer
