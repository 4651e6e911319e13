// SPDX-License-Identifier: GPL-3.0-or-later
#include "contract/editkit.h"

#include "base/tr.h"
#include "contract/fields.h"

using namespace Qt::StringLiterals;

namespace meshwright::contract {

using base::tr;

using namespace editkit;

Patches setField(const text::Tree &tree, const Path &path, const Value &value, const KeyOrder &order)
{
    const KeyOrder used = orderFor(tree, order);
    return text::edit::set(tree, path, arranged(value, path, used), used);
}

Patches clearField(const text::Tree &tree, const Path &path)
{
    if (!tree.root().find(path))
        return text::PatchSet();
    return removeTidily(tree, path);
}

Patches setText(const text::Tree &tree, const Path &path, const QString &text, const KeyOrder &order)
{
    return text.isEmpty() ? clearField(tree, path) : setField(tree, path, Value::string(text), order);
}

Patches setDescription(const text::Tree &tree, const QByteArray &part, const QString &text, const KeyOrder &order)
{
    if (part != "purpose" && part != "usage" && part != "limitations")
        return usage(tr("A description has a purpose, a usage and limitations, but no “%1”.").arg(QString::fromUtf8(part)));
    return setText(tree, Path() / "description" / part, text, order);
}

Patches addTag(const text::Tree &tree, const Path &owner, const QString &tag, const KeyOrder &order)
{
    if (!tree.root().find(owner).isMapping())
        return usage(tr("There is nothing at %1 that could have a tag.").arg(owner.display()));
    if (tag.trimmed().isEmpty())
        return usage(tr("A tag needs a name."));
    if (textsOf(tree.root().find(owner).find("tags")).contains(tag))
        return text::PatchSet();
    return insertArranged(tree, owner / "tags", -1, Value::string(tag), order);
}

} // namespace meshwright::contract
