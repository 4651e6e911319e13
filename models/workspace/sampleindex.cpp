// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/sampleindex.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace meshwright::workspace {

namespace {

constexpr int dataFilesPerFolder = 1'000;

QString withoutPacking(QStringView fileName)
{
    QString name = fileName.toString().toLower();
    for (const auto packing : {QLatin1String(".gz"), QLatin1String(".zst")}) {
        if (name.endsWith(packing))
            name.chop(packing.size());
    }
    return name;
}

// "Order-Items" and "order_items" are one name to people.
QString comparable(QString name)
{
    return name.toLower().replace(QLatin1Char('-'), QLatin1Char('_')).replace(QLatin1Char(' '), QLatin1Char('_'));
}

QString objectNamed(const mesh::Facts &contract, const QString &stem)
{
    for (const mesh::ObjectFacts &object : contract.objects) {
        // A physical name may carry its database and schema: "crm.public.orders".
        const QString physical = object.physicalName.section(QLatin1Char('.'), -1);
        if (comparable(object.name) == stem || (!physical.isEmpty() && comparable(physical) == stem))
            return object.name;
    }
    return {};
}

void add(std::vector<SampleFile> &samples, const QString &path, const QString &object)
{
    if (std::none_of(samples.begin(), samples.end(), [&](const SampleFile &sample) { return sample.path == path; }))
        samples.push_back({path, object});
}

} // namespace

bool isDataFileName(QStringView fileName)
{
    const QString name = withoutPacking(fileName);
    return name.endsWith(QLatin1String(".csv")) || name.endsWith(QLatin1String(".tsv")) || name.endsWith(QLatin1String(".jsonl"))
        || name.endsWith(QLatin1String(".ndjson"));
}

const std::vector<SampleIndex::DataFile> &SampleIndex::filesOf(const QString &folder)
{
    const auto known = m_folders.constFind(folder);
    if (known != m_folders.constEnd())
        return *known;
    std::vector<DataFile> files;
    for (const QString &below : {QStringLiteral("."), QStringLiteral("samples"), QStringLiteral("sample"), QStringLiteral("data")}) {
        const QDir dir(QDir(folder).filePath(below));
        for (const QString &name : dir.entryList(QDir::Files | QDir::NoSymLinks, QDir::Name)) {
            if (isDataFileName(name) && files.size() < dataFilesPerFolder)
                files.push_back({QDir::cleanPath(dir.filePath(name)), comparable(name.section(QLatin1Char('.'), 0, 0))});
        }
    }
    return *m_folders.insert(folder, std::move(files));
}

std::vector<SampleFile> SampleIndex::samplesOf(const QString &contractPath, const mesh::Facts &contract, bool isAloneInFolder)
{
    const QDir folder = QFileInfo(contractPath).absoluteDir();
    const QString only = contract.objects.size() == 1 ? contract.objects.front().name : QString();
    std::vector<SampleFile> samples;
    for (const QString &named : contract.localData) {
        const QFileInfo file(QDir::cleanPath(folder.absoluteFilePath(named)));
        const QString object = objectNamed(contract, comparable(file.fileName().section(QLatin1Char('.'), 0, 0)));
        if (file.isFile() && file.canonicalFilePath().startsWith(QFileInfo(m_root).canonicalFilePath() + QLatin1Char('/')))
            add(samples, file.filePath(), object.isEmpty() ? only : object);
    }
    for (const DataFile &file : filesOf(folder.path())) {
        const QString object = objectNamed(contract, file.stem);
        if (!object.isEmpty() || isAloneInFolder)
            add(samples, file.path, object);
    }
    return samples;
}

} // namespace meshwright::workspace
