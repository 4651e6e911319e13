// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/report.h"

#include "exchange/reportwriters.h"

#include <algorithm>

namespace meshwright::exchange {

const text::Finding *FileFindings::toldProblem() const
{
    if (!problem)
        return nullptr;
    const auto told = std::find_if(findings.begin(), findings.end(), [&](const text::Finding &f) {
        return f.severity == text::Severity::Error && f.message == problem->what;
    });
    return told == findings.end() ? nullptr : &*told;
}

int FindingsReport::count(text::Severity severity) const
{
    int sum = 0;
    for (const FileFindings &file : files)
        sum += int(std::count_if(file.findings.begin(), file.findings.end(), [severity](const text::Finding &f) {
            return f.severity == severity && !f.notEvaluated;
        }));
    return sum;
}

int FindingsReport::notEvaluated() const
{
    int sum = 0;
    for (const FileFindings &file : files)
        sum += int(std::count_if(file.findings.begin(), file.findings.end(), [](const text::Finding &f) { return f.notEvaluated; }));
    return sum;
}

bool FindingsReport::hasProblem() const
{
    return std::any_of(files.begin(), files.end(), [](const FileFindings &file) { return file.problem.has_value(); });
}

bool FindingsReport::reaches(text::Severity threshold) const
{
    return std::any_of(files.begin(), files.end(), [threshold](const FileFindings &file) {
        return std::any_of(file.findings.begin(), file.findings.end(), [threshold](const text::Finding &f) {
            return !f.notEvaluated && f.severity <= threshold;
        });
    });
}

std::optional<ReportFormat> reportFormat(QStringView word)
{
    if (word == u"text")
        return ReportFormat::Text;
    if (word == u"json")
        return ReportFormat::Json;
    if (word == u"sarif")
        return ReportFormat::Sarif;
    if (word == u"junit")
        return ReportFormat::Junit;
    if (word == u"github")
        return ReportFormat::Github;
    return std::nullopt;
}

QByteArray written(const FindingsReport &report, ReportFormat format, const ReportOptions &options)
{
    switch (format) {
    case ReportFormat::Text:
        return writtenText(report, options);
    case ReportFormat::Json:
        return writtenJson(report);
    case ReportFormat::Sarif:
        return writtenSarif(report);
    case ReportFormat::Junit:
        return writtenJunit(report);
    case ReportFormat::Github:
        return writtenGithub(report);
    }
    Q_UNREACHABLE();
}

} // namespace meshwright::exchange
