// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/edit.h"

#include "base/tr.h"
#include "text/editor.h"
#include "text/treedata.h"

#include <algorithm>

namespace meshwright::text::edit {

using base::tr;

namespace {

/// How far a path leads into a tree.
struct Place {
    Node node;         ///< the last node that is there
    Node collection;   ///< that holds it; not valid for the root
    int index = -1;    ///< its number in there
    std::vector<Path::Step> missing;
    bool throughAlias = false;
};

int indexOf(const Node &node, const Path::Step &step)
{
    if (const int *item = std::get_if<int>(&step)) {
        if (node.kind() == NodeKind::Sequence)
            return *item >= 0 && *item < node.size() ? *item : -1;
        const QByteArray key = QByteArray::number(*item);
        return node.indexOf({key.constData(), size_t(key.size())});
    }
    const QByteArray &key = std::get<QByteArray>(step);
    return node.indexOf({key.constData(), size_t(key.size())});
}

Place locate(const Tree &tree, const Path &path)
{
    Place out;
    out.node = tree.root();
    const auto &steps = path.steps();
    for (size_t i = 0; i < steps.size(); ++i) {
        if (out.node.kind() == NodeKind::Alias) {
            out.throughAlias = true;
            return out;
        }
        const int index = indexOf(out.node, steps[i]);
        if (index < 0) {
            out.missing.assign(steps.begin() + ptrdiff_t(i), steps.end());
            return out;
        }
        out.collection = out.node;
        out.index = index;
        out.node = out.collection.at(index);
    }
    return out;
}

bool isWithin(const Node &node, const Node &holder)
{
    for (Node at = node; at.isValid(); at = at.parent()) {
        if (at == holder)
            return true;
    }
    return false;
}

// Whether an alias elsewhere stands for a node, for one it is in, or (where it would go) for one in it.
bool isShared(const Tree &tree, const Node &node, bool goes)
{
    if (!tree.data().hasAliases)
        return false;
    for (quint32 id = 0; id < tree.nodeCount(); ++id) {
        const Node alias = tree.node(id);
        if (alias.kind() != NodeKind::Alias || !alias.resolved())
            continue;
        if (isWithin(node, alias.resolved()))
            return true;
        if (goes && isWithin(alias.resolved(), node) && !isWithin(alias, node))
            return true;
    }
    return false;
}

base::Problem sharedProblem(const Path &path)
{
    return refused(tr("%1 is shared: an alias (“*…”) elsewhere stands for it, so the change would show there too.").arg(path.display()),
                   tr("Make it in the text, or write the alias out first."));
}

// A mapping with a "? key" is laid out in ways that edits do not know.
bool hasExplicitKey(const Tree &tree, const Node &collection)
{
    if (!tree.data().hasExplicitKeys || !collection.isMapping())
        return false;
    for (int i = 0; i < collection.size(); ++i) {
        if (tree.data().nodes[collection.key(i).id()].flags & NodeData::ExplicitKey)
            return true;
    }
    return false;
}

base::Problem explicitKeyProblem(const Path &path)
{
    return refused(tr("%1 can't be changed: keys are written as “? key” around it.").arg(path.display()), tr("Change it in the text."));
}

base::Problem notCleanProblem()
{
    return refused(tr("The text has errors, so nothing can be changed in it safely."), tr("Mend the errors first."));
}

base::Problem missingProblem(const Path &path)
{
    return usage(tr("There is no %1 here.").arg(path.display()));
}

QByteArray keyOf(const Path::Step &step)
{
    const int *item = std::get_if<int>(&step);
    return item ? QByteArray::number(*item) : std::get<QByteArray>(step);
}

// The value under the missing steps of a path; nothing where one of them is an item number.
std::optional<Value> wrapped(const std::vector<Path::Step> &missing, const Value &value)
{
    Value out = value;
    for (size_t i = missing.size(); i-- > 1;) {
        if (std::holds_alternative<int>(missing[i]))
            return {};
        out = Value::mapping({{std::get<QByteArray>(missing[i]), std::move(out)}});
    }
    return out;
}

// Behind the last of the keys that come before it by custom, else in front of the first that comes after.
int customaryIndex(const Node &mapping, const QByteArray &key, const QByteArrayList &order)
{
    const qsizetype own = order.indexOf(key);
    if (own < 0)
        return mapping.size();
    int behind = -1;
    int before = mapping.size();
    for (int i = mapping.size(); i-- > 0;) {
        const std::string_view text = mapping.key(i).value();
        const qsizetype other = order.indexOf(QByteArray(text.data(), qsizetype(text.size())));
        if (other >= 0 && other < own)
            behind = std::max(behind, i);
        else if (other > own)
            before = i;
    }
    return behind >= 0 ? behind + 1 : before;
}

Patches replaceNode(const Tree &tree, const Place &place, const Value &value, const Path &path)
{
    if (holds(place.node, value) && place.node.tag().empty())
        return PatchSet();
    if (isShared(tree, place.node, true))
        return sharedProblem(path);
    if (place.collection && hasExplicitKey(tree, place.collection))
        return explicitKeyProblem(path);
    const Editor editor(tree);
    const Change change{Change::Kind::Replace, place.collection, place.index, 0, {}, value};
    return checked(tree, place.collection ? editor.replace(place.collection, place.index, value) : editor.replaceRoot(value), change);
}

Patches insertEntry(const Tree &tree, const Place &place, int index, const QByteArray &key, const Value &value, const Path &path)
{
    const Node collection = place.node;
    if (isShared(tree, collection, false))
        return sharedProblem(path);
    if (hasExplicitKey(tree, collection))
        return explicitKeyProblem(path);
    // "tags: []" becomes lines as soon as there is something to put on them.
    const bool isMapping = collection.kind() == NodeKind::Mapping;
    if (collection.size() == 0 && !tree.isJson() && (!place.collection || !place.collection.isFlow()))
        return replaceNode(tree, place, isMapping ? Value::mapping({{key, value}}) : Value::sequence({value}), path);
    const Change change{Change::Kind::Insert, collection, index, 0, key, value};
    return checked(tree, Editor(tree).insert(collection, index, key, value), change);
}

Patches setMissing(const Tree &tree, const Place &place, const Value &value, const Path &path, const KeyOrder &order)
{
    const std::optional<Value> inner = wrapped(place.missing, value);
    if (!inner || (place.node.kind() != NodeKind::Mapping && std::holds_alternative<int>(place.missing[0])))
        return missingProblem(path);
    const QByteArray key = keyOf(place.missing[0]);
    if (place.node.isNull())
        return replaceNode(tree, place, Value::mapping({{key, *inner}}), path);
    if (place.node.kind() == NodeKind::Alias)
        return sharedProblem(path);
    if (place.node.kind() != NodeKind::Mapping)
        return usage(tr("%1 can't be set: %2 is not a mapping.").arg(path.display(), place.node.path().display()));
    const int index = order ? customaryIndex(place.node, key, order(place.node.path())) : place.node.size();
    return insertEntry(tree, place, index, key, *inner, path);
}

/// The place of something that has to be there already, in a tree that may be edited.
base::Result<Place> locateExisting(const Tree &tree, const Path &path)
{
    if (!tree.isClean())
        return notCleanProblem();
    Place place = locate(tree, path);
    if (place.throughAlias)
        return sharedProblem(path);
    if (!tree.root() || !place.missing.empty())
        return missingProblem(path);
    return place;
}

} // namespace

Patches set(const Tree &tree, const Path &path, const Value &value, const KeyOrder &order)
{
    if (!tree.isClean())
        return notCleanProblem();
    if (!tree.root()) {
        std::vector<Path::Step> steps{QByteArray()};
        steps.insert(steps.end(), path.steps().begin(), path.steps().end());
        const std::optional<Value> whole = wrapped(steps, value);
        if (!whole)
            return missingProblem(path);
        return checked(tree, Editor(tree).writeFirst(*whole), {Change::Kind::Replace, {}, 0, 0, {}, *whole});
    }
    const Place place = locate(tree, path);
    if (place.throughAlias)
        return sharedProblem(path);
    return place.missing.empty() ? replaceNode(tree, place, value, path) : setMissing(tree, place, value, path, order);
}

Patches insertItem(const Tree &tree, const Path &sequence, int before, const Value &value, const KeyOrder &order)
{
    if (!tree.isClean())
        return notCleanProblem();
    const Place place = locate(tree, sequence);
    if (!tree.root() || !place.missing.empty())
        return set(tree, sequence, Value::sequence({value}), order);
    if (place.throughAlias || place.node.kind() == NodeKind::Alias)
        return sharedProblem(sequence);
    if (place.node.isNull())
        return replaceNode(tree, place, Value::sequence({value}), sequence);
    if (place.node.kind() != NodeKind::Sequence)
        return usage(tr("%1 is not a list, so nothing can be added to it.").arg(sequence.display()));
    const int index = before < 0 ? place.node.size() : std::min(before, place.node.size());
    return insertEntry(tree, place, index, {}, value, sequence);
}

Patches remove(const Tree &tree, const Path &path)
{
    const auto found = locateExisting(tree, path);
    if (!found)
        return found.problem();
    const Place &place = *found;
    if (!place.collection)
        return usage(tr("The whole document can't be removed."));
    if (isShared(tree, place.node, true) || isShared(tree, place.collection, false))
        return sharedProblem(path);
    if (hasExplicitKey(tree, place.collection))
        return explicitKeyProblem(path);
    if (place.collection.size() == 1) {
        const Place holder = locate(tree, path.parent());
        return replaceNode(tree, holder, place.collection.kind() == NodeKind::Mapping ? Value::mapping() : Value::sequence(), path.parent());
    }
    return checked(tree, Editor(tree).remove(place.collection, place.index), {Change::Kind::Remove, place.collection, place.index, 0, {}, {}});
}

Patches rename(const Tree &tree, const Path &member, const QByteArray &key)
{
    const auto found = locateExisting(tree, member);
    if (!found)
        return found.problem();
    const Place &place = *found;
    if (!place.collection || place.collection.kind() != NodeKind::Mapping)
        return usage(tr("%1 is not a member of a mapping, so it has no key.").arg(member.display()));
    const Node old = place.collection.key(place.index);
    const std::string_view text(key.constData(), size_t(key.size()));
    if (old.value() == text && old.isString())
        return PatchSet();
    if (place.collection.indexOf(text) >= 0 && old.value() != text)
        return refused(tr("There is already a “%1” here.").arg(QString::fromUtf8(key)));
    if (old.kind() != NodeKind::Scalar || isShared(tree, old, true) || isShared(tree, place.collection, false))
        return sharedProblem(member);
    if (hasExplicitKey(tree, place.collection))
        return explicitKeyProblem(member);
    return checked(tree, Editor(tree).rename(place.collection, place.index, key), {Change::Kind::Rename, place.collection, place.index, 0, key, {}});
}

Patches move(const Tree &tree, const Path &path, int before)
{
    const auto found = locateExisting(tree, path);
    if (!found)
        return found.problem();
    const Place &place = *found;
    if (!place.collection)
        return usage(tr("The whole document can't be moved."));
    if (isShared(tree, place.collection, false))
        return sharedProblem(path);
    if (hasExplicitKey(tree, place.collection))
        return explicitKeyProblem(path);
    const int size = place.collection.size();
    const int target = before < 0 ? size : std::min(before, size);
    const int to = target > place.index ? target - 1 : target;
    if (to == place.index)
        return PatchSet();
    const Editor editor(tree);
    if (place.collection.isFlow() && editor.hasCommentsInside(place.collection))
        return refused(tr("%1 can't be moved: comments stand between the entries.").arg(path.display()), tr("Move it in the text."));
    return checked(tree, editor.move(place.collection, place.index, to), {Change::Kind::Move, place.collection, place.index, to, {}, {}});
}

} // namespace meshwright::text::edit
