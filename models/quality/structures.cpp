// SPDX-License-Identifier: GPL-3.0-or-later
#include "quality/structures.h"

#include "sampling/arena.h"
#include "sampling/decimal.h"
#include "sampling/jsontext.h"
#include "sampling/values.h"

#include <cmath>
#include <map>
#include <string>
#include <unordered_set>
#include <vector>

namespace meshwright::quality {

namespace sampled = sampling;
namespace values = sampling::values;

namespace {

bool isNumber(std::string_view value)
{
    return value.front() == '-' || quint8(value.front() - '0') <= 9;
}

void appendCanonical(std::string_view value, sampled::Arena &arena, std::string &out)
{
    std::string_view text;
    if (value.front() == '"' && sampled::unescapeJson(value, arena, text)) {
        out += 's' + std::to_string(text.size()) + ':';
        out += text;
    } else if (value.front() == '[') {
        out += '[';
        sampled::eachItem(value, [&](std::string_view item) { appendCanonical(item, arena, out); });
        out += ']';
    } else if (value.front() == '{') {
        std::map<std::string, std::string> members;
        sampled::eachMember(value, [&](std::string_view name, std::string_view member) {
            std::string key, inner;
            appendCanonical(name, arena, key);
            appendCanonical(member, arena, inner);
            members[key] = inner;
        });
        out += '{';
        for (const auto &[name, member] : members)
            out += name + member;
        out += '}';
    } else if (const auto number = isNumber(value) ? sampled::Decimal::parse(value) : std::nullopt) {
        out += 'n' + number->canonical();
    } else {
        out += value;
    }
}

} // namespace

qint64 countInside(std::string_view structure)
{
    qint64 count = 0;
    if (structure.front() == '[')
        sampled::eachItem(structure, [&](std::string_view) { ++count; });
    else
        sampled::eachMember(structure, [&](std::string_view, std::string_view) { ++count; });
    return count;
}

bool hasMembers(std::string_view object, const QByteArrayList &names)
{
    sampled::Arena arena;
    std::vector<bool> found(size_t(names.size()));
    sampled::eachMember(object, [&](std::string_view name, std::string_view) {
        std::string_view plain;
        if (!sampled::unescapeJson(name, arena, plain))
            return;
        const qsizetype index = names.indexOf(QByteArray::fromRawData(plain.data(), qsizetype(plain.size())));
        if (index >= 0)
            found[size_t(index)] = true;
    });
    return std::find(found.begin(), found.end(), false) == found.end();
}

std::string canonicalJson(std::string_view value)
{
    sampled::Arena arena;
    std::string text;
    appendCanonical(value, arena, text);
    return text;
}

bool hasUniqueItems(std::string_view list)
{
    std::unordered_set<std::string> seen;
    bool unique = true;
    sampled::eachItem(list, [&](std::string_view item) { unique = unique && seen.insert(canonicalJson(item)).second; });
    return unique;
}

bool holdsNumbers(std::string_view list, double low, double high, bool whole)
{
    bool all = true;
    sampled::eachItem(list, [&](std::string_view item) {
        double number = 0;
        all = all && isNumber(item) && values::number(item, number) && number >= low && number <= high && (!whole || number == std::floor(number));
    });
    return all;
}

bool hasUnitLength(std::string_view list)
{
    double sum = 0;
    bool all = true;
    sampled::eachItem(list, [&](std::string_view item) {
        double number = 0;
        all = all && isNumber(item) && values::number(item, number);
        sum += number * number;
    });
    return all && std::abs(std::sqrt(sum) - 1) <= 1e-3;
}

} // namespace meshwright::quality
