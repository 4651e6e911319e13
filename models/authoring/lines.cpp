// SPDX-License-Identifier: GPL-3.0-or-later
#include "authoring/lines.h"

namespace meshwright::authoring::lines {

size_t skipBlanks(std::string_view line, size_t at)
{
    while (at < line.size() && isBlank(line[at]))
        ++at;
    return at;
}

size_t commentAt(std::string_view line, size_t at)
{
    for (size_t i = at; i < line.size(); ++i) {
        if (line[i] == '#' && (i == 0 || isBlank(line[i - 1])))
            return i;
    }
    return line.size();
}

std::optional<size_t> quotedEnd(std::string_view line, size_t at)
{
    const char quote = line[at];
    for (size_t i = at + 1; i < line.size(); ++i) {
        if (quote == '"' && line[i] == '\\') {
            ++i;
        } else if (line[i] == quote) {
            if (quote == '"' || i + 1 == line.size() || line[i + 1] != quote)
                return i + 1;
            ++i;
        }
    }
    return std::nullopt;
}

bool isDash(std::string_view line, size_t at)
{
    return at < line.size() && line[at] == '-' && (at + 1 == line.size() || isBlank(line[at + 1]));
}

size_t skipProperties(std::string_view line, size_t at)
{
    while (at < line.size() && (line[at] == '!' || line[at] == '&')) {
        while (at < line.size() && !isBlank(line[at]))
            ++at;
        at = skipBlanks(line, at);
    }
    return at;
}

QByteArray unquoted(std::string_view scalar)
{
    while (!scalar.empty() && isBlank(scalar.back()))
        scalar.remove_suffix(1);
    const bool quoted = scalar.size() >= 2 && (scalar.front() == '"' || scalar.front() == '\'') && scalar.back() == scalar.front();
    if (quoted)
        scalar = scalar.substr(1, scalar.size() - 2);
    return QByteArray(scalar.data(), qsizetype(scalar.size()));
}

std::optional<Key> keyAt(std::string_view line, size_t at)
{
    if (at >= line.size())
        return std::nullopt;
    const auto isColon = [&](size_t i) { return line[i] == ':' && (i + 1 == line.size() || isBlank(line[i + 1])); };
    if (line[at] == '"' || line[at] == '\'') {
        const auto end = quotedEnd(line, at);
        const size_t colon = end ? skipBlanks(line, *end) : line.size();
        return colon < line.size() && isColon(colon) ? std::optional(Key{at, *end, colon}) : std::nullopt;
    }
    if (std::string_view("[]{},#&*!|>%@`").find(line[at]) != std::string_view::npos)
        return std::nullopt;
    for (size_t i = at; i < line.size(); ++i) {
        if (isColon(i)) {
            size_t end = i;
            while (end > at && isBlank(line[end - 1]))
                --end;
            return Key{at, end, i};
        }
        if (line[i] == '#' && i > at && isBlank(line[i - 1]))
            return std::nullopt;
    }
    return std::nullopt;
}

} // namespace meshwright::authoring::lines
