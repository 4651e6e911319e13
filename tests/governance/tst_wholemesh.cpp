// SPDX-License-Identifier: GPL-3.0-or-later
#include "governance/wholemesh.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace meshwright;
using namespace meshwright::governance;

/// Rules that see more than one file: what they find lands at the right file, line and column.
class TestWholeMesh : public QObject {
    Q_OBJECT

private:
    using Files = std::vector<std::pair<QString, QByteArray>>;

    static QStringList found(const QByteArray &rules, const Files &files, const QString &domain = {}, WholeEvaluation *out = nullptr, const QByteArray &waivers = {})
    {
        Rules all;
        all.today = QDate(2026, 6, 15);
        RulePack pack = readPack(text::SourceText("rules:\n" + rules), QStringLiteral("/rules/test.ruleset.yaml"));
        if (!pack.isSound())
            return {pack.placeOf(pack.findings.front())};
        pack.domain = domain;
        all.federation = federate({pack});
        all.waivers = readWaivers(text::SourceText(waivers), QStringLiteral("w.waivers.yaml")).waivers;
        std::vector<MeshView::Document> documents;
        std::vector<mesh::MeshInput> inputs;
        for (const auto &[path, text] : files) {
            const text::Tree tree = text::readYaml(text::SourceText(text));
            const Subject subject = Subject::of(tree, path);
            documents.push_back({path, tree, subject.kind, subject.name.isEmpty() ? subject.id : subject.name});
            inputs.push_back({path, tree});
        }
        const mesh::Mesh mesh = mesh::buildMesh(inputs);
        const WholeEvaluation whole = evaluateWhole(all, meshViewFor(all, mesh, [&] { return documents; }));
        QStringList lines;
        for (const MeshView::Document &document : documents) {
            for (const text::Finding &finding : whole.files.value(document.path).findings) {
                const base::Position at = document.tree.source().position(finding.span.begin);
                lines.append(QStringLiteral("%1:%2:%3 %4%5").arg(document.path).arg(at.line).arg(at.column).arg(finding.notEvaluated ? QStringLiteral("not evaluated ") : QString(), finding.path));
            }
        }
        for (const PackFinding &homeless : whole.homeless)
            lines.append(homeless.file + (homeless.finding.notEvaluated ? QStringLiteral(" not evaluated") : QString()));
        if (out)
            *out = whole;
        return lines;
    }

    static Files shop()
    {
        return {{QStringLiteral("crm.odcs.yaml"), "kind: DataContract\nid: crm\nversion: 1.0.0\nname: CRM\ndomain: Sales\nschema:\n  - name: customers\n    properties:\n      - {name: id}\n      - {name: email}\n"},
                {QStringLiteral("crm.odps.yaml"), "kind: DataProduct\nid: p-crm\nname: Customers\ndomain: Sales\noutputPorts:\n  - {name: out, version: 1.0.0, contractId: crm}\n"},
                {QStringLiteral("news.odps.yaml"), "kind: DataProduct\nid: p-news\nname: News\ndomain: Marketing\ninputPorts:\n  - {name: in, version: 1.0.0, contractId: crm}\n  - {name: lost, version: 1.0.0, contractId: cmr}\n"}};
    }

private Q_SLOTS:
    void findingsLandInTheirFiles();
    void domainsAndEdges();
    void wholeListsAreAtTheRule();
    void resolves();
    void uniqueAcrossTheMesh();
    void domainPacksSeeTheirOwn();
    void waiversHold();
    void duplicateProducts_data();
    void duplicateProducts();
    void samplesTell();
    void tooLargeIsNotEvaluated();
};

void TestWholeMesh::findingsLandInTheirFiles()
{
    WholeEvaluation whole;
    const QStringList lines = found("  r: {given: '$mesh.products[*].outputPorts[*]', severity: error, then: {field: name, function: pattern, functionOptions: {match: ^p_}}}\n"
                                    "  k: {given: '$mesh.contracts[*]', then: {field: '@key', function: pattern, functionOptions: {notMatch: ^schema$}}}\n"
                                    "  m: {given: '$mesh.products[?(@.domain === \"Marketing\")]', then: {field: team, function: truthy}}\n",
                                    shop(), {}, &whole);
    QCOMPARE(lines, (QStringList{QStringLiteral("crm.odcs.yaml:6:1 /schema"), QStringLiteral("crm.odps.yaml:6:12 /outputPorts/0/name"), QStringLiteral("news.odps.yaml:1:1 ")}));
    // what was looked at without a finding has passed
    QCOMPARE(whole.files.value(QStringLiteral("news.odps.yaml")).verdict(QStringLiteral("r"))->outcome, Outcome::Passed);
    QVERIFY(!whole.files.value(QStringLiteral("crm.odcs.yaml")).verdict(QStringLiteral("r")));
}

