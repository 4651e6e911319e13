// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/segmented.h"

#include "widgets/common/layout.h"
#include "widgets/common/theme.h"

#include <QBoxLayout>
#include <QEvent>
#include <QFontMetrics>
#include <QPushButton>
#include <QSignalBlocker>

namespace meshwright::ui {

Segmented::Segmented(const QStringList &titles, int most, QWidget *parent) : QWidget(parent), m_most(most)
{
    QBoxLayout *layout = row(this);
    for (int i = 0; i < titles.size(); ++i) {
        QPushButton *segment = button(titles[i], "segment", this);
        segment->setCheckable(true);
        segment->setProperty("segment", i == 0 ? QStringLiteral("first") : i == titles.size() - 1 ? QStringLiteral("last") : QStringLiteral("middle"));
        // Not clicked(): screen readers toggle. What setChosen() did is in m_order already.
        connect(segment, &QPushButton::toggled, this, [this, i](bool on) {
            if (m_order.contains(i) != on)
                toggled(i, on);
        });
        layout->addWidget(segment);
        m_buttons.append(segment);
    }
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    fit();
    setChosen({0});
}

// Wide enough for the heavier letters of a chosen segment.
void Segmented::fit()
{
    const QFontMetrics metrics(ui::font(Type::Strong));
    for (QPushButton *segment : m_buttons)
        segment->setMinimumWidth(metrics.horizontalAdvance(segment->text()) + 30);
}

void Segmented::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        fit();
    QWidget::changeEvent(event);
}

QList<int> Segmented::chosen() const
{
    QList<int> out = m_order;
    std::sort(out.begin(), out.end());
    return out;
}

void Segmented::setChosen(const QList<int> &segments)
{
    m_order = segments;
    for (int i = 0; i < m_buttons.size(); ++i)
        m_buttons[i]->setChecked(segments.contains(i));
}

void Segmented::setTitle(int segment, const QString &title)
{
    m_buttons[segment]->setText(title);
    fit();
}

void Segmented::toggled(int segment, bool on)
{
    if (on) {
        m_order.append(segment);
        while (m_order.size() > m_most)
            m_order.removeFirst();
    } else if (m_order.size() > 1) {
        m_order.removeAll(segment);
    }
    setChosen(m_order);
    Q_EMIT changed();
}

} // namespace meshwright::ui
