// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "exchange/report.h"

#include <QSet>
#include <QString>

namespace meshwright::cli {

/// Findings that are known already: file, rule and place of each, as an earlier JSON report or
/// another run has them.
class Baseline {
public:
    /// Reads what `--format json` wrote.
    static base::Result<Baseline> read(const QString &path);
    static Baseline of(const exchange::FindingsReport &report);

    bool knows(const QString &file, const text::Finding &finding) const;

private:
    static QString keyOf(const QString &file, const QString &rule, const QString &place) { return file + u'\n' + rule + u'\n' + place; }

    QSet<QString> m_known;
};

/// Known findings stay in sight as hints, so that only new ones fail.
void tone(exchange::FindingsReport &report, const Baseline &baseline);
/// Only what the baseline does not know.
void keepNew(exchange::FindingsReport &report, const Baseline &baseline);

} // namespace meshwright::cli
