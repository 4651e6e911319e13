// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/checkswriters.h"

#include <QLocale>

#include <algorithm>
#include <array>

namespace meshwright::exchange {

using quality::CheckResult;
using quality::FailingRow;
using quality::FailingValue;
using quality::State;

namespace {

bool acts(QChar sign)
{
    const char16_t code = sign.unicode();
    return code < 0x20 || (code >= 0x7f && code < 0xa0) || code == 0x061c || code == 0x200e || code == 0x200f || (code >= 0x202a && code <= 0x202e)
        || (code >= 0x2066 && code <= 0x2069) || code >= 0xfffe;
}

int rank(State state)
{
    static constexpr std::array<int, 4> ranks = {3, 0, 1, 2}; // passed, failed, warning, not evaluated
    return ranks[size_t(state)];
}

} // namespace

QString oneLine(const QString &text, qsizetype most)
{
    QString line = most >= 0 && text.size() > most ? text.left(most) + QChar(0x2026) : text;
    for (QChar &sign : line) {
        if (sign == u'\n')
            sign = QChar(0x21b5);
        else if (sign == u'\t')
            sign = QChar(0x2192);
        else if (acts(sign))
            sign = QChar::ReplacementCharacter;
    }
    return line;
}

QString figure(qint64 number)
{
    QLocale plain = QLocale::c();
    plain.setNumberOptions(QLocale::DefaultNumberOptions); // "C" leaves the group separators out
    return plain.toString(number);
}

QString shareWords(double percent)
{
    // As many digits as tell it from nothing and from all.
    if (percent > 0 && percent < 0.01)
        return QStringLiteral("<0.01 %");
    if (percent > 99.99 && percent < 100)
        return QStringLiteral(">99.99 %");
    QString number = QString::number(percent, 'f', 2);
    while (number.endsWith(u'0'))
        number.chop(1);
    if (number.endsWith(u'.'))
        number.chop(1);
    return number + QStringLiteral(" %");
}

QString countWords(const CheckResult &check)
{
    if (check.failedRows == 0 || check.totalRows == 0)
        return {};
    return QStringLiteral("%1 of %2 %3 (%4)").arg(figure(check.failedRows), figure(check.totalRows), check.totalRows == 1 ? QStringLiteral("row") : QStringLiteral("rows"), shareWords(check.share()));
}

QString rowWords(const FailingRow &row)
{
    QStringList values;
    for (const FailingValue &value : row.values)
        values.append(value.missing ? QStringLiteral("%1 empty").arg(oneLine(value.column, 60)) : QStringLiteral("%1 “%2”").arg(oneLine(value.column, 60), oneLine(value.text, 60)));
    const QString place = QStringLiteral("row %1 (line %2)").arg(row.row).arg(row.line);
    return values.isEmpty() ? place : place + QStringLiteral(": ") + values.join(QStringLiteral(", "));
}

QString outcomeWords(const CheckResult &check)
{
    if (check.state == State::NotEvaluated || check.state == State::Passed || check.measured || check.rows.empty() || check.totalRows == 0)
        return check.reason;
    return countWords(check) + u'.';
}

QStringList termWords(const CheckResult &check)
{
    QStringList words;
    const auto add = [&](const QString &label, const QString &value) {
        if (!value.isEmpty())
            words.append(label + value);
    };
    add({}, check.dimension);
    add(QStringLiteral("severity "), check.severity);
    add(QStringLiteral("owner "), check.owner);
    add(QStringLiteral("impact "), check.businessImpact);
    add(QStringLiteral("method "), check.method);
    add(QStringLiteral("scheduled "), check.schedule);
    add(QStringLiteral("tags "), check.tags.join(QStringLiteral(", ")));
    return words;
}

std::vector<const CheckResult *> byState(const quality::Results &results)
{
    std::vector<const CheckResult *> checks;
    for (const CheckResult &check : results.checks)
        checks.push_back(&check);
    std::stable_sort(checks.begin(), checks.end(), [](const CheckResult *a, const CheckResult *b) { return rank(a->state) < rank(b->state); });
    return checks;
}

} // namespace meshwright::exchange
