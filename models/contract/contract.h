// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contract/team.h"
#include "text/tree.h"

#include <QStringList>

#include <memory>
#include <optional>
#include <vector>

/// A typed, read-only view of an ODCS data contract over its tree. Every part keeps its node, and
/// with it its path and bytes. Nothing here is a verdict: a part that has the wrong type in the text
/// reads as absent, and the standard's findings say so. To change a contract, patch its text.
namespace meshwright::contract {

using text::Node;

/// ODCS quality[]: one rule on an object or a property.
struct QualityRule {
    enum class Kind : quint8 { Library, Text, Sql, Custom, Unknown };
    enum class Operator : quint8 { None, MustBe, MustNotBe, GreaterThan, GreaterOrEqual, LessThan, LessOrEqual, Between, NotBetween };

    Node node;
    Kind kind = Kind::Unknown;
    QString id, name, description, dimension, severity, unit, schedule, scheduler;
    QString metric;       ///< library; the deprecated `rule` is read as a metric of that name
    QString query;        ///< sql
    QString engine;       ///< custom
    Node implementation;  ///< custom: a string or an object
    Node arguments;
    Operator op = Operator::None; ///< the first operator in the text
    Node expected;        ///< the operator's value: a scalar, or a list of two for (not) between
};

/// ODCS relationships[]. `from` is empty on a property (it is the property itself).
struct Relationship {
    Node node;
    QString id;
    QString type;      ///< "foreignKey" where the text has none
    QStringList from;
    QStringList to;    ///< one, or one per part of a composite key
};

/// ODCS schema[].properties[]: a column, field or element, possibly with parts of its own.
struct Property {
    Node node;
    QString id, name, businessName, description, logicalType, physicalType, physicalName, classification;
    bool required = false, unique = false, primaryKey = false, partitioned = false, criticalDataElement = false;
    int primaryKeyPosition = -1, partitionKeyPosition = -1;
    QString semanticType;                ///< "column" where the text has none (3.2)
    QString encryptedName, transformLogic, transformDescription;
    QStringList transformSourceObjects;
    QStringList tags;
    Node options;                        ///< logicalTypeOptions
    std::vector<Node> enumValues;        ///< the `value` of each member of `enum` (3.2)
    std::vector<Node> examples;
    std::vector<QualityRule> quality;
    std::vector<Relationship> relationships;
    std::vector<Property> properties;    ///< of an object
    std::shared_ptr<const Property> items;     ///< of an array; null where absent
    std::shared_ptr<const Property> mapKey, mapValue; ///< of a map (3.2)

    /// What a data source calls it: physicalName, else name.
    const QString &sourceName() const { return physicalName.isEmpty() ? name : physicalName; }
    const Property *property(QStringView part) const; ///< by name or physicalName; null where absent
};

/// ODCS schema[]: a table, topic, file or document.
struct SchemaObject {
    Node node;
    QString id, name, businessName, description, physicalType, physicalName, granularity;
    QStringList tags;
    std::vector<Property> properties;
    std::vector<QualityRule> quality;
    std::vector<Relationship> relationships;

    const QString &sourceName() const { return physicalName.isEmpty() ? name : physicalName; }
    const Property *property(QStringView name) const; ///< by name or physicalName; null where absent
};

/// ODCS servers[]. Fields that only some types have are read from the node.
struct Server {
    Node node;
    QString id, name, type, environment, description;
    QString field(std::string_view key) const { return node.find(key).string(); }
};

/// ODCS slaProperties[].
struct ServiceLevel {
    Node node;
    QString id, property, unit, driver, element, description, schedule, scheduler;
    Node value, valueExt;
};

struct Contract {
    text::Tree tree;
    QString apiVersion, kind, id, version, status, name, tenant, domain, dataProduct;
    QString purpose, usage, limitations;
    QString slaDefaultElement; ///< deprecated since 3.1
    QStringList tags;
    std::vector<SchemaObject> schema;
    std::vector<Server> servers;
    Team team;
    std::vector<ServiceLevel> serviceLevels;
    std::vector<Node> roles, support, customProperties, authoritativeDefinitions;
    Node price;

    /// name, else id, else "Unnamed contract".
    QString title() const;
    const SchemaObject *object(QStringView name) const; ///< by name or physicalName; null where absent
    /// The value of customProperties[property = name]; not valid where absent.
    Node customProperty(std::string_view name) const;
};

/// Reads what is there; never fails. The contract shares the tree.
Contract readContract(const text::Tree &tree);

} // namespace meshwright::contract
