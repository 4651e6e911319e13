// SPDX-License-Identifier: GPL-3.0-or-later
// What can be reached in a DiagramScene: by place, by pointer, by name.
#include "widgets/canvas/diagramscene.h"

#include "widgets/canvas/diagrammetrics.h"
#include "widgets/canvas/paintkit.h"

#include <QCoreApplication>
#include <QFontMetricsF>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace meshwright::canvas {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("DiagramScene", text);
}

} // namespace

void DiagramScene::makeElements()
{
    m_elements.clear();
    m_byPointer.clear();
    QHash<int, std::vector<int>> starts;
    for (size_t i = 0; i < m_links.size(); ++i) {
        if (m_links[i].leads)
            starts[m_links[i].fromRow].push_back(int(i));
    }
    const auto add = [this](Element::Kind kind, int index, const QString &pointer) {
        if (!m_byPointer.contains(pointer))
            m_byPointer.insert(pointer, int(m_elements.size()));
        m_elements.push_back({kind, index});
    };
    for (size_t i = 0; i < m_cards.size(); ++i) {
        const Card &card = m_cards[i];
        add(Element::Kind::Card, int(i), card.pointer);
        for (int row = card.firstRow; row < card.endRow; ++row) {
            add(m_rows[size_t(row)].fold == Fold::None ? Element::Kind::Row : Element::Kind::Fold, row, m_rows[size_t(row)].pointer);
            for (const int link : starts.value(row))
                add(Element::Kind::Link, link, m_links[size_t(link)].pointer);
        }
    }
}

void DiagramScene::setStates(const States &states)
{
    for (Card &card : m_cards)
        card.state = states ? states(card.pointer) : ui::State::None;
    for (Row &row : m_rows)
        row.state = !states ? ui::State::None : row.fold == Fold::None ? states(row.pointer) : worstOf(row, states);
}

QString DiagramScene::pointerOf(int index) const
{
    if (index < 0)
        return {};
    const Element element = m_elements[size_t(index)];
    switch (element.kind) {
    case Element::Kind::Card: return m_cards[size_t(element.index)].pointer;
    case Element::Kind::Row: return m_rows[size_t(element.index)].pointer;
    case Element::Kind::Fold: return m_rows[size_t(element.index)].pointer.section("/fold/"_L1, 0, -2); // what it is of
    case Element::Kind::Link: return m_links[size_t(element.index)].pointer;
    }
    Q_UNREACHABLE();
}

const DiagramScene::Row *DiagramScene::rowOf(int index) const
{
    const Element at = element(index);
    return index >= 0 && at.kind == Element::Kind::Row ? &m_rows[size_t(at.index)] : nullptr;
}

const DiagramScene::Row *DiagramScene::foldOf(int index) const
{
    const Element at = element(index);
    return index >= 0 && at.kind == Element::Kind::Fold ? &m_rows[size_t(at.index)] : nullptr;
}

const DiagramScene::Row *DiagramScene::lineOf(int index) const
{
    const Row *row = rowOf(index);
    return row ? row : foldOf(index);
}

const DiagramScene::Card *DiagramScene::cardOf(int index) const
{
    if (const Row *row = lineOf(index))
        return &m_cards[size_t(row->card)];
    const Element at = element(index);
    return index >= 0 && at.kind == Element::Kind::Card ? &m_cards[size_t(at.index)] : nullptr;
}

int DiagramScene::elementAt(QPointF at, qreal within) const
{
    for (int i = int(m_cards.size()) - 1; i >= 0; --i) {
        const Card &card = m_cards[size_t(i)];
        if (!card.rect.contains(at))
            continue;
        const int row = int(std::floor((at.y() - card.rect.top() - metrics::head()) / metrics::row()));
        const bool onRow = row >= 0 && row < card.endRow - card.firstRow;
        return elementByPointer(onRow ? m_rows[size_t(card.firstRow + row)].pointer : card.pointer);
    }
    int best = -1;
    qreal nearest = within;
    for (size_t i = 0; i < m_links.size(); ++i) {
        const qreal gap = m_links[i].bounds.contains(at) ? distance(m_links[i].path, at) : nearest;
        if (gap < nearest) {
            nearest = gap;
            best = elementByPointer(m_links[i].pointer);
        }
    }
    return best;
}

QPointF DiagramScene::handle(const Row &row, bool right) const
{
    return {right ? row.rect.right() : row.rect.left(), row.rect.center().y()};
}

