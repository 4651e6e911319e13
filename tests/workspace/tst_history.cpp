// SPDX-License-Identifier: GPL-3.0-or-later
#include "folder.h"
#include "workspace/history.h"
#include "workspace/recent.h"

#include <QTest>
#include <QTimeZone>

using namespace meshwright;
using namespace meshwright::workspace;

namespace {

const QDateTime when(QDate(2026, 2, 3), QTime(4, 5, 6, 700), QTimeZone::utc());

CheckRun run(const QString &hash, int failed)
{
    CheckRun run;
    run.verb = QStringLiteral("test");
    run.path = QStringLiteral("a.odcs.yaml");
    run.hash = hash;
    run.source = QStringLiteral("a.csv");
    run.at = when;
    run.passed = 9;
    run.failed = failed;
    run.rows = 5'000'000'000;
    run.report = "{}";
    return run;
}

} // namespace

class TestHistory : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void lookingCreatesNothing()
    {
        const Folder folder;
        History history(folder.path());
        QVERIFY(history.runs() && history.runs()->empty());
        QVERIFY(history.receipts() && history.receipts()->empty());
        const auto quality = history.qualityOf(QStringLiteral("x"));
        QVERIFY(quality && !*quality);
        QVERIFY(!QFileInfo::exists(folder.at(QStringLiteral(".meshwright"))));
    }

    void remembersRuns()
    {
        const Folder folder;
        QVERIFY(History(folder.path()).record(run(QStringLiteral("h1"), 1)));
        History history(folder.path());
        QVERIFY(history.record(run(QStringLiteral("h1"), 0)));
        QVERIFY(history.record(run(QStringLiteral("h2"), 3)));
        const auto runs = history.runs();
        QVERIFY(runs);
        QCOMPARE(runs->size(), size_t(3));
        QCOMPARE(runs->at(0).failed, 3);
        QCOMPARE(runs->at(0).rows, qint64(5'000'000'000));
        QCOMPARE(runs->at(0).at, when);
        QCOMPARE(*history.reportOf(runs->at(0).id), QByteArray("{}"));
        QCOMPARE(history.runs(QStringLiteral("a.odcs.yaml"), 2)->size(), size_t(2));
        QCOMPARE(history.runs(QStringLiteral("other"))->size(), size_t(0));
        const auto quality = history.qualityOf(QStringLiteral("h1"));
        QVERIFY(quality && *quality);
        QCOMPARE((*quality)->failed, 0);
        QCOMPARE((*quality)->source, QStringLiteral("a.csv"));
    }

    void remembersAReceiptOnce()
    {
        const Folder folder;
        History history(folder.path());
        const registry::Receipt receipt{QStringLiteral("id"), when, QStringLiteral("embedded"), QStringLiteral("/x"), QStringLiteral("hash"), false,
                                        {{registry::EntryKind::Product, QStringLiteral("p"), QStringLiteral("P"), QStringLiteral("1.0.0"), QStringLiteral("h"), registry::ReceiptItem::Outcome::VersionAdded, false}}};
        QVERIFY(history.record(receipt));
        QVERIFY(history.record(receipt));
        const auto receipts = history.receipts();
        QVERIFY(receipts);
        QCOMPARE(receipts->size(), size_t(1));
        QCOMPARE(receipts->at(0).published, when);
        QCOMPARE(receipts->at(0).items.at(0).kind, registry::EntryKind::Product);
        QCOMPARE(receipts->at(0).items.at(0).outcome, registry::ReceiptItem::Outcome::VersionAdded);
    }

    void aDamagedHistoryIsAProblem()
    {
        const Folder folder;
        folder.write(QStringLiteral(".meshwright/history.db"), "not a database, but long enough to be looked at as one");
        History history(folder.path());
        QVERIFY(!history.runs());
        QVERIFY(!history.record(run(QStringLiteral("h"), 0)));
        QVERIFY(!history.runs().problem().advice.isEmpty());
    }

    void recentFoldersAreNewestFirstAndFew()
    {
        const Folder folder;
        RecentFolders recent(folder.at(QStringLiteral("config/recent.json")));
        QVERIFY(recent.list() && recent.list()->empty());
        for (int i = 0; i < 25; ++i)
            QVERIFY(recent.add(folder.at(QString::number(i)), when.addSecs(i)));
        QVERIFY(recent.add(folder.at(QStringLiteral("20")) + QStringLiteral("/../20/"), when.addDays(1)));
        const auto list = recent.list();
        QVERIFY(list);
        QCOMPARE(list->size(), size_t(20));
        QCOMPARE(list->at(0).path, folder.at(QStringLiteral("20")));
        QCOMPARE(list->at(1).path, folder.at(QStringLiteral("24")));
        QVERIFY(!list->at(0).exists);
        QVERIFY(recent.forget(folder.at(QStringLiteral("20"))));
        QCOMPARE(recent.list()->at(0).path, folder.at(QStringLiteral("24")));
    }

    void aDamagedRecentListIsNotSavedOver()
    {
        const Folder folder;
        folder.write(QStringLiteral("recent.json"), "{ broken");
        RecentFolders recent(folder.at(QStringLiteral("recent.json")));
        QVERIFY(!recent.list());
        QVERIFY(!recent.add(folder.path(), when));
        QFile file(folder.at(QStringLiteral("recent.json")));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), QByteArray("{ broken"));
    }
};

QTEST_GUILESS_MAIN(TestHistory)
#include "tst_history.moc"
