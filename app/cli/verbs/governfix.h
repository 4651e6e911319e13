// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/report.h"

#include <QHash>
#include <QStringList>

#include <functional>

namespace meshwright::cli {

/// What `govern --fix` makes of one file.
struct FixedFile {
    QString path;
    QByteArray before, after;
    QStringList done; ///< "Change to “active” [status-known]"
};

struct FixedFiles {
    exchange::FindingsReport report; ///< of the texts as they are after
    std::vector<FixedFile> files;    ///< those that differ
    QStringList left;                ///< offers that were not taken, and why: "a.odcs.yaml: Rename to …: …"
};

/// Judges the files, with these texts in place of what lies on disk, by path.
using Judge = std::function<exchange::FindingsReport(const QHash<QString, QByteArray> &texts)>;

/// Takes what rules offer in these files, again and again until nothing is offered any more. Nothing is written. An offer is
/// left where a rule or the standard would find more after it than before, and where a name or id would go that
/// other files may use.
FixedFiles withFixes(const QStringList &files, const Judge &judge);

} // namespace meshwright::cli
