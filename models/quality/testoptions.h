// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "quality/run.h"
#include "quality/samplefiles.h"
#include "quality/sqlanswer.h"

#include <QMap>

namespace meshwright::quality {

/// How a contract is tested: where its data is, what a query may cost, what time it is.
struct TestOptions {
    QString server;               ///< empty: see findSample()
    QMap<QString, QString> data;  ///< object → file, named by a person; goes before every other way
    RunOptions run;
    SqlLimits sql;
    const base::Clock *clock = &base::Clock::system(); ///< what freshness and retention are compared with
};

} // namespace meshwright::quality
