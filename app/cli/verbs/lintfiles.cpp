// SPDX-License-Identifier: GPL-3.0-or-later
#include "lintfiles.h"

#include "base/file.h"
#include "contract/check.h"
#include "standard/judge.h"
#include "standard/schemafindings.h"
#include "text/tree.h"
#include "workspace/scan.h"

#include <QFileInfo>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace meshwright::cli {

namespace {

constexpr qint64 largestFile = 5 * 1024 * 1024;

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

void append(std::vector<text::Finding> &to, std::vector<text::Finding> &&more)
{
    std::move(more.begin(), more.end(), std::back_inserter(to));
}

/// What no schema sees. Contracts of 2.x have other keys; they are to be upgraded first.
void addSemantics(const text::Tree &tree, exchange::FileFindings &out)
{
    if (out.standard.startsWith("ODCS 3"_L1))
        append(out.findings, contract::check(contract::readContract(tree)));
    else if (out.standard.startsWith("ODPS"_L1))
        append(out.findings, contract::checkProduct(contract::readProduct(tree)));
}

exchange::FileFindings unread(const base::Problem &problem)
{
    exchange::FileFindings out;
    out.path = problem.subject;
    out.problem = problem;
    return out;
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
    addSemantics(tree, out);
    if (options.schema)
        append(out.findings, standard::schemaFindings(*options.schema, tree));
    std::stable_sort(out.findings.begin(), out.findings.end(), [](const text::Finding &a, const text::Finding &b) { return a.span.begin < b.span.begin; });
    out.valid = out.schemaValid && std::none_of(out.findings.begin(), out.findings.end(), [](const text::Finding &f) {
        return f.severity == text::Severity::Error && !f.notEvaluated;
    });
    return out;
}

} // namespace

base::Result<std::shared_ptr<const standard::JsonSchema>> readSchema(const QString &file)
{
    auto bytes = base::readFile(file, largestFile);
    if (!bytes)
        return bytes.problem();
    exchange::FileFindings read;
    read.path = file;
    read.source = text::SourceText(*bytes);
    const text::Tree tree = text::readByName(read.source, file);
    read.findings = tree.findings();
    if (!tree.isClean())
        return unparsable(read);
    auto schema = standard::JsonSchema::compile(tree);
    if (schema)
        return schema;
    base::Problem problem = schema.problem();
    problem.kind = base::Problem::Kind::Unreadable;
    problem.subject = file;
    return problem;
}

exchange::FindingsReport lintPaths(const QStringList &paths, const LintOptions &options)
{
    exchange::FindingsReport report;
    report.verb = u"lint"_s;
    QSet<QString> seen;
    for (const QString &path : paths) {
        const workspace::FoundFiles found = workspace::findContractFiles(path);
        if (QFileInfo(path).isDir()) { // of a file that is not there, reading it will tell
            for (const base::Problem &problem : found.problems)
                report.files.push_back(unread(problem));
        }
        for (const QString &file : found.paths) {
            if (seen.contains(file))
                continue;
            seen.insert(file);
            report.files.push_back(lintFile(file, options));
        }
    }
    return report;
}

} // namespace meshwright::cli
