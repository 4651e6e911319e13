// SPDX-License-Identifier: GPL-3.0-or-later
// The half of CanvasView that finds: what is found stands out of the rest.
#include "widgets/canvas/canvasview.h"

#include "widgets/canvas/canvassearch.h"
#include "widgets/canvas/paintkit.h"
#include "widgets/canvas/scene.h"

#include <QLineEdit>
#include <QPainter>

namespace meshwright::canvas {

void CanvasView::startSearch()
{
    if (!m_search) {
        m_search = new CanvasSearch(this);
        connect(m_search, &CanvasSearch::textChanged, this, &CanvasView::searchFor);
        connect(m_search, &CanvasSearch::stepped, this, &CanvasView::stepSearch);
        connect(m_search, &CanvasSearch::ended, this, &CanvasView::endSearch);
    }
    placeOverlays();
    m_search->begin();
    searchFor(m_search->field()->text());
}

bool CanvasView::isSearching() const
{
    return m_search && m_search->isVisibleTo(this);
}

void CanvasView::searchFor(const QString &text)
{
    const QString kept = m_foundAt >= 0 && m_foundAt < m_found.size() ? m_found[m_foundAt] : QString();
    m_searched = text.trimmed();
    readFound();
    m_foundAt = m_found.isEmpty() ? -1 : std::max(0, int(m_found.indexOf(kept)));
    showFound();
}

void CanvasView::readFound()
{
    m_found = m_searched.isEmpty() ? QStringList() : m_scene.matches(m_searched);
    m_foundElements.clear();
    for (const QString &key : m_found) {
        if (const int element = m_scene.elementByKey(key); element >= 0)
            m_foundElements.push_back(element);
    }
}

void CanvasView::stepSearch(bool forward)
{
    if (m_found.isEmpty())
        return;
    const int count = int(m_found.size());
    m_foundAt = (m_foundAt + (forward ? 1 : count - 1)) % count;
    showFound();
}

void CanvasView::showFound()
{
    m_search->setPlace(m_foundAt + 1, int(m_found.size()));
    placeOverlays();
    if (m_foundAt >= 0) {
        // Opening what hides it makes the list of finds anew: the key must outlive the list.
        const QString key = m_found[m_foundAt];
        const int element = reveal(key);
        if (element >= 0) {
            if (zoom() < detailZoom)
                setZoom(1.0, toView(m_scene.elementRect(element).center()));
            goToElement(element);
        }
    }
    update();
}

void CanvasView::endSearch()
{
    m_search->hide();
    m_searched.clear();
    readFound();
    m_foundAt = -1;
    setFocus(Qt::OtherFocusReason);
    update();
}

int CanvasView::reveal(const QString &key)
{
    return m_scene.elementByKey(key);
}

void CanvasView::paintFound(QPainter &painter)
{
    const QRectF visible = visibleScene();
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.fillRect(visible, faint(ui::colour(ui::Colour::Canvas), 0.72));
    painter.setRenderHint(QPainter::Antialiasing);
    m_scene.paintElements(painter, m_foundElements, visible, m_look.zoom);
}

} // namespace meshwright::canvas
