// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/shell/unreadablepage.h"

#include "widgets/common/emptystate.h"
#include "widgets/common/layout.h"

#include <QBoxLayout>
#include <QFileInfo>

namespace meshwright::shell {

UnreadablePage::UnreadablePage(const QString &path, QWidget *parent)
    : workbench::Page(parent), m_path(path), m_state(new ui::EmptyState("file-x", {}, {}, {}, this))
{
    ui::column(this)->addWidget(m_state);
}

void UnreadablePage::showProblem(const base::Problem &problem)
{
    m_problem = problem;
    m_state->setText(tr("This file can't be opened"), tr("%1 The file was not touched.").arg(problem.text()));
}

QString UnreadablePage::title() const
{
    return QFileInfo(m_path).fileName();
}

} // namespace meshwright::shell
