// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/finding.h"
#include "text/tree.h"

#include <QHash>
#include <QStringList>

#include <vector>

/// The configuration of the linter odcslint, written as a ruleset of ours: its rule types become paths and
/// functions. docs/formats/odcslint.md tells what of it is judged.
namespace meshwright::governance {

/// "odcslint.yml", "odcslint.yaml", also with a dot in front.
bool isOdcslintName(const QString &path);

struct Odcslint {
    text::Tree tree;
    QByteArray ruleset;                ///< JSON; one rule for each of theirs that is judged
    QHash<QString, text::Node> places; ///< rule id → its entry in the tree
    std::vector<text::Finding> findings; ///< what is wrong, or not judged, with its place
};

Odcslint translateOdcslint(const text::SourceText &source, const QString &path, quint32 mostBytes);

/// A finding about an entry.
text::Finding odcslintFinding(const text::Node &at, const QString &message);

} // namespace meshwright::governance
