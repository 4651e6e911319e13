// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sampling/columnprofile.h"
#include "sampling/csvindex.h"
#include "sampling/source.h"

#include <QByteArrayList>

#include <string_view>
#include <vector>

/// Guesses at how a text is to be read, from its first bytes. Every stage keeps what a person chose and
/// builds on the stages before it: encoding, line ends, quote, delimiter, header.
namespace meshwright::sampling::sniff {

constexpr qint64 sampleBytes = 64 * 1024;

/// By byte order mark, by where zero bytes lie, by whether it is UTF-8 at all.
Encoding encoding(std::string_view head);
/// Bytes of a UTF-8 byte order mark in front: 3 or 0.
int markSize(std::string_view head);

/// '\n', or '\r' where that alone ends lines.
char newline(std::string_view text);
char quote(std::string_view text);
/// A backslash where it stands before quotes inside quoted cells and no quote is doubled; else 0.
char escape(std::string_view text, char quote);
/// The candidate that cuts most rows into the same number of cells, more than one.
char delimiter(std::string_view text, Dialect dialect, QStringView fileName);
/// By the first character; an empty text by the name of its file.
Format format(std::string_view text, QStringView fileName);

using Rows = std::vector<QByteArrayList>;
/// The first rows of a text, unquoted; a row cut off by the end of a sample is left out unless `whole`.
Rows rows(std::string_view text, const Dialect &dialect, int most, bool whole);
/// Whether the first row names the columns: nothing in it reads as a number or date.
bool header(const Rows &rows);
/// The narrowest type of one value.
ValueType typeOf(std::string_view text);

} // namespace meshwright::sampling::sniff
