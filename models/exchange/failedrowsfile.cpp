// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/failedrowsfile.h"

#include "exchange/checksreport.h"

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

namespace meshwright::exchange {

using base::Problem;

namespace {
constexpr qsizetype bufferBytes = 1 << 20;
}

FailedRowsFile::FailedRowsFile(const QString &path) : m_file(path) {}

Problem FailedRowsFile::unwritable(const QString &why) const
{
    return {Problem::Kind::Unwritable, QStringLiteral("The failing rows were not written: %1.").arg(why), QStringLiteral("What was there before is unchanged."), m_file.fileName()};
}

base::Result<void> FailedRowsFile::open()
{
    // streams: a file of failing rows may be larger than memory
    if (!m_file.open(QIODevice::WriteOnly))
        return unwritable(m_file.errorString());
    m_waiting = failedRowsHead();
    return {};
}

base::Result<void> FailedRowsFile::add(const quality::Results &object, const quality::CheckResult &check, const quality::FailingRow &row)
{
    appendFailedRow(object, check, row, m_waiting);
    return m_waiting.size() < bufferBytes ? base::Result<void>() : writeOut();
}

base::Result<void> FailedRowsFile::writeOut()
{
    if (m_file.write(m_waiting) != m_waiting.size())
        return unwritable(m_file.error() != QFileDevice::NoError ? m_file.errorString() : QStringLiteral("the disk is full"));
    m_written += m_waiting.size();
    m_waiting.clear();
    return {};
}

base::Result<void> FailedRowsFile::finish()
{
    // QSaveFile reports success after a short write and a failed flush, so each step is looked at.
    if (auto written = writeOut(); !written)
        return written;
    bool isThere = m_file.flush() && m_file.error() == QFileDevice::NoError && m_file.size() == m_written;
#ifdef Q_OS_UNIX
    isThere = isThere && ::fsync(m_file.handle()) == 0;
#endif
    if (!isThere) {
        m_file.cancelWriting();
        return unwritable(m_file.error() != QFileDevice::NoError ? m_file.errorString() : QStringLiteral("the disk may be full"));
    }
    return m_file.commit() ? base::Result<void>() : base::Result<void>(unwritable(m_file.errorString()));
}

} // namespace meshwright::exchange
