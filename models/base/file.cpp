// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/file.h"

#include "base/spoken.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLocale>
#include <QSaveFile>

#ifdef Q_OS_UNIX
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
#else
#include <io.h>
#include <windows.h>
#endif

namespace meshwright::base {

using base::tr;

namespace {

Problem unreadable(const QString &path, const QString &what, const QString &advice = {})
{
    return {Problem::Kind::Unreadable, what, advice, path};
}

Problem unwritable(const QString &path, const QString &why)
{
    return {Problem::Kind::Unwritable, tr("The file was not saved: %1.").arg(why),
            tr("What was there before is unchanged."), path};
}

#ifdef Q_OS_UNIX
QString lastSystemError()
{
    return QString::fromLocal8Bit(std::strerror(errno));
}

bool syncHandle(int handle)
{
    int result = 0;
    do {
        result = ::fsync(handle);
    } while (result != 0 && errno == EINTR);
    return result == 0;
}

// A rename is only durable once the folder that holds the name is. Some file systems cannot sync a
// folder and say EINVAL; the data itself is safe by then.
bool syncFolder(const QString &folder)
{
    const int handle = ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (handle < 0)
        return errno == EACCES;
    const bool synced = syncHandle(handle) || errno == EINVAL;
    ::close(handle);
    return synced;
}
#else
QString lastSystemError()
{
    return tr("system error %1").arg(GetLastError());
}

bool syncHandle(int handle)
{
    return FlushFileBuffers(reinterpret_cast<HANDLE>(_get_osfhandle(handle)));
}

bool syncFolder(const QString &)
{
    return true;
}
#endif

} // namespace

Result<QByteArray> readFile(const QString &path, qint64 limit)
{
    const QFileInfo info(path);
    if (!info.exists())
        return unreadable(path, info.isSymLink() ? tr("The link points to nothing.") : tr("There is no such file."));
    if (info.isDir())
        return unreadable(path, tr("This is a folder, not a file."));
    if (!info.isFile())
        return unreadable(path, tr("This is not a regular file."));
    const QLocale locale = spokenLocale();
    const auto tooLarge = [&](qint64 size) {
        return unreadable(path, tr("The file is larger than the limit (%1 of %2).").arg(locale.formattedDataSize(size), locale.formattedDataSize(limit)));
    };
    if (info.size() > limit)
        return tooLarge(info.size());
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return unreadable(path, tr("The file cannot be opened: %1.").arg(file.errorString()));
    // As large as the file and no larger, since the bytes may be kept for long. One byte more tells of a file that grew
    // since it was looked at, or whose size the system does not tell; of that one, too, never more than allowed.
    QByteArray bytes = file.read(info.size() + 1);
    if (bytes.size() > info.size() && file.error() == QFileDevice::NoError)
        bytes += file.read(limit + 1 - bytes.size());
    if (file.error() != QFileDevice::NoError)
        return unreadable(path, tr("The file cannot be read: %1.").arg(file.errorString()));
    if (bytes.size() > limit)
        return tooLarge(bytes.size());
    return bytes;
}

Result<void> saveFile(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return unwritable(path, file.errorString());
    // QSaveFile reports success after a short write, a failed last flush and a failed sync, so each
    // step is looked at here before the old file is replaced.
    const auto giveUp = [&](const QString &why) {
        file.cancelWriting();
        file.commit();
        return unwritable(path, why);
    };
    if (file.write(bytes) != bytes.size())
        return giveUp(file.error() != QFileDevice::NoError ? file.errorString() : tr("the disk is full"));
    if (!file.flush() || file.error() != QFileDevice::NoError)
        return giveUp(file.errorString());
    if (file.size() != bytes.size())
        return giveUp(tr("only %1 of %2 bytes could be written; the disk may be full").arg(file.size()).arg(bytes.size()));
    if (!syncHandle(file.handle()))
        return giveUp(lastSystemError());
    if (!file.commit())
        return unwritable(path, file.errorString());
    const QString target = QFileInfo(path).canonicalFilePath();
    if (!syncFolder(QFileInfo(target.isEmpty() ? path : target).absolutePath()))
        return Problem{Problem::Kind::Unwritable, tr("The file was written, but the disk did not confirm it: %1.").arg(lastSystemError()),
                       tr("Save again."), path};
    return {};
}

} // namespace meshwright::base