int DiagramScene::handleAt(QPointF at, qreal within) const
{
    for (const Row &row : m_rows) {
        if (row.fold != Fold::None || !row.rect.adjusted(-within, 0, within, 0).contains(at))
            continue;
        const QPointF left = at - handle(row, false), right = at - handle(row, true);
        if (std::hypot(left.x(), left.y()) <= within || std::hypot(right.x(), right.y()) <= within)
            return elementByPointer(row.pointer);
    }
    return -1;
}

QRectF DiagramScene::nameRect(int index) const
{
    if (const Row *row = rowOf(index)) {
        const qreal left = row->rect.left() + metrics::rowNameLeft(row->depth);
        return {left, row->rect.top(), nameWidth(*row), row->rect.height()};
    }
    const Card *card = cardOf(index);
    return card ? QRectF(card->rect.left() + 16, card->rect.top(), card->rect.width() - metrics::besideName(!card->kind.isEmpty()), metrics::head()) : QRectF();
}

QRectF DiagramScene::foldRect(const Row &row) const
{
    const qreal side = metrics::icon();
    return {row.rect.left() + metrics::rowNameLeft(row.depth) - side - 4, row.rect.center().y() - side / 2, side, side};
}

QRectF DiagramScene::addRect(const Card &card) const
{
    const qreal side = metrics::scaled(24);
    return {card.rect.right() - side - 8, card.rect.top() + (metrics::head() - side) / 2, side, side};
}

QRectF DiagramScene::typeRect(const Row &row) const
{
    fit(row);
    const qreal right = row.rect.right() - 12 - metrics::icon() - 8;
    const qreal wide = std::max(24.0, QFontMetricsF(ui::font(ui::Type::Small)).horizontalAdvance(row.type));
    return {right - wide - 4, row.rect.top() + 3, wide + 8, row.rect.height() - 6};
}

const DiagramScene::Link *DiagramScene::linkOf(int index) const
{
    const Element at = element(index);
    return index >= 0 && at.kind == Element::Kind::Link ? &m_links[size_t(at.index)] : nullptr;
}

bool DiagramScene::canRelate(int from, int to) const
{
    const Row *start = rowOf(from), *end = rowOf(to);
    if (!start || !end || from == to)
        return false;
    const auto holds = [](const QString &outer, const QString &inner) { return inner.startsWith(outer + u'/'); };
    return !holds(start->pointer, end->pointer) && !holds(end->pointer, start->pointer);
}

bool DiagramScene::reveal(const QString &pointer)
{
    bool opened = false;
    // Each round opens one level more.
    for (int row = visibleRow(pointer); row >= 0; row = visibleRow(pointer)) {
        const Row &seen = m_rows[size_t(row)];
        if (seen.fold == Fold::More)
            m_shown.insert(u"%1.%2"_s.arg(seen.path, m_properties.value(hiddenProperty(pointer))->name));
        else if (seen.pointer == pointer || !seen.hasParts || seen.open)
            break;
        else
            setOpen(seen.path, true);
        rebuild();
        opened = true;
    }
    return opened;
}

/// The property of a short list that a pointer leads to, or into.
QString DiagramScene::hiddenProperty(const QString &pointer) const
{
    QString at = pointer;
    while (!at.isEmpty() && !m_rowByPointer.contains(at))
        at.truncate(std::max<qsizetype>(0, at.lastIndexOf(u'/')));
    return at;
}

QString DiagramScene::foldText(const Row &row) const
{
    if (row.fold == Fold::Fewer)
        return tr("Show fewer");
    return QCoreApplication::translate("ContractDiagram", "%n more", nullptr, row.hidden);
}

QRectF DiagramScene::elementRect(int index) const
{
    const Element at = element(index);
    switch (at.kind) {
    case Element::Kind::Card: return QRectF(m_cards[size_t(at.index)].rect.topLeft(), QSizeF(m_cards[size_t(at.index)].rect.width(), metrics::head()));
    case Element::Kind::Row:
    case Element::Kind::Fold: return m_rows[size_t(at.index)].rect;
    case Element::Kind::Link: return m_links[size_t(at.index)].path.boundingRect();
    }
    Q_UNREACHABLE();
}

QString DiagramScene::placeName(const QString &pointer) const
{
    const int row = visibleRow(pointer);
    if (row >= 0 && m_rows[size_t(row)].fold == Fold::None)
        return m_rows[size_t(row)].path;
    if (row >= 0)
        return u"%1.%2"_s.arg(m_rows[size_t(row)].path, m_properties.value(hiddenProperty(pointer))->name);
    const int card = elementByPointer(pointer);
    return card < 0 ? pointer : elementName(card);
}

