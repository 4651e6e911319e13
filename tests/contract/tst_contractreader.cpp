// SPDX-License-Identifier: GPL-3.0-or-later
#include "contract/contract.h"
#include "contract/product.h"

#include <QDir>
#include <QFile>
#include <QtTest>

using namespace meshwright;
using namespace meshwright::contract;
using namespace Qt::StringLiterals;

class TestContractReader : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsFundamentals();
    void readsProperties();
    void readsPartsOfAllKinds();
    void readsQuality();
    void readsRelationships();
    void readsTeamInBothForms();
    void readsServiceLevels();
    void wrongTypesReadAsAbsent();
    void aliasesDoNotRunAway();
    void readsProducts();
    void realContractsLoseNothing();
};

namespace {

Contract contractOf(const char *yaml)
{
    return readContract(text::readYaml(text::SourceText(QByteArray(yaml))));
}

QString sharedFolder()
{
    return qEnvironmentVariable("MESHWRIGHT_SHARED", QStringLiteral(MESHWRIGHT_SOURCE_DIR "/../shared"));
}

/// How many parts of each kind the text has, counted in the tree by keys alone: a second opinion.
struct Count {
    int objects = 0, properties = 0, quality = 0, relationships = 0, enums = 0;
};

int mappingsIn(const Node &list)
{
    int count = 0;
    for (int i = 0; list.isSequence() && i < list.size(); ++i)
        count += list.at(i).isMapping() ? 1 : 0;
    return count;
}

void countProperty(const Node &node, Count &count)
{
    ++count.properties;
    count.quality += mappingsIn(node.find("quality"));
    count.relationships += mappingsIn(node.find("relationships"));
    for (const Node &member : {node.find("enum")}) {
        for (int i = 0; i < member.size(); ++i)
            count.enums += member[i].find("value") ? 1 : 0;
    }
    const Node properties = node.find("properties");
    for (int i = 0; properties.isSequence() && i < properties.size(); ++i) {
        if (properties.at(i).isMapping())
            countProperty(properties.at(i), count);
    }
    for (const Node &part : {node.find("items"), node.find("map").find("key"), node.find("map").find("value")}) {
        if (part.isMapping())
            countProperty(part, count);
    }
}

Count countTree(const Node &root)
{
    Count count;
    const Node schema = root.find("schema");
    for (int i = 0; schema.isSequence() && i < schema.size(); ++i) {
        if (!schema.at(i).isMapping())
            continue;
        Count object;
        countProperty(schema.at(i), object);
        ++count.objects;
        count.properties += object.properties - 1;
        count.quality += object.quality;
        count.relationships += object.relationships;
        count.enums += object.enums;
    }
    return count;
}

void countView(const Property &property, Count &count)
{
    ++count.properties;
    count.quality += int(property.quality.size());
    count.relationships += int(property.relationships.size());
    count.enums += int(property.enumValues.size());
    for (const Property &part : property.properties)
        countView(part, count);
    for (const auto &part : {property.items, property.mapKey, property.mapValue}) {
        if (part)
            countView(*part, count);
    }
}

Count countView(const Contract &contract)
{
    Count count;
    for (const SchemaObject &object : contract.schema) {
        ++count.objects;
        count.quality += int(object.quality.size());
        count.relationships += int(object.relationships.size());
        for (const Property &property : object.properties)
            countView(property, count);
    }
    return count;
}

} // namespace

