// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "standard/jsonschema.h"
#include "standard/pattern.h"

#include <QHash>

#include <map>
#include <optional>

/// A compiled schema: each schema object with its keywords and the schemas they apply, references
/// resolved.
namespace meshwright::standard {

/// In the order in which they are evaluated: what needs the others' annotations comes last.
enum class SchemaKeyword : quint8 {
    Ref, RecursiveRef,
    Type, Enum, Const,
    MultipleOf, Maximum, ExclusiveMaximum, Minimum, ExclusiveMinimum,
    MaxLength, MinLength, PatternMatch,
    MaxItems, MinItems, UniqueItems,
    MaxProperties, MinProperties, Required, DependentRequired,
    Properties, Items, Contains, PropertyNames, DependentSchemas,
    AllOf, AnyOf, OneOf, Not, If,
    UnevaluatedItems, UnevaluatedProperties
};

struct SchemaResource {
    text::Node root;
    QString uri;
    JsonSchema::Draft draft = JsonSchema::Draft::Draft2019;
    bool recursiveAnchor = false;
};

struct CompiledSchema;

struct CompiledKeyword {
    SchemaKeyword kind;
    text::Node value;                                             ///< as written in the schema
    std::vector<const CompiledSchema *> schemas;                  ///< of allOf …, if/then/else, a reference
    std::map<QByteArray, const CompiledSchema *, std::less<>> named; ///< properties, dependentSchemas
    std::vector<std::pair<std::shared_ptr<const Pattern>, const CompiledSchema *>> matching; ///< patternProperties, pattern
    const CompiledSchema *rest = nullptr;                         ///< additionalProperties, additionalItems
    quint8 types = 0;
    double number = 0;
    double most = -1;                                             ///< maxContains; -1: no limit
    bool list = false;                                            ///< items is a list, not one schema
};

struct CompiledSchema {
    text::Node node;
    const SchemaResource *resource = nullptr;
    bool never = false; ///< the schema `false`
    std::vector<CompiledKeyword> keywords;
};

struct SchemaModel {
    std::vector<text::Tree> documents; ///< keep the nodes alive
    std::vector<std::unique_ptr<SchemaResource>> resources;
    std::vector<std::unique_ptr<CompiledSchema>> schemas;
    const CompiledSchema *root = nullptr;
    /// $recursiveRef jumps to the root of a resource.
    QHash<const SchemaResource *, const CompiledSchema *> roots;
    bool usesUnevaluated = false;
};

} // namespace meshwright::standard
