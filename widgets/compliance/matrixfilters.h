// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/compliance/compliancemodel.h"

#include <QObject>

class QBoxLayout;
class QComboBox;
class QLineEdit;

namespace meshwright::compliance {

/// What of the matrix is shown: by domain, pack, severity, state and words.
class MatrixFilters : public QObject {
    Q_OBJECT

public:
    /// Puts the fields into a row of tools.
    MatrixFilters(const workbench::Workbench &workbench, QBoxLayout *tools, QWidget *parent);

    ComplianceModel::Filter filter() const;
    bool isAnySet() const;
    void clear();
    void setVisible(bool visible);
    /// The choices of the mesh as it is now; the chosen one stays, a pack also while none of its rules is in force.
    void showDomains();
    void showPacks(const QStringList &packs);

Q_SIGNALS:
    void changed();

private:
    QList<QComboBox *> choices() const { return {m_domains, m_packs, m_levels, m_states}; }

    const workbench::Workbench &m_workbench;
    QComboBox *m_domains, *m_packs, *m_levels, *m_states;
    QLineEdit *m_words;
};

} // namespace meshwright::compliance
