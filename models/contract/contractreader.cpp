// SPDX-License-Identifier: GPL-3.0-or-later
#include "contract/contract.h"

#include "base/tr.h"
#include "contract/fields.h"

#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace meshwright::contract {

using base::tr;

namespace {

using Operator = QualityRule::Operator;

/// A tree of aliases can describe more properties than it has nodes; the view stops at what the reader of
/// texts allows a plain text to have.
struct Budget {
    int properties = 200'000;
    int depth = 0;
};
constexpr int maxDepth = 64;

constexpr std::array<std::pair<std::string_view, Operator>, 8> operators{{
    {"mustBe", Operator::MustBe},
    {"mustNotBe", Operator::MustNotBe},
    {"mustBeGreaterThan", Operator::GreaterThan},
    {"mustBeGreaterOrEqualTo", Operator::GreaterOrEqual},
    {"mustBeLessThan", Operator::LessThan},
    {"mustBeLessOrEqualTo", Operator::LessOrEqual},
    {"mustBeBetween", Operator::Between},
    {"mustNotBeBetween", Operator::NotBetween},
}};

QualityRule::Kind qualityKind(const Node &node)
{
    const QString type = textOf(node, "type");
    if (type == "library"_L1)
        return QualityRule::Kind::Library;
    if (type == "text"_L1)
        return QualityRule::Kind::Text;
    if (type == "sql"_L1)
        return QualityRule::Kind::Sql;
    if (type == "custom"_L1)
        return QualityRule::Kind::Custom;
    // The standard's default, as soon as something says what to measure.
    const bool measures = node.find("metric") || node.find("rule");
    return type.isEmpty() && measures ? QualityRule::Kind::Library : QualityRule::Kind::Unknown;
}

void readOperator(const Node &node, QualityRule &rule)
{
    for (int i = 0; i < node.size(); ++i) {
        for (const auto &[key, op] : operators) {
            if (node.key(i).value() == key) {
                rule.op = op;
                rule.expected = node.at(i);
                return;
            }
        }
    }
}

QualityRule readQuality(const Node &node)
{
    QualityRule rule;
    rule.node = node;
    rule.kind = qualityKind(node);
    rule.id = textOf(node, "id");
    rule.name = textOf(node, "name");
    rule.description = textOf(node, "description");
    rule.dimension = textOf(node, "dimension");
    rule.severity = textOf(node, "severity");
    rule.unit = textOf(node, "unit");
    rule.schedule = textOf(node, "schedule");
    rule.scheduler = textOf(node, "scheduler");
    rule.metric = textOf(node, "metric");
    if (rule.metric.isEmpty() && rule.kind == QualityRule::Kind::Library)
        rule.metric = textOf(node, "rule");
    rule.query = textOf(node, "query");
    rule.engine = textOf(node, "engine");
    rule.implementation = node.find("implementation");
    rule.arguments = node.find("arguments");
    readOperator(node, rule);
    return rule;
}

QStringList readEnds(const Node &node)
{
    if (node.isSequence())
        return textsOf(node);
    const QString one = textOf(node);
    return one.isEmpty() ? QStringList() : QStringList(one);
}

Relationship readRelationship(const Node &node)
{
    Relationship relationship;
    relationship.node = node;
    relationship.id = textOf(node, "id");
    relationship.type = textOf(node, "type");
    if (relationship.type.isEmpty())
        relationship.type = u"foreignKey"_s;
    relationship.from = readEnds(node.find("from"));
    relationship.to = readEnds(node.find("to"));
    return relationship;
}

std::vector<Node> readEnum(const Node &list)
{
    std::vector<Node> values;
    for (const Node &member : itemsOf(list)) {
        if (const Node value = member.find("value"))
            values.push_back(value);
    }
    return values;
}

Property readProperty(const Node &node, Budget &budget);

std::vector<Property> readProperties(const Node &list, Budget &budget)
{
    std::vector<Property> properties;
    if (!list.isSequence() || budget.depth >= maxDepth)
        return properties;
    ++budget.depth;
    // They are large, to move them takes time; and what is no property must not be paid for, as lists may be hostile.
    int mappings = 0;
    for (int i = 0; i < list.size() && mappings < budget.properties; ++i)
        mappings += list.at(i).isMapping() ? 1 : 0;
    properties.reserve(size_t(mappings));
    for (int i = 0; i < list.size() && budget.properties > 0; ++i) {
        if (list.at(i).isMapping())
            properties.push_back(readProperty(list.at(i), budget));
    }
    --budget.depth;
    return properties;
}

std::shared_ptr<const Property> readPart(const Node &node, Budget &budget)
{
    if (!node.isMapping() || budget.depth >= maxDepth || budget.properties <= 0)
        return {};
    ++budget.depth;
    auto part = std::make_shared<const Property>(readProperty(node, budget));
    --budget.depth;
    return part;
}

void readNames(const Node &node, Property &property)
{
    property.id = textOf(node, "id");
    property.name = textOf(node, "name");
    property.businessName = textOf(node, "businessName");
    property.description = textOf(node, "description");
    property.logicalType = textOf(node, "logicalType");
    property.physicalType = textOf(node, "physicalType");
    property.physicalName = textOf(node, "physicalName");
    property.classification = textOf(node, "classification");
    property.encryptedName = textOf(node, "encryptedName");
    property.semanticType = textOf(node, "semanticType");
    if (property.semanticType.isEmpty())
        property.semanticType = u"column"_s;
    property.tags = textsOf(node.find("tags"));
}

void readMarks(const Node &node, Property &property)
{
    property.required = flagOf(node, "required");
    property.unique = flagOf(node, "unique");
    property.primaryKey = flagOf(node, "primaryKey");
    property.partitioned = flagOf(node, "partitioned");
    property.criticalDataElement = flagOf(node, "criticalDataElement");
    property.primaryKeyPosition = positionOf(node, "primaryKeyPosition");
    property.partitionKeyPosition = positionOf(node, "partitionKeyPosition");
}

void readOrigin(const Node &node, Property &property)
{
    property.transformSourceObjects = textsOf(node.find("transformSourceObjects"));
    property.transformLogic = textOf(node, "transformLogic");
    property.transformDescription = textOf(node, "transformDescription");
}

Property readProperty(const Node &node, Budget &budget)
{
    --budget.properties;
    Property property;
    property.node = node;
    readNames(node, property);
    readMarks(node, property);
    readOrigin(node, property);
    property.options = node.find("logicalTypeOptions");
    property.enumValues = readEnum(node.find("enum"));
    property.examples = itemsOf(node.find("examples"));
    property.quality = partsOf<QualityRule>(node.find("quality"), readQuality);
    property.relationships = partsOf<Relationship>(node.find("relationships"), readRelationship);
    property.properties = readProperties(node.find("properties"), budget);
    property.items = readPart(node.find("items"), budget);
    const Node map = node.find("map");
    property.mapKey = readPart(map.find("key"), budget);
    property.mapValue = readPart(map.find("value"), budget);
    return property;
}

SchemaObject readObject(const Node &node, Budget &budget)
{
    SchemaObject object;
    object.node = node;
    object.id = textOf(node, "id");
    object.name = textOf(node, "name");
    object.businessName = textOf(node, "businessName");
    object.description = textOf(node, "description");
    object.physicalType = textOf(node, "physicalType");
    object.physicalName = textOf(node, "physicalName");
    object.granularity = textOf(node, "dataGranularityDescription");
    object.tags = textsOf(node.find("tags"));
    object.properties = readProperties(node.find("properties"), budget);
    object.quality = partsOf<QualityRule>(node.find("quality"), readQuality);
    object.relationships = partsOf<Relationship>(node.find("relationships"), readRelationship);
    return object;
}

Server readServer(const Node &node)
{
    return {node, textOf(node, "id"), textOf(node, "server"), textOf(node, "type"),
            textOf(node, "environment"), textOf(node, "description")};
}

ServiceLevel readServiceLevel(const Node &node)
{
    ServiceLevel level;
    level.node = node;
    level.id = textOf(node, "id");
    level.property = textOf(node, "property");
    level.unit = textOf(node, "unit");
    level.driver = textOf(node, "driver");
    level.element = textOf(node, "element");
    level.description = textOf(node, "description");
    level.schedule = textOf(node, "schedule");
    level.scheduler = textOf(node, "scheduler");
    level.value = node.find("value");
    level.valueExt = node.find("valueExt");
    return level;
}

void readFundamentals(const Node &root, Contract &contract)
{
    contract.apiVersion = textOf(root, "apiVersion");
    contract.kind = textOf(root, "kind");
    contract.id = textOf(root, "id");
    contract.version = textOf(root, "version");
    contract.status = textOf(root, "status");
    contract.name = textOf(root, "name");
    contract.tenant = textOf(root, "tenant");
    contract.domain = textOf(root, "domain");
    contract.dataProduct = textOf(root, "dataProduct");
    contract.slaDefaultElement = textOf(root, "slaDefaultElement");
    contract.tags = textsOf(root.find("tags"));
    const Node description = root.find("description");
    contract.purpose = textOf(description, "purpose");
    contract.usage = textOf(description, "usage");
    contract.limitations = textOf(description, "limitations");
}

template <typename Named>
const Named *byName(const std::vector<Named> &all, QStringView name)
{
    for (const Named &one : all) {
        if (one.name == name)
            return &one;
    }
    for (const Named &one : all) {
        if (!one.physicalName.isEmpty() && one.physicalName == name)
            return &one;
    }
    return nullptr;
}

} // namespace

