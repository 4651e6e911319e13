// SPDX-License-Identifier: GPL-3.0-or-later
#include "governance/federation.h"
#include "governance/selftest.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace meshwright;
using namespace meshwright::governance;

/// Packs as data: those we bring along judge their own examples, bad ones are refused with a place,
/// hostile ones end in time, domains may tighten and never loosen.
class tst_Packs : public QObject {
    Q_OBJECT

private:
    static RulePack read(const QByteArray &yaml, const QString &path = QStringLiteral("/nowhere/test.ruleset.yaml"))
    {
        return readPack(text::SourceText(yaml), path);
    }

    static Evaluation judge(const RulePack &pack, const QByteArray &yaml, const std::vector<Waiver> &waivers = {}, QDate today = QDate(2026, 11, 21))
    {
        return evaluate({pack}, Subject::of(text::readYaml(text::SourceText(yaml))), waivers, today);
    }

    static bool write(const QString &path, const QByteArray &bytes)
    {
        QFile file(path);
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
    }

private Q_SLOTS:
    void builtIn_data()
    {
        QTest::addColumn<QString>("name");
        for (const QString &name : builtInPacks())
            QTest::newRow(qPrintable(name)) << name;
    }
    void builtIn()
    {
        QFETCH(QString, name);
        const auto pack = loadPack(name);
        QVERIFY(pack);
        for (const PackFinding &finding : pack->findings)
            qWarning("%s", qUtf8Printable(pack->placeOf(finding)));
        QVERIFY(pack->findings.empty());
        for (const ExampleResult &result : selfTest(*pack))
            QVERIFY2(result.isRight, qPrintable(result.rule->id + QStringLiteral(", ") + result.example.name + QStringLiteral(": ") + result.what));
        for (const RulePtr &rule : untried(*pack))
            QFAIL(qPrintable(rule->id + QStringLiteral(" carries too few examples")));
        for (const RulePtr &rule : pack->rules)
            QVERIFY2(!rule->why.isEmpty() && !rule->fix.isEmpty() && !rule->title.isEmpty() && !rule->tags.isEmpty(), qPrintable(rule->id));
    }
    void builtInDocumented()
    {
        QFile page(QStringLiteral(MESHWRIGHT_SOURCE_DIR "/docs/rules/packs.md"));
        QVERIFY(page.open(QIODevice::ReadOnly));
        const QString text = QString::fromUtf8(page.readAll());
        const auto pack = loadPack(QStringLiteral(":all"));
        QVERIFY(pack);
        QVERIFY(pack->rules.size() > 40);
        for (const RulePtr &rule : pack->rules)
            QVERIFY2(text.contains(QStringLiteral("### %1\n").arg(rule->id)), qPrintable(rule->id));
    }

