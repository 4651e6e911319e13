// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/journalwriter.h"

#include "base/file.h"
#include "base/tr.h"

#include <QCryptographicHash>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <filesystem>

namespace meshwright::document {

using base::Problem;
using std::chrono::steady_clock;

namespace {

constexpr auto onlyMe = QFileDevice::ReadOwner | QFileDevice::WriteOwner;
constexpr std::chrono::milliseconds longestPause{1'000};

Problem unwritable(const QString &journal, const QString &why)
{
    return {Problem::Kind::Unwritable, why, {}, journal};
}

std::filesystem::path native(const QString &path)
{
    return path.toStdU16String();
}

} // namespace

JournalWriter::JournalWriter(std::chrono::milliseconds pause, Work work) : m_pause(pause), m_work(std::move(work)) {}

JournalWriter::~JournalWriter()
{
    {
        const std::lock_guard guard(m_mutex);
        m_ends = true;
    }
    m_asked.notify_one();
    if (m_thread.joinable())
        m_thread.join();
}

void JournalWriter::keep(const QString &journal, JournalText text)
{
    ask(journal, std::move(text));
}

void JournalWriter::remove(const QString &journal)
{
    ask(journal, {});
}

void JournalWriter::ask(const QString &journal, std::optional<JournalText> text)
{
    {
        const std::lock_guard guard(m_mutex);
        if (!m_waiting.isEmpty()) { // it will be looked at anyway
            m_waiting.insert(journal, std::move(text));
            return;
        }
        m_waiting.insert(journal, std::move(text));
        if (!m_thread.joinable())
            m_thread = std::thread([this] { run(); });
    }
    m_asked.notify_one();
}

void JournalWriter::settle()
{
    std::unique_lock lock(m_mutex);
    m_hurries = true;
    m_asked.notify_one();
    m_done.wait(lock, [this] { return !m_isBusy && m_waiting.isEmpty(); });
    m_hurries = false;
}

void JournalWriter::run()
{
    std::unique_lock lock(m_mutex);
    steady_clock::duration took{};
    for (;;) {
        m_asked.wait(lock, [this] { return m_ends || !m_waiting.isEmpty(); });
        if (m_waiting.isEmpty())
            return;
        // A folder that could not be made may be there by the next time.
        if (!m_begun || !*m_begun) {
            lock.unlock();
            m_begun = m_work.begin();
            lock.lock();
        }
        const auto pause = std::clamp<steady_clock::duration>(2 * took, m_pause, std::max(m_pause, longestPause));
        m_asked.wait_for(lock, pause, [this] { return m_ends || m_hurries; });
        const auto tasks = std::exchange(m_waiting, {});
        m_isBusy = true;
        lock.unlock();
        const auto start = steady_clock::now();
        for (auto it = tasks.begin(); it != tasks.end(); ++it) {
            if (*it)
                write(it.key(), **it);
            else
                QFile::remove(it.key());
        }
        took = steady_clock::now() - start;
        lock.lock();
        m_isBusy = false;
        m_done.notify_all();
    }
}

void JournalWriter::write(const QString &journal, const JournalText &text)
{
    m_work.said(text.path, *m_begun ? m_work.save(journal, packedJournal(text)) : *m_begun);
}

QByteArray journalFingerprint(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
}

// One line that says whose text follows; then the text.
QByteArray packedJournal(const JournalText &text)
{
    const QJsonObject head{{QStringLiteral("meshwright"), 1}, {QStringLiteral("path"), text.path}, {QStringLiteral("file"), QString::fromLatin1(text.file)},
                           {QStringLiteral("written"), text.written}, {QStringLiteral("number"), double(text.number)},
                           {QStringLiteral("text"), QString::fromLatin1(journalFingerprint(text.text))}};
    return QJsonDocument(head).toJson(QJsonDocument::Compact) + '\n' + text.text;
}

std::optional<JournalText> unpackedJournal(const QByteArray &bytes)
{
    const qsizetype end = bytes.indexOf('\n');
    if (end < 0)
        return {};
    const QJsonObject head = QJsonDocument::fromJson(bytes.left(end)).object();
    JournalText out{head.value(QStringLiteral("path")).toString(), head.value(QStringLiteral("file")).toString().toLatin1(), bytes.mid(end + 1),
                    head.value(QStringLiteral("written")).toString(), quint64(std::max(0.0, head.value(QStringLiteral("number")).toDouble()))};
    // Half a journal is none: the one before it was replaced in one step or not at all.
    if (head.value(QStringLiteral("text")).toString().toLatin1() != journalFingerprint(out.text))
        return {};
    return out;
}

base::Result<void> replaceQuickly(const QString &journal, const QByteArray &bytes)
{
    const QString fresh = journal + QLatin1String(".new");
    QFile file(fresh);
    // streams: saveFile waits for the disk, which on a busy machine takes seconds; a journal that is written by then helps nobody.
    if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate | QIODevice::Unbuffered, onlyMe))
        return unwritable(journal, file.errorString());
    if (file.write(bytes) != bytes.size()) {
        const QString why = file.error() != QFileDevice::NoError ? file.errorString() : base::tr("the disk is full");
        file.remove();
        return unwritable(journal, why);
    }
    file.close();
    std::error_code failed;
    std::filesystem::rename(native(fresh), native(journal), failed);
    if (failed) {
        file.remove();
        return unwritable(journal, QString::fromStdString(failed.message()));
    }
    return {};
}

base::Result<void> replaceForGood(const QString &journal, const QByteArray &bytes)
{
    if (!QFile::exists(journal)) {
        QFile empty(journal);
        // streams: an empty file that only the user may read; saveFile keeps its permissions.
        if (!empty.open(QIODevice::WriteOnly | QIODevice::NewOnly, onlyMe))
            return unwritable(journal, empty.errorString());
    }
    return base::saveFile(journal, bytes);
}

} // namespace meshwright::document
