// SPDX-License-Identifier: GPL-3.0-or-later
// The half of CanvasView that writes pictures.
#include "widgets/canvas/canvasview.h"

#include "base/file.h"
#include "widgets/canvas/scene.h"
#include "widgets/common/theme.h"

#include <QApplication>
#include <QBuffer>
#include <QClipboard>
#include <QFileDialog>
#include <QImage>
#include <QMimeData>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <QSvgGenerator>

#include <cmath>

namespace meshwright::canvas {

namespace {

constexpr qreal margin = 32;
constexpr qreal mostPixels = 64e6;
constexpr qreal mostCopied = 16e6;
constexpr qreal largestPage = 14'400; // points; readers of PDF know no larger one
constexpr int pdfResolution = 1200;

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
    return {base::Problem::Kind::Usage, CanvasView::tr("There is nothing to export yet."),
            CanvasView::tr("Open or add something first; a picture of an empty canvas is not written."), path};
}

QRectF pictureRect(const Scene &scene)
{
    return scene.bounds().adjusted(-margin, -margin, margin, margin).toAlignedRect();
}

QByteArray svgOf(const Scene &scene, const QString &title)
{
    const QRectF rect = pictureRect(scene);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setTitle(title);
    generator.setSize(rect.size().toSize());
    generator.setViewBox(QRectF(QPointF(), rect.size()));
    QPainter painter(&generator);
    paintAll(painter, scene, rect);
    painter.end();
    return bytes;
}

QImage imageOf(const Scene &scene, qreal scale, qreal most)
{
    const QRectF rect = pictureRect(scene);
    const qreal used = std::min(scale, std::sqrt(most / (rect.width() * rect.height())));
    QImage image((rect.size() * used).toSize().expandedTo(QSize(1, 1)), QImage::Format_RGB32);
    if (image.isNull())
        return image;
    image.setDevicePixelRatio(used);
    QPainter painter(&image);
    paintAll(painter, scene, rect);
    return image;
}

} // namespace

base::Result<void> CanvasView::exportSvg(const QString &path) const
{
    return m_scene.bounds().isEmpty() ? nothingToExport(path) : base::saveFile(path, svgOf(m_scene, accessibleName()));
}

base::Result<void> CanvasView::exportPng(const QString &path, qreal scale) const
{
    if (m_scene.bounds().isEmpty())
        return nothingToExport(path);
    const QImage image = imageOf(m_scene, scale, mostPixels);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    if (image.isNull() || !image.save(&buffer, "PNG"))
        return base::Problem{base::Problem::Kind::Internal, tr("The picture could not be made or encoded as PNG."), tr("Export SVG instead."), path};
    return base::saveFile(path, bytes);
}

base::Result<void> CanvasView::exportPdf(const QString &path) const
{
    if (m_scene.bounds().isEmpty())
        return nothingToExport(path);
    const QRectF rect = pictureRect(m_scene);
    const qreal points = std::min(0.75, largestPage / std::max(rect.width(), rect.height())); // of a pixel
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setTitle(m_exportName.isEmpty() ? accessibleName() : m_exportName);
    writer.setCreator(QApplication::applicationDisplayName());
    writer.setResolution(pdfResolution);
    writer.setPageSize(QPageSize(rect.size() * points, QPageSize::Point, QString(), QPageSize::ExactMatch));
    writer.setPageMargins(QMarginsF());
    QPainter painter(&writer);
    const qreal scale = points * pdfResolution / 72;
    painter.scale(scale, scale);
    paintAll(painter, m_scene, rect);
    if (!painter.end())
        return base::Problem{base::Problem::Kind::Internal, tr("The picture could not be written as PDF."), tr("Export SVG instead."), path};
    return base::saveFile(path, bytes);
}

base::Result<void> CanvasView::exportTo(const QString &path) const
{
    if (path.endsWith(QLatin1String(".png"), Qt::CaseInsensitive))
        return exportPng(path);
    return path.endsWith(QLatin1String(".pdf"), Qt::CaseInsensitive) ? exportPdf(path) : exportSvg(path);
}

void CanvasView::chooseExport()
{
    const QString svg = tr("SVG drawing (*.svg)"), png = tr("PNG picture (*.png)"), pdf = tr("PDF document (*.pdf)");
    QString chosen = svg;
    const QString name = m_exportName.isEmpty() ? tr("canvas") : m_exportName;
    QString path = QFileDialog::getSaveFileName(this, tr("Export the canvas"), name + QStringLiteral(".svg"), QStringList({svg, png, pdf}).join(QStringLiteral(";;")), &chosen);
    if (path.isEmpty())
        return;
    const QString ending = chosen == png ? QStringLiteral(".png") : chosen == pdf ? QStringLiteral(".pdf") : QStringLiteral(".svg");
    const bool known = path.endsWith(QLatin1String(".svg"), Qt::CaseInsensitive) || path.endsWith(QLatin1String(".png"), Qt::CaseInsensitive)
        || path.endsWith(QLatin1String(".pdf"), Qt::CaseInsensitive);
    if (!known)
        path += ending;
    const auto done = exportTo(path);
    Q_EMIT notice(done ? tr("The picture is in %1.").arg(path) : done.problem().text());
}

void CanvasView::copyPicture()
{
    if (m_scene.bounds().isEmpty())
        return;
    auto *picture = new QMimeData;
    picture->setImageData(imageOf(m_scene, 2.0, mostCopied));
    picture->setData(QStringLiteral("image/svg+xml"), svgOf(m_scene, accessibleName()));
    QApplication::clipboard()->setMimeData(picture);
    Q_EMIT notice(tr("A picture of the whole canvas is on the clipboard."));
}

} // namespace meshwright::canvas
