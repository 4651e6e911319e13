// SPDX-License-Identifier: GPL-3.0-or-later
#include "governance/jsontext.h"
#include "governance/meshview.h"
#include "governance/wholemesh.h"
#include "standard/judge.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QMap>
#include <QTest>

#include <algorithm>

using namespace meshwright;
using namespace meshwright::governance;

/// Quick fixes of governance rules: each case has the text before and after, byte by byte; without "=== out"
/// nothing may be offered.
class tst_Offers : public QObject {
    Q_OBJECT

private:
    static QMap<QByteArray, QByteArray> sectionsOf(const QString &path)
    {
        QFile file(path);
        QMap<QByteArray, QByteArray> sections;
        if (!file.open(QIODevice::ReadOnly))
            return sections;
        QByteArray name;
        while (!file.atEnd()) {
            const QByteArray line = file.readLine();
            if (line.startsWith("=== "))
                sections.insert(name = line.mid(4).trimmed(), {});
            else
                sections[name] += line;
        }
        return sections;
    }

    static Evaluation judged(const RulePack &pack, const QByteArray &text)
    {
        return evaluate({pack}, Subject::of(text::readYaml(text::SourceText(text))), {}, QDate(2026, 11, 21));
    }

    static bool isValid(const QByteArray &text) { return standard::judge(text::readYaml(text::SourceText(text))).schemaValid; }

    static RulePack ruleset(const QByteArray &yaml) { return readPack(text::SourceText(yaml), QStringLiteral("/nowhere/test.ruleset.yaml")); }

private Q_SLOTS:
    void cases_data()
    {
        QTest::addColumn<QString>("path");
        const QDir folder(QStringLiteral(MESHWRIGHT_SOURCE_DIR "/tests/governance/offers"));
        for (const QString &name : folder.entryList({QStringLiteral("*.case")}, QDir::Files, QDir::Name))
            QTest::newRow(qPrintable(name)) << folder.filePath(name);
        QVERIFY(folder.count() > 15);
    }
    void cases()
    {
        QFETCH(QString, path);
        const auto sections = sectionsOf(path);
        RulePack pack = ruleset(sections.value("ruleset"));
        if (sections.contains("pack")) {
            auto loaded = loadPack(QString::fromUtf8(sections.value("pack").trimmed()));
            QVERIFY(loaded);
            pack = *loaded;
        }
        QVERIFY2(pack.isSound(), pack.findings.empty() ? "" : qPrintable(pack.placeOf(pack.findings.front())));
        const QString rule = QString::fromUtf8(sections.value("rule").trimmed());
        const QByteArray before = sections.value("in");
        QVERIFY(isValid(before));
        const Evaluation evaluation = judged(pack, before);
        std::vector<text::Finding> found;
        std::copy_if(evaluation.findings.begin(), evaluation.findings.end(), std::back_inserter(found), [&](const text::Finding &f) { return f.rule == rule; });
        QVERIFY2(!found.empty(), "the rule finds nothing");
        const auto offering = std::find_if(found.begin(), found.end(), [](const text::Finding &f) { return !f.fixes.empty(); });
        if (!sections.contains("out")) {
            QVERIFY2(offering == found.end(), offering == found.end() ? "" : qPrintable(offering->fixes.front().title));
            return;
        }
        QVERIFY2(offering != found.end(), "nothing is offered");
        QCOMPARE(offering->fixes.size(), size_t(1));
        QCOMPARE(offering->fixes.front().title, QString::fromUtf8(sections.value("title").trimmed()));
        const auto after = offering->fixes.front().patches.applied(before);
        QVERIFY(after);
        QCOMPARE(QString::fromUtf8(*after), QString::fromUtf8(sections.value("out")));
        QVERIFY(isValid(*after));
        const Evaluation left = judged(pack, *after);
        const auto stays = std::count_if(left.findings.begin(), left.findings.end(), [&](const text::Finding &f) { return f.rule == rule; });
        QCOMPARE(qsizetype(stays), qsizetype(found.size()) - 1);
    }

