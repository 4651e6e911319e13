// SPDX-License-Identifier: GPL-3.0-or-later
#include "patience.h"
#include "registry/embedded/embeddedregistry.h"
#include "samples.h"

#include <QFileInfo>
#include <QProcess>
#include <QRandomGenerator>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include <array>
#include <atomic>
#include <csignal>
#include <cstdio>
#include <cstring>
#include <map>
#include <sqlite3.h>
#include <sys/resource.h>

using namespace meshwright;
using namespace meshwright::registry;

namespace {

constexpr int batch = 15;

std::vector<Submission> batchOf(int number)
{
    std::vector<Submission> submissions;
    for (int i = 0; i < batch; ++i)
        submissions.push_back(samples::contract("c" + QByteArray::number(i), "1.0." + QByteArray::number(number), "name: Batch " + QByteArray::number(number) + "\n"));
    return submissions;
}

base::Result<Receipt> publishBatch(EmbeddedRegistry &registry, int number)
{
    const auto plan = makePlan(registry, batchOf(number));
    if (!plan)
        return plan.problem();
    return registry.publish(*plan);
}

// What a child process does until it is killed: publish, then say so.
int publishForEver(const QString &file, int from)
{
    auto registry = EmbeddedRegistry::open(file);
    if (!registry) {
        std::fprintf(stderr, "%s\n", qPrintable(registry.problem().text()));
        return 1;
    }
    for (int number = from;; ++number) {
        const auto receipt = publishBatch(**registry, number);
        if (!receipt) {
            std::fprintf(stderr, "%s\n", qPrintable(receipt.problem().text()));
            return 1;
        }
        std::printf("%d %s\n", number, qPrintable(receipt->id));
        std::fflush(stdout);
    }
}

QByteArray ask(const QString &file, const char *sql)
{
    sqlite3 *handle = nullptr;
    sqlite3_stmt *statement = nullptr;
    QByteArray answer = "<nothing>";
    if (sqlite3_open(qPrintable(file), &handle) == SQLITE_OK && sqlite3_prepare_v2(handle, sql, -1, &statement, nullptr) == SQLITE_OK && sqlite3_step(statement) == SQLITE_ROW)
        answer = reinterpret_cast<const char *>(sqlite3_column_text(statement, 0));
    sqlite3_finalize(statement);
    sqlite3_close(handle);
    return answer;
}

/// The default file system of SQLite with a counter: the n-th write, sync or truncation fails.
namespace failing {

int countdown = -1; // -1: never
int calls = 0;
const sqlite3_io_methods *original = nullptr;
std::map<const sqlite3_io_methods *, sqlite3_io_methods> tables;

bool fails()
{
    ++calls;
    return countdown >= 0 && countdown-- == 0;
}

int write(sqlite3_file *file, const void *bytes, int count, sqlite3_int64 offset)
{
    return fails() ? SQLITE_FULL : original->xWrite(file, bytes, count, offset);
}

int sync(sqlite3_file *file, int flags)
{
    return fails() ? SQLITE_IOERR_FSYNC : original->xSync(file, flags);
}

int truncate(sqlite3_file *file, sqlite3_int64 size)
{
    return fails() ? SQLITE_IOERR_TRUNCATE : original->xTruncate(file, size);
}

int open(sqlite3_vfs *, const char *name, sqlite3_file *file, int flags, int *outFlags);

sqlite3_vfs *system = nullptr;
sqlite3_vfs vfs;

int open(sqlite3_vfs *, const char *name, sqlite3_file *file, int flags, int *outFlags)
{
    const int code = system->xOpen(system, name, file, flags, outFlags);
    if (code != SQLITE_OK || !file->pMethods || file->pMethods->iVersion < 3)
        return code;
    // Databases and logs have tables of their own, which differ in their locks alone.
    original = file->pMethods;
    sqlite3_io_methods &patched = tables[file->pMethods];
    patched = *file->pMethods;
    patched.xWrite = write;
    patched.xSync = sync;
    patched.xTruncate = truncate;
    file->pMethods = &patched;
    return code;
}

void install()
{
    system = sqlite3_vfs_find(nullptr);
    vfs = *system;
    vfs.zName = "failing";
    vfs.xOpen = open;
    sqlite3_vfs_register(&vfs, 1);
}

void uninstall()
{
    countdown = -1;
    sqlite3_vfs_register(system, 1);
    sqlite3_vfs_unregister(&vfs);
}

} // namespace failing

} // namespace

