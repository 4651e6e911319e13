// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/sample/histogram.h"

#include "widgets/common/theme.h"
#include "widgets/common/tip.h"

#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

namespace meshwright::sample {

Histogram::Histogram(const sampling::ColumnProfile &profile, QWidget *parent) : QWidget(parent), m_bars(profile.histogram)
{
    setFixedHeight(56);
    QStringList spoken;
    for (const auto &bar : m_bars)
        spoken.append(QStringLiteral("%1: %2").arg(bar.label).arg(bar.rows));
    setAccessibleName(tr("Distribution of %1").arg(profile.name));
    setAccessibleDescription(spoken.join(QStringLiteral(", ")));
}

QRectF Histogram::barRect(size_t bar) const
{
    qint64 most = 1;
    for (const auto &one : m_bars)
        most = std::max(most, one.rows);
    const qreal width = std::min(36.0, qreal(this->width()) / qreal(m_bars.size()));
    const qreal height = std::max(1.0, qreal(this->height()) * qreal(m_bars[bar].rows) / qreal(most));
    return {qreal(bar) * width, this->height() - height, width - 2, height};
}

void Histogram::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    QColor colour = ui::colour(ui::Colour::Accent);
    colour.setAlphaF(0.75F);
    for (size_t i = 0; i < m_bars.size(); ++i)
        painter.fillRect(barRect(i), colour);
}

bool Histogram::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    for (size_t i = 0; i < m_bars.size(); ++i) {
        const QRectF rect = barRect(i);
        if (help->pos().x() >= rect.left() && help->pos().x() < rect.right() + 2)
            QToolTip::showText(help->globalPos(), ui::tip(tr("%1: %Ln rows", nullptr, int(m_bars[i].rows)).arg(m_bars[i].label)), this);
    }
    return true;
}

} // namespace meshwright::sample
