// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "authoring/proposals.h"

#include <QCompleter>

class QLineEdit;
class QStandardItemModel;

namespace meshwright::designer {

using Suggestions = std::vector<authoring::Proposal>;

/// What can be written into a line, with a remark beside each, in a list that opens while somebody types and
/// on Down. Anything else can be typed all the same.
class Suggester : public QCompleter {
    Q_OBJECT

public:
    /// The suggester of a line; made where there is none.
    static Suggester *of(QLineEdit *line);

    explicit Suggester(QWidget *field);
    void offer(const Suggestions &suggestions);
    /// Opens the list of those that hold `typed`; all where that is empty.
    void open(const QString &typed);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QStandardItemModel *m_model;
    Suggestions m_shown;
};

} // namespace meshwright::designer
