// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <optional>
#include <string_view>

/// How one line of YAML is read without the rest of the text. Private to this library.
namespace meshwright::authoring::lines {

inline bool isBlank(char c) { return c == ' ' || c == '\t'; }

/// The first byte at or behind `at` that is no blank; the line's size where there is none.
size_t skipBlanks(std::string_view line, size_t at);
/// Where a comment begins at or behind `at` ("#" at the start or behind a blank); the size where none does.
size_t commentAt(std::string_view line, size_t at);
/// Behind the closing quote of the quoted text that begins at `at`; nothing where it is not closed here.
std::optional<size_t> quotedEnd(std::string_view line, size_t at);
/// Whether a "-" that makes a list item stands at `at`.
bool isDash(std::string_view line, size_t at);
/// Behind tags and anchors ("!x", "&x") and the blanks after them.
size_t skipProperties(std::string_view line, size_t at);
/// The text of a plain or quoted scalar, without what only a full reader knows (folding).
QByteArray unquoted(std::string_view scalar);

/// A key at `begin` with the place of its colon.
struct Key {
    size_t begin = 0, end = 0, colon = 0;
};
/// A plain or quoted key that begins at `at` and has its colon in the line.
std::optional<Key> keyAt(std::string_view line, size_t at);

} // namespace meshwright::authoring::lines
