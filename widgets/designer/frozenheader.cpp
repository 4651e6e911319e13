// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/designer/frozenheader.h"

#include "widgets/common/theme.h"

#include <QMouseEvent>
#include <QPainter>

namespace meshwright::designer {

FrozenHeader::FrozenHeader(QWidget *parent) : QHeaderView(Qt::Horizontal, parent)
{
    connect(this, &QHeaderView::sectionMoved, this, [this] {
        if (visualIndex(0) != 0)
            moveSection(visualIndex(0), 0);
    });
}

bool FrozenHeader::isOverFirst(int x) const
{
    return offset() > 0 && x < sectionSize(0);
}

void FrozenHeader::paintEvent(QPaintEvent *event)
{
    QHeaderView::paintEvent(event);
    if (offset() <= 0 || count() == 0)
        return;
    QPainter painter(viewport());
    const QRect first(0, 0, sectionSize(0), viewport()->height());
    painter.fillRect(first, ui::colour(ui::Colour::Canvas));
    painter.save();
    paintSection(&painter, first, 0);
    painter.restore();
    painter.fillRect(QRect(first.right(), 0, 1, first.height()), ui::colour(ui::Colour::Line));
}

// What lies under the first column can't be taken hold of through it.
void FrozenHeader::mousePressEvent(QMouseEvent *event)
{
    if (isOverFirst(event->position().toPoint().x()))
        event->accept();
    else
        QHeaderView::mousePressEvent(event);
}

} // namespace meshwright::designer
