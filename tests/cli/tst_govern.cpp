// SPDX-License-Identifier: GPL-3.0-or-later
#include "patience.h"
#include "program.h"

#include <QDir>
#include <QFileInfo>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStandardPaths>
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

    static QByteArray bytesOf(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
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

    void fixesAndLeavesTheRest()
    {
        const QByteArray text = "\xEF\xBB\xBF# kept\r\napiVersion: v3.1.0\r\nkind: DataContract\r\nid: a\r\nversion: 1.0.0\r\nstatus:   Actve # soon\r\nschema:\r\n  - {name: customer, properties: [{name: email}, {name: phone}]}\r\n";
        const QByteArray wanted = QByteArray(text).replace("Actve", "active").replace("{name: email}", "{name: email, classification: confidential}").replace("{name: phone}", "{name: phone, classification: confidential}");
        const QString contract = file("fix/a.odcs.yaml", text);
        const QStringList arguments{contract, QStringLiteral("--rules"), QStringLiteral(":interoperability"), QStringLiteral("--rules"), QStringLiteral(":global"), QStringLiteral("--only-rules"), QStringLiteral("--fix")};

        const ProgramRun check = govern(arguments + QStringList{QStringLiteral("--check")});
        QCOMPARE(bytesOf(contract), text);
        QVERIFY2(check.out.startsWith(QStringLiteral("--- ")), qPrintable(check.out));
        QVERIFY(check.out.contains(QStringLiteral("-status:   Actve # soon")) && check.out.contains(QStringLiteral("+status:   active # soon")));
        QVERIFY2(check.err.contains(QStringLiteral("3 fixes in 1 file.")), qPrintable(check.err));

        const ProgramRun run = govern(arguments + QStringList{QStringLiteral("--format"), QStringLiteral("json")});
        QCOMPARE(bytesOf(contract), wanted);
        QVERIFY2(run.err.contains(QStringLiteral("a.odcs.yaml: Change to “active” [")), qPrintable(run.err));
        QCOMPARE(run.exitCode, check.exitCode);
        QVERIFY(findingsOf(run).filter(QStringLiteral("status-")).isEmpty()); // told is what is left
        QCOMPARE(findingsOf(run), findingsOf(govern(arguments.mid(0, arguments.size() - 1) + QStringList{QStringLiteral("--format"), QStringLiteral("json")})));

        const ProgramRun again = govern(arguments);
        QCOMPARE(bytesOf(contract), wanted);
        QVERIFY2(again.err.contains(QStringLiteral("0 fixes in 0 files.")), qPrintable(again.err));
    }

    /// Two rules that want different things of one value, and one whose wish the standard forbids.
    void fixesNothingThatBreaksAnother()
    {
        const QByteArray text = "apiVersion: v3.1.0\nkind: DataContract\nid: a\nversion: 1.0.0\nstatus: draft\nname: one\nschema: [{name: t}]\n";
        const QString contract = file("clash/a.odcs.yaml", text);
        const QString pack = file("clash/p.ruleset.yaml", "rules:\n"
            "  to-active: {given: $, severity: warn, then: {field: status, function: pattern, functionOptions: {match: ^active$}}, x-meshwright: {set: active}}\n"
            "  not-active: {given: $, severity: warn, then: {field: status, function: pattern, functionOptions: {notMatch: ^active$}}, x-meshwright: {set: draft}}\n"
            "  no-kind: {given: $, severity: warn, then: {field: kind, function: pattern, functionOptions: {match: ^Contract$}}, x-meshwright: {set: Contract}}\n"
            "  tenant: {given: $, severity: warn, then: {field: tenant, function: truthy}, x-meshwright: {set: acme}}\n");
        const QStringList arguments{contract, QStringLiteral("--rules"), pack, QStringLiteral("--only-rules"), QStringLiteral("--fix")};
        const ProgramRun run = govern(arguments);
        QByteArray after = bytesOf(contract);
        QVERIFY2(after.contains("tenant: acme"), after.constData());
        QVERIFY2(after.contains("status: draft") && after.contains("kind: DataContract"), after.constData());
        QVERIFY2(run.err.contains(QStringLiteral("[to-active]: not done, since another rule or the standard would be broken then.")), qPrintable(run.err));
        QVERIFY2(run.err.contains(QStringLiteral("[no-kind]: not done, since another rule or the standard would be broken then.")), qPrintable(run.err));
        QVERIFY2(run.err.contains(QStringLiteral("1 fix in 1 file.")), qPrintable(run.err));
    }

    /// A name that other files may use is left to people; what somebody waived as well.
    void fixesNoNamesAndNothingWaived()
    {
        const QByteArray text = "apiVersion: v3.1.0\nkind: DataContract\nid: a\nversion: 1.0.0\nstatus: Actve\nschema:\n- name: t\n  properties: [{name: OrderId}]\n";
        const QString contract = file("names/a.odcs.yaml", text);
        file("names/rules/global.ruleset.yaml", "rules:\n"
            "  snake: {given: '$.schema[*].properties[*]', severity: warn, then: {field: name, function: casing, functionOptions: {type: snake}}}\n"
            "  active: {given: $, severity: warn, then: {field: status, function: pattern, functionOptions: {match: ^active$}}, x-meshwright: {set: active}}\n");
        file("names/rules/a.waivers.yaml", "waivers:\n  - {rule: active, subject: a, reason: soon, who: kim@example.org, until: 2099-01-01}\n");
        const ProgramRun run = govern({contract, QStringLiteral("--fix")});
        const QByteArray after = bytesOf(contract);
        QVERIFY2(after.contains("{name: OrderId}") && after.contains("status: Actve"), after.constData());
        QVERIFY2(run.err.contains(QStringLiteral("[snake]: not done, since other files may use the name that would go.")), qPrintable(run.err));
    }

    /// Recorded beside the mesh, never in it; the second time only what changed.
    void recordsAndPrintsTheHistory()
    {
        qputenv("XDG_DATA_HOME", path("history-data").toUtf8());
        const QString contract = file("history/a.odcs.yaml", "apiVersion: v3.1.0\nkind: DataContract\nid: a\nversion: 1.0.0\nstatus: active\n");
        file("history/rules/global.ruleset.yaml", "rules:\n  named: {given: $, severity: warn, then: {field: name, function: truthy}}\n  there: {given: $, severity: warn, then: {field: id, function: truthy}}\n");
        const QString mesh = path("history");
        const QStringList before = QDir(mesh).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
        QVERIFY(govern({mesh, QStringLiteral("--history")}).out.startsWith(QStringLiteral("Nothing was recorded for")));
        QVERIFY(!QFileInfo::exists(path("history-data")));
        const QStringList record{mesh, QStringLiteral("--record"), QStringLiteral("--fail-on"), QStringLiteral("never"), QStringLiteral("--allow-unevaluated")};
        const ProgramRun first = govern(record);
        QCOMPARE(first.exitCode, 0);
        QVERIFY2(first.err.contains(QStringLiteral("Recorded: score ")), qPrintable(first.err));
        QVERIFY(govern(record).err.contains(QStringLiteral("all is as it was recorded last today")));
        file("history/a.odcs.yaml", "apiVersion: v3.1.0\nkind: DataContract\nid: a\nname: a\nversion: 1.0.0\nstatus: active\n");
        QVERIFY(govern(record).err.contains(QStringLiteral("Recorded: score ")));
        QCOMPARE(QDir(mesh).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot), before);

        const QJsonArray records = jsonOf(govern({mesh, QStringLiteral("--history"), QStringLiteral("--format"), QStringLiteral("json")}))[QLatin1String("records")].toArray();
        QCOMPARE(records.size(), 2);
        const QJsonArray changes = records.at(1)[QLatin1String("changes")].toArray();
        QCOMPARE(changes.size(), 1);
        QCOMPARE(changes.at(0)[QLatin1String("change")].toString(), QStringLiteral("mended"));
        QCOMPARE(changes.at(0)[QLatin1String("rule")].toString(), QStringLiteral("named"));
        QCOMPARE(changes.at(0)[QLatin1String("path")].toString(), QStringLiteral("a.odcs.yaml"));
        QCOMPARE(records.at(1)[QLatin1String("failed")].toInt(), records.at(0)[QLatin1String("failed")].toInt() - 1);
        QVERIFY(records.at(1)[QLatin1String("score")].toInt() > records.at(0)[QLatin1String("score")].toInt());
        QCOMPARE(records.at(1)[QLatin1String("files")].toArray().size(), 1);
        const ProgramRun text = govern({mesh, QStringLiteral("--history")});
        QCOMPARE(text.exitCode, 0);
        QVERIFY2(text.out.contains(QStringLiteral("  mended        named  a.odcs.yaml\n")), qPrintable(text.out));
    }

    void tellsOfADamagedHistory()
    {
        file("damaged/a.odcs.yaml", "apiVersion: v3.1.0\nkind: DataContract\nid: a\nversion: 1.0.0\nstatus: active\n");
        const QString history = file("damaged.db", QByteArray(5000, 'x'));
        const ProgramRun run = govern({path("damaged"), QStringLiteral("--record"), QStringLiteral("--history-file"), history, QStringLiteral("--fail-on"), QStringLiteral("never"), QStringLiteral("--allow-unevaluated")});
        QCOMPARE(run.exitCode, 0);
        QVERIFY2(run.err.contains(QStringLiteral("damaged and is put aside")) && run.err.contains(QStringLiteral("Recorded: score ")), qPrintable(run.err));
        const ProgramRun read = govern({path("damaged"), QStringLiteral("--history"), QStringLiteral("--history-file"), history});
        QCOMPARE(read.exitCode, 0);
        QCOMPARE(read.out.count(u'\n'), 1);
    }

    void refusesAHistoryThatMakesNoSense()
    {
        const QString contract = file("history-sense/a.odcs.yaml", "kind: DataContract\n");
        const QString folder = path("history-sense");
        QCOMPARE(govern({contract, QStringLiteral("--record")}).exitCode, 2); // one file is no mesh
        QCOMPARE(govern({folder, QStringLiteral("--record"), QStringLiteral("--rules"), QStringLiteral(":privacy")}).exitCode, 2);
        QCOMPARE(govern({folder, QStringLiteral("--record"), QStringLiteral("--history")}).exitCode, 2);
        QCOMPARE(govern({folder, QStringLiteral("--history"), QStringLiteral("--format"), QStringLiteral("sarif")}).exitCode, 2);
        QCOMPARE(govern({folder, QStringLiteral("--history-file"), path("x.db")}).exitCode, 2);
    }

    void refusesFixesThatMakeNoSense()
    {
        const QString contract = file("sense/a.odcs.yaml", "kind: DataContract\n");
        QCOMPARE(govern({contract, QStringLiteral("--check")}).exitCode, 2);
        QCOMPARE(govern({contract, QStringLiteral("--fix"), QStringLiteral("--dry-run"), QStringLiteral(":privacy")}).exitCode, 2);
    }

    /// What is offered can be applied by a program: bytes out, bytes in.
    void offersFixes()
    {
        const QByteArray text = "apiVersion: v3.1.0\nkind: DataContract\nid: a\nstatus: Actve # soon\nschema:\n  - {name: customer, properties: [{name: email}]}\n";
        const QString contract = file("offers/a.odcs.yaml", text);
        const QStringList arguments{contract, QStringLiteral("--rules"), QStringLiteral(":interoperability"), QStringLiteral("--rules"), QStringLiteral(":global"), QStringLiteral("--only-rules"), QStringLiteral("--format")};
        const QJsonArray findings = jsonOf(govern(arguments + QStringList{QStringLiteral("json")}))[QLatin1String("files")].toArray().at(0)[QLatin1String("findings")].toArray();
        QStringList titles;
        QByteArray after = text;
        for (qsizetype i = findings.size(); i-- > 0;) { // from the end, so that offsets hold
            const QJsonObject fix = findings.at(i)[QLatin1String("fix")].toObject();
            if (fix.isEmpty())
                continue;
            titles.prepend(fix[QLatin1String("title")].toString());
            for (const QJsonValue &patch : fix[QLatin1String("patches")].toArray())
                after.replace(patch[QLatin1String("at")].toInt(), patch[QLatin1String("removed")].toString().toUtf8().size(), patch[QLatin1String("inserted")].toString().toUtf8());
        }
        QCOMPARE(titles, (QStringList{QStringLiteral("Change to “active”"), QStringLiteral("Add “classification: confidential”")}));
        QCOMPARE(after, QByteArray(text).replace("Actve", "active").replace("{name: email}", "{name: email, classification: confidential}"));
        const QJsonArray results = jsonOf(govern(arguments + QStringList{QStringLiteral("sarif")}))[QLatin1String("runs")].toArray().at(0)[QLatin1String("results")].toArray();
        QCOMPARE(std::count_if(results.begin(), results.end(), [](const QJsonValue &result) { return !result[QLatin1String("fixes")].toArray().isEmpty(); }), 2);
        QFile unchanged(contract);
        QVERIFY(unchanged.open(QIODevice::ReadOnly));
        QCOMPARE(unchanged.readAll(), text);
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

    void seesTheWholeMesh()
    {
        file("mesh/rules/global.ruleset.yaml", "extends: [':interoperability', ':cost']\nrules:\n  few: {given: $mesh, severity: error, then: {field: contracts, function: length, functionOptions: {max: 1}}}\n");
        const QByteArray columns = "schema: [{name: t, properties: [{name: a}, {name: b}, {name: c}, {name: d}, {name: e}]}]\n";
        const QString first = file("mesh/one/a.odcs.yaml", "kind: DataContract\nid: a\n" + columns);
        file("mesh/two/b.odcs.yaml", "kind: DataContract\nid: b\n" + columns);
        file("mesh/two/p.odps.yaml", "kind: DataProduct\nid: p\ninputPorts:\n  - name: in\n    contractId: aa\n");
        const QStringList found = findingsOf(govern({path("mesh"), QStringLiteral("--format"), QStringLiteral("json")}));
        for (const char *wanted : {"global.ruleset.yaml few ", "a.odcs.yaml cost-no-duplicate-product ", "b.odcs.yaml cost-no-duplicate-product ", "p.odps.yaml interoperability-inputs-exist /inputPorts/0/contractId"})
            QVERIFY2(found.contains(QString::fromLatin1(wanted)), wanted);
        // one file is told about, all of them are looked at
        const QStringList alone = findingsOf(govern({first, QStringLiteral("--format"), QStringLiteral("json")}));
        QVERIFY(alone.contains(QStringLiteral("a.odcs.yaml cost-no-duplicate-product ")));
        QVERIFY(alone.filter(QStringLiteral("b.odcs.yaml")).isEmpty());
        // a lone file in a folder like any other has no mesh around it, and that is said
        const QString lone = file("lone/a.odcs.yaml", "kind: DataContract\nid: a\n");
        const ProgramRun run = govern({lone, QStringLiteral("--rules"), QStringLiteral(":cost"), QStringLiteral("--only-rules"), QStringLiteral("--fail-on"), QStringLiteral("error")});
        QCOMPARE(run.exitCode, 5);
        QVERIFY2(run.out.contains(QLatin1String("cost-no-duplicate-product")), qPrintable(run.out));
    }

    void readsOdcslint()
    {
        const QString rules = file("lint/odcslint.yml", "rules:\n  - {type: allowed_domains, values: [Sales]}\n  - {type: property_order, primary_keys_first: true}\n");
        const QString contract = file("lint/a.odcs.yaml", "kind: DataContract\ndomain: Sails\nschema:\n- name: t\n  properties:\n  - {name: a}\n  - {name: id, primaryKey: true}\n");
        const ProgramRun run = govern({contract, QStringLiteral("--rules"), rules, QStringLiteral("--only-rules"), QStringLiteral("--format"), QStringLiteral("json")});
        QCOMPARE(run.exitCode, 1);
        const QStringList found = findingsOf(run);
        QVERIFY(found.contains(QStringLiteral("a.odcs.yaml allowed_domains /domain")));
        QVERIFY(std::any_of(found.begin(), found.end(), [](const QString &one) { return one.startsWith(QLatin1String("a.odcs.yaml property_order /schema/0")); }));
        file("lintfolder/rules/odcslint.yml", "rules:\n  - {type: allowed_domains, values: [Sales]}\n");
        file("lintfolder/a.odcs.yaml", "kind: DataContract\ndomain: Sails\n");
        QVERIFY(findingsOf(govern({path("lintfolder"), QStringLiteral("--format"), QStringLiteral("json")})).contains(QStringLiteral("a.odcs.yaml allowed_domains /domain")));
    }

    void htmlIsInert()
    {
        const QString rules = file("page/x.ruleset.yaml", "rules:\n  r: {given: $.name, severity: error, description: '<b>why</b>', then: {function: pattern, functionOptions: {notMatch: x}}}\n");
        const QString contract = file("page/a.odcs.yaml", "kind: DataContract\nname: '<script>alert(1)</script><img src=http://127.0.0.1/x>'\n");
        const ProgramRun run = govern({contract, QStringLiteral("--rules"), rules, QStringLiteral("--only-rules"), QStringLiteral("--format"), QStringLiteral("html")});
        QCOMPARE(run.exitCode, 1);
        QVERIFY(run.out.startsWith(QLatin1String("<!")));
        for (const char *active : {"<script", "<img", "<b>why", "http://127.0.0.1/x>", "<link", "javascript:", "\\\""})
            QVERIFY2(!run.out.contains(QLatin1String(active)), active);
        QVERIFY(run.out.contains(QLatin1String("&lt;script&gt;")));
        QVERIFY(run.out.contains(QLatin1String("class=\"mark fail\"")));
    }

    void dryRunOfAChangedPack()
    {
        file("try/rules/global.ruleset.yaml", "rules:\n  old: {given: $, severity: error, then: {field: a, function: truthy}}\n");
        file("try/x.odcs.yaml", "kind: DataContract\na: 1\n");
        file("try/y.odcs.yaml", "kind: DataContract\nb: 1\n");
        // the same name as the pack in use: in its place
        const QString changed = file("new/global.ruleset.yaml", "rules:\n  new: {given: $, severity: error, then: {field: b, function: truthy}}\n");
        const QStringList arguments{path("try"), QStringLiteral("--dry-run"), changed, QStringLiteral("--fail-on"), QStringLiteral("never")};
        const QStringList found = findingsOf(govern(arguments + QStringList{QStringLiteral("--format"), QStringLiteral("json")}));
        QCOMPARE(found.filter(QStringLiteral(" new ")), QStringList{QStringLiteral("x.odcs.yaml new ")});
        QVERIFY(found.filter(QStringLiteral(" old ")).isEmpty());
        QVERIFY2(govern(arguments).out.contains(QLatin1String("1 findings more, 1 less")), qPrintable(govern(arguments).out));
    }

    void onlyWhatChanged()
    {
        const auto git = [this](const QStringList &arguments) {
            QProcess process;
            process.setWorkingDirectory(path("repo"));
            process.start(QStringLiteral("git"), QStringList{QStringLiteral("-c"), QStringLiteral("user.name=t"), QStringLiteral("-c"), QStringLiteral("user.email=t@example.org")} + arguments);
            return process.waitForFinished(longWait) && process.exitCode() == 0;
        };
        const QByteArray bad = "kind: DataContract\nid: x\n";
        file("repo/a.odcs.yaml", bad);
        file("repo/b.odcs.yaml", bad);
        const QString rules = file("repo/rules/global.ruleset.yaml", "rules:\n  r: {given: $, severity: error, then: {field: z, function: truthy}}\n");
        if (!git({QStringLiteral("init"), QStringLiteral("-q")}))
            QSKIP("NOT RUN: there is no git to make a repository with.");
        QVERIFY(git({QStringLiteral("add"), QStringLiteral(".")}) && git({QStringLiteral("commit"), QStringLiteral("-qm"), QStringLiteral("one")}));
        const QStringList arguments{path("repo"), QStringLiteral("--changed"), QStringLiteral("--format"), QStringLiteral("json")};
        const ProgramRun nothing = govern(arguments);
        QCOMPARE(nothing.exitCode, 0);
        QVERIFY(findingsOf(nothing).isEmpty());
        file("repo/b.odcs.yaml", bad + "name: changed\n");
        QCOMPARE(findingsOf(govern(arguments)).filter(QStringLiteral(" r ")), QStringList{QStringLiteral("b.odcs.yaml r ")});
        QVERIFY(git({QStringLiteral("commit"), QStringLiteral("-qam"), QStringLiteral("two")}));
        QVERIFY(findingsOf(govern(arguments)).isEmpty());
        QCOMPARE(findingsOf(govern(arguments + QStringList{QStringLiteral("--since"), QStringLiteral("HEAD~1")})).filter(QStringLiteral(" r ")), QStringList{QStringLiteral("b.odcs.yaml r ")});
        QCOMPARE(govern(arguments + QStringList{QStringLiteral("--since"), QStringLiteral("nowhere")}).exitCode, 2);
        // whoever changes a rule wants to know about every file
        file("repo/rules/global.ruleset.yaml", "rules:\n  r: {given: $, severity: error, then: {field: y, function: truthy}}\n");
        QCOMPARE(findingsOf(govern(arguments)).filter(QStringLiteral(" r ")).size(), 2);
        Q_UNUSED(rules)
        const QString outside = file("no-repo/a.odcs.yaml", bad);
        QCOMPARE(govern({outside, QStringLiteral("--changed")}).exitCode, 2);
    }

    /// Nothing that stands in a pack makes the program open a file elsewhere, connect, or start something.
    void packsReachNothing()
    {
        if (QStandardPaths::findExecutable(QStringLiteral("strace")).isEmpty())
            QSKIP("NOT RUN: strace is not installed, so nobody watches what the program opens.");
        file("evil/rules/global.ruleset.yaml",
             "extends: [/etc/passwd, ../../../../etc/hostname, 'https://127.0.0.1:1/x.yaml', 'npm:evil', '/dev/zero', 'file:///etc/shadow']\nfunctions: [evil]\nfunctionsDir: /usr/bin\ndocumentationUrl: http://127.0.0.1:1/\n"
             "rules:\n  a: {given: $, then: {function: schema, functionOptions: {schema: {$ref: 'http://127.0.0.1:1/s.json'}}}}\n  b: {given: $, then: {function: schema, functionOptions: {schema: {$ref: '/etc/group'}}}}\n"
             "  c: {given: \"$[(require('child_process').exec('id'))]\", then: {function: truthy}}\n  d: {given: $, message: '{{constructor}} $(id) `id`', then: {field: $.nothing, function: truthy}}\n"
             "  e: {given: '$.schema[*].properties[*]', then: {function: classifiedAs, functionOptions: {by: samples}}}\n");
        file("evil/rules/x.waivers.yaml", "waivers: [{rule: ../../etc/passwd, subject: /etc/passwd, reason: r, who: w, until: 2099-01-01}]\n");
        file("evil/a.odcs.yaml", "kind: DataContract\nid: a\nservers: [{server: s, type: local, path: /etc/passwd, format: csv}]\nschema: [{name: ../../../../etc/passwd, properties: [{name: x}]}, {name: t, physicalName: /etc/group, properties: [{name: x}]}]\n");
        const QString log = path("strace.log");
        QProcess process;
        process.start(QStringLiteral("strace"), {QStringLiteral("-f"), QStringLiteral("-qq"), QStringLiteral("-s"), QStringLiteral("4096"), QStringLiteral("-o"), log, QStringLiteral("-e"), QStringLiteral("trace=open,openat,connect,sendto,execve,execveat"),
                                                QStringLiteral(MESHWRIGHT_BINARY_DIR "/bin/meshwright"), QStringLiteral("govern"), path("evil"), QStringLiteral("--allow-unevaluated")});
        QVERIFY(process.waitForFinished(longWait));
        QFile file(log);
        if (!file.open(QIODevice::ReadOnly) || file.size() == 0)
            QSKIP("NOT RUN: strace may not watch programs here.");
        const QStringList calls = QString::fromUtf8(file.readAll()).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
        QVERIFY(!calls.filter(QStringLiteral("evil/a.odcs.yaml")).isEmpty()); // it did look
        QCOMPARE(calls.filter(QStringLiteral("exec")).size(), 1);             // itself
        QVERIFY2(calls.filter(QStringLiteral("connect(")).isEmpty() && calls.filter(QStringLiteral("sendto(")).isEmpty(), qPrintable(calls.filter(QStringLiteral("connect(")).join(QLatin1Char('\n'))));
        for (const char *secret : {"passwd", "shadow", "/etc/group", "hostname", "/dev/zero"}) {
            const QStringList opened = calls.filter(QStringLiteral("open")).filter(QString::fromLatin1(secret));
            QVERIFY2(opened.isEmpty(), qPrintable(opened.join(QLatin1Char('\n'))));
        }
    }
};

QTEST_GUILESS_MAIN(GovernVerbTest)
#include "tst_govern.moc"