QString DiagramScene::elementName(int index) const
{
    if (const Row *row = rowOf(index))
        return row->property->name.isEmpty() ? row->property->sourceName() : row->property->name;
    if (const Row *fold = foldOf(index))
        return foldText(*fold);
    if (const Card *card = cardOf(index))
        return card->fullName.isEmpty() ? tr("object without a name") : card->fullName;
    const Link &link = m_links[size_t(element(index).index)];
    return tr("Relationship from %1 to %2").arg(placeName(link.from), placeName(link.to));
}

QString DiagramScene::elementDescription(int index) const
{
    QStringList parts;
    if (const Row *row = rowOf(index)) {
        parts.append(tr("Property of %1").arg(m_cards[size_t(row->card)].fullName));
        parts.append(row->type.isEmpty() ? tr("no type yet") : row->type);
        if (row->property->primaryKey)
            parts.append(tr("key"));
        if (row->property->required)
            parts.append(tr("required"));
        if (row->hasParts)
            parts.append(row->open ? tr("parts shown") : tr("parts hidden"));
        if (row->leadsAway)
            parts.append(tr("refers to another file"));
        if (row->leadsNowhere)
            parts.append(tr("refers to something that is not there"));
        parts.append(ui::stateName(row->state));
        parts.append(row->property->description);
    } else if (const Row *fold = foldOf(index)) {
        parts.append(tr("Properties of %1").arg(fold->path));
        parts.append(fold->fold == Fold::More ? tr("not shown") : tr("all shown"));
        parts.append(ui::stateName(fold->state));
    } else if (const Card *card = cardOf(index)) {
        parts.append(QCoreApplication::translate("ContractDiagram", "Object with %n propert(ies)", nullptr, int(card->object->properties.size())));
        parts.append(card->object->physicalType);
        parts.append(ui::stateName(card->state));
        parts.append(card->object->description);
    } else {
        const Link &link = m_links[size_t(element(index).index)];
        parts.append(tr("%1 to %2 rows").arg(link.cardinality.from.text(), link.cardinality.to.text()));
        const auto pairs = std::count_if(m_links.begin(), m_links.end(), [&](const Link &one) { return one.pointer == link.pointer; });
        if (pairs > 1)
            parts.append(QCoreApplication::translate("ContractDiagram", "%n pair(s) of properties", nullptr, int(pairs)));
    }
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

int DiagramScene::elementParent(int index) const
{
    const Element at = element(index);
    if (at.kind == Element::Kind::Card)
        return -1;
    const Row &row = m_rows[size_t(at.kind == Element::Kind::Link ? m_links[size_t(at.index)].fromRow : at.index)];
    if (at.kind == Element::Kind::Link)
        return elementByPointer(row.pointer);
    return elementByPointer(row.parent >= 0 ? m_rows[size_t(row.parent)].pointer : m_cards[size_t(row.card)].pointer);
}

ElementTraits DiagramScene::elementTraits(int index) const
{
    ElementTraits traits;
    traits.isLine = linkOf(index) != nullptr;
    if (const Row *row = rowOf(index)) {
        traits.isExpandable = row->hasParts;
        traits.isExpanded = row->open;
        traits.isRequired = row->property->required;
        traits.isInvalid = row->leadsNowhere || row->state == ui::State::Failed;
    } else if (const Row *fold = foldOf(index)) {
        traits.isExpandable = true;
        traits.isExpanded = fold->fold == Fold::Fewer;
        traits.isInvalid = fold->state == ui::State::Failed;
    } else if (const Card *card = cardOf(index)) {
        traits.isChosen = chosen.contains(card->key);
        traits.isInvalid = card->state == ui::State::Failed;
    }
    return traits;
}

QStringList DiagramScene::matches(const QString &text) const
{
    QStringList found;
    const auto holds = [&](const QString &name) { return name.contains(text, Qt::CaseInsensitive); };
    const auto look = [&](const auto &self, const std::vector<contract::Property> &properties) -> void {
        for (const contract::Property &property : properties) {
            if (holds(property.name) || holds(property.physicalName) || holds(property.businessName))
                found.append(property.node.pointer());
            self(self, partsOf(property));
        }
    };
    for (const Card &card : m_cards) {
        if (holds(card.object->name) || holds(card.object->physicalName) || holds(card.object->businessName))
            found.append(card.pointer);
        look(look, card.object->properties);
    }
    return found;
}

} // namespace meshwright::canvas
