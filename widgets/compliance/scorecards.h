// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace meshwright::compliance {

/// A row of figures, each with what it counts and what to make of it. Where there is little height the cards are
/// one line each.
class ScoreCards : public QWidget {
    Q_OBJECT

public:
    struct Card {
        QString title, figure, detail;
        const char *detailRole = "small";
        QString tip = {}; ///< more than the detail
    };

    explicit ScoreCards(QWidget *parent = nullptr);
    void show(const QList<Card> &cards);
    void setCompact(bool compact);

private:
    void rebuild();

    QList<Card> m_cards;
    bool m_isCompact = false;
};

} // namespace meshwright::compliance
