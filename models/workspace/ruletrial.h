// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "base/result.h"
#include "workspace/snapshot.h"

namespace meshwright::workspace {

/// What rules that are tried out say about one file.
struct TriedFile {
    QString path, title, domain;
    governance::Outcome outcome = governance::Outcome::Passed; ///< the worst of all rules: failed, not evaluated, passed
    bool isConcerned = false;            ///< some rule found a place in it to look at
    std::vector<text::Finding> findings;
    QString reason;                      ///< of NotEvaluated
};

struct RuleTrial {
    /// What is wrong with the text itself, with line and column from 1; 0 where no place is known.
    struct Fault {
        int line = 0, column = 0;
        QString message;
    };
    std::vector<Fault> faults;
    int rules = 0; ///< that are switched on
    std::vector<TriedFile> files; ///< of the whole mesh, in its order; none where there are faults
    bool isCancelled = false;

    int count(governance::Outcome outcome) const; ///< of files that are concerned
};

/// Judges the files of the mesh by a pack that lies nowhere yet. No waivers: it says what the rules find. What the pack
/// extends is looked for in the mesh's rules folder. Domains are not looked at: it is tried on all files.
RuleTrial tryRules(const Snapshot &mesh, const QByteArray &pack, const base::Cancel &cancel = {});

/// The text of a pack with that rule alone, as it is written where it is defined, with the aliases it may need.
QByteArray packOf(const governance::Rule &rule);

/// Adds the rules of a pack to `rules/<name>.ruleset.yaml` of a folder, of which every other byte stays; makes the file where
/// there is none. Refused: a text with faults, a rule whose id the file has already, and more than rules for a file that there
/// is. Answers the path.
base::Result<QString> addRules(const QString &folder, const QString &name, const QByteArray &pack);

} // namespace meshwright::workspace
