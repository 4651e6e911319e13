// SPDX-License-Identifier: GPL-3.0-or-later
// The half of JsonSchemaEvaluator that looks at values alone.
#include "standard/description.h"
#include "base/tr.h"
#include "standard/jsonschemaevaluator.h"
#include "standard/jsonvalue.h"
#include "standard/phrases.h"

#include <algorithm>
#include <cmath>
#include <optional>

using namespace Qt::StringLiterals;

namespace meshwright::standard {

using base::tr;
using text::Node;

namespace {

qint64 codePoints(std::string_view utf8)
{
    return std::count_if(utf8.begin(), utf8.end(), [](char c) { return (static_cast<unsigned char>(c) & 0xc0) != 0x80; });
}

__extension__ using Wide = __int128;

/// A decimal number as digits and a power of ten, where its digits fit.
struct Decimal {
    Wide digits = 0;
    int exponent = 0;
};

std::optional<Decimal> decimal(std::string_view text)
{
    Decimal out;
    int significant = 0, power = 0;
    bool negative = false, fraction = false;
    size_t i = 0;
    if (i < text.size() && (text[i] == '-' || text[i] == '+'))
        negative = text[i++] == '-';
    for (; i < text.size() && text[i] != 'e' && text[i] != 'E'; ++i) {
        if (text[i] == '.') {
            fraction = true;
            continue;
        }
        if (text[i] < '0' || text[i] > '9' || ++significant > 30)
            return std::nullopt;
        out.digits = out.digits * 10 + (text[i] - '0');
        power -= fraction ? 1 : 0;
    }
    if (i < text.size())
        power += QByteArray(text.data() + i + 1, qsizetype(text.size() - i - 1)).toInt();
    out.digits = negative ? -out.digits : out.digits;
    out.exponent = power;
    while (out.digits != 0 && out.digits % 10 == 0) {
        out.digits /= 10;
        ++out.exponent;
    }
    return out;
}

/// Brings both to the smaller power of ten; false where the digits would not fit.
bool align(Decimal &a, Decimal &b)
{
    Decimal &big = a.exponent > b.exponent ? a : b;
    const Decimal &small = a.exponent > b.exponent ? b : a;
    if (big.exponent - small.exponent > 30)
        return false;
    constexpr Wide limit = static_cast<Wide>(1) << 122;
    while (big.exponent > small.exponent) {
        if (big.digits > limit / 10 || big.digits < -limit / 10)
            return false;
        big.digits *= 10;
        --big.exponent;
    }
    return true;
}

} // namespace

bool isMultiple(Node number, Node of)
{
    auto a = decimal(number.value()), b = decimal(of.value());
    if (a && b && align(*a, *b))
        return b->digits != 0 && a->digits % b->digits == 0;
    const double divisor = of.number().value_or(0);
    return divisor != 0 && std::fmod(number.number().value_or(0), divisor) == 0;
}

bool JsonSchemaEvaluator::assertion(const Context &at)
{
    const Node value = at.keyword.value;
    switch (at.keyword.kind) {
    case SchemaKeyword::Type:
        return (typesOf(at.instance) & at.keyword.types)
            || tell(at, tr("%1 must be %2, but it is %3.").arg(place(at.instance), typeWords(at.keyword.types), kindOf(at.instance)));
    case SchemaKeyword::Enum: {
        QByteArrayList allowed;
        for (int i = 0; i < value.size(); ++i) {
            if (jsonEqual(value.at(i), at.instance))
                return true;
            allowed << QByteArray(value.at(i).value().data(), qsizetype(value.at(i).value().size()));
        }
        return tell(at, tr("%1 is not allowed for %2. Allowed: %3.").arg(quoted(at.instance.value()), place(at.instance), listed(allowed, 30)));
    }
    case SchemaKeyword::Const:
        return jsonEqual(value, at.instance)
            || tell(at, value.isScalar() ? tr("%1 must be %2.").arg(place(at.instance), quoted(value.value())) : tr("%1 must be as the schema says.").arg(place(at.instance)));
    case SchemaKeyword::PatternMatch:
        return pattern(at);
    case SchemaKeyword::Required:
        return required(at);
    case SchemaKeyword::DependentRequired:
        return dependentRequired(at);
    case SchemaKeyword::UniqueItems: {
        const auto [first, second] = at.instance.isSequence() ? equalItems(at.instance) : std::pair(-1, -1);
        return second < 0 || tell(at, tr("Items %1 and %2 of %3 are the same; each may be there once.").arg(first + 1).arg(second + 1).arg(place(at.instance)));
    }
    case SchemaKeyword::MultipleOf:
    case SchemaKeyword::Maximum:
    case SchemaKeyword::ExclusiveMaximum:
    case SchemaKeyword::Minimum:
    case SchemaKeyword::ExclusiveMinimum:
        return numberAssertion(at);
    default:
        return sizeAssertion(at);
    }
}

bool JsonSchemaEvaluator::numberAssertion(const Context &at)
{
    const auto number = at.instance.isMapping() || at.instance.isSequence() ? std::nullopt : at.instance.number();
    if (!number)
        return true;
    const double limit = at.keyword.number;
    const auto said = [&](const char *sentence) { return tell(at, tr(sentence).arg(place(at.instance), at.keyword.value.string())); };
    switch (at.keyword.kind) {
    case SchemaKeyword::MultipleOf:
        return isMultiple(at.instance, at.keyword.value) || said(QT_TRANSLATE_NOOP("Free", "%1 must be a multiple of %2."));
    case SchemaKeyword::Maximum:
        return *number <= limit || said(QT_TRANSLATE_NOOP("Free", "%1 must be at most %2."));
    case SchemaKeyword::ExclusiveMaximum:
        return *number < limit || said(QT_TRANSLATE_NOOP("Free", "%1 must be less than %2."));
    case SchemaKeyword::Minimum:
        return *number >= limit || said(QT_TRANSLATE_NOOP("Free", "%1 must be at least %2."));
    default:
        return *number > limit || said(QT_TRANSLATE_NOOP("Free", "%1 must be greater than %2."));
    }
}

bool JsonSchemaEvaluator::sizeAssertion(const Context &at)
{
    const double limit = at.keyword.number;
    const auto check = [&](bool good, const char *sentence) { return good || tell(at, tr(sentence).arg(place(at.instance), QString::number(limit))); };
    const bool isText = at.instance.isString();
    const auto size = double(isText ? codePoints(at.instance.value()) : at.instance.size());
    switch (at.keyword.kind) {
    case SchemaKeyword::MaxLength:
        return check(!isText || size <= limit, QT_TRANSLATE_NOOP("Free", "%1 is too long; characters allowed: %2."));
    case SchemaKeyword::MinLength:
        return check(!isText || size >= limit, QT_TRANSLATE_NOOP("Free", "%1 is too short; characters needed: %2."));
    case SchemaKeyword::MaxItems:
        return check(!at.instance.isSequence() || size <= limit, QT_TRANSLATE_NOOP("Free", "%1 has too many items; allowed: %2."));
    case SchemaKeyword::MinItems:
        return check(!at.instance.isSequence() || size >= limit, QT_TRANSLATE_NOOP("Free", "%1 has too few items; needed: %2."));
    case SchemaKeyword::MaxProperties:
        return check(!at.instance.isMapping() || size <= limit, QT_TRANSLATE_NOOP("Free", "%1 has too many keys; allowed: %2."));
    default:
        return check(!at.instance.isMapping() || size >= limit, QT_TRANSLATE_NOOP("Free", "%1 has too few keys; needed: %2."));
    }
}

bool JsonSchemaEvaluator::required(const Context &at)
{
    bool good = true;
    for (int i = 0; at.instance.isMapping() && i < at.keyword.value.size(); ++i) {
        const std::string_view key = at.keyword.value.at(i).value();
        if (at.instance.indexOf(key) < 0)
            good = tell(at, tr("%1 is missing in %2.").arg(quoted(key), place(at.instance)), QByteArray(key.data(), qsizetype(key.size())));
    }
    return good;
}

bool JsonSchemaEvaluator::dependentRequired(const Context &at)
{
    bool good = true;
    const Node map = at.keyword.value;
    for (int i = 0; at.instance.isMapping() && i < map.size(); ++i) {
        if (at.instance.indexOf(map.key(i).value()) < 0 || !map.at(i).isSequence())
            continue;
        for (int j = 0; j < map.at(i).size(); ++j) {
            const std::string_view key = map.at(i).at(j).value();
            if (at.instance.indexOf(key) < 0)
                good = tell(at, tr("%1 is missing; %2 needs it.").arg(quoted(key), quoted(map.key(i).value())), QByteArray(key.data(), qsizetype(key.size())));
        }
    }
    return good;
}

bool JsonSchemaEvaluator::pattern(const Context &at)
{
    if (!at.instance.isString())
        return true;
    const Pattern &pattern = *at.keyword.matching.front().first;
    return matches(pattern, at.instance.value())
        || tell(at, tr("%1 does not match the pattern %2.").arg(place(at.instance), QString::fromUtf8(pattern.expression())));
}

} // namespace meshwright::standard
