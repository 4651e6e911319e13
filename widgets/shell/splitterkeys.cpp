// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/shell/splitterkeys.h"

#include "widgets/common/layout.h"
#include "widgets/common/theme.h"

#include <QApplication>
#include <QKeyEvent>
#include <QPainter>
#include <QSplitter>
#include <QSplitterHandle>

#include <algorithm>

namespace meshwright::shell {

namespace {

constexpr int step = 2 * ui::grid::unit;

/// An edge is a line of one pixel; taken, it is a bar.
class Bar final : public QWidget {
public:
    explicit Bar(QWidget *parent) : QWidget(parent)
    {
        setAttribute(Qt::WA_TransparentForMouseEvents);
        setFocusPolicy(Qt::NoFocus);
        hide();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.fillRect(rect(), ui::colour(ui::Colour::Accent));
    }
};

int indexOf(const QSplitterHandle &handle)
{
    const QSplitter *splitter = handle.splitter();
    for (int i = 1; i < splitter->count(); ++i) {
        if (splitter->handle(i) == &handle)
            return i;
    }
    return -1;
}

bool isAcross(const QSplitterHandle &handle)
{
    return handle.orientation() == Qt::Horizontal;
}

} // namespace

SplitterKeys::SplitterKeys(QWidget *window) : QObject(window), m_window(window), m_bar(new Bar(window)) {}

QList<QSplitterHandle *> SplitterKeys::handles() const
{
    QList<QSplitterHandle *> found;
    for (QSplitterHandle *handle : m_window->findChildren<QSplitterHandle *>()) {
        if (handle->isVisible() && handle->isEnabled() && handle->window() == m_window && indexOf(*handle) > 0)
            found.append(handle);
    }
    const auto place = [this](const QSplitterHandle *handle) { return handle->mapTo(m_window, QPoint()); };
    std::sort(found.begin(), found.end(), [&](const auto *a, const auto *b) { return std::pair(place(a).x(), place(a).y()) < std::pair(place(b).x(), place(b).y()); });
    return found;
}

void SplitterKeys::next()
{
    const QList<QSplitterHandle *> all = handles();
    if (!m_taken) {
        m_before = QApplication::focusWidget();
        m_seen.clear();
    }
    QSplitterHandle *wanted = nullptr;
    if (!m_taken) {
        // That of the innermost splitter around the focus comes first, the others from the left to the right.
        for (const QWidget *around = m_before; around && !wanted; around = around->parentWidget()) {
            const auto mine = std::find_if(all.begin(), all.end(), [&](const QSplitterHandle *handle) { return handle->splitter() == around; });
            wanted = mine == all.end() ? nullptr : *mine;
        }
    }
    for (QSplitterHandle *handle : all) {
        if (!wanted && !m_seen.contains(handle))
            wanted = handle;
    }
    if (wanted)
        take(wanted);
    else if (m_taken)
        leave();
    else
        Q_EMIT notice(tr("There is no edge to move: only one part of the window is shown."));
}

void SplitterKeys::take(QSplitterHandle *handle)
{
    letGo();
    m_taken = handle;
    m_seen.append(handle);
    m_sizes = handle->splitter()->sizes();
    handle->installEventFilter(this);
    handle->setAccessibleName(isAcross(*handle) ? tr("Edge: moves to the left and right") : tr("Edge: moves up and down"));
    handle->setFocus(Qt::ShortcutFocusReason);
    showBar();
    Q_EMIT notice(isAcross(*handle) ? tr("Left and Right move this edge, Home and End as far as it goes; F8 takes the next, Enter is done, Esc puts it back.")
                                    : tr("Up and Down move this edge, Home and End as far as it goes; F8 takes the next, Enter is done, Esc puts it back."));
}

void SplitterKeys::letGo()
{
    if (m_taken)
        m_taken->removeEventFilter(this);
    m_taken = nullptr;
    m_bar->hide();
}

void SplitterKeys::leave()
{
    letGo();
    Q_EMIT notice({});
    if (m_before && m_before->isVisible())
        m_before->setFocus(Qt::OtherFocusReason);
    m_before = nullptr;
}

void SplitterKeys::moveBy(int pixels)
{
    QSplitter *splitter = m_taken->splitter();
    const int index = indexOf(*m_taken);
    QList<int> sizes = splitter->sizes();
    // A hidden part beside the edge has no room to give.
    int before = index - 1;
    while (before > 0 && !splitter->widget(before)->isVisible())
        --before;
    const bool mirrored = isAcross(*m_taken) && splitter->layoutDirection() == Qt::RightToLeft;
    const int wanted = std::clamp(mirrored ? -pixels : pixels, -sizes[before], sizes[index]);
    sizes[before] += wanted;
    sizes[index] -= wanted;
    splitter->setSizes(sizes);
    Q_EMIT splitter->splitterMoved(isAcross(*m_taken) ? m_taken->x() : m_taken->y(), index);
    showBar();
}

void SplitterKeys::showBar()
{
    const int thick = ui::grid::half;
    QRect edge(m_taken->mapTo(m_window, QPoint()), m_taken->size());
    const QPoint centre = edge.center();
    if (isAcross(*m_taken))
        edge.setWidth(thick);
    else
        edge.setHeight(thick);
    edge.moveCenter(centre);
    m_bar->setGeometry(edge);
    m_bar->show();
    m_bar->raise();
}

bool SplitterKeys::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_taken)
        return QObject::eventFilter(watched, event);
    if (event->type() == QEvent::FocusOut || event->type() == QEvent::Hide) {
        letGo();
        return false;
    }
    if (event->type() == QEvent::Move || event->type() == QEvent::Resize)
        showBar();
    if (event->type() == QEvent::ShortcutOverride || event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        const int back = isAcross(*m_taken) ? Qt::Key_Left : Qt::Key_Up;
        const int forth = isAcross(*m_taken) ? Qt::Key_Right : Qt::Key_Down;
        const bool isDone = key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Space;
        if (key != back && key != forth && key != Qt::Key_Home && key != Qt::Key_End && key != Qt::Key_Escape && !isDone)
            return false;
        event->accept();
        if (event->type() == QEvent::ShortcutOverride)
            return true;
        constexpr int all = 1 << 16;
        if (key == Qt::Key_Escape) {
            QSplitter *splitter = m_taken->splitter();
            splitter->setSizes(m_sizes);
            Q_EMIT splitter->splitterMoved(isAcross(*m_taken) ? m_taken->x() : m_taken->y(), indexOf(*m_taken));
        }
        if (key == Qt::Key_Escape || isDone)
            leave();
        else
            moveBy(key == back ? -step : key == forth ? step : key == Qt::Key_Home ? -all : all);
        return true;
    }
    return false;
}

} // namespace meshwright::shell
