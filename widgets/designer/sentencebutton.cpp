// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/designer/sentencebutton.h"

#include "widgets/common/icons.h"
#include "widgets/common/theme.h"

#include <QKeyEvent>
#include <QPainter>
#include <QTextLayout>

namespace meshwright::designer {

using ui::Colour;

namespace {

constexpr int mark = 12;  ///< the chevron at the right
constexpr int above = 5;  ///< room above and below the words
constexpr int beside = 6; ///< room at both sides of them

} // namespace

SentenceButton::SentenceButton(QWidget *parent) : QPushButton(parent)
{
    setCheckable(true);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::StrongFocus);
    QSizePolicy policy(QSizePolicy::Ignored, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(&ui::Theme::current(), &ui::Theme::changed, this, qOverload<>(&QWidget::updateGeometry));
}

void SentenceButton::say(const QString &sentence, int valueAt, int valueLength)
{
    if (sentence == m_sentence && valueAt == m_valueAt && valueLength == m_valueLength)
        return;
    m_sentence = sentence;
    m_valueAt = valueAt;
    m_valueLength = valueLength;
    setAccessibleName(sentence);
    updateGeometry();
    update();
}

int SentenceButton::arrange(int width, QPainter *painter) const
{
    QTextLayout layout(m_sentence, ui::font(ui::Type::Body));
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    QTextCharFormat strong;
    strong.setFont(ui::font(ui::Type::Strong));
    if (m_valueLength > 0)
        layout.setFormats({{m_valueAt, m_valueLength, strong}});
    layout.beginLayout();
    qreal height = 0;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(std::max(20, width - mark - 2 * beside));
        line.setPosition({0, height});
        height += line.height();
    }
    layout.endLayout();
    if (painter)
        layout.draw(painter, {qreal(beside), qreal(above)});
    return qRound(height) + 2 * above;
}

QSize SentenceButton::sizeHint() const
{
    return {160, heightForWidth(160)};
}

QSize SentenceButton::minimumSizeHint() const
{
    return {40, QFontMetrics(ui::font(ui::Type::Body)).height() + 2 * above};
}

int SentenceButton::heightForWidth(int width) const
{
    return arrange(width, nullptr);
}

void SentenceButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (isChecked() || underMouse()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(ui::colour(isChecked() ? Colour::AccentSoft : Colour::Hover));
        painter.drawRoundedRect(rect(), ui::grid::half, ui::grid::half);
    }
    painter.setPen(ui::colour(isEnabled() ? Colour::Text : Colour::Muted));
    arrange(width(), &painter);
    ui::paintIcon(painter, QRectF(width() - mark - beside / 2, above + 3, mark, mark), isChecked() ? "chevron-down" : "chevron-right", ui::colour(isChecked() ? Colour::Accent : Colour::Muted));
    if (hasFocus()) {
        painter.setPen(QPen(ui::colour(Colour::Accent), 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), ui::grid::half, ui::grid::half);
    }
}

void SentenceButton::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Delete)
        Q_EMIT removeRequested();
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QPushButton::keyPressEvent(event);
}

} // namespace meshwright::designer
