// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contract/contract.h"
#include "contract/product.h"
#include "text/edit.h"

#include <QStringList>

/// What forms, the schema grid, the diagram and the canvas want changed, as patches of the contract's
/// text. Nothing is changed here. Every answer was checked by text/edit.h; an edit that touches several
/// places (a rename with its references) happens whole or not at all. New keys go where the standard
/// customarily has them, by the order function given (empty: the one of the contract's own standard).
///
/// Objects and properties are named by their place: text::Path as Node::path() gives it, for example
/// /schema/0/properties/2. A path that is not there is a problem of kind Usage.
namespace meshwright::contract {

using text::Path;
using text::Value;
using text::edit::KeyOrder;
using text::edit::Patches;

/// Any field: replaces or adds it, with the mappings above it. To take a field out use clearField; an
/// empty string or null is a value like any other.
Patches setField(const text::Tree &tree, const Path &path, const Value &value, const KeyOrder &order = {});
Patches clearField(const text::Tree &tree, const Path &path);
/// A text from a line edit: empty takes the field out, anything else sets it.
Patches setText(const text::Tree &tree, const Path &path, const QString &text, const KeyOrder &order = {});
/// description.purpose, description.usage or description.limitations.
Patches setDescription(const text::Tree &tree, const QByteArray &part, const QString &text, const KeyOrder &order = {});
Patches addTag(const text::Tree &tree, const Path &owner, const QString &tag, const KeyOrder &order = {});

/// Makes the list at a path hold these values and touches only the items that differ. Without any, the
/// list goes; a single value that stands where a list is wanted becomes one.
Patches setList(const text::Tree &tree, const Path &list, const std::vector<Value> &values, const KeyOrder &order = {});
/// Adds items at the end of a list; a missing list is made.
Patches addItems(const text::Tree &tree, const Path &list, const std::vector<Value> &items, const KeyOrder &order = {});
/// Takes an item out, and the list with its last one.
Patches removeItem(const text::Tree &tree, const Path &item);
/// A copy of a list's item behind it. It gets no id of the original, and for a key that names it
/// (empty: none) a name of its own: “orders_2”.
Patches duplicateItem(const text::Tree &tree, const Path &item, const QByteArray &nameKey = {});

/// What a new object or property starts with; empty fields are left out.
struct NewProperty {
    QString name, logicalType, physicalType, description, classification;
    bool required = false, unique = false, primaryKey = false;
};
struct NewObject {
    QString name, physicalType, description;
    std::vector<NewProperty> properties;
};

/// In front of object number `before` (-1: at the end).
Patches addObject(const Contract &contract, const NewObject &object, int before = -1, const KeyOrder &order = {});
/// With the relationships of other objects that lead to it.
Patches removeObject(const Contract &contract, const Path &object);
/// With every reference to it (relationships and SLA elements) by name.
Patches renameObject(const Contract &contract, const Path &object, const QString &name);
Patches moveObject(const Contract &contract, const Path &object, int before);

/// `owner` is an object, or a property of logical type object, or the items of an array.
Patches addProperty(const Contract &contract, const Path &owner, const NewProperty &property, int before = -1, const KeyOrder &order = {});
/// With the relationships that lead to it or start from it at object level.
Patches removeProperty(const Contract &contract, const Path &property);
/// With every reference to it by name.
Patches renameProperty(const Contract &contract, const Path &property, const QString &name);
Patches moveProperty(const Contract &contract, const Path &property, int before);
/// false takes the key out where it is there (false is the standard's default).
Patches setRequired(const Contract &contract, const Path &property, bool required, const KeyOrder &order = {});
Patches setUnique(const Contract &contract, const Path &property, bool unique, const KeyOrder &order = {});
/// Gives the property the next position of its object's key; off: closes the gap in the others' positions.
Patches setPrimaryKey(const Contract &contract, const Path &property, bool primaryKey, const KeyOrder &order = {});
/// Takes out logicalTypeOptions that the new type does not know, and items, properties and map that it can't have.
Patches setLogicalType(const Contract &contract, const Path &property, const QString &type, const KeyOrder &order = {});

/// A relationship of the property `from` (a path) to the property `to` (a path), written at the
/// property in the shorthand; refused where it is there already.
Patches addRelationship(const Contract &contract, const Path &from, const Path &to, const KeyOrder &order = {});
Patches removeRelationship(const Contract &contract, const Path &relationship);

/// `rule` as it shall stand in the text; `owner` is an object or a property.
Patches addQualityRule(const Contract &contract, const Path &owner, const Value &rule, const KeyOrder &order = {});
/// The kind of a rule (“library”, “sql”, “text”, “custom”), without what the new kind does not know.
Patches setQualityKind(const text::Tree &tree, const Path &rule, const QByteArray &kind, const KeyOrder &order = {});
/// The one threshold of a rule: `op` is its key (“mustBeLessThan”), whatever key it had before; a null
/// value takes it out.
Patches setExpectation(const text::Tree &tree, const Path &rule, const QByteArray &op, const Value &value, const KeyOrder &order = {});
/// The keys of thresholds, in the order of contract::QualityRule::Operator from MustBe on.
const QByteArrayList &operatorKeys();
Patches addServer(const Contract &contract, const QString &name, const QString &type,
                  const std::vector<Value::Member> &fields = {}, const KeyOrder &order = {});
/// Into the team's members, whichever form the contract's team has; a missing team becomes the form of its version.
Patches addTeamMember(const Contract &contract, const QString &username, const QString &name, const QString &role, const KeyOrder &order = {});
Patches addServiceLevel(const Contract &contract, const QString &property, const Value &value, const QString &unit = {},
                        const QString &element = {}, const KeyOrder &order = {});

/// ODPS ports. The name is made unique by a number where it is taken.
Patches addInputPort(const Product &product, const QString &name, const QString &version, const QString &contractId, const KeyOrder &order = {});
Patches addOutputPort(const Product &product, const QString &name, const QString &version, const QString &contractId, const KeyOrder &order = {});

} // namespace meshwright::contract
