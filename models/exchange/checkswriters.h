// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "quality/contracttest.h"
#include "text/sourcetext.h"

#include <QByteArray>
#include <QDateTime>

/// The writers behind checksreport.h, and the words they share.
namespace meshwright::exchange {

QByteArray writtenChecksText(const quality::ContractResults &results, bool colour);
QByteArray writtenChecksJson(const quality::ContractResults &results);
QByteArray writtenChecksJunit(const quality::ContractResults &results);
QByteArray writtenChecksHtml(const quality::ContractResults &results, const QDateTime &tested);
/// As findings about the contract's text.
QByteArray writtenChecksGithub(const quality::ContractResults &results, const text::SourceText &contract);
QByteArray writtenChecksSarif(const quality::ContractResults &results, const text::SourceText &contract);

/// Text for one line of a terminal or a log: line breaks and tabs are shown as signs, what would act
/// there (escapes, signs that turn the direction) becomes U+FFFD; longer than `most` is cut.
QString oneLine(const QString &text, qsizetype most = -1);
/// "2 of 1,400 rows (0.14 %)"; empty where no rows were counted against the check.
QString countWords(const quality::CheckResult &check);
/// "row 3 (line 4): quantity “-1”, order_id “7”"
QString rowWords(const quality::FailingRow &row);
/// What came of the check: its count, or its reason; empty where it passed without a measure.
QString outcomeWords(const quality::CheckResult &check);
/// "conformity, severity error, owner Ada, …": what the contract says of the check.
QStringList termWords(const quality::CheckResult &check);
/// "1,400", "0.14": for people.
QString figure(qint64 number);
QString shareWords(double percent);
/// Problems first: failed, warning, not evaluated, passed; the contract's order within each.
std::vector<const quality::CheckResult *> byState(const quality::Results &results);

} // namespace meshwright::exchange
