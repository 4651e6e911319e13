// SPDX-License-Identifier: GPL-3.0-or-later
#include "contract/sentences.h"

#include "text/tree.h"

#include <QTest>

using namespace meshwright;

class TestSentences : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aRuleHasATitle_data()
    {
        QTest::addColumn<QByteArray>("rule");
        QTest::addColumn<QString>("title");
        QTest::newRow("its name") << QByteArray("{name: Complete, metric: nullValues, mustBe: 0}") << QStringLiteral("Complete");
        QTest::newRow("its words") << QByteArray("{description: 'All  of them', metric: nullValues, mustBe: 0}") << QStringLiteral("All of them");
        QTest::newRow("nulls") << QByteArray("{metric: nullValues, mustBe: 0}") << QStringLiteral("rows without a value: exactly 0");
        QTest::newRow("former name") << QByteArray("{type: library, rule: rowCount, mustBeGreaterThan: 3}") << QStringLiteral("rows in all: more than 3");
        QTest::newRow("no threshold") << QByteArray("{metric: duplicateValues}") << QStringLiteral("rows with a repeated value");
        QTest::newRow("a query") << QByteArray("{type: sql, query: select 1, mustBe: 1}") << QStringLiteral("SQL: exactly 1");
        QTest::newRow("another tool") << QByteArray("{type: custom, engine: soda, implementation: x}") << QStringLiteral("soda rule");
        QTest::newRow("nothing yet") << QByteArray("{type: library}") << QString();
        QTest::newRow("an empty text") << QByteArray("{type: text}") << QString();
    }

    void aRuleHasATitle()
    {
        QFETCH(QByteArray, rule);
        const text::Tree tree = text::readYaml(text::SourceText(rule));
        QTEST(contract::ruleTitle(tree.root()), "title");
    }
};

QTEST_APPLESS_MAIN(TestSentences)
#include "tst_sentences.moc"
