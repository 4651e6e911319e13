// SPDX-License-Identifier: GPL-3.0-or-later
#include "baseline.h"

#include "base/file.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace meshwright::cli {

base::Result<Baseline> Baseline::read(const QString &path)
{
    constexpr qint64 limit = 200 * 1024 * 1024;
    const auto bytes = base::readFile(path, limit);
    if (!bytes)
        return bytes.problem();
    const QJsonDocument document = QJsonDocument::fromJson(*bytes);
    if (!document[QLatin1String("files")].isArray())
        return base::Problem{base::Problem::Kind::Unreadable, QStringLiteral("This is no report of govern."),
                             QStringLiteral("Write a baseline with: meshwright govern PATH --format json > FILE"), path, 0, 0};
    Baseline baseline;
    for (const QJsonValue &file : document[QLatin1String("files")].toArray()) {
        for (const QJsonValue &finding : file[QLatin1String("findings")].toArray())
            baseline.m_known.insert(keyOf(file[QLatin1String("path")].toString(), finding[QLatin1String("rule")].toString(), finding[QLatin1String("path")].toString()));
    }
    return baseline;
}

Baseline Baseline::of(const exchange::FindingsReport &report)
{
    Baseline baseline;
    for (const exchange::FileFindings &file : report.files) {
        for (const text::Finding &finding : file.findings)
            baseline.m_known.insert(keyOf(file.path, finding.rule, finding.path));
    }
    return baseline;
}

bool Baseline::knows(const QString &file, const text::Finding &finding) const
{
    return m_known.contains(keyOf(file, finding.rule, finding.path));
}

void tone(exchange::FindingsReport &report, const Baseline &baseline)
{
    for (exchange::FileFindings &file : report.files) {
        for (text::Finding &finding : file.findings) {
            if (finding.notEvaluated || finding.severity == text::Severity::Hint || !baseline.knows(file.path, finding))
                continue;
            finding.message = QStringLiteral("Known %1: %2").arg(text::severityName(finding.severity), finding.message);
            finding.severity = text::Severity::Hint;
        }
    }
}

void keepNew(exchange::FindingsReport &report, const Baseline &baseline)
{
    for (exchange::FileFindings &file : report.files)
        std::erase_if(file.findings, [&](const text::Finding &finding) { return baseline.knows(file.path, finding); });
}

} // namespace meshwright::cli
