// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/span.h"

#include <QString>

#include <optional>
#include <string_view>

namespace meshwright::text {

/// A byte that no text of ours may hold.
struct EncodingFault {
    enum class Kind { NotUtf8, ControlCharacter, OtherEncoding };
    Kind kind;
    base::Span span;
    QString message;
};

/// The first fault of a text: bytes that are not UTF-8, a control character (tab, LF and CR are
/// allowed), or the marks of UTF-16 and UTF-32.
std::optional<EncodingFault> encodingFault(std::string_view text);

/// Appends a code point as UTF-8.
template <typename String>
void appendUtf8(String &out, char32_t c)
{
    if (c < 0x80) {
        out += char(c);
    } else if (c < 0x800) {
        out += char(0xC0 | (c >> 6));
        out += char(0x80 | (c & 0x3F));
    } else if (c < 0x10000) {
        out += char(0xE0 | (c >> 12));
        out += char(0x80 | ((c >> 6) & 0x3F));
        out += char(0x80 | (c & 0x3F));
    } else {
        out += char(0xF0 | (c >> 18));
        out += char(0x80 | ((c >> 12) & 0x3F));
        out += char(0x80 | ((c >> 6) & 0x3F));
        out += char(0x80 | (c & 0x3F));
    }
}

} // namespace meshwright::text
