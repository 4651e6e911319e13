// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/file.h"
#include "folder.h"
#include "workspace/ruletrial.h"
#include "workspace/scan.h"

#include <QTest>

using namespace meshwright;
using namespace meshwright::workspace;
using governance::Outcome;

namespace {

const QByteArray purpose = "rules:\n  has-purpose: {given: $, severity: warn, then: {field: description.purpose, function: truthy}}\n";

const TriedFile *fileOf(const RuleTrial &trial, const QString &name)
{
    const auto found = std::find_if(trial.files.begin(), trial.files.end(), [&](const TriedFile &file) { return file.path.endsWith(name); });
    return found == trial.files.end() ? nullptr : &*found;
}

} // namespace

class TestRuleTrial : public QObject {
    Q_OBJECT

private:
    Folder m_folder;
    SnapshotPointer m_mesh;

private Q_SLOTS:
    void initTestCase()
    {
        m_folder.contract(QStringLiteral("a.odcs.yaml"), "a", "description: {purpose: to know}\n");
        m_folder.contract(QStringLiteral("b.odcs.yaml"), "b");
        m_folder.contract(QStringLiteral("c.odcs.yaml"), "b", "tags: [x]\n");
        m_mesh = scan(m_folder.path(), governance::loadRules(m_folder.path()));
    }

    void saysWhoPassesAndFails()
    {
        const RuleTrial trial = tryRules(*m_mesh, purpose);
        QVERIFY(trial.faults.empty());
        QCOMPARE(trial.rules, 1);
        QCOMPARE(trial.count(Outcome::Passed), 1);
        QCOMPARE(trial.count(Outcome::Failed), 2);
        QCOMPARE(fileOf(trial, QStringLiteral("b.odcs.yaml"))->findings.size(), size_t(1));
        QVERIFY(fileOf(trial, QStringLiteral("a.odcs.yaml"))->findings.empty());
        QVERIFY(!QFileInfo::exists(m_folder.at(QStringLiteral("rules")))); // nothing is stored
    }

    void whatFindsNoPlaceIsNoPass()
    {
        const RuleTrial trial = tryRules(*m_mesh, "rules:\n  tag: {given: '$.tags[*]', severity: warn, then: {function: pattern, functionOptions: {match: y}}}\n");
        QCOMPARE(trial.count(Outcome::Passed), 0);
        QCOMPARE(trial.count(Outcome::Failed), 1);
        QVERIFY(!fileOf(trial, QStringLiteral("a.odcs.yaml"))->isConcerned);
    }

    void seesTheWholeMesh()
    {
        const RuleTrial trial = tryRules(*m_mesh, "rules:\n  one-id: {given: '$mesh.contracts[*].id', severity: error, then: {function: unique}}\n");
        QVERIFY2(trial.faults.empty(), trial.faults.empty() ? "" : qPrintable(trial.faults.front().message));
        QCOMPARE(fileOf(trial, QStringLiteral("c.odcs.yaml"))->outcome, Outcome::Failed);
        QVERIFY(fileOf(trial, QStringLiteral("a.odcs.yaml"))->outcome == Outcome::Passed);
    }

    void tellsFaultsWithTheirPlace()
    {
        const RuleTrial trial = tryRules(*m_mesh, "rules:\n  x:\n    given: $\n    then: {function: nothing-so}\n");
        QCOMPARE(trial.faults.size(), size_t(1));
        QCOMPARE(trial.faults.front().line, 4);
        QVERIFY(trial.faults.front().column > 1);
        QVERIFY(trial.faults.front().message.contains(QStringLiteral("nothing-so")));
        QVERIFY(trial.files.empty());
        QVERIFY(!tryRules(*m_mesh, "rules: [\n").faults.empty());
        QCOMPARE(tryRules(*m_mesh, "rules: {}\n").rules, 0);
    }

    void aLimitIsNotEvaluated()
    {
        const RuleTrial trial = tryRules(*m_mesh, "rules:\n  slow: {given: $.name, severity: warn, then: {function: pattern, functionOptions: {match: '^((a|b)*)*c$'}}}\n");
        QVERIFY(trial.faults.empty());
        QCOMPARE(trial.count(Outcome::Failed) + trial.count(Outcome::NotEvaluated), 3); // never passed
    }

    void stopsWhenAsked()
    {
        const base::Cancel cancel;
        cancel.request();
        QVERIFY(tryRules(*m_mesh, purpose, cancel).isCancelled);
    }

    void takesEveryBuiltInRuleAsItIs()
    {
        int rules = 0;
        for (const QString &name : governance::builtInPacks()) {
            const auto pack = governance::loadPack(name);
            QVERIFY(pack);
            for (const governance::RulePtr &rule : pack->rules) {
                const QByteArray text = packOf(*rule);
                const RuleTrial trial = tryRules(*m_mesh, text);
                QVERIFY2(trial.faults.empty(), qPrintable(rule->id + (trial.faults.empty() ? QString() : trial.faults.front().message)));
                ++rules;
            }
        }
        QVERIFY(rules > 30);
    }

    void addsToAFileAndLeavesTheRest()
    {
        const Folder folder;
        const auto first = addRules(folder.path(), QStringLiteral("global"), "# mine\n" + purpose);
        QVERIFY2(first, first ? "" : qPrintable(first.problem().text()));
        QCOMPARE(*base::readFile(*first, 1 << 20), "# mine\n" + purpose); // a new file is the text itself
        const QByteArray before = "# head\r\nrules:\r\n  # why\r\n  old:   {given: $, then: {field: id, function: truthy}} # kept\r\n";
        folder.write(QStringLiteral("rules/sales.ruleset.yaml"), before);
        const auto added = addRules(folder.path(), QStringLiteral("sales"), purpose);
        QVERIFY2(added, added ? "" : qPrintable(added.problem().text()));
        const QByteArray after = *base::readFile(*added, 1 << 20);
        QVERIFY2(after.startsWith(before) && after.contains("has-purpose"), after.constData());
        const auto pack = governance::loadPack(*added);
        QVERIFY(pack && pack->isSound() && pack->rule(QStringLiteral("has-purpose")) && pack->rule(QStringLiteral("old")));

        QVERIFY(!addRules(folder.path(), QStringLiteral("sales"), purpose)); // there is one of that id
        QVERIFY(!addRules(folder.path(), QStringLiteral("sales"), "aliases: {A: ['$.x']}\nrules:\n  other: {given: '#A', then: {function: truthy}}\n"));
        QVERIFY(!addRules(folder.path(), QStringLiteral("sales"), "rules:\n  bad: {given: $}\n"));
        QCOMPARE(*base::readFile(*added, 1 << 20), after);
    }
};

QTEST_GUILESS_MAIN(TestRuleTrial)
#include "tst_ruletrial.moc"
