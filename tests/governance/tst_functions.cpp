// SPDX-License-Identifier: GPL-3.0-or-later
#include "governance/evaluation.h"
#include "governance/selftest.h"

#include <QTest>

using namespace meshwright;
using namespace meshwright::governance;

/// The functions beyond those of the format, those of them that look at one text; tst_wholemesh has the others.
class TestFunctions : public QObject {
    Q_OBJECT

private:
    static RulePack read(const QByteArray &rule) { return readPack(text::SourceText("rules:\n  r: " + rule + "\n"), QStringLiteral("/pack/test.ruleset.yaml")); }
    static QStringList found(const QByteArray &rule, const QByteArray &text, QDate today = QDate(2026, 6, 15))
    {
        const RulePack pack = read(rule);
        if (!pack.isSound())
            return {pack.placeOf(pack.findings.front())};
        const text::Tree tree = text::readYaml(text::SourceText(text));
        QStringList lines;
        for (const text::Finding &finding : evaluate({pack}, Subject::of(tree), {}, today).findings)
            lines.append(finding.notEvaluated ? QStringLiteral("not evaluated ") + finding.path : finding.path);
        return lines;
    }

private Q_SLOTS:
    void unique();
    void requiredWhen_data();
    void requiredWhen();
    void ownedBy_data();
    void ownedBy();
    void classifiedByName();
    void slaCovers_data();
    void slaCovers();
    void maxAge_data();
    void maxAge();
    void wrongOptionsAreLoud_data();
    void wrongOptionsAreLoud();
};

void TestFunctions::unique()
{
    const QByteArray names = "{given: '$.schema[*].name', then: {function: unique}}";
    QCOMPARE(found(names, "schema: [{name: a}, {name: b}, {name: a}, {name: A}, {}, {name: a}]"), (QStringList{QStringLiteral("/schema/2/name"), QStringLiteral("/schema/5/name")}));
    QCOMPARE(found("{given: '$.schema[*].name', then: {function: unique, functionOptions: {ignoreCase: true}}}", "schema: [{name: a}, {name: A}]"), QStringList{QStringLiteral("/schema/1/name")});
    // 1 is not "1", and several paths are one set
    QCOMPARE(found("{given: ['$.a[*]', '$.b'], then: {function: unique}}", "a: [1, '1', 2]\nb: 2"), QStringList{QStringLiteral("/b")});
    QCOMPARE(found("{given: '$.x[*]', then: {function: unique, functionOptions: {by: [name, version]}}}", "x: [{name: a, version: 1}, {name: a, version: 2}, {version: 1, name: a}, {}, {}]"), QStringList{QStringLiteral("/x/2")});
    QCOMPARE(found("{given: '$.x[*]', then: {field: id, function: unique}}", "x: [{id: 1}, {id: 1}]"), QStringList{QStringLiteral("/x/1/id")});
    // mappings have no order of comparison of their own
    QCOMPARE(found("{given: '$.x[*]', then: {function: unique}}", "x: [{}]"), QStringList{QStringLiteral("not evaluated ")});
}

