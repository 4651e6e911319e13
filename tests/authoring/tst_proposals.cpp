// SPDX-License-Identifier: GPL-3.0-or-later
#include "authoring/proposals.h"
#include "caret.h"

#include <QTest>

using namespace meshwright;
using authoring::Knowledge;
using authoring::Proposal;
using authoring::Proposals;
using testing::Caret;
using namespace Qt::StringLiterals;

namespace {

const QByteArray head = "apiVersion: v3.2.0\nkind: DataContract\nid: a\nversion: 1.0.0\nstatus: draft\n";

Knowledge mesh()
{
    Knowledge known;
    known.contracts = {{u"orders-contract"_s, u"Orders"_s, u"/mesh/orders.odcs.yaml"_s, u"2.1.0"_s}};
    known.products = {{u"purchase-history"_s, u"Purchases"_s, {}, {}}};
    known.domains = {{u"sales"_s, u"4 products"_s, {}, {}}, {u"no"_s, {}, {}, {}}};
    known.tags = {{u"finance"_s, {}, {}, {}}};
    known.teams = {{u"Order desk"_s, {}, {}, {}}};
    known.usernames = {{u"ada@example.com"_s, {}, {}, {}}};
    known.targets = {{u"orders.order_id"_s, u"string"_s, {}, {}}, {u"customers.id"_s, u"integer"_s, {}, {}}};
    known.samples = {{u"orders"_s, {{u"order_id"_s, u"integer"_s, u"17"_s, u"2040"_s, {}, u"integer · unique"_s}, {u"state"_s, u"string"_s, {}, {}, {u"open"_s, u"no"_s}, {}}}}};
    return known;
}

} // namespace

class TestProposals : public QObject {
    Q_OBJECT

