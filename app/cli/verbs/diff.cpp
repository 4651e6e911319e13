// SPDX-License-Identifier: GPL-3.0-or-later
#include "verb.h"

#include "base/file.h"
#include "contract/diff.h"

#include <QCommandLineParser>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace meshwright::cli {

extern const Verb diffVerb;

namespace {

using contract::Change;
using contract::ChangeImpact;
using contract::Contract;
using contract::ContractDiff;

int usage(const QString &what, const QString &advice)
{
    printProblem({base::Problem::Kind::Usage, what, advice, {}});
    return Usage;
}

base::Result<Contract> readFile(const QString &path)
{
    const base::Result<QByteArray> bytes = base::readFile(path, text::ReadLimits().bytes);
    if (!bytes)
        return bytes.problem();
    const text::Tree tree = text::readByName(text::SourceText(*bytes), path);
    if (!tree.isClean()) {
        const auto wrong = std::find_if(tree.findings().begin(), tree.findings().end(), [](const text::Finding &f) { return f.severity == text::Severity::Error; });
        const base::Position place = tree.source().position(wrong->span.begin);
        return base::Problem{base::Problem::Kind::Unreadable, wrong->message, u"Mend it before comparing."_s, path, place.line, place.column};
    }
    if (!tree.root().isMapping())
        return base::Problem{base::Problem::Kind::Unreadable, u"This is not a data contract."_s, {}, path};
    return contract::readContract(tree);
}

int lineOf(const Contract &owner, const text::Node &node)
{
    return node ? owner.tree.source().position(node.span().begin).line : 0;
}

QString sign(const Change &change)
{
    return change.kind == Change::Kind::Added ? u"+"_s : change.kind == Change::Kind::Removed ? u"-"_s : u"~"_s;
}

QString asText(const Contract &before, const Contract &after, const ContractDiff &result)
{
    QString out;
    for (const Change &change : result.changes) {
        out += u"%1 %2: %3"_s.arg(sign(change), QString(contract::impactName(change.impact)), change.message);
        if (change.kind == Change::Kind::Changed && change.before != change.after)
            out += u" (%1 → %2)"_s.arg(change.before.isEmpty() ? u"nothing"_s : change.before, change.after.isEmpty() ? u"nothing"_s : change.after);
        out += u" [%1]\n"_s.arg(change.rule);
    }
    if (result.changes.empty())
        return u"Nothing changed in meaning.\n"_s;
    if (result.advisedVersion.isEmpty())
        return out + u"%1 changes. “%2” is not a version of three numbers, so none can be advised.\n"_s.arg(result.changes.size()).arg(before.version);
    return out + u"%1 changes; version %2 → advised %3 (%4), declared %5%6.\n"_s.arg(result.changes.size())
                     .arg(before.version, result.advisedVersion, QString(contract::bumpName(result.bump)), after.version.isEmpty() ? u"none"_s : after.version,
                          result.versionSuffices ? QString() : u": too low"_s);
}

QString asJson(const Contract &before, const Contract &after, const ContractDiff &result)
{
    static const char *const kinds[] = {"added", "removed", "changed"};
    QJsonArray changes;
    for (const Change &change : result.changes)
        changes.append(QJsonObject{{u"rule"_s, change.rule},
                                   {u"kind"_s, QString::fromLatin1(kinds[int(change.kind)])},
                                   {u"impact"_s, QString(contract::impactName(change.impact))},
                                   {u"subject"_s, change.subject},
                                   {u"message"_s, change.message},
                                   {u"before"_s, change.before},
                                   {u"after"_s, change.after},
                                   {u"beforeLine"_s, lineOf(before, change.beforeNode)},
                                   {u"afterLine"_s, lineOf(after, change.afterNode)}});
    const QJsonObject object{{u"tool"_s, u"meshwright"_s},
                             {u"version"_s, QStringLiteral(MESHWRIGHT_VERSION)},
                             {u"changes"_s, changes},
                             {u"bump"_s, QString(contract::bumpName(result.bump))},
                             {u"versionBefore"_s, before.version},
                             {u"versionAfter"_s, after.version},
                             {u"advisedVersion"_s, result.advisedVersion},
                             {u"versionSuffices"_s, result.versionSuffices}};
    return QString::fromUtf8(QJsonDocument(object).toJson());
}

int exitCodeOf(const ContractDiff &result, const QString &failOn)
{
    const bool isBreaking = std::any_of(result.changes.begin(), result.changes.end(), [](const Change &c) { return c.impact == ChangeImpact::Breaking; });
    if (failOn == "version"_L1)
        return result.versionSuffices ? Fine : Findings;
    if (failOn == "breaking"_L1)
        return isBreaking ? Findings : Fine;
    return failOn == "change"_L1 && !result.changes.empty() ? Findings : Fine;
}

int runDiff(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.addPositionalArgument(u"OLD"_s, u"The contract as it was."_s);
    parser.addPositionalArgument(u"NEW"_s, u"The contract as it is now."_s);
    const QCommandLineOption formatOption(u"format"_s, u"text or json."_s, u"FORMAT"_s, u"text"_s);
    const QCommandLineOption failOption(u"fail-on"_s, u"What makes the exit code 1: version (the new version is lower than advised), breaking, change or never."_s, u"WHAT"_s, u"version"_s);
    parser.addOptions({formatOption, failOption});
    int exitCode = Fine;
    if (!parse(parser, diffVerb, arguments, exitCode))
        return exitCode;
    const QString format = parser.value(formatOption), failOn = parser.value(failOption);
    if (parser.positionalArguments().size() != 2)
        return usage(u"Two contracts are compared: OLD and NEW."_s, u"For example: meshwright diff released.odcs.yaml draft.odcs.yaml"_s);
    if (format != "text"_L1 && format != "json"_L1)
        return usage(u"“%1” is not a format of this verb."_s.arg(format), u"Use text or json."_s);
    if (!QStringList{u"version"_s, u"breaking"_s, u"change"_s, u"never"_s}.contains(failOn))
        return usage(u"“%1” is nothing to fail on."_s.arg(failOn), u"Use version, breaking, change or never."_s);
    std::vector<Contract> contracts;
    for (const QString &path : parser.positionalArguments()) {
        base::Result<Contract> contract = readFile(path);
        if (!contract) {
            printProblem(contract.problem());
            return exitCodeFor(contract.problem());
        }
        contracts.push_back(std::move(contract).value());
    }
    const ContractDiff result = contract::diff(contracts[0], contracts[1]);
    print(format == "json"_L1 ? asJson(contracts[0], contracts[1], result) : asText(contracts[0], contracts[1], result));
    return exitCodeOf(result, failOn);
}

} // namespace

const Verb diffVerb{"diff", "OLD NEW", "Tell what changed in meaning, what breaks readers, which version is due.", runDiff};

} // namespace meshwright::cli
