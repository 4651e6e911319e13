// SPDX-License-Identifier: GPL-3.0-or-later
#include "samples.h"

#include <QTest>
#include <QTimeZone>

using namespace meshwright::registry;
using Action = PlanItem::Action;

namespace {

HeldVersion held(const QString &version, const QByteArray &text, const QDateTime &tested = {})
{
    return {version, contentHash(text), QDateTime(QDate(2026, 1, 2), QTime(3, 4), QTimeZone::utc()), tested};
}

PlanItem only(Submission submission, const Holdings &holdings = {})
{
    std::vector<Submission> list;
    list.push_back(std::move(submission));
    const PublishPlan plan = makePlan(QStringLiteral("test"), std::move(list), holdings);
    return plan.items.at(0);
}

} // namespace

class TestPlan : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void createsWhatTheRegistryDoesNotHave()
    {
        const PlanItem item = only(samples::contract("orders"));
        QCOMPARE(item.action, Action::Create);
        QCOMPARE(item.id, QStringLiteral("orders"));
        QCOMPARE(item.version, QStringLiteral("1.0.0"));
        QCOMPARE(item.kind, EntryKind::Contract);
        QCOMPARE(item.hash, contentHash(item.submission.bytes));
    }

    void knowsAProductFromAContract()
    {
        Holdings holdings;
        holdings.contracts[QStringLiteral("sales")] = {held(QStringLiteral("1.0.0"), "other")};
        const PlanItem item = only(samples::product("sales", {"orders"}, {}), holdings);
        QCOMPARE(item.kind, EntryKind::Product);
        QCOMPARE(item.action, Action::Create);
    }

    void addsAVersionAndSaysWhichIsThere()
    {
        Holdings holdings;
        holdings.contracts[QStringLiteral("orders")] = {held(QStringLiteral("2.0.0"), "a"), held(QStringLiteral("1.0.0"), "b")};
        const PlanItem item = only(samples::contract("orders", "2.1.0"), holdings);
        QCOMPARE(item.action, Action::AddVersion);
        QCOMPARE(item.previous, QStringLiteral("2.0.0"));
    }

    void seesTheSameBytes()
    {
        Holdings holdings;
        holdings.contracts[QStringLiteral("orders")] = {held(QStringLiteral("1.0.0"), samples::contractText("orders", "1.0.0"))};
        QCOMPARE(only(samples::contract("orders"), holdings).action, Action::Unchanged);
    }

    // One changed comment is other content: the registry promises the bytes.
    void refusesOtherContentOfAPublishedVersion()
    {
        Holdings holdings;
        holdings.contracts[QStringLiteral("orders")] = {held(QStringLiteral("1.2.3"), samples::contractText("orders", "1.2.3"))};
        const PlanItem item = only(samples::contract("orders", "1.2.3", "# changed\n"), holdings);
        QCOMPARE(item.action, Action::Refused);
        QVERIFY2(item.reason.contains(QStringLiteral("1.2.3")) && item.reason.contains(QStringLiteral("2026-01-02")), qPrintable(item.reason));
        for (const QString &version : {QStringLiteral("1.2.4"), QStringLiteral("1.3.0"), QStringLiteral("2.0.0")})
            QVERIFY2(item.advice.contains(version), qPrintable(item.advice));
    }

    void advisesWithoutASemanticVersion()
    {
        Holdings holdings;
        holdings.contracts[QStringLiteral("orders")] = {held(QStringLiteral("spring"), "other")};
        const PlanItem item = only(samples::contract("orders", "spring"), holdings);
        QCOMPARE(item.action, Action::Refused);
        QVERIFY2(item.advice.contains(QStringLiteral("a higher one")), qPrintable(item.advice));
    }

    void refuses_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("reason");
        QTest::newRow("not YAML") << QByteArray("a: [b\n") << QStringLiteral("can't be read");
        QTest::newRow("empty") << QByteArray() << QStringLiteral("can't be read");
        QTest::newRow("a list") << QByteArray("- a\n- b\n") << QStringLiteral("can't be read");
        QTest::newRow("something else") << QByteArray("image: nginx\nports: [80]\n") << QStringLiteral("neither");
        QTest::newRow("an unknown status type") << samples::contractText("a", "1.0.0", "nonsense: 1\n") << QStringLiteral("error");
        QTest::newRow("no version") << QByteArray("apiVersion: v3.2.0\nkind: DataContract\nid: a\nstatus: active\n") << QStringLiteral("error");
        QTest::newRow("no id") << QByteArray("apiVersion: v3.2.0\nkind: DataContract\nversion: 1.0.0\nstatus: active\n") << QStringLiteral("error");
        QTest::newRow("a doubled key") << samples::contractText("a", "1.0.0", "status: draft\n") << QStringLiteral("error");
    }
    void refuses()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, reason);
        const PlanItem item = only(samples::submission(QStringLiteral("a.odcs.yaml"), text));
        QCOMPARE(item.action, Action::Refused);
        QVERIFY2(item.reason.contains(reason), qPrintable(item.reason));
        QVERIFY(!item.advice.isEmpty());
    }

    void namesTheLineOfTheFirstError()
    {
        const PlanItem item = only(samples::contract("a", "1.0.0", "nonsense: 1\n"));
        QVERIFY2(item.reason.contains(QStringLiteral("line 7")), qPrintable(item.reason));
    }

    void refusesWhatTheMeshKnowsToBeWrong()
    {
        Submission submission = samples::contract("a");
        submission.meshErrors = 1;
        submission.meshFinding = QStringLiteral("It refers to nothing.");
        const PlanItem item = only(submission);
        QCOMPARE(item.action, Action::Refused);
        QVERIFY2(item.reason.contains(submission.meshFinding), qPrintable(item.reason));
    }

    void refusesTheSecondOfOneIdAndVersion()
    {
        Submission second = samples::contract("orders", "1.0.0", "# two\n");
        second.path = QStringLiteral("copy.odcs.yaml");
        const PublishPlan plan = makePlan(QStringLiteral("test"), {samples::contract("orders"), second, samples::contract("orders", "1.1.0")}, {});
        QCOMPARE(plan.items[0].action, Action::Create);
        QCOMPARE(plan.items[1].action, Action::Refused);
        QVERIFY(plan.items[1].reason.contains(QStringLiteral("orders.odcs.yaml")));
        QCOMPARE(plan.items[2].action, Action::Create);
        QVERIFY(plan.isRefused());
        QCOMPARE(plan.withoutRefused().items.size(), size_t(2));
    }

    void hashDependsOnContentAndNotOnOrder()
    {
        const auto hash = [](std::vector<Submission> list) { return makePlan(QStringLiteral("test"), std::move(list), {}).hash(); };
        const QString both = hash({samples::contract("a"), samples::contract("b")});
        QCOMPARE(hash({samples::contract("b"), samples::contract("a")}), both);
        QVERIFY(hash({samples::contract("a")}) != both);
        QVERIFY(hash({samples::contract("a"), samples::contract("b", "1.0.0", "# other\n")}) != both);
    }

    void renewsANewerTestOfUnchangedContent()
    {
        const QDateTime old(QDate(2026, 3, 1), QTime(), QTimeZone::utc());
        Holdings holdings;
        holdings.contracts[QStringLiteral("orders")] = {held(QStringLiteral("1.0.0"), samples::contractText("orders", "1.0.0"), old)};
        Submission submission = samples::contract("orders");
        submission.quality = QualitySummary{1, 0, 0, 0, 10, old, QStringLiteral("orders.csv")};
        QVERIFY(!only(submission, holdings).renewsQuality);
        submission.quality->at = old.addDays(1);
        const PlanItem item = only(submission, holdings);
        QCOMPARE(item.action, Action::Unchanged);
        QVERIFY(item.renewsQuality);
    }
};

QTEST_GUILESS_MAIN(TestPlan)
#include "tst_plan.moc"
