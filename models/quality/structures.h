// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayList>

#include <string>
#include <string_view>

/// Questions to the JSON text of an object or a list.
namespace meshwright::quality {

/// Items of a list, members of an object.
qint64 countInside(std::string_view structure);
/// Whether an object has all these members, with a value or with null.
bool hasMembers(std::string_view object, const QByteArrayList &names);
/// A text that equal values share, however they are written: members in order of their names, no blanks,
/// numbers by value.
std::string canonicalJson(std::string_view value);
/// Whether no item of a list equals another; numbers are equal by value.
bool hasUniqueItems(std::string_view list);
/// Whether all items of a list are numbers in a range, whole ones where that is asked.
bool holdsNumbers(std::string_view list, double low, double high, bool whole);
/// Whether all items are numbers and their squares sum to 1 (within 0.001).
bool hasUnitLength(std::string_view list);

} // namespace meshwright::quality
