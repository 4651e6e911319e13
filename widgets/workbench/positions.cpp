// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/workbench/positions.h"

#include "base/file.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>

namespace meshwright::workbench {

namespace {

constexpr qint64 largestFile = 4 << 20;

// Beside the canvases; no path from the mesh's folder begins with a slash.
QString shapesKey()
{
    return QStringLiteral("/shapes");
}

base::Result<QJsonObject> read(const QString &file)
{
    if (!QFileInfo::exists(file))
        return QJsonObject();
    const auto bytes = base::readFile(file, largestFile);
    if (!bytes)
        return bytes.problem();
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(*bytes, &error);
    if (error.error != QJsonParseError::NoError)
        return base::Problem{base::Problem::Kind::Unreadable, error.errorString(), {}, file};
    return document.object();
}

} // namespace

Positions::Positions(const QString &meshFolder) : m_file(QDir(meshFolder).filePath(QStringLiteral(".meshwright/canvas.json"))) {}

Positions::Places Positions::load(const QString &canvas) const
{
    Places places;
    const auto all = read(m_file);
    if (!all)
        return places; // the canvas lays itself out; saving will say what is wrong with the file
    const QJsonObject own = all->value(canvas).toObject();
    for (auto it = own.begin(); it != own.end(); ++it)
        places.insert(it.key(), {it.value()[QLatin1String("x")].toDouble(), it.value()[QLatin1String("y")].toDouble()});
    return places;
}

qreal Positions::shape(const QString &canvas) const
{
    const auto all = read(m_file);
    return all ? (*all)[shapesKey()][canvas].toDouble() : 0;
}

base::Result<void> Positions::save(const QString &canvas, const Places &places, qreal shape) const
{
    auto all = read(m_file);
    if (!all)
        return all.problem();
    QJsonObject own;
    for (auto it = places.begin(); it != places.end(); ++it)
        own.insert(it.key(), QJsonObject{{QStringLiteral("x"), it.value().x()}, {QStringLiteral("y"), it.value().y()}});
    QJsonObject shapes = (*all)[shapesKey()].toObject();
    if (own.isEmpty())
        all->remove(canvas);
    else
        all->insert(canvas, own);
    if (own.isEmpty() || shape <= 0)
        shapes.remove(canvas);
    else
        shapes.insert(canvas, shape);
    if (shapes.isEmpty())
        all->remove(shapesKey());
    else
        all->insert(shapesKey(), shapes);
    QDir().mkpath(QFileInfo(m_file).path());
    return base::saveFile(m_file, QJsonDocument(*all).toJson());
}

} // namespace meshwright::workbench
