// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "quality/plan.h"

namespace meshwright::quality {

/// Puts checks into the plan of one object.
class PlanWriter {
public:
    PlanWriter(QString object, QString owner) : m_owner(std::move(owner)) { plan.object = std::move(object); }

    PlannedCheck &add(const QString &property, const QString &check, const text::Node &place);
    int last() const { return int(plan.checks.size()) - 1; }
    static void refuse(PlannedCheck &planned, const QString &reason)
    {
        planned.isDecided = true;
        planned.result.reason = reason;
    }
    /// Adds a cell check and the planned check that counts it.
    CellCheck &addCell(int column, const QString &check, const text::Node &place, CellCheck::Kind kind, const QString &title);
    void addRefused(int column, const QString &check, const text::Node &place, const QString &title, const QString &reason);
    ColumnPlan &column(int number) { return plan.columns[size_t(number)]; }

    Plan plan;
    QStringList unjudged; ///< physicalTypes that say nothing here

private:
    const QString m_owner;
};

} // namespace meshwright::quality
