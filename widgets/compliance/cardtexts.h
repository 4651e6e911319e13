// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/compliance/compliancemodel.h"
#include "widgets/compliance/historykeeper.h"
#include "widgets/compliance/scorecards.h"

namespace meshwright::compliance {

/// "last week" of a week ago, a time of today, else a date: to stand after "since".
QString sinceWhen(const QDateTime &at, const QDateTime &now);

/// What the figures above the matrix say, and how that differs from what was recorded earlier. Only all of the mesh and all of a
/// domain are compared: of other filters nothing was recorded.
QList<ScoreCards::Card> cardsOf(const ComplianceModel &model, const workbench::Workbench &workbench, const ComplianceModel::Filter &filter, const HistoryKeeper::Known &known,
                                const QDateTime &now);

} // namespace meshwright::compliance
