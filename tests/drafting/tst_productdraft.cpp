// SPDX-License-Identifier: GPL-3.0-or-later
#include "contract/product.h"
#include "drafting/product.h"
#include "governance/analysis.h"

#include <QTest>

using namespace meshwright;
using namespace Qt::StringLiterals;

/// A new product is valid ODPS, whatever a person has said of it so far.
class TestProductDraft : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void isValid_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("domain");
        QTest::addColumn<QString>("owner");
        QTest::addColumn<QString>("purpose");
        QTest::addColumn<int>("offers");
        QTest::addColumn<QString>("id");
        QTest::newRow("all") << u"Returned parcels"_s << u"Sales"_s << u"kim@example.org"_s << u"What came back, and why: \"yes\" #1"_s << 2 << u"returned-parcels"_s;
        QTest::newRow("a name only") << u"Parcels"_s << QString() << QString() << QString() << 0 << u"parcels"_s;
        QTest::newRow("a word of YAML") << u"yes"_s << u"null"_s << u"~"_s << u"- a: b"_s << 1 << u"yes"_s;
        QTest::newRow("no letters of an id") << u"注文"_s << u"Übersee"_s << QString() << u"two\nlines"_s << 0 << u"new-product"_s;
        QTest::newRow("nothing") << QString() << QString() << QString() << QString() << 0 << u"new-product"_s;
    }
    void isValid()
    {
        QFETCH(QString, name);
        QFETCH(QString, domain);
        QFETCH(QString, owner);
        QFETCH(QString, purpose);
        QFETCH(int, offers);
        QFETCH(QString, id);
        drafting::Wishes wishes;
        wishes.name = name;
        wishes.domain = domain;
        wishes.owner = owner;
        wishes.purpose = purpose;
        std::vector<drafting::Offer> offered;
        for (int i = 0; i < offers; ++i)
            offered.push_back({i ? QString() : u"orders: all"_s, i ? QString() : u"2.0"_s, u"contract-%1"_s.arg(i)});
        const QByteArray text = drafting::productDraft(wishes, offered);
        const governance::Analysis analysis = governance::analyse(text, drafting::productFileNameFrom(id), governance::Rules());
        QStringList said;
        for (const text::Finding &finding : analysis.findings)
            said.append(finding.message);
        QVERIFY2(analysis.kind == governance::Analysis::Kind::Product && analysis.schemaValid && analysis.errors == 0, qPrintable(said.join(u'\n') + u'\n' + QString::fromUtf8(text)));
        const contract::Product product = contract::readProduct(analysis.tree);
        QCOMPARE(product.id, id);
        QCOMPARE(product.apiVersion, u"v1.0.0"_s);
        QCOMPARE(product.domain, domain);
        QCOMPARE(product.purpose, purpose);
        QCOMPARE(int(product.outputPorts.size()), offers);
        if (offers > 0) {
            QCOMPARE(product.outputPorts.front().name, u"orders: all"_s);
            QCOMPARE(product.outputPorts.front().version, u"2.0"_s);
            QCOMPARE(product.outputPorts.front().contractId, u"contract-0"_s);
        }
        QCOMPARE(text.contains("Decide: what does it offer"), offers == 0);
        QCOMPARE(text.contains("Decide: who answers"), owner.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestProductDraft)
#include "tst_productdraft.moc"