void TestContractReader::readsFundamentals()
{
    const Contract contract = contractOf(R"(
apiVersion: v3.2.0
kind: DataContract
id: urn:orders
version: 1.10
status: active
name: Orders
tenant: shop
domain: Sales
dataProduct: Purchases
tags: [a, 2, null, [x]]
slaDefaultElement: o.p
description: {purpose: P, usage: U, limitations: L}
servers:
  - {id: s, server: prod, type: kafka, host: "h:9092", environment: production, description: D}
price: {priceAmount: 1}
customProperties: [{property: owner, value: ada}, {property: list, value: [1]}]
support: [{channel: c}]
roles: [{role: r}]
authoritativeDefinitions: [{url: u, type: t}]
)");
    QCOMPARE(contract.apiVersion, u"v3.2.0"_s);
    QCOMPARE(contract.kind, u"DataContract"_s);
    QCOMPARE(contract.id, u"urn:orders"_s);
    QCOMPARE(contract.version, u"1.10"_s);
    QCOMPARE(contract.title(), u"Orders"_s);
    QCOMPARE(contract.domain + contract.dataProduct + contract.tenant + contract.status, u"SalesPurchasesshopactive"_s);
    QCOMPARE(contract.purpose + contract.usage + contract.limitations, u"PUL"_s);
    QCOMPARE(contract.tags, (QStringList{u"a"_s, u"2"_s}));
    QCOMPARE(contract.servers.size(), size_t(1));
    QCOMPARE(contract.servers[0].name, u"prod"_s);
    QCOMPARE(contract.servers[0].environment, u"production"_s);
    QCOMPARE(contract.servers[0].description, u"D"_s);
    QCOMPARE(contract.servers[0].field("host"), u"h:9092"_s);
    QCOMPARE(contract.customProperty("owner").string(), u"ada"_s);
    QVERIFY(contract.customProperty("list").isSequence());
    QVERIFY(!contract.customProperty("none").isValid());
    QCOMPARE(contract.support.size() + contract.roles.size() + contract.authoritativeDefinitions.size(), size_t(3));
    QCOMPARE(contract.slaDefaultElement, u"o.p"_s);
    QCOMPARE(contractOf("id: x").title(), u"x"_s);
    QCOMPARE(contractOf("").title(), u"Unnamed contract"_s);
}

void TestContractReader::readsProperties()
{
    const Contract contract = contractOf(R"(
schema:
  - id: o
    name: orders
    physicalName: t_orders
    physicalType: table
    dataGranularityDescription: one row per order
    properties:
      - id: p
        name: email
        businessName: Receipt address
        physicalName: mail
        physicalType: VARCHAR(80)
        logicalType: string
        logicalTypeOptions: {maxLength: 80}
        classification: personal
        required: true
        unique: true
        primaryKey: true
        primaryKeyPosition: 2
        partitioned: true
        partitionKeyPosition: 1
        criticalDataElement: true
        encryptedName: mail_x
        semanticType: dimension
        tags: [pii]
        examples: [a@b.example, null]
        enum: [{value: x, label: X}, {label: none}, {value: null}]
        transformSourceObjects: [raw.orders]
        transformLogic: lower(mail)
)");
    const SchemaObject *object = contract.object(u"t_orders");
    QVERIFY(object);
    QCOMPARE(object, contract.object(u"orders"));
    QVERIFY(!contract.object(u"order"));
    QCOMPARE(object->granularity, u"one row per order"_s);
    const Property *property = object->property(u"email");
    QVERIFY(property);
    QCOMPARE(property, object->property(u"mail"));
    QCOMPARE(property->sourceName(), u"mail"_s);
    QVERIFY(property->required && property->unique && property->primaryKey && property->partitioned && property->criticalDataElement);
    QCOMPARE(property->primaryKeyPosition, 2);
    QCOMPARE(property->partitionKeyPosition, 1);
    QCOMPARE(property->options["maxLength"].integer(), std::optional<qint64>(80));
    QCOMPARE(property->examples.size(), size_t(2));
    QCOMPARE(property->enumValues.size(), size_t(2));
    QVERIFY(property->enumValues[1].isNull());
    QCOMPARE(property->semanticType, u"dimension"_s);
    QCOMPARE(property->transformSourceObjects, QStringList{u"raw.orders"_s});
    QCOMPARE(property->node.pointer(), u"/schema/0/properties/0"_s);
}

void TestContractReader::readsPartsOfAllKinds()
{
    const Contract contract = contractOf(R"(
schema:
  - name: o
    properties:
      - {name: object, logicalType: object, properties: [{name: part}]}
      - {name: array, logicalType: array, items: {logicalType: array, items: {logicalType: object, properties: [{name: deep}]}}}
      - {name: map, logicalType: map, map: {key: {logicalType: string}, value: {logicalType: object, properties: [{name: inside}]}}}
      - {name: vector, logicalType: vector, logicalTypeOptions: {dimensions: 384}}
)");
    const SchemaObject &object = contract.schema[0];
    QVERIFY(object.properties[0].property(u"part"));
    QVERIFY(object.properties[1].items->items->property(u"deep"));
    QCOMPARE(object.properties[2].mapKey->logicalType, u"string"_s);
    QVERIFY(object.properties[2].mapValue->property(u"inside"));
    QCOMPARE(object.properties[3].options["dimensions"].integer(), std::optional<qint64>(384));
}

