// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/scan.h"

#include "base/tr.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace meshwright::workspace {

using base::tr;
using base::Problem;

namespace {

class Search {
public:
    Search(const QString &root, const ScanLimits &limits, const base::Cancel &cancel)
        : m_root(QFileInfo(root).canonicalFilePath())
        , m_limits(limits)
        , m_cancel(cancel)
    {
    }

    FoundFiles run(const QString &root)
    {
        look(root, 0);
        std::sort(m_found.paths.begin(), m_found.paths.end());
        return std::move(m_found);
    }

private:
    void look(const QString &folder, int depth);
    void takeFile(const QFileInfo &info);
    bool isOver(const QString &folder);
    void tell(const QString &folder, const QString &what);

    QString m_root;
    const ScanLimits &m_limits;
    const base::Cancel &m_cancel;
    FoundFiles m_found;
    int m_entries = 0;
    bool m_full = false;
};

void Search::tell(const QString &folder, const QString &what)
{
    m_found.problems.push_back({Problem::Kind::Unreadable, what, {}, folder});
}

bool Search::isOver(const QString &folder)
{
    if (m_full || m_cancel.isRequested())
        return true;
    if (m_entries > m_limits.entries || m_found.paths.size() >= m_limits.files) {
        m_full = true;
        tell(folder, m_entries > m_limits.entries ? tr("The search stopped here: more than %1 names.").arg(m_limits.entries)
                                                  : tr("The search stopped here: more than %1 contract files.").arg(m_limits.files));
    }
    return m_full;
}

// A link into the folder leads to what is found under its own name; only one that gives a file the
// name of a contract adds anything.
void Search::takeFile(const QFileInfo &info)
{
    if (!isContractFileName(info.fileName()))
        return;
    if (info.isSymLink()) {
        const QFileInfo target(info.canonicalFilePath());
        if (!target.filePath().isEmpty() && (!target.filePath().startsWith(m_root + QLatin1Char('/')) || isContractFileName(target.fileName())))
            return;
    }
    m_found.paths.append(info.filePath());
}

void Search::look(const QString &folder, int depth)
{
    if (isOver(folder))
        return;
    if (depth > m_limits.depth)
        return tell(folder, tr("Folders nested deeper than %1 are not looked into.").arg(m_limits.depth));
    const QFileInfo info(folder);
    if (!info.isReadable() || !info.isExecutable())
        return tell(folder, tr("The folder cannot be read."));
    m_found.folders.append(folder);
    const QFileInfoList entries = QDir(folder).entryInfoList(QDir::Dirs | QDir::Files | QDir::System | QDir::NoDotAndDotDot, QDir::NoSort);
    m_entries += int(entries.size());
    QStringList folders;
    for (const QFileInfo &entry : entries) {
        if (entry.isDir() && !entry.isSymLink() && entry.fileName() != QLatin1String("node_modules"))
            folders.append(entry.filePath());
        else if (!entry.isDir() && !isOver(folder))
            takeFile(entry);
    }
    folders.sort();
    for (const QString &next : folders)
        look(next, depth + 1);
}

} // namespace

bool isContractFileName(QStringView fileName)
{
    const QString name = fileName.toString().toLower();
    for (const auto suffix : {QLatin1String(".yaml"), QLatin1String(".yml"), QLatin1String(".json")}) {
        if (!name.endsWith(suffix))
            continue;
        const QString stem = name.chopped(suffix.size());
        return stem.endsWith(QLatin1String(".odcs")) || stem.endsWith(QLatin1String(".odps"))
            || (stem == QLatin1String("datacontract") && suffix != QLatin1String(".json"));
    }
    return false;
}

FoundFiles findContractFiles(const QString &path, const ScanLimits &limits, const base::Cancel &cancel)
{
    const QFileInfo info(path);
    if (info.isDir())
        return Search(path, limits, cancel).run(QDir::cleanPath(path));
    FoundFiles found;
    found.paths.append(path);
    if (!info.exists())
        found.problems.push_back({Problem::Kind::Unreadable, tr("There is no such file or folder."), {}, path});
    return found;
}

} // namespace meshwright::workspace