void TestWholeMesh::domainsAndEdges()
{
    QCOMPARE(found("  d: {given: '$mesh.domains[*]', then: {field: products, function: length, functionOptions: {min: 2}}}\n", shop()),
             (QStringList{QStringLiteral("crm.odps.yaml:4:9 /domain"), QStringLiteral("news.odps.yaml:4:9 /domain")}));
    QCOMPARE(found("  e: {given: '$mesh.edges[?(@.fromDomain !== @.toDomain)]', then: {field: contract, function: pattern, functionOptions: {notMatch: crm}}}\n", shop()),
             QStringList{QStringLiteral("news.odps.yaml:6:12 /inputPorts/0")});
}

void TestWholeMesh::wholeListsAreAtTheRule()
{
    QCOMPARE(found("  few: {given: '$mesh', then: {field: products, function: length, functionOptions: {max: 1}}}\n", shop()), QStringList{QStringLiteral("/rules/test.ruleset.yaml")});
}

void TestWholeMesh::resolves()
{
    QCOMPARE(found("  r: {given: '$.inputPorts[*].contractId', then: {function: resolves, functionOptions: {to: contract}}}\n", shop()), QStringList{QStringLiteral("news.odps.yaml:7:46 /inputPorts/1/contractId")});
    QCOMPARE(found("  r: {given: '$.a[*]', then: {function: resolves, functionOptions: {to: property}}}\n"
                   "  o: {given: '$.b[*]', then: {function: resolves, functionOptions: {to: object}}}\n"
                   "  p: {given: '$.c[*]', then: {function: resolves, functionOptions: {to: product}}}\n"
                   "  d: {given: '$.d[*]', then: {function: resolves, functionOptions: {to: domain}}}\n",
                   {{QStringLiteral("a.odcs.yaml"), "kind: DataContract\nid: a\ndomain: Sales Team\nschema: [{name: t, properties: [{name: c}]}]\na: [t.c, a.t.c, t.d, c]\nb: [t, a.t, u]\nc: [a]\nd: [sales-team, Sales Team, Sale]\n"}}),
             (QStringList{QStringLiteral("a.odcs.yaml:5:17 /a/2"), QStringLiteral("a.odcs.yaml:5:22 /a/3"), QStringLiteral("a.odcs.yaml:6:13 /b/2"), QStringLiteral("a.odcs.yaml:7:5 /c/0"), QStringLiteral("a.odcs.yaml:8:29 /d/2")}));
}

void TestWholeMesh::uniqueAcrossTheMesh()
{
    Files files = shop();
    files.push_back({QStringLiteral("other.odcs.yaml"), "kind: DataContract\nid: other\nname: CRM\n"});
    QCOMPARE(found("  u: {given: '$mesh.contracts[*].name', then: {function: unique}}\n", files), (QStringList{QStringLiteral("crm.odcs.yaml:4:7 /name"), QStringLiteral("other.odcs.yaml:3:7 /name")}));
}

void TestWholeMesh::domainPacksSeeTheirOwn()
{
    QCOMPARE(found("  r: {given: '$mesh.products[*]', then: {field: team, function: truthy}}\n", shop(), QStringLiteral("marketing")), QStringList{QStringLiteral("news.odps.yaml:1:1 ")});
}

void TestWholeMesh::waiversHold()
{
    WholeEvaluation whole;
    const QStringList lines = found("  r: {given: '$mesh.products[*]', then: {field: team, function: truthy}}\n", shop(), {}, &whole,
                                    "waivers:\n  - {rule: r, subject: p-news, reason: soon, who: kim, until: 2026-12-31}\n");
    QCOMPARE(lines, QStringList{QStringLiteral("crm.odps.yaml:1:1 ")});
    const Evaluation &news = whole.files[QStringLiteral("news.odps.yaml")];
    QCOMPARE(news.waived.size(), size_t(1));
    QCOMPARE(news.verdict(QStringLiteral("r"))->outcome, Outcome::Waived);
}

void TestWholeMesh::duplicateProducts_data()
{
    QTest::addColumn<QByteArray>("first");
    QTest::addColumn<QByteArray>("second");
    QTest::addColumn<int>("findings");
    const QByteArray same = "schema: [{name: t, properties: [{name: order_id}, {name: day}, {name: total}, {name: shop}]}]\n";
    QTest::newRow("the same columns") << same << QByteArray("schema: [{name: u, properties: [{name: orderId}, {name: Day}, {name: total}, {name: shop}]}]\n") << 2;
    QTest::newRow("most columns") << same << QByteArray("schema: [{name: u, properties: [{name: orderId}, {name: Day}, {name: total}, {name: shop}, {name: e}]}]\n") << 2;
    QTest::newRow("half of the columns") << same << QByteArray("schema: [{name: u, properties: [{name: orderId}, {name: Day}, {name: x}, {name: y}]}]\n") << 0;
    QTest::newRow("too few to tell") << QByteArray("schema: [{name: t, properties: [{name: a}]}]\n") << QByteArray("schema: [{name: u, properties: [{name: a}]}]\n") << 0;
    const QByteArray server = "servers: [{server: p, type: postgres, host: db, database: shop, schema: public}]\n";
    QTest::newRow("the same table") << server + "schema: [{name: t, properties: [{name: a}]}]\n" << server + "schema: [{name: u, physicalName: t, properties: [{name: b}]}]\n" << 2;
    QTest::newRow("another table") << server + "schema: [{name: t, properties: [{name: a}]}]\n" << server + "schema: [{name: u, properties: [{name: b}]}]\n" << 0;
}