void TestFunctions::requiredWhen_data()
{
    QTest::addColumn<QByteArray>("options");
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("isFine");
    QTest::newRow("condition holds, missing") << QByteArray("{when: c, is: restricted}") << QByteArray("x: {c: restricted}") << false;
    QTest::newRow("condition holds, empty") << QByteArray("{when: c, is: restricted}") << QByteArray("x: {c: restricted, e: ''}") << false;
    QTest::newRow("condition holds, there") << QByteArray("{when: c, is: restricted}") << QByteArray("x: {c: restricted, e: y}") << true;
    QTest::newRow("condition does not hold") << QByteArray("{when: c, is: restricted}") << QByteArray("x: {c: public}") << true;
    QTest::newRow("one of several") << QByteArray("{when: c, is: [a, b, true]}") << QByteArray("x: {c: true}") << false;
    QTest::newRow("text is not boolean") << QByteArray("{when: c, is: [true]}") << QByteArray("x: {c: 'true'}") << true;
    QTest::newRow("there at all") << QByteArray("{when: c}") << QByteArray("x: {c: anything}") << false;
    QTest::newRow("not there at all") << QByteArray("{when: c}") << QByteArray("x: {d: 1}") << true;
    QTest::newRow("nested") << QByteArray("{when: a.b, is: 1}") << QByteArray("x: {a: {b: 1}}") << false;
    QTest::newRow("pattern") << QByteArray("{when: c, matches: ^re}") << QByteArray("x: {c: restricted}") << false;
    QTest::newRow("pattern does not match") << QByteArray("{when: c, matches: ^re}") << QByteArray("x: {c: public}") << true;
    QTest::newRow("unless") << QByteArray("{when: c, is: public, not: true}") << QByteArray("x: {c: restricted}") << false;
    QTest::newRow("unless, holds") << QByteArray("{when: c, is: public, not: true}") << QByteArray("x: {c: public}") << true;
}

void TestFunctions::requiredWhen()
{
    QFETCH(QByteArray, options);
    QFETCH(QByteArray, text);
    QFETCH(bool, isFine);
    QCOMPARE(found("{given: $.x, then: {field: e, function: requiredWhen, functionOptions: " + options + "}}", text), isFine ? QStringList() : QStringList{text.contains("e: ''") ? QStringLiteral("/x/e") : QStringLiteral("/x")});
}

void TestFunctions::ownedBy_data()
{
    QTest::addColumn<QByteArray>("options");
    QTest::addColumn<QByteArray>("team");
    QTest::addColumn<bool>("isFine");
    const QByteArray none = "{}";
    QTest::newRow("no team") << none << QByteArray("other: 1") << false;
    QTest::newRow("empty team") << none << QByteArray("team: {}") << false;
    QTest::newRow("owner") << none << QByteArray("team: {members: [{username: k, role: Owner}]}") << true;
    QTest::newRow("list of 3.0") << none << QByteArray("team: [{username: k, role: owner}]") << true;
    QTest::newRow("nobody's role") << none << QByteArray("team: {members: [{username: k, role: reader}]}") << false;
    QTest::newRow("role without a person") << none << QByteArray("team: {members: [{role: owner}]}") << false;
    QTest::newRow("has left") << none << QByteArray("team: {members: [{username: k, role: owner, dateOut: 2026-06-14}]}") << false;
    QTest::newRow("leaves today") << none << QByteArray("team: {members: [{username: k, role: owner, dateOut: 2026-06-15}]}") << true;
    QTest::newRow("comes tomorrow") << none << QByteArray("team: {members: [{username: k, role: owner, dateIn: 2026-06-16}]}") << false;
    QTest::newRow("other roles") << QByteArray("{role: [steward, data steward]}") << QByteArray("team: {members: [{username: k, role: Data Steward}]}") << true;
    QTest::newRow("two of them") << QByteArray("{min: 2}") << QByteArray("team: {members: [{username: k, role: owner}]}") << false;
    QTest::newRow("a team that exists") << QByteArray("{teams: [Sales]}") << QByteArray("team: {name: Sales, members: [{username: k, role: owner}]}") << true;
    QTest::newRow("a team nobody knows") << QByteArray("{teams: [Sales]}") << QByteArray("team: {name: Ales, members: [{username: k, role: owner}]}") << false;
}

void TestFunctions::ownedBy()
{
    QFETCH(QByteArray, options);
    QFETCH(QByteArray, team);
    QFETCH(bool, isFine);
    QCOMPARE(found("{given: $, then: {function: ownedBy, functionOptions: " + options + "}}", "kind: DataContract\n" + team).isEmpty(), isFine);
    QCOMPARE(found("{given: $, then: {field: team, function: ownedBy, functionOptions: " + options + "}}", "kind: DataContract\n" + team).isEmpty(), isFine);
}

