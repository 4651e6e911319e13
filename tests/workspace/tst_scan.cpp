// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/file.h"
#include "demo/demo.h"
#include "folder.h"
#include "governance/evaluation.h"
#include "sharedfolder.h"
#include "workspace/scan.h"
#include "workspace/submissions.h"

#include <QTest>

#include <unistd.h>

using namespace meshwright;
using namespace meshwright::workspace;
using governance::State;

namespace {

QStringList relative(const FoundFiles &found, const QString &root)
{
    QStringList list;
    for (const QString &path : found.paths)
        list.append(QDir(root).relativeFilePath(path));
    return list;
}

SnapshotPointer scanned(const QString &folder, const SnapshotPointer &previous = {})
{
    static const auto rules = std::make_shared<governance::Rules>();
    return scan(folder, rules, previous);
}

const File &file(const Snapshot &snapshot, const QString &relativePath)
{
    for (const auto &each : snapshot.files) {
        if (each->relativePath == relativePath)
            return *each;
    }
    qFatal("there is no %s", qPrintable(relativePath));
}

QStringList told(const std::vector<text::Finding> &findings)
{
    QStringList list;
    for (const text::Finding &finding : findings)
        list.append(QStringLiteral("%1 %2 %3–%4 %5").arg(finding.rule, finding.path).arg(finding.span.begin).arg(finding.span.end).arg(finding.message));
    return list;
}

} // namespace

