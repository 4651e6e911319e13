// SPDX-License-Identifier: GPL-3.0-or-later
#include "governance/evaluation.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace meshwright;
using namespace meshwright::governance;

/// What odcslint 0.3.0 itself found in the same contract is written beside each case, as "line". With
/// MESHWRIGHT_ODCSLINT naming the program (pip install odcslint) it is asked anew.
class TestOdcslint : public QObject {
    Q_OBJECT

private:
    static QByteArray contract()
    {
        return "apiVersion: v3.1.0\nkind: DataContract\nid: orders\nversion: 1.0.0\nstatus: Active\nname: Orders\ndomain: Sales\ntags: [Gold, x]\n"
               "description:\n  purpose: \"\"\nteam:\n  name: T1\n  members:\n    - {username: Mallory, role: owner}\n    - {username: bob, role: Reader}\nschema:\n"
               "  - name: OrderLines\n    physicalType: table\n    tags: [s1]\n    properties:\n      - {name: _loaded, logicalType: date}\n      - {name: order_id, logicalType: string, primaryKey: true}\n"
               "      - {name: Order_ID, logicalType: string, description: short}\n      - name: nested\n        logicalType: object\n        classification: secret\n        tags: [p1]\n        properties:\n"
               "          - {name: innerA, logicalType: string}\n          - {name: innerA, logicalType: string}\n  - name: orderlines\n    description: A long enough description of it.\n    properties:\n      - {name: a, logicalType: integer}\n";
    }

private Q_SLOTS:
    void findsTheSame_data();
    void findsTheSame();
    void whatIsNotJudgedSaysSo();
    void isLoud_data();
    void isLoud();
};

void TestOdcslint::findsTheSame_data()
{
    QTest::addColumn<QByteArray>("rule");
    QTest::addColumn<QList<int>>("lines");
    const auto row = [](const char *rule, const QList<int> &lines) { QTest::newRow(rule) << QByteArray(rule) << lines; };
    row("{type: allowed_owners, values: [alice]}", {14});
    row("{type: allowed_owners, values: [Mallory]}", {});
    row("{type: allowed_domains, values: [sales]}", {7});
    row("{type: allowed_domains, values: [sales], case_sensitive: false}", {});
    row("{type: allowed_tenants, values: [x]}", {});
    row("{type: allowed_tenants, values: [x], required: true}", {1});
    row("{type: allowed_tags, values: [gold]}", {8, 8});
    row("{type: allowed_members, pattern: '^[a-z]+$'}", {14});
    row("{type: allowed_roles, values: [owner]}", {15});
    row("{type: allowed_logical_types, values: [string]}", {21, 25, 34});
    row("{type: allowed_schema_types, values: [view], required: true}", {18, 31});
    row("{type: allowed_values, field: status, values: [active, a.tive], severity: warning}", {5});
    row("{type: has_description, scope: schema}", {17});
    row("{type: has_description, scope: property, min_length: 10}", {21, 22, 23, 24, 29, 30, 34});
    row("{type: has_description}", {21, 22, 24, 29, 30, 34});
    row("{type: id_format}", {3});
    row("{type: id_format, pattern: '^o'}", {});
    row("{type: naming_convention, target: schema.name, convention: snake_case}", {17});
    row("{type: naming_convention, target: schema.properties.name, convention: snake_case}", {23, 29, 30});
    row("{type: naming_convention, target: schema.name, convention: {pattern: '^Z'}}", {17, 31});
    row("{type: required_fields, fields: [tenant]}", {1});
    row("{type: required_fields, scope: schema, fields: [description, tags]}", {17, 31});
    row("{type: required_tags, tags: [Gold, y]}", {8}); // odcslint puts it on the first line
    row("{type: required_tags, scope: contract, tags: [Gold, y], criteria: any}", {});
    row("{type: required_tags, scope: schema, tags: [s1], criteria: all}", {31});
    row("{type: unique_names, scope: schema}", {31});
    row("{type: unique_names, scope: schema, case_sensitive: true}", {});
    row("{type: unique_names, scope: property}", {23, 30});
    row("{type: unique_names, scope: property, case_sensitive: true}", {30});
}

