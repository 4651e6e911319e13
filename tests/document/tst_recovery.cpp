// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/file.h"
#include "document/contractdocument.h"
#include "document/journalwriter.h"
#include "document/recovery.h"
#include "patience.h"

#include <QDeadlineTimer>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSemaphore>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>
#include <QUndoStack>

using namespace meshwright;
using document::ContractDocument;
using document::Recovery;

namespace {

document::AnalysisPointer analyse(const QByteArray &text, const QString &name)
{
    return std::make_shared<const governance::Analysis>(governance::analyse(text, name, governance::Rules()));
}

const QByteArray given = "id: orders\nversion: 1.0.0\n";

} // namespace

/// Recovery as two programs on one computer see it. A session that ends without its destructor can't be played within one
/// program, so its files are copied away and back; killing the real program is tested with the window.
class TestRecovery : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_dir;

    QString folder() const { return m_dir->filePath(QStringLiteral("recovery")); }
    QString file() const { return m_dir->filePath(QStringLiteral("a.odcs.yaml")); }
    QStringList journals() const { return QDir(folder()).entryList({QStringLiteral("*.journal")}, QDir::Files); }
    QStringList lasting() const { return QDir(folder()).entryList({QStringLiteral("*.lasting")}, QDir::Files); }
    QByteArray bytesOf(const QString &name) const { return *base::readFile(QDir(folder()).filePath(name), 1 << 20); }

    static void type(ContractDocument &document, const QByteArray &text)
    {
        const auto done = document.apply(text::PatchSet({{0, {}, text}}), document.revision(), QStringLiteral("Type"));
        QVERIFY2(done, done ? "" : qPrintable(done.problem().text()));
    }
    // What is left when a program with that text is killed.
    void leaveBehind(const QByteArray &typed)
    {
        QList<std::pair<QString, QByteArray>> kept;
        {
            Recovery recovery(folder());
            ContractDocument document(file(), *base::readFile(file(), 1 << 20), analyse);
            recovery.follow(&document);
            type(document, typed);
            recovery.settle();
            for (const QString &name : journals() + lasting())
                kept.append({QDir(folder()).filePath(name), bytesOf(name)});
            recovery.forget(file());
        }
        for (const auto &[path, bytes] : kept)
            QVERIFY(base::saveFile(path, bytes));
    }