class TestScan : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void knowsContractsByName_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<bool>("is");
        for (const char *name : {"a.odcs.yaml", "a.odcs.yml", "a.odcs.json", "a.odps.yaml", "a.odps.yml", "a.odps.json", "datacontract.yaml", "A.ODCS.YAML", ".odcs.yaml"})
            QTest::newRow(name) << QString::fromLatin1(name) << true;
        for (const char *name : {"a.yaml", "odcs.yaml", "a.odcs", "a.odcs.yaml.bak", "datacontract.json", "my-datacontract.yaml", "a.odcs.xml", ""})
            QTest::newRow(*name ? name : "empty") << QString::fromLatin1(name) << false;
    }
    void knowsContractsByName()
    {
        QFETCH(QString, name);
        QTEST(isContractFileName(name), "is");
    }

    void searchesAFolder()
    {
        const Folder folder;
        for (const char *name : {"b.odcs.yaml", "a/x.odps.yml", "a/b/c/datacontract.yaml", ".hidden/h.odcs.yaml", ".git/g.odcs.yaml", "node_modules/n.odcs.yaml",
                                 "a/node_modules/n.odcs.yaml", "a/readme.yaml"})
            folder.write(QString::fromLatin1(name), "a: 1\n");
        const FoundFiles found = findContractFiles(folder.path());
        QCOMPARE(relative(found, folder.path()), (QStringList{QStringLiteral("a/b/c/datacontract.yaml"), QStringLiteral("a/x.odps.yml"), QStringLiteral("b.odcs.yaml")}));
        QVERIFY(found.problems.empty());
        QCOMPARE(found.folders.size(), 4);
    }

    void followsNoLinkOutAndNoCircle()
    {
        const Folder outside, folder;
        outside.write(QStringLiteral("secret.odcs.yaml"), "a: 1\n");
        folder.write(QStringLiteral("real/plain.yaml"), "a: 1\n");
        folder.write(QStringLiteral("real/own.odcs.yaml"), "a: 1\n");
        QVERIFY(QFile::link(outside.path(), folder.at(QStringLiteral("out"))));
        QVERIFY(QFile::link(outside.at(QStringLiteral("secret.odcs.yaml")), folder.at(QStringLiteral("out.odcs.yaml"))));
        QVERIFY(QFile::link(folder.path(), folder.at(QStringLiteral("real/circle"))));
        QVERIFY(QFile::link(folder.at(QStringLiteral("real/plain.yaml")), folder.at(QStringLiteral("named.odcs.yaml"))));
        QVERIFY(QFile::link(folder.at(QStringLiteral("real/own.odcs.yaml")), folder.at(QStringLiteral("twice.odcs.yaml"))));
        QVERIFY(QFile::link(folder.at(QStringLiteral("nothing")), folder.at(QStringLiteral("dangling.odcs.yaml"))));
        const FoundFiles found = findContractFiles(folder.path());
        // A link to nothing is a broken file, and broken files are shown.
        QCOMPARE(relative(found, folder.path()), (QStringList{QStringLiteral("dangling.odcs.yaml"), QStringLiteral("named.odcs.yaml"), QStringLiteral("real/own.odcs.yaml")}));
        QVERIFY(scanned(folder.path())->files[0]->problem.has_value());
    }

    void tellsOfLimits()
    {
        const Folder folder;
        for (int i = 0; i < 10; ++i)
            folder.write(QStringLiteral("%1.odcs.yaml").arg(i), "a: 1\n");
        folder.write(QStringLiteral("a/b/c/d.odcs.yaml"), "a: 1\n");
        ScanLimits few;
        few.files = 4;
        const FoundFiles some = findContractFiles(folder.path(), few);
        QCOMPARE(some.paths.size(), 4);
        QCOMPARE(some.problems.size(), size_t(1));
        ScanLimits flat;
        flat.depth = 2;
        const FoundFiles shallow = findContractFiles(folder.path(), flat);
        QCOMPARE(shallow.paths.size(), 10);
        QCOMPARE(shallow.problems.size(), size_t(1));
        QVERIFY(shallow.problems[0].subject.endsWith(QStringLiteral("a/b/c")));
    }

    void answersAFileNamedOutright()
    {
        const Folder folder;
        folder.write(QStringLiteral("odd.txt"), "a: 1\n");
        QCOMPARE(findContractFiles(folder.at(QStringLiteral("odd.txt"))).paths.size(), 1);
        QCOMPARE(findContractFiles(folder.at(QStringLiteral("none"))).problems.size(), size_t(1));
    }

    void showsEveryFileWithItsState()
    {
        const Folder folder;
        folder.contract(QStringLiteral("good.odcs.yaml"), "good", "domain: Sales\n");
        folder.contract(QStringLiteral("wrong.odcs.yaml"), "wrong", "nonsense: 1\n");
        folder.write(QStringLiteral("broken.odcs.yaml"), "a: [b\n");
        folder.write(QStringLiteral("empty.odcs.yaml"), "");
        folder.write(QStringLiteral("binary.odcs.yaml"), QByteArray("\x7f""ELF\0\1\2\xff", 8));
        folder.write(QStringLiteral("large.odcs.yaml"), QByteArray(6 * 1024 * 1024, '#'));
        QDir().mkpath(folder.at(QStringLiteral("folder.odcs.yaml")));
        folder.write(QStringLiteral("folder.odcs.yaml/in.odcs.yaml"), "just text\n");
        const auto snapshot = scanned(folder.path());
        QCOMPARE(snapshot->files.size(), size_t(7));
        QVERIFY2(file(*snapshot, QStringLiteral("good.odcs.yaml")).state == State::Passed, qPrintable(file(*snapshot, QStringLiteral("good.odcs.yaml")).stateText()));
        QCOMPARE(file(*snapshot, QStringLiteral("wrong.odcs.yaml")).state, State::Errors);
        QCOMPARE(file(*snapshot, QStringLiteral("wrong.odcs.yaml")).stateText(), QStringLiteral("1 error"));
        for (const char *name : {"broken.odcs.yaml", "empty.odcs.yaml", "binary.odcs.yaml", "large.odcs.yaml", "folder.odcs.yaml/in.odcs.yaml"}) {
            const File &broken = file(*snapshot, QString::fromLatin1(name));
            QVERIFY2(broken.state == State::Broken, name);
            QVERIFY2(broken.stateText().startsWith(QStringLiteral("Broken: ")) && broken.stateText().size() > 12, qPrintable(broken.stateText()));
        }
        QVERIFY(file(*snapshot, QStringLiteral("large.odcs.yaml")).problem.has_value());
        QCOMPARE(snapshot->count(State::Broken), 5);
        size_t rows = snapshot->others.size();
        for (const DomainRow &domain : snapshot->domains) {
            for (const ProductRow &product : domain.products)
                rows += product.contracts.size() + (product.file >= 0 ? 1 : 0);
        }
        QCOMPARE(rows, snapshot->files.size()); // nothing is dropped from the tree, nothing is there twice
    }

    void ordersByDomainAndProduct()
    {
        const Folder folder;
        folder.contract(QStringLiteral("orders.odcs.yaml"), "orders", "domain: Sales\n");
        folder.contract(QStringLiteral("loose.odcs.yaml"), "loose", "domain: Sales\n");
        folder.write(QStringLiteral("history.odps.yaml"), "apiVersion: v1.0.0\nkind: DataProduct\nid: history\nname: Purchase history\nversion: 1.0.0\nstatus: active\ndomain: Sales\n"
                                                          "outputPorts: [{name: orders, version: 1.0.0, contractId: orders}]\n");
        const auto snapshot = scanned(folder.path());
        QCOMPARE(snapshot->domains.size(), size_t(1));
        const DomainRow &sales = snapshot->domains[0];
        QCOMPARE(sales.title, QStringLiteral("Sales"));
        const auto history = std::find_if(sales.products.begin(), sales.products.end(), [](const ProductRow &row) { return row.title == QStringLiteral("Purchase history"); });
        QVERIFY(history != sales.products.end());
        QCOMPARE(history->file, snapshot->fileByPath(folder.at(QStringLiteral("history.odps.yaml"))));
        QCOMPARE(history->contracts, std::vector<int>{snapshot->fileByPath(folder.at(QStringLiteral("orders.odcs.yaml")))});
    }

    void countsWhatOnlyTheMeshSees()
    {
        const Folder folder;
        folder.contract(QStringLiteral("a.odcs.yaml"), "same");
        QCOMPARE(scanned(folder.path())->files[0]->errors, 0);
        folder.contract(QStringLiteral("b.odcs.yaml"), "same");
        const auto snapshot = scanned(folder.path());
        QCOMPARE(snapshot->count(State::Errors) > 0, true);
        const auto submissions = submissionsOf(*snapshot, {0, 1});
        QVERIFY(submissions);
        QVERIFY(submissions->at(0).errors() + submissions->at(1).errors() > 0);
    }

    void findsSamples()
    {
        const Folder folder;
        folder.contract(QStringLiteral("p/orders.odcs.yaml"), "orders",
                        "servers: [{server: here, type: local, path: exports/all.csv, format: csv}, {server: out, type: local, path: ../../etc.csv, format: csv}]\n"
                        "schema: [{name: order-items, physicalName: shop.public.items, properties: [{name: a, logicalType: string}]}, {name: orders, properties: [{name: a, logicalType: string}]}]\n");
        for (const char *name : {"p/Orders.csv", "p/samples/order_items.jsonl.gz", "p/data/items.tsv", "p/other.csv", "p/notes.txt", "p/exports/all.csv", "q/orders.csv"})
            folder.write(QString::fromLatin1(name), "a\n1\n");
        QStringList found;
        const auto snapshot = scanned(folder.path());
        for (const SampleFile &sample : snapshot->files[0]->samples)
            found.append(QDir(folder.path()).relativeFilePath(sample.path) + QLatin1Char('=') + sample.object);
        found.sort();
        QCOMPARE(found, (QStringList{QStringLiteral("p/Orders.csv=orders"), QStringLiteral("p/data/items.tsv=order-items"), QStringLiteral("p/exports/all.csv="),
                                     QStringLiteral("p/other.csv="), QStringLiteral("p/samples/order_items.jsonl.gz=order-items")}));
        folder.contract(QStringLiteral("p/second.odcs.yaml"), "second");
        QVERIFY(scanned(folder.path())->files[0]->samples.size() == 4); // whose is other.csv now?
    }

    void takesOverWhatDidNotChange()
    {
        const Folder folder;
        folder.contract(QStringLiteral("a.odcs.yaml"), "a");
        folder.contract(QStringLiteral("b.odcs.yaml"), "b");
        const auto first = scanned(folder.path());
        folder.contract(QStringLiteral("b.odcs.yaml"), "b", "name2: x\n");
        const auto second = scanned(folder.path(), first);
        QCOMPARE(second->number, first->number + 1);
        QCOMPARE(second->files[0]->brief, first->files[0]->brief);
        QVERIFY(second->files[1]->brief != first->files[1]->brief);
        QCOMPARE(second->files[1]->state, State::Errors);
        // Other rules, and everything is judged again.
        const auto third = scan(folder.path(), std::make_shared<governance::Rules>(), second);
        QVERIFY(third->files[0]->brief != second->files[0]->brief);
    }

    // Trees are not kept, so rules that look at all files have theirs read again.
    void rulesOfTheWholeMeshSeeFilesThatWereTakenOver()
    {
        const Folder folder;
        const QString mesh = folder.at(QStringLiteral("demo"));
        QVERIFY(demo::writeDemo(mesh));
        const auto rules = governance::loadRules(mesh, {QStringLiteral(":cost")});
        QVERIFY(governance::needsOf(rules->federation.packs).mesh);
        const auto first = scan(mesh, rules);
        QFile touched(first->files[0]->path);
        QVERIFY(touched.open(QIODevice::Append));
        touched.write("# looked at\n");
        touched.close();
        const auto taken = scan(mesh, rules, first);
        const auto afresh = scan(mesh, rules);
        QCOMPARE(taken->files[1]->brief, first->files[1]->brief);
        qsizetype found = 0, judged = 0;
        for (size_t i = 0; i < afresh->files.size(); ++i) {
            QCOMPARE(told(taken->files[i]->meshFindings), told(afresh->files[i]->meshFindings));
            QCOMPARE(taken->files[i]->wholeEvaluation.verdicts.size(), afresh->files[i]->wholeEvaluation.verdicts.size());
            found += qsizetype(afresh->files[i]->meshFindings.size());
            judged += qsizetype(afresh->files[i]->wholeEvaluation.verdicts.size());
        }
        QVERIFY(found > 0 && judged > 10);
    }

    void aBriefOpensAgainAsItWasJudged()
    {
        const Folder folder;
        const QString mesh = folder.at(QStringLiteral("demo"));
        QVERIFY(demo::writeDemo(mesh));
        folder.write(QStringLiteral("demo/broken.odcs.yaml"), "kind: DataContract\nname: [1,\n");
        folder.write(QStringLiteral("demo/bare.odcs.yaml"), "name: bare\nversion: 1.0.0\nschema: [{name: t, properties: [{name: c}]}]\n");
        folder.write(QStringLiteral("demo/c.odcs.json"), R"({"kind": "DataContract", "apiVersion": "v3.2.0", "schema": [{"name": "t"}]})");
        const auto rules = governance::loadRules(mesh);
        const auto snapshot = scan(mesh, rules);
        int contracts = 0, products = 0;
        for (const auto &each : snapshot->files) {
            const auto bytes = base::readFile(each->path, 1'000'000);
            QVERIFY(bytes);
            const governance::Analysis now = governance::analyse(*bytes, each->path, *rules);
            const governance::Analysis again = governance::reopened(*each->brief, each->path);
            QCOMPARE(again.tree.source().bytes(), *bytes);
            QCOMPARE(again.tree.nodeCount(), now.tree.nodeCount());
            QCOMPARE(told(again.findings), told(now.findings));
            QCOMPARE(again.evaluation.verdicts.size(), now.evaluation.verdicts.size());
            QCOMPARE((QStringList{again.id, again.name, again.title, again.version, again.status, again.domain} + again.tags), (QStringList{now.id, now.name, now.title, now.version, now.status, now.domain} + now.tags));
            QVERIFY(again.kind == now.kind && again.state == now.state && again.schemaValid == now.schemaValid && again.errors == now.errors);
            QCOMPARE(again.contract.has_value(), now.contract.has_value());
            QCOMPARE(again.product.has_value(), now.product.has_value());
            contracts += now.contract ? 1 : 0;
            products += now.product ? 1 : 0;
            if (!now.contract)
                continue;
            // What is kept of its tables leads where the tree has them.
            QCOMPARE(each->facts.objects.size(), now.contract->schema.size());
            for (size_t i = 0; i < now.contract->schema.size(); ++i) {
                QCOMPARE(each->facts.objects[i].pointer, now.contract->schema[i].node.pointer());
                for (const mesh::PropertyFacts &property : each->facts.objects[i].properties)
                    QCOMPARE(again.tree.root().find(text::Path::fromPointer(property.pointer)).find("name").string(), property.name.section(QLatin1Char('.'), -1));
            }
        }
        QVERIFY(contracts > 10 && products > 5);
    }

    // A contract that does not say that it is one: the standard knows it by its parts, and so do its facts.
    void aContractWithoutItsKindIsKnownByItsParts()
    {
        const Folder folder;
        folder.write(QStringLiteral("bare.odcs.yaml"), "name: bare\ndomain: shop\ntenant: acme\nteam: {name: Shop, members: [{username: ann, role: owner}]}\nroles: [{role: reader, access: read}]\n"
                                                       "schema: [{name: t, properties: [{name: c}]}]\n");
        const auto snapshot = scanned(folder.path());
        const File &bare = file(*snapshot, QStringLiteral("bare.odcs.yaml"));
        QVERIFY(bare.brief->kind == governance::Brief::Kind::Contract);
        QCOMPARE((QStringList{bare.title, bare.facts.domain, bare.facts.tenant, bare.facts.team, bare.facts.readerRoles.value(0)}), QStringLiteral("bare,shop,acme,Shop,reader").split(QLatin1Char(',')));
        QCOMPARE(bare.facts.people.size(), size_t(1));
        QCOMPARE(bare.facts.people.front().username, QStringLiteral("ann"));
        QCOMPARE(bare.facts.objects.size(), size_t(1));
        QVERIFY(snapshot->mesh.contracts.empty());
    }

    void cancelledAnswersWhatWas()
    {
        const Folder folder;
        folder.contract(QStringLiteral("a.odcs.yaml"), "a");
        const auto first = scanned(folder.path());
        const base::Cancel cancel;
        cancel.request();
        QCOMPARE(scan(folder.path(), first->rules, first, cancel), first);
    }

    void findsTheWorkspaceOfAFile()
    {
        const Folder folder;
        folder.contract(QStringLiteral("a/b/c.odcs.yaml"), "c");
        const QString path = folder.at(QStringLiteral("a/b/c.odcs.yaml"));
        QDir().mkpath(folder.at(QStringLiteral(".git")));
        QCOMPARE(enclosingWorkspace(path).value_or(QString()), folder.path());
        QDir().mkpath(folder.at(QStringLiteral("a/.meshwright")));
        QCOMPARE(enclosingWorkspace(path).value_or(QString()), folder.at(QStringLiteral("a")));
        folder.write(QStringLiteral("rules/x.ruleset.yaml"), "rules: {}\n");
        QCOMPARE(enclosingWorkspace(path).value_or(QString()), folder.path());
    }

    // Files from the wild, some broken on purpose: all are shown, none stops the others.
    void showsTheWholeCorpus()
    {
        REQUIRE_SHARED(corpus, "odcs");
        const Folder folder;
        int copied = 0;
        for (const QString &below : {QStringLiteral("corpus"), QStringLiteral("examples"), QStringLiteral("negative")}) {
            const QDir dir(corpus + QLatin1Char('/') + below);
            QDir().mkpath(folder.at(below));
            for (const QString &name : dir.entryList({QStringLiteral("*.yaml"), QStringLiteral("*.yml")}, QDir::Files)) {
                const QString target = QFileInfo(name).completeBaseName().remove(QStringLiteral(".odcs")) + QStringLiteral(".odcs.yaml");
                copied += QFile::copy(dir.filePath(name), folder.at(below + QLatin1Char('/') + target)) ? 1 : 0;
            }
        }
        QVERIFY(copied > 50);
        const auto snapshot = scanned(folder.path());
        QCOMPARE(int(snapshot->files.size()), copied);
        size_t rows = snapshot->others.size();
        for (const DomainRow &domain : snapshot->domains) {
            for (const ProductRow &product : domain.products)
                rows += product.contracts.size() + (product.file >= 0 ? 1 : 0);
        }
        QCOMPARE(rows, snapshot->files.size());
        for (const auto &each : snapshot->files)
            QVERIFY2(!each->stateText().isEmpty(), qPrintable(each->relativePath));
        qInfo("%d files: %d passed, %d warnings, %d errors, %d broken, %d not evaluated", copied, snapshot->count(State::Passed), snapshot->count(State::Warnings),
              snapshot->count(State::Errors), snapshot->count(State::Broken), snapshot->count(State::NotEvaluated));
    }
};

QTEST_GUILESS_MAIN(TestScan)
#include "tst_scan.moc"
