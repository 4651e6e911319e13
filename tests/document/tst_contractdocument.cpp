// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/file.h"
#include "document/contractdocument.h"
#include "patience.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QUndoStack>

using namespace meshwright;
using document::ContractDocument;
using document::Gesture;

namespace {

document::AnalysisPointer analyse(const QByteArray &text, const QString &name)
{
    return std::make_shared<const governance::Analysis>(governance::analyse(text, name, governance::Rules()));
}

const QByteArray given = "# kept\napiVersion: v3.2.0\nkind: DataContract\nid: 'orders'   # an id\r\nversion: 1.0.0\n";

} // namespace

class TestContractDocument : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_dir;

    QString file(const QByteArray &bytes, const QString &name = QStringLiteral("a.odcs.yaml"))
    {
        const QString path = m_dir.filePath(name);
        const auto saved = base::saveFile(path, bytes);
        Q_ASSERT(saved);
        return path;
    }

private Q_SLOTS:
    void anEditChangesOnlyItsBytes()
    {
        ContractDocument document(file(given), given, analyse);
        const auto done = document.edit([](const text::Tree &tree) { return text::edit::set(tree, text::Path() / "version", text::Value::string(QByteArray("2.0.0"))); }, QStringLiteral("Version"));
        QVERIFY2(done, done ? "" : qPrintable(done.problem().text()));
        QByteArray expected = given;
        expected.replace("1.0.0", "2.0.0");
        QCOMPARE(document.text(), expected);
        QVERIFY(document.isModified());
        document.history()->undo();
        QCOMPARE(document.text(), given);
        QVERIFY(!document.isModified());
        document.history()->redo();
        QCOMPARE(document.text(), expected);
    }

    void refusesPatchesForAnotherRevision()
    {
        ContractDocument document(file(given), given, analyse);
        const quint64 before = document.revision();
        QVERIFY(document.apply(text::PatchSet({{0, {}, "# new\n"}}), before, QStringLiteral("first")));
        const QByteArray now = document.text();
        QVERIFY(!document.apply(text::PatchSet({{0, "#", {}}}), before, QStringLiteral("stale")));
        QCOMPARE(document.text(), now);
        // The right revision, but bytes that are not there.
        QVERIFY(!document.apply(text::PatchSet({{0, "xyz", {}}}), document.revision(), QStringLiteral("wrong")));
        QCOMPARE(document.text(), now);
        QCOMPARE(document.history()->count(), 1);
    }

    void stepsOfOneGestureAreOneStep()
    {
        ContractDocument document(file(given), given, analyse);
        const Gesture gesture = Gesture::next();
        for (const char *letter : {"a", "b", "c"})
            document.recordTyped({quint32(document.text().size()), {}, letter}, this, gesture);
        document.recordTyped({0, "#", {}}, this, Gesture::next());
        QCOMPARE(document.history()->count(), 2);
        QVERIFY(document.text().endsWith("abc"));
        document.history()->undo();
        document.history()->undo();
        QCOMPARE(document.text(), given);
    }

    void tellsWhoShowsAPatchAlready()
    {
        ContractDocument document(file(given), given, analyse);
        QList<const QObject *> origins;
        connect(&document, &ContractDocument::textPatched, this, [&](const text::TextPatch &, const QObject *origin) { origins.append(origin); });
        document.recordTyped({0, {}, "x"}, this, {});
        document.history()->undo();
        document.history()->redo();
        QCOMPARE(origins, (QList<const QObject *>{this, nullptr, nullptr}));
    }

    void analysesTheNewestTextOnly()
    {
        ContractDocument document(file(given), given, analyse);
        QSignalSpy changed(&document, &ContractDocument::snapshotChanged);
        for (int i = 0; i < 50; ++i)
            document.recordTyped({0, {}, "#"}, this, {});
        QTRY_VERIFY_WITH_TIMEOUT(document.snapshot() && document.snapshot()->revision == document.revision(), longWait);
        QVERIFY(changed.size() < 10);
        QCOMPARE(document.snapshot()->analysis->tree.source().bytes(), document.text());
    }

    void keepsTheLastGoodSnapshotOfABrokenText()
    {
        ContractDocument document(file(given), given, analyse);
        document.settle();
        const auto good = document.goodSnapshot();
        QVERIFY(good);
        document.recordTyped({0, {}, "a: [1\nb: {\n"}, this, {});
        document.settle();
        QVERIFY(!document.snapshot()->analysis->tree.isClean());
        QCOMPARE(document.goodSnapshot(), good);
    }

    void savesAndNoticesOthers()
    {
        const QString path = file(given);
        ContractDocument document(path, given, analyse);
        document.recordTyped({0, {}, "# mine\n"}, this, {});
        QVERIFY(document.save());
        QVERIFY(!document.isModified());
        QCOMPARE(*base::readFile(path, 1000), document.text());

        const QByteArray theirs = given + "status: draft\n";
        file(theirs);
        document.recordTyped({0, {}, "# more\n"}, this, {});
        const auto refused = document.save();
        QVERIFY(!refused);
        QCOMPARE(refused.problem().kind, base::Problem::Kind::Refused);
        QCOMPARE(*base::readFile(path, 1000), theirs);

        QSignalSpy changed(&document, &ContractDocument::changedOnDisk);
        document.checkDisk();
        QCOMPARE(changed.size(), 1);
        const QByteArray mine = document.text();
        QVERIFY(document.reload());
        QCOMPARE(document.text(), theirs);
        document.history()->undo(); // nothing typed is lost by taking theirs
        QCOMPARE(document.text(), mine);
        QVERIFY(document.save(true));
        QCOMPARE(*base::readFile(path, 1000), mine);
    }
};

QTEST_GUILESS_MAIN(TestContractDocument)
#include "tst_contractdocument.moc"
