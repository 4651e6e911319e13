// SPDX-License-Identifier: GPL-3.0-or-later
#include "program.h"

#include <QDir>
#include <QFileInfo>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

class GovernVerbTest : public QObject {
    Q_OBJECT
private:
    QTemporaryDir m_dir;

    QString path(const char *name) const { return m_dir.filePath(QString::fromLatin1(name)); }
    QString file(const char *name, const QByteArray &bytes) const
    {
        QFile out(path(name));
        QDir().mkpath(QFileInfo(out).path());
        const bool isWritten = out.open(QIODevice::WriteOnly) && out.write(bytes) == bytes.size();
        return isWritten ? out.fileName() : QString();
    }
    static ProgramRun govern(const QStringList &arguments) { return runMeshwright(QStringList{QStringLiteral("govern")} + arguments); }
    static QJsonObject jsonOf(const ProgramRun &run) { return QJsonDocument::fromJson(run.out.toUtf8()).object(); }
    /// "file rule path" of everything in a JSON answer.
    static QStringList findingsOf(const ProgramRun &run)
    {
        QStringList found;
        for (const QJsonValue &file : jsonOf(run)[QLatin1String("files")].toArray()) {
            for (const QJsonValue &value : file[QLatin1String("findings")].toArray())
                found.append(QFileInfo(file[QLatin1String("path")].toString()).fileName() + u' ' + value[QLatin1String("rule")].toString() + u' ' + value[QLatin1String("path")].toString());
        }
        return found;
    }

private Q_SLOTS:
    void findsTheSeededDefects()
    {
        QVERIFY(m_dir.isValid());
        QCOMPARE(runMeshwright({QStringLiteral("demo"), path("demo")}).exitCode, 0);
        const ProgramRun run = govern({path("demo"), QStringLiteral("--format"), QStringLiteral("json"), QStringLiteral("--allow-unevaluated")});
        QCOMPARE(run.exitCode, 1);
        const QStringList found = findingsOf(run);
        const QStringList wanted{QStringLiteral("monthly-revenue.odcs.yaml owner-named "), QStringLiteral("monthly-revenue.odcs.yaml service-level-promised "),
                                 QStringLiteral("revenue-reports.odps.yaml owner-named ")};
        for (const QString &one : wanted)
            QVERIFY2(found.contains(one), qPrintable(one));
        QCOMPARE(found.filter(QStringLiteral("audience.odcs.yaml personal-data-classified")).size(), 2);
        QCOMPARE(found.filter(QStringLiteral("feedback.odcs.yaml fernwick-free-text")).size(), 1); // waived, yet in sight
    }

    void onlyRules()
    {
        const QString rules = file("own/names.ruleset.yaml", "rules:\n  no-x: {given: '$..name', severity: info, then: {function: pattern, functionOptions: {notMatch: x}}}\n");
        const QString contract = file("own/a.odcs.yaml", "kind: DataContract\nname: axe\nschema:\n  - {name: ok}\n  - {name: x}\n");
        const QStringList arguments{contract, QStringLiteral("--rules"), rules, QStringLiteral("--only-rules"), QStringLiteral("--format"), QStringLiteral("json")};
        const ProgramRun run = govern(arguments);
        QCOMPARE(run.exitCode, 0); // info is below the usual threshold
        QCOMPARE(findingsOf(run), (QStringList{QStringLiteral("a.odcs.yaml no-x /name"), QStringLiteral("a.odcs.yaml no-x /schema/1/name")}));
        const QJsonObject first = jsonOf(run)[QLatin1String("files")].toArray()[0].toObject()[QLatin1String("findings")].toArray()[0].toObject();
        QCOMPARE(first[QLatin1String("line")].toInt(), 2);
        QCOMPARE(first[QLatin1String("column")].toInt(), 7);
        QCOMPARE(first[QLatin1String("severity")].toString(), QStringLiteral("info"));
        QCOMPARE(govern(arguments + QStringList{QStringLiteral("--fail-on"), QStringLiteral("info")}).exitCode, 1);
    }

    void staleWaiversCoverNothing()
    {
        file("stale/rules/global.ruleset.yaml", "rules:\n  needs-x: {given: $, severity: error, then: {field: x, function: truthy}}\n");
        file("stale/rules/old.waivers.yaml", "waivers:\n  - {rule: needs-x, subject: a, reason: later, who: kim, until: 2020-01-01}\n");
        file("stale/a.odcs.yaml", "kind: DataContract\nid: a\n");
        const ProgramRun run = govern({path("stale"), QStringLiteral("--format"), QStringLiteral("json")});
        QCOMPARE(run.exitCode, 1);
        const QStringList found = findingsOf(run);
        QVERIFY(found.contains(QStringLiteral("old.waivers.yaml waivers/stale ")));
        QVERIFY(found.contains(QStringLiteral("a.odcs.yaml needs-x ")));
    }