void TestFunctions::classifiedByName()
{
    const QByteArray rule = "{given: '$.schema..properties[*]', then: {function: classifiedAs, functionOptions: {by: names";
    const QByteArray text = "schema: [{name: s, properties: [{name: email}, {name: iban, classification: public}, {name: price}, {name: who, properties: [{name: lastName}]}]}]";
    QCOMPARE(found(rule + "}}}", text), (QStringList{QStringLiteral("/schema/0/properties/0"), QStringLiteral("/schema/0/properties/3/properties/0")}));
    QCOMPARE(found(rule + ", levels: [restricted]}}}", text).size(), 3);
    QCOMPARE(found(rule + ", kinds: [iban]}}}", text), QStringList());
    QCOMPARE(found(rule + ", field: security}}}", text).size(), 3);
}

void TestFunctions::slaCovers_data()
{
    QTest::addColumn<QByteArray>("options");
    QTest::addColumn<QByteArray>("levels");
    QTest::addColumn<QStringList>("places");
    const QStringList fine;
    QTest::newRow("there") << QByteArray("{properties: retention}") << QByteArray("[{property: retention, value: 2, unit: y}]") << fine;
    QTest::newRow("short word") << QByteArray("{properties: [retention]}") << QByteArray("[{property: re, value: 2, unit: y}]") << fine;
    QTest::newRow("missing") << QByteArray("{properties: [retention, latency]}") << QByteArray("[{property: latency}]") << QStringList{QStringLiteral("/slaProperties")};
    QTest::newRow("no list") << QByteArray("{properties: retention}") << QByteArray("x") << QStringList{QStringLiteral("/slaProperties")};
    QTest::newRow("too long") << QByteArray("{properties: latency, atMost: {value: 1, unit: d}}") << QByteArray("[{property: latency, value: 25, unit: h}]") << QStringList{QStringLiteral("/slaProperties/0/value")};
    QTest::newRow("just right") << QByteArray("{properties: latency, atMost: {value: 1, unit: d}}") << QByteArray("[{property: latency, value: 24, unit: hours}]") << fine;
    QTest::newRow("too little") << QByteArray("{properties: availability, atLeast: {value: 99.5, unit: '%'}}") << QByteArray("[{property: availability, value: 99, unit: '%'}]") << QStringList{QStringLiteral("/slaProperties/0/value")};
    QTest::newRow("not comparable") << QByteArray("{properties: latency, atMost: {value: 1, unit: d}}") << QByteArray("[{property: latency, value: soon, unit: d}]") << QStringList{QStringLiteral("not evaluated /slaProperties/0/value")};
    QTest::newRow("each object") << QByteArray("{properties: latency, eachObject: true}") << QByteArray("[{property: latency, value: 1, unit: d, element: orders.day}]") << QStringList{QStringLiteral("/schema/1")};
    QTest::newRow("each object, all") << QByteArray("{properties: latency, eachObject: true}") << QByteArray("[{property: latency, value: 1, unit: d, element: 'orders, items'}]") << fine;
    QTest::newRow("each object, whole contract") << QByteArray("{properties: latency, eachObject: true}") << QByteArray("[{property: latency, value: 1, unit: d}]") << fine;
}

void TestFunctions::slaCovers()
{
    QFETCH(QByteArray, options);
    QFETCH(QByteArray, levels);
    QFETCH(QStringList, places);
    QCOMPARE(found("{given: $, then: {function: slaCovers, functionOptions: " + options + "}}", "kind: DataContract\nschema: [{name: orders}, {name: items}]\nslaProperties: " + levels), places);
}

