// SPDX-License-Identifier: GPL-3.0-or-later
#include "governance/evaluation.h"
#include "governance/federation.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace meshwright;
using namespace meshwright::governance;

/// Packs that somebody wrote to hurt, or by mistake: an error with its place or a rule that is not evaluated, never a
/// hang, a crash or a silent pass. Hangs are what the test's own time limit is for; each limit is tested by what it says.
class TestBadPacks : public QObject {
    Q_OBJECT

private:
    static RulePack read(const QByteArray &text) { return readPack(text::SourceText(text), QStringLiteral("/x/bad.ruleset.yaml")); }
    static QByteArray ruleWith(const QByteArray &given, const QByteArray &then = "{function: truthy}") { return "rules:\n  r: {given: " + given + ", then: " + then + "}\n"; }
    static Evaluation judge(const RulePack &pack, const QByteArray &text) { return evaluate({pack}, Subject::of(text::readYaml(text::SourceText(text)))); }

private Q_SLOTS:
    void badTextsHaveAPlace_data();
    void badTextsHaveAPlace();
    void hostilePatternsAreNotEvaluated_data();
    void hostilePatternsAreNotEvaluated();
    void hugePathsAreRefused();
    void walkingEverythingEnds();
    void extendsThatNeverEnd();
    void extendsThatLeadOut();
};

