// SPDX-License-Identifier: GPL-3.0-or-later
#include "sampling/unpack.h"

#include "base/tr.h"

#include <QStringDecoder>

#include <array>
#include <memory>
#include <vector>

#include <zlib.h>
#include <zstd.h>

namespace meshwright::sampling {

using base::tr;
using base::Problem;
using FileResult = base::Result<std::shared_ptr<ByteFile>>;

namespace {

constexpr qint64 blockSize = 1 << 18;

Problem broken(const QString &path, qint64 at)
{
    return {Problem::Kind::Unreadable, tr("The compressed file is damaged near byte %1.").arg(at), tr("Fetch or compress it again."), path};
}

Problem cancelled(const QString &path)
{
    return {Problem::Kind::Cancelled, tr("Reading was cancelled."), {}, path};
}

/// Hands packed blocks on and stops what grows without measure.
class Unpacking {
public:
    Unpacking(const std::shared_ptr<ByteFile> &packed, const QString &path, const base::Cancel &cancel)
        : m_packed(packed), m_path(path), m_cancel(cancel), m_writer(path), m_limit(std::max<qint64>(64 << 20, packed->size() * 1000)) {}

    base::Result<qint64> next()
    {
        if (m_cancel.isRequested())
            return cancelled(m_path);
        auto got = m_packed->read(m_at, in.data(), qint64(in.size()));
        if (got)
            m_at += *got;
        return got;
    }
    base::Result<void> put(qint64 count)
    {
        m_written += count;
        if (m_written > m_limit)
            return Problem{Problem::Kind::Refused, tr("The compressed file unpacks to more than %1 MB, over 1,000 times its size.").arg(m_limit >> 20),
                           tr("Unpack it by hand if it is meant to be so."), m_path};
        return m_writer.write(out.data(), count);
    }
    FileResult finish() { return m_writer.finish(m_packed); }
    qint64 at() const { return m_at; }

    std::vector<char> in = std::vector<char>(blockSize), out = std::vector<char>(blockSize);

private:
    std::shared_ptr<ByteFile> m_packed;
    QString m_path;
    const base::Cancel m_cancel;
    ByteFile::Writer m_writer;
    qint64 m_limit, m_at = 0, m_written = 0;
};

FileResult unpackGzip(const std::shared_ptr<ByteFile> &packed, const QString &path, const base::Cancel &cancel)
{
    Unpacking work(packed, path, cancel);
    z_stream stream{};
    if (inflateInit2(&stream, 15 + 16) != Z_OK)
        return Problem{Problem::Kind::Internal, tr("zlib can't be started."), {}, path};
    const std::unique_ptr<z_stream, int (*)(z_stream *)> guard(&stream, inflateEnd);
    int state = Z_OK;
    for (;;) {
        const auto got = work.next();
        if (!got)
            return got.problem();
        if (*got == 0)
            break;
        stream.next_in = reinterpret_cast<Bytef *>(work.in.data());
        stream.avail_in = uInt(*got);
        while (stream.avail_in > 0) {
            if (state == Z_STREAM_END) // several members in a row are one text
                inflateReset(&stream);
            stream.next_out = reinterpret_cast<Bytef *>(work.out.data());
            stream.avail_out = uInt(work.out.size());
            state = inflate(&stream, Z_NO_FLUSH);
            if (state != Z_OK && state != Z_STREAM_END && state != Z_BUF_ERROR)
                return broken(path, work.at() - stream.avail_in);
            if (auto put = work.put(qint64(work.out.size()) - stream.avail_out); !put)
                return put.problem();
            if (state == Z_BUF_ERROR)
                break;
        }
    }
    // What inflate still holds back for want of room.
    while (state == Z_OK || state == Z_BUF_ERROR) {
        stream.next_out = reinterpret_cast<Bytef *>(work.out.data());
        stream.avail_out = uInt(work.out.size());
        state = inflate(&stream, Z_NO_FLUSH);
        const qint64 count = qint64(work.out.size()) - stream.avail_out;
        if (count == 0)
            break;
        if (auto put = work.put(count); !put)
            return put.problem();
    }
    return state == Z_STREAM_END ? work.finish() : FileResult(broken(path, work.at()));
}

FileResult unpackZstd(const std::shared_ptr<ByteFile> &packed, const QString &path, const base::Cancel &cancel)
{
    Unpacking work(packed, path, cancel);
    const std::unique_ptr<ZSTD_DStream, size_t (*)(ZSTD_DStream *)> stream(ZSTD_createDStream(), ZSTD_freeDStream);
    size_t left = 1;
    for (;;) {
        const auto got = work.next();
        if (!got)
            return got.problem();
        if (*got == 0)
            break;
        ZSTD_inBuffer in{work.in.data(), size_t(*got), 0};
        bool full = true;
        while (in.pos < in.size || full) {
            ZSTD_outBuffer out{work.out.data(), work.out.size(), 0};
            left = ZSTD_decompressStream(stream.get(), &out, &in);
            if (ZSTD_isError(left))
                return broken(path, work.at());
            if (auto put = work.put(qint64(out.pos)); !put)
                return put.problem();
            full = out.pos == out.size;
        }
    }
    return left == 0 ? work.finish() : FileResult(broken(path, work.at()));
}

/// Windows-1252 is Latin-1 but for these 32.
constexpr std::array<char16_t, 32> windows1252 = {
    0x20AC, 0xFFFD, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0xFFFD, 0x017D, 0xFFFD,
    0xFFFD, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0xFFFD, 0x017E, 0x0178};

QString decodeSingleByte(const char *data, qint64 count, bool windows)
{
    QString text(count, Qt::Uninitialized);
    for (qint64 i = 0; i < count; ++i) {
        const auto byte = quint8(data[i]);
        text[i] = windows && byte >= 0x80 && byte < 0xA0 ? QChar(windows1252[byte - 0x80]) : QChar(char16_t(byte));
    }
    return text;
}

} // namespace

Packing packingOf(std::string_view head)
{
    if (head.starts_with("\x1f\x8b"))
        return Packing::Gzip;
    return head.starts_with("\x28\xb5\x2f\xfd") ? Packing::Zstd : Packing::None;
}

FileResult unpack(const std::shared_ptr<ByteFile> &packed, Packing packing, const QString &path, const base::Cancel &cancel)
{
    return packing == Packing::Gzip ? unpackGzip(packed, path, cancel) : unpackZstd(packed, path, cancel);
}

FileResult toUtf8(const std::shared_ptr<ByteFile> &file, Encoding encoding, const QString &path, const base::Cancel &cancel)
{
    ByteFile::Writer writer(path);
    QStringDecoder decoder(encoding == Encoding::Utf16Be ? QStringDecoder::Utf16BE : QStringDecoder::Utf16LE);
    std::vector<char> block(blockSize);
    for (qint64 at = 0; at < file->size();) {
        if (cancel.isRequested())
            return cancelled(path);
        const auto got = file->read(at, block.data(), qint64(block.size()));
        if (!got)
            return got.problem();
        at += *got;
        const QString text = encoding == Encoding::Latin1 || encoding == Encoding::Windows1252
            ? decodeSingleByte(block.data(), *got, encoding == Encoding::Windows1252)
            : QString(decoder.decode(QByteArrayView(block.data(), *got)));
        const QByteArray utf8 = text.toUtf8();
        if (auto put = writer.write(utf8.constData(), utf8.size()); !put)
            return put.problem();
    }
    return writer.finish(file);
}

} // namespace meshwright::sampling
