// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contract/contract.h"
#include "contract/product.h"
#include "governance/evaluation.h"
#include "governance/federation.h"

#include <QDate>

#include <memory>
#include <optional>
#include <vector>

/// The one full check of a text: reader, standard, semantics, rules. The command line, the scan of a
/// workspace and an open document all call it, so they can't disagree.
namespace meshwright::governance {

/// What a text is judged by, beyond the standard.
struct Rules {
    Federation federation;
    std::vector<Waiver> waivers;
    QDate today = base::Clock::system().now().date(); ///< decides which waivers are in force
    EvaluationLimits limits;
    /// Packs, waiver files and problems with them that people must see: rules that could not be read
    /// must not look like rules that passed.
    std::vector<PackFinding> findings;
};
using RulesPointer = std::shared_ptr<const Rules>;

/// The packs of a workspace (federation.h) and every `*.waivers.yaml` in its `rules` folder.
RulesPointer loadRules(const QString &workspaceFolder, const QStringList &extraPacks = {});

/// How a file stands, worst first. Only Passed is green.
enum class State : quint8 {
    Broken,       ///< the text can't be read as what it should be; findings say where and why
    Errors,
    Warnings,
    NotEvaluated, ///< nothing is wrong, but something could not be judged
    Passed
};

/// "broken", "errors", "warnings", "not-evaluated", "passed".
QLatin1String stateName(State state);

/// What is known about one text, without its parts: little enough to be kept for every file of a large mesh.
struct Brief {
    enum class Kind : quint8 { Contract, Product, Other };

    text::SourceText source;
    Kind kind = Kind::Other;
    QString standard;                 ///< "ODCS 3.2.0"; empty where the text is of no standard we know
    bool schemaValid = false;         ///< the standard's own verdict
    std::vector<text::Finding> findings; ///< of all rooms, in text order; waived ones are not among them
    Evaluation evaluation;            ///< verdicts by rule, and what was waived
    FormPointer form;                 ///< what the organisation wants of forms of this text; null: nothing

    State state = State::Broken;
    int errors = 0, warnings = 0, notEvaluated = 0;

    /// What the text says of itself, whichever kind it is; empty where it doesn't. The title is never empty of a
    /// contract or product.
    QString id, name, title, version, status, domain;
    QStringList tags;
};
using BriefPointer = std::shared_ptr<const Brief>;

/// All that is known about one text. A value; parts share the tree.
struct Analysis : Brief {
    text::Tree tree;
    std::optional<contract::Contract> contract; ///< of Kind::Contract, also of a text with errors
    std::optional<contract::Product> product;   ///< of Kind::Product
};

/// Judges a text. Pure: touches no file and no shared state, may run on any thread. The file name
/// decides between JSON and YAML and which overrides of rules apply.
Analysis analyse(const QByteArray &text, const QString &fileName, const Rules &rules);

/// The analysis that a brief is of: its parts are read again from the text it keeps, nothing is judged anew.
Analysis reopened(const Brief &brief, const QString &fileName);

} // namespace meshwright::governance
