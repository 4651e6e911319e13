// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "governance/rulepack.h"

#include <QHash>
#include <QSet>

#include <functional>
#include <map>
#include <optional>

namespace meshwright::governance {

/// A rule while packs are put together: switched off is kept apart from its severity, so that a
/// pack can switch it on again as it was.
struct Draft {
    Rule rule;
    bool isOn = true;
};

/// The rules of one file with all it extends, by id.
using Drafts = std::map<QString, Draft>;

/// Where the definitions of one file come from.
struct PackContext {
    QString file;
    text::Tree tree;
    QHash<QString, QStringList> aliases; ///< name → paths, aliases in them not yet resolved
    QString docs;
    QString formats;  ///< why the rules of this file can't apply; empty where they can
};

/// Reads packs and what they extend. One reader a pack; what it finds wrong is in its findings.
class PackReader {
public:
    PackReader(QString root, const PackLimits &limits);

    RulePack read(const text::SourceText &source, const QString &path);

private:
    friend class FileOverrides;
    enum class Mode : quint8 { Plain, Off, Recommended, All };

    Drafts readFile(const PackContext &context, Mode mode, bool isTop);
    Drafts readExtended(const PackContext &context, const text::Node &entry);
    std::optional<PackContext> open(const PackContext &from, const text::Node &at, const QString &name);
    std::optional<text::SourceText> sourceOf(const PackContext &from, const text::Node &at, const QString &name, QString &path);
    PackContext contextOf(const QString &file, const text::SourceText &source);
    bool isReadable(const PackContext &context);
    void checkKeys(const PackContext &context);
    void readAliases(PackContext &context);
    void mergeRules(const PackContext &context, const text::Node &rules, Drafts &drafts, Mode mode, bool isOverride);
    void mergeRule(const PackContext &context, const text::Node &key, const text::Node &definition, Drafts &drafts);
    void retune(const PackContext &context, const text::Node &key, const text::Node &definition, Drafts &drafts);
    void readOverrides(const PackContext &context, const Drafts &drafts, RulePack &pack);

    void report(const PackContext &context, const text::Node &at, const char *rule, const QString &message,
                text::Severity severity = text::Severity::Error);

    QString m_root;
    PackLimits m_limits;
    QStringList m_stack; ///< files being read, outermost first
    std::vector<PackFile> m_files;
    std::vector<PackFinding> m_findings;
};

/// What a built-in rule says to people, in the reader's language; the rules of a company stay as written.
void speakReadersLanguage(Rule &rule);

/// Reads one rule definition into a rule, over what it inherits. Reports through `report`; a rule
/// with an error becomes unevaluable.
class RuleReader {
public:
    using Report = std::function<void(const text::Node &at, const char *rule, const QString &message)>;
    RuleReader(const PackContext &context, Report report) : m_context(context), m_report(std::move(report)) {}

    void read(const text::Node &definition, Rule &rule);

private:
    void readWords(const text::Node &definition, Rule &rule);
    void readGiven(const text::Node &given, Rule &rule);
    QStringList expanded(const QString &path, QStringList stack, const text::Node &at);
    void readThen(const text::Node &then, Rule &rule);
    void readOneThen(const text::Node &then, Rule &rule);
    void readOwn(const text::Node &own, Rule &rule);
    void readExamples(const text::Node &list, bool mustPass, Rule &rule);
    void fault(const text::Node &at, const char *rule, const QString &message);

    const PackContext &m_context;
    Report m_report;
    QString m_firstFault;
};

} // namespace meshwright::governance
