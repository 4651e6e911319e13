// SPDX-License-Identifier: GPL-3.0-or-later
#include "testprogress.h"

#include <QLocale>

#include <cstdio>
#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;

namespace meshwright::cli {

namespace {

bool isTerminal()
{
#ifdef Q_OS_UNIX
    return isatty(STDERR_FILENO) && qgetenv("TERM") != "dumb";
#else
    return false;
#endif
}

QString bytesWords(qint64 bytes)
{
    if (bytes < 1'000'000)
        return u"%1 KB"_s.arg((bytes + 999) / 1000);
    return bytes < 1'000'000'000 ? u"%1 MB"_s.arg(bytes / 1'000'000) : u"%1 GB"_s.arg(double(bytes) / 1e9, 0, 'f', 2);
}

QString timeWords(qint64 seconds)
{
    if (seconds < 60)
        return u"%1 s"_s.arg(std::max<qint64>(1, seconds));
    return seconds < 3600 ? u"%1 min %2 s"_s.arg(seconds / 60).arg(seconds % 60) : u"%1 h %2 min"_s.arg(seconds / 3600).arg(seconds / 60 % 60);
}

} // namespace

TestProgress::TestProgress(std::shared_ptr<const std::atomic<qint64>> rows) : m_rows(std::move(rows)), m_isTerminal(isTerminal())
{
    m_clock.start();
}

base::Progress TestProgress::callback()
{
    if (!m_isTerminal)
        return {};
    return [this](qint64 done, qint64 total) { show(done, total); };
}

QString TestProgress::words(qint64 done, qint64 total, qint64 rows, qint64 milliseconds)
{
    if (total <= 0)
        return u"%1 read"_s.arg(bytesWords(done));
    done = std::min(done, total);
    QString line = u"%1 %"_s.arg(100 * done / total, 3);
    QLocale grouped = QLocale::c();
    grouped.setNumberOptions(QLocale::DefaultNumberOptions);
    if (rows > 0)
        line += u"  %1 rows"_s.arg(grouped.toString(rows));
    line += u"  %1 of %2"_s.arg(bytesWords(done), bytesWords(total));
    if (done > 0 && done < total)
        line += u"  about %1 left"_s.arg(timeWords((milliseconds * (total - done) / done + 999) / 1000));
    return line;
}

void TestProgress::show(qint64 done, qint64 total)
{
    const std::unique_lock lock(m_mutex, std::try_to_lock); // nobody waits to tell how far it is
    if (!lock)
        return;
    if (done < m_before)
        m_clock.restart(), m_shownAt = 0; // the next file
    m_before = done;
    const qint64 now = m_clock.elapsed();
    if (now < 500 || now - m_shownAt < 100)
        return;
    m_shownAt = now;
    m_isShown = true;
    std::fprintf(stderr, "\r\x1b[K%s", words(done, total, m_rows ? m_rows->load(std::memory_order_relaxed) : 0, now).toUtf8().constData());
    std::fflush(stderr);
}

void TestProgress::clear()
{
    const std::lock_guard lock(m_mutex);
    if (!m_isShown)
        return;
    std::fputs("\r\x1b[K", stderr);
    std::fflush(stderr);
    m_isShown = false;
}

} // namespace meshwright::cli
