// SPDX-License-Identifier: GPL-3.0-or-later
#include "governance/analysis.h"
#include "governance/organisationform.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace meshwright;
using namespace meshwright::governance;

namespace {

QByteArray contractText(const QByteArray &more)
{
    return "apiVersion: v3.2.0\nkind: DataContract\nid: a\nversion: 1.0.0\nstatus: active\n" + more;
}

FormFile formOf(const QByteArray &text, const QString &domain = {})
{
    return readForm(text::SourceText(text), QStringLiteral("rules/global.form.yaml"), domain);
}

/// "rule path" of each finding of the form's own rules; “?” behind what could not be judged.
QStringList judged(const QByteArray &form, const QByteArray &text, const QString &name = QStringLiteral("a.odcs.yaml"))
{
    Rules rules;
    rules.federation.packs.push_back(formOf(form).pack);
    QStringList out;
    for (const text::Finding &finding : analyse(text, name, rules).findings) {
        if (finding.rule.startsWith(QLatin1String("form/")))
            out.append(finding.rule.mid(5) + QLatin1Char(' ') + finding.path + (finding.notEvaluated ? QStringLiteral("?") : QString()));
    }
    return out;
}

QString ruleOf(const char *field, const char *domain = "")
{
    return QStringLiteral("form/%1root").arg(QLatin1String(domain)) + QLatin1Char('/') + QLatin1String(field);
}

} // namespace