class TestRegistryCrash : public QObject {
    Q_OBJECT

private Q_SLOTS:
    // Killed at any moment: every receipt that was given holds, and every batch is there whole or not at all.
    void survivesBeingKilled()
    {
        QTemporaryDir dir;
        const QString file = dir.filePath(QStringLiteral("registry.db"));
        int next = 1;
        QSet<QByteArray> promised;
        QRandomGenerator random(20261121);
        for (int round = 0; round < 40; ++round) {
            QProcess child;
            child.start(QCoreApplication::applicationFilePath(), {QStringLiteral("--publish-for-ever"), file, QString::number(next)});
            QVERIFY(child.waitForStarted(longWait));
            // Every second child is left alone until it has given a receipt, however slow the machine.
            if (round % 2 == 0)
                QVERIFY(child.waitForReadyRead(longWait));
            QThread::msleep(random.bounded(100));
            child.kill();
            QVERIFY(child.waitForFinished(longWait));
            QCOMPARE(child.readAllStandardError(), QByteArray());
            for (const QByteArray &line : child.readAllStandardOutput().split('\n')) {
                const QByteArrayList words = line.split(' ');
                if (words.size() == 2 && words[1].size() == 36) {
                    promised.insert(words[1]);
                    next = std::max(next, words[0].toInt() + 1);
                }
            }
            auto registry = EmbeddedRegistry::open(file);
            QVERIFY2(registry, registry ? "" : qPrintable(registry.problem().text()));
            const auto receipts = (*registry)->receipts(1'000'000);
            QVERIFY(receipts);
            QSet<QByteArray> kept;
            for (const Receipt &receipt : *receipts) {
                kept.insert(receipt.id.toUtf8());
                QCOMPARE(receipt.items.size(), size_t(batch));
            }
            QVERIFY2(kept.contains(promised), "a receipt was given and lost");
            QCOMPARE(ask(file, "PRAGMA integrity_check"), QByteArray("ok"));
            QCOMPARE(ask(file, "SELECT count(*) FROM entry").toInt(), int(receipts->size()) * batch);
            QCOMPARE(ask(file, "SELECT count(*) FROM search").toInt(), receipts->empty() ? 0 : batch);
        }
        QVERIFY2(promised.size() >= 20, "the child hardly ran; the test says nothing");
    }

    // Every single write, sync and truncation of a publication fails once.
    void survivesEveryFailingCall()
    {
        QTemporaryDir dir;
        failing::install();
        int failed = 0, stored = 0;
        bool reachedTheEnd = false;
        for (int call = 0; call < 2'000 && !reachedTheEnd; ++call) {
            const QString file = dir.filePath(QStringLiteral("r%1.db").arg(call));
            {
                auto registry = EmbeddedRegistry::open(file);
                QVERIFY(registry);
                QVERIFY(publishBatch(**registry, 1));
                failing::countdown = call;
                const auto receipt = publishBatch(**registry, 2);
                reachedTheEnd = failing::countdown >= 0;
                failing::countdown = -1;
                receipt ? ++stored : ++failed;
                if (!receipt)
                    QCOMPARE(receipt.problem().kind, base::Problem::Kind::Unwritable);
                // The same object works on, and again means once.
                const auto again = publishBatch(**registry, 2);
                QVERIFY2(again, again ? "" : qPrintable(again.problem().text()));
                QCOMPARE(again->repeated, bool(receipt));
            }
            QCOMPARE(ask(file, "PRAGMA integrity_check"), QByteArray("ok"));
            QCOMPARE(ask(file, "SELECT count(*) FROM entry").toInt(), 2 * batch);
            QCOMPARE(ask(file, "SELECT count(*) FROM receipt").toInt(), 2);
            QFile::remove(file);
        }
        failing::uninstall();
        QVERIFY2(reachedTheEnd, "more calls than the test expects");
        QVERIFY2(failed > 10, qPrintable(QStringLiteral("only %1 calls failed; the failing file system is not in use").arg(failed)));
        qInfo("%d failing calls refused, %d harmless", failed, stored);
    }