    static const Proposal *named(const Proposals &proposals, const QString &label)
    {
        for (const Proposal &one : proposals.all) {
            if (one.label == label)
                return &one;
        }
        return nullptr;
    }

private Q_SLOTS:
    // The text after a proposal was taken, with "‸" where the caret is then.
    void writesWhatFits_data()
    {
        QTest::addColumn<QByteArray>("marked");
        QTest::addColumn<QString>("label");
        QTest::addColumn<QByteArray>("after");
        const auto row = [](const char *name, const QByteArray &marked, const char *label, const QByteArray &after) {
            QTest::newRow(name) << marked << QString::fromUtf8(label) << after;
        };
        row("a key takes its colon", head + "na‸", "name", head + "name: ‸");
        row("a key with a colon keeps it", head + "na‸: x", "name", head + "name‸: x");
        row("the only value", "apiVersion: v3.2.0\nki‸", "kind", "apiVersion: v3.2.0\nkind: DataContract‸");
        row("a mapping", head + "desc‸", "description", head + "description:\n  ‸");
        row("a list of texts", head + "ta‸", "tags", head + "tags:\n  - ‸");
        row("a list of mappings with what they need", head + "sch‸", "schema", head + "schema:\n  - name: ‸");
        row("the habit of the text", head + "tags:\n- a\nsch‸", "schema", head + "tags:\n- a\nschema:\n- name: ‸");
        row("CRLF", "apiVersion: v3.2.0\r\nkind: DataContract\r\nta‸", "tags", "apiVersion: v3.2.0\r\nkind: DataContract\r\ntags:\r\n  - ‸");
        row("below a key with a list", head + "schema:\n  ‸", "name", head + "schema:\n  - name: ‸");
        row("below a key with texts", head + "tags:\n  ‸", "finance", head + "tags:\n  - finance‸");
        row("first key of an item", head + "schema:\n  - ‸", "physicalName", head + "schema:\n  - physicalName: ‸");
        row("deep key", head + "schema:\n  - name: o\n    properties:\n      - name: p\n        ‸", "relationships", head + "schema:\n  - name: o\n    properties:\n      - name: p\n        relationships:\n          - to: ‸");
        row("value", head + "schema:\n  - name: o\n    properties:\n      - name: p\n        logicalType: t‸", "timestamp", head + "schema:\n  - name: o\n    properties:\n      - name: p\n        logicalType: timestamp‸");
        row("value right behind the colon", head + "schema:\n  - name: o\n    properties:\n      - name: p\n        required:‸", "true", head + "schema:\n  - name: o\n    properties:\n      - name: p\n        required: true‸");
        row("value in quotes", head + "domain: \"sa‸l\"", "sales", head + "domain: \"sales\"‸");
        row("value that needs quotes", head + "domain: ‸", "no", head + "domain: \"no\"‸");
        row("flow", head + "schema:\n  - {name: a, log‸}", "logicalType", head + "schema:\n  - {name: a, logicalType: object‸}");
        row("flow list", head + "schema:\n  - {name: a, ‸}", "tags", head + "schema:\n  - {name: a, tags: [‸]}");
        row("flow item", head + "tags: [a, f‸]", "finance", head + "tags: [a, finance‸]");
        row("JSON key", "{\n  \"apiVersion\": \"v3.2.0\",\n  \"kind\": \"DataContract\",\n  \"sta‸\"\n}", "status", "{\n  \"apiVersion\": \"v3.2.0\",\n  \"kind\": \"DataContract\",\n  \"status\": ‸\n}");
        row("JSON value", "{\n  \"apiVersion\": \"v3.2.0\",\n  \"kind\": \"DataContract\",\n  \"status\": ‸\n}", "active", "{\n  \"apiVersion\": \"v3.2.0\",\n  \"kind\": \"DataContract\",\n  \"status\": \"active\"‸\n}");
        row("contract of a port", "apiVersion: v1.0.0\nkind: DataProduct\nid: p\nstatus: draft\noutputPorts:\n  - name: a\n    contractId: ‸", "orders-contract", "apiVersion: v1.0.0\nkind: DataProduct\nid: p\nstatus: draft\noutputPorts:\n  - name: a\n    contractId: orders-contract‸");
        row("version of that contract", "apiVersion: v1.0.0\nkind: DataProduct\noutputPorts:\n  - name: a\n    inputContracts:\n      - id: orders-contract\n        version: ‸", "2.1.0", "apiVersion: v1.0.0\nkind: DataProduct\noutputPorts:\n  - name: a\n    inputContracts:\n      - id: orders-contract\n        version: 2.1.0‸");
        row("target of a relationship", head + "schema:\n  - name: o\n    properties:\n      - name: p\n        relationships:\n          - to: cus‸", "customers.id", head + "schema:\n  - name: o\n    properties:\n      - name: p\n        relationships:\n          - to: customers.id‸");
        row("team", head + "team:\n  name: ‸", "Order desk", head + "team:\n  name: Order desk‸");
        row("member", head + "team:\n  members:\n    - username: ‸", "ada@example.com", head + "team:\n  members:\n    - username: ada@example.com‸");
        row("column", head + "schema:\n  - name: orders\n    properties:\n      - name: ‸", "order_id", head + "schema:\n  - name: orders\n    properties:\n      - name: order_id‸");
        row("distinct value", head + "schema:\n  - name: orders\n    properties:\n      - name: state\n        enum:\n          - value: ‸", "no", head + "schema:\n  - name: orders\n    properties:\n      - name: state\n        enum:\n          - value: \"no\"‸");
        row("smallest value", head + "schema:\n  - name: orders\n    properties:\n      - name: order_id\n        logicalType: integer\n        logicalTypeOptions:\n          minimum: ‸", "17", head + "schema:\n  - name: orders\n    properties:\n      - name: order_id\n        logicalType: integer\n        logicalTypeOptions:\n          minimum: 17‸");
        row("broken text around", "id: [a\nkind: DataContract\napiVersion: v3.2.0\nteam: {\nstat‸\nname: \"x\n", "status", "id: [a\nkind: DataContract\napiVersion: v3.2.0\nteam: {\nstatus: ‸\nname: \"x\n");
    }

    void writesWhatFits()
    {
        QFETCH(QByteArray, marked);
        QFETCH(QString, label);
        QFETCH(QByteArray, after);
        const Caret caret(marked);
        const Proposals proposals = authoring::proposalsAt(caret.text, caret.offset, mesh(), caret.text.startsWith('{'));
        const Proposal *taken = named(proposals, label);
        QStringList all;
        for (const Proposal &one : proposals.all)
            all.append(one.label);
        QVERIFY2(taken, qPrintable(all.join(u", "_s)));
        QByteArray text = caret.text;
        text.replace(proposals.replaced.begin, proposals.replaced.size(), taken->insert);
        text.insert(proposals.replaced.begin + taken->caret, "\xE2\x80\xB8");
        QCOMPARE(text, after);
    }

    void requiredFirstAndNothingTwice()
    {
        const Caret caret("apiVersion: v3.2.0\nname: x\n‸\nkind: DataContract\n");
        const Proposals proposals = authoring::proposalsAt(caret.text, caret.offset, {});
        QVERIFY(proposals.isKeys && proposals.isClosed);
        QCOMPARE(proposals.all[0].label, u"id"_s);
        QCOMPARE(proposals.all[0].kind, Proposal::Kind::RequiredKey);
        QCOMPARE(proposals.all[1].label, u"version"_s);
        for (const char *there : {"apiVersion", "name", "kind"})
            QVERIFY(!named(proposals, QLatin1String(there)));
        QCOMPARE(named(proposals, u"status"_s)->kind, Proposal::Kind::Key);
        QVERIFY(named(proposals, u"status"_s)->documentation.contains(u"Usual: "_s));
        QVERIFY(named(proposals, u"dataProduct"_s)->documentation.contains(u"Deprecated since version 3.1.0"_s));
    }

