// SPDX-License-Identifier: GPL-3.0-or-later
// The half of CanvasView that mouse and keys reach.
#include "widgets/canvas/canvasview.h"

#include "widgets/canvas/paintkit.h"
#include "widgets/canvas/scene.h"
#include "widgets/common/theme.h"
#include "widgets/common/tip.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QNativeGestureEvent>
#include <QToolTip>
#include <QWheelEvent>

#include <cmath>

namespace meshwright::canvas {

namespace {

constexpr qreal panStep = 80;

} // namespace

bool CanvasView::event(QEvent *event)
{
    if (event->type() == QEvent::NativeGesture) {
        const auto *gesture = static_cast<QNativeGestureEvent *>(event);
        if (gesture->gestureType() == Qt::ZoomNativeGesture) {
            setZoom(m_look.zoom * (1 + gesture->value()), gesture->position());
            return true;
        }
    }
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const QString tip = tipAt(toScene(help->pos()));
        if (tip.isEmpty())
            QToolTip::hideText();
        else
            QToolTip::showText(help->globalPos(), tip, this);
        return true;
    }
    // An application shortcut on a bare key must not take the canvas' own keys.
    if (event->type() == QEvent::ShortcutOverride) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool isOwn = key->matches(QKeySequence::Find) || key->matches(QKeySequence::SelectAll)
            || (key->key() == Qt::Key_C && key->modifiers() == (Qt::ControlModifier | Qt::ShiftModifier));
        if (isOwn || (key->modifiers() == Qt::NoModifier && (isArrow(key->key()) || key->key() == Qt::Key_F || key->key() == Qt::Key_0)))
            event->accept();
    }
    return QWidget::event(event);
}

void CanvasView::mousePressEvent(QMouseEvent *event)
{
    m_press = m_last = event->position();
    m_moved = false;
    m_touched = true;
    if (event->button() == Qt::LeftButton && mapRect().contains(event->position())) {
        m_gesture = Gesture::Map;
        centreFromMap(event->position());
    } else if (event->button() == Qt::MiddleButton || (event->button() == Qt::LeftButton && m_space)) {
        m_gesture = Gesture::Pan;
    } else if (event->button() == Qt::LeftButton) {
        m_gesture = pressed(toScene(event->position()), event) ? Gesture::Taken : Gesture::Pan;
    } else {
        QWidget::mousePressEvent(event);
        return;
    }
    updateCursor(event->position());
}

void CanvasView::mouseMoveEvent(QMouseEvent *event)
{
    const QPointF at = event->position();
    if ((at - m_press).manhattanLength() >= QApplication::startDragDistance())
        m_moved = true;
    switch (m_gesture) {
    case Gesture::None:
        hovered(toScene(at));
        break;
    case Gesture::Taken:
        dragged(toScene(at), event);
        break;
    case Gesture::Map:
        centreFromMap(at);
        break;
    case Gesture::Pan:
        if (m_moved) {
            panBy(at - m_last);
            m_last = at;
        }
        break;
    }
    updateCursor(at);
}

void CanvasView::mouseReleaseEvent(QMouseEvent *event)
{
    const Gesture ended = std::exchange(m_gesture, Gesture::None);
    if (ended == Gesture::Taken)
        released(toScene(event->position()), event);
    else if (ended == Gesture::Pan && !m_moved && event->button() == Qt::LeftButton)
        clickedNowhere();
    updateCursor(event->position());
}

void CanvasView::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && !mapRect().contains(event->position()))
        doubleClicked(toScene(event->position()));
}

void CanvasView::leaveEvent(QEvent *event)
{
    left();
    QWidget::leaveEvent(event);
}

void CanvasView::updateCursor(QPointF view)
{
    if (m_gesture == Gesture::Pan && m_moved)
        setCursor(Qt::ClosedHandCursor);
    else if (m_space)
        setCursor(Qt::OpenHandCursor);
    else if (mapRect().contains(view))
        setCursor(Qt::ArrowCursor);
    else
        setCursor(cursorAt(toScene(view)));
}

