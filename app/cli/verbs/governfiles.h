// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/report.h"
#include "governance/analysis.h"

#include <QHash>
#include <QStringList>

namespace meshwright::cli {

/// The rules and waivers that hold in a workspace, or just the packs that were named.
struct Rulebook {
    governance::Rules rules;
    std::vector<governance::WaiverFile> waiverFiles;
    std::vector<base::Problem> problems; ///< packs and waiver files that can't be read
};

struct RulebookOptions {
    QString workspace;      ///< empty: no workspace rules
    QStringList rules;      ///< --rules
    QString tried;          ///< --dry-run: a pack beside the others, in place of the one of its file name if there is one
    bool onlyRules = false; ///< --only-rules
};

Rulebook readRulebook(const RulebookOptions &options);

/// The folder that holds `rules/`: the path's own or the nearest above it.
struct WorkspaceFolder {
    QString path;
    bool isMarked = false; ///< there is a `rules/` in it; otherwise it is just where the path is
};
WorkspaceFolder workspaceOf(const QString &path);

struct GovernOptions {
    QStringList files;     ///< what is told about
    QStringList meshFiles; ///< what rules that need the mesh look at as well; empty: the mesh is not known
    bool withStandard = false; ///< tells whether each file keeps the standard's schema
    QHash<QString, QByteArray> texts = {}; ///< in place of what lies on disk, by path as named
};

/// Judges each file, on all cores; what is wrong with packs and waivers comes first, under their own names.
exchange::FindingsReport governFiles(const GovernOptions &options, const Rulebook &rulebook);

/// Some rule compares files with each other.
bool needsMesh(const Rulebook &rulebook);

} // namespace meshwright::cli
