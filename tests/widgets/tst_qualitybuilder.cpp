// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/contractdocument.h"
#include "patience.h"
#include "sampling/profile.h"
#include "standard/judge.h"
#include "widgets/common/segmented.h"
#include "widgets/common/theme.h"
#include "widgets/designer/blockform.h"
#include "widgets/designer/fieldeditor.h"
#include "widgets/designer/newitems.h"
#include "widgets/designer/qualitycondition.h"
#include "widgets/designer/sqltry.h"
#include "widgets/designer/wordlist.h"

#include <QApplication>
#include <QComboBox>
#include <QFile>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QUndoStack>

using namespace meshwright;
using designer::QualityCondition;
using document::ContractDocument;
using text::Path;

namespace {

document::AnalysisPointer analyse(const QByteArray &text, const QString &name)
{
    return std::make_shared<const governance::Analysis>(governance::analyse(text, name, governance::Rules()));
}

QByteArray withRule(const QByteArray &rule)
{
    return "apiVersion: v3.2.0\nkind: DataContract\nid: a\nversion: 1.0.0\nstatus: active\nschema:\n  - name: orders\n    properties:\n      - name: country\n        logicalType: string\n        quality:\n" + rule + "      - name: other\n        logicalType: string\n";
}

const QString rulePointer = QStringLiteral("/schema/0/properties/0/quality/0");

} // namespace

/// The builder of quality rules: choices in, a sentence back, and only the bytes that are meant.
class TestQualityBuilder : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<ContractDocument> m_document;
    std::unique_ptr<QualityCondition> m_builder;
    ui::Theme *m_theme = nullptr;

    void open(const QByteArray &text, const QString &pointer = rulePointer)
    {
        m_builder.reset();
        m_document = std::make_unique<ContractDocument>(QStringLiteral("a.odcs.yaml"), text, analyse);
        m_document->settle();
        m_builder = std::make_unique<QualityCondition>(Path::fromPointer(pointer));
        m_builder->resize(500, 400);
        refresh();
        QWidget *widget = m_builder.get();
        widget->show();
    }
    void refresh()
    {
        m_document->settle();
        m_builder->show(m_document.get(), nullptr);
    }
    QComboBox *box(const QString &name) const
    {
        for (QComboBox *one : m_builder->findChildren<QComboBox *>()) {
            if (one->accessibleName() == name)
                return one;
        }
        return nullptr;
    }
    QLineEdit *line(const QString &name) const
    {
        for (QLineEdit *one : m_builder->findChildren<QLineEdit *>()) {
            if (one->accessibleName() == name)
                return one;
        }
        return nullptr;
    }
    void choose(const QString &name, const QString &what)
    {
        QComboBox *choice = box(name);
        const int index = choice->findText(what);
        QVERIFY2(index >= 0, qPrintable(what));
        choice->setFocus();
        while (choice->currentIndex() != index) // by keys, as a person does
            QTest::keyClick(choice, choice->currentIndex() < index ? Qt::Key_Down : Qt::Key_Up);
        refresh();
    }
    void enter(const QString &name, const QString &text)
    {
        QLineEdit *edit = line(name);
        QVERIFY(edit);
        edit->setFocus();
        edit->selectAll();
        QTest::keyClicks(edit, text);
        QTest::keyClick(edit, Qt::Key_Return);
        refresh();
    }

