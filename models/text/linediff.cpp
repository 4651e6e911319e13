// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/linediff.h"

#include <algorithm>
#include <string_view>
#include <vector>

namespace meshwright::text {

namespace {

using Lines = std::vector<std::string_view>;

// With their line ends; the last may have none.
Lines linesOf(const QByteArray &text)
{
    const std::string_view all(text.constData(), size_t(text.size()));
    Lines out;
    for (size_t at = 0; at < all.size();) {
        const size_t end = std::min(all.find('\n', at), all.size() - 1);
        out.push_back(all.substr(at, end + 1 - at));
        at = end + 1;
    }
    return out;
}

struct Edit {
    char sign;   ///< ' ', '-', '+'
    size_t before;
    size_t after;
};

// The shortest edit script (Myers); past a bound it says "all out, all in" instead of taking long.
std::vector<Edit> script(const Lines &a, const Lines &b)
{
    size_t head = 0, tail = 0;
    while (head < a.size() && head < b.size() && a[head] == b[head])
        ++head;
    while (tail < a.size() - head && tail < b.size() - head && a[a.size() - 1 - tail] == b[b.size() - 1 - tail])
        ++tail;
    const int n = int(a.size() - head - tail), m = int(b.size() - head - tail);
    constexpr int bound = 2000;
    std::vector<std::vector<int>> trace;
    std::vector<int> furthest(size_t(2 * std::min(n + m, bound) + 3), 0);
    const int middle = int(furthest.size() / 2);
    int steps = 0;
    const auto equalAt = [&](int x, int y) { return a[head + size_t(x)] == b[head + size_t(y)]; };
    const auto search = [&] {
        for (steps = 0; steps <= std::min(n + m, bound); ++steps) {
            trace.push_back(furthest);
            for (int k = -steps; k <= steps; k += 2) {
                const bool down = k == -steps || (k != steps && furthest[size_t(middle + k - 1)] < furthest[size_t(middle + k + 1)]);
                int x = down ? furthest[size_t(middle + k + 1)] : furthest[size_t(middle + k - 1)] + 1;
                while (x < n && x - k < m && equalAt(x, x - k))
                    ++x;
                furthest[size_t(middle + k)] = x;
                if (x >= n && x - k >= m)
                    return true;
            }
        }
        return false;
    };
    std::vector<Edit> reversed;
    if (search()) {
        int x = n, y = m;
        for (int d = steps; d >= 0; --d) {
            const std::vector<int> &state = trace[size_t(d)];
            const int k = x - y;
            const bool down = k == -d || (k != d && state[size_t(middle + k - 1)] < state[size_t(middle + k + 1)]);
            const int fromK = down ? k + 1 : k - 1;
            const int fromX = d == 0 ? 0 : state[size_t(middle + fromK)], fromY = d == 0 ? 0 : fromX - fromK;
            while (x > fromX && y > fromY) {
                --x;
                --y;
                reversed.push_back({' ', head + size_t(x), head + size_t(y)});
            }
            if (d == 0)
                break;
            reversed.push_back({down ? '+' : '-', head + size_t(down ? x : x - 1), head + size_t(down ? y - 1 : y)});
            x = fromX;
            y = fromY;
        }
    } else {
        for (int y = m; y-- > 0;)
            reversed.push_back({'+', head + size_t(n), head + size_t(y)});
        for (int x = n; x-- > 0;)
            reversed.push_back({'-', head + size_t(x), head});
    }
    std::vector<Edit> out;
    for (size_t i = 0; i < head; ++i)
        out.push_back({' ', i, i});
    out.insert(out.end(), reversed.rbegin(), reversed.rend());
    for (size_t i = tail; i > 0; --i)
        out.push_back({' ', a.size() - i, b.size() - i});
    return out;
}

void appendLine(QByteArray &out, char sign, std::string_view line)
{
    out += sign;
    out.append(line.data(), qsizetype(line.size()));
    if (!line.ends_with('\n'))
        out += "\n\\ No newline at end of file\n";
}

QByteArray range(size_t begin, size_t count)
{
    return QByteArray::number(qulonglong(count == 0 ? begin : begin + 1)) + (count == 1 ? QByteArray() : ',' + QByteArray::number(qulonglong(count)));
}

} // namespace

QByteArray lineDiff(const QByteArray &before, const QByteArray &after, const QByteArray &name, int context)
{
    if (before == after)
        return {};
    const Lines a = linesOf(before), b = linesOf(after);
    const std::vector<Edit> edits = script(a, b);
    QByteArray out = "--- " + name + "\n+++ " + name + "\n";
    const size_t around = size_t(context);
    for (size_t i = 0; i < edits.size();) {
        if (edits[i].sign == ' ') {
            ++i;
            continue;
        }
        const size_t begin = i > around ? i - around : 0;
        size_t end = i, equal = 0;
        while (end < edits.size() && equal <= 2 * around) {
            equal = edits[end].sign == ' ' ? equal + 1 : 0;
            ++end;
        }
        end -= equal > around ? equal - around : 0;
        size_t removed = 0, added = 0;
        QByteArray body;
        for (size_t j = begin; j < end; ++j) {
            removed += edits[j].sign != '+' ? 1 : 0;
            added += edits[j].sign != '-' ? 1 : 0;
            appendLine(body, edits[j].sign, edits[j].sign == '+' ? b[edits[j].after] : a[edits[j].before]);
        }
        out += "@@ -" + range(edits[begin].before, removed) + " +" + range(edits[begin].after, added) + " @@\n" + body;
        i = end;
    }
    return out;
}

} // namespace meshwright::text