private Q_SLOTS:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        QVERIFY(base::saveFile(file(), given));
    }

    void keepsWhatIsNotSavedAndNothingElse()
    {
        Recovery recovery(folder());
        ContractDocument document(file(), given, analyse);
        recovery.follow(&document);
        QVERIFY(!QFileInfo::exists(folder())); // nothing to keep, nothing made
        QSignalSpy kept(&recovery, &Recovery::kept);
        type(document, "# mine\n");
        QVERIFY(kept.wait(longWait)); // by itself
        QTRY_COMPARE_WITH_TIMEOUT(journals().size(), 1, longWait);
        QCOMPARE(lasting().size(), 1);
        QVERIFY(bytesOf(lasting().constFirst()).endsWith("# mine\n" + given));
        const QString journal = QDir(folder()).filePath(journals().constFirst());
        QVERIFY(base::readFile(journal, 1 << 20)->endsWith("# mine\n" + given));
        const auto mine = QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ReadUser | QFileDevice::WriteUser;
        QCOMPARE(QFile::permissions(journal), mine);
        QCOMPARE(QFile::permissions(QDir(folder()).filePath(lasting().constFirst())), mine);
        QCOMPARE(QFile::permissions(folder()) & (QFileDevice::ReadGroup | QFileDevice::ReadOther | QFileDevice::ExeOther), QFileDevice::Permissions());
        QCOMPARE(*base::readFile(file(), 1 << 20), given); // the file is not touched
        QVERIFY(document.save());
        recovery.settle();
        QVERIFY(journals().isEmpty());
        QVERIFY(lasting().isEmpty());
    }

    // A window that paints, checks or hangs takes no events; what was typed before is kept all the same.
    void aBusyWindowDelaysNothing()
    {
        Recovery recovery(folder());
        ContractDocument document(file(), given, analyse);
        recovery.follow(&document);
        type(document, "# mine\n");
        QDeadlineTimer patiently(longWait);
        while (journals().isEmpty() && !patiently.hasExpired())
            QThread::msleep(5); // no events
        QCOMPARE(journals().size(), 1);
        QVERIFY(bytesOf(journals().constFirst()).endsWith("# mine\n" + given));
    }

    // The disk takes its time; the text that is for the end of the program is written meanwhile, and of those that
    // came meanwhile for the disk only the newest.
    void aBusyDiskDelaysOnlyWhatWaitsForIt()
    {
        QSemaphore disk;
        QList<QByteArray> lasting, quick;
        const auto none = [](const QString &, const base::Result<void> &) {};
        document::JournalWriter slow(std::chrono::milliseconds(1), {[] { return base::Result<void>(); }, [&](const QString &, const QByteArray &bytes) {
            disk.acquire();
            lasting.append(document::unpackedJournal(bytes)->text);
            return base::Result<void>();
        }, none});
        document::JournalWriter fast(std::chrono::milliseconds(1), {[] { return base::Result<void>(); }, [&](const QString &, const QByteArray &bytes) {
            quick.append(document::unpackedJournal(bytes)->text);
            return base::Result<void>();
        }, none});
        const auto keep = [&](quint64 number) {
            for (document::JournalWriter *writer : {&slow, &fast})
                writer->keep(QStringLiteral("a"), {file(), {}, QByteArray::number(number), {}, number});
        };
        for (quint64 number = 1; number <= 50; ++number) {
            keep(number);
            fast.settle();
            QCOMPARE(quick.last(), QByteArray::number(number));
        }
        disk.release(50);
        slow.settle();
        QCOMPARE(lasting.last(), QByteArray("50"));
        QVERIFY2(lasting.size() <= 2, qPrintable(QString::number(lasting.size())));
    }

    void ofTwoTextsTheNewerThatIsWholeCounts_data()
    {
        QTest::addColumn<QByteArray>("journal");
        QTest::addColumn<QByteArray>("lasting");
        QTest::addColumn<QByteArray>("expected");
        const auto packed = [](const QByteArray &text, quint64 number) {
            return document::packedJournal({QStringLiteral("/nowhere/a.odcs.yaml"), {}, text, QStringLiteral("2026-01-01T00:00:00.000Z"), number});
        };
        QTest::newRow("killed") << packed("new", 10) << packed("old", 9) << QByteArray("new");
        QTest::newRow("the other thread was faster") << packed("old", 9) << packed("new", 10) << QByteArray("new");
        QTest::newRow("power lost: one is empty") << QByteArray() << packed("old", 9) << QByteArray("old");
        QTest::newRow("power lost: one is half") << packed("new", 10).chopped(1) << packed("old", 9) << QByteArray("old");
        QTest::newRow("both are damaged") << packed("new", 10).chopped(1) << packed("old", 9).chopped(1) << QByteArray();
        QTest::newRow("a newer one beyond what a number holds exactly") << packed("old", 1) << packed("new", quint64(1) << 60) << QByteArray("new");
    }

    void ofTwoTextsTheNewerThatIsWholeCounts()
    {
        QFETCH(QByteArray, journal);
        QFETCH(QByteArray, lasting);
        QFETCH(QByteArray, expected);
        QVERIFY(QDir().mkpath(folder()));
        const QString stem = QDir(folder()).filePath(QStringLiteral("1-00000001.0123456789abcdef"));
        QVERIFY(base::saveFile(stem + QStringLiteral(".journal"), journal));
        QVERIFY(base::saveFile(stem + QStringLiteral(".lasting"), lasting));
        for (const char *fresh : {".journal.new", ".lasting.Xy12Zw"}) // the kill came while it was written
            QVERIFY(base::saveFile(stem + QLatin1String(fresh), journal.left(5)));
        Recovery recovery(folder());
        const auto found = recovery.takeLeftovers();
        QCOMPARE(found.size(), size_t(expected.isEmpty() ? 0 : 1));
        if (!found.empty()) {
            QCOMPARE(found[0].text, expected);
            recovery.discard(found[0]);
            recovery.settle();
        }
        QCOMPARE(QDir(folder()).entryList({QStringLiteral("1-*.*.*")}, QDir::Files), QStringList());
    }

    void undoneToTheStartThereIsNothingToKeep()
    {
        Recovery recovery(folder());
        ContractDocument document(file(), given, analyse);
        recovery.follow(&document);
        type(document, "x");
        recovery.settle();
        QCOMPARE(journals().size(), 1);
        document.history()->undo();
        recovery.settle();
        QVERIFY(journals().isEmpty());
    }

    void closingGivesItUp()
    {
        Recovery recovery(folder());
        ContractDocument document(file(), given, analyse);
        recovery.follow(&document);
        type(document, "x");
        recovery.settle();
        recovery.forget(file());
        recovery.settle();
        QVERIFY(journals().isEmpty());
    }

    void theNextStartGetsItOnce()
    {
        leaveBehind("# lost\n");
        QCOMPARE(journals().size(), 1);
        Recovery first(folder());
        const auto found = first.takeLeftovers();
        QCOMPARE(found.size(), size_t(1));
        QCOMPARE(found[0].path, file());
        QCOMPARE(found[0].text, QByteArray("# lost\n" + given));
        QVERIFY(found[0].isSamePlace);
        Recovery second(folder()); // started at the same time
        QVERIFY(second.takeLeftovers().empty());
        first.discard(found[0]);
        first.settle();
        QVERIFY(journals().isEmpty());
    }

    void whatNobodyDecidedComesAgain()
    {
        leaveBehind("# lost\n");
        {
            Recovery first(folder());
            QCOMPARE(first.takeLeftovers().size(), size_t(1));
        }
        Recovery second(folder());
        QCOMPARE(second.takeLeftovers().size(), size_t(1));
    }

    void aLivingProgramKeepsItsOwn()
    {
        Recovery one(folder());
        ContractDocument document(file(), given, analyse);
        one.follow(&document);
        type(document, "# one\n");
        one.settle();
        Recovery other(folder());
        QVERIFY(other.takeLeftovers().empty());
        ContractDocument same(file(), given, analyse); // the same file in both
        other.follow(&same);
        type(same, "# other\n");
        other.settle();
        QCOMPARE(journals().size(), 2);
        QVERIFY(same.save());
        other.settle();
        QCOMPARE(journals().size(), 1); // the first one's is still there
    }

    void saysWhenTheFileIsAnother()
    {
        leaveBehind("# lost\n");
        QVERIFY(base::saveFile(file(), "id: other\n"));
        Recovery recovery(folder());
        const auto found = recovery.takeLeftovers();
        QCOMPARE(found.size(), size_t(1));
        QVERIFY(!found[0].isSamePlace);
    }

    void whatTheFileSaysAnywayIsNotOffered()
    {
        leaveBehind("# lost\n");
        QVERIFY(base::saveFile(file(), "# lost\n" + given));
        Recovery recovery(folder());
        QVERIFY(recovery.takeLeftovers().empty());
        QVERIFY(journals().isEmpty());
    }

    void aDamagedJournalIsNoText()
    {
        leaveBehind("# lost\n");
        for (const QString &name : journals() + lasting())
            QVERIFY(base::saveFile(QDir(folder()).filePath(name), bytesOf(name).chopped(3)));
        Recovery recovery(folder());
        QVERIFY(recovery.takeLeftovers().empty());
    }

    void saysOnceWhereItCanNotKeep()
    {
        QVERIFY(base::saveFile(folder(), "a file in the place of the folder"));
        Recovery recovery(folder());
        QSignalSpy failed(&recovery, &Recovery::failed);
        ContractDocument document(file(), given, analyse);
        recovery.follow(&document);
        type(document, "x");
        recovery.settle();
        type(document, "y");
        recovery.settle();
        QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 1, longWait);
    }
};

QTEST_MAIN(TestRecovery)
#include "tst_recovery.moc"
