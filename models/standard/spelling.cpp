// SPDX-License-Identifier: GPL-3.0-or-later
#include "standard/spelling.h"

#include <algorithm>
#include <vector>

namespace meshwright::standard {

namespace {

QByteArray folded(const QByteArray &word)
{
    QByteArray out = word.toLower();
    out.removeIf([](char c) { return c == '-' || c == '_' || c == ' '; });
    return out;
}

/// Insertions, deletions, replacements and swaps of neighbours.
int distance(const QByteArray &a, const QByteArray &b)
{
    const auto width = size_t(b.size()) + 1;
    std::vector<int> before(width), last(width), now(width);
    for (size_t j = 0; j < width; ++j)
        last[j] = int(j);
    for (qsizetype i = 1; i <= a.size(); ++i) {
        now[0] = int(i);
        for (qsizetype j = 1; j <= b.size(); ++j) {
            const auto at = size_t(j);
            const int same = a[i - 1] == b[j - 1] ? 0 : 1;
            now[at] = std::min({last[at] + 1, now[at - 1] + 1, last[at - 1] + same});
            if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                now[at] = std::min(now[at], before[at - 2] + 1);
        }
        before.swap(last);
        last.swap(now);
    }
    return last.back();
}

} // namespace

QByteArray nearest(const QByteArray &word, const QByteArrayList &known)
{
    if (word.isEmpty() || word.size() > 60)
        return {};
    const QByteArray wanted = folded(word);
    QByteArray best;
    int bestDistance = std::max(1, int(word.size()) / 3) + 1;
    for (const QByteArray &candidate : known) {
        if (folded(candidate) == wanted)
            return candidate;
        if (std::abs(candidate.size() - word.size()) >= bestDistance)
            continue;
        const int d = distance(wanted, folded(candidate));
        if (d < bestDistance) {
            bestDistance = d;
            best = candidate;
        }
    }
    return best.size() <= 2 && bestDistance > 0 ? QByteArray() : best;
}

} // namespace meshwright::standard
