// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/report.h"
#include "governance/evaluation.h"
#include "governance/federation.h"

#include <QStringList>

namespace meshwright::cli {

/// The rules and waivers that hold in a workspace, or just the packs that were named.
struct Rulebook {
    std::vector<governance::RulePack> packs;
    std::vector<governance::PackFinding> findings;
    std::vector<governance::WaiverFile> waiverFiles;
    std::vector<governance::Waiver> waivers;
    std::vector<base::Problem> problems; ///< packs and waiver files that can't be read
};

struct RulebookOptions {
    QString workspace;      ///< empty: no workspace rules
    QStringList rules;      ///< --rules
    bool onlyRules = false; ///< --only-rules
};

Rulebook readRulebook(const RulebookOptions &options);

/// The folder that holds `rules/`: the first path's own or the nearest above it.
QString workspaceOf(const QString &path);

/// Judges each file; what is wrong with packs and waivers comes first, under their own names.
exchange::FindingsReport governFiles(const QStringList &files, const Rulebook &rulebook, QDate today, bool withStandard);

} // namespace meshwright::cli
