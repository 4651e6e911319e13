// SPDX-License-Identifier: GPL-3.0-or-later
// From ODCS 2.2 to the shape of ODCS 3: other names, flags turned round, single keys gathered in lists.
#include "contract/upgradekit.h"

#include "base/tr.h"
#include "contract/fields.h"

using namespace Qt::StringLiterals;

namespace meshwright::contract::upgradekit {

using base::tr;

namespace {

using text::Node;
using text::Value;

void eachColumn(const Node &root, const std::function<void(const Node &)> &visit)
{
    eachMapping(root.find("schema"), [&](const Node &table) { eachMapping(table.find("properties"), visit); });
}

/// Tables and columns may both hold rules.
void eachRule(const Node &root, const std::function<void(const Node &)> &visit)
{
    eachMapping(root.find("schema"), [&](const Node &table) {
        eachMapping(table.find("quality"), visit);
        eachMapping(table.find("properties"), [&](const Node &column) { eachMapping(column.find("quality"), visit); });
    });
}

void renameTop(Turn &turn)
{
    const Node root = turn.tree().root();
    static constexpr std::array<std::pair<const char *, const char *>, 7> names{{{"uuid", "id"}, {"quantumName", "dataProduct"}, {"datasetName", "name"},
        {"datasetDomain", "domain"}, {"dataset", "schema"}, {"stakeholders", "team"}, {"slaDefaultColumn", "slaDefaultElement"}}};
    for (const auto &[from, to] : names)
        turn.rename(root, from, to);
}

void renameTables(Turn &turn)
{
    eachMapping(turn.tree().root().find("schema"), [&](const Node &table) {
        turn.rename(table, "table", "name");
        turn.rename(table, "columns", "properties");
        turn.rename(table, "dataGranularity", "dataGranularityDescription");
    });
    eachMapping(turn.tree().root().find("team"), [&](const Node &member) { turn.rename(member, "comment", "description"); });
    eachMapping(turn.tree().root().find("slaProperties"), [&](const Node &level) { turn.rename(level, "column", "element"); });
}

void renameColumns(Turn &turn)
{
    static constexpr std::array<std::pair<const char *, const char *>, 9> names{{{"column", "name"}, {"isUnique", "unique"}, {"isPrimaryKey", "primaryKey"},
        {"isPrimary", "primaryKey"}, {"partitionStatus", "partitioned"}, {"criticalDataElementStatus", "criticalDataElement"},
        {"encryptedColumnName", "encryptedName"}, {"transformSourceTables", "transformSourceObjects"}, {"sampleValues", "examples"}}};
    eachColumn(turn.tree().root(), [&](const Node &column) {
        for (const auto &[from, to] : names)
            turn.rename(column, from, to);
    });
}

/// “May be empty” is the opposite of “required”: the value first, then the name, so that no turn is left half done.
void turnNullable(Turn &turn)
{
    eachColumn(turn.tree().root(), [&](const Node &column) {
        const Node nullable = column.find("isNullable");
        if (!nullable.boolean() || column.find("required") || !nullable.isScalar())
            return;
        const auto renamed = text::edit::rename(turn.tree(), nullable.path(), "required");
        const auto turned = text::edit::set(turn.tree(), nullable.path(), Value::boolean(!*nullable.boolean()));
        if (!renamed || !turned)
            return;
        text::PatchSet both = *renamed;
        if (both.add(*turned))
            turn.apply(column, text::Fix{{}, both}, tr("“isNullable” is the opposite, “required”, now"));
    });
}

void rewriteRules(Turn &turn)
{
    eachRule(turn.tree().root(), [&](const Node &rule) {
        if (rule.find("engine") && textOf(rule, "type") == "custom"_L1) {
            turn.rename(rule, "scheduleCronExpression", "schedule");
            if (rule.find("schedule") && !rule.find("scheduler"))
                turn.put(rule, "scheduler", Value::string(QByteArray("cron")), tr("“scheduler: cron” stands beside a cron schedule"));
            if (textOf(rule, "dimension") == "validity"_L1)
                turn.replace(rule.find("dimension"), Value::string(QByteArray("conformity")), tr("The dimension “validity” is “conformity” now"));
            return;
        }
        turn.rename(rule, "toolName", "engine");
        // What the tool runs: its own name for the rule, else the template.
        turn.rename(rule, rule.find("toolRuleName") ? "toolRuleName" : "templateName", "implementation");
        if (rule.find("engine") && rule.find("type"))
            turn.rename(rule, "type", "ruleType"); // a word of one's own then; now it says what kind of rule this is
        else if (rule.find("engine"))
            turn.put(rule, "type", Value::string(QByteArray("custom")), tr("A quality rule of a tool has “type: custom”"));
    });
}

void addText(std::vector<Value::Member> &members, const char *key, const Node &value)
{
    if (!textOf(value).isEmpty())
        members.emplace_back(key, Value::string(textOf(value)));
}

constexpr std::array<std::pair<const char *, const char *>, 3> serverKeys{{{"project", "project"}, {"database", "database"}, {"server", "host"}}};
constexpr std::array<const char *, 4> otherServerKeys{{"driver", "driverVersion", "sourceSystem", "sourcePlatform"}};

void makeServer(Turn &turn)
{
    const Node root = turn.tree().root();
    if (root.find("servers"))
        return;
    std::vector<Value::Member> members{{"server", Value::string(QByteArray("source"))}, {"type", Value::string(QByteArray("custom"))}};
    for (const auto &[from, to] : serverKeys)
        addText(members, to, root.find(from));
    std::vector<Value> others;
    for (const char *key : otherServerKeys) {
        if (!textOf(root, key).isEmpty())
            others.push_back(Value::mapping({{"property", Value::string(QByteArray(key))}, {"value", Value::string(textOf(root, key))}}));
    }
    if (!others.empty())
        members.emplace_back("customProperties", Value::sequence(std::move(others)));
    if (members.size() > 2)
        turn.put(root, "servers", Value::sequence({Value::mapping(std::move(members))}), tr("What was said of the source is an entry of “servers” now"));
}

void takeServerKeys(Turn &turn)
{
    const Node root = turn.tree().root();
    if (!root.find("servers"))
        return;
    for (const auto &[from, to] : serverKeys)
        turn.take(root.find(from), tr("“%1” is told by “servers” now").arg(QLatin1String(from)));
    for (const char *key : otherServerKeys)
        turn.take(root.find(key), tr("“%1” is told by “servers” now").arg(QLatin1String(key)));
}

void makeSupport(Turn &turn)
{
    const Node root = turn.tree().root();
    if (root.find("support"))
        return;
    std::vector<Value> channels;
    const QString slack = textOf(root, "productSlackChannel"), feedback = textOf(root, "productFeedbackUrl"), mail = textOf(root, "productDl");
    if (!slack.isEmpty())
        channels.push_back(Value::mapping({{"channel", Value::string(slack)}, {"tool", Value::string(QByteArray("slack"))}}));
    if (!mail.isEmpty())
        channels.push_back(Value::mapping({{"channel", Value::string(mail)}, {"tool", Value::string(QByteArray("email"))}}));
    if (!feedback.isEmpty())
        channels.push_back(Value::mapping({{"channel", Value::string(QByteArray("feedback"))}, {"url", Value::string(feedback)}}));
    if (!channels.empty())
        turn.put(root, "support", Value::sequence(std::move(channels)), tr("The channels of the product are entries of “support” now"));
}

void takeSupportKeys(Turn &turn)
{
    const Node root = turn.tree().root();
    if (!root.find("support"))
        return;
    for (const char *key : {"productSlackChannel", "productFeedbackUrl", "productDl"})
        turn.take(root.find(key), tr("“%1” is told by “support” now").arg(QLatin1String(key)));
}

/// They never belonged into a contract.
void takeSecrets(Turn &turn)
{
    for (const char *key : {"username", "password"})
        turn.take(turn.tree().root().find(key), tr("“%1” is taken out: it has no place in a contract").arg(QLatin1String(key)));
}

} // namespace

std::vector<Step> stepsFrom22()
{
    return {renameTop, renameTables, renameColumns, turnNullable, rewriteRules, makeServer, takeServerKeys, makeSupport, takeSupportKeys, takeSecrets};
}

} // namespace meshwright::contract::upgradekit