void TestFunctions::maxAge_data()
{
    QTest::addColumn<QByteArray>("options");
    QTest::addColumn<QByteArray>("date");
    QTest::addColumn<bool>("isFine");
    QTest::newRow("young") << QByteArray("{days: 30}") << QByteArray("2026-05-16") << true;
    QTest::newRow("a day too old") << QByteArray("{days: 30}") << QByteArray("2026-05-15") << false;
    QTest::newRow("a year") << QByteArray("{years: 1}") << QByteArray("2025-06-15") << true;
    QTest::newRow("more than a year") << QByteArray("{years: 1}") << QByteArray("2025-06-14") << false;
    QTest::newRow("months") << QByteArray("{months: 6}") << QByteArray("2025-12-15T10:00:00Z") << true;
    QTest::newRow("no date") << QByteArray("{days: 30}") << QByteArray("last spring") << false;
    QTest::newRow("no such day") << QByteArray("{days: 30}") << QByteArray("2026-02-30") << false;
    QTest::newRow("to come") << QByteArray("{days: 30}") << QByteArray("2026-06-16") << false;
    QTest::newRow("to come, allowed") << QByteArray("{days: 30, future: true}") << QByteArray("2026-06-16") << true;
    QTest::newRow("missing") << QByteArray("{days: 30}") << QByteArray("") << true;
}

void TestFunctions::maxAge()
{
    QFETCH(QByteArray, options);
    QFETCH(QByteArray, date);
    QFETCH(bool, isFine);
    QCOMPARE(found("{given: $, then: {field: reviewed, function: maxAge, functionOptions: " + options + "}}", "kind: DataContract\nreviewed: " + date).isEmpty(), isFine);
}

void TestFunctions::wrongOptionsAreLoud_data()
{
    QTest::addColumn<QByteArray>("then");
    for (const char *then : {"{function: unique, functionOptions: {by: 3}}", "{function: unique, functionOptions: {scope: mesh}}", "{function: resolves}", "{function: resolves, functionOptions: {to: table}}",
                             "{function: requiredWhen}", "{function: requiredWhen, functionOptions: {when: a, is: {}}}", "{function: requiredWhen, functionOptions: {when: a, is: 1, matches: x}}",
                             "{function: requiredWhen, functionOptions: {when: a, matches: '('}}", "{function: ownedBy, functionOptions: {role: []}}", "{function: ownedBy, functionOptions: {min: 0}}",
                             "{function: ownedBy, functionOptions: {roles: x}}", "{function: classifiedAs, functionOptions: {kinds: [shoe size]}}", "{function: classifiedAs, functionOptions: {by: magic}}",
                             "{function: slaCovers}", "{function: slaCovers, functionOptions: {properties: [a, b], atMost: {value: 1}}}", "{function: slaCovers, functionOptions: {properties: a, atMost: 3}}",
                             "{function: slaCovers, functionOptions: {properties: a, atMost: {value: 1, units: d}}}", "{function: noDuplicateProduct, functionOptions: {similarity: 2}}",
                             "{function: noDuplicateProduct, functionOptions: {leastProperties: none}}", "{function: maxAge}", "{function: maxAge, functionOptions: {days: 1, years: 1}}",
                             "{function: maxAge, functionOptions: {days: 1.5}}", "{function: maxAge, functionOptions: {days: -1}}", "{function: Unique}"})
        QTest::newRow(then) << QByteArray(then);
}

void TestFunctions::wrongOptionsAreLoud()
{
    QFETCH(QByteArray, then);
    const RulePack pack = read("{given: $, then: " + then + "}");
    QVERIFY(!pack.isSound());
    QVERIFY(pack.findings.front().finding.span.begin > 0);
    const Evaluation evaluation = evaluate({pack}, Subject::of(text::readYaml(text::SourceText("kind: DataContract"))));
    QCOMPARE(evaluation.verdicts.size(), size_t(1));
    QCOMPARE(evaluation.verdicts.front().outcome, Outcome::NotEvaluated);
}

QTEST_APPLESS_MAIN(TestFunctions)
#include "tst_functions.moc"
