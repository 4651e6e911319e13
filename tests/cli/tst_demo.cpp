// SPDX-License-Identifier: GPL-3.0-or-later
#include "program.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
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
    void lintFindsTheSeededDefectsAlone();
    void testFindsTheSeededRowsAlone();
    void governFindsTheSeededDefectsAlone();

private:
    QString mesh();
    QTemporaryDir m_dir;
};

namespace {

/// "file rule line" of every finding that is an error or a warning, from lint's or govern's JSON.
QStringList findingsIn(const ProgramRun &run, const QString &root)
{
    QStringList all;
    for (const auto &file : QJsonDocument::fromJson(run.out.toUtf8()).object()[QStringLiteral("files")].toArray()) {
        const QString path = QDir(root).relativeFilePath(file[QStringLiteral("path")].toString());
        for (const auto &finding : file[QStringLiteral("findings")].toArray()) {
            const QString severity = finding[QStringLiteral("severity")].toString();
            if (severity == QLatin1String("error") || severity == QLatin1String("warning"))
                all.append(QStringLiteral("%1 %2 %3").arg(path, finding[QStringLiteral("rule")].toString()).arg(finding[QStringLiteral("line")].toInt()));
        }
    }
    all.sort();
    return all;
}

} // namespace

QString DemoVerbTest::mesh()
{
    const QString folder = m_dir.filePath(QStringLiteral("mesh"));
    if (!QDir(folder).exists() && runMeshwright({QStringLiteral("demo"), folder}).exitCode != 0)
        return {};
    return folder;
}

void DemoVerbTest::lintFindsTheSeededDefectsAlone()
{
    const ProgramRun run = runMeshwright({QStringLiteral("lint"), QStringLiteral("--format"), QStringLiteral("json"), mesh()});
    QCOMPARE(run.exitCode, 1);
    const QStringList seeded = {QStringLiteral("marketing/customer-trends/customer-trends.odps.yaml mesh/unknown-contract 25"),
                                QStringLiteral("product-development/usage-statistics/feature-usage.odcs.yaml standard/allowed-value 29")};
    QCOMPARE(findingsIn(run, mesh()), seeded);
}

void DemoVerbTest::testFindsTheSeededRowsAlone()
{
    QStringList failed;
    for (const char *contract : {"finance/revenue-reports/monthly-revenue", "finance/transactions/transactions", "marketing/campaign-audience/audience",
                                 "marketing/customer-sentiment/sentiment", "marketing/customer-trends/weekly-trends", "product-development/usage-statistics/feature-usage",
                                 "product-development/usage-statistics/sessions", "product-development/user-feedback/feedback", "sales/product-catalogue/articles",
                                 "sales/purchase-history/customers", "sales/purchase-history/orders"}) {
        const QString file = mesh() + QStringLiteral("/%1.odcs.yaml").arg(QLatin1String(contract));
        const ProgramRun run = runMeshwright({QStringLiteral("test"), QStringLiteral("--format"), QStringLiteral("json"), file});
        const QJsonArray checks = QJsonDocument::fromJson(run.out.toUtf8()).object()[QStringLiteral("checks")].toArray();
        QVERIFY2(checks.size() > 10, contract);
        int passed = 0;
        for (const auto &check : checks) {
            const QString state = check[QStringLiteral("state")].toString();
            passed += state == QLatin1String("passed") ? 1 : 0;
            if (state == QLatin1String("failed") || state == QLatin1String("warning"))
                failed.append(QStringLiteral("%1 %2 %3 %4").arg(QString::fromLatin1(contract), check[QStringLiteral("property")].toString(), check[QStringLiteral("check")].toString())
                                  .arg(check[QStringLiteral("failedRows")].toInt()));
        }
        QVERIFY2(passed > 10, contract);
    }
    failed.sort();
    const QString prefix = QStringLiteral("finance/transactions/transactions ");
    QCOMPARE(failed.filter(prefix).size(), failed.size());
    failed.replaceInStrings(prefix, QString());
    QVERIFY2(failed.contains(QStringLiteral("currency enum 3")), qPrintable(failed.join(u'\n')));
    QVERIFY(failed.contains(QStringLiteral("booked_at required 4")));
    QVERIFY(failed.contains(QStringLiteral("amount maximum 2")));
    QVERIFY(failed.contains(QStringLiteral("amount type 1")));
    QVERIFY(failed.contains(QStringLiteral("transaction_id unique 4")));
    QVERIFY(failed.contains(QStringLiteral("currency physicalType 3"))); // the same cells are too long for CHAR(3)
    // The primary key says the same as unique, and is counted for itself.
    QCOMPARE(int(failed.size()), 7);
}

void DemoVerbTest::governFindsTheSeededDefectsAlone()
{
    const ProgramRun run = runMeshwright({QStringLiteral("govern"), QStringLiteral("--format"), QStringLiteral("json"), mesh()});
    QCOMPARE(run.exitCode, 1);
    QStringList found = findingsIn(run, mesh());
    const auto take = [&](const QString &file, const QString &rule) {
        const auto all = found.filter(QStringLiteral("/%1 %2 ").arg(file, rule));
        for (const QString &one : all)
            found.removeAll(one);
        return int(all.size());
    };
    QCOMPARE(take(QStringLiteral("audience.odcs.yaml"), QStringLiteral("personal-data-classified")), 2);
    QCOMPARE(take(QStringLiteral("audience.odcs.yaml"), QStringLiteral("fernwick-personal-data-retention")), 1);
    QCOMPARE(take(QStringLiteral("monthly-revenue.odcs.yaml"), QStringLiteral("owner-named")), 1);
    QCOMPARE(take(QStringLiteral("monthly-revenue.odcs.yaml"), QStringLiteral("service-level-promised")), 1);
    QCOMPARE(take(QStringLiteral("revenue-reports.odps.yaml"), QStringLiteral("owner-named")), 1);
    QCOMPARE(found, QStringList());
    QVERIFY2(run.out.contains(QStringLiteral("fernwick-free-text")), "the waived finding must be listed");
}

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