    void onlyWhatTheTypeAllows()
    {
        const Caret kafka(head + "servers:\n  - server: a\n    ‸\n    type: kafka\n");
        const Proposals ofKafka = authoring::proposalsAt(kafka.text, kafka.offset, {});
        QVERIFY(named(ofKafka, u"host"_s));
        QVERIFY(!named(ofKafka, u"database"_s));
        const Caret array(head + "schema:\n  - name: o\n    properties:\n      - logicalType: array\n        ‸\n");
        QVERIFY(named(authoring::proposalsAt(array.text, array.offset, {}), u"items"_s));
        QVERIFY(!named(authoring::proposalsAt(array.text, array.offset, {}), u"map"_s));
    }

    void suggestsTheSameToForms_data()
    {
        QTest::addColumn<QString>("pointer");
        QTest::addColumn<QStringList>("labels");
        QTest::newRow("domain") << u"/domain"_s << QStringList({u"sales"_s, u"no"_s});
        QTest::newRow("tags") << u"/tags"_s << QStringList(u"finance"_s);
        QTest::newRow("tags of a property") << u"/schema/1/properties/0/tags"_s << QStringList(u"finance"_s);
        QTest::newRow("a reference") << u"/schema/1/properties/0/relationships/0/to"_s << QStringList({u"orders.order_id"_s, u"customers.id"_s});
        QTest::newRow("columns of the right sample, but not those that are there") << u"/schema/1/properties/0/name"_s << QStringList(u"order_id"_s);
        QTest::newRow("no sample of this object") << u"/schema/0/properties/0/name"_s << QStringList();
        QTest::newRow("values seen") << u"/schema/1/properties/1/enum/0/value"_s << QStringList({u"open"_s, u"no"_s});
        QTest::newRow("nothing for a description") << u"/description/purpose"_s << QStringList();
    }

    void suggestsTheSameToForms()
    {
        QFETCH(QString, pointer);
        const QByteArray text = head + "domain: x\nschema:\n  - name: customers\n    properties:\n      - name: id\n  - name: orders\n    properties:\n"
                                       "      - name: p\n        relationships:\n          - to: x\n      - name: state\n        enum:\n          - value: x\n";
        const text::Tree tree = text::readYaml(text::SourceText(text));
        QStringList labels;
        for (const Proposal &one : authoring::suggestionsFor(tree.root(), text::Path::fromPointer(pointer), standard::odcs(), mesh()))
            labels.append(one.label);
        QTEST(labels, "labels");
    }

    void olderVersionsHaveTheirOwnKeys()
    {
        const Caret caret("apiVersion: v3.0.2\nkind: DataContract\nschema:\n  - name: o\n    properties:\n      - name: p\n        ‸\n");
        const Proposals proposals = authoring::proposalsAt(caret.text, caret.offset, {});
        QVERIFY(named(proposals, u"logicalType"_s));
        QVERIFY(!named(proposals, u"enum"_s));
        QVERIFY(!named(proposals, u"relationships"_s));
    }

    void nothingWhereNothingIsKnown()
    {
        for (const QByteArray &marked : {QByteArray("swagger: 2\nkind: Other\ninf‸"), head + "description:\n  purpose: some wo‸rds", head + "# com‸ment"}) {
            const Caret caret(marked);
            QVERIFY2(authoring::proposalsAt(caret.text, caret.offset, {}).all.empty(), marked);
        }
    }

    void ranksWhatWasTyped()
    {
        const Caret caret(head + "schema:\n  - name: o\n    properties:\n      - name: p\n        ‸");
        const Proposals proposals = authoring::proposalsAt(caret.text, caret.offset, {});
        const auto first = [&](const char *typed) { return proposals.all[size_t(authoring::matching(proposals, typed).front())].label; };
        QCOMPARE(first("phys"), u"physicalType"_s);
        QCOMPARE(first("PHYSICALN"), u"physicalName"_s);
        QCOMPARE(first("typ"), u"logicalType"_s);
        QCOMPARE(first("cde"), u"criticalDataElement"_s);
        QVERIFY(authoring::matching(proposals, "zzz").empty());
    }
};

QTEST_GUILESS_MAIN(TestProposals)
#include "tst_proposals.moc"
