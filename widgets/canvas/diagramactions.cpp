// SPDX-License-Identifier: GPL-3.0-or-later
// What can be done with each part of a ContractDiagram, for menus, keys and screen readers.
#include "widgets/canvas/contractdiagram.h"

#include "standard/description.h"
#include "widgets/canvas/paintkit.h"
#include "widgets/common/tip.h"

#include <QKeyEvent>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace meshwright::canvas {

std::vector<ElementAction> ContractDiagram::actions(int element)
{
    if (element < 0)
        return canvasActions();
    if (const DiagramScene::Row *row = m_diagram->rowOf(element))
        return rowActions(*row);
    if (const DiagramScene::Link *link = m_diagram->linkOf(element))
        return linkActions(*link);
    if (const DiagramScene::Row *fold = m_diagram->foldOf(element))
        return foldActions(*fold);
    return cardActions(*m_diagram->cardOf(element));
}

std::vector<ElementAction> ContractDiagram::rowActions(const DiagramScene::Row &row)
{
    const bool can = isEditable();
    const contract::Property &property = *row.property;
    const auto flag = [&](const QString &on, const QString &off, const QString &keys, Flag which, bool isOn) -> ElementAction {
        return {isOn ? off : on, keys, [this, pointer = row.pointer, which, isOn] { askFlag(pointer, which, !isOn); }, can};
    };
    std::vector<ElementAction> list{
        {tr("Rename"), ui::keyText(Qt::Key_F2), [this] { startRename(); }, can},
        {tr("Change the type…"), ui::keyText(Qt::Key_T), [this] { chooseType(); }, can},
        flag(tr("Make it part of the key"), tr("Take it out of the key"), ui::keyText(Qt::Key_K), Flag::PrimaryKey, property.primaryKey),
        flag(tr("Require it"), tr("Do not require it"), ui::keyText(Qt::Key_R), Flag::Required, property.required),
        flag(tr("Make it unique"), tr("Let it repeat"), ui::keyText(Qt::Key_U), Flag::Unique, property.unique),
        {tr("Draw a relationship"), ui::keyText(Qt::Key_L), [this] { startRelationship(); }, can, true},
        {tr("Add a property"), ui::keyText(Qt::Key_Insert), [this] { Q_EMIT addPropertyRequested(ownerOf(currentElement())); }, can},
        {tr("Duplicate"), ui::keyText(QKeySequence(Qt::CTRL | Qt::Key_D)), [this] { duplicate(); }, can},
        {tr("Move up"), ui::keyText(QKeySequence(Qt::ALT | Qt::Key_Up)), [this] { moveRow(-1); }, can},
        {tr("Move down"), ui::keyText(QKeySequence(Qt::ALT | Qt::Key_Down)), [this] { moveRow(1); }, can},
    };
    if (row.hasParts)
        list.push_back({row.open ? tr("Hide its parts") : tr("Show its parts"), row.open ? ui::keyText(Qt::Key_Left) : ui::keyText(Qt::Key_Right), [this, open = row.open] { fold(currentElement(), !open); }});
    list.push_back({tr("Delete"), ui::keyText(Qt::Key_Delete), [this] { remove(); }, can, true});
    return list;
}

std::vector<ElementAction> ContractDiagram::foldActions(const DiagramScene::Row &fold)
{
    const bool all = fold.fold == DiagramScene::Fold::More;
    return {{all ? tr("Show all properties") : tr("Show fewer properties"), ui::keyText(Qt::Key_Enter), [this] { turnFold(currentElement()); }},
            {tr("Add a property"), ui::keyText(Qt::Key_Insert), [this] { Q_EMIT addPropertyRequested(ownerOf(currentElement())); }, isEditable()}};
}

std::vector<ElementAction> ContractDiagram::cardActions(const DiagramScene::Card &card)
{
    const bool can = isEditable();
    const bool chosen = m_diagram->chosen.contains(card.key);
    std::vector<ElementAction> list{
        {tr("Rename"), ui::keyText(Qt::Key_F2), [this] { startRename(); }, can},
        {tr("Add a property"), ui::keyText(Qt::Key_Insert), [this, pointer = card.pointer] { Q_EMIT addPropertyRequested(pointer); }, can},
        {tr("Duplicate"), ui::keyText(QKeySequence(Qt::CTRL | Qt::Key_D)), [this] { duplicate(); }, can},
        {chosen ? tr("Take out of the selection") : tr("Add to the selection"), ui::keyText(QKeySequence(Qt::SHIFT | Qt::Key_Enter)), [this, pointer = card.pointer, chosen] {
            if (const DiagramScene::Card *one = m_diagram->cardOf(m_diagram->elementByPointer(pointer)))
                chooseCard(*one, !chosen);
         }},
    };
    if (m_diagram->isListLong(card)) {
        const bool all = !m_diagram->isListShown(card.key, card.object->properties.size());
        list.push_back({all ? tr("Show all properties") : tr("Show fewer properties"), {}, [this, path = card.key, pointer = card.pointer, all] { showList(path, all, pointer); }});
    }
    list.push_back({tr("Delete"), ui::keyText(Qt::Key_Delete), [this] { remove(); }, can, true});
    return list;
}

