// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/elidedlabel.h"

#include "widgets/common/tip.h"

#include <QEvent>
#include <QPainter>
#include <QStyle>

namespace meshwright::ui {

namespace {

constexpr int fewestLetters = 4; // that are worth showing

} // namespace

ElidedLabel::ElidedLabel(const QString &text, const char *role, QWidget *parent, Qt::TextElideMode mode) : QLabel(parent), m_mode(mode)
{
    setTextFormat(Qt::PlainText);
    if (role)
        setProperty("role", QLatin1String(role));
    setText(text);
}

void ElidedLabel::setText(const QString &text)
{
    QLabel::setText(QString(text).replace(QLatin1Char('\n'), QLatin1Char(' ')));
    tellWhole();
}

QSize ElidedLabel::minimumSizeHint() const
{
    ensurePolished();
    const QSize whole = QLabel::minimumSizeHint();
    const int frame = whole.width() - fontMetrics().horizontalAdvance(text());
    return {std::min(whole.width(), frame + fewestLetters * fontMetrics().averageCharWidth()), whole.height()};
}

void ElidedLabel::tellWhole()
{
    const bool fits = fontMetrics().horizontalAdvance(text()) <= contentsRect().width();
    setToolTip(fits ? QString() : ui::tip(text()));
}

void ElidedLabel::resizeEvent(QResizeEvent *event)
{
    QLabel::resizeEvent(event);
    tellWhole();
}

void ElidedLabel::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        tellWhole();
}

void ElidedLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    drawFrame(&painter);
    const QRect inner = contentsRect();
    const QString shown = fontMetrics().elidedText(text(), m_mode, inner.width());
    style()->drawItemText(&painter, inner, int(QStyle::visualAlignment(layoutDirection(), alignment())), palette(), isEnabled(), shown, foregroundRole());
}

} // namespace meshwright::ui
