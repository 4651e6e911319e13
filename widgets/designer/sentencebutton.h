// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPushButton>

namespace meshwright::designer {

/// A sentence that can be opened: it wraps, and what people set in it stands out. Checked while what it
/// opens is shown. Plain text, whatever it holds.
class SentenceButton : public QPushButton {
    Q_OBJECT

public:
    explicit SentenceButton(QWidget *parent = nullptr);
    /// `valueLength` characters from `valueAt` stand out.
    void say(const QString &sentence, int valueAt, int valueLength);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

Q_SIGNALS:
    void removeRequested();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    int arrange(int width, QPainter *painter) const;

    QString m_sentence;
    int m_valueAt = 0;
    int m_valueLength = 0;
};

} // namespace meshwright::designer
