// SPDX-License-Identifier: GPL-3.0-or-later
#include "sampling/rowblock.h"

#include "base/tr.h"

#include <algorithm>

namespace meshwright::sampling {

using base::Problem;
using base::tr;

namespace {
constexpr qint64 overlap = 8 * 1024;
}

qint64 blockCount(const Source &source)
{
    // An array that ends where it begins is looked at, too.
    return std::max<qint64>(source.isArray(), (source.size() - source.dataOffset() + blockBytes - 1) / blockBytes);
}

RowBlock::RowBlock(const Source &source) : m_source(source) {}

base::Result<void> RowBlock::load(qint64 number)
{
    m_begin = m_source.dataOffset() + number * blockBytes;
    m_own = std::min(blockBytes, m_source.size() - m_begin);
    m_loaded = std::min(m_own + overlap, m_source.size() - m_begin);
    if (qint64(m_bytes.size()) < m_loaded + 1 + qint64(slack))
        m_bytes.resize(size_t(m_loaded) + 1 + slack);
    m_rows = 0;
    m_lineAt = 0;
    m_lineCount = 0;
    const qint64 before = m_begin > m_source.dataOffset() ? 1 : 0;
    m_bytes[0] = m_source.newline();
    const auto got = m_source.file()->read(m_begin - before, text() - before, m_loaded + before);
    if (!got)
        return got.problem();
    return {};
}

base::Result<bool> RowBlock::readMore()
{
    const qint64 left = m_source.size() - m_begin - m_loaded;
    const qint64 want = std::min(left, std::max<qint64>(m_loaded, overlap));
    if (want <= 0)
        return false;
    m_bytes.resize(std::max(m_bytes.size(), size_t(m_loaded + want) + 1 + slack));
    const auto got = m_source.file()->read(m_begin + m_loaded, text() + m_loaded, want);
    if (!got)
        return got.problem();
    m_loaded += want;
    return true;
}

Problem RowBlock::tooLong(const QString &advice) const
{
    return {Problem::Kind::Unreadable, tr("A row that begins between bytes %1 and %2 is longer than 10 MB.").arg(m_begin).arg(m_begin + m_own), advice,
            m_source.path()};
}

int RowBlock::line(int row)
{
    const qint64 target = offset(row) - m_begin;
    if (target < m_lineAt) {
        m_lineAt = 0;
        m_lineCount = 0;
    }
    m_lineCount += int(std::count(text() + m_lineAt, text() + target, m_source.newline()));
    m_lineAt = target;
    return m_lineCount;
}

} // namespace meshwright::sampling