void TestBadPacks::badTextsHaveAPlace_data()
{
    QTest::addColumn<QByteArray>("text");
    const auto row = [](const char *name, const QByteArray &text) { QTest::newRow(name) << text; };
    row("not yaml", "rules: [}\n");
    row("a script", "#!/bin/sh\nrm -rf /\n: [\n");
    row("binary", QByteArray("\x7f" "ELF\x02\x01\x01\0\0", 9));
    row("deep", QByteArray(100'000, '['));
    row("alias bomb", "a: &a [x,x,x,x,x,x,x,x,x]\nb: &b [*a,*a,*a,*a,*a,*a,*a,*a]\nc: &c [*b,*b,*b,*b,*b,*b,*b,*b]\nd: &d [*c,*c,*c,*c,*c,*c,*c]\nrules: {r: {given: *d, then: *d}}\n");
    row("cycle", "rules: &a {r: *a}\n");
    row("remote", "extends: https://example.org/rules.yaml\n");
    row("npm", "extends: npm:evil\n");
    row("functions", "functions: [evil]\nrules: {}\n");
    row("functionsDir", "functionsDir: ./evil\nrules: {}\n");
    row("unknown function", ruleWith("$", "{function: eval, functionOptions: {code: process.exit()}}"));
    row("script in a path", ruleWith("\"$[(process.exit())]\""));
    row("script in a filter", ruleWith("\"$[?(require('fs'))]\""));
    row("constructor in a filter", ruleWith("\"$[?(@.constructor.constructor('return 1')())]\""));
    row("deep filter", ruleWith("\"$[?(" + QByteArray(3'000, '(') + "1" + QByteArray(900, ')') + ")]\""));
    row("many parentheses in a pattern", ruleWith("$", "{function: pattern, functionOptions: {match: '" + QByteArray(1'000, '(') + QByteArray(1'000, ')') + "'}}"));
    row("endless repetition", ruleWith("$", "{function: pattern, functionOptions: {match: 'a{1,65535}{1,65535}{1,65535}'}}"));
    row("foreign pattern", ruleWith("$", "{function: pattern, functionOptions: {match: '(?R)'}}"));
    row("aliases of aliases", "aliases:\n  A: ['#B', '#B']\n  B: ['#A', '#A']\nrules:\n  r: {given: '#A', then: {function: truthy}}\n");
    row("no rules", "description: nothing\n");
    row("schema that refers out", ruleWith("$", "{function: schema, functionOptions: {schema: {$ref: 'file:///etc/passwd'}}}"));
    row("schema on the network", ruleWith("$", "{function: schema, functionOptions: {schema: {$ref: 'http://127.0.0.1/x'}}}"));
}

void TestBadPacks::badTextsHaveAPlace()
{
    QFETCH(QByteArray, text);
    const RulePack pack = read(text);
    QVERIFY(!pack.isSound());
    const PackFinding &first = pack.findings.front();
    QVERIFY(!first.finding.message.isEmpty());
    QCOMPARE(first.file, QStringLiteral("/x/bad.ruleset.yaml"));
    for (const Verdict &verdict : judge(pack, "kind: DataContract\n").verdicts)
        QCOMPARE(verdict.outcome, Outcome::NotEvaluated);
}

void TestBadPacks::hostilePatternsAreNotEvaluated_data()
{
    QTest::addColumn<QByteArray>("pattern");
    for (const char *pattern : {"^(a+)+$", "^(a|aa)+$", "^(a|a?)+$", "(x+x+)+y", "^([a-z]+)*[A-Z]$", "^(([a-z])+.)+[A-Z]([a-z])+$", "(.*)(.*)(.*)(.*)(.*)(.*)(.*)(.*)(.*)(.*)[^a]!"})
        QTest::newRow(pattern) << QByteArray(pattern);
}

void TestBadPacks::hostilePatternsAreNotEvaluated()
{
    QFETCH(QByteArray, pattern);
    const RulePack pack = read(ruleWith("$.value", "{function: pattern, functionOptions: {match: '" + pattern + "'}}"));
    QVERIFY(pack.isSound());
    const Evaluation evaluation = judge(pack, "value: " + QByteArray(40, pattern.contains('x') ? 'x' : 'a') + QByteArray(60, 'a') + "!\n");
    const Verdict &verdict = evaluation.verdicts.front();
    // decided by the engine's own shortcuts, or not at all; a wrong answer would be Passed
    QVERIFY2(verdict.outcome == Outcome::NotEvaluated || verdict.outcome == Outcome::Failed, qPrintable(verdict.reason));
    if (verdict.outcome == Outcome::NotEvaluated)
        QVERIFY(verdict.reason.contains(QLatin1String("steps")));
}

void TestBadPacks::hugePathsAreRefused()
{
    QVERIFY(!read(ruleWith("$" + QByteArray(".a").repeated(100'000))).isSound());
    QVERIFY(!read(ruleWith("$" + QByteArray(".a").repeated(100))).isSound());
    QVERIFY(!read(ruleWith("'$" + QByteArray("..*").repeated(100) + "'")).isSound());
    // as many as are allowed, each trying every node
    const RulePack pack = read(ruleWith("'$" + QByteArray("..*").repeated(40) + "'", "{function: undefined}"));
    QVERIFY(pack.isSound());
    QByteArray deep = "a: ";
    deep += QByteArray("{a: ").repeated(50) + "1" + QByteArray("}").repeated(50);
    const Evaluation evaluation = judge(pack, deep + '\n');
    QCOMPARE(evaluation.verdicts.size(), size_t(1));
}

void TestBadPacks::walkingEverythingEnds()
{
    QByteArray text = "kind: DataContract\nschema:\n";
    for (int i = 0; i < 95'000; ++i)
        text += "- a\n";
    const RulePack pack = read("rules:\n  all: {given: '$..*', then: {function: undefined}}\n  none: {given: '$..nothing', then: {function: truthy}}\n"
                               "  pairs: {given: '$..[?(@root.schema.length > 3 && @.match(/^(a|b)+c/))]', then: {function: truthy}}\n");
    QVERIFY2(pack.isSound(), pack.isSound() ? "" : qPrintable(pack.placeOf(pack.findings.front())));
    const Evaluation evaluation = judge(pack, text);
    const Verdict *all = evaluation.verdict(QStringLiteral("all"));
    QCOMPARE(all->outcome, Outcome::Failed); // what was found counts
    QVERIFY(all->reason.contains(QLatin1String("10000 findings"))); // and that it was not all of it, too
    QCOMPARE(evaluation.verdict(QStringLiteral("none"))->outcome, Outcome::Passed);
    QVERIFY(std::any_of(evaluation.findings.begin(), evaluation.findings.end(), [](const text::Finding &f) { return f.rule == u"all" && f.notEvaluated; }));
    EvaluationLimits small;
    small.steps = 1'000;
    const Evaluation limited = evaluate({pack}, Subject::of(text::readYaml(text::SourceText(text))), {}, QDate(2026, 1, 1), small);
    QCOMPARE(limited.verdict(QStringLiteral("none"))->outcome, Outcome::NotEvaluated);
}

void TestBadPacks::extendsThatNeverEnd()
{
    QTemporaryDir folder;
    const auto write = [&](const QString &name, const QByteArray &bytes) {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("can't write");
    };
    write(QStringLiteral("a.ruleset.yaml"), "extends: b.ruleset.yaml\n");
    write(QStringLiteral("b.ruleset.yaml"), "extends: [a.ruleset.yaml]\n");
    auto pack = loadPack(folder.filePath(QStringLiteral("a.ruleset.yaml")));
    QVERIFY(pack && !pack->isSound());
    QVERIFY(pack->findings.front().finding.message.contains(QLatin1String("extends itself")));
    QVERIFY(pack->findings.front().finding.span.begin > 0);
    // each of thirty extends the next one twice: 2^30 readings if nobody counted
    for (int i = 0; i < 30; ++i)
        write(QStringLiteral("c%1.ruleset.yaml").arg(i), QStringLiteral("extends: [c%1.ruleset.yaml, c%1.ruleset.yaml]\n").arg(i + 1).toUtf8());
    write(QStringLiteral("c30.ruleset.yaml"), "rules: {}\n");
    pack = loadPack(folder.filePath(QStringLiteral("c0.ruleset.yaml")));
    QVERIFY(pack && !pack->isSound());
    QVERIFY(pack->files.size() <= 51);
    QVERIFY(pack->findings.size() <= 1'001);
}

void TestBadPacks::extendsThatLeadOut()
{
    QTemporaryDir folder, outside;
    QFile secret(outside.filePath(QStringLiteral("secret.ruleset.yaml")));
    QVERIFY(secret.open(QIODevice::WriteOnly) && secret.write("rules: {leaked: {given: $, then: {function: truthy}}}\n") > 0);
    secret.close();
    QVERIFY(QFile::link(secret.fileName(), folder.filePath(QStringLiteral("link.ruleset.yaml"))));
    for (const QString &target : {secret.fileName(), QStringLiteral("../") + QDir(outside.path()).dirName() + QStringLiteral("/secret.ruleset.yaml"), QStringLiteral("link.ruleset.yaml"), QStringLiteral("/dev/zero"), QStringLiteral("/proc/self/environ")}) {
        QFile file(folder.filePath(QStringLiteral("p.ruleset.yaml")));
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate) && file.write("extends: \"" + target.toUtf8() + "\"\n") > 0);
        file.close();
        const auto pack = loadPack(file.fileName());
        QVERIFY2(pack && !pack->isSound(), qPrintable(target));
        QVERIFY2(pack->rules.empty(), qPrintable(target));
    }
}

QTEST_APPLESS_MAIN(TestBadPacks)
#include "tst_badpacks.moc"
