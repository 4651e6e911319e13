// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "quality/results.h"

#include <QWidget>

#include <optional>

class QStandardItemModel;
class QStackedLayout;
class QTableView;

namespace meshwright::shell {

/// The outcome of every data check of the object that is worked on, failed ones first.
class ResultsPanel : public QWidget {
    Q_OBJECT

public:
    explicit ResultsPanel(QWidget *parent = nullptr);
    void setResults(const std::optional<quality::Results> &results);
    int count() const;

Q_SIGNALS:
    void rowChosen(qint64 row, const QString &column);

private:
    QStandardItemModel *m_model;
    QTableView *m_table;
    QStackedLayout *m_stack;
};

} // namespace meshwright::shell
