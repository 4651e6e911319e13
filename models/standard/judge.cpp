// SPDX-License-Identifier: GPL-3.0-or-later
#include "standard/judge.h"

#include "base/tr.h"
#include "standard/blockjudge.h"
#include "standard/phrases.h"
#include "text/substitute.h"

#include <QThreadPool>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace meshwright::standard {

using base::tr;
using text::Finding;
using text::Node;
using text::Severity;
using Family = Recognised::Family;

namespace {

QByteArray text(Node node)
{
    return node.isScalar() ? QByteArray(node.value().data(), qsizetype(node.value().size())) : QByteArray();
}

Family familyOf(Node root)
{
    if (!root.isMapping())
        return Family::Unknown;
    if (root["dataContractSpecification"])
        return Family::Dcs;
    const QByteArray kind = text(root["kind"]);
    if (kind == "DataProduct" || root["inputPorts"] || root["outputPorts"] || root["managementPorts"])
        return Family::Odps;
    if (kind == "DataContract" || root["apiVersion"] || (root["uuid"] && root["dataset"]))
        return Family::Odcs;
    int known = 0;
    for (int i = 0; i < root.size(); ++i)
        known += odcs().root().field(root.key(i).value()) ? 1 : 0;
    return known >= 2 ? Family::Odcs : Family::Unknown;
}

QByteArray withoutV(QByteArray version)
{
    if (version.startsWith('v') || version.startsWith('V'))
        version.remove(0, 1);
    return version;
}

/// The described version for a declared one: itself, else for 2.2.x the nearest of that line.
QByteArray describedVersion(const QByteArray &declared, const QByteArrayList &known)
{
    if (known.contains(declared))
        return declared;
    if (declared.startsWith("2.")) {
        for (auto version = known.rbegin(); version != known.rend(); ++version) {
            if (version->startsWith("2."))
                return *version;
        }
    }
    return {};
}

base::Span firstLine(const text::Tree &tree)
{
    return tree.source().lineSpan(1);
}

Finding about(const text::Tree &tree, const char *rule, Severity severity, const QString &message)
{
    Finding finding;
    finding.rule = u"standard/"_s + QLatin1String(rule);
    finding.severity = severity;
    finding.message = message;
    const Node root = tree.root();
    finding.span = root.isMapping() && root.size() > 0 ? root.key(0).span() : firstLine(tree);
    return finding;
}

Finding unrecognised(const text::Tree &tree)
{
    if (!tree.root().isValid() || (tree.root().isNull() && tree.root().span().isEmpty()))
        return about(tree, "unrecognised", Severity::Error, tr("The file is empty. A data contract begins with “apiVersion: v%1” and “kind: DataContract”.")
                                                                .arg(QString::fromLatin1(odcsVersions().constFirst())));
    if (!tree.root().isMapping())
        return about(tree, "unrecognised", Severity::Error, tr("A data contract is a mapping (key: value); this document is %1.").arg(kindOf(tree.root())));
    return about(tree, "unrecognised", Severity::Error, tr("This is neither a data contract nor a data product: “kind: DataContract” (ODCS) or “kind: DataProduct” (ODPS) is missing."));
}

Finding outdatedDcs(const text::Tree &tree)
{
    Finding finding = about(tree, "outdated", Severity::Error,
        tr("This is a contract of the Data Contract Specification, which ended in favour of ODCS, so it is not judged. Write it as ODCS %1: “info” goes to the top, “models” become “schema”, “fields” “properties” and “servicelevels” “slaProperties”; docs/formats/odcs.md shows how.")
            .arg(QString::fromLatin1(odcsVersions().constFirst())));
    const Node version = tree.root()["dataContractSpecification"];
    finding.path = version.pointer();
    finding.span = version.keyNode().span();
    return finding;
}

void tellOutdated(const text::Tree &tree, const Recognised &recognised, std::vector<Finding> &findings)
{
    if (recognised.family != Family::Odcs || !recognised.version.startsWith("2."))
        return;
    Finding finding = about(tree, "outdated", Severity::Warning,
        tr("%1 is an old form of data contract. “meshwright upgrade” writes it as ODCS %2 and keeps comments and order.")
            .arg(recognised.title(), QString::fromLatin1(odcsVersions().constFirst())));
    if (const Node version = tree.root()["apiVersion"]) {
        finding.path = version.pointer();
        finding.span = version.span();
    }
    findings.push_back(finding);
}

} // namespace

