// SPDX-License-Identifier: GPL-3.0-or-later
// Which rows the cards of a DiagramScene show, and how wide they are for that. A list too long to be taken in shows its first
// properties and those that matter: keys, references, where somebody went; a row stands for each run of others.
#include "widgets/canvas/diagramscene.h"

#include "widgets/canvas/diagrammetrics.h"
#include "widgets/canvas/paintkit.h"

#include <QFontMetricsF>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace meshwright::canvas {

namespace {

constexpr size_t longestList = 24; // properties that are all shown
constexpr size_t firstOfList = 16; // of a longer one
constexpr size_t leastHidden = 3;  // fewer are not worth a row of their own
constexpr int mostRows = 48;       // of a card, until its parts start folded

QString typeOf(const contract::Property &property)
{
    if (property.items)
        return typeOf(*property.items) + u"[]"_s;
    if (property.mapKey && property.mapValue)
        return u"map<%1, %2>"_s.arg(typeOf(*property.mapKey), typeOf(*property.mapValue));
    return property.logicalType.isEmpty() ? property.physicalType : property.logicalType;
}

/// The rows of a list with all parts open; counts no further than that is more than `most`.
int countRows(const std::vector<contract::Property> &properties, const std::vector<contract::Property> &(*partsOf)(const contract::Property &), int most)
{
    int count = int(std::min(properties.size(), firstOfList + 1));
    for (size_t i = 0; i < properties.size() && i < firstOfList && count <= most; ++i)
        count += countRows(partsOf(properties[i]), partsOf, most - count);
    return count;
}

} // namespace

bool DiagramScene::isListShown(const QString &path, size_t count) const
{
    return count <= longestList || m_folding.value(path + "/*"_L1, m_everything);
}

bool DiagramScene::isListLong(const Card &card) const
{
    return card.object->properties.size() > longestList;
}

void DiagramScene::setListShown(const QString &path, bool all)
{
    m_folding.insert(path + "/*"_L1, all);
    m_shown.removeIf([&](const QString &shown) { return shown.startsWith(path + u'.'); });
}

bool DiagramScene::isTall(const contract::SchemaObject &object) const
{
    return !m_everything && countRows(object.properties, &DiagramScene::partsOf, mostRows) > mostRows;
}

std::vector<bool> DiagramScene::shownOf(const std::vector<contract::Property> &properties, const QString &path) const
{
    std::vector<bool> shown(properties.size(), true);
    if (isListShown(path, properties.size()))
        return shown;
    for (size_t i = firstOfList; i < properties.size(); ++i) {
        const contract::Property &property = properties[i];
        shown[i] = property.primaryKey || !property.relationships.empty() || (!m_shown.isEmpty() && m_shown.contains(u"%1.%2"_s.arg(path, property.name)));
    }
    for (size_t begin = firstOfList; begin < shown.size(); ++begin) {
        size_t end = begin;
        while (end < shown.size() && !shown[end])
            ++end;
        if (end - begin < leastHidden)
            std::fill(shown.begin() + std::ptrdiff_t(begin), shown.begin() + std::ptrdiff_t(end), true);
        begin = end;
    }
    return shown;
}

void DiagramScene::addRows(const std::vector<contract::Property> &properties, const Row &within)
{
    const int parent = m_rowByPointer.value(within.pointer, -1);
    const std::vector<bool> shown = shownOf(properties, within.path);
    for (size_t i = 0; i < properties.size(); ++i) {
        if (!shown[i]) {
            const auto end = std::find(shown.begin() + std::ptrdiff_t(i), shown.end(), true);
            const auto hidden = size_t(end - shown.begin()) - i;
            addFold(properties, within, Fold::More, i, hidden);
            i += hidden - 1;
            continue;
        }
        const contract::Property &property = properties[i];
        Row row;
        row.property = &property;
        row.pointer = property.node.pointer();
        row.path = u"%1.%2"_s.arg(within.path, property.name);
        row.card = within.card;
        row.parent = parent;
        row.depth = within.depth + 1;
        row.list = &properties;
        row.number = int(i);
        const std::vector<contract::Property> &parts = partsOf(property);
        row.hasParts = !parts.empty();
        row.open = row.hasParts && opens(row.path);
        row.type = typeOf(property);
        row.name = property.name.isEmpty() ? property.sourceName() : property.name;
        m_rowByPointer.insert(row.pointer, int(m_rows.size()));
        m_rows.push_back(row);
        if (row.open)
            addRows(parts, row);
    }
    if (properties.size() > longestList && isListShown(within.path, properties.size()))
        addFold(properties, within, Fold::Fewer, firstOfList, properties.size() - firstOfList);
}

