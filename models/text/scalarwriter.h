// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/tree.h"

#include <QByteArrayList>

/// How a scalar is spelled: plain where that is safe, in quotes where it must be, as a block where
/// it is long or has line ends.
namespace meshwright::text::scalarwriter {

/// What the text around a scalar asks for.
struct Wish {
    std::optional<ScalarStyle> style; ///< that of the scalar it replaces
    char quote = '"';                 ///< where quotes are needed and the style does not say which
    bool flow = false;                ///< inside [..] or {..}: one line only
    bool key = false;
    bool json = false;
    bool wasLong = false;             ///< the scalar it replaces was long and on one line
};

/// One scalar ready to be put in a text. A block has a header for the holder's line and lines of
/// content without indentation; everything else is all header.
struct Spelling {
    QByteArray header;
    QByteArrayList lines;
    bool isBlock = false;
    bool indentIndicator = false;  ///< the header needs the indentation as a digit behind its first character
};

Spelling spell(const Value &scalar, const Wish &wish, int column);

/// True where the text means itself without quotes, to YAML 1.2 readers and to those of 1.1 that
/// still take "no", "1_000" or a date for something else.
bool isSafePlain(std::string_view text, bool flow);
QByteArray doubleQuoted(std::string_view text, bool json);
QByteArray singleQuoted(std::string_view text);

} // namespace meshwright::text::scalarwriter
