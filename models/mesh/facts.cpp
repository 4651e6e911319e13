// SPDX-License-Identifier: GPL-3.0-or-later
#include "mesh/facts.h"

#include "contract/contract.h"
#include "contract/product.h"

#include <optional>

using namespace Qt::StringLiterals;

namespace meshwright::mesh {

namespace {

using contract::Property;
using text::Node;

Said said(const Node &node)
{
    return node.isScalar() && !node.isNull() ? Said{node.string(), node.pointer(), node.span()} : Said();
}

/// A text, or each text of a list.
void addSaid(const Node &node, std::vector<Said> &all)
{
    if (node.isSequence()) {
        for (int i = 0; i < node.size(); ++i)
            addSaid(node.at(i), all);
    } else if (const Said one = said(node); !one.text.isEmpty()) {
        all.push_back(one);
    }
}

Said identityOf(const Node &root)
{
    const Said id = said(root.find("id"));
    return id.text.isEmpty() ? Said{QString(), root.pointer(), {root.span().begin, root.span().begin}} : id;
}

/// A person with the role of an owner, else the team's name.
QString ownerOf(const contract::Team &team)
{
    for (const contract::TeamMember &member : team.members) {
        if (member.role.contains("owner"_L1, Qt::CaseInsensitive))
            return member.name.isEmpty() ? member.username : member.name;
    }
    return team.name;
}

void addProperties(const std::vector<Property> &properties, const QString &prefix, ObjectFacts &object);

void addProperty(const Property &property, const QString &name, ObjectFacts &object)
{
    PropertyFacts facts;
    facts.id = property.id;
    facts.name = name;
    facts.pointer = property.node.pointer();
    for (const contract::Relationship &relationship : property.relationships)
        addSaid(relationship.node.find("to"), facts.references);
    addSaid(property.node.find("transformSourceObjects"), facts.sources);
    object.properties.push_back(std::move(facts));
    addProperties(property.properties, name, object);
    for (const auto &part : {property.items, property.mapValue}) {
        if (part)
            addProperties(part->properties, name, object);
    }
}

void addProperties(const std::vector<Property> &properties, const QString &prefix, ObjectFacts &object)
{
    for (const Property &property : properties)
        addProperty(property, prefix.isEmpty() ? property.name : prefix + u'.' + property.name, object);
}

ObjectFacts objectFacts(const contract::SchemaObject &object)
{
    ObjectFacts facts;
    facts.id = object.id;
    facts.name = object.name;
    facts.physicalName = object.physicalName;
    facts.pointer = object.node.pointer();
    addProperties(object.properties, QString(), facts);
    for (const contract::Relationship &relationship : object.relationships)
        addSaid(relationship.node.find("to"), facts.references);
    return facts;
}

void readTeam(const contract::Team &team, Facts &facts)
{
    facts.owner = ownerOf(team);
    facts.team = team.name;
    for (const contract::TeamMember &member : team.members)
        facts.people.push_back({member.username, member.name, member.role});
}

void readParts(const contract::Contract &contract, Facts &facts)
{
    facts.tenant = contract.tenant;
    for (const contract::Server &server : contract.servers) {
        if (const QString path = server.field("path"); server.type == "local"_L1 && !path.isEmpty())
            facts.localData.append(path);
    }
    for (const Node &role : contract.roles) {
        if (role.find("access").string() == "read"_L1)
            facts.readerRoles.append(role.find("role").string());
    }
    for (const contract::SchemaObject &object : contract.schema)
        facts.objects.push_back(objectFacts(object));
}

void readContractFacts(const text::Tree &tree, const contract::Contract &contract, Facts &facts)
{
    facts.id = contract.id;
    facts.name = contract.name;
    facts.version = contract.version;
    facts.status = contract.status;
    facts.domain = contract.domain;
    facts.description = contract.purpose;
    readTeam(contract.team, facts);
    facts.tags = contract.tags;
    facts.dataProduct = said(tree.root().find("dataProduct"));
    readParts(contract, facts);
}

PortFacts portFacts(const contract::Port &port)
{
    PortFacts facts;
    facts.isInput = port.isInput;
    facts.name = port.name;
    facts.version = port.version;
    facts.type = port.type;
    facts.description = port.description;
    facts.pointer = port.node.pointer();
    facts.contractId = said(port.node.find("contractId"));
    const Node list = port.node.find("inputContracts");
    for (int i = 0; i < list.size(); ++i)
        addSaid(list[i].isMapping() ? list[i].find("id") : list[i], facts.inputContracts);
    return facts;
}

void readProductFacts(const text::Tree &tree, Facts &facts)
{
    const contract::Product product = contract::readProduct(tree);
    facts.kind = Facts::Kind::Product;
    facts.id = product.id;
    facts.name = product.name;
    facts.version = product.version;
    facts.status = product.status;
    facts.domain = product.domain;
    facts.description = product.purpose;
    readTeam(product.team, facts);
    facts.tenant = product.tenant;
    facts.tags = product.tags;
    for (const contract::Port &port : product.inputPorts)
        facts.ports.push_back(portFacts(port));
    for (const contract::Port &port : product.outputPorts)
        facts.ports.push_back(portFacts(port));
}

/// What a file is by its own words; a contract without its kind is known by its schema or servers.
Facts::Kind kindOf(const Node &root)
{
    const std::string_view kind = root.find("kind").value();
    if (kind == "DataContract")
        return Facts::Kind::Contract;
    if (kind == "DataProduct")
        return Facts::Kind::Product;
    if (root.find("inputPorts") || root.find("outputPorts"))
        return Facts::Kind::Product;
    return root.find("apiVersion") && root.find("schema").isSequence() ? Facts::Kind::Contract : Facts::Kind::Other;
}

} // namespace

Facts readFacts(const QString &path, const text::Tree &tree, const contract::Contract *contract)
{
    Facts facts;
    facts.path = path;
    const Node root = tree.root();
    facts.kind = kindOf(root);
    facts.identity = identityOf(root);
    if (facts.kind == Facts::Kind::Product) {
        readProductFacts(tree, facts);
        return facts;
    }
    // A text may miss the words that would make it a contract, and have tables still.
    if (facts.kind != Facts::Kind::Contract && !root.find("schema").isSequence())
        return facts;
    std::optional<contract::Contract> own;
    if (!contract)
        contract = &own.emplace(contract::readContract(tree));
    readContractFacts(tree, *contract, facts);
    return facts;
}

} // namespace meshwright::mesh
