// SPDX-License-Identifier: GPL-3.0-or-later
#include "lintfiles.h"
#include "inputfiles.h"

#include "base/file.h"
#include "contract/check.h"
#include "contract/variables.h"
#include "mesh/mesh.h"
#include "standard/judge.h"
#include "standard/schemafindings.h"
#include "text/tree.h"

#include <QHash>
#include <QThread>
#include <QThreadPool>

#include <algorithm>
#include <atomic>

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
void addSemantics(const text::Tree &tree, const LintOptions &options, exchange::FileFindings &out)
{
    if (out.standard.startsWith("ODCS 3"_L1)) {
        append(out.findings, contract::check(contract::readContract(tree)));
        if (options.variables)
            append(out.findings, contract::undefinedVariables(tree, *options.variables));
    } else if (out.standard.startsWith("ODPS"_L1))
        append(out.findings, contract::checkProduct(contract::readProduct(tree)));
}

exchange::FileFindings unread(const base::Problem &problem)
{
    exchange::FileFindings out;
    out.path = problem.subject;
    out.problem = problem;
    return out;
}

/// A file's findings, and what the mesh needs to know of it.
struct Linted {
    exchange::FileFindings findings;
    mesh::Facts facts;
};

void finish(exchange::FileFindings &out)
{
    std::stable_sort(out.findings.begin(), out.findings.end(), [](const text::Finding &a, const text::Finding &b) { return a.span.begin < b.span.begin; });
    out.valid = out.schemaValid && std::none_of(out.findings.begin(), out.findings.end(), [](const text::Finding &f) {
        return f.severity == text::Severity::Error && !f.notEvaluated;
    });
}

Linted lintFile(const QString &path, const LintOptions &options)
{
    Linted linted;
    linted.facts.path = path;
    exchange::FileFindings &out = linted.findings;
    out.path = path;
    auto bytes = base::readFile(path, largestFile);
    if (!bytes) {
        out.problem = bytes.problem();
        return linted;
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
        return linted;
    }
    addSemantics(tree, options, out);
    if (options.schema)
        append(out.findings, standard::schemaFindings(*options.schema, tree));
    finish(out);
    linted.facts = mesh::readFacts(path, tree);
    return linted;
}

std::vector<Linted> lintAll(const QStringList &paths, const LintOptions &options)
{
    std::vector<Linted> all(size_t(paths.size()));
    std::atomic<qsizetype> next{0};
    std::atomic<qint64> done{0};
    const auto work = [&] {
        for (qsizetype i = next++; i < paths.size(); i = next++) {
            all[size_t(i)] = lintFile(paths[i], options);
            if (options.progress)
                options.progress(++done, paths.size());
        }
    };
    QThreadPool pool;
    // A thread costs more than it brings for a handful of files.
    const qsizetype threads = std::min<qsizetype>(QThread::idealThreadCount(), (paths.size() + 7) / 8);
    pool.setMaxThreadCount(int(std::max<qsizetype>(1, threads)));
    for (qsizetype i = 1; i < threads; ++i)
        pool.start(work);
    work();
    pool.waitForDone();
    return all;
}

/// What the files of a folder say of each other.
void addMesh(std::vector<Linted> &linted)
{
    QHash<QString, size_t> byPath;
    std::vector<mesh::Facts> facts;
    for (size_t i = 0; i < linted.size(); ++i) {
        byPath.insert(linted[i].findings.path, i);
        if (linted[i].facts.kind != mesh::Facts::Kind::Other)
            facts.push_back(std::move(linted[i].facts));
    }
    for (mesh::FileFinding &found : mesh::buildMesh(std::move(facts)).findings) {
        const auto file = byPath.constFind(found.path);
        if (file == byPath.constEnd())
            continue;
        exchange::FileFindings &out = linted[*file].findings;
        out.findings.push_back(std::move(found.finding));
        finish(out);
    }
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
    const InputFiles input = inputFiles(paths);
    exchange::FindingsReport report;
    report.verb = u"lint"_s;
    for (const base::Problem &problem : input.problems)
        report.files.push_back(unread(problem));
    std::vector<Linted> linted = lintAll(input.paths, options);
    if (input.hasFolder)
        addMesh(linted);
    for (Linted &one : linted)
        report.files.push_back(std::move(one.findings));
    return report;
}

} // namespace meshwright::cli
