// SPDX-License-Identifier: GPL-3.0-or-later
#include "quality/contracttest.h"
#include "sharedfolder.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace meshwright;
using quality::State;

namespace {

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("cannot read %s", qPrintable(path));
    return file.readAll();
}

void put(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write");
}

contract::Contract contractOf(const QByteArray &yaml)
{
    return contract::readContract(text::readYaml(text::SourceText(yaml)));
}

QByteArray quoted(QString text)
{
    return '"' + text.replace(u'"', QStringLiteral("\"\"")).toUtf8() + '"';
}

/// A value for the n-th row that its type could have; now and then none, or one it could not.
QByteArray valueFor(const contract::Property &property, int n)
{
    if (n == 2)
        return {};
    if (n == 3)
        return "not what was promised";
    if (n < int(property.examples.size()))
        return quoted(property.examples[size_t(n)].string());
    if (property.logicalType == u"integer" || property.logicalType == u"number")
        return QByteArray::number(n);
    if (property.logicalType == u"date")
        return "2024-01-0" + QByteArray::number(n + 1);
    return property.logicalType == u"timestamp" ? QByteArray("2024-01-01T00:00:00Z") : property.logicalType == u"boolean" ? QByteArray("true") : "v" + QByteArray::number(n);
}

/// The same as JSON, with what lies inside.
QJsonValue jsonFor(const contract::Property &property, int n)
{
    if (n == 2)
        return QJsonValue::Null;
    if (n == 3)
        return QStringLiteral("not what was promised");
    if (property.logicalType == u"object" || (!property.properties.empty() && property.logicalType != u"array")) {
        QJsonObject object;
        for (const contract::Property &member : property.properties)
            object.insert(member.sourceName(), jsonFor(member, n));
        return object;
    }
    if (property.logicalType == u"array")
        return QJsonArray{property.items ? jsonFor(*property.items, n) : QJsonValue(n), property.items ? jsonFor(*property.items, n + 1) : QJsonValue(n + 1)};
    if (property.logicalType == u"map")
        return QJsonObject{{QStringLiteral("one"), n}};
    if (property.logicalType == u"integer" || property.logicalType == u"number")
        return n;
    if (property.logicalType == u"boolean")
        return n == 0;
    QString text = QString::fromUtf8(valueFor(property, n));
    return text.startsWith(u'"') ? text.mid(1).chopped(1).replace(QLatin1String("\"\""), QLatin1String("\"")) : text;
}

QByteArray csvRows(const contract::SchemaObject &object)
{
    QByteArray text;
    for (int n = -1; n < 5; ++n) {
        QByteArrayList cells;
        for (const contract::Property &property : object.properties)
            cells.append(n < 0 ? quoted(property.sourceName()) : valueFor(property, n));
        text += cells.join(',') + '\n';
    }
    return text;
}

QByteArray jsonRows(const contract::SchemaObject &object)
{
    QByteArray text;
    for (int n = 0; n < 5; ++n) {
        QJsonObject row;
        for (const contract::Property &property : object.properties)
            row.insert(property.sourceName(), jsonFor(property, n));
        text += QJsonDocument(row).toJson(QJsonDocument::Compact) + '\n';
    }
    return text;
}

} // namespace

/// Contracts and paths of others: the right outcome, no crash, nothing read that nobody meant.
class TestBadInput : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void pathsStayInside();
    void cellsOfOthers();
    void corpus_data();
    void corpus();
    void corpusRan();

private:
    int m_ran = 0;
};

void TestBadInput::pathsStayInside()
{
    REQUIRE_SHARED(hostile, "badinput/hostile");
    const QTemporaryDir folder;
    const QString root = folder.filePath(QStringLiteral("a/mesh"));
    QVERIFY(QDir().mkpath(root + QStringLiteral("/orders")));
    put(folder.filePath(QStringLiteral("outside.csv")), "id\n1\n");
    put(root + QStringLiteral("/.bashrc"), "id\n1\n");
    put(root + QStringLiteral("/orders.csv"), "id\n1\n");
    QVERIFY(QFile::link(folder.filePath(QStringLiteral("outside.csv")), root + QStringLiteral("/link.csv")));
    QVERIFY(QFile::link(QStringLiteral("loop"), root + QStringLiteral("/loop")));
    const QString inside = QFileInfo(root).canonicalFilePath() + u'/';
    int tried = 0;
    for (const QJsonValue &entry : QJsonDocument::fromJson(bytesOf(hostile + QStringLiteral("/path.json"))).array()) {
        const QString value = entry[QStringLiteral("value")].toString().section(QStringLiteral(" -> "), 0, 0);
        const QByteArray name = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact).mid(1).chopped(1);
        // As a server's path, as an object's name, and as the contract that a relationship leads to.
        for (const QByteArray &yaml : {"servers: [{server: s, type: local, format: csv, path: " + name + "}]\nschema: [{name: t, properties: [{name: id}]}]\n",
                                       "schema: [{name: " + name + ", properties: [{name: id}]}]\n",
                                       "schema: [{name: t, properties: [{name: id, relationships: [{to: " + QJsonDocument(QJsonArray{value + QStringLiteral("#/schema/t/properties/id")}).toJson(QJsonDocument::Compact).mid(1).chopped(1) + "}]}]}]\n"}) {
            const contract::Contract contract = contractOf(yaml);
            QCOMPARE(contract.schema.size(), size_t(1));
            const quality::ContractResults results = quality::testContract(contract, root + QStringLiteral("/c.odcs.yaml"));
            for (const quality::Results &object : results.objects) {
                QVERIFY2(object.dataPath.isEmpty() || QFileInfo(object.dataPath).canonicalFilePath().startsWith(inside), qPrintable(value + u' ' + object.dataPath));
                for (const quality::CheckResult &check : object.checks)
                    QVERIFY2(check.check != u"relationship" || check.state == State::NotEvaluated, qPrintable(value));
            }
            ++tried;
        }
    }
    QVERIFY(tried >= 60);
}

