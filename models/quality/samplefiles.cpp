// SPDX-License-Identifier: GPL-3.0-or-later
#include "quality/samplefiles.h"

#include "base/enclosure.h"
#include "base/tr.h"

#include <QDir>
#include <QFileInfo>

namespace meshwright::quality {

using base::tr;

namespace {

/// Tables of text first, then JSON; each plain or packed.
const QStringList &endings()
{
    static const QStringList all = [] {
        QStringList list;
        for (const QString &kind : {QStringLiteral(".csv"), QStringLiteral(".tsv"), QStringLiteral(".jsonl"), QStringLiteral(".ndjson"), QStringLiteral(".json")}) {
            for (const QString &packing : {QString(), QStringLiteral(".gz"), QStringLiteral(".zst")})
                list.append(kind + packing);
        }
        return list;
    }();
    return all;
}

QStringList namesOf(const contract::SchemaObject &object)
{
    QStringList names = {object.name};
    if (!object.physicalName.isEmpty() && object.physicalName != object.name)
        names.append(object.physicalName);
    return names;
}

QString fileOf(const QDir &folder, const contract::SchemaObject &object)
{
    for (const QString &name : namesOf(object)) {
        if (name.contains(u'/') || name.contains(u'\\') || name.startsWith(u'.'))
            continue;
        for (const QString &ending : endings()) {
            const QString path = folder.filePath(name + ending);
            if (QFileInfo(path).isFile())
                return path;
        }
    }
    return {};
}

Sample nearContract(const QDir &folder, const contract::SchemaObject &object)
{
    for (const QString &place : {QString(), QStringLiteral("samples"), QStringLiteral("data")}) {
        const QString path = fileOf(QDir(place.isEmpty() ? folder.path() : folder.filePath(place)), object);
        if (!path.isEmpty() && base::liesWithin(folder.path(), path))
            return {path, {}};
    }
    return {{}, tr("There is no data file: no local server names one, and there is no %1.csv, .tsv, .jsonl or .json beside the contract or in samples/ or data/ there.").arg(object.name)};
}

bool isReadable(const QString &format)
{
    static const QStringList words = {QString(), QStringLiteral("csv"), QStringLiteral("tsv"), QStringLiteral("delimited"), QStringLiteral("json"), QStringLiteral("jsonl"), QStringLiteral("ndjson")};
    return words.contains(format.toLower());
}

/// What a local server's path means for an object; an empty path and no reason where it says nothing about it.
Sample fromServer(const QDir &folder, const contract::Server &server, const contract::SchemaObject &object, bool isOnly)
{
    QString path = server.field("path");
    const QString title = server.name.isEmpty() ? server.id : server.name;
    if (path.isEmpty())
        return {{}, tr("The server %1 names no path.").arg(title)};
    if (!isReadable(server.field("format")))
        return {{}, tr("The server %1 holds %2 files; CSV, TSV and JSON can be read.").arg(title, server.field("format"))};
    bool forObject = isOnly;
    for (const QLatin1String word : {QLatin1String("{object}"), QLatin1String("{model}"), QLatin1String("{table}"), QLatin1String("{schema}")}) {
        forObject = forObject || path.contains(word);
        path.replace(word, object.name);
    }
    if (path.contains(u'\0'))
        return {{}, tr("The path of the server %1 is not a path.").arg(title)};
    if (path.contains(u'*') || path.contains(u'?'))
        return {{}, tr("The path of the server %1 stands for several files; name one with --data.").arg(title)};
    QString full = QDir::isAbsolutePath(path) ? path : folder.filePath(path);
    const Sample outside{{}, tr("The path of the server %1 leads out of the contract's folder (%2); name the file with --data if that is meant.").arg(title, path)};
    if (!base::pointsInto(folder.path(), full))
        return outside;
    if (QFileInfo(full).isDir())
        full = fileOf(QDir(full), object);
    else if (!forObject && !namesOf(object).contains(QFileInfo(full).baseName(), Qt::CaseInsensitive))
        return {};
    if (full.isEmpty() || !QFileInfo::exists(full))
        return {{}, tr("The file that the server %1 names is not there: %2.").arg(title, path)};
    if (!base::liesWithin(folder.path(), full))
        return outside;
    return {full, {}};
}

} // namespace

Sample findSample(const contract::Contract &contract, const QString &contractPath, const contract::SchemaObject &object, const QString &server)
{
    const QDir folder = QFileInfo(contractPath).absoluteDir();
    Sample first;
    for (const contract::Server &candidate : contract.servers) {
        const bool named = !server.isEmpty() && (candidate.name == server || candidate.id == server);
        if (!server.isEmpty() && !named)
            continue;
        if (candidate.type != QLatin1String("local")) {
            if (named)
                return {{}, tr("The server %1 is of type %2, which is not read from here.").arg(server, candidate.type)};
            continue;
        }
        const Sample found = fromServer(folder, candidate, object, contract.schema.size() == 1);
        if (!found.path.isEmpty() || named)
            return found.path.isEmpty() && found.reason.isEmpty() ? Sample{{}, tr("The server %1 says nothing about %2.").arg(server, object.name)} : found;
        if (first.reason.isEmpty())
            first = found;
    }
    if (!server.isEmpty())
        return {{}, tr("The contract has no server %1.").arg(server)};
    const Sample near = nearContract(folder, object);
    return near.path.isEmpty() && !first.reason.isEmpty() ? first : near;
}

} // namespace meshwright::quality
