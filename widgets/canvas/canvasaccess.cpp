// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/canvas/canvasaccess.h"

#include "widgets/canvas/canvasview.h"
#include "widgets/canvas/scene.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QPointer>

#include <algorithm>
#include <vector>

namespace meshwright::canvas {

namespace {

class ViewAccess;

ViewAccess *accessOf(CanvasView *view);

/// One element. It outlives a change of the scene only as an invalid interface.
class ElementAccess final : public QAccessibleInterface, public QAccessibleActionInterface {
public:
    ElementAccess(CanvasView *view, int element) : m_view(view), m_element(element) {}

    int element() const { return m_element; }
    bool isValid() const override { return m_view && m_element < m_view->scene().elementCount(); }
    QObject *object() const override { return nullptr; }
    QAccessibleInterface *parent() const override;
    QAccessibleInterface *child(int index) const override;
    int childCount() const override;
    int indexOfChild(const QAccessibleInterface *child) const override;
    QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    void setText(QAccessible::Text, const QString &) override {}

    QAccessible::Role role() const override
    {
        if (isValid() && m_view->scene().elementTraits(m_element).isLine)
            return QAccessible::Link;
        // Not tree items: over AT-SPI those would be cells of a table.
        return QAccessible::ListItem;
    }

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
        const ElementTraits traits = m_view->scene().elementTraits(m_element);
        state.focusable = state.selectable = true;
        state.selected = current || traits.isChosen;
        state.focused = current && m_view->hasFocus();
        state.offscreen = !m_view->visibleScene().intersects(m_view->scene().elementRect(m_element));
        state.expandable = traits.isExpandable;
        state.expanded = traits.isExpandable && traits.isExpanded;
        state.collapsed = traits.isExpandable && !traits.isExpanded;
        return state;
    }

    void *interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface *>(this) : nullptr;
    }
    QStringList actionNames() const override
    {
        QStringList names{setFocusAction(), pressAction()};
        if (isValid()) {
            for (const ElementAction &action : m_view->actions(m_element)) {
                if (action.isEnabled)
                    names.append(action.name);
            }
        }
        return names;
    }
    QStringList keyBindingsForAction(const QString &name) const override
    {
        if (isValid()) {
            for (const ElementAction &action : m_view->actions(m_element)) {
                if (action.name == name && !action.keys.isEmpty())
                    return {action.keys};
            }
        }
        return {};
    }
    void doAction(const QString &name) override
    {
        if (!isValid())
            return;
        if (name == setFocusAction()) {
            m_view->setFocus();
            m_view->goToElement(m_element);
            return;
        }
        if (name == pressAction()) {
            m_view->activateElement(m_element);
            return;
        }
        for (const ElementAction &action : m_view->actions(m_element)) {
            if (action.name == name && action.isEnabled) {
                m_view->goToElement(m_element);
                action.run();
                return;
            }
        }
    }

private:
    QPointer<CanvasView> m_view;
    int m_element;
};

/// The canvas: its elements, nested as the scene has them, then the tools that lie on it.
class ViewAccess final : public QAccessibleWidget {
public:
    explicit ViewAccess(CanvasView *view) : QAccessibleWidget(view, QAccessible::List) {}
    ~ViewAccess() override
    {
        for (const QAccessible::Id id : m_interfaces) {
            if (id)
                QAccessible::deleteAccessibleInterface(id);
        }
    }

