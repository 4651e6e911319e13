// SPDX-License-Identifier: GPL-3.0-or-later
#include "contract/reference.h"

#include <QtTest>

using namespace meshwright;
using namespace meshwright::contract;
using namespace Qt::StringLiterals;

class TestReference : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void parses_data();
    void parses();
    void follows_data();
    void follows();
};

void TestReference::parses_data()
{
    using Form = Reference::Form;
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("form");
    QTest::addColumn<QString>("file");
    QTest::addColumn<QStringList>("steps");
    QTest::newRow("names") << u"orders.id"_s << int(Form::Names) << QString() << QStringList{u"orders"_s, u"id"_s};
    QTest::newRow("nested") << u"a.b.c"_s << int(Form::Names) << QString() << QStringList{u"a"_s, u"b"_s, u"c"_s};
    QTest::newRow("object") << u"orders"_s << int(Form::Names) << QString() << QStringList{u"orders"_s};
    QTest::newRow("ids") << u"schema/o/properties/p"_s << int(Form::Ids) << QString() << QStringList{u"o"_s, u"p"_s};
    QTest::newRow("ids with slash") << u"/schema/o/properties/p/properties/q"_s << int(Form::Ids) << QString() << QStringList{u"o"_s, u"p"_s, u"q"_s};
    QTest::newRow("file") << u"crm/x.odcs.yaml#/schema/o"_s << int(Form::Ids) << u"crm/x.odcs.yaml"_s << QStringList{u"o"_s};
    QTest::newRow("address") << u"https://a.example/x.yaml#schema/o"_s << int(Form::Ids) << u"https://a.example/x.yaml"_s << QStringList{u"o"_s};
    QTest::newRow("odd") << u"schema/o/properties"_s << int(Form::Malformed) << QString() << QStringList();
    QTest::newRow("other section") << u"servers/o"_s << int(Form::Malformed) << QString() << QStringList();
    QTest::newRow("empty step") << u"a..b"_s << int(Form::Malformed) << QString() << QStringList{u"a"_s, QString(), u"b"_s};
    QTest::newRow("empty") << QString() << int(Form::Malformed) << QString() << QStringList{QString()};
    QTest::newRow("only a file") << u"x.yaml#"_s << int(Form::Malformed) << u"x.yaml"_s << QStringList{QString()};
}

void TestReference::parses()
{
    QFETCH(QString, text);
    QFETCH(int, form);
    QFETCH(QString, file);
    QFETCH(QStringList, steps);
    const Reference reference = parseReference(text);
    QCOMPARE(int(reference.form), form);
    QCOMPARE(reference.file, file);
    QCOMPARE(reference.steps, steps);
}

void TestReference::follows_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("reached");
    QTest::addColumn<QString>("missing");
    QTest::newRow("property") << u"orders.id"_s << u"orders.id"_s << QString();
    QTest::newRow("physical") << u"t_orders.col_id"_s << u"orders.id"_s << QString();
    QTest::newRow("by id") << u"/schema/o/properties/p"_s << u"orders.id"_s << QString();
    QTest::newRow("into items") << u"orders.lines.sku"_s << u"orders.lines.sku"_s << QString();
    QTest::newRow("no object") << u"order.id"_s << QString() << u"order"_s;
    QTest::newRow("no property") << u"orders.idd"_s << u"orders"_s << u"idd"_s;
    QTest::newRow("no part") << u"orders.lines.price.x"_s << u"orders.lines"_s << u"price"_s;
    QTest::newRow("id is no name") << u"o.p"_s << QString() << u"o"_s;
}

void TestReference::follows()
{
    QFETCH(QString, text);
    QFETCH(QString, reached);
    QFETCH(QString, missing);
    const Contract contract = readContract(text::readYaml(text::SourceText(QByteArray(R"(
schema:
  - id: o
    name: orders
    physicalName: t_orders
    properties:
      - {id: p, name: id, physicalName: col_id}
      - name: lines
        logicalType: array
        items: {logicalType: object, properties: [{name: sku}]}
)"))));
    const Target target = follow(contract, parseReference(text));
    QCOMPARE(target.isFound(), missing.isEmpty());
    QCOMPARE(target.missing, missing);
    QCOMPARE(target.object ? shorthand(*target.object, target.parts) : QString(), reached);
}

QTEST_APPLESS_MAIN(TestReference)
#include "tst_reference.moc"