void TestContractReader::readsQuality()
{
    using Kind = QualityRule::Kind;
    using Operator = QualityRule::Operator;
    const Contract contract = contractOf(R"(
schema:
  - name: o
    quality:
      - {metric: rowCount, mustBeBetween: [1, 2], unit: rows, severity: error, dimension: coverage, schedule: x, scheduler: cron}
      - {type: sql, query: SELECT 1, mustNotBe: 0}
      - {type: custom, engine: soda, implementation: "x: y"}
      - {type: text, description: words}
      - {rule: duplicateCount, mustBeLessOrEqualTo: 3}
      - {type: library, metric: rowCount, mustBeGreaterThan: 5, mustBe: 7}
      - {mustBe: 1}
      - {type: unheard, metric: rowCount}
)");
    const auto &quality = contract.schema[0].quality;
    QCOMPARE(quality.size(), size_t(8));
    QVERIFY(quality[0].kind == Kind::Library && quality[0].op == Operator::Between);
    QCOMPARE(quality[0].expected.size(), 2);
    QCOMPARE(quality[0].schedule + quality[0].scheduler + quality[0].unit, u"xcronrows"_s);
    QVERIFY(quality[1].kind == Kind::Sql && quality[1].op == Operator::MustNotBe);
    QCOMPARE(quality[1].query, u"SELECT 1"_s);
    QVERIFY(quality[2].kind == Kind::Custom && quality[2].op == Operator::None);
    QCOMPARE(quality[2].engine, u"soda"_s);
    QVERIFY(quality[3].kind == Kind::Text);
    QVERIFY(quality[4].kind == Kind::Library && quality[4].op == Operator::LessOrEqual);
    QCOMPARE(quality[4].metric, u"duplicateCount"_s);
    QVERIFY(quality[5].op == Operator::GreaterThan);
    QVERIFY(quality[6].kind == Kind::Unknown);
    QVERIFY(quality[7].kind == Kind::Unknown);
}

void TestContractReader::readsRelationships()
{
    const Contract contract = contractOf(R"(
schema:
  - name: o
    relationships:
      - {from: [o.a, o.b], to: [p.a, p.b], type: foreignKey}
    properties:
      - {name: a, relationships: [{to: p.a, id: r}]}
)");
    const Relationship &composite = contract.schema[0].relationships[0];
    QCOMPARE(composite.from, (QStringList{u"o.a"_s, u"o.b"_s}));
    QCOMPARE(composite.to.size(), 2);
    const Relationship &single = contract.schema[0].properties[0].relationships[0];
    QCOMPARE(single.id + single.type, u"rforeignKey"_s);
    QCOMPARE(single.to, QStringList{u"p.a"_s});
    QVERIFY(single.from.isEmpty());
}

void TestContractReader::readsTeamInBothForms()
{
    const Contract now = contractOf("team: {name: T, description: D, members: [{username: ada, name: Ada, role: owner}, 3]}");
    QCOMPARE(now.team.name + now.team.description, u"TD"_s);
    QCOMPARE(now.team.members.size(), size_t(1));
    QCOMPARE(now.team.members[0].role, u"owner"_s);
    const Contract before = contractOf("team: [{username: ada}, {username: bob}]");
    QVERIFY(before.team.node.isSequence());
    QCOMPARE(before.team.members.size(), size_t(2));
    QVERIFY(!contractOf("id: x").team.node.isValid());
}

void TestContractReader::readsServiceLevels()
{
    const Contract contract = contractOf("slaProperties: [{id: i, property: retention, value: 3, valueExt: 4, unit: y, element: o.p, driver: regulatory, schedule: s, scheduler: c}]");
    const ServiceLevel &level = contract.serviceLevels[0];
    QCOMPARE(level.id + level.property + level.unit + level.element + level.driver + level.schedule + level.scheduler, u"iretentionyo.pregulatorysc"_s);
    QCOMPARE(level.value.integer(), std::optional<qint64>(3));
    QCOMPARE(level.valueExt.integer(), std::optional<qint64>(4));
}

