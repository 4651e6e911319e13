// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/shell/statusline.h"

#include "widgets/common/layout.h"
#include "widgets/common/theme.h"
#include "widgets/workbench/workbench.h"

#include <QDir>
#include <QLabel>
#include <QProgressBar>

namespace meshwright::shell {

StatusLine::StatusLine(QWidget *parent)
    : QStatusBar(parent), m_mesh(ui::label({}, "small")), m_counts(ui::label({}, "small")), m_notice(ui::label({}, "small")), m_place(ui::label({}, "small")), m_progress(new QProgressBar)
{
    m_progress->setFixedWidth(140);
    m_progress->setTextVisible(false);
    m_progress->setRange(0, 1000);
    m_progress->hide();
    setSizeGripEnabled(false);
    setContentsMargins(ui::grid::gap - 4, 0, ui::grid::unit, 0);
    addWidget(m_mesh);
    addWidget(m_counts);
    addWidget(m_notice, 1);
    addPermanentWidget(m_progress);
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
    m_counts->setText(reading ? tr("reading…") : tr("%1 files   ✕ %2   ▲ %3   ◌ %4 not evaluated").arg(snapshot->files.size()).arg(sum.errors).arg(sum.warnings).arg(sum.notEvaluated));
    m_counts->setAccessibleName(tr("%1 errors, %2 warnings, %3 not evaluated").arg(sum.errors).arg(sum.warnings).arg(sum.notEvaluated));
}

void StatusLine::showNotice(const QString &sentence)
{
    m_notice->setText(sentence);
    m_notice->setToolTip(sentence.toHtmlEscaped());
}

void StatusLine::showPlace(const QString &place)
{
    m_place->setText(place);
}

void StatusLine::showProgress(const QString &what, qint64 done, qint64 total)
{
    m_progress->setVisible(total > 0 && done < total);
    m_progress->setValue(total > 0 ? int(done * 1000 / total) : 0);
    m_progress->setToolTip(what);
    m_progress->setAccessibleName(what);
}

void StatusLine::hideProgress()
{
    m_progress->hide();
}

} // namespace meshwright::shell
