// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/finding.h"
#include "widgets/designer/formplan.h"

#include <QWidget>

class QLabel;
class QToolButton;

namespace meshwright::designer {

class ElidedButton;

/// The first line of a card: its name, which opens and shuts it, and what can be done with it.
class CardHead : public QWidget {
    Q_OBJECT

public:
    explicit CardHead(const FormRow &row, QWidget *parent);
    void show(const FormRow &row, bool isThere);
    void showFinding(const QString &sentence, text::Severity severity, const QString &fixTitle);

Q_SIGNALS:
    void toggled();
    void removeRequested();
    void duplicateRequested();
    void moveRequested(int steps);
    void fixRequested();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    ElidedButton *m_title;
    QLabel *m_detail;
    QToolButton *m_up, *m_down, *m_copy, *m_remove;
    QWidget *m_finding;
    QLabel *m_sentence;
    ElidedButton *m_fix;
};

} // namespace meshwright::designer
