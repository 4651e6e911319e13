// SPDX-License-Identifier: GPL-3.0-or-later
#include "quality/samplefiles.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace meshwright;

class TestSampleFiles : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void finds_data();
    void finds();

private:
    void put(const QString &name)
    {
        QFile file(m_folder.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("a\n");
    }
    QTemporaryDir m_folder;
};

void TestSampleFiles::initTestCase()
{
    QDir root(m_folder.path());
    QVERIFY(root.mkpath(QStringLiteral("mesh/samples")));
    put(QStringLiteral("secret.csv"));
    put(QStringLiteral("mesh/orders.csv"));
    put(QStringLiteral("mesh/samples/items.tsv"));
    put(QStringLiteral("mesh/events.jsonl"));
    put(QStringLiteral("mesh/samples/packed.ndjson.gz"));
    QVERIFY(QFile::link(m_folder.filePath(QStringLiteral("secret.csv")), m_folder.filePath(QStringLiteral("mesh/link.csv"))));
}

void TestSampleFiles::finds_data()
{
    QTest::addColumn<QByteArray>("servers");
    QTest::addColumn<QByteArray>("object");
    QTest::addColumn<QString>("file");   // below mesh/
    QTest::addColumn<QByteArray>("reason"); // a part of it
    const auto row = [](const char *name, const char *servers, const char *object, const char *file, const char *reason = "") {
        QTest::newRow(name) << QByteArray(servers) << QByteArray(object) << QString::fromLatin1(file) << QByteArray(reason);
    };
    row("beside the contract", "[]", "orders", "orders.csv");
    row("in samples", "[]", "items", "samples/items.tsv");
    row("by a local server", "[{server: s, type: local, format: csv, path: samples/items.tsv}]", "anything", "samples/items.tsv");
    row("by a placeholder", "[{server: s, type: local, format: csv, path: './{model}.csv'}]", "orders", "orders.csv");
    row("by a folder", "[{server: s, type: local, format: csv, path: samples}]", "items", "samples/items.tsv");
    row("JSON lines beside the contract", "[]", "events", "events.jsonl");
    row("packed JSON lines", "[]", "packed", "samples/packed.ndjson.gz");
    row("by a local server of JSON", "[{server: s, type: local, format: json, path: './{object}.jsonl'}]", "events", "events.jsonl");
    row("out of the folder", "[{server: s, type: local, format: csv, path: ../secret.csv}]", "x", "", "leads out of");
    row("out of the folder by a link", "[{server: s, type: local, format: csv, path: link.csv}]", "x", "", "leads out of");
    row("absolute", "[{server: s, type: local, format: csv, path: /etc/passwd}]", "x", "", "leads out of");
    row("another format", "[{server: s, type: local, format: parquet, path: a.parquet}]", "x", "", "parquet");
    row("not there", "[{server: s, type: local, format: csv, path: nowhere.csv}]", "x", "", "not there");
    row("nothing at all", "[]", "x", "", "no data file");
    row("a name that climbs", "[]", "'../secret'", "", "no data file");
}

void TestSampleFiles::finds()
{
    QFETCH(QByteArray, servers);
    QFETCH(QByteArray, object);
    QFETCH(QString, file);
    QFETCH(QByteArray, reason);
    const QByteArray yaml = "servers: " + servers + "\nschema:\n- name: " + object + "\n";
    const contract::Contract contract = contract::readContract(text::readYaml(text::SourceText(yaml)));
    QCOMPARE(contract.schema.size(), size_t(1));
    const quality::Sample sample = quality::findSample(contract, m_folder.filePath(QStringLiteral("mesh/c.odcs.yaml")), contract.schema.front());
    if (file.isEmpty()) {
        QVERIFY2(sample.path.isEmpty(), qPrintable(sample.path));
        QVERIFY2(sample.reason.toUtf8().contains(reason), qPrintable(sample.reason));
    } else {
        QCOMPARE(QFileInfo(sample.path).canonicalFilePath(), QFileInfo(m_folder.filePath(QStringLiteral("mesh/") + file)).canonicalFilePath());
    }
}

QTEST_GUILESS_MAIN(TestSampleFiles)
#include "tst_samplefiles.moc"
