// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/shell/statusline.h"

#include "widgets/common/layout.h"
#include "widgets/common/theme.h"
#include "widgets/common/tip.h"
#include "widgets/shell/joblist.h"
#include "widgets/workbench/workbench.h"

#include <QDir>
#include <QLabel>

namespace meshwright::shell {

StatusLine::StatusLine(workbench::Jobs &jobs, QWidget *parent)
    : QStatusBar(parent), m_mesh(ui::label({}, "small")), m_counts(ui::label({}, "small")), m_notice(ui::label({}, "small")), m_place(ui::label({}, "small")), m_jobs(new JobsButton(jobs))
{
    setSizeGripEnabled(false);
    setContentsMargins(ui::grid::gap - 4, 0, ui::grid::unit, 0);
    addWidget(m_mesh);
    addWidget(m_counts);
    addWidget(m_notice, 1);
    addPermanentWidget(m_jobs);
    addPermanentWidget(m_place);
    m_notice->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
}

void StatusLine::showStanding(const workbench::Workbench &workbench)
{
    workbench::Standing sum;
    const workspace::SnapshotPointer snapshot = workbench.snapshot();
    for (const auto &file : snapshot->files) {
        const workbench::Standing standing = workbench.standing(file->path);
        sum.errors += standing.errors;
        sum.warnings += standing.warnings;
        sum.notEvaluated += standing.notEvaluated;
    }
    const bool reading = workbench.workspace() && (workbench.workspace()->isScanning() || snapshot->number == 0);
    m_mesh->setText(workbench.workspace() ? QDir(workbench.workspace()->folder()).dirName() : tr("No folder is open"));
    m_counts->setText(reading ? tr("reading…") : tr("%Ln files", nullptr, int(snapshot->files.size())) + tr("   ✕ %L1   ▲ %L2   ◌ %L3 not evaluated").arg(sum.errors).arg(sum.warnings).arg(sum.notEvaluated));
    m_counts->setAccessibleName(QStringList{tr("%Ln errors", nullptr, sum.errors), tr("%Ln warnings", nullptr, sum.warnings), tr("%Ln not evaluated", nullptr, sum.notEvaluated)}.join(QStringLiteral(", ")));
}

void StatusLine::showNotice(const QString &sentence)
{
    m_notice->setText(sentence);
    m_notice->setToolTip(ui::tip(sentence));
}

void StatusLine::showPlace(const QString &place)
{
    m_place->setText(place);
}

} // namespace meshwright::shell
