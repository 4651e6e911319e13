// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/checkswriters.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace meshwright::exchange {

using quality::CheckResult;
using quality::ContractResults;
using quality::FailingRow;
using quality::FailingValue;
using quality::Results;
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
        {QStringLiteral("tags"), QJsonArray::fromStringList(check.tags)},
        {QStringLiteral("path"), check.path},
        {QStringLiteral("contractLine"), check.contractLine},
        {QStringLiteral("columns"), QJsonArray::fromStringList(check.columns)},
        {QStringLiteral("state"), QString(quality::stateName(check.state))},
        {QStringLiteral("reason"), check.reason},
        {QStringLiteral("failedRows"), check.failedRows},
        {QStringLiteral("totalRows"), check.totalRows},
        {QStringLiteral("failedPercent"), check.share()},
        {QStringLiteral("rows"), rows},
    };
    if (check.measured)
        json.insert(QStringLiteral("measured"), *check.measured);
    for (const auto &[key, value] : {std::pair(QStringLiteral("method"), check.method), std::pair(QStringLiteral("businessImpact"), check.businessImpact), std::pair(QStringLiteral("schedule"), check.schedule)}) {
        if (!value.isEmpty())
            json.insert(key, value);
    }
    return json;
}

QJsonObject problemJson(const base::Problem &problem)
{
    return {{QStringLiteral("what"), problem.what}, {QStringLiteral("advice"), problem.advice}, {QStringLiteral("path"), problem.subject}, {QStringLiteral("line"), problem.line}, {QStringLiteral("column"), problem.column}};
}

} // namespace

QByteArray writtenChecksJson(const ContractResults &results)
{
    QJsonArray checks, data, notes, problems;
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
    for (const base::Problem &problem : results.problems)
        problems.append(problemJson(problem));
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
        {QStringLiteral("contractVersion"), results.version},
        {QStringLiteral("path"), results.path},
        {QStringLiteral("data"), data},
        {QStringLiteral("checks"), checks},
        {QStringLiteral("notes"), notes},
        {QStringLiteral("problems"), problems},
        {QStringLiteral("summary"), summary},
    };
    return QJsonDocument(whole).toJson(QJsonDocument::Indented);
}

} // namespace meshwright::exchange
