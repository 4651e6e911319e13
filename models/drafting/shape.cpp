// SPDX-License-Identifier: GPL-3.0-or-later
#include "drafting/shape.h"

#include <algorithm>

namespace meshwright::drafting {

namespace {

constexpr size_t longest = 64;
constexpr size_t mostRuns = 12;
constexpr qint64 fewest = 20; // values, before a shape is more than chance

char kindOf(char c)
{
    if (c >= 'A' && c <= 'Z')
        return 'A';
    if (c >= 'a' && c <= 'z')
        return 'a';
    return c >= '0' && c <= '9' ? '9' : char(0);
}

QString escaped(const std::string &text)
{
    QString out;
    for (const char c : text) {
        if (std::string_view(".^$*+?()[]{}|\\/").find(c) != std::string_view::npos)
            out += QLatin1Char('\\');
        out += QLatin1Char(c);
    }
    return out;
}

} // namespace

bool Shape::split(std::string_view text, std::vector<Run> &runs)
{
    if (text.empty() || text.size() > longest)
        return false;
    for (const char c : text) {
        if (quint8(c) < 0x20 || quint8(c) >= 0x7F)
            return false;
        const char kind = kindOf(c);
        if (runs.empty() || kind == 0 || runs.back().kind != kind) {
            if (runs.size() == mostRuns)
                return false;
            runs.push_back({kind, {}, true, 0, 0, 0});
        }
        Run &run = runs.back();
        run.text += c;
        run.least = run.most = int(run.text.size());
        if (kind == '9')
            run.largest = std::min(9999, run.largest * 10 + (c - '0'));
    }
    return true;
}

void Shape::add(std::string_view text)
{
    if (m_broken)
        return;
    std::vector<Run> runs;
    if (!split(text, runs)) {
        m_broken = true;
        return;
    }
    if (m_values++ == 0) {
        m_runs = std::move(runs);
        return;
    }
    const bool fits = runs.size() == m_runs.size() && std::equal(runs.begin(), runs.end(), m_runs.begin(), [](const Run &a, const Run &b) { return a.kind == b.kind && (a.kind != 0 || a.text == b.text); });
    if (!fits) {
        m_broken = true;
        return;
    }
    for (size_t i = 0; i < runs.size(); ++i) {
        Run &known = m_runs[i];
        known.same = known.same && runs[i].text == known.text;
        known.least = std::min(known.least, runs[i].least);
        known.most = std::max(known.most, runs[i].most);
        known.largest = std::max(known.largest, runs[i].largest);
    }
}

QString Shape::pattern() const
{
    if (m_broken || m_values < fewest)
        return {};
    QString out = QStringLiteral("^");
    bool hasDigits = false;
    for (const Run &run : m_runs) {
        const bool isFixed = run.least == run.most;
        if (run.kind == 0 || (run.kind != '9' && run.same)) {
            out += escaped(run.text);
            continue;
        }
        // Letters of many lengths are words; what they look like says nothing.
        if (!isFixed && (run.kind != '9' || m_runs.size() == 1))
            return {};
        hasDigits = hasDigits || run.kind == '9';
        out += run.kind == '9' ? QLatin1String("[0-9]") : run.kind == 'A' ? QLatin1String("[A-Z]") : QLatin1String("[a-z]");
        if (!isFixed)
            out += QLatin1Char('+');
        else if (run.most > 1)
            out += QStringLiteral("{%1}").arg(run.most);
    }
    const bool isCode = m_runs.size() == 1 && m_runs.front().kind == 'A' && m_runs.front().most <= 4;
    return hasDigits || isCode ? out + QLatin1Char('$') : QString();
}

QString Shape::dateFormat(bool &isSure) const
{
    isSure = false;
    if (m_broken || m_runs.size() != 5)
        return {};
    const Run &first = m_runs[0], &second = m_runs[2], &year = m_runs[4];
    const std::string &joint = m_runs[1].text;
    if (first.kind != '9' || second.kind != '9' || year.kind != '9' || m_runs[3].text != joint || (joint != "." && joint != "/" && joint != "-"))
        return {};
    if (first.most > 2 || second.most > 2 || year.least != 4 || year.most != 4 || first.largest > 31 || second.largest > 31 || (first.largest > 12 && second.largest > 12))
        return {};
    isSure = first.largest > 12 || second.largest > 12;
    const bool monthFirst = second.largest > 12 || (!isSure && joint == "/");
    const auto word = [](const Run &run, QLatin1Char letter) { return QString(run.least == 2 ? 2 : 1, letter); };
    const QString one = word(first, monthFirst ? QLatin1Char('M') : QLatin1Char('d'));
    const QString two = word(second, monthFirst ? QLatin1Char('d') : QLatin1Char('M'));
    return one + QString::fromStdString(joint) + two + QString::fromStdString(joint) + QLatin1String("yyyy");
}

bool Shape::isDecimalComma() const
{
    const bool negative = m_runs.size() == 4 && m_runs[0].text == "-";
    const size_t at = negative ? 1 : 0;
    return !m_broken && m_values > 0 && m_runs.size() == 3 + at && m_runs[at].kind == '9' && m_runs[at + 1].text == "," && m_runs[at + 2].kind == '9';
}

} // namespace meshwright::drafting