void CanvasView::centreFromMap(QPointF view)
{
    const QRectF inner = mapRect().adjusted(8, 8, -8, -8);
    const QRectF bounds = m_scene.bounds();
    if (inner.isEmpty())
        return;
    const QPointF wanted = bounds.topLeft() + (view - inner.topLeft()) * (bounds.width() / inner.width());
    panBy(QRectF(rect()).center() - toView(wanted));
}

void CanvasView::wheelEvent(QWheelEvent *event)
{
    event->accept();
    if (m_scene.bounds().isEmpty())
        return;
    // Two fingers on a touch pad push the paper; a wheel, or fingers with Ctrl, zoom.
    if (!event->pixelDelta().isNull() && event->phase() != Qt::NoScrollPhase && !(event->modifiers() & Qt::ControlModifier)) {
        panBy(event->pixelDelta());
        return;
    }
    if (event->modifiers() & Qt::ShiftModifier) {
        panBy(QPointF(event->angleDelta().y() + event->angleDelta().x(), 0) / 120 * panStep);
        return;
    }
    setZoom(m_look.zoom * std::pow(2.0, event->angleDelta().y() / 480.0), event->position());
}

void CanvasView::keyPressEvent(QKeyEvent *event)
{
    m_touched = true;
    if (!viewKey(event) && !elementKey(event))
        QWidget::keyPressEvent(event);
}

void CanvasView::keyReleaseEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Space || event->isAutoRepeat()) {
        QWidget::keyReleaseEvent(event);
        return;
    }
    m_space = false;
    updateCursor(mapFromGlobal(QCursor::pos()));
}

bool CanvasView::viewKey(const QKeyEvent *event)
{
    if (event->modifiers() & Qt::ControlModifier && isArrow(event->key())) {
        panBy(-unitOf(event->key()) * panStep);
        return true;
    }
    if (event->matches(QKeySequence::Find)) {
        startSearch();
        return true;
    }
    if (event->key() == Qt::Key_F3) {
        if (isSearching())
            stepSearch(!(event->modifiers() & Qt::ShiftModifier));
        return isSearching();
    }
    if (event->key() == Qt::Key_C && event->modifiers() == (Qt::ControlModifier | Qt::ShiftModifier)) {
        copyPicture();
        return true;
    }
    if (event->modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier))
        return false;
    if (event->key() == Qt::Key_F && event->modifiers() & Qt::ShiftModifier) {
        fitSelection();
        return true;
    }
    switch (event->key()) {
    case Qt::Key_Plus:
    case Qt::Key_Equal: zoomIn(); return true;
    case Qt::Key_Minus: zoomOut(); return true;
    case Qt::Key_0: resetZoom(); return true;
    case Qt::Key_F: fit(); return true;
    case Qt::Key_M: setMapShown(!m_mapShown); return true;
    case Qt::Key_Space:
        m_space = true;
        updateCursor(mapFromGlobal(QCursor::pos()));
        return true;
    default: return false;
    }
}

bool CanvasView::elementKey(const QKeyEvent *event)
{
    const int count = m_scene.elementCount();
    if (count == 0 || event->modifiers() & ~Qt::KeypadModifier)
        return false;
    const int key = event->key();
    if (isArrow(key) || key == Qt::Key_Home || key == Qt::Key_End) {
        int next = m_current < 0 ? 0 : neighbour(m_current, Qt::Key(key));
        if (key == Qt::Key_Home)
            next = 0;
        if (key == Qt::Key_End)
            next = count - 1;
        if (next >= 0)
            goToElement(next);
        return true;
    }
    if (key == Qt::Key_Escape && isSearching()) {
        endSearch();
        return true;
    }
    if (m_current < 0)
        return false;
    if (key == Qt::Key_Return || key == Qt::Key_Enter) {
        activated(m_current);
        return true;
    }
    if (key == Qt::Key_Escape) {
        m_released = true;
        escaped();
        return true;
    }
    return false;
}

std::vector<ElementAction> CanvasView::actions(int)
{
    return {};
}

