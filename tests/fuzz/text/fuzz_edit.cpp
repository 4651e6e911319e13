// SPDX-License-Identifier: GPL-3.0-or-later
// The first bytes choose an edit, the rest is the text. An edit that is not refused has to leave a
// clean tree, and its inverse has to restore the bytes.
#include "treeinvariants.h"

#include "text/edit.h"

using namespace meshwright::text;

namespace {

Value valueFor(unsigned char choice)
{
    switch (choice % 6) {
    case 0: return Value();
    case 1: return Value::number("1.50");
    case 2: return Value::string(QByteArray("plain"));
    case 3: return Value::string(QByteArray("two: #\n lines\n"));
    case 4: return Value::sequence({Value::string(QByteArray("yes")), Value::mapping({{"k", Value()}})});
    default: return Value::mapping({{"a", Value::boolean(true)}, {"b c", Value::sequence()}});
    }
}

edit::Patches edited(const Tree &tree, const Path &path, unsigned char kind, unsigned char choice)
{
    switch (kind % 6) {
    case 0: return edit::set(tree, path, valueFor(choice));
    case 1: return edit::set(tree, path / "added", valueFor(choice));
    case 2: return edit::insertItem(tree, path, int(choice % 5) - 1, valueFor(choice));
    case 3: return edit::remove(tree, path);
    case 4: return edit::rename(tree, path, choice % 2 ? "renamed" : "no: \"x");
    default: return edit::move(tree, path, int(choice % 5) - 1);
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size)
{
    if (size < 5)
        return 0;
    const QByteArray bytes(reinterpret_cast<const char *>(data) + 4, qsizetype(size - 4));
    const bool json = data[0] & 0x80;
    const SourceText source(bytes);
    const Tree tree = json ? readJson(source) : readYaml(source);
    if (tree.nodeCount() == 0)
        return 0;
    const Path path = tree.node(data[1] % tree.nodeCount()).path();
    const auto patches = edited(tree, path, data[0], data[2]);
    if (!patches)
        return 0;
    const auto after = patches->applied(bytes);
    if (!after || !patches->inverted().applied(*after) || *patches->inverted().applied(*after) != bytes)
        std::abort();
    const Tree result = json ? readJson(SourceText(*after)) : readYaml(SourceText(*after));
    if (!result.isClean())
        std::abort();
    checkTree(result);
    return 0;
}
