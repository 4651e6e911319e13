// SPDX-License-Identifier: GPL-3.0-or-later
#include "governance/evaluation.h"
#include "patience.h"

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

    /// Keys with and without positions, columns out of order, and what is deprecated.
    static QByteArray keys()
    {
        return "apiVersion: v3.1.0\nkind: DataContract\nid: orders\nname: Open Orders\nversion: 1.0.0\nstatus: active\ndataProduct: x\nslaDefaultElement: orders.id\nteam:\n  - username: kim\nschema:\n"
               "  - name: orders\n    properties:\n      - {name: _loaded, logicalType: date}\n      - {name: id, logicalType: string, primaryKey: true}\n      - name: nested\n        logicalType: object\n        quality:\n"
               "          - {rule: nullValues, mustBe: 0}\n        properties:\n          - {name: _in, logicalType: string}\n          - {name: inner, logicalType: string, primaryKey: true, primaryKeyPosition: 3}\n"
               "      - {name: pos, logicalType: string, primaryKeyPosition: 2}\n      - {name: posneg, logicalType: string, primaryKeyPosition: -1}\n  - name: twice\n    properties:\n      - {name: a, primaryKey: true, primaryKeyPosition: 1}\n"
               "      - {name: b, primaryKey: true, primaryKeyPosition: 1}\n      - {name: c, primaryKey: false, primaryKeyPosition: 2}\n  - name: gap\n    properties:\n      - {name: a, primaryKey: true, primaryKeyPosition: 1}\n"
               "      - {name: b, primaryKey: true, primaryKeyPosition: 3}\n  - name: zero\n    properties:\n      - {name: a, primaryKey: true, primaryKeyPosition: 0}\n  - name: nokey\n    properties:\n      - {name: a}\n  - name: noprops\n";
    }
    static QByteArray order(const QByteArray &properties)
    {
        return "apiVersion: v3.1.0\nkind: DataContract\nid: x\nversion: 1.0.0\nstatus: active\nschema:\n  - name: o\n    properties:\n" + properties;
    }

private Q_SLOTS:
    void findsTheSame_data();
    void findsTheSame();
    void aTextWithoutFileIsNotEvaluated();
    void isLoud_data();
    void isLoud();
};

