// SPDX-License-Identifier: GPL-3.0-or-later
#include "standard/description.h"

#include "standard/descriptionpack.h"
#include "standard/resources.h"

#include <QDirIterator>
#include <QMutex>
#include <QResource>
#include <QVersionNumber>

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace meshwright::standard {

namespace {

constexpr auto suffix = ".packed"_L1;

QVersionNumber number(const QByteArray &version)
{
    return QVersionNumber::fromString(QString::fromLatin1(version));
}

QByteArrayList versions(const QString &standard)
{
    linkResources();
    QByteArrayList out;
    const QString prefix = standard + u'-';
    for (QDirIterator each(u":/standard"_s); each.hasNext();) {
        each.next();
        const QString name = each.fileName();
        if (name.startsWith(prefix) && name.endsWith(suffix))
            out << name.mid(prefix.size()).chopped(suffix.size()).toLatin1();
    }
    std::sort(out.begin(), out.end(), [](const QByteArray &a, const QByteArray &b) { return number(a) > number(b); });
    return out;
}

const Description &described(const QString &standard, const QByteArrayList &known, QByteArray version)
{
    static QMutex mutex;
    static std::map<QString, std::unique_ptr<const Description>> shelf;
    if (version.startsWith('v'))
        version.remove(0, 1);
    const QString name = standard + u'-' + QString::fromLatin1(known.contains(version) ? version : known.constFirst()) + suffix;
    const QMutexLocker locker(&mutex);
    auto &made = shelf[name];
    if (!made) {
        const QResource pack(u":/standard/"_s + name);
        Q_ASSERT(pack.isValid() && pack.compressionAlgorithm() == QResource::NoCompression);
        made = DescriptionPack::unpacked({reinterpret_cast<const char *>(pack.data()), size_t(pack.size())});
    }
    return *made;
}

} // namespace

QByteArrayList odcsVersions()
{
    static const QByteArrayList all = versions(u"odcs"_s);
    return all;
}

QByteArrayList odpsVersions()
{
    static const QByteArrayList all = versions(u"odps"_s);
    return all;
}

const Description &odcs(const QByteArray &version)
{
    return described(u"odcs"_s, odcsVersions(), version);
}

const Description &odps(const QByteArray &version)
{
    return described(u"odps"_s, odpsVersions(), version);
}

} // namespace meshwright::standard