void DiagramScene::addFold(const std::vector<contract::Property> &properties, const Row &within, Fold fold, size_t first, size_t hidden)
{
    Row row;
    row.property = &properties[first];
    row.pointer = u"%1/fold/%2"_s.arg(within.pointer).arg(first);
    row.path = within.path;
    row.card = within.card;
    row.parent = m_rowByPointer.value(within.pointer, -1);
    row.depth = within.depth + 1;
    row.list = &properties;
    row.number = int(first);
    row.fold = fold;
    row.hidden = int(hidden);
    row.fits = true;
    // A line to what is left out ends here.
    for (size_t i = first; fold == Fold::More && i < first + hidden; ++i)
        m_rowByPointer.insert(properties[i].node.pointer(), int(m_rows.size()));
    m_rows.push_back(std::move(row));
}

ui::State DiagramScene::worstOf(const Row &fold, const States &states) const
{
    ui::State worst = ui::State::None;
    for (int i = fold.number; i < fold.number + fold.hidden && worst != ui::State::Failed && fold.fold == Fold::More; ++i) {
        const ui::State state = states((*fold.list)[size_t(i)].node.pointer());
        if (state == ui::State::Failed || state == ui::State::Warning)
            worst = state;
    }
    return worst;
}

qreal DiagramScene::typeAdvance(const QString &type)
{
    const auto known = m_typeAdvances.constFind(type);
    if (known != m_typeAdvances.constEnd())
        return *known;
    return *m_typeAdvances.insert(type, QFontMetricsF(ui::font(ui::Type::Small)).horizontalAdvance(type));
}

// As wide as its names and types need, within reason. Names stand in a type of equal widths: to count letters is enough.
void DiagramScene::measure(Card &card)
{
    const qreal letter = QFontMetricsF(ui::font(ui::Type::Mono)).horizontalAdvance(u'm');
    card.typeWidth = metrics::typeWidth();
    for (int i = card.firstRow; i < card.endRow; ++i)
        card.typeWidth = std::max(card.typeWidth, m_rows[size_t(i)].type.size() > 80 ? metrics::widestType() : typeAdvance(m_rows[size_t(i)].type));
    card.typeWidth = std::min(std::ceil(card.typeWidth), metrics::widestType());
    qreal wide = metrics::cardWidth();
    for (int i = card.firstRow; i < card.endRow; ++i) {
        const Row &row = m_rows[size_t(i)];
        const qreal type = metrics::marks(*row.property) > 0 ? card.typeWidth : std::min(card.typeWidth, typeAdvance(row.type) + 4);
        wide = std::max(wide, std::ceil(qreal(row.name.size()) * letter) + metrics::besideRowName(row.depth, *row.property, type));
    }
    if (wide < metrics::widestCard())
        wide = std::max(wide, QFontMetricsF(ui::font(ui::Type::Strong)).horizontalAdvance(card.fullName.left(80)) + 1 + metrics::besideName(!card.kind.isEmpty()));
    card.rect.setSize({snap(std::min(wide, metrics::widestCard()) + ui::grid::unit / 2.0 - 1), metrics::head() + metrics::row() * (card.endRow - card.firstRow) + metrics::foot});
}

} // namespace meshwright::canvas
