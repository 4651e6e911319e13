// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/canvas/canvastools.h"

#include "widgets/common/layout.h"
#include "widgets/common/theme.h"

#include <QBoxLayout>
#include <QMenu>
#include <QToolButton>

namespace meshwright::canvas {

CanvasTools::CanvasTools(QWidget *parent) : QFrame(parent)
{
    setProperty("role", QStringLiteral("card"));
    setAccessibleName(tr("Tools of the canvas"));
    setCursor(Qt::ArrowCursor);
    QBoxLayout *row = ui::row(this, ui::grid::half, 2);
    const auto tool = [&](const char *icon, const QString &name, auto slot) {
        QToolButton *button = ui::iconButton(icon, name, this);
        connect(button, &QToolButton::clicked, this, slot);
        row->addWidget(button);
        return button;
    };
    tool("zoom-out", tr("Zoom out (−)"), &CanvasTools::zoomOutAsked);
    m_zoom = tool("zoom-in", tr("Show at 100 % (0)"), &CanvasTools::zoomResetAsked);
    m_zoom->setToolButtonStyle(Qt::ToolButtonTextOnly);
    tool("zoom-in", tr("Zoom in (+)"), &CanvasTools::zoomInAsked);
    tool("maximize", tr("Show all (F)"), &CanvasTools::fitAsked);
    tool("workflow", tr("Lay out again"), &CanvasTools::layoutAsked);
    tool("search", tr("Find (Ctrl+F)"), &CanvasTools::searchAsked);
    QToolButton *more = ui::iconButton("ellipsis", tr("More"), this);
    auto *menu = new QMenu(more);
    more->setMenu(menu);
    more->setPopupMode(QToolButton::InstantPopup);
    connect(menu, &QMenu::aboutToShow, this, [this, menu] {
        menu->clear();
        Q_EMIT menuOpens(*menu);
    });
    row->addWidget(more);
    showZoom(1.0);
}

void CanvasTools::showZoom(qreal zoom)
{
    const int percent = qRound(zoom * 100);
    m_zoom->setText(tr("%1 %").arg(percent));
    m_zoom->setAccessibleName(tr("%1 %, show at 100 %").arg(percent));
    // As wide as any number, so that nothing jumps.
    m_zoom->setMinimumWidth(QFontMetrics(font()).horizontalAdvance(tr("%1 %").arg(400)) + ui::grid::gap);
    adjustSize();
}

} // namespace meshwright::canvas