void TestOdcslint::findsTheSame_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("rule");
    QTest::addColumn<QList<int>>("lines");
    const auto row = [](const char *rule, const QList<int> &lines, const QByteArray &text = contract()) { QTest::newRow(rule) << text << QByteArray(rule) << lines; };
    row("{type: deprecated_fields}", {7, 8, 9}, keys());
    row("{type: primary_key}", {15, 23, 28, 29, 30, 36}, keys());
    row("{type: primary_key, require_primary_key: true}", {15, 23, 28, 29, 30, 36, 37, 40}, keys());
    row("{type: primary_key, name: a gap and a key without}", {7, 10}, order("      - {name: a, primaryKey: true, primaryKeyPosition: 2}\n      - {name: b, primaryKey: true}\n"));
    row("{type: primary_key, name: twice and a gap}", {10, 13}, order("      - {name: a, primaryKey: true, primaryKeyPosition: 1}\n      - {name: b, primaryKey: true, primaryKeyPosition: 1}\n"
                                                        "      - {name: c, primaryKey: true, primaryKeyPosition: 4}\n      - {name: d, primaryKey: \"true\", primaryKeyPosition: \"2\"}\n      - {name: e, primaryKeyPosition: 0}\n"));
    row("{type: property_order}", {14, 21}, keys());
    row("{type: property_order, recursive: false}", {14}, keys());
    row("{type: property_order, metadata_columns: {names: [inner, id]}}", {14, 21}, keys());
    const QByteArray mixed = order("      - {name: _m}\n      - {name: k2, primaryKey: true, primaryKeyPosition: 2}\n      - {name: x}\n      - {name: k1, primaryKey: true, primaryKeyPosition: 1}\n");
    row("{type: property_order, name: keys by position}", {9}, mixed);
    row("{type: property_order, primary_keys_first: false, metadata_columns: {pattern: '^k'}}", {9}, mixed);
    row("{type: property_order, primary_keys_first: false, metadata_columns: {prefixes: [X]}}", {}, mixed);
    row("{type: property_order, name: in items}", {9, 15}, order("      - {name: k0, primaryKey: true}\n      - {name: k2, primaryKey: true, primaryKeyPosition: 2}\n      - {name: k1, primaryKey: true, primaryKeyPosition: 1}\n"
                                                   "      - {name: _k, primaryKey: true, primaryKeyPosition: 3}\n      - {name: x}\n      - name: arr\n        items: {properties: [{name: a}, {name: b, primaryKey: true}]}\n"));
    row("{type: file_naming, pattern: '*.odcs.yaml'}", {}, keys());
    row("{type: file_naming, pattern: 'odcs'}", {1}, keys());
    row("{type: file_naming, match_field: id}", {3}, keys());
    row("{type: file_naming, match_field: name, pattern: 'x*'}", {1, 4}, keys());
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
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, rule);
    QFETCH(QList<int>, lines);
    const QByteArray configuration = "settings: {schema_validation: off}\nrules:\n  - " + rule + "\n";
    const RulePack pack = readPack(text::SourceText(configuration), QStringLiteral("/x/odcslint.yml"));
    QVERIFY2(pack.isSound(), pack.isSound() ? "" : qPrintable(pack.placeOf(pack.findings.front())));
    const text::Tree tree = text::readYaml(text::SourceText(text));
    QList<int> found;
    for (const text::Finding &finding : evaluate({pack}, Subject::of(tree, QStringLiteral("/x/c.odcs.yaml"))).findings) {
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
    for (const auto &[name, bytes] : {std::pair(QStringLiteral("odcslint.yml"), configuration), std::pair(QStringLiteral("c.odcs.yaml"), text)}) {
        QFile file(folder.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
    }
    QProcess process;
    process.setWorkingDirectory(folder.path());
    process.start(program, {QStringLiteral("check"), QStringLiteral("-q"), QStringLiteral("--output-format"), QStringLiteral("csv"), QStringLiteral("c.odcs.yaml")});
    QVERIFY(process.waitForFinished(longWait));
    QList<int> theirs;
    for (const QByteArray &line : process.readAllStandardOutput().trimmed().split('\n').mid(1))
        theirs.append(line.split(',').value(1).toInt());
    // one finding a missing field for them, one a field and object for us: lines as sets
    if (rule.contains("required_tags"))
        QCOMPARE(found.isEmpty(), theirs.isEmpty());
    else
        QCOMPARE(QSet<int>(found.begin(), found.end()), QSet<int>(theirs.begin(), theirs.end()));
}

void TestOdcslint::aTextWithoutFileIsNotEvaluated()
{
    const RulePack pack = readPack(text::SourceText("rules:\n  - {type: file_naming, match_field: id}\n"), QStringLiteral("/x/odcslint.yml"));
    QVERIFY(pack.findings.empty());
    const Evaluation evaluation = evaluate({pack}, Subject::of(text::readYaml(text::SourceText(contract()))));
    QCOMPARE(evaluation.verdicts.size(), size_t(1));
    QCOMPARE(evaluation.verdicts.front().outcome, Outcome::NotEvaluated);
}

void TestOdcslint::isLoud_data()
{
    QTest::addColumn<QByteArray>("text");
    for (const char *text : {"rules:\n  - {type: nope}", "rules:\n  - {values: [a]}", "rules:\n  - {type: allowed_domains}", "rules:\n  - {type: allowed_domains, values: [a], level: x}",
                             "rules:\n  - {type: allowed_domains, values: [a], severity: fatal}", "rules:\n  - {type: naming_convention, target: schema.name, convention: loud}", "rules: {a: b}",
                             "extra: 1\nrules: []", "rules:\n  - {type: file_naming}", "rules:\n  - {type: file_naming, match_field: version}", "rules:\n  - {type: property_order, nonsense: 1}",
                             "rules:\n  - {type: property_order, metadata_columns: {prefix: _}}", "rules:\n  - {type: primary_key, required: true}", "rules:\n  - {type: deprecated_fields, fields: [a]}", "rules:\n  - {type: id_format, pattern: '('}", "rules:\n  - {type: unique_names}", "rules: [", "- a"})
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
