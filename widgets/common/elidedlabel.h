// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

namespace meshwright::ui {

/// A line of plain text that gives way where room is short: what does not fit becomes an ellipsis, and the
/// whole is the tool tip. Screen readers always get the whole.
class ElidedLabel : public QLabel {
    Q_OBJECT

public:
    explicit ElidedLabel(const QString &text = {}, const char *role = nullptr, QWidget *parent = nullptr, Qt::TextElideMode mode = Qt::ElideRight);

    /// Of the whole text; text() is the same.
    void setText(const QString &text);
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void tellWhole();

    Qt::TextElideMode m_mode;
};

} // namespace meshwright::ui
