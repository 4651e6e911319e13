// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/checksreport.h"

#include "exchange/checkswriters.h"

#include <algorithm>
#include <array>

namespace meshwright::exchange {

using quality::CheckResult;
using quality::ContractResults;
using quality::FailingRow;
using quality::FailingValue;
using quality::Results;

namespace {

/// Whether a spreadsheet might not take the text for text.
bool looksActive(const QString &value)
{
    static const QString starts = QStringLiteral("=+-@|;'\"\t\r\n\uFF1D\uFF0B\uFF0D\uFF20");
    const QString inner = value.trimmed();
    return (!value.isEmpty() && starts.contains(value[0])) || (!inner.isEmpty() && starts.contains(inner[0]));
}

} // namespace

std::optional<ChecksFormat> checksFormat(QStringView word)
{
    static constexpr std::array<std::pair<QStringView, ChecksFormat>, 6> words = {{{u"text", ChecksFormat::Text}, {u"json", ChecksFormat::Json}, {u"junit", ChecksFormat::Junit},
                                                                                 {u"html", ChecksFormat::Html}, {u"github", ChecksFormat::Github}, {u"sarif", ChecksFormat::Sarif}}};
    const auto found = std::find_if(words.begin(), words.end(), [&](const auto &pair) { return pair.first == word; });
    return found == words.end() ? std::nullopt : std::optional(found->second);
}

QByteArray written(const ContractResults &results, ChecksFormat format, const ChecksReportOptions &options)
{
    switch (format) {
    case ChecksFormat::Text:
        return writtenChecksText(results, options.colour);
    case ChecksFormat::Json:
        return writtenChecksJson(results);
    case ChecksFormat::Junit:
        return writtenChecksJunit(results);
    case ChecksFormat::Html:
        return writtenChecksHtml(results, options.tested);
    case ChecksFormat::Github:
        return writtenChecksGithub(results, options.contract);
    case ChecksFormat::Sarif:
        return writtenChecksSarif(results, options.contract);
    }
    Q_UNREACHABLE();
}

QByteArray safeCell(const QString &value)
{
    QString cell = looksActive(value) ? u'\'' + value : value;
    static const QString special = QStringLiteral(",;\"\r\n\t ");
    const bool quote = std::any_of(cell.begin(), cell.end(), [](QChar c) { return special.contains(c); });
    return (quote ? u'"' + cell.replace(u'"', QLatin1String("\"\"")) + u'"' : cell).toUtf8();
}

QString fromSafeCell(const QString &cell)
{
    return cell.startsWith(u'\'') ? cell.mid(1) : cell;
}

QByteArray failedRowsHead()
{
    return "object,check,row,line,column,value\r\n";
}

void appendFailedRow(const Results &object, const CheckResult &check, const FailingRow &row, QByteArray &out)
{
    const QByteArray place = safeCell(object.object) + ',' + safeCell(check.id) + ',' + QByteArray::number(row.row) + ',' + QByteArray::number(row.line) + ',';
    for (const FailingValue &value : row.values)
        out += place + safeCell(value.column) + ',' + (value.missing ? QByteArray() : safeCell(value.text)) + "\r\n";
}

} // namespace meshwright::exchange
