// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/problem.h"
#include "widgets/workbench/page.h"

namespace meshwright::ui {
class EmptyState;
}

namespace meshwright::shell {

/// In place of a file that can't be opened: which, why, and that it was not touched.
class UnreadablePage : public workbench::Page {
    Q_OBJECT

public:
    explicit UnreadablePage(const QString &path, QWidget *parent = nullptr);

    const QString &path() const { return m_path; }
    const base::Problem &problem() const { return m_problem; }
    void showProblem(const base::Problem &problem);
    QString title() const override;

private:
    QString m_path;
    base::Problem m_problem;
    ui::EmptyState *m_state;
};

} // namespace meshwright::shell
