// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "governance/analysis.h"
#include "governance/meshview.h"

#include <QHash>

namespace meshwright::governance {

/// What the rules that need the mesh say, sorted by file. A rule that starts at "$mesh" has a verdict for
/// every file that it looked into.
struct WholeEvaluation {
    QHash<QString, Evaluation> files; ///< by path; only files that some such rule concerns
    std::vector<PackFinding> homeless; ///< about no file (a whole list, say): at the rule itself
};

/// Judges every document and the mesh by the rules of evaluateInMesh(). Uses all cores.
WholeEvaluation evaluateWhole(const Rules &rules, const std::shared_ptr<const MeshView> &mesh);

/// The view that the rules ask for; null where none of them needs one.
std::shared_ptr<const MeshView> meshViewFor(const Rules &rules, const mesh::Mesh &mesh, const std::function<std::vector<MeshView::Document>()> &documents);

} // namespace meshwright::governance
