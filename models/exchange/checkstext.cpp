// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/checkswriters.h"

#include <algorithm>
#include <array>

namespace meshwright::exchange {

using quality::CheckResult;
using quality::ContractResults;
using quality::Results;
using quality::State;
using quality::Summary;

namespace {

constexpr size_t shownRows = 3;
const QString indent = QStringLiteral("                ");

QString mark(State state, bool colour)
{
    static constexpr std::array<const char *, 4> plain = {"passed", "FAILED", "warning", "not evaluated"};
    static constexpr std::array<const char *, 4> shade = {"\x1b[32m", "\x1b[1;31m", "\x1b[33m", "\x1b[36m"};
    const auto index = size_t(state);
    const QString word = QStringLiteral("  %1 ").arg(QLatin1String(plain[index]), -13);
    return colour ? QLatin1String(shade[index]) + word + QLatin1String("\x1b[0m") : word;
}

QString faint(const QString &text, bool colour)
{
    return colour ? QLatin1String("\x1b[2m") + text + QLatin1String("\x1b[0m") : text;
}

QString checkText(const CheckResult &check, bool colour)
{
    QString out = mark(check.state, colour) + oneLine(check.title, 300) + u'\n';
    const QString outcome = oneLine(outcomeWords(check), 500);
    if (!outcome.isEmpty())
        out += indent + outcome + u'\n';
    const size_t shown = std::min(check.rows.size(), shownRows);
    for (size_t i = 0; i < shown; ++i)
        out += indent + rowWords(check.rows[i]) + u'\n';
    if (shown > 0 && check.failedRows > qint64(shown))
        out += indent + QStringLiteral("and %1 more").arg(figure(check.failedRows - qint64(shown))) + u'\n';
    const QStringList terms = termWords(check);
    if (!terms.isEmpty())
        out += faint(indent + oneLine(terms.join(QStringLiteral(" · "))), colour) + u'\n';
    return out;
}

/// Each word once, with how often it stands there.
QString joined(const QStringList &words)
{
    QStringList once = words;
    once.removeDuplicates();
    for (QString &word : once) {
        if (const qsizetype times = words.count(word); times > 1)
            word += QStringLiteral(" (%1)").arg(times);
    }
    return once.join(QStringLiteral(", "));
}

/// What passed, a line for each property: its checks' words.
QString passedText(const Results &object, bool colour)
{
    QString out;
    QStringList words;
    for (size_t i = 0; i < object.checks.size(); ++i) {
        const CheckResult &check = object.checks[i];
        const bool isLast = i + 1 == object.checks.size() || object.checks[i + 1].property != check.property || check.property.isEmpty();
        if (check.state == State::Passed)
            words.append(check.property.isEmpty() ? oneLine(check.title, 300) : oneLine(check.check, 60));
        if (!isLast || words.isEmpty())
            continue;
        const QString name = check.property.isEmpty() ? QString() : oneLine(check.property, 60) + QStringLiteral(": ");
        out += mark(State::Passed, colour) + name + joined(words) + u'\n';
        words.clear();
    }
    return out;
}

/// What did not pass, the worst last: that is what a terminal still shows.
QString problemsText(const Results &object, bool colour)
{
    QString out;
    for (const State state : {State::NotEvaluated, State::Warning, State::Failed}) {
        for (const CheckResult &check : object.checks) {
            if (check.state == state)
                out += checkText(check, colour);
        }
    }
    return out;
}

QString headline(const Results &object)
{
    if (object.object.isEmpty())
        return QStringLiteral("Service levels");
    const QString name = oneLine(object.object, 200);
    if (object.dataPath.isEmpty())
        return QStringLiteral("%1: no data").arg(name);
    return QStringLiteral("%1: %2 %3 in %4").arg(name, figure(object.rows), object.rows == 1 ? QStringLiteral("row") : QStringLiteral("rows"), oneLine(object.dataPath));
}

QString counted(int number, const QString &word, State state, bool colour)
{
    static constexpr std::array<const char *, 4> shade = {"\x1b[32m", "\x1b[1;31m", "\x1b[33m", "\x1b[36m"};
    const QString text = QString::number(number) + u' ' + word;
    return colour && number > 0 ? QLatin1String(shade[size_t(state)]) + text + QLatin1String("\x1b[0m") : text;
}

} // namespace

QByteArray writtenChecksText(const ContractResults &results, bool colour)
{
    const QString title = oneLine(results.version.isEmpty() ? results.contract : results.contract + u' ' + results.version, 200);
    QString out = QStringLiteral("%1 (%2)\n").arg(colour ? QStringLiteral("\x1b[1m%1\x1b[0m").arg(title) : title, oneLine(results.path));
    for (const Results &object : results.objects) {
        const QString head = headline(object);
        out += u'\n' + (colour ? QStringLiteral("\x1b[1m%1\x1b[0m").arg(head) : head) + u'\n';
        // One reason for everything is said once.
        const QString reason = object.dataPath.isEmpty() && !object.checks.empty() && !object.object.isEmpty() ? object.checks.front().reason : QString();
        if (!reason.isEmpty() && std::all_of(object.checks.begin(), object.checks.end(), [&](const CheckResult &check) { return check.reason == reason; }))
            out += mark(State::NotEvaluated, colour) + QStringLiteral("all %1 checks\n").arg(object.checks.size()) + indent + oneLine(reason) + u'\n';
        else
            out += passedText(object, colour) + problemsText(object, colour);
        for (const QString &note : object.notes)
            out += QStringLiteral("  note          %1\n").arg(oneLine(note));
    }
    const Summary sum = results.summary();
    const int all = sum.passed + sum.failed + sum.warnings + sum.notEvaluated;
    out += QStringLiteral("\n%1 %2: ").arg(all).arg(all == 1 ? QStringLiteral("check") : QStringLiteral("checks"))
        + QStringList{counted(sum.passed, QStringLiteral("passed"), State::Passed, colour), counted(sum.failed, QStringLiteral("failed"), State::Failed, colour),
                      counted(sum.warnings, sum.warnings == 1 ? QStringLiteral("warning") : QStringLiteral("warnings"), State::Warning, colour),
                      counted(sum.notEvaluated, QStringLiteral("not evaluated"), State::NotEvaluated, colour)}
              .join(QStringLiteral(", "))
        + QStringLiteral(".\n");
    return out.toUtf8();
}

} // namespace meshwright::exchange
