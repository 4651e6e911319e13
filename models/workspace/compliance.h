// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "governance/evaluation.h"
#include "workspace/snapshot.h"

#include <vector>

namespace meshwright::workspace {

/// Cells of the matrix files × rules by state. A rule that found nothing to look at counts nowhere.
struct Tally {
    int passed = 0, failed = 0, notEvaluated = 0, waived = 0;

    void add(const governance::Verdict &verdict);
    Tally &operator+=(const Tally &other);
    bool operator==(const Tally &) const = default;
    int judged() const { return passed + failed + waived; }
    /// Share of judged cells that passed or are waived, 0–100, rounded down; -1 where nothing was judged.
    int score() const { return judged() == 0 ? -1 : int(100LL * (passed + waived) / judged()); }
};

/// One file of the matrix.
struct ComplianceFile {
    QString path;    ///< relative to the mesh's folder; what it is known by from one time to the next
    QString title, domain;
    QString product; ///< title of the product it belongs to, or is; empty: of none
    bool isProduct = false;
    Tally tally;
};

/// One cell that did not pass.
struct ComplianceCell {
    QString path, rule;
    governance::Outcome outcome = governance::Outcome::Failed;
};

/// How a mesh stands against its rules, in numbers and names alone.
struct Compliance {
    std::vector<ComplianceFile> files; ///< that a rule is in force for, by path
    QStringList rules;                 ///< in force somewhere, sorted
    std::vector<ComplianceCell> cells; ///< all but passed ones, by path and rule

    Tally tally() const;
    const ComplianceFile *file(const QString &path) const;
    /// The same for the same compliance.
    QByteArray fingerprint() const;
};

/// As the files lay on disk when the snapshot was made.
Compliance complianceOf(const Snapshot &mesh);

/// What became of a cell that failed at one of two times and not at the other.
struct ComplianceChange {
    enum class Kind : quint8 {
        New,           ///< fails now
        Mended,        ///< the rule found nothing any more
        Waived,
        NotEvaluated,  ///< nobody knows
        RuleGone,      ///< the rule is in force nowhere any more
        FileGone
    };
    Kind kind = Kind::New;
    QString path, rule;
    QString title, domain, product; ///< of the file
};

/// "new", "mended", "waived", "not-evaluated", "rule-gone", "file-gone".
QLatin1String changeName(ComplianceChange::Kind kind);

/// New failures first; by path and rule.
std::vector<ComplianceChange> changes(const Compliance &from, const Compliance &to);

} // namespace meshwright::workspace