QString Recognised::title() const
{
    switch (family) {
    case Family::Unknown:
        return {};
    case Family::Dcs:
        return u"DCS "_s + QString::fromUtf8(declared);
    case Family::Odcs:
    case Family::Odps:
        break;
    }
    return description->name() + u' ' + QString::fromUtf8(version);
}

bool isReadable(const text::Tree &tree)
{
    return std::none_of(tree.findings().begin(), tree.findings().end(), [](const Finding &f) {
        return f.severity == Severity::Error && !f.rule.endsWith("/duplicate-key"_L1);
    });
}

Recognised recognise(const text::Tree &tree)
{
    const Node root = tree.root();
    Recognised out;
    out.family = familyOf(root);
    if (out.family == Family::Dcs)
        out.declared = text(root["dataContractSpecification"]);
    if (out.family == Family::Dcs || out.family == Family::Unknown)
        return out;
    out.declared = withoutV(text(root["apiVersion"]));
    const bool isOdcs = out.family == Family::Odcs;
    const QByteArrayList known = isOdcs ? odcsVersions() : odpsVersions();
    QByteArray version = out.declared;
    if (isOdcs && !root["apiVersion"] && root["uuid"] && root["dataset"])
        version = "2.2.2"; // that line did not ask for apiVersion
    out.version = describedVersion(version, known);
    out.versionKnown = !out.version.isEmpty();
    if (!out.versionKnown)
        out.version = known.constFirst();
    out.description = isOdcs ? &odcs(out.version) : &odps(out.version);
    return out;
}

void prepare(const QByteArray &text)
{
    const QByteArray begin = text.left(2000);
    const qsizetype key = begin.indexOf("apiVersion");
    const qsizetype from = key < 0 ? -1 : begin.indexOf(':', key);
    const qsizetype to = from < 0 ? -1 : begin.indexOf('\n', from);
    QByteArray version = from < 0 ? QByteArray() : begin.sliced(from + 1, (to < 0 ? begin.size() : to) - from - 1).trimmed();
    version.removeIf([](char c) { return c == '"' || c == '\'' || c == ','; });
    // At worst it is another one, and read for nothing.
    QThreadPool::globalInstance()->tryStart([version = withoutV(version)] { odcs(version); });
}

Recognised judgedBy(const text::Tree &tree, const JudgeOptions &options)
{
    Recognised recognised = recognise(tree);
    if (options.asVersion.isEmpty() || recognised.family == Family::Dcs)
        return recognised;
    const bool isOdps = recognised.family == Family::Odps;
    recognised.description = isOdps ? &odps(options.asVersion) : &odcs(options.asVersion);
    recognised.version = recognised.description->version();
    recognised.family = isOdps ? Family::Odps : Family::Odcs;
    return recognised;
}

text::Tree asMeant(const text::Tree &tree, const Judgement &judgement)
{
    return judgement.meantKeys.empty() ? tree : text::withTexts(tree, judgement.meantKeys);
}

Judgement judge(const text::Tree &tree, const JudgeOptions &options)
{
    Judgement out;
    out.findings = tree.findings();
    if (!isReadable(tree)) {
        const auto isOfEncoding = [](const Finding &f) { return f.rule.endsWith("/encoding"_L1); };
        if (std::any_of(out.findings.begin(), out.findings.end(), isOfEncoding)) // the rest is guessed from garbled bytes
            std::erase_if(out.findings, [&](const Finding &f) { return !isOfEncoding(f); });
        return out;
    }
    const Recognised recognised = judgedBy(tree, options);
    out.standard = recognised.title();
    if (!recognised.description || !tree.root().isMapping()) {
        out.findings.push_back(recognised.family == Family::Dcs ? outdatedDcs(tree) : unrecognised(tree));
        return out;
    }
    BlockJudge block(tree, *recognised.description, options.withFixes);
    out.schemaValid = block.mapping(tree.root(), recognised.description->root()) && tree.isClean();
    out.meantKeys = block.meantKeys();
    for (Finding &finding : block.findings())
        out.findings.push_back(std::move(finding));
    if (options.asVersion.isEmpty())
        tellOutdated(tree, recognised, out.findings);
    if (tree.documentCount() > 1) {
        Finding more = about(tree, "one-document", Severity::Error, tr("The file holds %1 documents; a contract is one. Only the first was judged.").arg(tree.documentCount()));
        more.span = tree.document(1).span();
        out.findings.push_back(more);
        out.schemaValid = false;
    }
    std::stable_sort(out.findings.begin(), out.findings.end(), [](const Finding &a, const Finding &b) { return a.span.begin < b.span.begin; });
    return out;
}

} // namespace meshwright::standard