    void exitCodes_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<int>("exitCode");
        const QString good = file("codes/good.yaml", "kind: DataContract\nx: 1\n");
        const QString broken = file("codes/broken.yaml", "kind: [\n");
        const QString rules = file("codes/x.ruleset.yaml", "rules:\n  x: {given: $, severity: error, then: {field: x, function: truthy}}\n");
        const QString notYaml = file("codes/bad.ruleset.yaml", "rules: {\n  - [\n");
        const QString unknown = file("codes/unknown.ruleset.yaml", "rules:\n  x: {given: $, then: {function: nothing}}\n");
        const QString bomb = file("codes/bomb.ruleset.yaml", "rules:\n  x: {given: $.text, then: {function: pattern, functionOptions: {match: '^(a+)+$'}}}\n");
        const QString text = file("codes/text.yaml", "kind: DataContract\ntext: " + QByteArray(3000, 'a') + "!\n");
        const auto only = [](const QString &contract, const QString &pack) { return QStringList{contract, QStringLiteral("--only-rules"), QStringLiteral("--rules"), pack}; };
        QTest::newRow("fine") << only(good, rules) << 0;
        QTest::newRow("findings") << only(text, rules) << 1;
        QTest::newRow("no path") << QStringList{} << 2;
        QTest::newRow("only rules without rules") << QStringList{good, QStringLiteral("--only-rules")} << 2;
        QTest::newRow("unknown format") << only(good, rules) + QStringList{QStringLiteral("--format"), QStringLiteral("poem")} << 2;
        QTest::newRow("unknown severity") << only(good, rules) + QStringList{QStringLiteral("--fail-on"), QStringLiteral("doom")} << 2;
        QTest::newRow("broken contract") << only(broken, rules) << 3;
        QTest::newRow("missing contract") << only(path("codes/none.yaml"), rules) << 3;
        QTest::newRow("pack that is not YAML") << only(good, notYaml) << 3;
        QTest::newRow("missing pack") << only(good, path("codes/none.ruleset.yaml")) << 3;
        QTest::newRow("pack with a fault") << only(good, unknown) << 1;
        QTest::newRow("not evaluated") << only(text, bomb) << 5;
        QTest::newRow("not evaluated, allowed") << only(text, bomb) + QStringList{QStringLiteral("--allow-unevaluated")} << 0;
        QTest::newRow("self-test") << QStringList{QStringLiteral("--self-test"), QStringLiteral(":all")} << 0;
    }
    void exitCodes()
    {
        QFETCH(QStringList, arguments);
        QFETCH(int, exitCode);
        const ProgramRun run = govern(arguments);
        QVERIFY2(run.exitCode == exitCode, qPrintable(QString::number(run.exitCode) + u' ' + run.out + run.err));
    }

    void dryRunAndBaseline()
    {
        const QString contract = file("new/a.odcs.yaml", "kind: DataContract\nname: a\nversion: 1.0.0\n");
        const QString pack = file("new/later.ruleset.yaml", "rules:\n  later: {given: $, severity: error, then: {field: later, function: truthy}}\n");
        const QString json = QStringLiteral("--format=json");
        const ProgramRun dry = govern({contract, json, QStringLiteral("--dry-run"), pack});
        QCOMPARE(dry.exitCode, 1);
        QCOMPARE(findingsOf(dry), QStringList{QStringLiteral("a.odcs.yaml later ")});

        const ProgramRun before = govern({contract, json});
        QCOMPARE(before.exitCode, 1);
        const QString known = file("new/known.json", before.out.toUtf8());
        QCOMPARE(govern({contract, QStringLiteral("--baseline"), known}).exitCode, 0);
        QCOMPARE(findingsOf(govern({contract, json, QStringLiteral("--baseline"), known})), findingsOf(before));
        QCOMPARE(govern({contract, QStringLiteral("--baseline"), known, QStringLiteral("--rules"), pack}).exitCode, 1);
        QCOMPARE(govern({contract, QStringLiteral("--baseline"), contract}).exitCode, 3);
    }

    void formats()
    {
        const QString contract = file("formats/a.odcs.yaml", "kind: DataContract\n");
        for (const char *format : {"text", "junit", "sarif", "github"}) {
            const ProgramRun run = govern({contract, QStringLiteral("--format"), QString::fromLatin1(format)});
            QCOMPARE(run.exitCode, 1);
            QVERIFY2(run.out.contains(QStringLiteral("owner-named")), format);
        }
    }
};

QTEST_GUILESS_MAIN(GovernVerbTest)
#include "tst_govern.moc"
