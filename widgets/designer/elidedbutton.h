// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPushButton>

namespace meshwright::designer {

/// A button that gives way where room is short: what does not fit becomes an ellipsis, the whole is the
/// tool tip. Screen readers get the whole, where they were given no other name.
class ElidedButton : public QPushButton {
    Q_OBJECT

public:
    /// Roles as ui::button() has them.
    explicit ElidedButton(const char *role, QWidget *parent = nullptr);
    void setWhole(const QString &text);
    const QString &whole() const { return m_whole; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void fit();
    int frame() const;

    QString m_whole;
    bool m_isFitting = false;
};

} // namespace meshwright::designer
