// SPDX-License-Identifier: GPL-3.0-or-later
#include "governance/analysis.h"

#include "catalogue.h"
#include "demo/demo.h"

#include <QDirIterator>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace meshwright;
using namespace meshwright::governance;
using support::Catalogue;

/// What rules say is said in the reader's language; what they judge does not depend on it.
class TestGerman : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void builtInRules();
    void rulesOfACompanyStayAsWritten();
    void demoMesh();
    void faultsOfAPack();
};

static QStringList placeholders(const QString &text)
{
    static const QRegularExpression one(QStringLiteral("\\{\\{[^{}]*\\}\\}"));
    QStringList found;
    for (auto match = one.globalMatch(text); match.hasNext();)
        found.append(match.next().captured());
    found.sort();
    return found;
}

void TestGerman::builtInRules()
{
    const RulePack english = *loadPack(QStringLiteral(":all"));
    const Catalogue catalogue(QStringLiteral("de"));
    QVERIFY(!catalogue.isEmpty());
    const RulePack german = *loadPack(QStringLiteral(":all"));
    QVERIFY(english.rules.size() > 40);
    QCOMPARE(german.rules.size(), english.rules.size());
    for (size_t i = 0; i < english.rules.size(); ++i) {
        const Rule &one = *english.rules[i], &other = *german.rules[i];
        QCOMPARE(other.id, one.id);
        QCOMPARE(other.level, one.level);
        QVERIFY2(other.title != one.title && other.why != one.why, qPrintable(one.id));
        QVERIFY2((other.fix != one.fix || one.fix.isEmpty()) && (other.message != one.message || one.message == u"{{error}}"), qPrintable(one.id));
        QCOMPARE(placeholders(other.message), placeholders(one.message));
    }
    QCOMPARE(german.rule(QStringLiteral("owner-named"))->title, QStringLiteral("Verantwortliche genannt"));
}

void TestGerman::rulesOfACompanyStayAsWritten()
{
    const Catalogue catalogue(QStringLiteral("de"));
    const RulePack pack = readPack(text::SourceText("extends: ':global'\n"
                                                    "rules:\n"
                                                    "  owner-named: {message: 'No owner is named: {{error}}', x-meshwright: {title: Purpose described}}\n"
                                                    "  ours: {given: $, then: {function: truthy}, description: Primary key declared, x-meshwright: {title: Owner named}}\n"),
                                   QStringLiteral("/rules/ours.ruleset.yaml"));
    QVERIFY(pack.isSound());
    QCOMPARE(pack.rule(QStringLiteral("ours"))->title, QStringLiteral("Owner named"));
    QCOMPARE(pack.rule(QStringLiteral("ours"))->why, QStringLiteral("Primary key declared"));
    QCOMPARE(pack.rule(QStringLiteral("owner-named"))->title, QStringLiteral("Purpose described"));
    QCOMPARE(pack.rule(QStringLiteral("owner-named"))->message, QStringLiteral("No owner is named: {{error}}"));
    QCOMPARE(pack.rule(QStringLiteral("description-present"))->title, QStringLiteral("Zweck beschrieben"));
}

static std::vector<Analysis> analysed(const QString &folder)
{
    const RulesPointer rules = loadRules(folder, {QStringLiteral(":all")});
    QStringList paths;
    for (QDirIterator files(folder, {QStringLiteral("*.od?s.yaml")}, QDir::Files, QDirIterator::Subdirectories); files.hasNext();)
        paths.append(files.next());
    paths.sort();
    std::vector<Analysis> all;
    for (const QString &path : paths) {
        QFile text(path);
        if (text.open(QIODevice::ReadOnly))
            all.push_back(analyse(text.readAll(), path, *rules));
    }
    return all;
}

void TestGerman::demoMesh()
{
    QTemporaryDir folder;
    QVERIFY(demo::writeDemo(folder.path()));
    const auto english = analysed(folder.path());
    const Catalogue catalogue(QStringLiteral("de"));
    const auto german = analysed(folder.path());
    QVERIFY(english.size() >= 20);
    QCOMPARE(german.size(), english.size());
    static const QRegularExpression leftOver(QStringLiteral("\\{\\{|\\}\\}|%L?[0-9n]"));
    int ofRules = 0;
    for (size_t i = 0; i < english.size(); ++i) {
        const Analysis &one = english[i], &other = german[i];
        QCOMPARE(other.findings.size(), one.findings.size());
        for (size_t j = 0; j < one.findings.size(); ++j) {
            const text::Finding &said = one.findings[j], &gesagt = other.findings[j];
            QCOMPARE(gesagt.rule, said.rule);
            QCOMPARE(gesagt.path, said.path);
            QCOMPARE(gesagt.fixes.size(), said.fixes.size());
            QVERIFY2(!gesagt.message.contains(leftOver) && !said.message.contains(leftOver), qPrintable(gesagt.message));
            const Verdict *verdict = other.evaluation.verdict(said.rule);
            if (!verdict || !verdict->rule->file.startsWith(u':'))
                continue;
            ++ofRules;
            QVERIFY2(gesagt.message != said.message && gesagt.why != said.why, qPrintable(gesagt.message));
        }
        QCOMPARE(other.evaluation.verdicts.size(), one.evaluation.verdicts.size());
        for (size_t j = 0; j < one.evaluation.verdicts.size(); ++j) {
            QCOMPARE(other.evaluation.verdicts[j].outcome, one.evaluation.verdicts[j].outcome);
            QVERIFY(other.evaluation.verdicts[j].reason != one.evaluation.verdicts[j].reason || one.evaluation.verdicts[j].reason.isEmpty());
        }
    }
    QVERIFY(ofRules > 10);
}

void TestGerman::faultsOfAPack()
{
    const Catalogue catalogue(QStringLiteral("de"));
    const RulePack pack = readPack(text::SourceText("rules:\n  a: {given: '$.x[?(@.b ==)]', then: {function: truthy}}\n  c: {given: $, then: {function: lengthy}}\n"), QStringLiteral("/rules/bad.ruleset.yaml"));
    QCOMPARE(pack.findings.size(), size_t(2));
    QCOMPARE(pack.findings[0].finding.message, QStringLiteral("Der Pfad $.x[?(@.b ==)] ist nicht lesbar: ein Wert fehlt, bei Zeichen 7 des Filters „@.b ==“ (Zeichen 7)."));
    QVERIFY2(pack.findings[1].finding.message.startsWith(QStringLiteral("Es gibt keine Funktion „lengthy“; es gibt ")), qPrintable(pack.findings[1].finding.message));
}

QTEST_MAIN(TestGerman)
#include "tst_german.moc"
