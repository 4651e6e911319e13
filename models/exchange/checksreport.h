// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "quality/contracttest.h"
#include "text/sourcetext.h"

#include <QByteArray>
#include <QDateTime>

#include <optional>

/// Results of data checks as people, scripts and CI systems want to read them.
namespace meshwright::exchange {

enum class ChecksFormat : quint8 { Text, Json, Junit, Html, Github, Sarif };
/// By the word of --format; none for an unknown word.
std::optional<ChecksFormat> checksFormat(QStringView word);

struct ChecksReportOptions {
    bool colour = false;       ///< text only
    text::SourceText contract; ///< the contract's text: places in it for github and sarif
    QDateTime tested;          ///< html only: when; left out where not valid
};

/// The whole report as UTF-8, ending with a line break.
QByteArray written(const quality::ContractResults &results, ChecksFormat format, const ChecksReportOptions &options = {});

/// Failing rows as CSV (RFC 4180, UTF-8): object, check, row, line, then column and value of each cell; its
/// first line, and the lines of a row. FailedRowsFile writes such a file. A cell that a spreadsheet could take for a formula gets an apostrophe in front,
/// as does one that begins with an apostrophe; taking one off gives the value back.
QByteArray failedRowsHead();
void appendFailedRow(const quality::Results &object, const quality::CheckResult &check, const quality::FailingRow &row, QByteArray &out);
/// One cell of such a file.
QByteArray safeCell(const QString &value);
/// The value of an (unquoted) cell that safeCell() wrote.
QString fromSafeCell(const QString &cell);

} // namespace meshwright::exchange
