// SPDX-License-Identifier: GPL-3.0-or-later
#include "publishreport.h"
#include "verb.h"

#include "registry/embedded/embeddedregistry.h"
#include "workspace/history.h"
#include "workspace/scan.h"
#include "workspace/submissions.h"

#include <QCommandLineParser>
#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace meshwright::cli {

extern const Verb publishVerb;

namespace {

using base::Problem;
using base::Result;
using registry::PlanItem;
using registry::PublishPlan;
using registry::Submission;

struct Options {
    QStringList paths;
    QString registryFile;
    bool dryRun = false;
    bool skipRefused = false;
    bool json = false;
};

/// A folder that is read as a whole, and which of its files are wanted.
struct Wanted {
    QStringList paths;
    bool isWorkspace = false; ///< worth a history; false for a lone file
};

QString absolute(const QString &path)
{
    return QDir::cleanPath(QFileInfo(path).absoluteFilePath());
}

bool isBelow(const QString &path, const QString &folder)
{
    return path == folder || path.startsWith(folder.endsWith(u'/') ? folder : folder + u'/');
}

// A file or folder is judged by the rules, and linked by the mesh, of the workspace it lies in. A file of
// an unusual name is not found by a search; it is read by itself.
Result<std::map<QString, Wanted>> workspacesOf(const QStringList &paths)
{
    std::map<QString, Wanted> workspaces;
    for (const QString &path : paths) {
        const QFileInfo info(path);
        if (!info.exists())
            return Problem{Problem::Kind::Unreadable, u"There is no such file or folder."_s, {}, path};
        const bool isFindable = info.isDir() || workspace::isContractFileName(info.fileName());
        const auto enclosing = isFindable ? workspace::enclosingWorkspace(path) : std::nullopt;
        Wanted &wanted = workspaces[enclosing.value_or(absolute(path))];
        wanted.paths.append(absolute(path));
        wanted.isWorkspace = wanted.isWorkspace || enclosing || info.isDir();
    }
    return workspaces;
}

Result<std::vector<Submission>> submissionsFrom(const QString &folder, const Wanted &wanted)
{
    const QString rulesFolder = QFileInfo(folder).isDir() ? folder : QFileInfo(folder).absolutePath();
    const auto snapshot = workspace::scan(folder, governance::loadRules(rulesFolder));
    const auto isWanted = [&](const QString &path) {
        return std::any_of(wanted.paths.begin(), wanted.paths.end(), [&](const QString &below) { return isBelow(path, below); });
    };
    for (const Problem &problem : snapshot->problems) {
        if (isWanted(problem.subject))
            return problem;
    }
    std::vector<int> files;
    for (size_t i = 0; i < snapshot->files.size(); ++i) {
        if (isWanted(snapshot->files[i]->path))
            files.push_back(int(i));
    }
    workspace::History history(folder);
    return workspace::submissionsOf(*snapshot, files, wanted.isWorkspace ? &history : nullptr);
}

Result<std::vector<Submission>> gather(const std::map<QString, Wanted> &workspaces)
{
    std::vector<Submission> all;
    for (const auto &[folder, wanted] : workspaces) {
        auto some = submissionsFrom(folder, wanted);
        if (!some)
            return some.problem();
        std::move(some->begin(), some->end(), std::back_inserter(all));
    }
    const QDir here;
    for (Submission &submission : all) {
        const QString relative = here.relativeFilePath(submission.path);
        submission.path = relative.startsWith(u".."_s) ? submission.path : relative;
    }
    return all;
}

// The publication happened; that it could not be remembered is told, and changes nothing about it.
void remember(const std::map<QString, Wanted> &workspaces, const registry::Receipt &receipt)
{
    for (const auto &[folder, wanted] : workspaces) {
        if (!wanted.isWorkspace)
            continue;
        if (const auto recorded = workspace::History(folder).record(receipt); !recorded)
            printProblem(recorded.problem());
    }
}

int exitCodeOf(const PublishPlan &plan)
{
    const bool broken = std::any_of(plan.items.begin(), plan.items.end(), [](const PlanItem &item) { return item.submission.analysis->state == governance::State::Broken; });
    return broken ? int(Unreadable) : plan.isRefused() ? int(Findings) : int(Fine);
}

int fail(const Problem &problem)
{
    printProblem(problem);
    return exitCodeFor(problem);
}

int publish(const Options &options)
{
    const auto workspaces = workspacesOf(options.paths);
    if (!workspaces)
        return fail(workspaces.problem());
    auto submissions = gather(*workspaces);
    if (!submissions)
        return fail(submissions.problem());
    if (submissions->empty())
        return fail({Problem::Kind::Usage, u"The folder holds no data contract or data product."_s,
                     u"Files are found by name: *.odcs.yaml, *.odps.yaml, datacontract.yaml; a file named outright is read whatever its name."_s, options.paths.value(0)});
    // A dry run makes no file where there is none.
    auto registry = options.dryRun ? registry::EmbeddedRegistry::openForReading(options.registryFile) : registry::EmbeddedRegistry::open(options.registryFile);
    if (!registry)
        return fail(registry.problem());
    const auto plan = registry::makePlan(**registry, std::move(*submissions));
    if (!plan)
        return fail(plan.problem());
    if (!options.json)
        print(planText(*plan, options.registryFile, useColour()));

    std::optional<registry::Receipt> receipt;
    const PublishPlan publishable = options.skipRefused ? plan->withoutRefused() : *plan;
    const bool stops = publishable.isRefused() || publishable.items.empty();
    if (!options.dryRun && !stops) {
        auto done = (*registry)->publish(publishable);
        if (!done)
            return fail(done.problem());
        receipt = std::move(*done);
        remember(*workspaces, *receipt);
    }
    if (options.json)
        print(QString::fromUtf8(QJsonDocument(publishJson(*plan, options.registryFile, options.dryRun, receipt)).toJson()));
    else if (receipt)
        print(receiptText(*receipt));
    else
        print(options.dryRun ? u"A dry run: nothing was stored.\n"_s : u"Nothing was stored, because of what is refused. Mend it, or publish the rest with --skip-refused.\n"_s);
    return exitCodeOf(*plan);
}

int usage(const QString &what, const QString &advice)
{
    return fail({Problem::Kind::Usage, what, advice, {}});
}

int runPublish(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.addPositionalArgument(u"PATH"_s, u"Contracts and products, or folders that are searched for them."_s, u"PATH..."_s);
    const QCommandLineOption toOption(u"to"_s, u"The registry: embedded."_s, u"REGISTRY"_s);
    const QCommandLineOption dryOption(u"dry-run"_s, u"Only show what would be done."_s);
    const QCommandLineOption skipOption(u"skip-refused"_s, u"Publish what can be published; the exit code still tells that something was refused."_s);
    const QCommandLineOption formatOption(u"format"_s, u"text or json."_s, u"FORMAT"_s, u"text"_s);
    const QCommandLineOption fileOption(u"registry-file"_s, u"The file of the embedded registry, in place of the user's own."_s, u"FILE"_s);
    parser.addOptions({toOption, dryOption, skipOption, formatOption, fileOption});
    int exitCode = Fine;
    if (!parse(parser, publishVerb, arguments, exitCode))
        return exitCode;

    Options options;
    options.paths = parser.positionalArguments();
    options.dryRun = parser.isSet(dryOption);
    options.skipRefused = parser.isSet(skipOption);
    options.json = parser.value(formatOption) == "json"_L1;
    options.registryFile = parser.isSet(fileOption) ? parser.value(fileOption) : registry::EmbeddedRegistry::defaultFile();
    if (!options.json && parser.value(formatOption) != "text"_L1)
        return usage(u"There is no format “%1”."_s.arg(parser.value(formatOption)), u"Choose text or json."_s);
    if (options.paths.isEmpty())
        return usage(u"Nothing to publish was named."_s, u"For example: meshwright publish contracts/ --to embedded"_s);
    if (!parser.isSet(toOption))
        return usage(u"No registry was named."_s, u"Add --to embedded."_s);
    if (parser.value(toOption) != "embedded"_L1)
        return usage(u"There is no registry “%1”."_s.arg(parser.value(toOption)), u"Known: embedded."_s);
    if (options.registryFile.isEmpty())
        return usage(u"The name of the registry's file is empty."_s, u"Name a file after --registry-file."_s);
    return publish(options);
}

} // namespace

const Verb publishVerb{"publish", "PATH... --to REGISTRY", "Show what publishing will do, then do it and give a receipt.", runPublish};

} // namespace meshwright::cli
