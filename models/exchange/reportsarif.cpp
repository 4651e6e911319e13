// SPDX-License-Identifier: GPL-3.0-or-later
// SARIF 2.1.0 (OASIS): one run, a rule object for each rule that has a result.
#include "exchange/reportwriters.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMap>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace meshwright::exchange {

using text::Finding;
using text::Severity;

namespace {

QString level(const Finding &finding)
{
    switch (finding.severity) {
    case Severity::Error:
        return u"error"_s;
    case Severity::Warning:
        return u"warning"_s;
    case Severity::Info:
    case Severity::Hint:
        return u"note"_s;
    }
    Q_UNREACHABLE();
}

/// A path as a URI reference: relative paths stay relative, as code scanning services ask for.
QString uri(const QString &path)
{
    QString clean = path;
    while (clean.startsWith(u"./"))
        clean.remove(0, 2);
    const QString encoded = QString::fromLatin1(QUrl::toPercentEncoding(clean, "/"));
    return path.startsWith(u'/') ? u"file://"_s + encoded : encoded;
}

QJsonObject region(const text::SourceText &source, base::Span span)
{
    const base::Position begin = source.position(span.begin);
    const base::Position end = source.position(span.end);
    return {{u"startLine"_s, begin.line}, {u"startColumn"_s, begin.column}, {u"endLine"_s, end.line}, {u"endColumn"_s, end.column},
            {u"byteOffset"_s, qint64(span.begin)}, {u"byteLength"_s, qint64(span.size())}};
}

QJsonObject physical(const FileFindings &file, const QJsonObject &place)
{
    QJsonObject location{{u"artifactLocation"_s, QJsonObject{{u"uri"_s, uri(file.path)}}}};
    if (!place.isEmpty())
        location[u"region"_s] = place;
    return location;
}

QJsonObject fixJson(const FileFindings &file, const text::Fix &fix)
{
    QJsonArray replacements;
    for (const text::TextPatch &patch : fix.patches.patches()) {
        replacements.append(QJsonObject{{u"deletedRegion"_s, region(file.source, {patch.at, patch.endBefore()})},
                                        {u"insertedContent"_s, QJsonObject{{u"text"_s, QString::fromUtf8(patch.inserted)}}}});
    }
    const QJsonObject change{{u"artifactLocation"_s, QJsonObject{{u"uri"_s, uri(file.path)}}}, {u"replacements"_s, replacements}};
    return {{u"description"_s, QJsonObject{{u"text"_s, fix.title}}}, {u"artifactChanges"_s, QJsonArray{change}}};
}

QJsonObject result(const FileFindings &file, const Finding &finding, int rule)
{
    QJsonObject location{{u"physicalLocation"_s, physical(file, region(file.source, finding.span))}};
    if (!finding.path.isEmpty())
        location[u"logicalLocations"_s] = QJsonArray{QJsonObject{{u"fullyQualifiedName"_s, finding.path}}};
    QJsonObject out{{u"ruleId"_s, finding.rule},
                    {u"ruleIndex"_s, rule},
                    {u"message"_s, QJsonObject{{u"text"_s, finding.message}}},
                    {u"locations"_s, QJsonArray{location}}};
    if (finding.notEvaluated) {
        out[u"kind"_s] = u"open"_s;
        out[u"level"_s] = u"none"_s;
    } else {
        out[u"level"_s] = level(finding);
    }
    QJsonArray fixes;
    for (const text::Fix &fix : finding.fixes) {
        if (!fix.patches.isEmpty())
            fixes.append(fixJson(file, fix));
    }
    if (!fixes.isEmpty())
        out[u"fixes"_s] = fixes;
    return out;
}

QJsonObject notification(const FileFindings &file)
{
    QJsonObject place;
    if (file.problem->line > 0)
        place = {{u"startLine"_s, file.problem->line}, {u"startColumn"_s, qMax(1, file.problem->column)}};
    return {{u"level"_s, u"error"_s},
            {u"message"_s, QJsonObject{{u"text"_s, file.problem->what}}},
            {u"locations"_s, QJsonArray{QJsonObject{{u"physicalLocation"_s, physical(file, place)}}}}};
}

} // namespace

QByteArray writtenSarif(const FindingsReport &report)
{
    QMap<QString, int> rules;
    for (const FileFindings &file : report.files) {
        for (const Finding &finding : file.findings)
            rules[finding.rule] = 0;
    }
    QJsonArray ruleList;
    for (auto rule = rules.begin(); rule != rules.end(); ++rule) {
        rule.value() = int(ruleList.size());
        ruleList.append(QJsonObject{{u"id"_s, rule.key()}, {u"name"_s, rule.key().section(u'/', -1)}});
    }
    QJsonArray results, notifications;
    for (const FileFindings &file : report.files) {
        if (file.problem)
            notifications.append(notification(file));
        for (const Finding &finding : file.findings)
            results.append(result(file, finding, rules.value(finding.rule)));
    }
    QJsonObject invocation{{u"executionSuccessful"_s, notifications.isEmpty()}};
    if (!notifications.isEmpty())
        invocation[u"toolExecutionNotifications"_s] = notifications;
    const QJsonObject driver{{u"name"_s, u"meshwright"_s}, {u"version"_s, QStringLiteral(MESHWRIGHT_VERSION)}, {u"rules"_s, ruleList}};
    const QJsonObject run{{u"tool"_s, QJsonObject{{u"driver"_s, driver}}},
                          {u"automationDetails"_s, QJsonObject{{u"id"_s, u"meshwright/"_s + report.verb}}},
                          {u"columnKind"_s, u"unicodeCodePoints"_s},
                          {u"invocations"_s, QJsonArray{invocation}},
                          {u"results"_s, results}};
    const QJsonObject out{{u"$schema"_s, u"https://json.schemastore.org/sarif-2.1.0.json"_s}, {u"version"_s, u"2.1.0"_s}, {u"runs"_s, QJsonArray{run}}};
    return QJsonDocument(out).toJson();
}

} // namespace meshwright::exchange
