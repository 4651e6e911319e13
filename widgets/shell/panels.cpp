// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/shell/panels.h"

#include "widgets/common/theme.h"
#include "widgets/shell/bottompanel.h"

#include <QEvent>
#include <QSettings>
#include <QSplitter>

#include <algorithm>

namespace meshwright::shell {

namespace {

struct Part {
    const char *key;
    int usual;    ///< px at a text size of 100 %
    double most;  ///< share of the room, as long as nobody dragged
};

constexpr Part side{"window/side", 248, 0.2};
constexpr Part inspector{"window/inspector", 296, 0.25};
constexpr Part bottom{"window/bottom", 168, 0.26};
constexpr double mostDragged = 0.6; // of a smaller window than the one it was dragged in

int pixelsOf(const Part &part, int room)
{
    if (const int dragged = QSettings().value(QLatin1String(part.key)).toInt(); dragged > 0)
        return std::min(dragged, int(room * mostDragged));
    return int(std::min(part.usual * ui::Theme::current().fontScale(), room * part.most));
}

void keep(const Part &part, int pixels)
{
    if (pixels > 0)
        QSettings().setValue(QLatin1String(part.key), pixels);
}

} // namespace

Panels::Panels(Splitters splitters, BottomPanel &panel, QObject *parent)
    : QObject(parent), m_splitters(splitters), m_panel(panel), m_showsSide(QSettings().value(QStringLiteral("window/showsSide"), true).toBool())
{
    m_later.setSingleShot(true);
    m_later.setInterval(0);
    connect(&m_later, &QTimer::timeout, this, &Panels::fit);
    connect(&ui::Theme::current(), &ui::Theme::changed, this, [this] { m_later.start(); });
    for (QSplitter *splitter : {m_splitters.side, m_splitters.inspector, m_splitters.bottom}) {
        splitter->setChildrenCollapsible(false);
        splitter->installEventFilter(this);
        splitter->setHandleWidth(ui::Theme::current().lineWidth());
        connect(&ui::Theme::current(), &ui::Theme::changed, splitter, [splitter] { splitter->setHandleWidth(ui::Theme::current().lineWidth()); });
    }
    connect(m_splitters.side, &QSplitter::splitterMoved, this, [this] { keep(side, m_splitters.side->sizes().first()); });
    connect(m_splitters.inspector, &QSplitter::splitterMoved, this, [this] { keep(inspector, m_splitters.inspector->sizes().last()); });
    connect(m_splitters.bottom, &QSplitter::splitterMoved, this, [this] {
        if (m_panel.isOpen())
            keep(bottom, m_splitters.bottom->sizes().last());
    });
    connect(&m_panel, &BottomPanel::openChanged, this, &Panels::fitBottom);
    m_splitters.side->widget(0)->setVisible(m_showsSide);
}

void Panels::showSide(bool show)
{
    m_showsSide = show;
    QSettings().setValue(QStringLiteral("window/showsSide"), show);
    m_splitters.side->widget(0)->setVisible(show);
    fit();
}

bool Panels::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize)
        m_later.start();
    return QObject::eventFilter(watched, event);
}

void Panels::fit()
{
    const int across = m_splitters.side->width();
    const int left = pixelsOf(side, across);
    m_splitters.side->setSizes({left, across - left});
    const int right = pixelsOf(inspector, across);
    m_splitters.inspector->setSizes({m_splitters.inspector->width() - right, right});
    fitBottom();
}

void Panels::fitBottom()
{
    const int down = m_splitters.bottom->height();
    const int height = m_panel.isOpen() ? m_panel.heightOfRows(pixelsOf(bottom, down)) : m_panel.minimumSizeHint().height();
    m_splitters.bottom->setSizes({down - height, height});
    m_splitters.bottom->handle(1)->setEnabled(m_panel.isOpen());
}

} // namespace meshwright::shell
