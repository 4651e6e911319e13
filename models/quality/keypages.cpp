// SPDX-License-Identifier: GPL-3.0-or-later
#include "quality/keypages.h"

#include "base/tr.h"

#include <QDir>
#include <QFile>

#include <utility>

#include <cstdlib>
#include <sys/mman.h>
#include <unistd.h>

namespace meshwright::quality {

using base::Problem;
using base::tr;

namespace {

constexpr size_t pageBytes = KeyPage::size * sizeof(KeyEntry);
constexpr size_t chunkBytes = size_t(2) << 20; ///< what the system maps at once

} // namespace

KeyPages::~KeyPages()
{
    if (m_file >= 0)
        ::close(m_file);
    for (void *chunk : m_chunks)
        ::munmap(chunk, chunkBytes);
}

KeyEntry *KeyPages::take()
{
    const std::lock_guard lock(m_mutex);
    if (m_free.empty() && !grow())
        return nullptr;
    m_used += qint64(pageBytes);
    KeyEntry *page = m_free.back();
    m_free.pop_back();
    return page;
}

void KeyPages::give(KeyEntry *page)
{
    if (!page)
        return;
    const std::lock_guard lock(m_mutex);
    m_used -= qint64(pageBytes);
    m_free.push_back(page);
}

void KeyPages::trim()
{
    const std::lock_guard lock(m_mutex);
    for (KeyEntry *page : m_free)
        ::madvise(page, pageBytes, MADV_DONTNEED); // only a wish
}

std::optional<Problem> KeyPages::spill(KeyPage &page)
{
    const auto size = page.count * sizeof(KeyEntry);
    qint64 at = 0;
    {
        const std::lock_guard lock(m_mutex);
        if (m_file < 0) {
            QByteArray name = QFile::encodeName(QDir::tempPath() + QStringLiteral("/meshwright-keys-XXXXXX"));
            m_file = ::mkostemp(name.data(), 02000000 /* O_CLOEXEC */);
            if (m_file >= 0)
                ::unlink(name.constData());
        }
        at = m_end;
        m_end += qint64(size);
    }
    if (m_file < 0 || ::pwrite(m_file, page.entries, size, at) != ssize_t(size))
        return Problem{Problem::Kind::Unwritable, tr("There is no room in %1 for the keys that do not fit into memory.").arg(QDir::tempPath()),
                       tr("Make room there, or set TMPDIR to a folder on a larger disk."), {}};
    page.offset = at;
    give(std::exchange(page.entries, nullptr));
    return std::nullopt;
}

bool KeyPages::load(const KeyPage &page, KeyEntry *into) const
{
    const auto size = page.count * sizeof(KeyEntry);
    return ::pread(m_file, into, size, page.offset) == ssize_t(size);
}

bool KeyPages::grow()
{
    void *chunk = ::mmap(nullptr, chunkBytes, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    if (chunk == MAP_FAILED)
        return false;
    ::madvise(chunk, chunkBytes, MADV_HUGEPAGE); // only a wish
    m_chunks.push_back(chunk);
    for (size_t at = chunkBytes; at > 0; at -= pageBytes)
        m_free.push_back(reinterpret_cast<KeyEntry *>(static_cast<char *>(chunk) + at - pageBytes));
    return true;
}

} // namespace meshwright::quality