void TestWholeMesh::duplicateProducts()
{
    QFETCH(QByteArray, first);
    QFETCH(QByteArray, second);
    QFETCH(int, findings);
    const Files files{{QStringLiteral("a.odcs.yaml"), "kind: DataContract\nid: a\n" + first}, {QStringLiteral("a.odps.yaml"), "kind: DataProduct\nid: pa\noutputPorts: [{name: o, contractId: a}]\n"},
                      {QStringLiteral("b.odcs.yaml"), "kind: DataContract\nid: b\n" + second}, {QStringLiteral("b.odps.yaml"), "kind: DataProduct\nid: pb\noutputPorts: [{name: o, contractId: b}]\n"}};
    const QByteArray rule = "  d: {given: $, then: {function: noDuplicateProduct}}\n";
    const QStringList lines = found(rule, files);
    QVERIFY2(lines.size() == findings, qPrintable(lines.join(u'\n')));
    QCOMPARE(found("  d: {given: '$mesh.products[*]', then: {function: noDuplicateProduct}}\n", files), lines);
    for (const QString &line : lines)
        QVERIFY2(line.contains(QLatin1String(".odps.yaml:1:1")), qPrintable(line));
    // two versions of one contract are one thing
    const Files versions{{QStringLiteral("1.odcs.yaml"), "kind: DataContract\nid: a\nversion: 1.0.0\n" + first}, {QStringLiteral("2.odcs.yaml"), "kind: DataContract\nid: a\nversion: 2.0.0\n" + first}};
    QCOMPARE(found(rule, versions), QStringList());
}

void TestWholeMesh::samplesTell()
{
    QTemporaryDir folder;
    QFile sample(folder.filePath(QStringLiteral("people.csv")));
    QVERIFY(sample.open(QIODevice::WriteOnly));
    sample.write("ref,contact,known,city\n1,kim@example.org,a@example.org,Bonn\n2,lee@example.org,,Ulm\n");
    sample.close();
    const QString path = folder.filePath(QStringLiteral("a.odcs.yaml"));
    const QByteArray rule = "  s: {given: '$.schema[*].properties[*]', then: {function: classifiedAs, functionOptions: {by: samples}}}\n";
    const QByteArray contract = "kind: DataContract\nid: a\nschema:\n  - name: people\n    properties:\n      - {name: ref}\n      - {name: contactInfo, physicalName: contact}\n      - {name: known, classification: restricted}\n  - name: absent\n    properties: [{name: x}]\n";
    WholeEvaluation whole;
    const QStringList lines = found(rule, {{path, contract}}, {}, &whole);
    QCOMPARE(lines, (QStringList{path + QStringLiteral(":7:16 /schema/0/properties/1"), path + QStringLiteral(":9:11 not evaluated /schema/1")}));
    QCOMPARE(whole.files[path].verdict(QStringLiteral("s"))->outcome, Outcome::Failed);
    QFile::remove(sample.fileName());
    QCOMPARE(found(rule, {{path, contract}}, {}, &whole).size(), 2);
    QCOMPARE(whole.files[path].verdict(QStringLiteral("s"))->outcome, Outcome::NotEvaluated); // never green
}

void TestWholeMesh::tooLargeIsNotEvaluated()
{
    Rules all;
    all.federation = federate({readPack(text::SourceText("rules: {r: {given: '$mesh.products[*]', then: {field: x, function: truthy}}}"), QStringLiteral("/p.ruleset.yaml"))});
    const text::Tree tree = text::readYaml(text::SourceText("kind: DataProduct\nid: p\n"));
    MeshView::Options options;
    options.nodes = 2;
    const auto view = MeshView::of(mesh::buildMesh(std::vector<mesh::MeshInput>{{QStringLiteral("p"), tree}}), {{QStringLiteral("p"), tree, Subject::Kind::Product, QStringLiteral("p")}}, options);
    const WholeEvaluation whole = evaluateWhole(all, view);
    QCOMPARE(whole.files.value(QStringLiteral("p")).verdict(QStringLiteral("r"))->outcome, Outcome::NotEvaluated);
    QCOMPARE(whole.homeless.size(), size_t(1));
    QVERIFY(whole.homeless.front().finding.notEvaluated);
}

QTEST_APPLESS_MAIN(TestWholeMesh)
#include "tst_wholemesh.moc"
