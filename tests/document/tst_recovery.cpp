// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/file.h"
#include "document/contractdocument.h"
#include "document/recovery.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
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
            for (const QString &name : journals())
                kept.append({QDir(folder()).filePath(name), *base::readFile(QDir(folder()).filePath(name), 1 << 20)});
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
        QVERIFY(kept.wait(2'000)); // by itself
        QCOMPARE(journals().size(), 1);
        const QString journal = QDir(folder()).filePath(journals().constFirst());
        QVERIFY(base::readFile(journal, 1 << 20)->endsWith("# mine\n" + given));
        const auto mine = QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ReadUser | QFileDevice::WriteUser;
        QCOMPARE(QFile::permissions(journal), mine);
        QCOMPARE(QFile::permissions(folder()) & (QFileDevice::ReadGroup | QFileDevice::ReadOther | QFileDevice::ExeOther), QFileDevice::Permissions());
        QCOMPARE(*base::readFile(file(), 1 << 20), given); // the file is not touched
        QVERIFY(document.save());
        recovery.settle();
        QVERIFY(journals().isEmpty());
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
        const QString journal = QDir(folder()).filePath(journals().constFirst());
        const QByteArray bytes = *base::readFile(journal, 1 << 20);
        QVERIFY(base::saveFile(journal, bytes.chopped(3)));
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
        QTRY_COMPARE(failed.size(), 1);
    }
};

QTEST_MAIN(TestRecovery)
#include "tst_recovery.moc"
