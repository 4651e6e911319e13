// SPDX-License-Identifier: GPL-3.0-or-later
#include "lintfiles.h"

#include "base/file.h"
#include "standard/judge.h"
#include "text/tree.h"

#include <QDirIterator>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace meshwright::cli {

namespace {

constexpr qint64 largestFile = 5 * 1024 * 1024;

bool isContractFileName(const QString &name)
{
    static const QRegularExpression wanted(u"(\\.(odcs|odps)\\.(yaml|yml|json)|^datacontract\\.(yaml|yml))$"_s, QRegularExpression::CaseInsensitiveOption);
    return wanted.match(name).hasMatch();
}

QStringList filesOf(const QString &path)
{
    if (!QFileInfo(path).isDir())
        return {path};
    QStringList out;
    QDirIterator entries(path, QDir::Files, QDirIterator::Subdirectories);
    while (entries.hasNext()) {
        const QString file = entries.next();
        if (isContractFileName(entries.fileName()))
            out << file;
    }
    out.sort();
    return out;
}

/// What keeps a text from being judged, as the problem of the file.
base::Problem unparsable(const exchange::FileFindings &file)
{
    base::Problem problem{base::Problem::Kind::Unreadable, u"The file cannot be parsed."_s, {}, file.path};
    for (const text::Finding &finding : file.findings) {
        if (finding.severity != text::Severity::Error)
            continue;
        const base::Position at = file.source.position(finding.span.begin);
        problem.what = finding.message;
        problem.line = at.line;
        problem.column = at.column;
        break;
    }
    return problem;
}

exchange::FileFindings lintFile(const QString &path, const LintOptions &options)
{
    exchange::FileFindings out;
    out.path = path;
    auto bytes = base::readFile(path, largestFile);
    if (!bytes) {
        out.problem = bytes.problem();
        return out;
    }
    out.source = text::SourceText(*bytes);
    const text::Tree tree = text::readByName(out.source, path);
    standard::JudgeOptions how;
    how.asVersion = options.asVersion;
    standard::Judgement judgement = standard::judge(tree, how);
    out.standard = judgement.standard;
    out.schemaValid = judgement.schemaValid;
    out.findings = std::move(judgement.findings);
    if (!standard::isReadable(tree)) {
        out.problem = unparsable(out);
        return out;
    }
    out.valid = out.schemaValid && std::none_of(out.findings.begin(), out.findings.end(), [](const text::Finding &f) {
        return f.severity == text::Severity::Error && !f.notEvaluated;
    });
    return out;
}

} // namespace

base::Result<std::shared_ptr<const standard::JsonSchema>> readSchema(const QString &file)
{
    return base::Problem{base::Problem::Kind::Usage, u"Schemas of your own are not supported yet."_s, {}, file};
}

exchange::FindingsReport lintPaths(const QStringList &paths, const LintOptions &options)
{
    exchange::FindingsReport report;
    report.verb = u"lint"_s;
    QSet<QString> seen;
    for (const QString &path : paths) {
        for (const QString &file : filesOf(path)) {
            if (seen.contains(file))
                continue;
            seen.insert(file);
            report.files.push_back(lintFile(file, options));
        }
    }
    return report;
}

} // namespace meshwright::cli
