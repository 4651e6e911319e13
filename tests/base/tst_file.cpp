// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/file.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <sys/resource.h>
#include <sys/stat.h>

using namespace meshwright::base;

namespace {

void put(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("<unreadable>");
}

} // namespace

class TestFile : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsWhatIsThere()
    {
        const QString path = m_dir.filePath(QStringLiteral("a.yaml"));
        put(path, "a: 1\r\n");
        const auto bytes = readFile(path, 100);
        QVERIFY(bytes);
        QCOMPARE(*bytes, QByteArray("a: 1\r\n"));
    }

    void refusesWhatIsNoReadableFile()
    {
        const QString big = m_dir.filePath(QStringLiteral("big"));
        put(big, QByteArray(101, 'x'));
        QVERIFY(!readFile(big, 100));
        QVERIFY(readFile(big, 101));
        // What is kept of a small file is small, whatever is allowed.
        QVERIFY(readFile(big, qint64(64) << 20)->capacity() < 1'000);
#ifdef Q_OS_LINUX
        // A file whose size is not told.
        QVERIFY(QFileInfo(QStringLiteral("/proc/self/status")).size() == 0);
        QVERIFY(readFile(QStringLiteral("/proc/self/status"), 100'000)->startsWith("Name:"));
        QVERIFY(!readFile(QStringLiteral("/proc/self/status"), 10));
#endif
        QVERIFY(!readFile(m_dir.path(), 100));
        QVERIFY(!readFile(m_dir.filePath(QStringLiteral("missing")), 100));
        const QString pipe = m_dir.filePath(QStringLiteral("pipe"));
        QCOMPARE(::mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
        const auto result = readFile(pipe, 100);
        QVERIFY(!result);
        QCOMPARE(result.problem().kind, Problem::Kind::Unreadable);
        QCOMPARE(result.problem().subject, pipe);
    }

    void savesWholeAndKeepsModeAndLink()
    {
        const QString path = m_dir.filePath(QStringLiteral("kept"));
        const QString link = m_dir.filePath(QStringLiteral("link"));
        put(path, "old");
        QVERIFY(QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner));
        const auto mode = QFile::permissions(path);
        QVERIFY(QFile::link(path, link));
        QVERIFY(saveFile(link, "new text"));
        QCOMPARE(contents(path), QByteArray("new text"));
        QCOMPARE(QFile::permissions(path), mode);
        QVERIFY(QFileInfo(link).isSymLink());
    }

    // Writing stops at a quota: QSaveFile alone would replace the file by its first part.
    void keepsTheOldFileWhenTheDiskIsFull_data()
    {
        QTest::addColumn<int>("free");
        for (const int free : {0, 1, 4096, 8192, 199'999})
            QTest::addRow("%d bytes free", free) << free;
    }
    void keepsTheOldFileWhenTheDiskIsFull()
    {
        QFETCH(int, free);
        const QString path = m_dir.filePath(QStringLiteral("full"));
        put(path, "precious");
        struct rlimit before {};
        QCOMPARE(::getrlimit(RLIMIT_FSIZE, &before), 0);
        std::signal(SIGXFSZ, SIG_IGN);
        struct rlimit tight = before;
        tight.rlim_cur = rlim_t(free);
        QCOMPARE(::setrlimit(RLIMIT_FSIZE, &tight), 0);
        const auto saved = saveFile(path, QByteArray(200'000, 'n'));
        QCOMPARE(::setrlimit(RLIMIT_FSIZE, &before), 0);
        QVERIFY(!saved);
        QCOMPARE(saved.problem().kind, Problem::Kind::Unwritable);
        QCOMPARE(contents(path), QByteArray("precious"));
        QCOMPARE(QDir(m_dir.path()).entryList({QStringLiteral("full?*")}).size(), 0);
    }

private:
    QTemporaryDir m_dir;
};

QTEST_GUILESS_MAIN(TestFile)
#include "tst_file.moc"
