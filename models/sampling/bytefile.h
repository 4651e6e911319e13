// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "base/result.h"

#include <QFile>

#include <memory>

namespace meshwright::sampling {

/// A regular file read by place from any thread. Its size is that of the moment it was opened: a file
/// that shrinks or is replaced meanwhile is a problem, never a shorter truth. (A memory map would turn
/// the same into a signal.)
class ByteFile {
public:
    /// Opens a file; gzip and zstd text is unpacked into an unnamed temporary file first.
    static base::Result<std::shared_ptr<ByteFile>> open(const QString &path, const base::Cancel &cancel = {});
    ~ByteFile();

    qint64 size() const { return m_size; }
    /// Fills `into` with [offset, offset + count), cut at the end of the file; answers the byte count.
    base::Result<qint64> read(qint64 offset, char *into, qint64 count) const;
    /// A problem where the file on disk is no longer the one that was opened.
    base::Result<void> verifyUnchanged() const;

    /// A new unnamed file, written front to back, then sealed for reading.
    class Writer {
    public:
        explicit Writer(const QString &subject);
        base::Result<void> write(const char *data, qint64 count);
        base::Result<std::shared_ptr<ByteFile>> finish(const std::shared_ptr<ByteFile> &original);

    private:
        std::shared_ptr<ByteFile> m_file;
    };

private:
    ByteFile() = default;

    QString m_path;
    int m_descriptor = -1;
    qint64 m_size = 0;
    qint64 m_modifiedNs = 0;
    quint64 m_inode = 0;
    std::shared_ptr<ByteFile> m_original; ///< what a temporary file was unpacked from
};

} // namespace meshwright::sampling
