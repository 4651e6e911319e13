// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/icons.h"

#include "widgets/common/servermarks.h"

#include <QFile>
#include <QHash>
#include <QIconEngine>
#include <QPaintEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

namespace meshwright::ui {

namespace {

QByteArray svgSource(const QByteArray &name)
{
    static QHash<QByteArray, QByteArray> sources;
    const auto known = sources.constFind(name);
    if (known != sources.constEnd())
        return *known;
    if (const QByteArray drawn = serverMark(name); !drawn.isEmpty())
        return *sources.insert(name, drawn);
    QFile file(QStringLiteral(":/icons/%1.svg").arg(QLatin1String(name)));
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT_X(opened, "icon", name.constData());
    return *sources.insert(name, opened ? file.readAll() : QByteArray());
}

QPixmap rendered(const QByteArray &name, const QColor &colour, QSize pixels)
{
    const QString key = QStringLiteral("mw/%1/%2/%3x%4").arg(QLatin1String(name), colour.name(QColor::HexArgb)).arg(pixels.width()).arg(pixels.height());
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;
    QByteArray svg = svgSource(name);
    svg.replace("currentColor", colour.name().toLatin1());
    QSvgRenderer renderer(svg);
    pixmap = QPixmap(pixels);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    renderer.render(&painter, QRectF(QPointF(), QSizeF(pixels)));
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

// Asks the theme at paint time, so that one icon serves every theme.
class ThemedIcon final : public QIconEngine {
public:
    ThemedIcon(QByteArray name, Colour role) : m_name(std::move(name)), m_role(role) {}

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override
    {
        paintIcon(*painter, rect, m_name.constData(), tint(mode, state));
    }
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        return rendered(m_name, tint(mode, state), size);
    }
    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State state, qreal) override
    {
        return rendered(m_name, tint(mode, state), size);
    }
    QIconEngine *clone() const override { return new ThemedIcon(m_name, m_role); }

private:
    QColor tint(QIcon::Mode mode, QIcon::State state) const
    {
        if (mode == QIcon::Disabled)
            return colour(Colour::NotEvaluated);
        return colour(state == QIcon::On && m_role == Colour::Muted ? Colour::Accent : m_role);
    }

    QByteArray m_name;
    Colour m_role;
};

} // namespace

QIcon icon(const char *name, Colour role)
{
    return QIcon(new ThemedIcon(name, role));
}

void paintIcon(QPainter &painter, const QRectF &rect, const char *name, const QColor &colour)
{
    // A drawing on paper stays a drawing.
    const QPaintEngine *engine = painter.paintEngine();
    if (engine && (engine->type() == QPaintEngine::Pdf || engine->type() == QPaintEngine::SVG)) {
        QByteArray svg = svgSource(name);
        svg.replace("currentColor", colour.name().toLatin1());
        QSvgRenderer(svg).render(&painter, rect);
        return;
    }
    const qreal ratio = painter.device() ? painter.device()->devicePixelRatioF() : 1.0;
    const qreal zoom = std::max(1.0, painter.worldTransform().m11());
    const QSize pixels = (rect.size() * ratio * zoom).toSize().boundedTo(QSize(512, 512));
    if (pixels.isEmpty())
        return;
    painter.save();
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.drawPixmap(rect, rendered(name, colour, pixels), QRectF(QPointF(), QSizeF(pixels)));
    painter.restore();
}

} // namespace meshwright::ui