QualityRule readRule(const Node &node)
{
    return readQuality(node);
}

const Property *Property::property(QStringView part) const
{
    return byName(properties, part);
}

const Property *SchemaObject::property(QStringView wanted) const
{
    return byName(properties, wanted);
}

const SchemaObject *Contract::object(QStringView wanted) const
{
    return byName(schema, wanted);
}

QString Contract::title() const
{
    if (!name.isEmpty())
        return name;
    return id.isEmpty() ? tr("Unnamed contract") : id;
}

Node Contract::customProperty(std::string_view wanted) const
{
    for (const Node &property : customProperties) {
        if (property.find("property").value() == wanted)
            return property.find("value");
    }
    return {};
}

Contract readContract(const text::Tree &tree)
{
    Contract contract;
    contract.tree = tree;
    const Node root = tree.root();
    readFundamentals(root, contract);
    Budget budget;
    contract.schema = partsOf<SchemaObject>(root.find("schema"), [&](const Node &node) { return readObject(node, budget); });
    contract.servers = partsOf<Server>(root.find("servers"), readServer);
    contract.team = readTeam(root.find("team"));
    contract.serviceLevels = partsOf<ServiceLevel>(root.find("slaProperties"), readServiceLevel);
    contract.roles = itemsOf(root.find("roles"));
    contract.support = itemsOf(root.find("support"));
    contract.customProperties = itemsOf(root.find("customProperties"));
    contract.authoritativeDefinitions = itemsOf(root.find("authoritativeDefinitions"));
    contract.price = root.find("price");
    return contract;
}

} // namespace meshwright::contract