/// Every cell is data: formulas, markup and controls are read as they stand and come back so.
void TestBadInput::cellsOfOthers()
{
    REQUIRE_SHARED(hostile, "badinput/hostile");
    const QTemporaryDir folder;
    const contract::Contract contract = contractOf("schema:\n- name: t\n  properties:\n  - {name: id, logicalType: integer, unique: true}\n  - {name: s, logicalType: string, enum: [{value: nothing of it}]}\n");
    for (const QString &list : {QStringLiteral("/csvcell.json"), QStringLiteral("/html.json")}) {
        QStringList values;
        QByteArray text = "id,s\n";
        for (const QJsonValue &entry : QJsonDocument::fromJson(bytesOf(hostile + list)).array()) {
            const QString value = entry[QStringLiteral("value")].toString();
            text += QByteArray::number(values.size()) + ',' + quoted(value) + '\n';
            values.append(value);
        }
        const QString path = folder.filePath(QStringLiteral("t.csv"));
        put(path, text);
        const auto results = quality::testObject(contract, folder.filePath(QStringLiteral("c.odcs.yaml")), contract.schema.front(), path);
        QVERIFY(bool(results));
        QCOMPARE(results->rows, qint64(values.size()));
        const auto check = std::find_if(results->checks.begin(), results->checks.end(), [](const quality::CheckResult &one) { return one.check == u"enum"; });
        QCOMPARE(check->rows.size(), size_t(values.size() - values.count(QString())));
        for (const quality::FailingRow &row : check->rows) {
            const QString &value = values[row.row - 1];
            const QString cut = QStringLiteral("… (%1 bytes, cut)").arg(value.toUtf8().size());
            QCOMPARE(row.values.front().text, value.size() > 1000 ? value.left(1000) + cut : value);
        }
    }
}

void TestBadInput::corpus_data()
{
    QTest::addColumn<QString>("path");
    for (const QString &part : {QStringLiteral("odcs/corpus"), QStringLiteral("odcs/examples"), QStringLiteral("odcs/examples-v3.2"), QStringLiteral("odcs/negative")}) {
        const QString root = sharedFolder(part);
        QDirIterator files(root, QDir::Files, QDirIterator::Subdirectories);
        while (!root.isEmpty() && files.hasNext()) {
            const QString path = files.next();
            if (!path.endsWith(QStringLiteral(".md")))
                QTest::newRow(qPrintable(QDir(sharedFolder(QStringLiteral("odcs"))).relativeFilePath(path))) << path;
        }
    }
    if (sharedFolder(QStringLiteral("odcs/corpus")).isEmpty())
        QTest::newRow("none") << QString();
}

/// Public contracts have no data with them. Rows are made from what they promise, some of them broken.
void TestBadInput::corpus()
{
    QFETCH(QString, path);
    if (path.isEmpty())
        QSKIP("NOT RUN: odcs/corpus is not here. Set MESHWRIGHT_SHARED to the folder of public test data.");
    const contract::Contract contract = contract::readContract(text::readByName(text::SourceText(bytesOf(path)), path));
    const QTemporaryDir folder;
    for (const bool json : {false, true}) {
        quality::TestOptions options;
        for (const contract::SchemaObject &object : contract.schema) {
            const QString data = folder.filePath(QStringLiteral("%1.%2").arg(options.data.size()).arg(json ? QStringLiteral("jsonl") : QStringLiteral("csv")));
            put(data, json ? jsonRows(object) : csvRows(object));
            if (!object.properties.empty())
                options.data.insert(object.name, data);
        }
        const quality::ContractResults results = quality::testContract(contract, folder.filePath(QStringLiteral("c.odcs.yaml")), options);
        for (const base::Problem &problem : results.problems)
            QFAIL(qPrintable(problem.text()));
        for (const quality::Results &object : results.objects) {
            QVERIFY2(object.dataPath.isEmpty() || object.rows == 5, qPrintable(QStringLiteral("%1: %2 %3").arg(object.object, object.dataPath).arg(object.rows)));
            for (const quality::CheckResult &check : object.checks) {
                QVERIFY2(check.state == State::Passed || !check.reason.isEmpty(), qPrintable(check.id));
                QVERIFY2(!check.title.isEmpty() && !check.dimension.isEmpty() && !check.path.isEmpty() == (check.contractLine > 0), qPrintable(check.id));
                QVERIFY2(check.failedRows <= check.totalRows && check.rows.size() <= size_t(check.failedRows), qPrintable(check.id));
            }
        }
        m_ran += !results.objects.empty();
    }
}

/// Nearly all of the public contracts describe an object, and so had rows.
void TestBadInput::corpusRan()
{
    if (sharedFolder(QStringLiteral("odcs/corpus")).isEmpty())
        QSKIP("NOT RUN: odcs/corpus is not here. Set MESHWRIGHT_SHARED to the folder of public test data.");
    qInfo("%d contracts, each with a table and with JSON", m_ran / 2);
    QVERIFY(m_ran >= 2 * 100);
}

QTEST_GUILESS_MAIN(TestBadInput)
#include "tst_badinput.moc"
