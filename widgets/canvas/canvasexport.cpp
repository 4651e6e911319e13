// SPDX-License-Identifier: GPL-3.0-or-later
// The half of CanvasView that writes pictures.
#include "widgets/canvas/canvasview.h"

#include "base/file.h"
#include "widgets/canvas/scene.h"
#include "widgets/common/theme.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QImage>
#include <QPainter>
#include <QSvgGenerator>

#include <cmath>

namespace meshwright::canvas {

namespace {

constexpr qreal margin = 32;
constexpr qreal mostPixels = 64e6;

void paintAll(QPainter &painter, const Scene &scene, const QRectF &rect)
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(-rect.topLeft());
    painter.fillRect(rect, ui::colour(ui::Colour::Canvas));
    for (int item = 0; item < scene.itemCount(); ++item)
        scene.paintItem(painter, item, 1.0);
}

base::Problem nothingToExport(const QString &path)
{
    return {base::Problem::Kind::Usage, QCoreApplication::translate("CanvasView", "There is nothing to export yet."),
            QCoreApplication::translate("CanvasView", "Open or add something first; a picture of an empty canvas is not written."), path};
}

} // namespace

base::Result<void> CanvasView::exportSvg(const QString &path) const
{
    if (m_scene.bounds().isEmpty())
        return nothingToExport(path);
    const QRectF rect = m_scene.bounds().adjusted(-margin, -margin, margin, margin).toAlignedRect();
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setTitle(accessibleName());
    generator.setSize(rect.size().toSize());
    generator.setViewBox(QRectF(QPointF(), rect.size()));
    QPainter painter(&generator);
    paintAll(painter, m_scene, rect);
    painter.end();
    return base::saveFile(path, buffer.data());
}

base::Result<void> CanvasView::exportPng(const QString &path, qreal scale) const
{
    if (m_scene.bounds().isEmpty())
        return nothingToExport(path);
    const QRectF rect = m_scene.bounds().adjusted(-margin, -margin, margin, margin).toAlignedRect();
    const qreal used = std::min(scale, std::sqrt(mostPixels / (rect.width() * rect.height())));
    QImage image((rect.size() * used).toSize(), QImage::Format_RGB32);
    image.setDevicePixelRatio(used);
    QPainter painter(&image);
    paintAll(painter, m_scene, rect);
    painter.end();
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    if (!image.save(&buffer, "PNG")) {
        return base::Problem{base::Problem::Kind::Internal, QCoreApplication::translate("CanvasView", "The picture could not be encoded as PNG."),
                             QCoreApplication::translate("CanvasView", "Export SVG instead."), path};
    }
    return base::saveFile(path, bytes);
}

} // namespace meshwright::canvas
