// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "governance/waiver.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QDateEdit;
class QLabel;
class QLineEdit;
class QPushButton;

namespace meshwright::compliance {

/// Asks for what a waiver needs: for all of the subject or one place, why, who, until when.
class WaiveDialog : public QDialog {
    Q_OBJECT

public:
    /// `wish` names rule and subject, and perhaps a place and the subject's version.
    WaiveDialog(governance::Waiver wish, const QString &ruleTitle, const QString &subjectTitle, QWidget *parent = nullptr);

    governance::Waiver waiver() const;

private:
    void check();

    governance::Waiver m_wish;
    QComboBox *m_scope;
    QCheckBox *m_version;
    QLineEdit *m_reason, *m_who;
    QDateEdit *m_until;
    QLabel *m_fault;
    QPushButton *m_waive;
};

} // namespace meshwright::compliance
