// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "registry/registry.h"

#include <QDialog>

class QPushButton;
class QScrollArea;

namespace meshwright::publish {

/// The plan before, the receipt after: what publishing will do, item by item, and what it did.
class PublishDialog : public QDialog {
    Q_OBJECT

public:
    /// `submissions` are what is to be published to the embedded registry.
    explicit PublishDialog(std::vector<registry::Submission> submissions, QWidget *parent = nullptr);

Q_SIGNALS:
    void published(const meshwright::registry::Receipt &receipt);

private:
    void makePlan();
    void showPlan();
    void publish();
    void showReceipt(const registry::Receipt &receipt);
    void showProblem(const base::Problem &problem);

    std::vector<registry::Submission> m_submissions;
    registry::PublishPlan m_plan;
    QScrollArea *m_content;
    QPushButton *m_publish;
    QPushButton *m_close;
};

} // namespace meshwright::publish
