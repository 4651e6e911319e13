// SPDX-License-Identifier: GPL-3.0-or-later
#include "quality/planwriter.h"

#include "quality/describe.h"

namespace meshwright::quality {

using text::Node;

PlannedCheck &PlanWriter::add(const QString &property, const QString &check, const Node &place)
{
    PlannedCheck planned;
    CheckResult &result = planned.result;
    result.object = plan.object;
    result.property = property;
    result.check = check;
    result.id = plan.object + u'/' + (property.isEmpty() ? QString() : property + u'/') + check;
    result.dimension = dimensionOf(check);
    result.severity = QStringLiteral("error");
    result.owner = m_owner;
    result.path = place.isValid() ? place.pointer() : QString();
    plan.checks.push_back(std::move(planned));
    return plan.checks.back();
}

CellCheck &PlanWriter::addCell(int number, const QString &check, const Node &place, CellCheck::Kind kind, const QString &title)
{
    ColumnPlan &asked = column(number);
    PlannedCheck &planned = add(asked.property, check, place);
    planned.result.title = asked.property + u' ' + title;
    planned.columns = {number};
    planned.needsStructure = isNested(asked.type) && kind != CellCheck::Kind::Required;
    CellCheck cell;
    cell.kind = kind;
    cell.check = last();
    asked.checks.push_back(std::move(cell));
    return asked.checks.back();
}

void PlanWriter::addRefused(int number, const QString &check, const Node &place, const QString &title, const QString &reason)
{
    PlannedCheck &planned = add(column(number).property, check, place);
    planned.result.title = column(number).property + u' ' + title;
    planned.columns = {number};
    refuse(planned, reason);
}

} // namespace meshwright::quality