    // The first opening makes the file: a failure at any step leaves something that can be opened later.
    void survivesEveryFailingCallOfTheFirstOpening()
    {
        QTemporaryDir dir;
        failing::install();
        bool reachedTheEnd = false;
        int failed = 0;
        for (int call = 0; call < 500 && !reachedTheEnd; ++call) {
            const QString file = dir.filePath(QStringLiteral("n%1.db").arg(call));
            failing::countdown = call;
            const bool opened = bool(EmbeddedRegistry::open(file));
            reachedTheEnd = failing::countdown >= 0;
            failing::countdown = -1;
            failed += opened ? 0 : 1;
            auto registry = EmbeddedRegistry::open(file);
            QVERIFY2(registry, registry ? "" : qPrintable(registry.problem().text()));
            QVERIFY(publishBatch(**registry, 1));
        }
        failing::uninstall();
        QVERIFY(reachedTheEnd);
        QVERIFY(failed > 3);
    }

    // A real limit of the operating system in place of the injected one.
    void tellsThatTheDiskIsFull()
    {
        QTemporaryDir dir;
        const QString file = dir.filePath(QStringLiteral("registry.db"));
        auto registry = EmbeddedRegistry::open(file);
        QVERIFY(registry);
        QVERIFY(publishBatch(**registry, 1));
        struct rlimit before {};
        QCOMPARE(::getrlimit(RLIMIT_FSIZE, &before), 0);
        std::signal(SIGXFSZ, SIG_IGN);
        struct rlimit tight = before;
        tight.rlim_cur = rlim_t(QFileInfo(file + QStringLiteral("-wal")).size() + 8'192);
        QCOMPARE(::setrlimit(RLIMIT_FSIZE, &tight), 0);
        const auto refused = publishBatch(**registry, 2);
        QCOMPARE(::setrlimit(RLIMIT_FSIZE, &before), 0);
        QVERIFY(!refused);
        QCOMPARE(refused.problem().kind, base::Problem::Kind::Unwritable);
        QVERIFY(!refused.problem().advice.isEmpty());
        QCOMPARE((*registry)->receipts()->size(), size_t(1));
        QVERIFY(publishBatch(**registry, 2));
        QCOMPARE((*registry)->receipts()->size(), size_t(2));
    }

    // Whoever makes the file, the others wait: nobody takes tables half made for another program's.
    void manyOpenANewFileAtOnce()
    {
        for (int round = 0; round < 25; ++round) {
            QTemporaryDir dir;
            const QString file = dir.filePath(QStringLiteral("registry.db"));
            std::array<QString, 4> problems;
            std::vector<std::unique_ptr<QThread>> threads;
            for (QString &said : problems) {
                threads.emplace_back(QThread::create([&file, &said] {
                    if (const auto registry = EmbeddedRegistry::open(file); !registry)
                        said = registry.problem().text();
                }));
                threads.back()->start();
            }
            for (const auto &thread : threads)
                QVERIFY(thread->wait(60'000));
            for (const QString &said : problems)
                QCOMPARE(said, QString());
        }
    }

    // Many programs at once: each publication happens, none twice, none in parts.
    void manyWritersAtOnce()
    {
        QTemporaryDir dir;
        const QString file = dir.filePath(QStringLiteral("registry.db"));
        std::vector<std::unique_ptr<QThread>> threads;
        std::atomic<int> problems{0};
        for (int writer = 0; writer < 4; ++writer) {
            threads.emplace_back(QThread::create([&, writer] {
                auto registry = EmbeddedRegistry::open(file);
                for (int number = 0; registry && number < 10; ++number)
                    problems += publishBatch(**registry, number) ? 0 : 1;
                problems += registry ? 0 : 1;
                Q_UNUSED(writer);
            }));
            threads.back()->start();
        }
        for (const auto &thread : threads)
            QVERIFY(thread->wait(60'000));
        QCOMPARE(problems.load(), 0);
        QCOMPARE(ask(file, "SELECT count(*) FROM receipt").toInt(), 10);
        QCOMPARE(ask(file, "SELECT count(*) FROM entry").toInt(), 10 * batch);
        QCOMPARE(ask(file, "SELECT count(*) FROM entry WHERE newest AND version = '1.0.9'").toInt(), batch);
    }
};

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    if (argc == 4 && std::strcmp(argv[1], "--publish-for-ever") == 0)
        return publishForEver(QString::fromLocal8Bit(argv[2]), std::atoi(argv[3]));
    TestRegistryCrash test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_registrycrash.moc"
