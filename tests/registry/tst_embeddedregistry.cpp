// SPDX-License-Identifier: GPL-3.0-or-later
#include "registry/embedded/embeddedregistry.h"
#include "samples.h"

#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>
#include <QTimeZone>

using namespace meshwright;
using namespace meshwright::registry;
using Outcome = ReceiptItem::Outcome;

namespace {

class StoppedClock : public base::Clock {
public:
    QDateTime now() const override { return time; }
    QDateTime time = QDateTime(QDate(2026, 5, 6), QTime(7, 8, 9, 123), QTimeZone::utc());
};

} // namespace

class TestEmbeddedRegistry : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        m_file = m_dir->filePath(QStringLiteral("deep/below/registry.db"));
        m_registry.reset();
        reopen();
    }

    void makesItsFolderAndGivesAReceipt()
    {
        QVERIFY(QFileInfo(m_file).isFile());
        const Receipt receipt = publish({samples::contract("orders"), samples::product("sales", {"orders"}, {})});
        QCOMPARE(receipt.published, m_clock.time);
        QCOMPARE(receipt.registry, QStringLiteral("embedded"));
        QCOMPARE(receipt.location, m_file);
        QCOMPARE(receipt.hash.size(), 64);
        QVERIFY(!receipt.repeated);
        QCOMPARE(receipt.items.size(), size_t(2));
        QCOMPARE(receipt.items[0].outcome, Outcome::Created);
        QCOMPARE(receipt.items[1].kind, EntryKind::Product);
    }

    void keepsTheBytesAsTheyWere()
    {
        const QByteArray text = samples::contractText("orders", "1.0.0", "name: 'Gr\xc3\xb6\xc3\x9f""e'   # trailing  \r\n");
        publish({samples::submission(QStringLiteral("a/orders.odcs.yaml"), text)});
        reopen();
        const auto entry = m_registry->entry(EntryKind::Contract, QStringLiteral("orders"));
        QVERIFY(entry);
        QCOMPARE(entry->text, text);
        QCOMPARE(entry->fileName, QStringLiteral("orders.odcs.yaml"));
        QCOMPARE(entry->hash, contentHash(text));
    }

    void publishingAgainAnswersWithTheFirstReceipt()
    {
        const Receipt first = publish({samples::contract("a"), samples::contract("b")});
        m_clock.time = m_clock.time.addDays(1);
        const Receipt second = publish({samples::contract("b"), samples::contract("a")});
        QCOMPARE(second.id, first.id);
        QCOMPARE(second.published, first.published);
        QVERIFY(second.repeated);
        for (const ReceiptItem &item : second.items)
            QCOMPARE(item.outcome, Outcome::Unchanged);
        QCOMPARE(m_registry->receipts()->size(), size_t(1));
    }

    void aPartOfItIsAPublicationOfItsOwn()
    {
        const Receipt both = publish({samples::contract("a"), samples::contract("b")});
        const Receipt one = publish({samples::contract("a")});
        QVERIFY(one.id != both.id);
        QCOMPARE(one.items[0].outcome, Outcome::Unchanged);
        QCOMPARE(publish({samples::contract("a")}).id, one.id);
    }

    void receiptsAreReadBackNewestFirst()
    {
        const Receipt first = publish({samples::contract("a")});
        const Receipt second = publish({samples::contract("a", "1.1.0")});
        reopen();
        const auto receipts = m_registry->receipts();
        QVERIFY(receipts);
        QCOMPARE(receipts->size(), size_t(2));
        QCOMPARE(receipts->at(0).id, second.id);
        QCOMPARE(receipts->at(0).items.at(0).outcome, Outcome::VersionAdded);
        QCOMPARE(receipts->at(1).id, first.id);
        QCOMPARE(receipts->at(1).published, first.published);
        QCOMPARE(receipts->at(1).items.at(0).hash, first.items[0].hash);
    }

    void aVersionIsUniqueAndItsContentFixed()
    {
        publish({samples::contract("a")});
        const auto plan = makePlan(*m_registry, {samples::contract("a", "1.0.0", "# other\n")});
        QVERIFY(plan && plan->isRefused());
        const auto refused = m_registry->publish(*plan);
        QVERIFY(!refused);
        QCOMPARE(refused.problem().kind, base::Problem::Kind::Refused);
        QCOMPARE(m_registry->entry(EntryKind::Contract, QStringLiteral("a"))->text, samples::contractText("a", "1.0.0"));
    }

    // Two people plan at once; the second finds out at the moment of storing, and nothing of hers is stored.
    void aStalePlanStoresNothing()
    {
        const auto mine = makePlan(*m_registry, {samples::contract("z"), samples::contract("a", "1.0.0", "# mine\n")});
        QVERIFY(mine && !mine->isRefused());
        auto other = EmbeddedRegistry::open(m_file);
        QVERIFY(other);
        const auto theirs = makePlan(**other, {samples::contract("a", "1.0.0", "# theirs\n")});
        QVERIFY((*other)->publish(*theirs));
        const auto outcome = m_registry->publish(*mine);
        QVERIFY(!outcome);
        QCOMPARE(outcome.problem().kind, base::Problem::Kind::Refused);
        QVERIFY(!m_registry->entry(EntryKind::Contract, QStringLiteral("z")));
        QCOMPARE(m_registry->receipts()->size(), size_t(1));
    }

    void aStalePlanOfTheSameContentIsUnchanged()
    {
        const auto mine = makePlan(*m_registry, {samples::contract("a")});
        publish({samples::contract("a")});
        const auto outcome = m_registry->publish(*mine);
        QVERIFY(outcome);
        QVERIFY(outcome->repeated);
        QCOMPARE(outcome->items[0].outcome, Outcome::Unchanged);
    }

    void holdingsAreNewestFirst()
    {
        for (const char *version : {"1.9.0", "1.10.0", "1.2.0"})
            publish({samples::contract("a", version)});
        const auto holdings = m_registry->holdings({QStringLiteral("a"), QStringLiteral("none")});
        QVERIFY(holdings);
        QStringList versions;
        for (const HeldVersion &version : holdings->versions(EntryKind::Contract, QStringLiteral("a")))
            versions.append(version.version);
        QCOMPARE(versions, (QStringList{QStringLiteral("1.10.0"), QStringLiteral("1.9.0"), QStringLiteral("1.2.0")}));
        QVERIFY(holdings->versions(EntryKind::Product, QStringLiteral("a")).empty());
        QVERIFY(holdings->versions(EntryKind::Contract, QStringLiteral("none")).empty());
    }

    // A bug fix for an old line is published after the new line.
    void aLowerVersionDoesNotBecomeTheNewest()
    {
        publish({samples::contract("a", "2.0.0", "name: New\n")});
        publish({samples::contract("a", "1.0.1", "name: Old\n")});
        QCOMPARE(m_registry->entry(EntryKind::Contract, QStringLiteral("a"))->summary.version, QStringLiteral("2.0.0"));
        QCOMPARE(m_registry->entry(EntryKind::Contract, QStringLiteral("a"), QStringLiteral("1.0.1"))->summary.title, QStringLiteral("Old"));
        QCOMPARE(m_registry->search({QStringLiteral("old"), {}, {}, {}, {}, 10, 0})->total, 0);
        QCOMPARE(m_registry->search({QStringLiteral("new"), {}, {}, {}, {}, 10, 0})->total, 1);
    }

    void renewsQualityWithoutANewReceipt()
    {
        Submission submission = samples::contract("a");
        submission.quality = QualitySummary{5, 1, 0, 2, 100, m_clock.time, QStringLiteral("a.csv")};
        const Receipt first = publish({submission});
        submission.quality->failed = 0;
        submission.quality->at = m_clock.time.addDays(2);
        const Receipt second = publish({submission});
        QCOMPARE(second.id, first.id);
        QVERIFY(second.items[0].qualityRenewed);
        const auto entry = m_registry->entry(EntryKind::Contract, QStringLiteral("a"));
        QCOMPARE(entry->summary.quality, submission.quality);
    }

    void lookingCreatesNothing()
    {
        const QString nowhere = m_dir->filePath(QStringLiteral("nowhere/registry.db"));
        auto registry = EmbeddedRegistry::openForReading(nowhere);
        QVERIFY(registry);
        QCOMPARE((*registry)->search({})->total, 0);
        QVERIFY(!(*registry)->entry(EntryKind::Contract, QStringLiteral("a")));
        QCOMPARE((*registry)->receipts()->size(), size_t(0));
        QVERIFY((*registry)->holdings({QStringLiteral("a")}));
        QVERIFY(!QFileInfo::exists(QFileInfo(nowhere).path()));
    }

    void anEmptyPublicationHasAReceiptToo()
    {
        QVERIFY(!publish({}).id.isEmpty());
    }

private:
    void reopen()
    {
        m_registry.reset();
        auto registry = EmbeddedRegistry::open(m_file, m_clock);
        QVERIFY2(registry, registry ? "" : qPrintable(registry.problem().text()));
        m_registry = std::move(*registry);
    }

    Receipt publish(std::vector<Submission> submissions)
    {
        const auto plan = makePlan(*m_registry, std::move(submissions));
        if (!plan || plan->isRefused())
            qFatal("the sample is refused: %s", plan ? qPrintable(plan->items[0].reason) : qPrintable(plan.problem().text()));
        const auto receipt = m_registry->publish(*plan);
        if (!receipt)
            qFatal("%s", qPrintable(receipt.problem().text()));
        return *receipt;
    }

    StoppedClock m_clock;
    std::unique_ptr<QTemporaryDir> m_dir;
    QString m_file;
    std::unique_ptr<EmbeddedRegistry> m_registry;
};

QTEST_GUILESS_MAIN(TestEmbeddedRegistry)
#include "tst_embeddedregistry.moc"
