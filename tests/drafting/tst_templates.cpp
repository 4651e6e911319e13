// SPDX-License-Identifier: GPL-3.0-or-later
#include "drafting/templates.h"
#include "governance/analysis.h"
#include "governance/rulepack.h"

#include <QDir>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace meshwright;

/// Every template by the judge that judges everything else: the standard, our own rules, and all starter packs.
class TestTemplates : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    governance::RulesPointer m_rules;

    governance::Analysis judge(const QByteArray &text) const { return governance::analyse(text, QStringLiteral("t.odcs.yaml"), *m_rules); }
    static QString told(const governance::Analysis &analysis)
    {
        QStringList out;
        for (const text::Finding &finding : analysis.findings)
            out.append(finding.rule + QLatin1String(": ") + finding.message);
        return out.join(QLatin1Char('\n'));
    }
    static drafting::Wishes wishes()
    {
        drafting::Wishes out;
        out.name = QStringLiteral("Größe: “x” # y");
        out.domain = QStringLiteral("Logistics");
        out.owner = QStringLiteral("kim@example.org");
        out.purpose = QStringLiteral("Yes: we test that any words survive.");
        return out;
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_rules = governance::loadRules(m_folder.path(), {QStringLiteral(":all")});
        QVERIFY(m_rules->findings.empty());
        int rules = 0;
        for (const auto &pack : m_rules->federation.packs)
            rules += int(pack.rules.size());
        QVERIFY(rules > 30);
    }

    void thereAreSix()
    {
        QCOMPARE(drafting::templates().size(), size_t(6));
        QCOMPARE(QDir(QStringLiteral(":/meshwright/templates")).entryList().size(), 6);
        QVERIFY(!drafting::draftOfTemplate(QStringLiteral("none"), {}));
    }

    void everyTemplatePassesEverything_data()
    {
        QTest::addColumn<QString>("key");
        for (const drafting::Template &one : drafting::templates())
            QTest::newRow(qPrintable(one.key)) << one.key;
    }
    void everyTemplatePassesEverything()
    {
        QFETCH(QString, key);
        const auto text = drafting::draftOfTemplate(key, wishes());
        QVERIFY2(text, text ? "" : qPrintable(text.problem().text()));
        const governance::Analysis analysis = judge(*text);
        QVERIFY(analysis.schemaValid);
        QCOMPARE(analysis.standard, QStringLiteral("ODCS 3.2.0"));
        QVERIFY2(analysis.findings.empty(), qPrintable(told(analysis)));
        const contract::Contract &contract = *analysis.contract;
        QCOMPARE(contract.id, QStringLiteral("grosse-x-y"));
        QCOMPARE(contract.name, wishes().name);
        QCOMPARE(contract.version, QStringLiteral("1.0.0"));
        QCOMPARE(contract.status, QStringLiteral("draft"));
        QCOMPARE(contract.domain, QStringLiteral("Logistics"));
        QCOMPARE(contract.purpose, wishes().purpose);
        QCOMPARE(contract.team.members.front().username, wishes().owner);
        QVERIFY(!text->contains("owner@example.org"));
        QVERIFY(text->contains("# Decide:"));
    }

    void withoutAnOwnerTheRulesAskForOne_data() { everyTemplatePassesEverything_data(); }
    void withoutAnOwnerTheRulesAskForOne()
    {
        QFETCH(QString, key);
        const auto text = drafting::draftOfTemplate(key, {});
        QVERIFY(text);
        const governance::Analysis analysis = judge(*text);
        QVERIFY(analysis.schemaValid);
        QVERIFY(analysis.contract->team.members.empty());
        QVERIFY2(analysis.errors > 0, "an invented owner would look like a real one");
    }
};

QTEST_GUILESS_MAIN(TestTemplates)
#include "tst_templates.moc"
