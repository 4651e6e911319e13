// SPDX-License-Identifier: GPL-3.0-or-later
#include "contract/rules/all.h"

#include "base/tr.h"
#include "contract/rules/walk.h"

using namespace Qt::StringLiterals;

namespace meshwright::contract::rules {

using base::tr;

namespace {

struct Unit {
    int lowest, highest;
    const char *name;
};

const Unit *cronUnit(qsizetype field)
{
    static constexpr Unit units[] = {{0, 59, QT_TRANSLATE_NOOP("Free", "minute")}, {0, 23, QT_TRANSLATE_NOOP("Free", "hour")}, {1, 31, QT_TRANSLATE_NOOP("Free", "day of the month")},
                                     {1, 12, QT_TRANSLATE_NOOP("Free", "month")}, {0, 7, QT_TRANSLATE_NOOP("Free", "day of the week")}};
    return field < 5 ? &units[field] : nullptr;
}

/// "5", "1-5", "*/15", "MON", "L", "?", "5#3": numbers must be in range; words and signs are left to the scheduler.
QString judgeCronField(const QString &field, const Unit &unit)
{
    for (const QString &part : field.split(u',')) {
        const QString range = part.section(u'/', 0, 0);
        for (const QString &end : range.split(u'-')) {
            bool isNumber = false;
            const int value = end.toInt(&isNumber);
            if (isNumber && (value < unit.lowest || value > unit.highest))
                return tr("In this schedule, “%1” is no %2; it goes from %3 to %4.").arg(end, tr(unit.name), QString::number(unit.lowest), QString::number(unit.highest));
            if (end.isEmpty())
                return tr("In this schedule, “%1” is not complete.").arg(field);
        }
    }
    return {};
}

void judgeCron(const Node &at, const QString &schedule, Reporter &report)
{
    if (schedule.startsWith(u'@'))
        return;
    const QStringList fields = schedule.simplified().split(u' ');
    if (fields.size() < 5 || fields.size() > 7) {
        report.warning(at, tr("A cron schedule has five parts (minute, hour, day of month, month, day of week); “%1” has %2.").arg(schedule, QString::number(fields.size())));
        return;
    }
    // With six or seven parts seconds come first.
    const qsizetype shift = fields.size() == 5 ? 0 : 1;
    for (qsizetype i = 0; i < 5; ++i) {
        if (const QString wrong = judgeCronField(fields[i + shift], *cronUnit(i)); !wrong.isEmpty())
            report.warning(at, wrong);
    }
}

void judge(const text::Tree &tree, const Node &owner, const QString &schedule, const QString &scheduler, Reporter &report)
{
    const Node when = owner.find("schedule"), by = owner.find("scheduler");
    if ((when && !when.isScalar()) || (by && !by.isScalar()))
        return; // of the wrong type, and told already
    if (!schedule.isEmpty() && scheduler.isEmpty()) {
        Finding &finding = report.warning(owner.find("schedule"), tr("There is a schedule but no scheduler, so nobody knows how to read “%1”. Add “scheduler”, for example cron.").arg(schedule));
        if (schedule.simplified().count(u' ') == 4)
            report.offer(finding, tr("Add “scheduler: cron”"), [&] { return text::edit::set(tree, owner.path() / "scheduler", text::Value::string(QByteArray("cron"))); });
    } else if (schedule.isEmpty() && !scheduler.isEmpty())
        report.warning(owner.find("scheduler"), tr("There is a scheduler but no schedule: “%1” is not told when to run.").arg(scheduler));
    else if (scheduler.compare("cron"_L1, Qt::CaseInsensitive) == 0)
        judgeCron(owner.find("schedule"), schedule, report);
}

void run(const Contract &contract, Reporter &report)
{
    eachQualityRule(contract, [&](const SchemaObject &, const Property *, const QualityRule &rule) { judge(contract.tree, rule.node, rule.schedule, rule.scheduler, report); });
    for (const ServiceLevel &level : contract.serviceLevels)
        judge(contract.tree, level.node, level.schedule, level.scheduler, report);
}

} // namespace

const ContractRule schedule{"contract/schedule", "a schedule without a scheduler, or one that can't be read", run};

} // namespace meshwright::contract::rules
