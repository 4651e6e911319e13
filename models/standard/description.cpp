// SPDX-License-Identifier: GPL-3.0-or-later
#include "standard/description.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace meshwright::standard {

namespace {

const Field *find(const std::vector<Field> &fields, std::string_view key)
{
    const auto there = std::find_if(fields.begin(), fields.end(), [key](const Field &f) {
        return std::string_view(f.key.constData(), size_t(f.key.size())) == key;
    });
    return there == fields.end() ? nullptr : &*there;
}

/// The field for a key of an actual mapping (or of any mapping, where there is none to look at).
const Field *pick(const Block &block, const QByteArray &key, text::Node mapping)
{
    const std::string_view name(key.constData(), size_t(key.size()));
    if (!mapping.isMapping())
        return block.anyField(name);
    const Field *own = block.field(name);
    const Field *vacuous = nullptr;
    for (const Case &c : block.cases) {
        const Field *field = c.field(name);
        if (!field || !c.applies(mapping))
            continue;
        if (!c.isVacuous(mapping))
            return field;
        vacuous = field;
    }
    return own ? own : vacuous;
}

struct Place {
    const Field *field = nullptr;
    const Block *block = nullptr;
    text::Node node;
};

Place walk(const Block &root, const text::Path &path, text::Node node)
{
    Place place{nullptr, &root, node};
    for (const auto &step : path.steps()) {
        if (const auto *key = std::get_if<QByteArray>(&step)) {
            place.field = place.block ? pick(*place.block, *key, place.node) : nullptr;
            place.node = place.node.find(std::string_view(key->constData(), size_t(key->size())));
        } else {
            place.field = place.field ? place.field->items.get() : nullptr;
            place.node = place.node.isSequence() ? place.node.at(std::get<int>(step)) : text::Node();
        }
        place.block = place.field ? place.field->block : nullptr;
        if (!place.field)
            return {};
    }
    return place;
}

} // namespace

const Field *Case::field(std::string_view key) const
{
    return find(fields, key);
}

bool Case::applies(text::Node mapping) const
{
    for (const Condition &condition : when) {
        const text::Node value = mapping.find(std::string_view(condition.key.constData(), size_t(condition.key.size())));
        if (!value.isString())
            continue;
        const std::string_view text = value.value();
        if (condition.values.isEmpty() || condition.values.contains(QByteArray::fromRawData(text.data(), qsizetype(text.size()))))
            return true;
    }
    return isVacuous(mapping);
}

bool Case::isVacuous(text::Node mapping) const
{
    const QByteArray &key = when.front().key;
    return whenAbsent && mapping.indexOf(std::string_view(key.constData(), size_t(key.size()))) < 0;
}

const Field *Block::field(std::string_view key) const
{
    const auto there = index.find(key);
    return there == index.end() ? nullptr : there->second;
}

const Field *Block::anyField(std::string_view key) const
{
    if (const Field *own = field(key))
        return own;
    for (const Case &c : cases) {
        if (const Field *found = c.field(key))
            return found;
    }
    return nullptr;
}

std::vector<const Field *> Block::fieldsFor(text::Node mapping) const
{
    std::vector<const Field *> out;
    for (const Field &own : fields)
        out.push_back(&own);
    const auto at = [&](const QByteArray &key) {
        return std::find_if(out.begin(), out.end(), [&](const Field *f) { return f->key == key; });
    };
    auto middle = leading;
    for (const Case &c : cases) {
        if (mapping.isMapping() && !c.applies(mapping))
            continue;
        const bool refines = mapping.isMapping() && !c.isVacuous(mapping);
        for (const Field &field : c.fields) {
            const auto there = at(field.key);
            if (there == out.end())
                out.insert(out.begin() + middle++, &field);
            else if (refines)
                *there = &field;
        }
    }
    return out;
}

QByteArrayList Block::keyOrder() const
{
    QByteArrayList out;
    for (const Field *field : fieldsFor({}))
        out << field->key;
    return out;
}

Description::Description() = default;
Description::~Description() = default;

const Block *Description::block(const QByteArray &name) const
{
    const auto there = m_blocks.find(name);
    return there == m_blocks.end() ? nullptr : there->second.get();
}

std::vector<const Block *> Description::blocks() const
{
    std::vector<const Block *> out;
    for (const auto &[name, block] : m_blocks)
        out.push_back(block.get());
    return out;
}

const Block *Description::blockAt(const text::Path &mapping, text::Node root) const
{
    return walk(*m_root, mapping, root).block;
}

const Field *Description::fieldAt(const text::Path &path, text::Node root) const
{
    return walk(*m_root, path, root).field;
}

std::vector<const Field *> Description::fieldsAt(const text::Path &mapping, text::Node root) const
{
    const Place place = walk(*m_root, mapping, root);
    return place.block ? place.block->fieldsFor(place.node) : std::vector<const Field *>();
}

QByteArrayList Description::keyOrder(const text::Path &mapping) const
{
    const Block *block = blockAt(mapping);
    return block ? block->keyOrder() : QByteArrayList();
}

} // namespace meshwright::standard