void CanvasView::fillMenu(QMenu &menu)
{
    const auto add = [&menu](const ElementAction &action) {
        if (action.startsGroup && !menu.isEmpty())
            menu.addSeparator();
        QAction *item = menu.addAction(action.keys.isEmpty() ? action.name : action.name + u'\t' + action.keys);
        item->setEnabled(action.isEnabled);
        QObject::connect(item, &QAction::triggered, &menu, action.run);
    };
    if (m_current >= 0) {
        for (const ElementAction &action : actions(m_current))
            add(action);
    }
    menu.addSeparator();
    for (const ElementAction &action : actions(-1))
        add(action);
    const bool any = !m_scene.bounds().isEmpty();
    add({tr("Show what is selected"), ui::keyText(QKeySequence(Qt::SHIFT | Qt::Key_F)), [this] { fitSelection(); }, !selectionRect().isEmpty(), true});
    add({tr("Show all"), ui::keyText(Qt::Key_F), [this] { fit(); }, any});
    add({tr("Find…"), ui::keyText(QKeySequence::Find), [this] { startSearch(); }, any});
    add({m_mapShown ? tr("Hide the small map") : tr("Show the small map"), ui::keyText(Qt::Key_M), [this] { setMapShown(!m_mapShown); }, any});
    add({tr("Lay out again"), {}, [this] { relayout(); }, any});
    add({tr("Copy as a picture"), ui::keyText(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C)), [this] { copyPicture(); }, any, true});
    add({tr("Export…"), {}, [this] { chooseExport(); }, any});
}

void CanvasView::contextMenuEvent(QContextMenuEvent *event)
{
    QPoint at = event->globalPos();
    if (event->reason() != QContextMenuEvent::Keyboard) {
        pointedAt(toScene(event->pos()));
    } else if (m_current >= 0) {
        const QRectF rect = toView(m_scene.elementRect(m_current)).intersected(QRectF(this->rect()));
        at = mapToGlobal(QPointF(rect.left() + ui::grid::gap, rect.bottom()).toPoint());
    } else {
        at = mapToGlobal(rect().center());
    }
    QMenu menu(this);
    fillMenu(menu);
    menu.exec(at);
}

int CanvasView::neighbour(int element, Qt::Key direction) const
{
    const QPointF along = unitOf(direction);
    const QPointF here = m_scene.elementRect(element).center();
    int best = -1;
    qreal bestCost = 0;
    for (int i = 0; i < m_scene.elementCount(); ++i) {
        const QPointF way = m_scene.elementRect(i).center() - here;
        const qreal ahead = QPointF::dotProduct(way, along);
        const qreal aside = std::abs(way.x() * along.y()) + std::abs(way.y() * along.x());
        // A cone of about 60° to each side; what is straight ahead wins.
        if (i == element || ahead <= 1 || aside > ahead * 1.8)
            continue;
        const qreal cost = ahead + aside * 2;
        if (best < 0 || cost < bestCost) {
            best = i;
            bestCost = cost;
        }
    }
    return best;
}

bool CanvasView::focusNextPrevChild(bool next)
{
    // Its tools and its search ask here, too.
    const QWidget *focused = QApplication::focusWidget();
    const bool isLeaving = !isVisible(); // it was hidden: Qt looks for another place for the focus
    if (isLeaving || (focused && focused != this && isAncestorOf(focused)))
        return QWidget::focusNextPrevChild(next);
    const int count = m_scene.elementCount();
    const int to = m_current >= 0 ? m_current + (next ? 1 : -1) : next ? 0 : count - 1;
    if (to < 0 || to >= count || (m_current < 0 && m_released))
        return QWidget::focusNextPrevChild(next);
    goToElement(to);
    return true;
}

void CanvasView::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    const bool byKey = event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason;
    if (byKey && m_current < 0 && m_scene.elementCount() > 0)
        goToElement(event->reason() == Qt::TabFocusReason ? 0 : m_scene.elementCount() - 1);
    update();
}

void CanvasView::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    m_space = m_released = false;
    update();
}

} // namespace meshwright::canvas
