// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "governance/severity.h"
#include "text/finding.h"
#include "text/tree.h"
#include "text/value.h"

#include <QString>
#include <QStringList>

#include <memory>
#include <optional>
#include <vector>

/// Governance rules as code. Packs are written in the ruleset format of the Spectral linter
/// (docs/formats/ruleset.md tells what of it is read); rules see the parsed text, not a typed view,
/// so one engine judges contracts, products and the mesh. Nothing in a pack can open a connection,
/// run a program or read a file outside the folder of the pack that was named.
namespace meshwright::governance {

class Given;    // a compiled JSONPath
class Function; // a compiled function call

/// One judgement of a rule: which part of each match is handed to which function.
struct Then {
    QString field;      ///< "", a name, a dotted path, "@key", or a JSONPath from the match
    QString function;   ///< the function's name in the pack
    std::shared_ptr<const Function> call;
    std::shared_ptr<const Given> fieldPath; ///< where the field is a JSONPath
    std::vector<QByteArray> fieldSteps;     ///< where it is a name or a dotted path
    text::Node options; ///< functionOptions as written
    base::Span span;    ///< in the file that defines the rule

    bool isSame(const Then &other) const; ///< checks the same thing
};

/// A document a rule carries to be tried on itself.
struct Example {
    QString name;
    bool mustPass = true;
    text::Tree tree;    ///< of the file that defines the rule
    text::Node root;    ///< a contract, a product, or {products: […], contracts: […], samples: {contract id: {object: [rows]}}}
};

/// Where the severity of a rule differs from the usual one: at and below a place.
struct Override {
    QString pointer;    ///< JSON pointer
    Level level = Level::Off;
};

struct Rule {
    QString id;          ///< its key in the pack
    QString title;       ///< short, for a matrix column: x-meshwright title, else the id in words
    QString why;         ///< the rule's description
    QString message;     ///< template of the message, empty where the function's own message is used
    QString docs;        ///< documentationUrl of the rule, else of its pack with "#id"
    QString fix;         ///< what to do about a finding, in words (x-meshwright); may be empty
    std::optional<text::Value> set; ///< what a quick fix writes where a value is missing or wrong (x-meshwright)
    QStringList tags;
    Level level = Level::Warning;
    bool recommended = true;
    QStringList given;   ///< JSONPath expressions, aliases resolved
    std::vector<std::shared_ptr<const Given>> paths;
    std::vector<Then> then;
    std::vector<Override> overrides; ///< by place; those by file are applied in RulePack::rulesFor
    QStringList appliesTo; ///< "contract", "product", "mesh"; empty: to all but the mesh (x-meshwright)
    std::vector<Example> examples;
    QString unevaluable; ///< why this rule can't be judged at all; empty for a sound rule
    text::Tree tree;     ///< of the file that last defined it; keeps options and examples alive
    QString file;        ///< the file, or ":global" style name of a built-in pack, that defines it
    base::Span span;     ///< of its key there

    bool isEnabled() const { return level != Level::Off || !overrides.empty(); }
    bool isMeshScope() const; ///< its given starts at $mesh
    bool needsMesh() const;   ///< it can be judged only where all files are known
    bool needsSamples() const; ///< a function of it looks at sample rows
    Level levelAt(const QString &pointer) const;
};

using RulePtr = std::shared_ptr<const Rule>;
class FileOverrides; // what a pack changes for some files

/// A file that took part in a pack.
struct PackFile {
    QString path;   ///< as given or resolved; ":name" for a built-in pack
    text::Tree tree;
};

/// What is wrong with a pack, with its place.
struct PackFinding {
    QString file;
    text::Finding finding;
};

/// A pack with everything it extends. Value type; rules are shared.
struct RulePack {
    QString path;      ///< as loaded; ":name" for a built-in pack
    QString name;      ///< file name without ".ruleset.yaml", or the built-in name
    QString domain;    ///< applies to subjects of this domain only; empty: to all. Set by the caller
    std::vector<RulePtr> rules; ///< in the order of their ids; switched-off ones included
    std::vector<PackFile> files;
    std::vector<PackFinding> findings; ///< errors here mean that the pack is not to be trusted

    std::shared_ptr<const FileOverrides> fileOverrides; ///< null where there are none

    bool isSound() const; ///< no error findings
    RulePtr rule(const QString &id) const; ///< null where absent
    /// The rules as they are for one file, after the overrides that name it.
    std::vector<RulePtr> rulesFor(const QString &filePath) const;
    /// "file:line:column: message" lines of the findings, for people.
    QString placeOf(const PackFinding &finding) const;
};

/// What reading a pack refuses to exceed.
struct PackLimits {
    int files = 50;
    int rules = 5'000;
    int depth = 16; ///< of extends
    quint32 bytes = 2u * 1024 * 1024; ///< a file
    QString root;    ///< nothing outside this folder is read; empty: the folder of the pack that was named
};

/// Reads a pack. `where` is a file, or a built-in pack: ":global", ":privacy", … (":" is optional
/// where no such file exists). A file that can't be read is a problem; what is wrong in the text of
/// the pack or of one it extends is in its findings.
base::Result<RulePack> loadPack(const QString &where, const PackLimits &limits = {});
/// The same from text that was not saved yet (the editor); `path` resolves what it extends.
RulePack readPack(const text::SourceText &source, const QString &path, const PackLimits &limits = {});

/// The names of the packs compiled in, with ":".
QStringList builtInPacks();
/// The text of a built-in pack; empty where there is none of that name.
QByteArray builtInPack(const QString &name);

} // namespace meshwright::governance
