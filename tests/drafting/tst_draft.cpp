// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/file.h"
#include "demo/demo.h"
#include "drafting/copy.h"
#include "drafting/draft.h"
#include "drafting/names.h"
#include "drafting/templates.h"
#include "governance/analysis.h"
#include "quality/contracttest.h"

#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace meshwright;

/// A draft is valid, says what the data says, and holds for the data it was made of.
class TestDraft : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    governance::RulesPointer m_rules = std::make_shared<const governance::Rules>();
    QByteArray m_text;

    QString write(const QString &name, const QByteArray &bytes)
    {
        const QString path = m_folder.filePath(name);
        const auto saved = base::saveFile(path, bytes);
        return saved ? path : QString();
    }

    contract::Contract draft(const QString &path, const drafting::Wishes &wishes = {})
    {
        const auto source = sampling::Source::open(path);
        Q_ASSERT(source);
        const auto evidence = drafting::readEvidence(*source);
        Q_ASSERT(evidence);
        m_text = drafting::draftOf(drafting::sketchOf(*evidence, drafting::objectNameFrom(QFileInfo(path).baseName())), wishes);
        const governance::Analysis analysis = governance::analyse(m_text, QStringLiteral("d.odcs.yaml"), *m_rules);
        for (const text::Finding &finding : analysis.findings)
            qWarning("%s: %s", qPrintable(finding.rule), qPrintable(finding.message));
        if (!analysis.schemaValid || analysis.errors > 0)
            QTest::qFail("the draft has errors", __FILE__, __LINE__);
        return *analysis.contract;
    }

    // No check of the draft fails on the rows it was made of.
    void holdsFor(const contract::Contract &contract, const QString &path)
    {
        const auto results = quality::testObject(contract, m_folder.filePath(QStringLiteral("d.odcs.yaml")), contract.schema.front(), path);
        QVERIFY2(results, results ? "" : qPrintable(results.problem().text()));
        for (const quality::CheckResult &check : results->checks) {
            const QString what = QStringLiteral("%1 %2: %3").arg(check.property, check.check, check.reason);
            QVERIFY2(check.state == quality::State::Passed, qPrintable(what));
        }
        QVERIFY(!results->checks.empty());
    }

