// SPDX-License-Identifier: GPL-3.0-or-later
#include "folder.h"
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
        QCOMPARE(second->files[0]->analysis, first->files[0]->analysis);
        QVERIFY(second->files[1]->analysis != first->files[1]->analysis);
        QCOMPARE(second->files[1]->state, State::Errors);
        // Other rules, and everything is judged again.
        const auto third = scan(folder.path(), std::make_shared<governance::Rules>(), second);
        QVERIFY(third->files[0]->analysis != second->files[0]->analysis);
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