    int childCount() const override { return int(childrenOf(-1).size()) + QAccessibleWidget::childCount(); }
    QAccessibleInterface *child(int index) const override
    {
        const auto count = int(childrenOf(-1).size());
        if (index < 0 || index >= childCount())
            return nullptr;
        return index < count ? element(childrenOf(-1)[size_t(index)]) : QAccessibleWidget::child(index - count);
    }
    int indexOfChild(const QAccessibleInterface *child) const override
    {
        const int place = placeOf(-1, child);
        if (place >= 0)
            return place;
        const int widget = QAccessibleWidget::indexOfChild(child);
        return widget < 0 ? -1 : int(childrenOf(-1).size()) + widget;
    }
    QAccessibleInterface *childAt(int x, int y) const override
    {
        if (QAccessibleInterface *widget = QAccessibleWidget::childAt(x, y))
            return widget;
        const QPointF at = view()->toScene(view()->mapFromGlobal(QPoint(x, y)));
        for (int i = view()->scene().elementCount() - 1; i >= 0; --i) {
            if (view()->scene().elementRect(i).contains(at))
                return element(i);
        }
        return nullptr;
    }
    QAccessibleInterface *focusChild() const override
    {
        return widget()->hasFocus() && view()->currentElement() >= 0 ? element(view()->currentElement()) : QAccessibleWidget::focusChild();
    }

    const std::vector<int> &childrenOf(int element) const
    {
        if (m_generation != view()->generation() + 1 || int(m_children.size()) != view()->scene().elementCount() + 1)
            readChildren();
        return m_children[size_t(element + 1)];
    }
    int placeOf(int parent, const QAccessibleInterface *child) const
    {
        const auto *wanted = dynamic_cast<const ElementAccess *>(child);
        const std::vector<int> &children = childrenOf(parent);
        const auto found = wanted ? std::lower_bound(children.begin(), children.end(), wanted->element()) : children.end();
        return found == children.end() || *found != wanted->element() ? -1 : int(found - children.begin());
    }
    QAccessibleInterface *element(int index) const
    {
        if (index < 0 || index >= view()->scene().elementCount())
            return nullptr;
        if (m_interfaces.size() <= size_t(index))
            m_interfaces.resize(size_t(index) + 1, 0);
        QAccessible::Id &id = m_interfaces[size_t(index)];
        if (!id)
            id = QAccessible::registerAccessibleInterface(new ElementAccess(view(), index));
        return QAccessible::accessibleInterface(id);
    }

private:
    CanvasView *view() const { return static_cast<CanvasView *>(widget()); }
    void readChildren() const
    {
        const Scene &scene = view()->scene();
        m_children.assign(size_t(scene.elementCount()) + 1, {});
        for (int i = 0; i < scene.elementCount(); ++i)
            m_children[size_t(scene.elementParent(i) + 1)].push_back(i);
        m_generation = view()->generation() + 1;
    }

    mutable std::vector<QAccessible::Id> m_interfaces; ///< by element; 0: nobody asked yet
    mutable std::vector<std::vector<int>> m_children;  ///< by element + 1
    mutable quint64 m_generation = 0;
};

ViewAccess *accessOf(CanvasView *view)
{
    return view ? static_cast<ViewAccess *>(QAccessible::queryAccessibleInterface(view)) : nullptr;
}

QAccessibleInterface *ElementAccess::parent() const
{
    ViewAccess *view = accessOf(m_view);
    if (!view || !isValid())
        return view;
    const int parent = m_view->scene().elementParent(m_element);
    return parent < 0 ? view : view->element(parent);
}

QAccessibleInterface *ElementAccess::child(int index) const
{
    const ViewAccess *view = isValid() ? accessOf(m_view) : nullptr;
    if (!view || index < 0 || index >= childCount())
        return nullptr;
    return view->element(view->childrenOf(m_element)[size_t(index)]);
}

int ElementAccess::childCount() const
{
    const ViewAccess *view = isValid() ? accessOf(m_view) : nullptr;
    return view ? int(view->childrenOf(m_element).size()) : 0;
}

int ElementAccess::indexOfChild(const QAccessibleInterface *child) const
{
    const ViewAccess *view = isValid() ? accessOf(m_view) : nullptr;
    return view ? view->placeOf(m_element, child) : -1;
}

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
    if (QAccessibleInterface *focused = element < 0 ? nullptr : accessOf(view)->element(element)) {
        QAccessibleEvent event(focused, QAccessible::Focus);
        QAccessible::updateAccessibility(&event);
    }
}

} // namespace meshwright::canvas
