// SPDX-License-Identifier: GPL-3.0-or-later
#include "program.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

class SearchVerbTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QTemporaryDir mesh;
        QCOMPARE(runMeshwright({u"demo"_s, mesh.filePath(u"m"_s)}).exitCode, 0);
        // The demo has defects on purpose, so something is refused and the rest is published.
        const ProgramRun run = runMeshwright({u"publish"_s, mesh.filePath(u"m"_s), u"--to"_s, u"embedded"_s, u"--skip-refused"_s, u"--registry-file"_s, file()});
        QVERIFY2(run.exitCode == 1, qPrintable(run.out + run.err));
    }

    void findsByWord()
    {
        const ProgramRun run = search({u"purchase"_s});
        QCOMPARE(run.exitCode, 0);
        QVERIFY2(run.out.contains(u"Customer purchase history"_s), qPrintable(run.out));
        QVERIFY(run.out.contains(u"Domains: "_s));
    }

    void findsByTagAndDomain()
    {
        const QJsonObject json = searchJson({u"--tag"_s, u"purchase history"_s, u"--domain"_s, u"sales"_s, u"--kind"_s, u"product"_s});
        QCOMPARE(json.value(u"total"_s).toInt(), 1);
        const QJsonObject hit = json.value(u"hits"_s).toArray().at(0).toObject();
        QCOMPARE(hit.value(u"title"_s).toString(), u"Customer purchase history"_s);
        QCOMPARE(hit.value(u"kind"_s).toString(), u"product"_s);
        QCOMPARE(hit.value(u"domain"_s).toString(), u"Sales"_s);
        QVERIFY(hit.value(u"tags"_s).toArray().contains(u"purchase history"_s));
        QVERIFY(json.value(u"facets"_s).toObject().value(u"domains"_s).toArray().size() >= 1);
    }

    void withoutWordsEverything()
    {
        const QJsonObject all = searchJson({u"--limit"_s, u"3"_s});
        QVERIFY(all.value(u"total"_s).toInt() > 8);
        QCOMPARE(all.value(u"hits"_s).toArray().size(), 3);
    }

    void findingNothingIsNoFailure()
    {
        const ProgramRun run = search({u"penguin"_s});
        QCOMPARE(run.exitCode, 0);
        QVERIFY(run.out.contains(u"Nothing was found"_s));
        QCOMPARE(searchJson({u"penguin"_s}).value(u"total"_s).toInt(-1), 0);
    }

    void aRegistryThatWasNeverMadeIsEmpty()
    {
        QTemporaryDir dir;
        const ProgramRun run = runMeshwright({u"search"_s, u"x"_s}, {u"XDG_DATA_HOME="_s + dir.path()});
        QCOMPARE(run.exitCode, 0);
        QVERIFY(!QFile::exists(dir.filePath(u"meshwright"_s)));
    }

    void everyFailureIsANonZeroExit()
    {
        QCOMPARE(search({u"--limit"_s, u"none"_s}).exitCode, 2);
        QCOMPARE(search({u"--kind"_s, u"thing"_s}).exitCode, 2);
        QCOMPARE(search({u"--format"_s, u"xml"_s}).exitCode, 2);
        QCOMPARE(search({u"--colour"_s}).exitCode, 2);
        QFile damaged(m_dir.filePath(u"damaged.db"_s));
        QVERIFY(damaged.open(QIODevice::WriteOnly));
        damaged.write("this is no database");
        damaged.close();
        const ProgramRun run = runMeshwright({u"search"_s, u"x"_s, u"--registry-file"_s, damaged.fileName()});
        QCOMPARE(run.exitCode, 3);
        QVERIFY2(run.err.contains(u"damaged"_s), qPrintable(run.err));
    }

private:
    QString file() const { return m_dir.filePath(u"registry.db"_s); }
    ProgramRun search(const QStringList &arguments) const { return runMeshwright(QStringList{u"search"_s, u"--registry-file"_s, file()} + arguments); }

    QJsonObject searchJson(const QStringList &arguments) const
    {
        return QJsonDocument::fromJson(search(arguments + QStringList{u"--format"_s, u"json"_s}).out.toUtf8()).object();
    }

    QTemporaryDir m_dir;
};

QTEST_GUILESS_MAIN(SearchVerbTest)
#include "tst_search.moc"
