// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/canvas/canvastools.h"

#include "widgets/canvas/canvasview.h"
#include "widgets/common/layout.h"
#include "widgets/common/theme.h"

#include <QBoxLayout>
#include <QMenu>
#include <QToolButton>

namespace meshwright::canvas {

CanvasTools::CanvasTools(CanvasView &view) : QFrame(&view), m_view(view)
{
    setProperty("role", QStringLiteral("card"));
    setAccessibleName(tr("Tools of the canvas"));
    setCursor(Qt::ArrowCursor);
    QBoxLayout *row = ui::row(this, ui::grid::half, 2);
    const auto tool = [&](const char *icon, const QString &name, auto slot) {
        QToolButton *button = ui::iconButton(icon, name, this);
        connect(button, &QToolButton::clicked, &view, slot);
        row->addWidget(button);
        return button;
    };
    tool("zoom-out", tr("Zoom out (−)"), &CanvasView::zoomOut);
    m_zoom = tool("zoom-in", tr("Show at 100 % (0)"), &CanvasView::resetZoom);
    m_zoom->setToolButtonStyle(Qt::ToolButtonTextOnly);
    tool("zoom-in", tr("Zoom in (+)"), &CanvasView::zoomIn);
    tool("maximize", tr("Show all (F)"), &CanvasView::fit);
    tool("workflow", tr("Lay out again"), &CanvasView::relayout);
    tool("search", tr("Find (Ctrl+F)"), &CanvasView::startSearch);
    QToolButton *more = ui::iconButton("ellipsis", tr("More"), this);
    auto *menu = new QMenu(more);
    more->setMenu(menu);
    more->setPopupMode(QToolButton::InstantPopup);
    connect(menu, &QMenu::aboutToShow, this, [this, menu] {
        menu->clear();
        m_view.fillMenu(*menu);
    });
    row->addWidget(more);
    connect(&view, &CanvasView::zoomChanged, this, &CanvasTools::showZoom);
    showZoom();
}

void CanvasTools::showZoom()
{
    const int percent = qRound(m_view.zoom() * 100);
    m_zoom->setText(tr("%1 %").arg(percent));
    m_zoom->setAccessibleName(tr("%1 %, show at 100 %").arg(percent));
    // As wide as any number, so that nothing jumps.
    m_zoom->setMinimumWidth(QFontMetrics(font()).horizontalAdvance(tr("%1 %").arg(400)) + ui::grid::gap);
    adjustSize();
}

} // namespace meshwright::canvas
