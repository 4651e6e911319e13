// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/designer/elidedbutton.h"

#include "widgets/common/theme.h"
#include "widgets/common/tip.h"

#include <QEvent>
#include <QStyle>
#include <QStyleOptionButton>

namespace meshwright::designer {

ElidedButton::ElidedButton(const char *role, QWidget *parent) : QPushButton(parent)
{
    setProperty("role", QString::fromLatin1(role));
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
}

void ElidedButton::setWhole(const QString &text)
{
    m_whole = text;
    setAccessibleName(text);
    updateGeometry();
    fit();
}

// What stands around the words: padding and, where there is one, the icon.
int ElidedButton::frame() const
{
    QStyleOptionButton option;
    initStyleOption(&option);
    option.text = QStringLiteral("x");
    const QSize inner(fontMetrics().horizontalAdvance(option.text) + (icon().isNull() ? 0 : iconSize().width() + ui::grid::half), fontMetrics().height());
    return style()->sizeFromContents(QStyle::CT_PushButton, &option, inner, this).width() - fontMetrics().horizontalAdvance(option.text);
}

QSize ElidedButton::sizeHint() const
{
    return {fontMetrics().horizontalAdvance(m_whole) + frame(), QPushButton::sizeHint().height()};
}

QSize ElidedButton::minimumSizeHint() const
{
    return {std::min(sizeHint().width(), 6 * fontMetrics().averageCharWidth() + frame()), QPushButton::minimumSizeHint().height()};
}

void ElidedButton::fit()
{
    if (m_isFitting)
        return;
    m_isFitting = true;
    const QString shown = fontMetrics().elidedText(m_whole, Qt::ElideRight, std::max(0, width() - frame()));
    setText(QString(shown).replace(QLatin1Char('&'), QLatin1String("&&")));
    setToolTip(shown == m_whole ? QString() : ui::tip(m_whole));
    m_isFitting = false;
}

void ElidedButton::resizeEvent(QResizeEvent *event)
{
    QPushButton::resizeEvent(event);
    fit();
}

void ElidedButton::changeEvent(QEvent *event)
{
    QPushButton::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        fit();
}

} // namespace meshwright::designer
