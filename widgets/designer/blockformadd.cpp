// SPDX-License-Identifier: GPL-3.0-or-later
#include "contract/edits.h"
#include "standard/translated.h"
#include "widgets/designer/blockform.h"
#include "widgets/designer/fieldpicker.h"
#include "widgets/designer/formedits.h"
#include "widgets/designer/newitems.h"
#include "widgets/sample/samplestore.h"

/// The adding side of a form: what can be added where, and how.
namespace meshwright::designer {

using standard::Field;
using text::Path;
using text::Value;

namespace {

struct Place {
    QString object;
    const contract::Property *property = nullptr;
};

const contract::Property *propertyAt(const std::vector<contract::Property> &properties, const Path &path)
{
    for (const contract::Property &property : properties) {
        if (property.node.path() == path)
            return &property;
        if (const contract::Property *part = propertyAt(property.properties, path))
            return part;
    }
    return nullptr;
}

Place placeOf(const contract::Contract &contract, const Path &path)
{
    for (const contract::SchemaObject &object : contract.schema) {
        if (text::isWithin(path.pointer(), object.node.pointer()))
            return {object.name, propertyAt(object.properties, path)};
    }
    return {};
}

} // namespace

FieldPicker *BlockForm::openPicker(const FormRow &row, QWidget *under)
{
    const text::Tree tree = m_document->goodSnapshot()->analysis->tree;
    std::vector<FieldPicker::Choice> choices;
    if (row.kind == FormRow::Kind::AddField) {
        for (const Field *field : row.offered)
            choices.push_back({standard::translated(field->title), standard::translated(field->help), [this, field, at = m_own.back()->isCustom(field) ? customPlace(row.path, field->key) : row.path / field->key, under] { askFor(at, *field, under); }});
        auto *picker = new FieldPicker(tr("Field to add"), std::move(choices), this);
        picker->popUpUnder(under);
        return picker;
    }
    const standard::Block *block = row.field && row.field->items ? row.field->items->block : nullptr;
    std::vector<NewItem> items;
    if (block && block->name == "quality") {
        const auto &contract = m_document->goodSnapshot()->analysis->contract;
        const Place place = contract ? placeOf(*contract, row.path.parent()) : Place();
        const sampling::ColumnProfile *profile = m_samples && place.property ? m_samples->column(m_document->path(), place.object, place.property->sourceName()) : nullptr;
        items = newRules(*block, place.property, profile);
    } else if (block) {
        items = newItems(*row.field, row.path, tree);
    }
    for (const NewItem &item : items)
        choices.push_back({item.title, item.help, [this, row, value = item.value] { addItems(row, {value}); }});
    const QString invited = block ? invitation(*block) : tr("Name or text");
    auto *picker = new FieldPicker(tr("Add %1").arg(block ? standard::translatedWithin(block->title) : row.title), std::move(choices), this);
    if (!invited.isEmpty()) {
        const text::Node owner = tree.root().find(row.path.parent());
        const bool isGroup = tree.root().find(row.path).isMapping();
        picker->takeText(invited, [this, row, block, owner, tree, isGroup](const QStringList &names) {
            if (isGroup) {
                request([&](const text::Tree &now) { return contract::setField(now, row.path / names.front().toUtf8(), Value::string(QByteArray())); }, tr("Add %1").arg(names.front()));
                return;
            }
            std::vector<Value> values;
            for (const QString &name : names)
                values.push_back(block ? namedItem(*block, name, owner) : Value::string(name));
            addItems(row, values);
        });
    }
    picker->popUpUnder(under);
    return picker;
}

void BlockForm::addItems(const FormRow &list, const std::vector<Value> &items)
{
    const Path path = list.path;
    const int before = m_document->goodSnapshot()->analysis->tree.root().find(path).size();
    m_selection.asked.insert(path.pointer());
    const bool done = request([&](const text::Tree &tree) {
        const auto order = [this](const Path &mapping) { return m_description->keyOrder(mapping); };
        return contract::addItems(tree, path, items, order);
    }, tr("Add %1").arg(list.title.toLower()));
    if (!done)
        return;
    // The new one is open and ready to be filled in.
    const int last = before + int(items.size()) - 1;
    const bool isUsuallyOpen = last + 1 <= 4;
    if (!isUsuallyOpen)
        m_selection.toggled.insert((path / last).pointer());
    m_focusNext = (path / last).pointer();
    m_focusIsNew = true;
}

// Nothing is written before there is something to write: the field is shown and waits.
void BlockForm::askFor(const Path &path, const Field &field, QWidget *under)
{
    m_selection.asked.insert(path.pointer());
    m_focusNext = path.pointer();
    if (field.types == standard::Boolean) {
        request([&](const text::Tree &tree) { return fieldEdit(tree, path, field, Value::boolean(true)); }, tr("Add %1").arg(standard::translated(field.title)));
        return;
    }
    const bool isList = field.items && field.items->block && !field.block;
    if (isList)
        m_focusNext.clear();
    refresh();
    if (!isList)
        return;
    const FormRow *row = rowAt(FormRow::Kind::AddItem, path.pointer());
    QWidget *button = row ? widgetOf(*row) : under;
    if (row)
        openPicker(*row, button);
}

} // namespace meshwright::designer
