// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/newcontract/placement.h"
#include "widgets/workbench/workbench.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace meshwright::newcontract {

/// Asks what a new data product is called, whose it is and what it offers, and writes its file (ODPS 1.0.0) into the
/// open mesh, beside the domain's other files. Nothing is written over.
class NewProductDialog : public QDialog {
    Q_OBJECT

public:
    /// `domain` is what it begins with; may be empty.
    NewProductDialog(workbench::Workbench &workbench, const QString &domain, QWidget *parent = nullptr);
    /// The file that was written; empty before that.
    const QString &written() const { return m_written; }

private:
    void buildFields(const QString &domain);
    void fillOffers();
    void refresh();
    void create();
    Place place() const;

    workbench::Workbench &m_workbench;
    QLineEdit *m_name; ///< these in the order in which Tab goes
    QComboBox *m_domain;
    QComboBox *m_offer;
    QLineEdit *m_owner;
    QLineEdit *m_purpose;
    QLabel *m_where;
    QLabel *m_problem;
    QPushButton *m_create;
    QString m_written;
};

} // namespace meshwright::newcontract
