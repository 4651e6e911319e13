// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/reportwriters.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace meshwright::exchange {

using text::Finding;
using text::Severity;

namespace {

QJsonObject fixJson(const text::Fix &fix)
{
    QJsonArray patches;
    for (const text::TextPatch &patch : fix.patches.patches()) {
        patches.append(QJsonObject{{u"at"_s, qint64(patch.at)},
                                   {u"removed"_s, QString::fromUtf8(patch.removed)},
                                   {u"inserted"_s, QString::fromUtf8(patch.inserted)}});
    }
    return {{u"title"_s, fix.title}, {u"patches"_s, patches}};
}

QJsonObject findingJson(const FileFindings &file, const Finding &finding)
{
    const base::Position begin = file.source.position(finding.span.begin);
    const base::Position end = file.source.position(finding.span.end);
    QJsonObject out{{u"rule"_s, finding.rule},
                    {u"severity"_s, QString(text::severityName(finding.severity))},
                    {u"message"_s, finding.message},
                    {u"path"_s, finding.path},
                    {u"line"_s, begin.line},
                    {u"column"_s, begin.column},
                    {u"endLine"_s, end.line},
                    {u"endColumn"_s, end.column},
                    {u"fix"_s, QJsonValue::Null}};
    if (!finding.fixes.empty())
        out[u"fix"_s] = fixJson(finding.fixes.front());
    if (!finding.why.isEmpty())
        out[u"why"_s] = finding.why;
    if (finding.notEvaluated)
        out[u"notEvaluated"_s] = true;
    return out;
}

QJsonObject fileJson(const FileFindings &file)
{
    QJsonArray findings;
    for (const Finding &finding : file.findings)
        findings.append(findingJson(file, finding));
    QJsonObject out{{u"path"_s, file.path},
                    {u"standard"_s, file.standard},
                    {u"valid"_s, file.valid},
                    {u"schemaValid"_s, file.schemaValid},
                    {u"findings"_s, findings}};
    if (file.problem) {
        out[u"problem"_s] = QJsonObject{{u"message"_s, file.problem->what},
                                        {u"advice"_s, file.problem->advice},
                                        {u"line"_s, file.problem->line},
                                        {u"column"_s, file.problem->column}};
    }
    return out;
}

} // namespace

QByteArray writtenJson(const FindingsReport &report)
{
    QJsonArray files;
    int valid = 0, unread = 0;
    for (const FileFindings &file : report.files) {
        files.append(fileJson(file));
        valid += file.valid ? 1 : 0;
        unread += file.problem ? 1 : 0;
    }
    const QJsonObject summary{{u"files"_s, qint64(report.files.size())},
                              {u"valid"_s, valid},
                              {u"unreadable"_s, unread},
                              {u"errors"_s, report.count(Severity::Error)},
                              {u"warnings"_s, report.count(Severity::Warning)},
                              {u"infos"_s, report.count(Severity::Info)},
                              {u"hints"_s, report.count(Severity::Hint)},
                              {u"notEvaluated"_s, report.notEvaluated()}};
    const QJsonObject out{{u"tool"_s, u"meshwright"_s},
                          {u"version"_s, QStringLiteral(MESHWRIGHT_VERSION)},
                          {u"verb"_s, report.verb},
                          {u"files"_s, files},
                          {u"summary"_s, summary}};
    return QJsonDocument(out).toJson();
}

} // namespace meshwright::exchange
