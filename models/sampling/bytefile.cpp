// SPDX-License-Identifier: GPL-3.0-or-later
#include "sampling/bytefile.h"

#include "base/tr.h"
#include "sampling/unpack.h"

#include <QCoreApplication>
#include <QDir>

#include <array>
#include <cerrno>
#include <cstring>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace meshwright::sampling {

using base::Problem;
using base::tr;

namespace {

qint64 modifiedNs(const struct stat &info)
{
    return qint64(info.st_mtim.tv_sec) * 1'000'000'000 + info.st_mtim.tv_nsec;
}

Problem unreadable(const QString &path, const QString &what, const QString &advice = {})
{
    return {Problem::Kind::Unreadable, what, advice, path};
}

QString systemWord(int error)
{
    return QString::fromLocal8Bit(std::strerror(error));
}

} // namespace

base::Result<std::shared_ptr<ByteFile>> ByteFile::open(const QString &path, const base::Cancel &cancel)
{
    std::shared_ptr<ByteFile> file(new ByteFile);
    file->m_path = path;
    // Without O_NONBLOCK, opening a pipe nobody writes to would wait for ever.
    file->m_descriptor = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC | O_NONBLOCK);
    if (file->m_descriptor < 0) {
        const int error = errno;
        return unreadable(path, error == ENOENT ? tr("There is no such file.")
                                                : tr("The file can't be opened: %1.").arg(systemWord(error)));
    }
    struct stat info {};
    if (::fstat(file->m_descriptor, &info) != 0)
        return unreadable(path, tr("The file can't be examined: %1.").arg(systemWord(errno)));
    if (S_ISDIR(info.st_mode))
        return unreadable(path, tr("This is a folder."), tr("Name a data file in it."));
    if (!S_ISREG(info.st_mode))
        return unreadable(path, tr("This is not a regular file."), tr("Name a file that holds the data."));
    file->m_size = info.st_size;
    file->m_modifiedNs = modifiedNs(info);
    file->m_inode = info.st_ino;

    std::array<char, 4> magic{};
    const auto got = file->read(0, magic.data(), qint64(magic.size()));
    if (!got)
        return got.problem();
    const Packing packing = packingOf({magic.data(), size_t(*got)});
    if (packing == Packing::None)
        return file;
    return unpack(file, packing, path, cancel);
}

ByteFile::~ByteFile()
{
    if (m_descriptor >= 0)
        ::close(m_descriptor);
}

base::Result<qint64> ByteFile::read(qint64 offset, char *into, qint64 count) const
{
    count = std::min(count, m_size - offset);
    qint64 done = 0;
    while (done < count) {
        const ssize_t got = ::pread(m_descriptor, into + done, size_t(count - done), offset + done);
        if (got < 0 && errno == EINTR)
            continue;
        if (got < 0)
            return unreadable(m_path, tr("Reading failed at byte %1: %2.").arg(offset + done).arg(systemWord(errno)));
        if (got == 0)
            return unreadable(m_path, tr("The file became shorter while it was read: it ends at byte %1 and had %2.").arg(offset + done).arg(m_size),
                              tr("Wait until it is written, then try again."));
        done += got;
    }
    return std::max<qint64>(done, 0);
}

base::Result<void> ByteFile::verifyUnchanged() const
{
    if (m_original)
        return m_original->verifyUnchanged();
    struct stat info {};
    if (::fstat(m_descriptor, &info) != 0)
        return unreadable(m_path, tr("The file can't be examined: %1.").arg(systemWord(errno)));
    struct stat now {};
    const bool there = ::stat(QFile::encodeName(m_path).constData(), &now) == 0;
    if (!there || now.st_ino != m_inode)
        return unreadable(m_path, tr("The file was replaced while it was read."), tr("Try again."));
    if (info.st_size != m_size || modifiedNs(info) != m_modifiedNs)
        return unreadable(m_path, tr("The file changed while it was read: it had %1 bytes and now has %2.").arg(m_size).arg(qint64(info.st_size)),
                          tr("Wait until it is written, then try again."));
    return {};
}

ByteFile::Writer::Writer(const QString &subject) : m_file(new ByteFile)
{
    m_file->m_path = subject;
    QByteArray name = QFile::encodeName(QDir::tempPath() + QStringLiteral("/meshwright-XXXXXX"));
    m_file->m_descriptor = ::mkostemp(name.data(), O_CLOEXEC);
    if (m_file->m_descriptor >= 0)
        ::unlink(name.constData()); // gone with the last handle, whatever happens to us
}

base::Result<void> ByteFile::Writer::write(const char *data, qint64 count)
{
    qint64 done = 0;
    while (done < count) {
        const ssize_t put = m_file->m_descriptor < 0 ? -1 : ::write(m_file->m_descriptor, data + done, size_t(count - done));
        if (put < 0 && errno == EINTR)
            continue;
        if (put <= 0)
            return Problem{Problem::Kind::Unwritable, tr("There is no room for a temporary file in %1: %2.").arg(QDir::tempPath(), systemWord(errno)),
                           tr("Make room there, or set TMPDIR to a folder on a larger disk."), m_file->m_path};
        done += put;
    }
    m_file->m_size += done;
    return {};
}

base::Result<std::shared_ptr<ByteFile>> ByteFile::Writer::finish(const std::shared_ptr<ByteFile> &original)
{
    if (m_file->m_descriptor < 0)
        return Problem{Problem::Kind::Unwritable, tr("No temporary file can be made in %1.").arg(QDir::tempPath()), {}, m_file->m_path};
    m_file->m_original = original;
    return m_file;
}

} // namespace meshwright::sampling
