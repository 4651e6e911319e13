// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QWidget>

namespace meshwright::shell {

/// What was dropped on the window: a folder, a contract, a data file. Pages that take drops themselves come first.
class DropTarget : public QObject {
    Q_OBJECT

public:
    explicit DropTarget(QWidget *window);

Q_SIGNALS:
    void folderDropped(const QString &path);
    void contractDropped(const QString &path);
    void dataDropped(const QString &path);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace meshwright::shell
