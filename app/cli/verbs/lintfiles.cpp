// SPDX-License-Identifier: GPL-3.0-or-later
#include "lintfiles.h"
#include "inputfiles.h"
#include "lintneighbours.h"

#include "base/file.h"
#include "base/together.h"
#include "contract/check.h"
#include "contract/contract.h"
#include "mesh/mesh.h"
#include "standard/judge.h"
#include "standard/schemafindings.h"
#include "text/tree.h"

#include <QHash>
#include <QThread>
#include <QThreadPool>

#include <algorithm>
#include <atomic>
#include <cstdio>
#include <mutex>

using namespace Qt::StringLiterals;

namespace meshwright::cli {

namespace {

constexpr qint64 largestFile = 5 * 1024 * 1024;
constexpr quint32 worthAThread = 40'000; // bytes

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

/// What no schema sees. Contracts of 2.x have other keys; they are to be upgraded first. The contract is handed over where it was read.
std::vector<text::Finding> semantics(const text::Tree &tree, const LintOptions &options, std::optional<contract::Contract> &contract)
{
    std::vector<text::Finding> findings;
    const QString standard = standard::judgedBy(tree, {options.asVersion, false}).title();
    if (standard.startsWith("ODPS"_L1)) {
        findings = contract::checkProduct(contract::readProduct(tree), options.withFixes);
    } else if (standard.startsWith("ODCS 3"_L1)) {
        contract = contract::readContract(tree);
        findings = contract::check(*contract, options.withFixes);
        if (!options.surroundings)
            return findings;
        // The hint which variables there are gives way to a warning for each that has no value.
        std::erase_if(findings, [](const text::Finding &f) { return f.rule == "contract/variable"_L1 && f.severity == text::Severity::Hint; });
        append(findings, contract::undefinedVariables(tree, *options.surroundings));
    }
    return findings;
}

/// The contract is that of the tree, or of the tree as it is meant.
void judge(const text::Tree &tree, const LintOptions &options, exchange::FileFindings &out, std::optional<contract::Contract> &contract)
{
    standard::Judgement judgement;
    std::vector<text::Finding> further;
    const auto byStandard = [&] { judgement = standard::judge(tree, {options.asVersion, options.withFixes}); };
    const auto beyond = [&](const text::Tree &meant) {
        if (standard::isReadable(tree))
            further = semantics(meant, options, contract);
    };
    if (tree.source().size() > worthAThread) {
        base::together([&] { beyond(tree); }, byStandard);
        if (!judgement.meantKeys.empty())
            beyond(standard::asMeant(tree, judgement));
    } else {
        byStandard();
        beyond(standard::asMeant(tree, judgement));
    }
    contract::dropEchoes(further, judgement.findings);
    out.standard = judgement.standard;
    out.schemaValid = judgement.schemaValid;
    out.findings = std::move(judgement.findings);
    append(out.findings, std::move(further));
    if (options.schema && standard::isReadable(tree))
        append(out.findings, standard::schemaFindings(*options.schema, tree));
}

/// Fixes change the text as it is written, so only those count that are found there as well.
void takeFixesFrom(std::vector<text::Finding> &written, std::vector<text::Finding> &findings)
{
    for (text::Finding &finding : findings) {
        finding.fixes.clear();
        for (text::Finding &same : written) {
            if (same.rule == finding.rule && same.span == finding.span && same.message == finding.message)
                finding.fixes.swap(same.fixes);
        }
    }
}

base::Result<text::Tree> judgeWithValues(const text::Tree &tree, const LintOptions &options, exchange::FileFindings &out, std::optional<contract::Contract> &contract)
{
    auto filled = contract::withValues(tree, *options.surroundings);
    if (!filled || &filled->data() == &tree.data()) {
        judge(tree, options, out, contract);
        return filled;
    }
    exchange::FileFindings written;
    judge(tree, options, written, contract);
    judge(*filled, options, out, contract);
    takeFixesFrom(written.findings, out.findings);
    return filled;
}

base::Result<QByteArray> readInput(const QString &path)
{
    if (path != standardInput)
        return base::readFile(path, largestFile);
    QByteArray bytes;
    char piece[65536];
    while (bytes.size() <= largestFile) {
        const size_t count = std::fread(piece, 1, sizeof piece, stdin);
        if (count == 0)
            break;
        bytes.append(piece, qsizetype(count));
    }
    if (std::ferror(stdin))
        return base::Problem{base::Problem::Kind::Unreadable, u"Standard input cannot be read."_s, {}, path};
    if (bytes.size() > largestFile)
        return base::Problem{base::Problem::Kind::Unreadable, u"This is more than 5 MiB, the most a contract may have."_s, {}, path};
    return bytes;
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

Linted lintFile(const QString &path, const LintOptions &options, bool isAlone)
{
    Linted linted;
    linted.facts.path = path;
    exchange::FileFindings &out = linted.findings;
    out.path = path;
    auto bytes = readInput(path);
    if (!bytes) {
        out.problem = bytes.problem();
        return linted;
    }
    if (isAlone)
        standard::prepare(*bytes);
    out.source = text::SourceText(*bytes);
    const bool isPipedJson = path == standardInput && bytes->trimmed().startsWith('{');
    text::Tree tree = isPipedJson ? text::readJson(out.source) : text::readByName(out.source, path);
    std::optional<contract::Contract> contract;
    if (options.surroundings) {
        auto filled = judgeWithValues(tree, options, out, contract);
        if (!filled) {
            out.problem = filled.problem();
            return linted;
        }
        tree = *filled;
    } else {
        judge(tree, options, out, contract);
    }
    if (!standard::isReadable(tree)) {
        out.problem = unparsable(out);
        return linted;
    }
    finish(out);
    const bool isOfTree = contract && &contract->tree.data() == &tree.data();
    linted.facts = mesh::readFacts(path, tree, isOfTree ? &*contract : nullptr);
    return linted;
}

std::vector<Linted> lintAll(const QStringList &paths, const LintOptions &options)
{
    std::vector<Linted> all(size_t(paths.size()));
    std::atomic<qsizetype> next{0};
    std::mutex telling;
    qint64 done = 0;
    const auto work = [&] {
        for (qsizetype i = next++; i < paths.size(); i = next++) {
            all[size_t(i)] = lintFile(paths[i], options, paths.size() == 1);
            if (!options.progress)
                continue;
            const std::lock_guard lock(telling); // so that it never counts backwards
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

/// What the files say of each other; of those named one by one, where their references lead.
void addMesh(std::vector<Linted> &linted, bool isFolder)
{
    QHash<QString, size_t> byPath;
    std::vector<mesh::Facts> facts;
    for (size_t i = 0; i < linted.size(); ++i) {
        byPath.insert(linted[i].findings.path, i);
        if (linted[i].facts.kind != mesh::Facts::Kind::Other)
            facts.push_back(std::move(linted[i].facts));
    }
    auto findings = isFolder ? mesh::buildMesh(std::move(facts)).findings : judgeReferences(std::move(facts));
    for (mesh::FileFinding &found : findings) {
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
    if (options.progress)
        options.progress(0, 0);
    const InputFiles input = inputFiles(paths);
    exchange::FindingsReport report;
    report.verb = u"lint"_s;
    for (const base::Problem &problem : input.problems)
        report.files.push_back(unread(problem));
    std::vector<Linted> linted = lintAll(input.paths, options);
    addMesh(linted, input.hasFolder);
    for (Linted &one : linted)
        report.files.push_back(std::move(one.findings));
    return report;
}

} // namespace meshwright::cli
