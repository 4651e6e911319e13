// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>

class QSplitter;

namespace meshwright::shell {

class BottomPanel;

/// How wide and how high the parts around the page are. By themselves they keep a share of the window and
/// grow with the letters; what somebody drags or puts away is so at the next start, too.
class Panels : public QObject {
    Q_OBJECT

public:
    struct Splitters {
        QSplitter *side;      ///< workspace | all else
        QSplitter *inspector; ///< page | inspector
        QSplitter *bottom;    ///< pages / bottom panel
    };

    Panels(Splitters splitters, BottomPanel &panel, QObject *parent);
    /// After something took other room than before.
    void refit() { m_later.start(); }
    bool showsSide() const { return m_showsSide; }
    void showSide(bool show);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fit();
    void fitBottom();

    Splitters m_splitters;
    BottomPanel &m_panel;
    bool m_showsSide;
    QTimer m_later;
};

} // namespace meshwright::shell