    /// What the packs that we bring along set, mends the examples of their own rules, and what it writes is valid.
    void builtInSets()
    {
        const auto pack = loadPack(QStringLiteral(":all"));
        QVERIFY(pack);
        RulePack one;
        int tried = 0;
        for (const RulePtr &rule : pack->rules) {
            if (!rule->set || rule->needsMesh())
                continue;
            auto enabled = std::make_shared<Rule>(*rule);
            enabled->level = Level::Warning;
            one.rules = {enabled};
            int mended = 0;
            for (const Example &example : rule->examples) {
                QByteArray text = jsonText(example.root.toValue());
                if (example.mustPass) {
                    QVERIFY2(judged(one, text).findings.empty(), qPrintable(rule->id));
                    continue;
                }
                for (int round = 0; round < 10; ++round) {
                    const Evaluation evaluation = judged(one, text);
                    if (evaluation.findings.empty() || evaluation.findings.front().fixes.empty())
                        break;
                    const auto after = evaluation.findings.front().fixes.front().patches.applied(text);
                    QVERIFY(after);
                    text = *after;
                }
                mended += judged(one, text).findings.empty() ? 1 : 0;
            }
            QVERIFY2(mended > 0, qPrintable(rule->id + QStringLiteral(": what it sets mends none of its examples")));
            ++tried;
        }
        QVERIFY(tried >= 2);
    }

    /// A rule that needs the mesh offers its fix for the file it speaks of.
    void wholeMesh()
    {
        const auto pack = loadPack(QStringLiteral(":privacy"));
        QVERIFY(pack);
        Rules rules;
        rules.federation.packs = {*pack};
        const QByteArray text = "apiVersion: v3.1.0\nkind: DataContract\nid: a\nversion: 1.0.0\nstatus: active\nschema:\n  - name: people\n    properties:\n      - name: ref # kept\n";
        const text::Tree tree = text::readYaml(text::SourceText(text));
        MeshView::Options options;
        options.withSamples = true;
        const text::Tree rows = text::readYaml(text::SourceText("- {ref: kim@example.org}\n"));
        options.samples = [&](const MeshView::Document &) {
            SampleData data;
            data.objects.insert(QStringLiteral("people"), lookAtRows(rows.root()));
            return data;
        };
        const QString path = QStringLiteral("/nowhere/a.odcs.yaml");
        const auto view = MeshView::of(mesh::buildMesh(std::vector<mesh::MeshInput>{{path, tree}}), {{path, tree, Subject::Kind::Contract, QStringLiteral("a")}}, options);
        const Evaluation found = evaluateWhole(rules, view).files.value(path);
        QCOMPARE(found.findings.size(), size_t(1));
        QCOMPARE(found.findings.front().rule, QStringLiteral("privacy-values-classified"));
        QCOMPARE(found.findings.front().fixes.size(), size_t(1));
        QCOMPARE(QString::fromUtf8(found.findings.front().fixes.front().patches.applied(text).value()), QString::fromUtf8(text + "        classification: confidential\n"));
    }

    void mayBeSwitchedOff()
    {
        const auto pack = loadPack(QStringLiteral(":global"));
        QVERIFY(pack);
        EvaluationLimits limits;
        limits.offerBytes = 0;
        const QByteArray text = "kind: DataContract\nschema: [{name: a, properties: [{name: email}]}]\n";
        const Evaluation with = judged(*pack, text);
        const Evaluation without = evaluate({*pack}, Subject::of(text::readYaml(text::SourceText(text))), {}, QDate(2026, 11, 21), limits);
        QCOMPARE(with.findings.size(), without.findings.size());
        const auto offers = [](const Evaluation &evaluation) { return std::count_if(evaluation.findings.begin(), evaluation.findings.end(), [](const text::Finding &f) { return !f.fixes.empty(); }); };
        QCOMPARE(offers(without), 0);
        QVERIFY(offers(with) > 0);
    }

    void emptySetIsAFault()
    {
        const RulePack pack = ruleset("rules:\n  a:\n    given: $\n    then: {field: x, function: truthy}\n    x-meshwright: {set: }\n");
        QVERIFY(!pack.isSound());
        QVERIFY(pack.findings.front().finding.message.contains(QStringLiteral("“set”")));
    }

    /// A broken text, and one that another program changed the meaning of, get no offers.
    void brokenTextGetsNone()
    {
        const auto pack = loadPack(QStringLiteral(":global"));
        QVERIFY(pack);
        for (const text::Finding &finding : judged(*pack, "kind: DataContract\nid: a\nid: b\nschema: [{name: a, properties: [{name: email}]}]\n").findings)
            QVERIFY2(finding.fixes.empty(), qPrintable(finding.rule));
    }
};

QTEST_GUILESS_MAIN(tst_Offers)
#include "tst_offers.moc"