// How many rows stand at each end is no field of the standard: it follows from the marks of the properties, and those can be set.
std::vector<ElementAction> ContractDiagram::linkActions(const DiagramScene::Link &link)
{
    const bool can = isEditable();
    const auto go = [this](const QString &pointer) { return [this, pointer] { setSelected(pointer); Q_EMIT selected(selectedPointer()); }; };
    std::vector<ElementAction> list{
        {tr("Go to its start"), ui::keyText(Qt::Key_Left), go(link.from)},
        {tr("Go to its end"), ui::keyText(Qt::Key_Right), go(link.to)},
    };
    const contract::Property *from = m_diagram->propertyAt(link.from), *to = m_diagram->propertyAt(link.to);
    const auto mark = [&](const QString &text, const QString &pointer, Flag flag, bool on) {
        list.push_back({text, {}, [this, pointer, flag, on] { askFlag(pointer, flag, on); }, can, list.size() == 2});
    };
    if (from && from->required)
        mark(tr("May refer to none: do not require %1").arg(from->name), link.from, Flag::Required, false);
    else if (from)
        mark(tr("Always refers to one: require %1").arg(from->name), link.from, Flag::Required, true);
    if (from && from->unique)
        mark(tr("Many may refer to the same: let %1 repeat").arg(from->name), link.from, Flag::Unique, false);
    else if (from && !from->primaryKey)
        mark(tr("Only one refers to each: make %1 unique").arg(from->name), link.from, Flag::Unique, true);
    if (to && !to->unique && !to->primaryKey)
        mark(tr("Refers to one at most: make %1 unique").arg(to->name), link.to, Flag::Unique, true);
    list.push_back({tr("Join by a further pair of properties…"), {}, [this] { startPair(); }, can, true});
    list.push_back({tr("Delete"), ui::keyText(Qt::Key_Delete), [this] { remove(); }, can});
    return list;
}

std::vector<ElementAction> ContractDiagram::canvasActions()
{
    using Edge = DiagramScene::Edge;
    const std::vector<int> picked = m_diagram->pickedCards();
    const auto align = [&](const QString &text, Edge edge, bool begins = false) -> ElementAction {
        return {text, {}, [this, edge] { arrange(tr("Align cards"), [this, edge] { m_diagram->align(m_diagram->pickedCards(), edge); }); }, true, begins};
    };
    const auto spread = [&](const QString &text, bool sideways) -> ElementAction {
        return {text, {}, [this, sideways] { arrange(tr("Space cards"), [this, sideways] { m_diagram->distribute(m_diagram->pickedCards(), sideways); }); }, picked.size() > 2};
    };
    std::vector<ElementAction> list{
        {tr("Undo %1").arg(m_moves.undoText()).trimmed(), ui::keyText(QKeySequence::Undo), [this] { undo(); }, m_moves.nextUndo() != MoveHistory::Next::Nothing, true},
        {tr("Redo %1").arg(m_moves.redoText()).trimmed(), ui::keyText(QKeySequence::Redo), [this] { redo(); }, m_moves.nextRedo() != MoveHistory::Next::Nothing},
        {tr("Add an object"), ui::keyText(QKeySequence(Qt::SHIFT | Qt::Key_Insert)), [this] { Q_EMIT addObjectRequested(); }, isEditable() && m_diagram->contract() != nullptr},
        {tr("Select all objects"), ui::keyText(QKeySequence::SelectAll), [this] { selectAll(); }, !m_diagram->cards().empty(), true},
    };
    // What is for several cards is offered where several are chosen; the menu is long enough.
    if (picked.size() > 1) {
        for (const ElementAction &action : {ElementAction{tr("Lay out the selected"), {}, [this] { layOutSelected(); }},
                                            align(tr("Align left"), Edge::Left, true), align(tr("Align middles"), Edge::Middle), align(tr("Align right"), Edge::Right),
                                            align(tr("Align tops"), Edge::Top, true), align(tr("Align centres"), Edge::Centre), align(tr("Align bottoms"), Edge::Bottom),
                                            spread(tr("Space evenly sideways"), true), spread(tr("Space evenly downwards"), false)})
            list.push_back(action);
    }
    list.push_back({tr("Show all parts"), {}, [this] { expandAll(true); }, !m_diagram->cards().empty(), true});
    list.push_back({tr("Hide all parts"), {}, [this] { expandAll(false); }, !m_diagram->cards().empty()});
    return list;
}

