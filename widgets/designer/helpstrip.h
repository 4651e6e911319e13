// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;

namespace meshwright::designer {

/// What the standard says of the field that has the focus, at the foot of a form: always in the same
/// place and of one height, so that nothing moves under the mouse.
class HelpStrip : public QWidget {
    Q_OBJECT

public:
    explicit HelpStrip(QWidget *parent = nullptr);
    void show(const QString &title, const QString &help);
    /// Says what is told here.
    void clear();

protected:
    void changeEvent(QEvent *event) override;

private:
    void fit();

    QLabel *m_text;
};

} // namespace meshwright::designer
