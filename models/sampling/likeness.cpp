// SPDX-License-Identifier: GPL-3.0-or-later
#include "sampling/likeness.h"

#include <algorithm>
#include <array>

namespace meshwright::sampling {

namespace {

constexpr bool isDigit(char c) { return quint8(c - '0') <= 9; }
constexpr bool isUpper(char c) { return quint8(c - 'A') < 26; }

bool isEmailLike(std::string_view text)
{
    const size_t at = text.find('@');
    if (at == std::string_view::npos || at == 0 || text.find('@', at + 1) != std::string_view::npos || text.find(' ') != std::string_view::npos)
        return false;
    const size_t dot = text.rfind('.');
    return dot != std::string_view::npos && dot > at + 1 && dot + 2 < text.size();
}

bool isUuidLike(std::string_view text)
{
    if (text.size() != 36)
        return false;
    for (size_t i = 0; i < 36; ++i) {
        const bool dash = i == 8 || i == 13 || i == 18 || i == 23;
        if (dash ? text[i] != '-' : !isDigit(text[i]) && quint8((text[i] | 0x20) - 'a') >= 6)
            return false;
    }
    return true;
}

/// The check digits make an IBAN hard to hit by chance.
bool isIbanLike(std::string_view text)
{
    std::array<char, 34> plain{};
    size_t size = 0;
    for (const char c : text) {
        if (c == ' ')
            continue;
        if (size == plain.size() || (size < 4 && !(size < 2 ? isUpper(c) : isDigit(c))))
            return false;
        plain[size++] = c;
    }
    if (size < 15)
        return false;
    std::rotate(plain.begin(), plain.begin() + 4, plain.begin() + qsizetype(size));
    int rest = 0;
    for (const char c : std::string_view(plain.data(), size)) {
        if (isDigit(c))
            rest = (rest * 10 + (c - '0')) % 97;
        else if (isUpper(c))
            rest = (rest * 100 + (c - 'A' + 10)) % 97;
        else
            return false;
    }
    return rest == 1;
}

bool isPhoneLike(std::string_view text)
{
    if (text[0] != '+' && text[0] != '0' && text[0] != '(')
        return false;
    size_t digits = 0;
    for (const char c : text) {
        if (isDigit(c))
            ++digits;
        else if (std::string_view("+-()/ ").find(c) == std::string_view::npos)
            return false;
    }
    return digits >= 7 && digits <= 15;
}

} // namespace

Likeness likenessOf(std::string_view text)
{
    if (text.empty() || text.size() > 254)
        return Likeness::None;
    if (isEmailLike(text))
        return Likeness::Email;
    if (isUuidLike(text))
        return Likeness::Uuid;
    if (text.starts_with("https://") || text.starts_with("http://"))
        return Likeness::Url;
    if (isIbanLike(text))
        return Likeness::Iban;
    if (isPhoneLike(text))
        return Likeness::Phone;
    return text.size() == 2 && isUpper(text[0]) && isUpper(text[1]) ? Likeness::CountryCode : Likeness::None;
}

} // namespace meshwright::sampling
