// SPDX-License-Identifier: GPL-3.0-or-later
#include "registry/embedded/embeddedregistry.h"
#include "registry/embedded/finder.h"
#include "samples.h"

#include <QTemporaryDir>
#include <QTest>
#include <QTimeZone>

using namespace meshwright;
using namespace meshwright::registry;

namespace {

QStringList ids(const SearchResult &result)
{
    QStringList list;
    for (const Hit &hit : result.hits)
        list.append(hit.id);
    return list;
}

QStringList shown(const std::vector<FacetValue> &values)
{
    QStringList list;
    for (const FacetValue &value : values)
        list.append(QStringLiteral("%1:%2%3").arg(value.value).arg(value.count).arg(value.chosen ? QStringLiteral("*") : QString()));
    return list;
}

QStringList shown(const std::vector<EntryLink> &links)
{
    QStringList list;
    for (const EntryLink &link : links)
        list.append(QStringLiteral("%1 %2 %3%4").arg(entryKindName(link.kind)).arg(link.id).arg(link.distance).arg(link.isPublished ? QString() : QStringLiteral("?")));
    return list;
}

} // namespace

class TestMarketplace : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        auto registry = EmbeddedRegistry::open(m_dir.filePath(QStringLiteral("registry.db")));
        QVERIFY(registry);
        m_registry = std::move(*registry);
        Submission orders = samples::contract("orders", "1.0.0",
            "name: Orders\ndomain: Sales\ntags: [purchase history, orders]\nteam: {name: Order desk, members: [{username: ida@example.org, name: Ida, role: Owner}]}\n"
            "description: {purpose: Each order since 2020 with its Z\xc3\xbcrich branch, usage: Revenue per week, limitations: No returns}\n"
            "schema: [{name: orders, properties: [{name: customer_id, logicalType: string, description: Who bought it}]}]\n");
        orders.quality = QualitySummary{7, 1, 0, 2, 500, QDateTime(QDate(2026, 4, 1), QTime(), QTimeZone::utc()), QStringLiteral("orders.csv")};
        Submission audience = samples::submission(QStringLiteral("audience.odcs.yaml"),
            "apiVersion: v3.2.0\nkind: DataContract\nid: audience\nversion: 0.9.0\nstatus: draft\nname: Campaign audience\ndomain: Marketing\ntags: [campaign, Orders]\n"
            "description: {purpose: Who bought what before}\n");
        audience.reads = {QStringLiteral("orders")};
        const auto plan = makePlan(*m_registry, {
            orders, audience,
            samples::product("sales", {"orders"}, {}, "domain: Sales\ntags: [purchase history]\n"),
            samples::product("trends", {"weekly"}, {"orders", "unpublished"}, "domain: Marketing\n"),
            samples::product("report", {}, {"weekly"}, "domain: Finance\n"),
        });
        QVERIFY(plan);
        for (const PlanItem &item : plan->items)
            QVERIFY2(item.action != PlanItem::Action::Refused, qPrintable(item.id + QLatin1Char(' ') + item.reason));
        QVERIFY(m_registry->publish(*plan));
    }

    void finds_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("expected");
        QTest::newRow("title") << QStringLiteral("campaign") << QStringList{QStringLiteral("audience")};
        QTest::newRow("beginning of a word") << QStringLiteral("camp") << QStringList{QStringLiteral("audience")};
        QTest::newRow("middle of a word") << QStringLiteral("ampaign") << QStringList{};
        QTest::newRow("all words") << QStringLiteral("history purch") << QStringList{QStringLiteral("sales"), QStringLiteral("orders")};
        QTest::newRow("phrase") << QStringLiteral("\"purchase history\"") << QStringList{QStringLiteral("sales"), QStringLiteral("orders")};
        QTest::newRow("phrase the other way round") << QStringLiteral("\"history purchase\"") << QStringList{};
        QTest::newRow("case and accents") << QStringLiteral("ZURICH") << QStringList{QStringLiteral("orders")};
        QTest::newRow("column") << QStringLiteral("customer_id") << QStringList{QStringLiteral("orders")};
        QTest::newRow("description of a column") << QStringLiteral("who bought it") << QStringList{QStringLiteral("orders")};
        QTest::newRow("owner") << QStringLiteral("Ida") << QStringList{QStringLiteral("orders")};
        QTest::newRow("unclosed quote") << QStringLiteral("\"purchase hist") << QStringList{QStringLiteral("sales"), QStringLiteral("orders")};
        QTest::newRow("operators are words") << QStringLiteral("orders NOT campaign") << QStringList{};
        QTest::newRow("syntax of the index") << QStringLiteral("title:orders") << QStringList{};
        QTest::newRow("star, brackets, caret") << QStringLiteral("camp* ) ^(") << QStringList{QStringLiteral("audience")};
        QTest::newRow("signs alone") << QStringLiteral("*** -- \"\"") << QStringList{};
        QTest::newRow("SQL") << QStringLiteral("'; DROP TABLE entry; --") << QStringList{};
        QTest::newRow("nothing like it") << QStringLiteral("penguin") << QStringList{};
    }
    void finds()
    {
        QFETCH(QString, text);
        QFETCH(QStringList, expected);
        Query query;
        query.text = text;
        const auto result = m_registry->search(query);
        QVERIFY2(result, result ? "" : qPrintable(result.problem().text()));
        QStringList found = ids(*result);
        found.sort();
        expected.sort();
        QCOMPARE(found, expected);
        QCOMPARE(result->total, int(expected.size()));
    }

    void ranksATitleAboveADescription()
    {
        Query query;
        query.text = QStringLiteral("orders");
        const auto result = m_registry->search(query);
        QCOMPARE(ids(*result).value(0), QStringLiteral("orders"));
        QVERIFY(result->total >= 2);
    }

    void withoutTextAllByTitle()
    {
        const auto result = m_registry->search({});
        QCOMPARE(ids(*result), (QStringList{QStringLiteral("audience"), QStringLiteral("orders"), QStringLiteral("report"), QStringLiteral("sales"), QStringLiteral("trends")}));
        Query page;
        page.limit = 2;
        page.offset = 1;
        const auto second = m_registry->search(page);
        QCOMPARE(ids(*second), (QStringList{QStringLiteral("orders"), QStringLiteral("report")}));
        QCOMPARE(second->total, 5);
    }

    void countsFacetsAsAlternatives()
    {
        const auto all = m_registry->search({});
        QCOMPARE(shown(all->domains), (QStringList{QStringLiteral("Marketing:2"), QStringLiteral("Sales:2"), QStringLiteral("Finance:1")}));
        QCOMPARE(shown(all->statuses), (QStringList{QStringLiteral("active:4"), QStringLiteral("draft:1")}));
        QCOMPARE(shown(all->tags), (QStringList{QStringLiteral("orders:2"), QStringLiteral("purchase history:2"), QStringLiteral("campaign:1")}));

        Query query;
        query.domains = {QStringLiteral("marketing")};
        const auto some = m_registry->search(query);
        QCOMPARE(ids(*some), (QStringList{QStringLiteral("audience"), QStringLiteral("trends")}));
        QCOMPARE(shown(some->domains), (QStringList{QStringLiteral("Marketing:2*"), QStringLiteral("Sales:2"), QStringLiteral("Finance:1")}));
        QCOMPARE(shown(some->statuses), (QStringList{QStringLiteral("active:1"), QStringLiteral("draft:1")}));
    }

    void combinesFacets()
    {
        Query query;
        query.text = QStringLiteral("bought");
        query.tags = {QStringLiteral("ORDERS"), QStringLiteral("campaign")};
        query.statuses = {QStringLiteral("draft")};
        QCOMPARE(ids(*m_registry->search(query)), QStringList{QStringLiteral("audience")});
        query.domains = {QStringLiteral("Nowhere")};
        const auto none = m_registry->search(query);
        QCOMPARE(none->total, 0);
        QVERIFY(shown(none->domains).contains(QStringLiteral("Nowhere:0*")));
    }

    void restrictsToAKind()
    {
        Query query;
        query.kind = EntryKind::Product;
        QCOMPARE(m_registry->search(query)->total, 3);
    }

    void marksWhatMatched()
    {
        Query query;
        query.text = QStringLiteral("reven");
        const auto result = m_registry->search(query);
        QCOMPARE(result->hits.size(), size_t(1));
        const Snippet &snippet = result->hits[0].snippet;
        QCOMPARE(snippet.matches.size(), size_t(1));
        QCOMPARE(snippet.text.mid(snippet.matches[0].begin, snippet.matches[0].length), QStringLiteral("Revenue"));
    }

    void marksInTheTextAreNotMarks()
    {
        const Snippet snippet = embedded::snippetFromMarked(QStringLiteral("a \x02""b\x03 c\x03 \x02"));
        QCOMPARE(snippet.text, QStringLiteral("a b c "));
        QCOMPARE(snippet.matches[0].begin, 2);
    }

    void aHitCarriesWhatAListShows()
    {
        Query query;
        query.text = QStringLiteral("zurich");
        const Hit hit = m_registry->search(query)->hits.at(0);
        QCOMPARE(hit.title, QStringLiteral("Orders"));
        QCOMPARE(hit.domain, QStringLiteral("Sales"));
        QCOMPARE(hit.owner, QStringLiteral("Ida"));
        QCOMPARE(hit.tags, (QStringList{QStringLiteral("purchase history"), QStringLiteral("orders")}));
        QCOMPARE(hit.productId, QStringLiteral("sales"));
        QCOMPARE(hit.productTitle, QStringLiteral("Product sales"));
        QVERIFY(hit.quality);
        QCOMPARE(hit.quality->passed, 7);
        QCOMPARE(hit.quality->notEvaluated, 2);
    }

    void aProductPageHasItsContractsAndNeighbours()
    {
        const auto sales = m_registry->entry(EntryKind::Product, QStringLiteral("sales"));
        QVERIFY(sales);
        QCOMPARE(shown(sales->contracts), QStringList{QStringLiteral("contract orders 1")});
        QCOMPARE(shown(sales->upstream), QStringList{});
        QCOMPARE(shown(sales->downstream), (QStringList{QStringLiteral("contract audience 1"), QStringLiteral("product trends 1"), QStringLiteral("product report 2")}));
        QVERIFY(sales->summary.quality);
        QCOMPARE(sales->summary.quality->failed, 1);

        const auto trends = m_registry->entry(EntryKind::Product, QStringLiteral("trends"));
        QCOMPARE(shown(trends->contracts), QStringList{QStringLiteral("contract weekly 1?")});
        QCOMPARE(shown(trends->upstream), (QStringList{QStringLiteral("contract unpublished 1?"), QStringLiteral("product sales 1")}));
        QCOMPARE(shown(trends->downstream), QStringList{QStringLiteral("product report 1")});
        QVERIFY(!trends->summary.quality);
    }

    void aContractPageHasTheNeighboursOfItsProduct()
    {
        const auto orders = m_registry->entry(EntryKind::Contract, QStringLiteral("orders"));
        QVERIFY(orders);
        QCOMPARE(orders->purpose, QStringLiteral("Each order since 2020 with its Zürich branch"));
        QCOMPARE(orders->limitations, QStringLiteral("No returns"));
        QCOMPARE(orders->downstream.size(), size_t(3));
        QCOMPARE(orders->versions.size(), size_t(1));
    }

    void anUnknownEntryIsAProblem()
    {
        for (const auto &entry : {m_registry->entry(EntryKind::Product, QStringLiteral("orders")), m_registry->entry(EntryKind::Contract, QStringLiteral("orders"), QStringLiteral("9.9.9"))}) {
            QVERIFY(!entry);
            QCOMPARE(entry.problem().kind, base::Problem::Kind::Usage);
        }
    }

private:
    QTemporaryDir m_dir;
    std::unique_ptr<EmbeddedRegistry> m_registry;
};

QTEST_GUILESS_MAIN(TestMarketplace)
#include "tst_marketplace.moc"
