// SPDX-License-Identifier: GPL-3.0-or-later
#include "governance/packreader.h"

#include "base/file.h"
#include "base/tr.h"
#include "governance/fileoverrides.h"

#include <QDir>
#include <QFileInfo>

namespace meshwright::governance {

using base::tr;
using text::Node;

namespace {

const QStringList &packKeys()
{
    static const QStringList keys{QStringLiteral("extends"), QStringLiteral("rules"), QStringLiteral("aliases"), QStringLiteral("overrides"),
                                  QStringLiteral("formats"), QStringLiteral("parserOptions"), QStringLiteral("documentationUrl"), QStringLiteral("description")};
    return keys;
}

QString nameOf(const QString &path)
{
    QString name = path.startsWith(u':') ? path.mid(1) : QFileInfo(path).fileName();
    for (const char *suffix : {".yaml", ".yml", ".json", ".ruleset"}) {
        if (name.endsWith(QLatin1String(suffix)))
            name.chop(int(qstrlen(suffix)));
    }
    return name;
}

bool isRemote(const QString &name)
{
    return name.contains(QLatin1String("://")) || name.startsWith(QLatin1String("//")) || name.startsWith(QLatin1String("npm:"));
}

bool isWithin(const QString &file, const QString &folder)
{
    const QString canonical = QFileInfo(file).canonicalFilePath();
    const QString root = QFileInfo(folder).canonicalFilePath();
    return !canonical.isEmpty() && !root.isEmpty() && (root == u"/" || canonical.startsWith(root + u'/'));
}

} // namespace

PackReader::PackReader(QString root, const PackLimits &limits) : m_root(std::move(root)), m_limits(limits) {}

RulePack PackReader::read(const text::SourceText &source, const QString &path)
{
    RulePack pack;
    pack.path = path;
    pack.name = nameOf(path);
    const PackContext context = contextOf(path, source);
    m_stack = {path};
    const Drafts drafts = readFile(context, Mode::Plain, true);
    if (isReadable(context))
        readOverrides(context, drafts, pack);
    pack.rules = finished(drafts);
    pack.files = std::move(m_files);
    pack.findings = std::move(m_findings);
    return pack;
}

PackContext PackReader::contextOf(const QString &file, const text::SourceText &source)
{
    PackContext context;
    context.file = file;
    context.tree = text::readByName(source, file, {m_limits.bytes, 64, 200'000, 10'000});
    m_files.push_back({file, context.tree});
    for (const text::Finding &finding : context.tree.findings())
        m_findings.push_back({file, finding});
    const Node root = context.tree.root();
    if (!root.isMapping()) {
        report(context, root, "ruleset/shape", tr("A rule pack is a mapping with “rules” or “extends”."));
        return context;
    }
    context.docs = root["documentationUrl"].string();
    if (root["formats"])
        context.formats = tr("The pack is limited to certain document formats, which no contract is; leave “formats” out.");
    readAliases(context);
    return context;
}

bool PackReader::isReadable(const PackContext &context)
{
    return context.tree.root().isMapping() && context.tree.isClean();
}

void PackReader::report(const PackContext &context, const Node &at, const char *rule, const QString &message, text::Severity severity)
{
    constexpr size_t most = 1'000;
    if (m_findings.size() >= most)
        return;
    text::Finding finding;
    finding.rule = QString::fromLatin1(rule);
    finding.severity = severity;
    finding.message = message;
    finding.span = at.span();
    finding.path = at ? at.pointer() : QString();
    m_findings.push_back({context.file, finding});
}

void PackReader::checkKeys(const PackContext &context)
{
    const Node root = context.tree.root();
    for (int i = 0; i < root.size(); ++i) {
        const QString key = root.key(i).string();
        if (key == u"functions" || key == u"functionsDir")
            report(context, root.key(i), "ruleset/functions", tr("“%1” asks for functions written in JavaScript; rule packs never run programs here. Use the built-in functions.").arg(key));
        else if (!packKeys().contains(key) && !key.startsWith(QLatin1String("x-")))
            report(context, root.key(i), "ruleset/unknown-key", tr("A rule pack has no key “%1”; it has %2, and keys that begin with x-.").arg(key, packKeys().join(QLatin1String(", "))));
    }
    if (!root["rules"] && !root["extends"] && !root["overrides"])
        report(context, root, "ruleset/shape", tr("A rule pack needs “rules”, “extends” or “overrides”."));
    const Node parser = root["parserOptions"];
    for (int i = 0; i < parser.size(); ++i) {
        const QString key = parser.key(i).string();
        if (key != u"duplicateKeys" && key != u"incompatibleValues")
            report(context, parser.key(i), "ruleset/unknown-key", tr("“parserOptions” has no key “%1”.").arg(key));
    }
}

void PackReader::readAliases(PackContext &context)
{
    const Node aliases = context.tree.root()["aliases"];
    for (int i = 0; i < aliases.size(); ++i) {
        const Node value = aliases.at(i);
        QStringList paths;
        for (int j = 0; value.isSequence() && j < value.size(); ++j)
            paths.append(value.at(j).string());
        if (paths.isEmpty() || paths.contains(QString()))
            report(context, value ? value : aliases, "ruleset/alias",
                   tr("The alias “%1” must be a list of paths; aliases for certain formats can't be used on contracts.").arg(aliases.key(i).string()));
        context.aliases.insert(aliases.key(i).string(), paths);
    }
}

Drafts PackReader::readFile(const PackContext &context, Mode mode, bool isTop)
{
    Drafts drafts;
    if (!isReadable(context))
        return drafts;
    checkKeys(context);
    const Node root = context.tree.root();
    const Node extends = root["extends"];
    const bool isList = extends.isSequence();
    for (int i = 0; extends && i < (isList ? extends.size() : 1); ++i) {
        for (auto &[id, draft] : readExtended(context, isList ? extends.at(i) : extends))
            drafts[id] = std::move(draft);
    }
    const bool isExplicit = mode != Mode::Plain;
    if (isExplicit) {
        for (auto &[id, draft] : drafts)
            draft.isOn = mode == Mode::All || (mode == Mode::Recommended && draft.rule.recommended);
    }
    mergeRules(context, root["rules"], drafts, mode, false);
    if (!isTop && root["overrides"])
        report(context, root["overrides"], "ruleset/overrides", tr("Overrides count only in the pack that is named, not in one it extends."), text::Severity::Warning);
    return drafts;
}

Drafts PackReader::readExtended(const PackContext &context, const Node &entry)
{
    Mode mode = Mode::Plain;
    Node nameNode = entry;
    if (entry.isSequence()) {
        nameNode = entry[0];
        const QString word = entry[1].string();
        if (entry.size() == 2 && word == u"off")
            mode = Mode::Off;
        else if (entry.size() == 2 && word == u"all")
            mode = Mode::All;
        else if (entry.size() == 2 && word == u"recommended")
            mode = Mode::Recommended;
        else
            report(context, entry, "ruleset/extends", tr("An entry of “extends” is a file, or [file, off | recommended | all]."));
    }
    const auto opened = open(context, nameNode, nameNode.string());
    if (!opened)
        return {};
    m_stack.append(opened->file);
    Drafts drafts = readFile(*opened, mode, false);
    m_stack.removeLast();
    return drafts;
}

std::optional<PackContext> PackReader::open(const PackContext &from, const Node &at, const QString &name)
{
    const auto refuse = [&](const QString &why) {
        report(from, at, "ruleset/extends", why);
        return std::nullopt;
    };
    if (!at.isString() || name.isEmpty())
        return refuse(tr("“extends” names a file, a built-in pack, or a list of them."));
    if (isRemote(name))
        return refuse(tr("“%1” is on the network; rule packs are read from files only. Save it beside this file and name the copy.").arg(name));
    if (m_stack.size() >= m_limits.depth)
        return refuse(tr("Packs extend each other more than %1 deep.").arg(m_limits.depth));
    if (int(m_files.size()) >= m_limits.files)
        return refuse(tr("The pack extends more than %1 files.").arg(m_limits.files));
    QString path;
    const auto source = sourceOf(from, at, name, path);
    if (!source)
        return std::nullopt;
    if (m_stack.contains(path))
        return refuse(tr("The pack extends itself: %1.").arg((QStringList(m_stack) << path).join(QLatin1String(" → "))));
    return contextOf(path, *source);
}

std::optional<text::SourceText> PackReader::sourceOf(const PackContext &from, const Node &at, const QString &name, QString &path)
{
    const QDir folder = from.file.startsWith(u':') ? QDir() : QFileInfo(from.file).dir();
    path = QDir::cleanPath(folder.filePath(name));
    const bool isFile = !name.startsWith(u':') && !from.file.startsWith(u':') && QFileInfo::exists(path);
    if (!isFile) {
        const QByteArray builtIn = builtInPack(name);
        path = name.startsWith(u':') ? name : u':' + name;
        if (!builtIn.isEmpty())
            return text::SourceText(builtIn);
        report(from, at, "ruleset/extends", tr("There is no file “%1” and no built-in pack of that name; built in are %2.").arg(name, builtInPacks().join(QLatin1String(", "))));
        return std::nullopt;
    }
    if (!m_root.isEmpty() && !isWithin(path, m_root)) {
        report(from, at, "ruleset/extends", tr("“%1” lies outside of %2; a pack reads nothing outside its folder.").arg(name, m_root));
        return std::nullopt;
    }
    const auto bytes = base::readFile(path, m_limits.bytes);
    if (!bytes) {
        report(from, at, "ruleset/extends", bytes.problem().text());
        return std::nullopt;
    }
    return text::SourceText(*bytes);
}

void PackReader::mergeRules(const PackContext &context, const Node &rules, Drafts &drafts, Mode mode, bool isOverride)
{
    if (rules && !rules.isMapping())
        return report(context, rules, "ruleset/shape", tr("“rules” is a mapping of rule ids to rules."));
    for (int i = 0; i < rules.size(); ++i) {
        if (int(drafts.size()) >= m_limits.rules)
            return report(context, rules, "ruleset/limit", tr("The pack has more than %1 rules.").arg(m_limits.rules));
        const QString id = rules.key(i).string();
        const bool isNew = drafts.count(id) == 0;
        mergeRule(context, rules.key(i), rules.at(i), drafts);
        const auto draft = drafts.find(id);
        if (draft == drafts.end())
            continue;
        if (isNew || (mode != Mode::Plain && !isOverride))
            draft->second.isOn = mode == Mode::All || (mode != Mode::Off && draft->second.rule.recommended);
        if (draft->second.rule.docs.isEmpty() && !context.docs.isEmpty())
            draft->second.rule.docs = context.docs + u'#' + id;
    }
}

void PackReader::mergeRule(const PackContext &context, const Node &key, const Node &definition, Drafts &drafts)
{
    const QString id = key.string();
    if (!definition.isMapping())
        return retune(context, key, definition, drafts);
    const auto existing = drafts.find(id);
    Draft draft = existing == drafts.end() ? Draft() : existing->second;
    if (existing == drafts.end()) {
        draft.rule.id = id;
        draft.rule.file = context.file;
        draft.rule.span = key.span();
    }
    RuleReader reader(context, [&](const Node &at, const char *rule, const QString &message) { report(context, at, rule, message); });
    reader.read(definition, draft.rule);
    if (context.file.startsWith(u':'))
        speakReadersLanguage(draft.rule);
    draft.rule.tree = context.tree;
    draft.isOn = true;
    drafts[id] = std::move(draft);
}

/// "id: warn", "id: off", "id: true": an inherited rule, otherwise as it was.
void PackReader::retune(const PackContext &context, const Node &key, const Node &definition, Drafts &drafts)
{
    const auto existing = drafts.find(key.string());
    if (existing == drafts.end())
        return report(context, key, "ruleset/unknown-rule", tr("There is no rule “%1” to retune; no pack that this one extends has it.").arg(key.string()));
    Draft &draft = existing->second;
    if (const auto isOn = definition.isScalar() ? definition.boolean() : std::nullopt) {
        draft.isOn = *isOn;
        return;
    }
    const auto level = levelFromText(definition.string());
    if (!level)
        return report(context, definition ? definition : key, "ruleset/severity", tr("A rule is retuned with error, warn, info, hint, off, true or false."));
    draft.rule.level = *level;
    draft.isOn = *level != Level::Off;
}

void PackReader::readOverrides(const PackContext &context, const Drafts &drafts, RulePack &pack)
{
    const Node overrides = context.tree.root()["overrides"];
    if (!overrides)
        return;
    std::vector<FileOverrides::Entry> entries;
    for (int i = 0; i < overrides.size(); ++i) {
        const Node definition = overrides.at(i);
        FileOverrides::Entry entry;
        entry.definition = definition;
        const Node files = definition["files"];
        for (int j = 0; j < files.size(); ++j) {
            const QString pattern = files.at(j).string();
            const qsizetype hash = pattern.indexOf(u'#');
            const QString glob = pattern.left(hash);
            if (!entry.globs.contains(glob))
                entry.globs.append(glob);
            if (hash >= 0)
                entry.pointersOf[glob].append(pattern.mid(hash + 1));
        }
        if (entry.globs.isEmpty() || !definition["rules"].isMapping())
            report(context, definition, "ruleset/overrides", tr("An override has a list “files” of name patterns, and “rules”."));
        for (int j = 0; j < definition.size(); ++j) {
            const QString key = definition.key(j).string();
            if (key != u"files" && key != u"rules")
                report(context, definition.key(j), "ruleset/unknown-key", tr("An override here has only “files” and “rules”, not “%1”.").arg(key));
        }
        if (!entry.globs.isEmpty())
            entries.push_back(std::move(entry));
    }
    const auto made = std::make_shared<const FileOverrides>(context, drafts, std::move(entries));
    made->check(*this);
    pack.fileOverrides = made;
}

} // namespace meshwright::governance