private Q_SLOTS:
    void aTableOfOrders()
    {
        QByteArray csv = "Order No;Placed at;Customer E-Mail;Zip;Status;Total;Items;Ship day;Paid;Note\n";
        const char *const states[] = {"placed", "shipped", "done"};
        for (int i = 0; i < 200; ++i) {
            csv += QString::asprintf("O-%06d;2026-03-%02dT10:%02d:00Z;c%d@example.org;%05d;%s;%d.%02d;%d;%02d.03.2026;%s;%s\n", i + 17, i % 28 + 1, i % 60, i % 50, 1000 + i % 40, states[i % 3],
                                     i, i % 100, i % 7 + 1, i % 28 + 1, i % 2 ? "true" : "false", i % 9 ? "" : "call first").toUtf8();
        }
        const QString path = write(QStringLiteral("orders.csv"), csv);
        drafting::Wishes wishes;
        wishes.name = QStringLiteral("Orders");
        const contract::Contract contract = draft(path, wishes);
        QCOMPARE(contract.schema.size(), size_t(1));
        const contract::SchemaObject &orders = contract.schema.front();
        QCOMPARE(orders.name, QStringLiteral("orders"));
        QCOMPARE(orders.properties.size(), size_t(10));
        const auto property = [&](const char *name) { return *orders.property(QString::fromLatin1(name)); };
        QVERIFY(property("order_no").primaryKey && property("order_no").required && property("order_no").unique);
        QCOMPARE(property("order_no").physicalName, QStringLiteral("Order No"));
        QCOMPARE(property("order_no").options["pattern"].string(), QStringLiteral("^O-[0-9]{6}$"));
        QCOMPARE(property("placed_at").logicalType, QStringLiteral("timestamp"));
        QCOMPARE(property("placed_at").options["timezone"].boolean(), std::optional(true));
        QCOMPARE(property("customer_e_mail").classification, QStringLiteral("confidential"));
        QVERIFY(property("customer_e_mail").examples.empty());
        QVERIFY(!m_text.contains("@example.org")); // nobody's address is published by an example
        QCOMPARE(property("zip").logicalType, QStringLiteral("string")); // its zeros count
        QCOMPARE(property("status").enumValues.size(), size_t(3));
        QCOMPARE(property("total").logicalType, QStringLiteral("number"));
        QCOMPARE(property("items").logicalType, QStringLiteral("integer"));
        QCOMPARE(property("items").options["minimum"].integer(), std::optional<qint64>(0));
        QCOMPARE(property("ship_day").logicalType, QStringLiteral("date"));
        QCOMPARE(property("ship_day").options["format"].string(), QStringLiteral("dd.MM.yyyy"));
        QCOMPARE(property("paid").logicalType, QStringLiteral("boolean"));
        QVERIFY(!property("note").required);
        QVERIFY(!property("items").primaryKey);
        QVERIFY(m_text.contains("# Decide: Are these all the values there can be?"));
        holdsFor(contract, path);
    }

    void twoColumnsAsKey()
    {
        QByteArray csv = "order_id,line,amount\n";
        for (int i = 0; i < 60; ++i)
            csv += QString::asprintf("O-%03d,%d,%d.5\n", i / 3, i % 3 + 1, i % 5).toUtf8();
        const QString path = write(QStringLiteral("items.csv"), csv);
        const contract::Contract contract = draft(path);
        QCOMPARE(contract.schema[0].properties[0].primaryKeyPosition, 1);
        QCOMPARE(contract.schema[0].properties[1].primaryKeyPosition, 2);
        QCOMPARE(contract.schema[0].quality.size(), size_t(2));
        holdsFor(contract, path);
    }

    void awkwardFiles_data()
    {
        QTest::addColumn<QByteArray>("csv");
        QTest::newRow("header only") << QByteArray("a,b\n");
        QTest::newRow("one row") << QByteArray("a,b\n1,x\n");
        QTest::newRow("no header") << QByteArray("1,2\n3,4\n5,6\n");
        QTest::newRow("same names") << QByteArray("a,A,a\n1,2,3\n4,5,6\n");
        QTest::newRow("no latin names") << QByteArray("\xE9\xA1\xA7\xE5\xAE\xA2,\xF0\x9F\x98\x80\n1,2\n");
        QTest::newRow("hostile names") << QByteArray("\"a\"\": {x\",\"# b\ny: 1\",'- c'\n1,2,3\n4,5,6\n");
        QTest::newRow("yaml words") << QByteArray("yes,null,1e3,~\nno,null,2,~\noff,null,3,~\n");
        QTest::newRow("empty column") << QByteArray("a,b\n1,\n2,\n3,\n");
        QTest::newRow("ragged") << QByteArray("a,b\n1,2\n3\n4,5,6\n");
        QTest::newRow("large numbers") << QByteArray("a,b\n99999999999999999999,9999999999\n1,2\n");
        QTest::newRow("mixed zones") << QByteArray("t\n2026-01-01T00:00:00Z\n2026-01-01T00:00:00\n2026-01-02 00:00:00\n");
        QTest::newRow("control characters") << QByteArray("a\n\"x\x01y\tz\"\n\"l1\nl2\"\n");
    }
    void awkwardFiles()
    {
        QFETCH(QByteArray, csv);
        const contract::Contract contract = draft(write(QStringLiteral("awkward.csv"), csv));
        QVERIFY(!contract.schema.front().properties.empty());
    }

    // The samples of the demo, whatever they hold.
    void holdsForEveryDemoSample()
    {
        const QString folder = m_folder.filePath(QStringLiteral("demo"));
        const auto written = demo::writeDemo(folder);
        QVERIFY(written);
        QVERIFY(written->samples.size() >= 8);
        for (const demo::DemoSample &sample : written->samples) {
            const QString path = QDir(folder).filePath(sample.path);
            holdsFor(draft(path), path);
            if (QTest::currentTestFailed()) {
                qWarning("%s", qPrintable(path));
                return;
            }
        }
    }

    void cancelled()
    {
        const auto source = sampling::Source::open(write(QStringLiteral("c.csv"), "a\n1\n"));
        base::Cancel cancel;
        cancel.request();
        const auto evidence = drafting::readEvidence(*source, 0, cancel);
        QVERIFY(!evidence);
        QCOMPARE(evidence.problem().kind, base::Problem::Kind::Cancelled);
    }

    // What nobody sees in data, said before there is a text: once in each kind of draft, also where something like it is there.
    void promisesAreWritten()
    {
        drafting::Wishes wishes;
        wishes.name = QStringLiteral("Parcels");
        wishes.keptFor = 90;
        wishes.keptUnit = QStringLiteral("d");
        wishes.readerRole = QStringLiteral("parcels_reader");
        const auto drafted = drafting::draftOfTemplate(QStringLiteral("customer-data"), wishes);
        QVERIFY(drafted);
        const auto copied = drafting::draftOfContract(*drafted, QDir::tempPath(), QDir::tempPath(), {}, wishes);
        QVERIFY(copied);
        drafting::Sketch sketch;
        sketch.object = QStringLiteral("parcels");
        for (const QByteArray &text : {drafting::blankDraft(wishes), drafting::draftOf(sketch, wishes), *drafted, *copied}) {
            const governance::Analysis analysis = governance::analyse(text, QStringLiteral("parcels.odcs.yaml"), {});
            QVERIFY2(analysis.schemaValid, text.constData());
            const text::Node root = analysis.tree.root();
            int kept = 0, read = 0;
            for (int i = 0; i < root.find("slaProperties").size(); ++i) {
                const text::Node promise = root.find("slaProperties").at(i);
                if (promise.find("property").string() != QLatin1String("retention"))
                    continue;
                ++kept;
                QCOMPARE(promise.find("value").string(), QStringLiteral("90"));
                QCOMPARE(promise.find("unit").string(), QStringLiteral("d"));
            }
            for (int i = 0; i < root.find("roles").size(); ++i)
                read += root.find("roles").at(i).find("role").string() == wishes.readerRole && root.find("roles").at(i).find("access").string() == QLatin1String("read");
            QVERIFY2(kept == 1 && read == 1, text.constData());
        }
    }

    void fromNothing()
    {
        drafting::Wishes wishes;
        wishes.name = QStringLiteral("Wind turbines");
        wishes.domain = QStringLiteral("Energy");
        wishes.owner = QStringLiteral("kim@example.org");
        const governance::Analysis analysis = governance::analyse(drafting::blankDraft(wishes), QStringLiteral("d.odcs.yaml"), *m_rules);
        QVERIFY(analysis.schemaValid);
        QCOMPARE(analysis.errors, 0);
        QCOMPARE(analysis.contract->id, QStringLiteral("wind-turbines"));
        QCOMPARE(analysis.contract->schema.front().name, QStringLiteral("wind_turbines"));
    }
};

QTEST_GUILESS_MAIN(TestDraft)
#include "tst_draft.moc"
