// SPDX-License-Identifier: GPL-3.0-or-later
#include "contract/suggest.h"

#include "base/tr.h"

#include <algorithm>
#include <array>
#include <vector>

using namespace Qt::StringLiterals;

namespace meshwright::contract {

using base::tr;

namespace {

constexpr qsizetype maxCandidates = 2'000, maxLength = 100;

/// "Order-ID" and "order_id" read alike.
QString plain(const QString &text)
{
    QString letters;
    for (const QChar c : text) {
        if (c.isLetterOrNumber())
            letters += c.toLower();
    }
    return letters;
}

/// Letters to insert, take out, change or swap with their neighbour to get from a to b; any number
/// from `limit` up where it is not below that.
int distance(const QString &a, const QString &b, int limit)
{
    const size_t width = size_t(b.size()) + 1;
    std::array<std::vector<int>, 3> rows;
    for (auto &row : rows)
        row.resize(width);
    for (size_t j = 0; j < width; ++j)
        rows[0][j] = int(j);
    for (int i = 1; i <= a.size(); ++i) {
        auto &row = rows[size_t(i % 3)], &above = rows[size_t((i + 2) % 3)], &twoAbove = rows[size_t((i + 1) % 3)];
        row[0] = i;
        for (int j = 1; j <= b.size(); ++j) {
            const size_t at = size_t(j);
            const int change = a[i - 1] == b[j - 1] ? 0 : 1;
            row[at] = std::min({above[at] + 1, row[at - 1] + 1, above[at - 1] + change});
            if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                row[at] = std::min(row[at], twoAbove[at - 2] + 1);
        }
        if (*std::min_element(row.begin(), row.end()) > limit)
            return limit + 1;
    }
    return rows[size_t(a.size() % 3)][width - 1];
}

} // namespace

QString nearest(const QString &wrong, const QStringList &candidates)
{
    const QString wanted = plain(wrong);
    if (wanted.isEmpty() || wanted.size() > maxLength)
        return {};
    QString best;
    int bestDistance = (wanted.size() <= 2 ? 0 : std::max(1, int(wanted.size()) / 3)) + 1;
    for (qsizetype i = 0; i < std::min(candidates.size(), maxCandidates); ++i) {
        const QString candidate = plain(candidates[i]);
        if (candidate.isEmpty() || candidate.size() > maxLength || candidates[i] == wrong
            || std::abs(candidate.size() - wanted.size()) >= bestDistance)
            continue;
        if (const int d = distance(wanted, candidate, bestDistance); d < bestDistance) {
            bestDistance = d;
            best = candidates[i];
        }
    }
    return best;
}

QString didYouMean(const QString &wrong, const QStringList &candidates)
{
    const QString near = nearest(wrong, candidates);
    return near.isEmpty() ? QString() : u' ' + tr("Did you mean “%1”?").arg(near);
}

QString listed(const QStringList &names, int most)
{
    QStringList shown;
    for (const QString &name : names.mid(0, most))
        shown.append(tr("“%1”").arg(name));
    if (names.size() > most)
        return tr("%1 and %2 more").arg(shown.join(", "_L1), QString::number(names.size() - most));
    if (shown.size() < 2)
        return shown.join(QString());
    const QString last = shown.takeLast();
    return tr("%1 or %2").arg(shown.join(", "_L1), last);
}

} // namespace meshwright::contract
