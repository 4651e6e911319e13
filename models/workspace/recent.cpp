// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/recent.h"

#include "base/file.h"
#include "base/tr.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStandardPaths>

namespace meshwright::workspace {

using base::tr;
using base::Problem;
using base::Result;

namespace {

constexpr size_t kept = 20;
constexpr qint64 largestFile = 1024 * 1024;

Result<void> save(const QString &file, const std::vector<RecentFolder> &folders)
{
    QJsonArray list;
    for (const RecentFolder &folder : folders)
        list.append(QJsonObject{{QStringLiteral("path"), folder.path}, {QStringLiteral("opened"), folder.opened.toUTC().toString(Qt::ISODate)}});
    if (!QDir().mkpath(QFileInfo(file).absolutePath()))
        return Problem{Problem::Kind::Unwritable, tr("The folder for the list of recent folders cannot be made."), {}, QFileInfo(file).absolutePath()};
    return base::saveFile(file, QJsonDocument(QJsonObject{{QStringLiteral("folders"), list}}).toJson());
}

} // namespace

QString RecentFolders::defaultFile()
{
    const QString config = QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation);
    return QDir(config).filePath(QStringLiteral("meshwright/recent.json"));
}

Result<std::vector<RecentFolder>> RecentFolders::list() const
{
    std::vector<RecentFolder> folders;
    if (!QFileInfo::exists(m_file))
        return folders;
    const auto bytes = base::readFile(m_file, largestFile);
    if (!bytes)
        return bytes.problem();
    const QJsonDocument document = QJsonDocument::fromJson(*bytes);
    if (!document.object().value(QStringLiteral("folders")).isArray())
        return Problem{Problem::Kind::Unreadable, tr("The list of recent folders is damaged."), tr("Remove the file to begin a new list."), m_file};
    for (const QJsonValue &value : document.object().value(QStringLiteral("folders")).toArray()) {
        const QString path = value.toObject().value(QStringLiteral("path")).toString();
        const QDateTime opened = QDateTime::fromString(value.toObject().value(QStringLiteral("opened")).toString(), Qt::ISODate);
        if (!path.isEmpty())
            folders.push_back({path, opened, QFileInfo(path).isDir()});
    }
    return folders;
}

Result<void> RecentFolders::add(const QString &folder, const QDateTime &now)
{
    auto folders = list();
    if (!folders)
        return folders.problem();
    const QString path = QDir::cleanPath(QFileInfo(folder).absoluteFilePath());
    std::erase_if(*folders, [&](const RecentFolder &recent) { return recent.path == path; });
    folders->insert(folders->begin(), {path, now, true});
    if (folders->size() > kept)
        folders->resize(kept);
    return save(m_file, *folders);
}

Result<void> RecentFolders::forget(const QString &folder)
{
    auto folders = list();
    if (!folders)
        return folders.problem();
    const QString path = QDir::cleanPath(QFileInfo(folder).absoluteFilePath());
    if (std::erase_if(*folders, [&](const RecentFolder &recent) { return recent.path == path; }) == 0)
        return {};
    return save(m_file, *folders);
}

} // namespace meshwright::workspace
