// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "authoring/hover.h"

#include <QFrame>

class QBoxLayout;

namespace meshwright::editor {

/// What is known about a word, on a card beside it. All text is plain text.
class InfoCard : public QFrame {
    Q_OBJECT

public:
    explicit InfoCard(QWidget *parent = nullptr);

    /// `hasFix`: one of the findings can be mended at once.
    void show(const authoring::Hover &hover, bool hasFix);
    /// All it says, for a screen reader.
    QString spoken() const { return m_spoken; }

Q_SIGNALS:
    void ruleChosen(const QString &rule);
    void fixWanted();
    void left();

protected:
    void leaveEvent(QEvent *event) override;

private:
    void addFinding(const authoring::Hover::Said &said);

    QWidget *m_content = nullptr;
    QBoxLayout *m_outer;
    QBoxLayout *m_column = nullptr;
    QString m_spoken;
};

} // namespace meshwright::editor
