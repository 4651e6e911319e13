// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>

class QSplitterHandle;
class QWidget;

namespace meshwright::shell {

/// The edges between the parts of a window by keyboard: a key takes one after the other, arrows move the one that is
/// taken, Enter keeps, Escape gives back, and the focus returns to where it was.
class SplitterKeys : public QObject {
    Q_OBJECT

public:
    explicit SplitterKeys(QWidget *window);
    /// Takes the next edge that is shown; the first one taken is that nearest around the focus. After the last one, and
    /// where there is none, the focus is back where it was.
    void next();

Q_SIGNALS:
    void notice(const QString &sentence);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QList<QSplitterHandle *> handles() const;
    void take(QSplitterHandle *handle);
    void leave();
    void letGo();
    void moveBy(int pixels);
    void showBar();

    QWidget *m_window;
    QWidget *m_bar; ///< shown on the edge that is taken
    QPointer<QSplitterHandle> m_taken;
    QPointer<QWidget> m_before; ///< had the focus
    QList<QSplitterHandle *> m_seen; ///< only compared
    QList<int> m_sizes; ///< of the taken one's parts, before
};

} // namespace meshwright::shell
