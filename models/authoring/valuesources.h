// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "authoring/knowledge.h"
#include "authoring/proposals.h"

namespace meshwright::authoring {

/// A value that could stand at a place, before it is spelled. Private to this library.
struct Candidate {
    Proposal::Kind kind = Proposal::Kind::Value;
    QString text;
    QString detail;
    QString documentation;
};

/// What the mesh, the contract and the sample offer for the value at a path of a tree, or of the enough of it
/// that a Place knows.
std::vector<Candidate> surroundingValues(text::Node root, const text::Path &path, const standard::Description &description, const Knowledge &knowledge);

} // namespace meshwright::authoring
