// SPDX-License-Identifier: GPL-3.0-or-later
#include "contract/editkit.h"
#include "base/tr.h"
#include "contract/fields.h"
#include "contract/series.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace meshwright::contract {

using base::tr;

using namespace editkit;

namespace {

struct Middle {
    int begin = 0;    ///< items before it are the same
    int oldEnd = 0;   ///< and those from here on, in the list that is there
    int newEnd = 0;   ///< and in the one that is wanted
};

Middle differing(const std::vector<Value> &old, const std::vector<Value> &wanted)
{
    Middle out{0, int(old.size()), int(wanted.size())};
    while (out.begin < out.oldEnd && out.begin < out.newEnd && old[size_t(out.begin)] == wanted[size_t(out.begin)])
        ++out.begin;
    while (out.oldEnd > out.begin && out.newEnd > out.begin && old[size_t(out.oldEnd) - 1] == wanted[size_t(out.newEnd) - 1]) {
        --out.oldEnd;
        --out.newEnd;
    }
    return out;
}

QString freeName(const Node &list, const QByteArray &key, const QString &name)
{
    const auto isTaken = [&](const QString &wanted) {
        for (int i = 0; i < list.size(); ++i) {
            if (list.at(i).find(std::string_view(key)).string() == wanted)
                return true;
        }
        return false;
    };
    for (int number = 2;; ++number) {
        const QString free = u"%1_%2"_s.arg(name).arg(number);
        if (!isTaken(free))
            return free;
    }
}

} // namespace

Patches setList(const text::Tree &tree, const Path &list, const std::vector<Value> &values, const KeyOrder &order)
{
    const Node node = tree.root().find(list);
    if (values.empty())
        return clearField(tree, list);
    if (!node.isSequence())
        return setField(tree, list, Value::sequence(values), order);
    std::vector<Value> old;
    for (const Node &item : itemsOf(node))
        old.push_back(item.toValue());
    const Middle middle = differing(old, values);
    Series series(tree);
    int at = middle.begin;
    for (; at < middle.oldEnd && at < middle.newEnd; ++at)
        series.then([&](const text::Tree &now) { return text::edit::set(now, list / at, values[size_t(at)]); });
    for (int i = middle.oldEnd - 1; i >= at; --i)
        series.then([&](const text::Tree &now) { return text::edit::remove(now, list / i); });
    for (; at < middle.newEnd; ++at)
        series.then([&](const text::Tree &now) { return text::edit::insertItem(now, list, at, values[size_t(at)]); });
    return series.result();
}

Patches addItems(const text::Tree &tree, const Path &list, const std::vector<Value> &items, const KeyOrder &order)
{
    Series series(tree);
    for (const Value &item : items)
        series.then([&](const text::Tree &now) { return insertArranged(now, list, -1, item, order); });
    return series.result();
}

Patches removeItem(const text::Tree &tree, const Path &item)
{
    const Node node = tree.root().find(item);
    if (!node || !node.parent().isSequence())
        return usage(tr("There is no item at %1.").arg(item.display()));
    return node.parent().size() == 1 ? removeTidily(tree, item.parent()) : text::edit::remove(tree, item);
}

Patches duplicateItem(const text::Tree &tree, const Path &item, const QByteArray &nameKey)
{
    const Node node = tree.root().find(item);
    const Node list = node.parent();
    if (!node || !list.isSequence())
        return usage(tr("There is no item at %1.").arg(item.display()));
    Value copy = node.toValue();
    std::erase_if(copy.members(), [](const Value::Member &member) { return member.first == "id"; });
    for (Value::Member &member : copy.members()) {
        if (!nameKey.isEmpty() && member.first == nameKey)
            member.second = Value::string(freeName(list, nameKey, QString::fromUtf8(member.second.scalar())));
    }
    return text::edit::insertItem(tree, list.path(), node.indexInParent() + 1, copy);
}

} // namespace meshwright::contract
