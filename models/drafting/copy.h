// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "drafting/draft.h"

namespace meshwright::drafting {

/// What of another contract goes into a new one. Objects and properties always do.
struct CopiedParts {
    bool descriptions = true;  ///< purpose, usage, limitations; those of objects and properties stay in any case
    bool quality = true;       ///< the quality rules of objects and properties
    bool relationships = true;
    bool servers = false;
    bool people = false;       ///< team, roles, support
    bool serviceLevels = true; ///< and the price
    bool others = true;        ///< tags, links to definitions, custom properties
};

/// A contract of its own, made of the text of another: new id, version 1.0.0, draft. Comments, order and spelling of what
/// is copied stay. References by relative paths are made to lead to the same files from `newFolder`. Problems: the text
/// can't be read as YAML, or an edit can't be done safely (aliases).
base::Result<QByteArray> draftOfContract(const QByteArray &text, const QString &oldFolder, const QString &newFolder, const CopiedParts &parts, const Wishes &wishes);

} // namespace meshwright::drafting
