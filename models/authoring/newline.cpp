// SPDX-License-Identifier: GPL-3.0-or-later
#include "authoring/newline.h"

#include "authoring/lines.h"

namespace meshwright::authoring {

namespace {

constexpr int step = 2;

} // namespace

int indentBelow(std::string_view before)
{
    const size_t indent = lines::skipBlanks(before, 0);
    size_t at = indent;
    while (lines::isDash(before, at))
        at = lines::skipBlanks(before, at + 1);
    const size_t end = lines::commentAt(before, at);
    const auto key = at < end ? lines::keyAt(before.substr(0, end), at) : std::nullopt;
    if (!key) // after "- one" comes another item; behind "- " stands what is in it
        return int(at < end ? indent : at);
    const size_t value = lines::skipProperties(before, lines::skipBlanks(before, key->colon + 1));
    const bool isOpen = value >= end || before[value] == '|' || before[value] == '>';
    return int(at) + (isOpen ? step : 0);
}

} // namespace meshwright::authoring
