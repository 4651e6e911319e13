// SPDX-License-Identifier: GPL-3.0-or-later
#include "governance/analysis.h"

#include "catalogue.h"
#include "demo/demo.h"
#include "quality/contracttest.h"

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
    void checksOfTheDemo();
    void checksInWords();
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

static std::vector<quality::ContractResults> tested(const QString &folder)
{
    QStringList paths;
    for (QDirIterator files(folder, {QStringLiteral("*.odcs.yaml")}, QDir::Files, QDirIterator::Subdirectories); files.hasNext();)
        paths.append(files.next());
    paths.sort();
    std::vector<quality::ContractResults> all;
    for (const QString &path : paths) {
        QFile text(path);
        if (text.open(QIODevice::ReadOnly))
            all.push_back(quality::testContract(contract::readContract(text::readYaml(text::SourceText(text.readAll()))), path));
    }
    return all;
}

void TestGerman::checksOfTheDemo()
{
    QTemporaryDir folder;
    QVERIFY(demo::writeDemo(folder.path()));
    const auto english = tested(folder.path());
    const Catalogue catalogue(QStringLiteral("de"));
    const auto german = tested(folder.path());
    QVERIFY(english.size() >= 10);
    QCOMPARE(german.size(), english.size());
    int titles = 0, same = 0, reasons = 0;
    for (size_t i = 0; i < english.size(); ++i) {
        QCOMPARE(german[i].objects.size(), english[i].objects.size());
        for (size_t j = 0; j < english[i].objects.size(); ++j) {
            const quality::Results &one = english[i].objects[j], &other = german[i].objects[j];
            QCOMPARE(other.checks.size(), one.checks.size());
            for (size_t k = 0; k < one.checks.size(); ++k) {
                const quality::CheckResult &said = one.checks[k], &gesagt = other.checks[k];
                QCOMPARE(gesagt.id, said.id);
                QCOMPARE(gesagt.state, said.state);
                QCOMPARE(gesagt.dimension, said.dimension);
                QCOMPARE(gesagt.failedRows, said.failedRows);
                ++(gesagt.title == said.title ? same : titles);
                QVERIFY2(gesagt.reason != said.reason || said.reason.isEmpty(), qPrintable(gesagt.reason));
                reasons += said.reason.isEmpty() ? 0 : 1;
                QVERIFY2(!(gesagt.title + gesagt.reason).contains(QRegularExpression(QStringLiteral("%[0-9n]"))), qPrintable(gesagt.title));
            }
        }
    }
    // what a contract says of its own rules stays as it is written
    QVERIFY2(titles > 200 && same < titles / 10 && reasons > 5, qPrintable(QStringLiteral("%1 %2 %3").arg(titles).arg(same).arg(reasons)));
}

void TestGerman::checksInWords()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.odcs.yaml"));
    QFile rows(folder.filePath(QStringLiteral("a.csv")));
    QVERIFY(rows.open(QIODevice::WriteOnly) && rows.write("mail,n\nx,1\n,7\n") > 0);
    rows.close();
    const Catalogue catalogue(QStringLiteral("de"));
    const auto results = quality::testContract(contract::readContract(text::readYaml(text::SourceText(
        "apiVersion: v3.0.2\nkind: DataContract\nid: a\nschema:\n  - name: a\n    properties:\n"
        "      - {name: mail, logicalType: string, required: true, logicalTypeOptions: {format: email}}\n"
        "      - {name: n, logicalType: integer, logicalTypeOptions: {maximum: 5}, quality: [{type: library, rule: nullValues, metric: nullValues, mustBeBetween: [1, 2], unit: percent}]}\n"))), path);
    QStringList lines;
    for (const quality::CheckResult &check : results.objects.front().checks)
        lines.append(check.title + (check.reason.isEmpty() ? QString() : QStringLiteral(" – ") + check.reason));
    for (const QString &wanted : {QStringLiteral("es gibt eine Spalte mail"), QStringLiteral("mail hat in jeder Zeile einen Wert – 1 von 2 Zeilen; die erste ist Zeile 2 (in der Datei 3)."),
                                  QStringLiteral("mail ist eine E-Mail-Adresse – 1 von 2 Zeilen; die erste ist Zeile 1 (in der Datei 2): „x“."), QStringLiteral("n ist eine ganze Zahl"),
                                  QStringLiteral("n ist höchstens 5 – 1 von 2 Zeilen; die erste ist Zeile 2 (in der Datei 3): „7“."),
                                  QStringLiteral("n: Zahl der Zeilen ohne Wert muss zwischen 1 und 2 Prozent sein – Es ist 0 Prozent.")})
        QVERIFY2(lines.contains(wanted), qPrintable(wanted + QStringLiteral("\n") + lines.join(u'\n')));
}

QTEST_MAIN(TestGerman)
#include "tst_german.moc"
