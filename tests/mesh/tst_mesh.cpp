// SPDX-License-Identifier: GPL-3.0-or-later
#include "mesh/circles.h"
#include "mesh/mesh.h"

#include <QDir>
#include <QFile>
#include <QtTest>

#include <algorithm>
#include <random>

using namespace meshwright;
using namespace meshwright::mesh;
using namespace Qt::StringLiterals;

/// The folder retail/ is a small mesh of four domains with mistakes that its files name.
class TestMesh : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsDomains();
    void readsProducts();
    void contractsWithoutProductStandAlone();
    void connectsPorts();
    void connectsProperties();
    void findsWhatIsWrong();
    void walksUpAndDown();
    void tellsImpact();
    void orderOfFilesDoesNotMatter();
    void emptyAndStrangeFiles();
    void versionsLiveSideBySide();
    void coloursAreKept();
    void circlesAreFound();
    void realFilesMakeAMesh();
};

namespace {

std::vector<MeshInput> readFolder(const QString &path)
{
    std::vector<MeshInput> inputs;
    const QDir folder(path);
    for (const QString &name : folder.entryList({u"*.yaml"_s, u"*.yml"_s, u"*.json"_s}, QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        if (file.open(QIODevice::ReadOnly))
            inputs.push_back({name, text::readByName(text::SourceText(file.readAll()), name)});
    }
    return inputs;
}

const Mesh &retail()
{
    static const Mesh mesh = buildMesh(readFolder(QStringLiteral(MESHWRIGHT_SOURCE_DIR "/tests/mesh/retail")));
    return mesh;
}

int product(const Mesh &mesh, const QString &name)
{
    const auto found = std::find_if(mesh.products.begin(), mesh.products.end(), [&](const Product &p) { return p.name == name; });
    return found == mesh.products.end() ? -1 : int(found - mesh.products.begin());
}

QStringList namesOf(const Mesh &mesh, const std::vector<Reach> &reached)
{
    QStringList names;
    for (const Reach &reach : reached)
        names.append(u"%1 %2%3"_s.arg(mesh.products[size_t(reach.product)].name).arg(reach.distance).arg(reach.certain ? u""_s : u"?"_s));
    names.sort();
    return names;
}

QStringList edgesOf(const Mesh &mesh)
{
    static const char *const kinds[] = {"input", "contract", "relationship", "transform"};
    QStringList lines;
    for (const Edge &edge : mesh.edges)
        lines.append(u"%1 > %2 (%3 %4)"_s.arg(mesh.products[size_t(edge.from)].name, mesh.products[size_t(edge.to)].name,
                                              QLatin1String(kinds[int(edge.kind)]), mesh.contracts[size_t(edge.contract)].id));
    lines.sort();
    return lines;
}

Mesh meshOf(const std::vector<std::pair<QString, QByteArray>> &files)
{
    std::vector<MeshInput> inputs;
    for (const auto &[path, yaml] : files)
        inputs.push_back({path, text::readYaml(text::SourceText(yaml))});
    return buildMesh(inputs);
}

} // namespace

void TestMesh::readsDomains()
{
    QStringList names;
    QSet<int> colours;
    for (const Domain &domain : retail().domains) {
        names.append(domain.name);
        colours.insert(domain.colour);
        QVERIFY(domain.colour >= 0 && domain.colour < 8);
        for (const int number : domain.products)
            QCOMPARE(&retail().domains[size_t(retail().products[size_t(number)].domainIndex)], &domain);
    }
    QCOMPARE(names, (QStringList{u"Finance"_s, u"Marketing"_s, u"Product Development"_s, u"Sales"_s}));
    QCOMPARE(colours.size(), 4);
}

void TestMesh::readsProducts()
{
    const Mesh &mesh = retail();
    const Product &purchases = mesh.products[size_t(product(mesh, u"Customer purchases"_s))];
    QCOMPARE(purchases.id, u"purchases"_s);
    QCOMPARE(purchases.path, u"purchases.odps.yaml"_s);
    QCOMPARE(purchases.owner, u"Ada"_s);
    QCOMPARE(purchases.domain, u"Sales"_s); // said by its contract alone
    QCOMPARE(purchases.outputs.size(), size_t(2));
    QCOMPARE(purchases.contracts.size(), size_t(3)); // one of them twice, which is a finding
    const Port &port = mesh.ports[size_t(purchases.outputs[0])];
    QCOMPARE(mesh.contracts[size_t(port.contract)].id, u"orders"_s);
    QCOMPARE(port.pointer, u"/outputPorts/0"_s);
    QCOMPARE(mesh.productById(u"purchases"_s), product(mesh, u"Customer purchases"_s));
    QCOMPARE(mesh.productByPath(u"orders.odcs.yaml"_s), product(mesh, u"Customer purchases"_s));
    QCOMPARE(mesh.productByPath(u"none"_s), -1);
    QCOMPARE(mesh.contractById(u"none"_s), -1);
}

void TestMesh::contractsWithoutProductStandAlone()
{
    const Mesh &mesh = retail();
    // Two contracts name one data product that has no file; a third stands for itself.
    const Product &feedback = mesh.products[size_t(product(mesh, u"User feedback"_s))];
    QVERIFY(feedback.path.isEmpty());
    QCOMPARE(feedback.contracts.size(), size_t(2));
    QCOMPARE(feedback.outputs.size(), size_t(2));
    QCOMPARE(feedback.domain, u"Product Development"_s);
    QVERIFY(product(mesh, u"Ledger"_s) >= 0);
    QCOMPARE(mesh.products.size(), size_t(5));
}

void TestMesh::connectsPorts()
{
    const QStringList edges = edgesOf(retail());
    for (const QString &edge : {u"Customer purchases > Customer trends (input orders)"_s, u"User feedback > Customer trends (contract feedback)"_s,
                                u"Customer trends > Campaigns (input trends)"_s, u"Campaigns > Customer trends (input campaigns)"_s})
        QVERIFY2(edges.contains(edge), qPrintable(edges.join(u'\n')));
    for (const Edge &edge : retail().edges) {
        if (edge.kind == Edge::Kind::InputPort) {
            QVERIFY(edge.fromPort >= 0 && edge.toPort >= 0);
            QCOMPARE(retail().ports[size_t(edge.fromPort)].product, edge.from);
            QCOMPARE(retail().ports[size_t(edge.toPort)].product, edge.to);
            QVERIFY(retail().ports[size_t(edge.toPort)].isInput && !retail().ports[size_t(edge.fromPort)].isInput);
        }
    }
}

void TestMesh::connectsProperties()
{
    const QStringList edges = edgesOf(retail());
    QVERIFY2(edges.contains(u"Customer purchases > Ledger (relationship orders)"_s), qPrintable(edges.join(u'\n')));
    QVERIFY2(edges.contains(u"Customer purchases > Customer trends (transform customers)"_s), qPrintable(edges.join(u'\n')));
    const auto link = std::find_if(retail().links.begin(), retail().links.end(), [](const Link &one) { return one.kind == Edge::Kind::Relationship; });
    QVERIFY(link != retail().links.end());
    QCOMPARE(link->object + u'.' + link->property, u"entries.order"_s);
    QCOMPARE(link->sourceObject + u'.' + link->sourceProperty, u"orders.order_id"_s);
}

void TestMesh::findsWhatIsWrong()
{
    QStringList lines;
    for (const FileFinding &one : retail().findings) {
        lines.append(one.path + u' ' + one.finding.rule + u' ' + one.finding.path);
        QVERIFY(!one.finding.message.contains(u'%'));
    }
    const QStringList expected{
        u"campaigns.odps.yaml mesh/circle /id"_s,
        u"campaigns.odps.yaml mesh/unknown-contract /inputPorts/1/contractId"_s,
        u"ledger.odcs.yaml mesh/dangling-reference /schema/0/properties/1/relationships/0/to"_s,
        u"ledger.odcs.yaml mesh/dangling-reference /schema/0/properties/2/relationships/0/to"_s,
        u"ledger.odcs.yaml mesh/reference-elsewhere /schema/0/properties/3/relationships/0/to"_s,
        u"orders-copy.odcs.yaml mesh/duplicate-contract /id"_s,
        u"trends.odps.yaml mesh/reads-itself /inputPorts/1/contractId"_s,
        u"trends.odps.yaml mesh/contract-offered-twice /outputPorts/1/contractId"_s,
    };
    QStringList sorted = expected, found = lines;
    sorted.sort();
    found.sort();
    QCOMPARE(found.join(u'\n'), sorted.join(u'\n'));
    const auto unknown = std::find_if(retail().findings.begin(), retail().findings.end(), [](const FileFinding &f) { return f.finding.rule == "mesh/unknown-contract"_L1; });
    QVERIFY2(unknown->finding.message.contains(u"Did you mean “trends”?"_s), qPrintable(unknown->finding.message));
    const auto elsewhere = std::find_if(retail().findings.begin(), retail().findings.end(), [](const FileFinding &f) { return f.finding.rule == "mesh/reference-elsewhere"_L1; });
    QVERIFY(elsewhere->finding.notEvaluated);
}

void TestMesh::walksUpAndDown()
{
    const Mesh &mesh = retail();
    QCOMPARE(namesOf(mesh, downstream(mesh, product(mesh, u"Customer purchases"_s))), (QStringList{u"Campaigns 2"_s, u"Customer trends 1"_s, u"Ledger 1"_s}));
    QCOMPARE(namesOf(mesh, upstream(mesh, product(mesh, u"Campaigns"_s))), (QStringList{u"Customer purchases 2"_s, u"Customer trends 1"_s, u"User feedback 2"_s}));
    QVERIFY(upstream(mesh, -1).empty() && downstream(mesh, 99).empty());
    for (const Reach &reach : downstream(mesh, product(mesh, u"Customer purchases"_s)))
        QVERIFY(!reach.edges.empty());
}

void TestMesh::tellsImpact()
{
    const Mesh &mesh = retail();
    const int orders = mesh.contractById(u"orders"_s), customers = mesh.contractById(u"customers"_s);
    QCOMPARE(namesOf(mesh, impact(mesh, orders)), (QStringList{u"Campaigns 2?"_s, u"Customer trends 1"_s, u"Ledger 1"_s}));
    QCOMPARE(namesOf(mesh, impact(mesh, orders, u"orders"_s, u"order_id"_s)), (QStringList{u"Campaigns 2?"_s, u"Customer trends 1?"_s, u"Ledger 1"_s}));
    QCOMPARE(namesOf(mesh, impact(mesh, orders, u"orders"_s, u"email"_s)), (QStringList{u"Campaigns 2?"_s, u"Customer trends 1?"_s, u"Ledger 1?"_s}));
    QCOMPARE(namesOf(mesh, impact(mesh, customers, u"customers"_s)), (QStringList{u"Campaigns 2?"_s, u"Customer trends 1"_s}));
    QVERIFY(impact(mesh, -1).empty());
}

void TestMesh::orderOfFilesDoesNotMatter()
{
    std::vector<MeshInput> inputs = readFolder(QStringLiteral(MESHWRIGHT_SOURCE_DIR "/tests/mesh/retail"));
    std::mt19937 random(5);
    for (int round = 0; round < 10; ++round) {
        std::shuffle(inputs.begin(), inputs.end(), random);
        const Mesh mesh = buildMesh(inputs);
        QCOMPARE(edgesOf(mesh), edgesOf(retail()));
        QCOMPARE(mesh.findings.size(), retail().findings.size());
        for (size_t i = 0; i < mesh.products.size(); ++i)
            QCOMPARE(mesh.products[i].name, retail().products[i].name);
    }
}

void TestMesh::emptyAndStrangeFiles()
{
    QVERIFY(buildMesh(std::vector<Facts>()).products.empty());
    const Mesh mesh = meshOf({{u"a"_s, ""}, {u"b"_s, "[1]"}, {u"c"_s, "kind: Deployment"}, {u"d"_s, "kind: DataContract"}, {u"e"_s, "kind: DataProduct\ninputPorts: [x, {contractId: [y]}]"},
                              {u"f"_s, "kind: DataProduct\noutputPorts: {a: b}"}, {u"g"_s, "kind: DataContract\nschema: [{name: o, properties: [{relationships: [{to: '#'}, {to: 'x#y'}]}]}]"}});
    QCOMPARE(mesh.contracts.size(), size_t(2));
    QCOMPARE(mesh.products.size(), size_t(4));
    QCOMPARE(mesh.domains.size(), size_t(1));
    QVERIFY(mesh.edges.empty());
}

void TestMesh::versionsLiveSideBySide()
{
    const Mesh mesh = meshOf({{u"1"_s, "kind: DataContract\nid: c\nversion: 1.9.0"}, {u"2"_s, "kind: DataContract\nid: c\nversion: 1.10.0"},
                              {u"3"_s, "kind: DataProduct\nid: p\nname: P\noutputPorts: [{name: o, version: 1.9.0, contractId: c}]"},
                              {u"4"_s, "kind: DataProduct\nid: q\nname: Q\ninputPorts: [{name: i, version: 7.0.0, contractId: c}]"}});
    QCOMPARE(mesh.contracts[size_t(mesh.contractById(u"c"_s))].version, u"1.10.0"_s);
    QCOMPARE(mesh.products.size(), size_t(2));
    QCOMPARE(mesh.contracts[size_t(mesh.ports[0].contract)].version, u"1.9.0"_s);
    QCOMPARE(edgesOf(mesh), QStringList{u"P > Q (input c)"_s});
    QCOMPARE(mesh.edges[0].fromPort, 0);
    QVERIFY(mesh.findings.empty());
}

void TestMesh::coloursAreKept()
{
    std::vector<std::pair<QString, QByteArray>> files;
    for (const char *domain : {"Sales", "Marketing", "Finance", "Product Development", "Logistics", "Legal", "People", "Support"})
        files.push_back({QLatin1String(domain), QByteArray("kind: DataContract\ndomain: ") + domain});
    QSet<int> used;
    for (const Domain &domain : meshOf(files).domains)
        used.insert(domain.colour);
    QCOMPARE(used.size(), 8);
    files.push_back({u"again"_s, "kind: DataContract\ndomain: '  sales '"});
    QCOMPARE(meshOf(files).domains.size(), size_t(8));
}

void TestMesh::circlesAreFound()
{
    QCOMPARE(circles(5, {{0, 1}, {1, 2}, {2, 0}, {2, 3}, {3, 4}}), (std::vector<std::vector<int>>{{0, 1, 2}}));
    QCOMPARE(circles(4, {{0, 1}, {1, 0}, {2, 3}, {3, 2}, {1, 2}}), (std::vector<std::vector<int>>{{0, 1}, {2, 3}}));
    QVERIFY(circles(3, {{0, 1}, {1, 2}, {0, 2}, {1, 1}}).empty());
    std::vector<std::pair<int, int>> chain;
    for (int i = 0; i + 1 < 200'000; ++i)
        chain.push_back({i, i + 1});
    QVERIFY(circles(200'000, chain).empty());
}

void TestMesh::realFilesMakeAMesh()
{
    const QString shared = qEnvironmentVariable("MESHWRIGHT_SHARED", QStringLiteral(MESHWRIGHT_SOURCE_DIR "/../shared"));
    if (!QFileInfo::exists(shared + "/odcs/corpus"_L1))
        QSKIP("No folder with real contracts: set MESHWRIGHT_SHARED to try them.");
    const std::vector<MeshInput> inputs = readFolder(shared + u"/odcs/corpus"_s);
    const Mesh mesh = buildMesh(inputs);
    QVERIFY(mesh.contracts.size() > 60);
    for (const Contract &contract : mesh.contracts)
        QVERIFY(contract.product >= 0);
    for (const Product &one : mesh.products)
        QVERIFY(one.domainIndex >= 0 && !one.name.isEmpty());
    qInfo("%zu files: %zu contracts, %zu products, %zu domains, %zu edges, %zu findings", inputs.size(), mesh.contracts.size(),
          mesh.products.size(), mesh.domains.size(), mesh.edges.size(), mesh.findings.size());
}

QTEST_APPLESS_MAIN(TestMesh)
#include "tst_mesh.moc"
