// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/canvas/canvasaccess.h"

#include "widgets/canvas/canvasview.h"
#include "widgets/canvas/scene.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QPointer>

#include <vector>

namespace meshwright::canvas {

namespace {

/// One element. It outlives a change of the scene only as an invalid interface.
class ElementAccess final : public QAccessibleInterface, public QAccessibleActionInterface {
public:
    ElementAccess(CanvasView *view, int element) : m_view(view), m_element(element) {}

    bool isValid() const override { return m_view && m_element < m_view->scene().elementCount(); }
    QObject *object() const override { return nullptr; }
    QAccessibleInterface *parent() const override { return QAccessible::queryAccessibleInterface(m_view); }
    QAccessibleInterface *child(int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    QAccessible::Role role() const override { return QAccessible::ListItem; }
    void setText(QAccessible::Text, const QString &) override {}

    QRect rect() const override
    {
        if (!isValid())
            return {};
        const QRect local = m_view->toView(m_view->scene().elementRect(m_element)).toAlignedRect();
        return {m_view->mapToGlobal(local.topLeft()), local.size()};
    }

    QString text(QAccessible::Text kind) const override
    {
        if (!isValid())
            return {};
        if (kind == QAccessible::Name)
            return m_view->scene().elementName(m_element);
        return kind == QAccessible::Description ? m_view->scene().elementDescription(m_element) : QString();
    }

    QAccessible::State state() const override
    {
        QAccessible::State state;
        if (!isValid()) {
            state.invalid = true;
            return state;
        }
        const bool current = m_view->currentElement() == m_element;
        state.focusable = state.selectable = true;
        state.selected = current;
        state.focused = current && m_view->hasFocus();
        state.offscreen = !m_view->visibleScene().intersects(m_view->scene().elementRect(m_element));
        return state;
    }

    void *interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface *>(this) : nullptr;
    }
    QStringList actionNames() const override { return {setFocusAction(), pressAction()}; }
    QStringList keyBindingsForAction(const QString &) const override { return {}; }
    void doAction(const QString &action) override
    {
        if (!isValid())
            return;
        if (action == setFocusAction()) {
            m_view->setFocus();
            m_view->goToElement(m_element);
        } else if (action == pressAction()) {
            m_view->activateElement(m_element);
        }
    }

private:
    QPointer<CanvasView> m_view;
    int m_element;
};

class ViewAccess final : public QAccessibleWidget {
public:
    explicit ViewAccess(CanvasView *view) : QAccessibleWidget(view, QAccessible::List) {}
    ~ViewAccess() override
    {
        for (const QAccessible::Id id : m_children)
            QAccessible::deleteAccessibleInterface(id);
    }

    int childCount() const override { return view()->scene().elementCount(); }
    QAccessibleInterface *child(int index) const override
    {
        if (index < 0 || index >= childCount())
            return nullptr;
        while (int(m_children.size()) <= index) {
            auto *element = new ElementAccess(view(), int(m_children.size()));
            m_children.push_back(QAccessible::registerAccessibleInterface(element));
        }
        return QAccessible::accessibleInterface(m_children[size_t(index)]);
    }
    int indexOfChild(const QAccessibleInterface *child) const override
    {
        for (size_t i = 0; i < m_children.size(); ++i) {
            if (QAccessible::accessibleInterface(m_children[i]) == child)
                return int(i);
        }
        return -1;
    }
    QAccessibleInterface *childAt(int x, int y) const override
    {
        const QPointF at = view()->toScene(view()->mapFromGlobal(QPoint(x, y)));
        for (int i = childCount() - 1; i >= 0; --i) {
            if (view()->scene().elementRect(i).contains(at))
                return child(i);
        }
        return nullptr;
    }
    QAccessibleInterface *focusChild() const override
    {
        return widget()->hasFocus() ? child(view()->currentElement()) : nullptr;
    }

private:
    CanvasView *view() const { return static_cast<CanvasView *>(widget()); }

    mutable std::vector<QAccessible::Id> m_children;
};

QAccessibleInterface *makeAccess(const QString &, QObject *object)
{
    auto *view = qobject_cast<CanvasView *>(object);
    return view ? new ViewAccess(view) : nullptr;
}

} // namespace

void installCanvasAccess()
{
    QAccessible::installFactory(makeAccess);
}

void announceElement(CanvasView *view, int element)
{
    if (!QAccessible::isActive() || !view->hasFocus())
        return;
    QAccessibleEvent event(view, QAccessible::Focus);
    event.setChild(element);
    QAccessible::updateAccessibility(&event);
}

} // namespace meshwright::canvas
