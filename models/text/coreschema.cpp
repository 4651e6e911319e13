// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/coreschema.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <limits>

namespace meshwright::text::coreschema {

namespace {

bool isDigit(char c) { return c >= '0' && c <= '9'; }
bool isHexDigit(char c) { return isDigit(c) || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F'); }

template <typename Predicate>
bool allOf(std::string_view text, Predicate predicate)
{
    return !text.empty() && std::all_of(text.begin(), text.end(), predicate);
}

std::string_view withoutSign(std::string_view text)
{
    return !text.empty() && (text[0] == '-' || text[0] == '+') ? text.substr(1) : text;
}

bool isInfinity(std::string_view text)
{
    const std::string_view rest = withoutSign(text);
    return rest == ".inf" || rest == ".Inf" || rest == ".INF";
}

bool isNan(std::string_view text)
{
    return text == ".nan" || text == ".NaN" || text == ".NAN";
}

// [-+]? ( \. [0-9]+ | [0-9]+ ( \. [0-9]* )? ) ( [eE] [-+]? [0-9]+ )?
bool isDecimalFloat(std::string_view text)
{
    text = withoutSign(text);
    size_t at = 0;
    while (at < text.size() && isDigit(text[at]))
        ++at;
    const size_t whole = at;
    size_t fraction = 0;
    if (at < text.size() && text[at] == '.') {
        ++at;
        while (at < text.size() && isDigit(text[at])) {
            ++at;
            ++fraction;
        }
    }
    if (whole == 0 && fraction == 0)
        return false;
    if (at == text.size())
        return true;
    if (text[at] != 'e' && text[at] != 'E')
        return false;
    return allOf(withoutSign(text.substr(at + 1)), isDigit);
}

ScalarType numericType(std::string_view text)
{
    if (allOf(withoutSign(text), isDigit))
        return ScalarType::Integer;
    if (text.starts_with("0o"))
        return allOf(text.substr(2), [](char c) { return c >= '0' && c <= '7'; }) ? ScalarType::Integer : ScalarType::String;
    if (text.starts_with("0x"))
        return allOf(text.substr(2), isHexDigit) ? ScalarType::Integer : ScalarType::String;
    return isDecimalFloat(text) || isInfinity(text) || isNan(text) ? ScalarType::Float : ScalarType::String;
}

int radixOf(std::string_view text)
{
    return text.starts_with("0o") ? 8 : text.starts_with("0x") ? 16 : 10;
}

} // namespace

ScalarType typeOf(std::string_view plain)
{
    if (plain.empty())
        return ScalarType::Null;
    switch (plain[0]) {
    case '~':
        return plain.size() == 1 ? ScalarType::Null : ScalarType::String;
    case 'n':
    case 'N':
        return plain == "null" || plain == "Null" || plain == "NULL" ? ScalarType::Null : ScalarType::String;
    case 't':
    case 'T':
        return plain == "true" || plain == "True" || plain == "TRUE" ? ScalarType::Boolean : ScalarType::String;
    case 'f':
    case 'F':
        return plain == "false" || plain == "False" || plain == "FALSE" ? ScalarType::Boolean : ScalarType::String;
    case '-':
    case '+':
    case '.':
        return numericType(plain);
    default:
        return isDigit(plain[0]) ? numericType(plain) : ScalarType::String;
    }
}

std::optional<ScalarType> typeOfTag(std::string_view tag)
{
    if (tag == "!")
        return ScalarType::String;
    constexpr std::string_view core = "tag:yaml.org,2002:";
    if (tag.starts_with("!<") && tag.ends_with('>'))
        tag = tag.substr(2, tag.size() - 3);
    if (tag.starts_with("!!"))
        tag.remove_prefix(2);
    else if (tag.starts_with(core))
        tag.remove_prefix(core.size());
    else
        return {};
    if (tag == "str")
        return ScalarType::String;
    if (tag == "int")
        return ScalarType::Integer;
    if (tag == "float")
        return ScalarType::Float;
    if (tag == "bool")
        return ScalarType::Boolean;
    if (tag == "null")
        return ScalarType::Null;
    return {};
}

bool booleanOf(std::string_view text)
{
    return text == "true" || text == "True" || text == "TRUE";
}

std::optional<double> numberOf(std::string_view text)
{
    if (isNan(text))
        return {};
    if (isInfinity(text))
        return text[0] == '-' ? -std::numeric_limits<double>::infinity() : std::numeric_limits<double>::infinity();
    if (const int radix = radixOf(text); radix != 10) {
        quint64 out = 0;
        const auto [end, error] = std::from_chars(text.data() + 2, text.data() + text.size(), out, radix);
        return error == std::errc() && end == text.data() + text.size() ? std::optional<double>(double(out)) : std::nullopt;
    }
    if (text.starts_with('+'))
        text.remove_prefix(1);
    double out = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), out);
    if (end != text.data() + text.size())
        return {};
    if (error == std::errc::result_out_of_range) {
        // from_chars does not say which way; strtod's answer (0 or infinity) is the JSON habit.
        return std::strtod(std::string(text).c_str(), nullptr);
    }
    return error == std::errc() ? std::optional<double>(out) : std::nullopt;
}

std::optional<qint64> integerOf(std::string_view text)
{
    const int radix = radixOf(text);
    std::string_view digits = radix == 10 ? text : text.substr(2);
    if (digits.starts_with('+'))
        digits.remove_prefix(1);
    qint64 out = 0;
    const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), out, radix);
    if (error == std::errc() && end == digits.data() + digits.size() && !digits.empty())
        return out;
    const std::optional<double> number = numberOf(text);
    constexpr double limit = 9007199254740992.0; // 2^53: above, a float no longer names one integer
    if (!number || std::trunc(*number) != *number || std::abs(*number) > limit)
        return {};
    return qint64(*number);
}

} // namespace meshwright::text::coreschema
