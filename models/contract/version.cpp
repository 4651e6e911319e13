// SPDX-License-Identifier: GPL-3.0-or-later
#include "contract/version.h"

#include <QStringList>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace meshwright::contract {

namespace {

std::optional<int> number(const QString &text)
{
    const bool digits = !text.isEmpty() && std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
    bool fits = false;
    const int value = text.toInt(&fits);
    return digits && fits ? std::optional(value) : std::nullopt;
}

std::strong_ordering compareTexts(const QString &a, const QString &b)
{
    return QString::compare(a, b) <=> 0;
}

/// Numbers are lower than words, as semantic versioning has it.
std::strong_ordering comparePieces(const QString &a, const QString &b)
{
    const auto left = number(a), right = number(b);
    if (left && right)
        return *left <=> *right;
    if (left.has_value() != right.has_value())
        return left ? std::strong_ordering::less : std::strong_ordering::greater;
    return compareTexts(a, b);
}

std::strong_ordering compareLists(const QStringList &a, const QStringList &b)
{
    for (qsizetype i = 0; i < std::min(a.size(), b.size()); ++i) {
        if (const auto order = comparePieces(a[i], b[i]); order != 0)
            return order;
    }
    return a.size() <=> b.size();
}

QStringList pieces(QString text)
{
    for (QChar &c : text) {
        if (!c.isLetterOrNumber())
            c = u'.';
    }
    return text.split(u'.');
}

} // namespace

QString Version::text() const
{
    const QString numbers = u"%1.%2.%3"_s.arg(major).arg(minor).arg(patch);
    return (withV ? u"v"_s : QString()) + numbers + (pre.isEmpty() ? QString() : u'-' + pre);
}

std::strong_ordering operator<=>(const Version &a, const Version &b)
{
    const std::array<int, 3> left{a.major, a.minor, a.patch}, right{b.major, b.minor, b.patch};
    if (const auto order = left <=> right; order != 0)
        return order;
    if (a.pre.isEmpty() != b.pre.isEmpty())
        return a.pre.isEmpty() ? std::strong_ordering::greater : std::strong_ordering::less;
    return compareLists(a.pre.split(u'.'), b.pre.split(u'.'));
}

std::optional<Version> parseVersion(const QString &text)
{
    Version version;
    version.withV = text.startsWith(u'v');
    QString rest = version.withV ? text.mid(1) : text;
    rest = rest.section(u'+', 0, 0);
    if (const qsizetype dash = rest.indexOf(u'-'); dash >= 0) {
        version.pre = rest.mid(dash + 1);
        rest.truncate(dash);
        if (version.pre.isEmpty())
            return {};
    }
    const QStringList numbers = rest.split(u'.');
    if (numbers.size() != 3)
        return {};
    const auto first = number(numbers[0]), second = number(numbers[1]), third = number(numbers[2]);
    if (!first || !second || !third)
        return {};
    version.major = *first;
    version.minor = *second;
    version.patch = *third;
    return version;
}

std::strong_ordering compareVersions(const QString &a, const QString &b)
{
    const auto left = parseVersion(a), right = parseVersion(b);
    if (left && right)
        return *left <=> *right;
    if (a.isEmpty() || b.isEmpty())
        return !a.isEmpty() <=> !b.isEmpty();
    return compareLists(pieces(a), pieces(b));
}

} // namespace meshwright::contract