class TestOrganisationForm : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void levels_data()
    {
        QTest::addColumn<QString>("pointer");
        QTest::addColumn<QString>("level");
        QTest::newRow("text") << "" << "root";
        QTest::newRow("object") << "/schema/0" << "schema";
        QTest::newRow("property") << "/schema/0/properties/2" << "schema.properties";
        QTest::newRow("inside") << "/schema/0/properties/2/properties/1" << "schema.properties";
        QTest::newRow("inside of an item") << "/schema/0/properties/2/items/properties/1" << "schema.properties";
        QTest::newRow("rule of a property") << "/schema/0/properties/2/quality/1" << "schema.properties.quality";
        QTest::newRow("team") << "/team" << "team";
        QTest::newRow("member") << "/team/members/0" << "team.members";
        QTest::newRow("member of a list") << "/team/0" << "team.members";
        QTest::newRow("server") << "/servers/1" << "servers";
    }
    void levels()
    {
        QFETCH(QString, pointer);
        QTEST(formLevel(text::Path::fromPointer(pointer)), "level");
    }

    void whatIsWrongInAFile_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("found"); ///< rule and the words under it
        const QByteArray root = "dataContract:\n  root:\n    standardProperties:\n      - ", custom = "dataContract:\n  root:\n    customProperties:\n      - ";
        QTest::newRow("level") << QByteArray("dataContract:\n  serverz: {}\n") << "form/unknown-level serverz";
        QTest::newRow("level without custom properties") << QByteArray("dataContract:\n  authoritativeDefinitions:\n    customProperties: [{property: x}]\n") << "form/unknown-level x";
        QTest::newRow("field") << root + "{property: statuss}" << "form/unknown-property statuss";
        QTest::newRow("twice") << root + "{property: status}\n      - {property: status}" << "form/twice status";
        QTest::newRow("key") << root + "{property: status, requird: true}" << "form/unknown-key requird";
        QTest::newRow("top key") << QByteArray("contract: {}\n") << "form/unknown-key contract";
        QTest::newRow("not a list") << QByteArray("dataContract:\n  root:\n    customProperties: {a: b}\n") << "form/shape {a: b}";
        QTest::newRow("no property") << root + "{title: A}" << "form/shape {title: A}";
        QTest::newRow("not true") << root + "{property: status, required: yes}" << "form/shape yes";
        QTest::newRow("type") << custom + "{property: x, type: colour}" << "form/type colour";
        QTest::newRow("choice without values") << custom + "{property: x, type: select}" << "form/values select";
        QTest::newRow("values") << custom + "{property: x, enum: [[a]]}" << "form/values [a]";
        QTest::newRow("default") << custom + "{property: x, enum: [a], default: b}" << "form/default b";
        QTest::newRow("pattern") << custom + "{property: x, pattern: '(['}" << "form/pattern '(['";
        QTest::newRow("condition") << custom + "{property: x, condition: 'a == '}" << "form/condition 'a == '";
        QTest::newRow("length") << custom + "{property: x, minLength: -1}" << "form/range -1";
        QTest::newRow("limit") << custom + "{property: x, type: number, minimum: many}" << "form/range many";
        QTest::newRow("severity") << custom + "{property: x, severity: fatal}" << "form/severity fatal";
        QTest::newRow("hidden and required") << custom + "{property: x, required: true, hidden: true}" << "form/hidden-required true";
        QTest::newRow("section") << custom + "{property: x}\n    customSections: [{section: s, customProperties: [y]}]" << "form/section y";
        QTest::newRow("broken") << QByteArray("dataContract: [\n") << "yaml";
    }
    void whatIsWrongInAFile()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, found);
        const FormFile file = formOf(text);
        QVERIFY(!file.pack.findings.empty());
        const text::Finding &first = file.pack.findings.front().finding;
        const QByteArray under = text.mid(first.span.begin, first.span.end - first.span.begin);
        if (found == u"yaml")
            QVERIFY2(first.rule.startsWith(QLatin1String("yaml/")), qPrintable(first.rule));
        else
            QCOMPARE(first.rule + QLatin1Char(' ') + QString::fromUtf8(under), found);
        QVERIFY(!first.message.isEmpty());
    }

    void soundFilesHaveNoFindings()
    {
        const FormFile file = formOf(R"(version: "1.0"
dataContract:
  root:
    standardProperties:
      - {property: status, title: State, description: How far it is., placeholder: "e.g. draft", enum: [draft, active], default: draft}
      - {property: price, hidden: true}
    customProperties:
      - {property: owner, title: Data owner, type: email, required: true}
      - {property: kind, type: select, enum: [{value: a, label: One}, {value: b, title: Two}], positionAfter: status, condition: "status == 'active' && domain != null"}
    customSections:
      - {section: gov, title: Governance, expanded: true, customProperties: [owner]}
  description: {customProperties: [{property: x, type: textarea, rows: 4}]}
  schema: {customProperties: [{property: x, type: integer, minimum: 1}]}
  schema.properties: {standardProperties: [{property: encryptedName, hidden: true}]}
  servers: {standardProperties: [{property: type, enum: [kafka]}]}
  team: {customProperties: [{property: x, type: url}]}
  team.members: {customProperties: [{property: x}]}
  roles: {customProperties: [{property: x}]}
  support: {customProperties: [{property: x}]}
dataProduct:
  root: {standardProperties: [{property: domain, required: true}]}
  outputPorts: {customProperties: [{property: x, type: boolean}]}
yamlFormat: {removeTrailingWhitespace: true}
x-own: 1
)");
        for (const PackFinding &finding : file.pack.findings)
            QFAIL(qPrintable(file.pack.placeOf(finding)));
        QCOMPARE(file.form.fields.size(), size_t(14));
        QCOMPARE(file.form.sections.size(), size_t(1));
    }

    void judging_data()
    {
        QTest::addColumn<QByteArray>("form"); ///< of the entry, below its level
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QStringList>("found");
        const auto standard = [](const QByteArray &level, const QByteArray &entry) { return "dataContract:\n  " + level + ":\n    standardProperties: [{" + entry + "}]\n"; };
        const auto custom = [](const QByteArray &entry) { return "dataContract:\n  root:\n    customProperties: [{property: x, " + entry + "}]\n"; };
        const auto value = [](const QByteArray &text) { return contractText("customProperties:\n  - {property: x, value: " + text + "}\n"); };
        const QStringList fine, atValue{QStringLiteral("root/x /customProperties/0/value")};
        QTest::newRow("missing") << standard("root", "property: domain, required: true") << contractText("") << QStringList{QStringLiteral("root/domain ")};
        QTest::newRow("empty") << standard("root", "property: domain, required: true") << contractText("domain: ''\n") << QStringList{QStringLiteral("root/domain /domain")};
        QTest::newRow("there") << standard("root", "property: domain, required: true") << contractText("domain: sales\n") << fine;
        QTest::newRow("of a part that is missing") << standard("description", "property: purpose, required: true") << contractText("") << QStringList{QStringLiteral("description/purpose ")};
        QTest::newRow("of a part that is there") << standard("description", "property: purpose, required: true") << contractText("description: {usage: a}\n") << QStringList{QStringLiteral("description/purpose /description")};
        QTest::newRow("other value") << standard("root", "property: status, enum: [draft]") << contractText("") << QStringList{QStringLiteral("root/status /status")};
        QTest::newRow("allowed value") << standard("root", "property: status, enum: [draft, active]") << contractText("") << fine;
        QTest::newRow("tags") << standard("root", "property: tags, enum: [a]") << contractText("tags: [a, b]\n") << QStringList{QStringLiteral("root/tags /tags/1")};
        QTest::newRow("pattern") << standard("root", "property: id, pattern: '^[0-9]+$'") << contractText("") << QStringList{QStringLiteral("root/id /id")};
        QTest::newRow("every property") << standard("schema.properties", "property: description, required: true")
                                        << contractText("schema: [{name: o, properties: [{name: a}, {name: b, description: x, logicalType: object, properties: [{name: c}]}]}]\n")
                                        << QStringList{QStringLiteral("schema.properties/description /schema/0/properties/0"), QStringLiteral("schema.properties/description /schema/0/properties/1/properties/0")};
        QTest::newRow("members") << standard("team.members", "property: role, required: true") << contractText("team: {members: [{username: a}, {username: b, role: c}]}\n") << QStringList{QStringLiteral("team.members/role /team/members/0")};
        QTest::newRow("members of a list") << standard("team.members", "property: role, required: true") << contractText("team: [{username: a}]\n").replace("3.2.0", "3.0.2") << QStringList{QStringLiteral("team.members/role /team/0")};
        QTest::newRow("custom missing") << custom("required: true") << contractText("") << QStringList{QStringLiteral("root/x ")};
        QTest::newRow("custom missing in a list") << custom("required: true") << contractText("customProperties: [{property: y, value: 1}]\n") << QStringList{QStringLiteral("root/x /customProperties")};
        QTest::newRow("no place in this version") << standard("root", "property: context, required: true") << contractText("").replace("3.2.0", "3.0.2") << QStringList{QStringLiteral("root/context ?")};
        QTest::newRow("number") << custom("type: number") << value("1.5") << fine;
        QTest::newRow("no number") << custom("type: number") << value("'1.5'") << atValue;
        QTest::newRow("whole") << custom("type: integer, minimum: 2") << value("1") << atValue;
        QTest::newRow("yes") << custom("type: boolean") << value("true") << fine;
        QTest::newRow("neither") << custom("type: boolean") << value("maybe") << atValue;
        QTest::newRow("day") << custom("type: date") << value("2026-02-30") << atValue;
        QTest::newRow("early day") << custom("type: date, minimum: '2026-03-01'") << value("2026-02-28") << atValue;
        QTest::newRow("address") << custom("type: url") << value("https://example.org/a") << fine;
        QTest::newRow("no address") << custom("type: url") << value("example") << atValue;
        QTest::newRow("mail") << custom("type: email") << value("kim@example.org") << fine;
        QTest::newRow("no mail") << custom("type: email") << value("kim") << atValue;
        QTest::newRow("choices") << custom("type: multiselect, enum: [a, b]") << value("[a, c]") << QStringList{QStringLiteral("root/x /customProperties/0/value/1")};
        QTest::newRow("one where a list is wanted") << custom("type: array") << value("a") << atValue;
        QTest::newRow("few") << custom("type: array, minItems: 2") << value("[a]") << atValue;
        QTest::newRow("long") << custom("maxLength: 3") << value("äöüß") << atValue;
        QTest::newRow("just long enough") << custom("maxLength: 4") << value("äöüß") << fine;
        QTest::newRow("condition holds") << custom("required: true, condition: \"status == 'active'\"") << contractText("") << QStringList{QStringLiteral("root/x ")};
        QTest::newRow("condition does not hold") << custom("required: true, condition: \"status == 'draft'\"") << contractText("") << fine;
    }
    void judging()
    {
        QFETCH(QByteArray, form);
        QFETCH(QByteArray, text);
        const FormFile file = formOf(form);
        QVERIFY2(file.pack.findings.empty(), file.pack.findings.empty() ? "" : qPrintable(file.pack.findings.front().finding.message));
        QTEST(judged(form, text), "found");
    }

    void conditions_data()
    {
        QTest::addColumn<QString>("condition");
        QTest::addColumn<bool>("holds");
        const auto row = [](const char *condition, bool holds) { QTest::newRow(condition) << QString::fromLatin1(condition) << holds; };
        row("level == 'high'", true);
        row("level != 'high'", false);
        row("missing != null", false);
        row("missing == null", true);
        row("status == 'active' && domain == 'sales'", true);
        row("status == 'draft' || (domain == 'sales' && !missing)", true);
        row("tags contains 'gdpr'", true);
        row("tags contains 'gdp'", false);
        row("kind2 == 'b'", true);
        row("schema.name == 'orders'", true);
        row("schema.properties.level == 'high'", true);
        row("size > 9", true);
        row("size >= 10 && size <= 10 && !(size < 10)", true);
        row("tags", true);
        row("none", false);
    }
    void conditions()
    {
        QFETCH(QString, condition);
        const text::Tree tree = text::readYaml(text::SourceText(QByteArray("status: active\ndomain: sales\ntags: [gdpr]\nnone: []\ncustomProperties: [{property: kind2, value: b}]\n"
                                                                           "schema: [{name: orders, properties: [{name: p, level: high, size: 10}]}]\n")));
        const auto parsed = FormCondition::parse(condition);
        QVERIFY(parsed);
        QTEST((*parsed)->holds(tree.root()["schema"][0]["properties"][0]), "holds");
    }
    void conditionsThatCantBeRead()
    {
        for (const char *text : {"", "a ==", "(a", "a b", "'a", "a && ", "= 1"})
            QVERIFY2(!FormCondition::parse(QString::fromLatin1(text)), text);
        QVERIFY(!FormCondition::parse(QString(10'000, QLatin1Char('('))));
        QVERIFY(!FormCondition::parse(QString(1'000, QLatin1Char('!'))));
    }

    void aMisspeltValueIsMended()
    {
        Rules rules;
        rules.federation.packs.push_back(formOf("dataContract:\n  root:\n    customProperties: [{property: x, enum: [confidential, public]}]\n").pack);
        const QByteArray text = contractText("customProperties:\n  - {property: x, value: Confidental}\n");
        const Analysis analysis = analyse(text, QStringLiteral("a.odcs.yaml"), rules);
        QCOMPARE(analysis.findings.size(), size_t(1));
        QCOMPARE(analysis.findings[0].fixes.size(), size_t(1));
        const auto mended = analysis.findings[0].fixes[0].patches.applied(text);
        QVERIFY(mended);
        QCOMPARE(*mended, QByteArray(text).replace("Confidental", "confidential"));
    }

    void aDomainAddsToWhatIsAskedOfAll()
    {
        const QTemporaryDir folder;
        const auto write = [&](const char *name, const QByteArray &text) {
            QFile file(folder.filePath(QString::fromLatin1(name)));
            QVERIFY(QDir().mkpath(QFileInfo(file).path()));
            QVERIFY(file.open(QIODevice::WriteOnly));
            QCOMPARE(file.write(text), text.size());
        };
        write("customization.yaml", "dataContract: {root: {customProperties: [{property: everybody, required: true}]}}\n");
        write("rules/global.form.yaml", "dataContract: {root: {standardProperties: [{property: status, title: State, enum: [draft]}]}}\n");
        write("rules/finance.form.yaml", "dataContract: {root: {standardProperties: [{property: status, title: Stage, enum: [active, draft]}]}}\n");
        const RulesPointer rules = loadRules(folder.path());
        QVERIFY(rules->findings.empty());
        const auto of = [&](const QByteArray &domain) { return analyse(contractText("domain: " + domain + "\n"), QStringLiteral("a.odcs.yaml"), *rules); };
        const Analysis sales = of("Sales"), finance = of("Finance");
        QCOMPARE(sales.form->standardField(false, QStringLiteral("root"), "status")->title, QStringLiteral("State"));
        QCOMPARE(finance.form->standardField(false, QStringLiteral("root"), "status")->title, QStringLiteral("Stage"));
        for (const Analysis *one : {&sales, &finance}) {
            QVERIFY(one->form->customFields(false, QStringLiteral("root")).size() == 1);
            QCOMPARE(one->evaluation.verdict(ruleOf("status"))->outcome, Outcome::Failed); // also where the domain would allow it
            QCOMPARE(one->evaluation.verdict(ruleOf("everybody"))->outcome, Outcome::Failed);
        }
        QVERIFY(!sales.evaluation.verdict(ruleOf("status", "finance/")));
        QCOMPARE(finance.evaluation.verdict(ruleOf("status", "finance/"))->outcome, Outcome::Passed);
        write("rules/all.form.yaml", "dataContract: [\n");
        QVERIFY(!loadRules(folder.path())->findings.empty());
    }

    void aFileTooLargeIsCutAndToldOf()
    {
        QByteArray text = "dataContract:\n  root:\n    customProperties:\n";
        for (int i = 0; i < 2'100; ++i)
            text += "      - {property: x" + QByteArray::number(i) + "}\n";
        const FormFile file = formOf(text);
        QCOMPARE(file.form.fields.size(), size_t(2'000));
        QCOMPARE(file.pack.findings.size(), size_t(1));
        QCOMPARE(file.pack.findings.front().finding.rule, QStringLiteral("form/limit"));
    }
};

QTEST_GUILESS_MAIN(TestOrganisationForm)
#include "tst_organisationform.moc"
