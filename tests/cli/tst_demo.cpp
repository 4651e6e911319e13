// SPDX-License-Identifier: GPL-3.0-or-later
#include "program.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

class DemoVerbTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void writesTheMesh();
    void takesASeed();
    void saysWhatItRefuses_data();
    void saysWhatItRefuses();
    void refusesAFullFolder();
};

void DemoVerbTest::writesTheMesh()
{
    QTemporaryDir dir;
    const QString target = dir.filePath(QStringLiteral("mesh"));
    const ProgramRun run = runMeshwright({QStringLiteral("demo"), target});
    QCOMPARE(run.exitCode, 0);
    QVERIFY2(run.out.contains(QStringLiteral("9 data products, 11 contracts, 5 rule packs")), qPrintable(run.out));
    QVERIFY2(run.out.contains(target), qPrintable(run.out));
    QVERIFY(QFile::exists(target + QStringLiteral("/sales/purchase-history/orders.odcs.yaml")));
    QVERIFY(QFile::exists(target + QStringLiteral("/README.md")));
    QCOMPARE(runMeshwright({QStringLiteral("demo"), target}).exitCode, 0);
}

void DemoVerbTest::takesASeed()
{
    const auto orders = [](const QStringList &more) {
        QTemporaryDir dir;
        const ProgramRun run = runMeshwright(QStringList {QStringLiteral("demo"), dir.path()} + more);
        QFile file(dir.filePath(QStringLiteral("sales/purchase-history/samples/orders.csv")));
        return run.exitCode == 0 && file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    };
    const QByteArray first = orders({QStringLiteral("--seed"), QStringLiteral("5")});
    QVERIFY(first.size() > 100000);
    QCOMPARE(orders({QStringLiteral("--seed"), QStringLiteral("5")}), first);
    QVERIFY(orders({}) != first);
}

void DemoVerbTest::saysWhatItRefuses_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("no folder") << QStringList {};
    QTest::newRow("two folders") << QStringList {QStringLiteral("a"), QStringLiteral("b")};
    QTest::newRow("seed in words") << QStringList {QStringLiteral("a"), QStringLiteral("--seed"), QStringLiteral("seven")};
    QTest::newRow("negative seed") << QStringList {QStringLiteral("a"), QStringLiteral("--seed"), QStringLiteral("-1")};
    QTest::newRow("unknown option") << QStringList {QStringLiteral("a"), QStringLiteral("--sead"), QStringLiteral("1")};
}

void DemoVerbTest::saysWhatItRefuses()
{
    QFETCH(QStringList, arguments);
    const ProgramRun run = runMeshwright(QStringList {QStringLiteral("demo")} + arguments);
    QCOMPARE(run.exitCode, 2);
    QVERIFY2(run.err.contains(QStringLiteral("meshwright")), qPrintable(run.err));
    QVERIFY(!QFile::exists(QStringLiteral("a")));
}

void DemoVerbTest::refusesAFullFolder()
{
    QTemporaryDir dir;
    QFile mine(dir.filePath(QStringLiteral("thesis.txt")));
    QVERIFY(mine.open(QIODevice::WriteOnly));
    mine.close();
    const ProgramRun run = runMeshwright({QStringLiteral("demo"), dir.path()});
    QCOMPARE(run.exitCode, 2);
    QVERIFY2(run.err.contains(QStringLiteral("holds something else")), qPrintable(run.err));
    QCOMPARE(QDir(dir.path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot), QStringList {QStringLiteral("thesis.txt")});

    const QString nowhere = mine.fileName() + QStringLiteral("/below");
    const ProgramRun impossible = runMeshwright({QStringLiteral("demo"), nowhere});
    QCOMPARE(impossible.exitCode, 3);
    QVERIFY2(impossible.err.contains(QStringLiteral("cannot be made")), qPrintable(impossible.err));
}

QTEST_APPLESS_MAIN(DemoVerbTest)
#include "tst_demo.moc"
