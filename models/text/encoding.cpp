// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/encoding.h"

#include "base/tr.h"

#include <cstring>

namespace meshwright::text {

using base::tr;

namespace {

// Length of the well-formed UTF-8 sequence at a place, 0 where there is none (overlong forms and
// surrogates are not well-formed).
size_t sequenceLength(std::string_view text, size_t at)
{
    const auto byte = [&](size_t n) { return at + n < text.size() ? quint8(text[at + n]) : quint8(0); };
    const auto follows = [&](size_t n) { return (byte(n) & 0xC0) == 0x80; };
    const quint8 lead = byte(0);
    if (lead >= 0xC2 && lead <= 0xDF)
        return follows(1) ? 2 : 0;
    if (lead >= 0xE0 && lead <= 0xEF) {
        const bool overlong = lead == 0xE0 && byte(1) < 0xA0;
        const bool surrogate = lead == 0xED && byte(1) > 0x9F;
        return follows(1) && follows(2) && !overlong && !surrogate ? 3 : 0;
    }
    if (lead >= 0xF0 && lead <= 0xF4) {
        const bool overlong = lead == 0xF0 && byte(1) < 0x90;
        const bool tooHigh = lead == 0xF4 && byte(1) > 0x8F;
        return follows(1) && follows(2) && follows(3) && !overlong && !tooHigh ? 4 : 0;
    }
    return 0;
}

bool isControl(char c)
{
    return quint8(c) < 0x20 && c != '\t' && c != '\n' && c != '\r';
}

// True where all eight bytes are ASCII and none is below a space.
bool isPlainAscii(quint64 word)
{
    constexpr quint64 high = 0x8080808080808080u;
    constexpr quint64 spaces = 0x2020202020202020u;
    // Borrow reaches a byte's high bit where the byte is below a space (all are below 0x80 here).
    return ((word | (word - spaces)) & high) == 0;
}

std::optional<EncodingFault> otherEncoding(std::string_view text)
{
    using namespace std::string_view_literals;
    const auto fault = [&](QLatin1String name) {
        return EncodingFault{EncodingFault::Kind::OtherEncoding, {0, quint32(std::min<size_t>(text.size(), 4))},
                             tr("This text is encoded as %1; only UTF-8 is read. Save it as UTF-8.").arg(name)};
    };
    if (text.starts_with("\xFF\xFE\0\0"sv) || text.starts_with("\0\0\xFE\xFF"sv))
        return fault(QLatin1String("UTF-32"));
    if (text.starts_with("\xFF\xFE"sv) || text.starts_with("\xFE\xFF"sv))
        return fault(QLatin1String("UTF-16"));
    if (text.size() >= 2 && (text[0] == '\0') != (text[1] == '\0'))
        return fault(QLatin1String("UTF-16"));
    return {};
}

} // namespace

std::optional<EncodingFault> encodingFault(std::string_view text)
{
    if (auto other = otherEncoding(text))
        return other;
    size_t at = 0;
    while (at < text.size()) {
        while (at + 8 <= text.size()) {
            quint64 word = 0;
            std::memcpy(&word, text.data() + at, 8);
            if (!isPlainAscii(word))
                break;
            at += 8;
        }
        const size_t stop = std::min(text.size(), at + 8);
        while (at < stop) {
            const char c = text[at];
            if (quint8(c) >= 0x80) {
                const size_t length = sequenceLength(text, at);
                if (length == 0)
                    return EncodingFault{EncodingFault::Kind::NotUtf8, {quint32(at), quint32(at + 1)},
                                         tr("The byte 0x%1 here is not UTF-8. Save the file as UTF-8.").arg(quint8(c), 2, 16, QLatin1Char('0'))};
                at += length;
                continue;
            }
            if (isControl(c))
                return EncodingFault{EncodingFault::Kind::ControlCharacter, {quint32(at), quint32(at + 1)},
                                     tr("The control character U+%1 may not stand in a text. Take it out, or write it as an escape in double quotes.")
                                         .arg(quint8(c), 4, 16, QLatin1Char('0'))};
            ++at;
        }
    }
    return {};
}

} // namespace meshwright::text
