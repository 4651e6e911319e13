// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/demo.h"

#include "base/tr.h"
#include "demo/samples.h"

#include "base/file.h"

#include <QDir>
#include <QDirIterator>
#include <QFileInfo>

namespace meshwright::demo {

using base::tr;

namespace {

using base::Problem;
using base::Result;

constexpr qint64 templateLimit = 1 << 20;

QString marker() { return QStringLiteral(".meshwright-demo"); }
QString templateRoot() { return QStringLiteral(":/meshwright/demo"); }

Problem refused(const QString &dir, const QString &what, const QString &advice)
{
    return {Problem::Kind::Refused, what, advice, dir};
}

/// Whether writing a demo below `dir` can destroy nothing of somebody else's.
Result<void> mayWrite(const QString &dir)
{
    const QFileInfo info(dir);
    if (!info.exists() && !info.isSymLink())
        return {};
    if (!info.isDir())
        return refused(dir, tr("This is not a folder."), tr("Name a folder that is empty or does not exist yet."));
    const QDir folder(dir);
    if (folder.exists(marker()) || folder.isEmpty(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot))
        return {};
    return refused(dir, tr("The folder holds something else; nothing was written."),
                   tr("Name a folder that is empty or does not exist yet."));
}

Result<void> save(const QDir &folder, const QString &path, const QByteArray &bytes)
{
    const QString target = folder.filePath(path);
    const QString parent = QFileInfo(target).path();
    if (!QDir().mkpath(parent))
        return Problem {Problem::Kind::Unwritable, tr("The folder cannot be made."), tr("Check that you may write there."), parent};
    return base::saveFile(target, bytes);
}

QStringList templates()
{
    QStringList paths;
    QDirIterator walk(templateRoot(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (walk.hasNext())
        paths.append(walk.next().mid(templateRoot().size() + 1));
    paths.sort();
    return paths;
}

Result<void> writeTemplates(const QDir &folder, DemoSummary &summary)
{
    for (const QString &path : templates()) {
        const auto bytes = base::readFile(templateRoot() + u'/' + path, templateLimit);
        if (!bytes)
            return bytes.problem();
        if (const auto saved = save(folder, path, *bytes); !saved)
            return saved;
        ++summary.files;
        summary.products += path.endsWith(QLatin1String(".odps.yaml")) ? 1 : 0;
        summary.contracts += path.endsWith(QLatin1String(".odcs.yaml")) ? 1 : 0;
        summary.rulePacks += path.endsWith(QLatin1String(".ruleset.yaml")) ? 1 : 0;
    }
    return {};
}

Result<void> writeSamples(const QDir &folder, quint64 seed, DemoSummary &summary)
{
    for (const Sample &sample : makeSamples(makeShop(seed), seed)) {
        if (const auto saved = save(folder, sample.path, sample.table.bytes()); !saved)
            return saved;
        ++summary.files;
        summary.samples.push_back({sample.path, sample.table.rows(), sample.table.bytes().size()});
    }
    return {};
}

} // namespace

Result<DemoSummary> writeDemo(const QString &dir, quint64 seed)
{
    if (dir.isEmpty())
        return Problem {Problem::Kind::Usage, tr("No folder was named."), tr("Name the folder that the demo mesh should be written to."), {}};
    if (const auto allowed = mayWrite(dir); !allowed)
        return allowed.problem();

    DemoSummary summary;
    summary.folder = QDir(dir).absolutePath();
    const QDir folder(summary.folder);
    // The marker comes first: a demo that was interrupted half-way can be written again.
    const QByteArray mark = "Written by `meshwright demo`, seed " + QByteArray::number(seed)
        + ".\nWhile this file is here, `meshwright demo` may write its files in this folder again.\n";
    if (const auto saved = save(folder, marker(), mark); !saved)
        return saved.problem();
    if (const auto written = writeTemplates(folder, summary); !written)
        return written.problem();
    if (const auto written = writeSamples(folder, seed, summary); !written)
        return written.problem();
    ++summary.files; // the marker
    return summary;
}

} // namespace meshwright::demo