private Q_SLOTS:
    void initTestCase() { m_theme = new ui::Theme(qobject_cast<QApplication *>(qApp)); }
    void cleanup()
    {
        m_builder.reset();
        m_document.reset();
    }

    void readsBack_data()
    {
        QTest::addColumn<QByteArray>("rule");
        QTest::addColumn<QString>("sentence");
        const QString percent = QStringLiteral("\u202F%");
        QTest::newRow("invalid") << QByteArray("          - metric: invalidValues\n            arguments: {validValues: [DE, FR, NL]}\n            mustBeLessOrEqualTo: 1\n            unit: percent\n")
                                 << QStringLiteral("At most 1%1 of rows may have an invalid country: valid are DE, FR and NL.").arg(percent);
        QTest::newRow("pattern") << QByteArray("          - metric: invalidValues\n            arguments: {pattern: '^[A-Z]{2}$'}\n            mustBe: 0\n")
                                 << QStringLiteral("No row may have an invalid country: it must match ^[A-Z]{2}$.");
        QTest::newRow("nulls") << QByteArray("          - metric: nullValues\n            mustBeLessThan: 5\n") << QStringLiteral("Fewer than 5 rows may be without country.");
        QTest::newRow("between") << QByteArray("          - metric: nullValues\n            mustBeBetween: [1, 5]\n") << QStringLiteral("Between 1 and 5 rows may be without country.");
        QTest::newRow("missing") << QByteArray("          - metric: missingValues\n            arguments: {missingValues: ['', N/A]}\n            mustBe: 0\n") << QStringLiteral("No row may have a missing country: (empty) and N/A count as missing.");
        QTest::newRow("duplicates") << QByteArray("          - metric: duplicateValues\n            mustBe: 0\n") << QStringLiteral("No row may repeat a value of country.");
        QTest::newRow("old name") << QByteArray("          - type: library\n            rule: nullValues\n            mustBe: 0\n") << QStringLiteral("No row may be without country.");
        QTest::newRow("no threshold") << QByteArray("          - metric: nullValues\n") << QStringLiteral("[how many?] rows may be without country.");
        QTest::newRow("sql") << QByteArray("          - type: sql\n            query: SELECT 1\n            mustBeGreaterThan: 0\n") << QStringLiteral("The query must come to more than 0.");
        QTest::newRow("words") << QByteArray("          - type: text\n            description: Countries are real.\n") << QStringLiteral("Countries are real. (a person judges)");
        QTest::newRow("tool") << QByteArray("          - type: custom\n            engine: soda\n            implementation: x\n") << QStringLiteral("soda checks country.");
    }
    void readsBack()
    {
        QFETCH(QByteArray, rule);
        QFETCH(QString, sentence);
        open(withRule(rule));
        QCOMPARE(m_builder->sentence(), sentence);
    }

    void everyPartIsChosenAndNothingElseChanges()
    {
        const QByteArray given = withRule("          - name: \"kept\"   # as it is\n            metric: nullValues\n            mustBe: 0   # none\n");
        open(given);
        choose(QStringLiteral("What is counted"), QStringLiteral("rows with an invalid value"));
        QByteArray wanted = given;
        QCOMPARE(m_document->text(), wanted.replace("metric: nullValues", "metric: invalidValues"));
        choose(QStringLiteral("How it compares"), QStringLiteral("at most"));
        QCOMPARE(m_document->text(), wanted.replace("mustBe: 0   # none", "mustBeLessOrEqualTo: 0   # none"));
        enter(QStringLiteral("Number"), QStringLiteral("2,5"));
        QCOMPARE(m_document->text(), wanted.replace("OrEqualTo: 0   #", "OrEqualTo: 2.5   #"));
        choose(QStringLiteral("Unit"), QStringLiteral("% of rows"));
        QVERIFY(m_document->text().contains("unit: percent"));
        auto *valid = line(QStringLiteral("Valid values"));
        QVERIFY(valid);
        for (const char *value : {"DE", "FR"}) {
            QTest::keyClicks(valid, QLatin1String(value));
            QTest::keyClick(valid, Qt::Key_Return);
            refresh();
        }
        QCOMPARE(m_builder->sentence(), QStringLiteral("At most 2.5\u202F% of rows may have an invalid country: valid are DE and FR."));
        QVERIFY(standard::judge(m_document->currentTree()).schemaValid);
        QVERIFY(m_document->text().contains("name: \"kept\"   # as it is"));
        choose(QStringLiteral("How it compares"), QStringLiteral("between"));
        QVERIFY(line(QStringLiteral("Second number"))->isVisible());
        enter(QStringLiteral("Second number"), QStringLiteral("9"));
        QVERIFY2(m_document->text().contains("mustBeBetween: [0, 9]") || m_document->currentTree().root().find(Path::fromPointer(rulePointer)).find("mustBeBetween").at(1).integer() == 9, m_document->text().constData());
        QVERIFY(standard::judge(m_document->currentTree()).schemaValid);
        while (m_document->history()->canUndo())
            m_document->history()->undo();
        QCOMPARE(m_document->text(), given);
    }

    void anotherKindDropsWhatItDoesNotKnow()
    {
        const QByteArray given = withRule("          - metric: nullValues   # counted\n            mustBe: 0\n            severity: error\n");
        open(given);
        auto *kinds = m_builder->findChild<ui::Segmented *>();
        kinds->findChildren<QPushButton *>().at(2)->click();
        refresh();
        QVERIFY(m_document->text().contains("type: text"));
        QVERIFY(!m_document->text().contains("metric"));
        QVERIFY(!m_document->text().contains("mustBe"));
        QVERIFY(m_document->text().contains("severity: error"));
        QCOMPARE(m_document->history()->count(), 1);
        m_document->history()->undo();
        QCOMPARE(m_document->text(), given);
    }

    void olderVersionsKeepTheirWord()
    {
        QByteArray given = withRule("          - type: library\n            rule: nullValues\n            mustBe: 0\n");
        given.replace("v3.2.0", "v3.0.2");
        open(given);
        choose(QStringLiteral("What is counted"), QStringLiteral("rows that repeat a value"));
        QCOMPARE(m_document->text(), QByteArray(given).replace("rule: nullValues", "rule: duplicateValues"));
    }

    void suggestsWhatTheSampleTells()
    {
        sampling::ColumnProfile profile;
        profile.type = sampling::ValueType::Text;
        profile.rows = 100;
        profile.distinct = 2;
        profile.maxLength = 7;
        profile.minLength = 4;
        profile.histogram = {{QStringLiteral("open"), 60}, {QStringLiteral("shipped"), 40}};
        contract::Property property;
        property.logicalType = QStringLiteral("string");
        const auto rules = designer::newRules(*standard::odcs().block("quality"), &property, &profile);
        QVERIFY(!rules.empty());
        const text::Value *arguments = rules.front().value.member("arguments");
        QVERIFY(arguments);
        QCOMPARE(arguments->member("validValues")->items().size(), size_t(2));
        const auto limits = designer::newLimits(property, &profile);
        QCOMPARE(limits.front().first, QByteArray("maxLength"));
        QCOMPARE(limits.front().second.value, text::Value::integer(7));
        for (const designer::NewItem &rule : designer::newRules(*standard::odcs().block("quality"), nullptr, nullptr))
            QVERIFY(rule.value.member("metric") == nullptr || rule.value.member("metric")->scalar() == "rowCount" || rule.value.member("metric")->scalar() == "duplicateValues");
    }

    void aQueryIsTriedOnTheSample()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("orders.csv"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("country,other\nDE,1\n,2\nFR,3\n");
        file.close();
        open(withRule("          - type: sql\n            query: SELECT COUNT(*) FROM {object} WHERE {property} IS NULL\n            mustBe: 0\n"));
        const contract::Contract &contract = *m_document->goodSnapshot()->analysis->contract;
        designer::SqlTry attempt;
        QSignalSpy answered(&attempt, &designer::SqlTry::answered);
        std::optional<double> number;
        connect(&attempt, &designer::SqlTry::answered, this, [&](const quality::SqlAnswer &answer) { number = answer.number; });
        attempt.ask(QStringLiteral("SELECT COUNT(*) FROM \"orders\" WHERE \"country\" IS NULL"), designer::SqlTry::tables(contract, {{QStringLiteral("orders"), path}}));
        QTRY_COMPARE_WITH_TIMEOUT(answered.count(), 1, longWait);
        QCOMPARE(number, std::optional<double>(1));
        // What writes is refused with a reason.
        attempt.ask(QStringLiteral("DROP TABLE orders"), designer::SqlTry::tables(contract, {{QStringLiteral("orders"), path}}));
        number = 5;
        QTRY_COMPARE_WITH_TIMEOUT(answered.count(), 2, longWait);
        QVERIFY(!number);
    }
};

QTEST_MAIN(TestQualityBuilder)
#include "tst_qualitybuilder.moc"
