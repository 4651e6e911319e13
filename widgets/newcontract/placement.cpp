// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/newcontract/placement.h"

#include "base/file.h"
#include "drafting/names.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace meshwright::newcontract {

using base::Problem;

namespace {

constexpr qint64 largestCopy = qint64(200) << 20;

QString tr(const char *text)
{
    return QCoreApplication::translate("Placement", text);
}

// What the folders of two files have in common, as "sales" of "sales/orders" and "sales/customers".
QString commonFolder(const QString &a, const QString &b)
{
    const QStringList one = a.split(QLatin1Char('/')), other = b.split(QLatin1Char('/'));
    QStringList common;
    for (qsizetype i = 0; i < std::min(one.size(), other.size()) && one[i] == other[i]; ++i)
        common.append(one[i]);
    return common.join(QLatin1Char('/'));
}

bool isBelow(const QString &path, const QString &folder)
{
    const QString inside = QDir(folder).relativeFilePath(path);
    return !inside.startsWith(QLatin1String("..")) && !QDir::isAbsolutePath(inside);
}

} // namespace

Place placeFor(const workspace::Snapshot &snapshot, const QString &domain, const QString &id)
{
    std::optional<QString> common;
    bool anyFolder = false;
    for (const auto &file : snapshot.files) {
        const QString folder = file->relativePath.contains(QLatin1Char('/')) ? file->relativePath.section(QLatin1Char('/'), 0, -2) : QString();
        anyFolder = anyFolder || !folder.isEmpty();
        if (file->brief && !domain.isEmpty() && file->brief->domain.compare(domain, Qt::CaseInsensitive) == 0)
            common = common ? commonFolder(*common, folder) : folder;
    }
    // One contract alone would make its own folder the domain's.
    if (common && common->count(QLatin1Char('/')) > 0)
        common = common->section(QLatin1Char('/'), 0, 0);
    QString below = common ? *common : drafting::idFrom(domain);
    const bool flat = !snapshot.files.empty() && !anyFolder;
    if (flat)
        below.clear();
    else
        below += (below.isEmpty() ? QString() : QStringLiteral("/")) + id;
    const QString folder = QDir::cleanPath(QDir(snapshot.folder).filePath(below));
    return {folder, QDir(folder).filePath(drafting::fileNameFrom(id))};
}

QString tenantOf(const workspace::Snapshot &snapshot)
{
    for (const auto &file : snapshot.files) {
        if (file->brief && file->brief->kind == governance::Brief::Kind::Contract && !file->facts.tenant.isEmpty())
            return file->facts.tenant;
    }
    return {};
}

SamplePlan samplePlan(const QString &dataFile, const Place &place, const QString &meshFolder, bool copy)
{
    const QFileInfo info(dataFile);
    if (isBelow(info.absoluteFilePath(), meshFolder))
        return {dataFile, {}, QDir(place.folder).relativeFilePath(info.absoluteFilePath())};
    if (!copy || info.size() > largestCopy)
        return {dataFile, {}, {}};
    const QString inside = QStringLiteral("samples/") + info.fileName();
    return {dataFile, QDir(place.folder).filePath(inside), inside};
}

base::Result<void> copySample(const SamplePlan &plan)
{
    if (plan.to.isEmpty())
        return {};
    if (QFileInfo::exists(plan.to))
        return Problem{Problem::Kind::Refused, tr("There is a data file of that name already, and it was not touched."), {}, plan.to};
    if (!QDir().mkpath(QFileInfo(plan.to).absolutePath()))
        return Problem{Problem::Kind::Unwritable, tr("The folder can't be made."), {}, QFileInfo(plan.to).absolutePath()};
    QFile file(plan.from);
    const QString part = plan.to + QLatin1String(".part");
    QFile::remove(part);
    if (!file.copy(part) || !QFile::rename(part, plan.to)) {
        QFile::remove(part);
        return Problem{Problem::Kind::Unwritable, tr("The data file was not copied: %1.").arg(file.errorString()), {}, plan.to};
    }
    return {};
}

base::Result<void> writeContract(const Place &place, const QByteArray &text)
{
    if (QFileInfo::exists(place.contract))
        return Problem{Problem::Kind::Refused, tr("There is a file of that name already."), tr("Choose another name."), place.contract};
    if (!QDir().mkpath(place.folder))
        return Problem{Problem::Kind::Unwritable, tr("The folder can't be made."), {}, place.folder};
    return base::saveFile(place.contract, text);
}

} // namespace meshwright::newcontract