void TestOdcslint::findsTheSame()
{
    QFETCH(QByteArray, rule);
    QFETCH(QList<int>, lines);
    const QByteArray configuration = "settings: {schema_validation: off}\nrules:\n  - " + rule + "\n";
    const RulePack pack = readPack(text::SourceText(configuration), QStringLiteral("/x/odcslint.yml"));
    QVERIFY2(pack.isSound(), pack.isSound() ? "" : qPrintable(pack.placeOf(pack.findings.front())));
    const text::Tree tree = text::readYaml(text::SourceText(contract()));
    QList<int> found;
    for (const text::Finding &finding : evaluate({pack}, Subject::of(tree)).findings) {
        QVERIFY2(!finding.notEvaluated, qPrintable(finding.message));
        found.append(tree.source().position(finding.span.begin).line);
    }
    QCOMPARE(found, lines);
    QCOMPARE(pack.rules.front()->level, rule.contains("warning") ? Level::Warning : Level::Error);
    QCOMPARE(tree.source().position(0).line, 1);

    const QString program = qEnvironmentVariable("MESHWRIGHT_ODCSLINT");
    if (program.isEmpty())
        return;
    QTemporaryDir folder;
    for (const auto &[name, bytes] : {std::pair(QStringLiteral("odcslint.yml"), configuration), std::pair(QStringLiteral("c.odcs.yaml"), contract())}) {
        QFile file(folder.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
    }
    QProcess process;
    process.setWorkingDirectory(folder.path());
    process.start(program, {QStringLiteral("check"), QStringLiteral("-q"), QStringLiteral("--output-format"), QStringLiteral("csv"), QStringLiteral("c.odcs.yaml")});
    QVERIFY(process.waitForFinished());
    QList<int> theirs;
    for (const QByteArray &line : process.readAllStandardOutput().trimmed().split('\n').mid(1))
        theirs.append(line.split(',').value(1).toInt());
    // one finding a missing field for them, one a field and object for us: lines as sets
    if (rule.contains("required_tags"))
        QCOMPARE(found.isEmpty(), theirs.isEmpty());
    else
        QCOMPARE(QSet<int>(found.begin(), found.end()), QSet<int>(theirs.begin(), theirs.end()));
}

void TestOdcslint::whatIsNotJudgedSaysSo()
{
    const RulePack pack = readPack(text::SourceText("rules:\n  - {type: property_order}\n  - {type: primary_key}\n  - {type: file_naming, match_field: id}\n  - {type: deprecated_fields}\n"), QStringLiteral("/x/odcslint.yml"));
    QCOMPARE(pack.findings.size(), size_t(4));
    const Evaluation evaluation = evaluate({pack}, Subject::of(text::readYaml(text::SourceText(contract()))));
    QCOMPARE(evaluation.verdicts.size(), size_t(4));
    for (const Verdict &verdict : evaluation.verdicts)
        QCOMPARE(verdict.outcome, Outcome::NotEvaluated);
}

void TestOdcslint::isLoud_data()
{
    QTest::addColumn<QByteArray>("text");
    for (const char *text : {"rules:\n  - {type: nope}", "rules:\n  - {values: [a]}", "rules:\n  - {type: allowed_domains}", "rules:\n  - {type: allowed_domains, values: [a], level: x}",
                             "rules:\n  - {type: allowed_domains, values: [a], severity: fatal}", "rules:\n  - {type: naming_convention, target: schema.name, convention: loud}", "rules: {a: b}",
                             "extra: 1\nrules: []", "rules:\n  - {type: id_format, pattern: '('}", "rules:\n  - {type: unique_names}", "rules: [", "- a"})
        QTest::newRow(text) << QByteArray(text);
}

void TestOdcslint::isLoud()
{
    QFETCH(QByteArray, text);
    const RulePack pack = readPack(text::SourceText(text), QStringLiteral("/x/odcslint.yml"));
    QVERIFY(!pack.isSound());
    QCOMPARE(pack.findings.front().file, QStringLiteral("/x/odcslint.yml"));
}

QTEST_APPLESS_MAIN(TestOdcslint)
#include "tst_odcslint.moc"
