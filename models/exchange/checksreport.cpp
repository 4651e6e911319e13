// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/checksreport.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>
#include <QXmlStreamWriter>

#include <algorithm>
#include <array>

namespace meshwright::exchange {

using quality::CheckResult;
using quality::ContractResults;
using quality::FailingRow;
using quality::FailingValue;
using quality::Results;
using quality::State;
using quality::Summary;

namespace {

QJsonObject rowJson(const FailingRow &row)
{
    QJsonObject values;
    for (const FailingValue &value : row.values)
        values.insert(value.column, value.missing ? QJsonValue() : QJsonValue(value.text));
    return {{QStringLiteral("row"), row.row}, {QStringLiteral("line"), row.line}, {QStringLiteral("offset"), row.offset}, {QStringLiteral("values"), values}};
}

QJsonObject checkJson(const CheckResult &check)
{
    QJsonArray rows;
    for (const FailingRow &row : check.rows)
        rows.append(rowJson(row));
    QJsonObject json{
        {QStringLiteral("id"), check.id},
        {QStringLiteral("object"), check.object},
        {QStringLiteral("property"), check.property},
        {QStringLiteral("check"), check.check},
        {QStringLiteral("title"), check.title},
        {QStringLiteral("dimension"), check.dimension},
        {QStringLiteral("severity"), check.severity},
        {QStringLiteral("owner"), check.owner},
        {QStringLiteral("path"), check.path},
        {QStringLiteral("columns"), QJsonArray::fromStringList(check.columns)},
        {QStringLiteral("state"), QString(quality::stateName(check.state))},
        {QStringLiteral("reason"), check.reason},
        {QStringLiteral("failedRows"), check.failedRows},
        {QStringLiteral("totalRows"), check.totalRows},
        {QStringLiteral("rows"), rows},
    };
    if (check.measured)
        json.insert(QStringLiteral("measured"), *check.measured);
    return json;
}

QByteArray json(const ContractResults &results)
{
    QJsonArray checks, data, notes;
    qint64 rows = 0;
    for (const Results &object : results.objects) {
        for (const CheckResult &check : object.checks)
            checks.append(checkJson(check));
        for (const QString &note : object.notes)
            notes.append(note);
        if (!object.dataPath.isEmpty())
            data.append(QJsonObject{{QStringLiteral("object"), object.object}, {QStringLiteral("path"), object.dataPath}, {QStringLiteral("rows"), object.rows}, {QStringLiteral("bytes"), object.bytes}});
        rows += object.rows;
    }
    const Summary sum = results.summary();
    const QJsonObject summary{
        {QStringLiteral("checks"), checks.size()}, {QStringLiteral("passed"), sum.passed},
        {QStringLiteral("failed"), sum.failed},    {QStringLiteral("warnings"), sum.warnings},
        {QStringLiteral("notEvaluated"), sum.notEvaluated}, {QStringLiteral("rows"), rows},
    };
    const QJsonObject whole{
        {QStringLiteral("tool"), QStringLiteral("meshwright")},
        {QStringLiteral("version"), QStringLiteral(MESHWRIGHT_VERSION)},
        {QStringLiteral("contract"), results.contract},
        {QStringLiteral("path"), results.path},
        {QStringLiteral("data"), data},
        {QStringLiteral("checks"), checks},
        {QStringLiteral("notes"), notes},
        {QStringLiteral("summary"), summary},
    };
    return QJsonDocument(whole).toJson(QJsonDocument::Indented);
}

QByteArray junit(const ContractResults &results)
{
    QByteArray out;
    QXmlStreamWriter xml(&out);
    xml.setAutoFormatting(true);
    xml.writeStartDocument();
    xml.writeStartElement(QStringLiteral("testsuites"));
    xml.writeAttribute(QStringLiteral("name"), QStringLiteral("meshwright test"));
    for (const Results &object : results.objects) {
        const Summary sum = object.summary();
        xml.writeStartElement(QStringLiteral("testsuite"));
        xml.writeAttribute(QStringLiteral("name"), object.object.isEmpty() ? results.contract : object.object);
        xml.writeAttribute(QStringLiteral("tests"), QString::number(object.checks.size()));
        xml.writeAttribute(QStringLiteral("failures"), QString::number(sum.failed));
        xml.writeAttribute(QStringLiteral("skipped"), QString::number(sum.notEvaluated));
        for (const CheckResult &check : object.checks) {
            xml.writeStartElement(QStringLiteral("testcase"));
            xml.writeAttribute(QStringLiteral("classname"), object.object.isEmpty() ? results.contract : object.object);
            xml.writeAttribute(QStringLiteral("name"), check.id);
            if (check.state == State::Failed) {
                xml.writeStartElement(QStringLiteral("failure"));
                xml.writeAttribute(QStringLiteral("message"), check.title);
                xml.writeCharacters(check.reason);
                xml.writeEndElement();
            } else if (check.state == State::NotEvaluated) {
                xml.writeEmptyElement(QStringLiteral("skipped"));
                xml.writeAttribute(QStringLiteral("message"), check.reason);
            } else if (check.state == State::Warning) {
                xml.writeTextElement(QStringLiteral("system-out"), QStringLiteral("warning: %1: %2").arg(check.title, check.reason));
            }
            xml.writeEndElement();
        }
        xml.writeEndElement();
    }
    xml.writeEndElement();
    xml.writeEndDocument();
    return out;
}

QString mark(State state, bool colour)
{
    static constexpr std::array<const char *, 4> plain = {"  ok      ", "  FAILED  ", "  warning ", "  not run "};
    static constexpr std::array<const char *, 4> shade = {"\x1b[32m", "\x1b[31m", "\x1b[33m", "\x1b[36m"};
    const auto index = size_t(state);
    const QString word = QLatin1String(plain[index]);
    return colour ? QLatin1String(shade[index]) + word + QLatin1String("\x1b[0m") : word;
}

QByteArray text(const ContractResults &results, bool colour)
{
    QString out = QStringLiteral("%1 (%2)\n").arg(results.contract, results.path);
    for (const Results &object : results.objects) {
        if (object.object.isEmpty())
            out += QStringLiteral("\nservice levels\n");
        else if (object.dataPath.isEmpty())
            out += QStringLiteral("\n%1: no data\n").arg(object.object);
        else
            out += QStringLiteral("\n%1: %2 rows in %3\n").arg(object.object, QLocale::c().toString(object.rows), object.dataPath);
        for (const CheckResult &check : object.checks) {
            out += mark(check.state, colour) + check.title + u'\n';
            if (!check.reason.isEmpty())
                out += QStringLiteral("            %1\n").arg(check.reason);
        }
        for (const QString &note : object.notes)
            out += QStringLiteral("  note    %1\n").arg(note);
    }
    const Summary sum = results.summary();
    out += QStringLiteral("\n%1 checks: %2 passed, %3 failed, %4 warnings, %5 not evaluated.\n")
               .arg(sum.passed + sum.failed + sum.warnings + sum.notEvaluated).arg(sum.passed).arg(sum.failed).arg(sum.warnings).arg(sum.notEvaluated);
    return out.toUtf8();
}

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
    if (word == u"text")
        return ChecksFormat::Text;
    if (word == u"json")
        return ChecksFormat::Json;
    return word == u"junit" ? std::optional(ChecksFormat::Junit) : std::nullopt;
}

QByteArray written(const ContractResults &results, ChecksFormat format, const ChecksReportOptions &options)
{
    switch (format) {
    case ChecksFormat::Text:
        return text(results, options.colour);
    case ChecksFormat::Json:
        return json(results);
    case ChecksFormat::Junit:
        return junit(results);
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

QByteArray failedRowsCsv(const ContractResults &results)
{
    QByteArray out = "object,check,row,line,column,value\r\n";
    for (const Results &object : results.objects) {
        for (const CheckResult &check : object.checks) {
            for (const FailingRow &row : check.rows) {
                const QByteArray place = safeCell(object.object) + ',' + safeCell(check.id) + ',' + QByteArray::number(row.row) + ',' + QByteArray::number(row.line) + ',';
                for (const FailingValue &value : row.values)
                    out += place + safeCell(value.column) + ',' + (value.missing ? QByteArray() : safeCell(value.text)) + "\r\n";
            }
        }
    }
    return out;
}

} // namespace meshwright::exchange
