// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/findingsmodel.h"

#include <QWidget>

class QTableView;
class QStackedLayout;

namespace meshwright::shell {

/// The list of findings: what is wrong, where, and the way to mend it.
class ProblemsPanel : public QWidget {
    Q_OBJECT

public:
    explicit ProblemsPanel(QWidget *parent = nullptr);
    void setSources(const std::vector<document::FindingsModel::Source> &sources);
    const document::FindingsModel &model() const { return *m_model; }

Q_SIGNALS:
    void chosen(const QString &path, quint32 offset, const QString &pointer);
    void fixChosen(const QString &path, const meshwright::text::Fix &fix);
    void waiveChosen(const QString &path, const meshwright::text::Finding &finding);
    void ruleChosen(const QString &path, const QString &rule); ///< what it asks for, and why
    void rulePageChosen(const QString &rule);

private:
    void showMenu(const QPoint &place);
    void activate(const QModelIndex &index);

    document::FindingsModel *m_model;
    QTableView *m_table;
    QStackedLayout *m_stack;
};

} // namespace meshwright::shell