void TestContractReader::wrongTypesReadAsAbsent()
{
    const Contract contract = contractOf("name: [x]\ntags: {a: b}\nschema: {name: o}\nservers: prod\nteam: ada\nslaProperties: 3\nprice: x\ndescription: words");
    QVERIFY(contract.name.isEmpty() && contract.tags.isEmpty() && contract.schema.empty() && contract.servers.empty());
    QVERIFY(!contract.team.node.isValid() && contract.serviceLevels.empty() && contract.purpose.isEmpty());
    const Contract odd = contractOf("schema: [null, 1, {name: o, properties: [x, {name: a, required: 'yes', primaryKeyPosition: -7, items: [1]}]}]");
    QCOMPARE(odd.schema.size(), size_t(1));
    QCOMPARE(odd.schema[0].properties.size(), size_t(1));
    QVERIFY(!odd.schema[0].properties[0].required);
    QCOMPARE(odd.schema[0].properties[0].primaryKeyPosition, -1);
    QVERIFY(!odd.schema[0].properties[0].items);
}

void TestContractReader::aliasesDoNotRunAway()
{
    // Doubles at every step: 2^12 properties are a view, 2^30 must not even be begun.
    for (const int steps : {12, 30}) {
        QByteArray yaml = "a0: &a0 {name: x, logicalType: string}\n";
        for (int i = 1; i <= steps; ++i) {
            const QByteArray before = "*a" + QByteArray::number(i - 1), here = "a" + QByteArray::number(i);
            yaml += here + ": &" + here + " {name: x, logicalType: object, properties: [" + before + ", " + before + "]}\n";
        }
        yaml += "schema: [{name: o, properties: [*a" + QByteArray::number(steps) + "]}]\n";
        const Count count = countView(contractOf(yaml.constData()));
        if (steps == 12)
            QCOMPARE(count.properties, 8191);
        else
            QVERIFY(count.properties <= 200'000);
    }
}

void TestContractReader::readsProducts()
{
    const Product product = readProduct(text::readYaml(text::SourceText(QByteArray(R"(
apiVersion: v1.0.0
kind: DataProduct
id: p
name: Purchases
version: 1.0.0
status: active
domain: Sales
tenant: shop
tags: [a]
description: {purpose: P, usage: U, limitations: L}
team: {name: T, members: [{username: ada, role: owner}]}
inputPorts: [{name: in, version: 1.0.0, contractId: c1}]
outputPorts: [{name: out, version: 2.0.0, contractId: c2, type: tables, description: D, inputContracts: [{id: c1, version: 1.0.0}, c3]}]
)"))));
    QCOMPARE(product.title() + product.domain + product.tenant + product.teamName, u"PurchasesSalesshopT"_s);
    QCOMPARE(product.team.members.size(), size_t(1));
    QCOMPARE(product.inputPorts[0].contractId, u"c1"_s);
    QVERIFY(product.inputPorts[0].isInput && !product.outputPorts[0].isInput);
    QCOMPARE(product.outputPorts[0].inputContracts, (QStringList{u"c1"_s, u"c3"_s}));
    QCOMPARE(product.outputPorts[0].node.pointer(), u"/outputPorts/0"_s);
    QCOMPARE(readProduct(text::Tree()).title(), u"Unnamed product"_s);
}

void TestContractReader::realContractsLoseNothing()
{
    const QString folder = sharedFolder() + u"/odcs"_s;
    if (!QFileInfo::exists(folder))
        QSKIP("No folder with real contracts: set MESHWRIGHT_SHARED to try them.");
    int files = 0, properties = 0;
    for (const char *part : {"/corpus", "/examples", "/examples-v3.2", "/negative"}) {
        for (const QFileInfo &info : QDir(folder + QLatin1String(part)).entryInfoList(QDir::Files)) {
            QFile file(info.filePath());
            QVERIFY(file.open(QIODevice::ReadOnly));
            const Contract contract = readContract(text::readByName(text::SourceText(file.readAll()), info.fileName()));
            const Count expected = countTree(contract.tree.root()), actual = countView(contract);
            QVERIFY2(expected.objects == actual.objects && expected.properties == actual.properties && expected.quality == actual.quality
                         && expected.relationships == actual.relationships && expected.enums == actual.enums, qPrintable(info.fileName()));
            QCOMPARE(contract.id, contract.tree.root()["id"].isNull() ? QString() : contract.tree.root()["id"].string());
            ++files;
            properties += actual.properties;
        }
    }
    qInfo("%d files, %d properties", files, properties);
    QVERIFY(files > 100 && properties > 1000);
}

QTEST_APPLESS_MAIN(TestContractReader)
#include "tst_contractreader.moc"