    void faults_data()
    {
        QTest::addColumn<QByteArray>("yaml");
        QTest::addColumn<QString>("rule");
        QTest::addColumn<int>("line");
        const auto row = [](const char *name, const char *yaml, const char *rule, int line) { QTest::newRow(name) << QByteArray(yaml) << QString::fromLatin1(rule) << line; };
        row("not yaml", "rules: [\n  {a: \n", "yaml/unclosed", 2);
        row("not a mapping", "- a\n", "ruleset/shape", 1);
        row("nothing in it", "description: x\n", "ruleset/shape", 1);
        row("unknown key", "rules: {}\nrulez: {}\n", "ruleset/unknown-key", 2);
        row("functions", "functions: [mine]\nrules: {}\n", "ruleset/functions", 1);
        row("functionsDir", "rules: {}\nfunctionsDir: x\n", "ruleset/functions", 2);
        row("unknown rule key", "rules:\n  a:\n    given: $\n    then: {function: truthy}\n    serverity: error\n", "ruleset/unknown-key", 5);
        row("unknown function", "rules:\n  a:\n    given: $\n    then: {function: truthful}\n", "ruleset/unknown-function", 4);
        row("no function", "rules:\n  a:\n    given: $\n    then: {field: x}\n", "ruleset/unknown-function", 4);
        row("unknown option", "rules:\n  a:\n    given: $\n    then: {function: length, functionOptions: {min: 1, maximum: 2}}\n", "ruleset/option", 4);
        row("option of a function without", "rules:\n  a:\n    given: $\n    then: {function: truthy, functionOptions: {min: 1}}\n", "ruleset/option", 4);
        row("missing option", "rules:\n  a:\n    given: $\n    then: {function: casing}\n", "ruleset/option", 4);
        row("bad severity", "rules:\n  a:\n    given: $\n    severity: fatal\n    then: {function: truthy}\n", "ruleset/severity", 4);
        row("bad path", "rules:\n  a:\n    given: $.x[?(@.y = 1)]\n    then: {function: truthy}\n", "ruleset/given", 3);
        row("script in a path", "rules:\n  a:\n    given: $.x[?(process.exit())]\n    then: {function: truthy}\n", "ruleset/given", 3);
        row("constructor", "rules:\n  a:\n    given: $.x[?(@.constructor('return 1')())]\n    then: {function: truthy}\n", "ruleset/given", 3);
        row("path without root", "rules:\n  a:\n    given: info.x\n    then: {function: truthy}\n", "ruleset/given", 3);
        row("unknown alias", "rules:\n  a:\n    given: '#Nobody'\n    then: {function: truthy}\n", "ruleset/alias", 3);
        row("alias of itself", "aliases: {A: ['#B'], B: ['#A']}\nrules:\n  a:\n    given: '#A'\n    then: {function: truthy}\n", "ruleset/alias", 4);
        row("remote", "extends: https://example.org/x.yaml\n", "ruleset/extends", 1);
        row("package", "extends: ['npm:thing']\n", "ruleset/extends", 1);
        row("spectral's own", "extends: spectral:oas\n", "ruleset/extends", 1);
        row("missing file", "extends: not-there.yaml\n", "ruleset/extends", 1);
        row("retuned stranger", "rules:\n  nobody: off\n", "ruleset/unknown-rule", 2);
        row("foreign pattern", "rules:\n  a:\n    given: $\n    then: {function: pattern, functionOptions: {match: '(*UTF)a'}}\n", "ruleset/option", 4);
        row("broken pattern", "rules:\n  a:\n    given: $\n    then: {function: pattern, functionOptions: {match: '(a'}}\n", "ruleset/option", 4);
        row("placeholder", "rules:\n  a:\n    given: $\n    message: '{{valeu}}'\n    then: {function: truthy}\n", "ruleset/message", 4);
        row("formats", "rules:\n  a:\n    given: $\n    formats: [oas3]\n    then: {function: truthy}\n", "ruleset/formats", 4);
        row("remote schema", "rules:\n  a:\n    given: $\n    then: {function: schema, functionOptions: {schema: {$ref: 'https://example.org/s'}}}\n", "ruleset/option", 4);
    }
    void faults()
    {
        QFETCH(QByteArray, yaml);
        QFETCH(QString, rule);
        QFETCH(int, line);
        const RulePack pack = read(yaml);
        QVERIFY(!pack.isSound());
        const auto found = std::find_if(pack.findings.begin(), pack.findings.end(), [&](const PackFinding &f) { return f.finding.rule == rule; });
        QVERIFY2(found != pack.findings.end(), qPrintable(pack.placeOf(pack.findings.front()) + QStringLiteral(" [") + pack.findings.front().finding.rule + u']'));
        if (line > 0)
            QCOMPARE(pack.files.front().tree.source().position(found->finding.span.begin).line, line);
        for (const Verdict &verdict : judge(pack, "kind: DataContract\n").verdicts)
            QCOMPARE(verdict.outcome, Outcome::NotEvaluated);
    }

