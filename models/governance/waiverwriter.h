// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "governance/waiver.h"
#include "text/edit.h"

/// Adding a waiver to a `*.waivers.yaml`. Every other byte of the file stays.
namespace meshwright::governance {

/// What a wish lacks to be a waiver, as a sentence; empty for a sound one. A waiver names rule, subject,
/// reason, who and a last day that has not passed.
QString waiverFault(const Waiver &waiver, QDate today);

/// The patches that add an entry at the end of a waiver file that was read. A file with faults of its own
/// is refused: the waiver could be lost in them.
text::edit::Patches waiverPatch(const WaiverFile &file, const Waiver &waiver);
/// The text of a new waiver file with this one entry.
QByteArray newWaiverFile(const Waiver &waiver);

/// Adds it to the file of the workspace's `rules` folder that waives the same rule, else to the first one, else
/// to a new `rules/workspace.waivers.yaml`. Answers the path.
base::Result<QString> writeWaiver(const QString &workspaceFolder, const Waiver &waiver, QDate today);

} // namespace meshwright::governance
