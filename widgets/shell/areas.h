// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QPointer>
#include <QWidget>

namespace meshwright::shell {

/// The parts of the window, in the order in which a key goes round them. Each remembers where it was left.
class Areas : public QObject {
    Q_OBJECT

public:
    explicit Areas(QObject *parent = nullptr);
    void add(QWidget *area);
    /// To the next one that is shown and can take the focus; -1 goes back.
    void step(int by);
    int current() const;

private:
    void focusChanged(QWidget *now);
    bool enter(int area);

    struct Area {
        QPointer<QWidget> widget;
        QPointer<QWidget> last;
    };
    QList<Area> m_areas;
};

} // namespace meshwright::shell