    void limits_data()
    {
        QTest::addColumn<QByteArray>("rule");
        QTest::newRow("catastrophic pattern") << QByteArray("{given: $.text, then: {function: pattern, functionOptions: {match: '^(a+)+$'}}}");
        QTest::newRow("catastrophic filter") << QByteArray("{given: \"$[?(@property === 'text' && @.match(/^(a|a)*$/))]\", then: {function: truthy}}");
        QTest::newRow("too many findings") << QByteArray("{given: $.list..*, then: {field: nothing, function: defined}}");
    }
    void limits()
    {
        QFETCH(QByteArray, rule);
        QByteArray yaml = "kind: DataContract\ntext: " + QByteArray(4000, 'a') + "!\nlist:\n";
        for (int i = 0; i < 25'000; ++i)
            yaml += "  - {a: 1, b: 2, c: 3}\n";
        const RulePack pack = read("rules:\n  a: " + rule + "\n");
        QVERIFY2(pack.isSound(), pack.findings.empty() ? "" : qPrintable(pack.placeOf(pack.findings.front())));
        QElapsedTimer timer;
        timer.start();
        const Evaluation evaluation = judge(pack, yaml);
        QCOMPARE(evaluation.verdicts.size(), size_t(1));
        QVERIFY(!evaluation.verdicts.front().reason.isEmpty());
        QVERIFY(evaluation.verdicts.front().outcome != Outcome::Passed);
        QVERIFY(std::any_of(evaluation.findings.begin(), evaluation.findings.end(), [](const text::Finding &f) { return f.notEvaluated; }));
        qInfo("%lld ms", timer.elapsed());
    }
    void hugePaths()
    {
        QVERIFY(!read("rules:\n  a: {given: '$" + QByteArray(".a").repeated(5'000) + "', then: {function: truthy}}\n").isSound());
        QVERIFY(!read("rules:\n  a: {given: '$" + QByteArray("..*").repeated(100) + "', then: {function: truthy}}\n").isSound());
        QVERIFY(!read("rules:\n  a: {given: '$[?(" + QByteArray("(").repeated(1'900) + "']', then: {function: truthy}}\n").isSound());
        QVERIFY(!read("rules:\n  a: {given: '$[?(" + QByteArray("!").repeated(1'900) + "@)]', then: {function: truthy}}\n").isSound());
        // fifty deep segments over a wide text are still one walk
        const RulePack deep = read("rules:\n  a: {given: '$" + QByteArray("..*").repeated(50) + "', then: {function: truthy}}\n");
        QVERIFY(deep.isSound());
        QByteArray yaml = "kind: DataContract\nlist:\n";
        for (int i = 0; i < 20'000; ++i)
            yaml += "  - {a: 1, b: [2]}\n";
        QCOMPARE(judge(deep, yaml).verdicts.front().outcome, Outcome::Passed);
    }

    void extendsStaysInside()
    {
        QTemporaryDir dir;
        QDir(dir.path()).mkpath(QStringLiteral("rules"));
        QVERIFY(write(dir.filePath(QStringLiteral("outside.yaml")), "rules: {}\n"));
        QVERIFY(write(dir.filePath(QStringLiteral("rules/a.ruleset.yaml")), "extends: ../outside.yaml\n"));
        QVERIFY(write(dir.filePath(QStringLiteral("rules/b.ruleset.yaml")), "extends: c.ruleset.yaml\n"));
        QVERIFY(write(dir.filePath(QStringLiteral("rules/c.ruleset.yaml")), "extends: b.ruleset.yaml\n"));
        QVERIFY(QFile::link(dir.filePath(QStringLiteral("outside.yaml")), dir.filePath(QStringLiteral("rules/linked.yaml"))));
        QVERIFY(write(dir.filePath(QStringLiteral("rules/d.ruleset.yaml")), "extends: linked.yaml\n"));
        for (const char *name : {"a", "b", "d"}) {
            const auto pack = loadPack(dir.filePath(QStringLiteral("rules/%1.ruleset.yaml").arg(QLatin1String(name))));
            QVERIFY(pack);
            QVERIFY2(!pack->isSound(), name);
            QCOMPARE(pack->findings.front().finding.rule, QStringLiteral("ruleset/extends"));
        }
        QVERIFY(!loadPack(dir.path()));
        QVERIFY(!loadPack(dir.filePath(QStringLiteral("nothing.yaml"))));
        QVERIFY(!loadPack(QStringLiteral(":nothing")));
    }

    void domainsTightenOnly()
    {
        const QByteArray global = "rules:\n  a: {given: $, severity: warn, then: {field: x, function: truthy}}\n  b: {given: $, severity: warn, then: {field: y, function: truthy}}\n";
        const auto domainPack = [&](const QByteArray &change) {
            RulePack base = read(global, QStringLiteral("/nowhere/global.ruleset.yaml"));
            // what extending the global pack and retuning it comes to
            RulePack pack = read(global + change, QStringLiteral("/nowhere/sales.ruleset.yaml"));
            pack.domain = QStringLiteral("sales");
            return federate({std::move(pack), std::move(base)});
        };
        const QByteArray contract = "kind: DataContract\ndomain: Sales\n";
        const auto levelOf = [&](const Federation &federation, const char *rule) {
            const Evaluation evaluation = evaluate(federation.packs, Subject::of(text::readYaml(text::SourceText(contract))));
            const Verdict *verdict = evaluation.verdict(QString::fromLatin1(rule));
            return verdict ? verdict->rule->level : Level::Off;
        };
        Federation same = domainPack("  c: {given: $, severity: error, then: {field: z, function: truthy}}\n");
        QVERIFY(same.findings.empty());
        QCOMPARE(levelOf(same, "c"), Level::Error);

        RulePack base = read(global, QStringLiteral("/nowhere/global.ruleset.yaml"));
        RulePack loose = read("rules:\n  a: {given: $, severity: hint, then: {field: x, function: truthy}}\n  b: {given: $.z, severity: error, then: {field: y, function: truthy}}\n", QStringLiteral("/nowhere/sales.ruleset.yaml"));
        loose.domain = QStringLiteral("Sales");
        const Federation held = federate({base, loose});
        QCOMPARE(held.findings.size(), size_t(2));
        QVERIFY(held.findings.front().finding.message.contains(QStringLiteral("/nowhere/global.ruleset.yaml:2:3")));
        QCOMPARE(held.findings.front().file, QStringLiteral("/nowhere/sales.ruleset.yaml"));
        QCOMPARE(held.packs.back().files.front().tree.source().position(held.findings.front().finding.span.begin).line, 2);
        QCOMPARE(levelOf(held, "a"), Level::Warning);
        QCOMPARE(levelOf(held, "b"), Level::Warning);

        RulePack tight = read("rules:\n  a: {given: $, severity: error, then: {field: x, function: truthy}}\n", QStringLiteral("/nowhere/sales.ruleset.yaml"));
        tight.domain = QStringLiteral("sales");
        const Federation tightened = federate({base, tight});
        QVERIFY(tightened.findings.empty());
        QCOMPARE(levelOf(tightened, "a"), Level::Error);
        tight.domain = QStringLiteral("finance");
        QCOMPARE(levelOf(federate({base, tight}), "a"), Level::Warning);
    }

    void domainOverridesTightenOnly()
    {
        const RulePack base = read("rules:\n  a: {given: $, severity: warn, then: {field: x, function: truthy}}\n", QStringLiteral("/nowhere/rules/global.ruleset.yaml"));
        RulePack local = read("rules:\n  a: {given: $, severity: warn, then: {field: x, function: truthy}}\noverrides:\n  - {files: ['**'], rules: {a: off}}\n", QStringLiteral("/nowhere/rules/sales.ruleset.yaml"));
        QVERIFY(local.isSound());
        local.domain = QStringLiteral("sales");
        const Federation federation = federate({base, local});
        QCOMPARE(federation.findings.size(), size_t(1));
        QCOMPARE(federation.findings.front().finding.rule, QStringLiteral("federation/loosened"));
        const Evaluation evaluation = evaluate(federation.packs, Subject::of(text::readYaml(text::SourceText("kind: DataContract\ndomain: sales\n")), QStringLiteral("/nowhere/rules/a.yaml")));
        QCOMPARE(evaluation.verdicts.size(), size_t(1));
        QCOMPARE(evaluation.verdicts.front().outcome, Outcome::Failed);
    }

    void waivers()
    {
        const RulePack pack = read("rules:\n  a: {given: $, severity: error, then: {field: x, function: truthy}}\n");
        const WaiverFile file = readWaivers(text::SourceText("waivers:\n"
                                                             "  - {rule: a, subject: orders, reason: later, who: kim, until: 2026-12-31}\n"
                                                             "  - {rule: a, subject: other, reason: later, until: 2026-12-31}\n"
                                                             "  - {rule: a, subject: other, reason: later, who: kim, until: soon}\n"
                                                             "  - {rule: a, subject: versioned, reason: later, who: kim, until: 2026-12-31, version: 1.0.0}\n"),
                                            QStringLiteral("test.waivers.yaml"));
        QCOMPARE(file.findings.size(), size_t(2));
        QCOMPARE(file.waivers.size(), size_t(2));
        const QByteArray contract = "kind: DataContract\nid: orders\n";
        const Evaluation waived = judge(pack, contract, file.waivers);
        QCOMPARE(waived.verdicts.front().outcome, Outcome::Waived);
        QVERIFY(waived.findings.empty());
        QCOMPARE(waived.waived.size(), size_t(1));
        QCOMPARE(waived.waived.front().waiver.reason, QStringLiteral("later"));
        QCOMPARE(judge(pack, contract, file.waivers, QDate(2026, 12, 31)).verdicts.front().outcome, Outcome::Waived);
        QCOMPARE(judge(pack, contract, file.waivers, QDate(2027, 1, 1)).verdicts.front().outcome, Outcome::Failed);
        QCOMPARE(judge(pack, "kind: DataContract\nid: versioned\nversion: 1.0.0\n", file.waivers).verdicts.front().outcome, Outcome::Waived);
        QCOMPARE(judge(pack, "kind: DataContract\nid: versioned\nversion: 1.1.0\n", file.waivers).verdicts.front().outcome, Outcome::Failed);
        QCOMPARE(judge(pack, "kind: DataContract\nid: unknown\n", file.waivers).verdicts.front().outcome, Outcome::Failed);
    }

    void brokenTextIsNotEvaluated()
    {
        const RulePack pack = read("rules:\n  a: {given: $, severity: error, then: {field: x, function: truthy}}\n");
        const Evaluation evaluation = judge(pack, "kind: [\n");
        QCOMPARE(evaluation.verdicts.front().outcome, Outcome::NotEvaluated);
        QVERIFY(evaluation.findings.front().notEvaluated);
    }

    void meshScope()
    {
        const RulePack pack = read("rules:\n  m: {given: '$mesh.products[*]', then: {field: owner, function: truthy}}\n  c: {given: $, then: {field: x, function: truthy}}\n");
        QVERIFY(pack.isSound());
        Subject unknown = Subject::of(text::readJson(text::SourceText(R"({"products": [{"owner": "a"}, {}]})")));
        unknown.kind = Subject::Kind::Mesh;
        // without the mesh it is not judged, and the other rules say nothing about it
        QVERIFY(evaluate({pack}, unknown).verdicts.empty());
        const Evaluation evaluation = evaluateInMesh({pack}, unknown);
        QCOMPARE(evaluation.verdicts.size(), size_t(1));
        QCOMPARE(evaluation.verdicts.front().outcome, Outcome::NotEvaluated);
        QVERIFY(!evaluateInMesh({pack}, Subject::of(text::readYaml(text::SourceText("kind: DataContract\n")))).verdict(QStringLiteral("m")));
        QVERIFY(!judge(pack, "kind: DataContract\n").verdict(QStringLiteral("m")));
    }

    void messages()
    {
        const RulePack pack = read("rules:\n  a: {given: '$.schema[*]', description: Why, message: '{{property}}|{{value}}|{{path}}|{{description}}', then: {field: name, function: pattern, functionOptions: {match: ^x}}}\n"
                                   "  b: {given: $, then: {field: a.b.c, function: truthy}}\n");
        const Evaluation evaluation = judge(pack, "kind: DataContract\na: {z: 1}\nschema: [{name: orders}]\n");
        QCOMPARE(evaluation.findings.size(), size_t(2));
        QCOMPARE(evaluation.findings.back().message, QStringLiteral("name|orders|#/schema/0/name|Why"));
        QCOMPARE(evaluation.findings.back().why, QStringLiteral("Why"));
        QVERIFY(evaluation.findings.front().message.startsWith(QStringLiteral("“a.b.c” must")));
        QCOMPARE(evaluation.findings.front().path, QStringLiteral("/a"));
    }
};

QTEST_GUILESS_MAIN(tst_Packs)
#include "tst_packs.moc"
