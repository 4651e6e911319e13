// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "governance/budget.h"
#include "governance/rulepack.h"
#include "governance/subject.h"
#include "governance/waiver.h"

#include <QDate>

#include <vector>

namespace meshwright::governance {

/// The text was read to its end, so there is something to judge. A key that is there twice does not
/// keep the rest from being judged.
bool isReadable(const text::Tree &tree);

enum class Outcome : quint8 {
    Passed,       ///< judged, nothing to say (Verdict::places says on how many places)
    Failed,       ///< at least one finding that no waiver covers
    NotEvaluated, ///< could not be judged, the reason says why; never green
    Waived        ///< there are findings, and waivers in force cover all of them
};

/// "passed", "failed", "not-evaluated", "waived".
QLatin1String outcomeName(Outcome outcome);

/// One cell of the matrix subjects × rules.
struct Verdict {
    std::shared_ptr<const Rule> rule;
    Outcome outcome = Outcome::Passed;
    int places = 0;   ///< how many matches were judged; 0 with Passed: nothing to check here
    int findings = 0; ///< not counting waived ones
    int waived = 0;
    QString reason;   ///< of NotEvaluated
};

struct WaivedFinding {
    text::Finding finding;
    Waiver waiver;
};

struct Evaluation {
    std::vector<Verdict> verdicts;        ///< one a rule that is enabled for the subject, by id
    std::vector<text::Finding> findings;  ///< in text order; includes the not-evaluated ones
    std::vector<WaivedFinding> waived;

    const Verdict *verdict(const QString &ruleId) const;
};

/// Judges a subject by packs (those of another domain are left out) and waivers. Where two packs
/// define a rule of one id, the later one decides; see federation.h for who may do that. Rules that
/// need the mesh are left to evaluateInMesh().
Evaluation evaluate(const std::vector<RulePack> &packs, const Subject &subject, const std::vector<Waiver> &waivers = {},
                    QDate today = base::Clock::system().now().date(), const EvaluationLimits &limits = {});

/// The same by those rules that ask about other files (Rule::needsMesh). Where the subject knows no
/// mesh, they are not evaluated. A contract or product is judged by the rules that start at "$", the
/// mesh itself (MeshView::subject()) by those that start at "$mesh".
Evaluation evaluateInMesh(const std::vector<RulePack> &packs, const Subject &subject, const std::vector<Waiver> &waivers = {},
                          QDate today = base::Clock::system().now().date(), const EvaluationLimits &limits = {});

/// Some rule that is switched on needs the mesh, or sample rows.
struct Needs {
    bool mesh = false;
    bool meshScope = false; ///< starts at "$mesh"
    bool samples = false;
};
Needs needsOf(const std::vector<RulePack> &packs);

/// Sorts findings into those that a waiver in force covers and the others, and sets the outcome.
void settle(Verdict &verdict, std::vector<text::Finding> found, const Subject &subject, const std::vector<Waiver> &waivers, QDate today, Evaluation &evaluation);

} // namespace meshwright::governance
