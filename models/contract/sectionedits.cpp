// SPDX-License-Identifier: GPL-3.0-or-later
#include "contract/editkit.h"
#include "base/tr.h"
#include "contract/version.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace meshwright::contract {

using base::tr;

using namespace editkit;

namespace {

QString freeName(const std::vector<Port> &ports, const QString &name)
{
    QString free = name;
    for (int number = 2; std::any_of(ports.begin(), ports.end(), [&](const Port &port) { return port.name == free; }); ++number)
        free = u"%1-%2"_s.arg(name, QString::number(number));
    return free;
}

Patches addPort(const Product &product, const char *section, const std::vector<Port> &ports, const QString &name,
                const QString &version, const QString &contractId, const KeyOrder &order)
{
    if (name.isEmpty())
        return usage(tr("A port needs a name."));
    std::vector<Value::Member> members;
    addText(members, "name", freeName(ports, name));
    addText(members, "version", version.isEmpty() ? u"1.0.0"_s : version);
    addText(members, "contractId", contractId);
    return insertArranged(product.tree, Path() / section, -1, Value::mapping(std::move(members)), order);
}

} // namespace

Patches addQualityRule(const Contract &contract, const Path &owner, const Value &rule, const KeyOrder &order)
{
    if (!placeOf(contract, owner).object)
        return usage(tr("There is no object or property at %1.").arg(owner.display()));
    return insertArranged(contract.tree, owner / "quality", -1, rule, order);
}

Patches addServer(const Contract &contract, const QString &name, const QString &type, const std::vector<Value::Member> &fields, const KeyOrder &order)
{
    if (name.isEmpty() || type.isEmpty())
        return usage(tr("A server needs a name and a type."));
    if (std::any_of(contract.servers.begin(), contract.servers.end(), [&](const Server &server) { return server.name == name; }))
        return refused(tr("There is already a server “%1”.").arg(name), tr("Choose another name."));
    std::vector<Value::Member> members;
    addText(members, "server", name);
    addText(members, "type", type);
    members.insert(members.end(), fields.begin(), fields.end());
    return insertArranged(contract.tree, Path() / "servers", -1, Value::mapping(std::move(members)), order);
}

Patches addTeamMember(const Contract &contract, const QString &username, const QString &name, const QString &role, const KeyOrder &order)
{
    if (username.isEmpty())
        return usage(tr("A team member needs a user name."));
    std::vector<Value::Member> members;
    addText(members, "username", username);
    addText(members, "name", name);
    addText(members, "role", role);
    const bool isList = contract.team.node ? contract.team.node.isSequence() : compareVersions(contract.apiVersion, u"v3.1.0"_s) < 0;
    const Path list = isList ? Path() / "team" : Path() / "team" / "members";
    return insertArranged(contract.tree, list, -1, Value::mapping(std::move(members)), order);
}

Patches addServiceLevel(const Contract &contract, const QString &property, const Value &value, const QString &unit, const QString &element, const KeyOrder &order)
{
    if (property.isEmpty())
        return usage(tr("A service level needs to say what it promises, for example retention."));
    std::vector<Value::Member> members;
    addText(members, "property", property);
    members.push_back({"value", value});
    addText(members, "unit", unit);
    addText(members, "element", element);
    return insertArranged(contract.tree, Path() / "slaProperties", -1, Value::mapping(std::move(members)), order);
}

Patches addInputPort(const Product &product, const QString &name, const QString &version, const QString &contractId, const KeyOrder &order)
{
    if (contractId.isEmpty())
        return usage(tr("An input port needs the id of the contract that it reads."));
    return addPort(product, "inputPorts", product.inputPorts, name, version, contractId, order);
}

Patches addOutputPort(const Product &product, const QString &name, const QString &version, const QString &contractId, const KeyOrder &order)
{
    return addPort(product, "outputPorts", product.outputPorts, name, version, contractId, order);
}

} // namespace meshwright::contract