// One step of the moves, whatever it moves.
void ContractDiagram::arrange(const QString &label, const std::function<void()> &change)
{
    const QString kept = selectedPointer();
    const Arrangement before = m_diagram->arrangement();
    const Positions places = positions();
    change();
    m_moves.record(label, before, m_diagram->arrangement());
    rebuilt(kept);
    if (positions() != places)
        Q_EMIT positionsChanged(positions());
}

void ContractDiagram::selectAll()
{
    for (const DiagramScene::Card &card : m_diagram->cards())
        m_diagram->chosen.insert(card.key);
    placesChanged();
}

void ContractDiagram::layOutSelected()
{
    arrange(tr("Lay out the selected"), [this] { m_diagram->layOut(m_diagram->pickedCards()); });
}

void ContractDiagram::placesChanged()
{
    describe();
    update();
}

QRectF ContractDiagram::selectionRect() const
{
    QRectF all;
    for (const int card : m_diagram->chosen.isEmpty() ? std::vector<int>() : m_diagram->pickedCards())
        all |= m_diagram->cards()[size_t(card)].rect;
    if (!all.isEmpty() || m_diagram->selected < 0)
        return all;
    const DiagramScene::Card *card = m_diagram->cardOf(m_diagram->selected);
    return card ? card->rect : m_diagram->elementRect(m_diagram->selected);
}

QStringList ContractDiagram::chosenPointers() const
{
    // A row that stands for others is nothing of the contract.
    if (m_diagram->chosen.isEmpty())
        return m_diagram->selected < 0 || m_diagram->foldOf(m_diagram->selected) ? QStringList() : QStringList(selectedPointer());
    QStringList pointers;
    for (const int card : m_diagram->pickedCards())
        pointers.append(m_diagram->cards()[size_t(card)].pointer);
    return pointers;
}

void ContractDiagram::duplicate()
{
    QStringList pointers = chosenPointers();
    pointers.removeIf([this](const QString &pointer) { return m_diagram->linkOf(m_diagram->elementByPointer(pointer)) != nullptr; });
    if (isEditable() && !pointers.isEmpty())
        Q_EMIT duplicateRequested(pointers);
}

void ContractDiagram::remove()
{
    const QStringList pointers = chosenPointers();
    m_diagram->chosen.clear();
    if (isEditable() && !pointers.isEmpty())
        Q_EMIT removeRequested(pointers);
}

bool ContractDiagram::flagOf(const contract::Property &property, Flag flag) const
{
    return flag == Flag::PrimaryKey ? property.primaryKey : flag == Flag::Required ? property.required : property.unique;
}

void ContractDiagram::askFlag(const QString &pointer, Flag flag, bool on)
{
    if (isEditable())
        Q_EMIT flagRequested(pointer, flag, on);
}

// Of the version of the standard that the contract declares.
QStringList ContractDiagram::types() const
{
    QStringList names;
    const standard::Description &description = standard::odcs(m_diagram->contract()->apiVersion.toUtf8());
    const standard::Block *block = description.block("property");
    if (const standard::Field *field = block ? block->anyField("logicalType") : nullptr) {
        for (const QByteArray &name : field->values)
            names.append(QString::fromUtf8(name));
    }
    return names;
}

void ContractDiagram::chooseType()
{
    const DiagramScene::Row *row = m_diagram->rowOf(m_diagram->selected);
    if (!row || !isEditable())
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setAccessibleName(tr("Type of %1").arg(row->property->name));
    for (const QString &type : types()) {
        QAction *item = menu->addAction(type);
        item->setCheckable(true);
        item->setChecked(type == row->property->logicalType);
        if (item->isChecked())
            menu->setActiveAction(item);
        connect(item, &QAction::triggered, this, [this, pointer = row->pointer, type] { Q_EMIT typeRequested(pointer, type); });
    }
    menu->popup(mapToGlobal(toView(m_diagram->typeRect(*row)).bottomLeft().toPoint()));
}

void ContractDiagram::startPair()
{
    m_pairOf = selectedPointer();
    update();
}

void ContractDiagram::moveRow(int step)
{
    const DiagramScene::Row *row = m_diagram->rowOf(m_diagram->selected);
    if (!row || !isEditable())
        return;
    const int before = step < 0 ? row->number - 1 : row->number + 2;
    if (before >= 0 && before <= int(row->list->size()))
        Q_EMIT moveRequested(row->pointer, before);
}

void ContractDiagram::moveSelected(QPointF by)
{
    const std::vector<int> cards = m_diagram->pickedCards();
    if (cards.empty())
        return;
    const Arrangement before = m_diagram->arrangement();
    m_diagram->moveCards(cards, by);
    // Steps of the same cards are one move.
    m_moves.record(cards.size() == 1 ? tr("Move a card") : tr("Move cards"), before, m_diagram->arrangement(), qHashRange(cards.begin(), cards.end(), 1) | 1);
    sceneReset();
    ensureVisible(selectionRect());
    Q_EMIT positionsChanged(positions());
}

} // namespace meshwright::canvas
