// SPDX-License-Identifier: GPL-3.0-or-later
#include "standard/jsonschemacompiler.h"

#include "base/tr.h"
#include "standard/description.h"
#include "standard/resources.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace meshwright::standard {

using base::tr;
using base::Problem;
using text::Node;
using Draft = JsonSchema::Draft;

namespace {

QByteArray bytes(std::string_view text)
{
    return QByteArray(text.data(), qsizetype(text.size()));
}

} // namespace

base::Result<std::unique_ptr<const SchemaModel>> JsonSchemaCompiler::compile(const text::Tree &tree)
{
    linkResources();
    m_model = std::make_unique<SchemaModel>();
    SchemaResource *resource = addDocument(tree, m_options.uri, draftOf(tree.root(), m_options.draft));
    m_model->root = schema(resource->root);
    for (size_t i = 0; i < m_model->resources.size() && !m_problem; ++i) { // grows while it runs
        const SchemaResource *one = m_model->resources[i].get();
        if (one->recursiveAnchor)
            m_model->roots[one] = schema(one->root);
    }
    if (m_problem)
        return *m_problem;
    return std::unique_ptr<const SchemaModel>(std::move(m_model));
}

void JsonSchemaCompiler::fail(Problem::Kind kind, Node at, const QString &what, const QString &advice)
{
    if (!m_problem)
        m_problem = Problem{kind, at.pointer().isEmpty() ? tr("%1 (at the top of the schema)").arg(what) : tr("%1 (at %2 of the schema)").arg(what, at.pointer()), advice, {}};
}

const CompiledSchema *JsonSchemaCompiler::schema(Node node)
{
    node = node.resolved();
    if (const auto known = m_compiled.find(node); known != m_compiled.end())
        return known->second;
    m_model->schemas.push_back(std::make_unique<CompiledSchema>());
    CompiledSchema *made = m_model->schemas.back().get();
    m_compiled[node] = made; // before its parts, which may lead back here
    made->node = node;
    made->resource = resourceOf(node);
    if (node.isScalar() && node.boolean()) {
        made->never = !*node.boolean();
        return made;
    }
    if (!node.isMapping()) {
        fail(Problem::Kind::Usage, node, tr("A schema must be a mapping, true or false."));
        return made;
    }
    compileKeywords(*made);
    return made;
}

void JsonSchemaCompiler::compileKeywords(CompiledSchema &made)
{
    compileReferences(made);
    if (made.resource->draft == Draft::Draft7 && made.node["$ref"].isString())
        return; // there a reference stands alone
    compileAssertions(made);
    compileObjects(made);
    compileArrays(made);
    compileCombinations(made);
    compileDependencies(made);
    std::stable_sort(made.keywords.begin(), made.keywords.end(), [](const auto &a, const auto &b) { return a.kind < b.kind; });
}

void JsonSchemaCompiler::compileReferences(CompiledSchema &made)
{
    if (const Node ref = made.node["$ref"]; ref.isString()) {
        CompiledKeyword keyword{SchemaKeyword::Ref, ref, {}, {}, {}};
        keyword.schemas = {reference(ref, ref.string(), *made.resource)};
        made.keywords.push_back(std::move(keyword));
    }
    if (const Node ref = made.node["$recursiveRef"]; ref.isString() && made.resource->draft == Draft::Draft2019) {
        CompiledKeyword keyword{SchemaKeyword::RecursiveRef, ref, {}, {}, {}};
        keyword.schemas = {schema(made.resource->root)};
        made.keywords.push_back(std::move(keyword));
    }
}

std::shared_ptr<const Pattern> JsonSchemaCompiler::pattern(Node at, const QByteArray &expression)
{
    auto &known = m_patterns[expression];
    if (!known) {
        auto made = Pattern::compile(expression);
        if (!made)
            fail(Problem::Kind::Usage, at, made.problem().what);
        else
            known = *made;
    }
    return known;
}

void JsonSchemaCompiler::addNumber(CompiledSchema &made, const char *key, SchemaKeyword kind)
{
    const Node value = made.node[key];
    if (const auto number = value.number()) {
        CompiledKeyword keyword{kind, value, {}, {}, {}};
        keyword.number = *number;
        made.keywords.push_back(std::move(keyword));
    }
}

void JsonSchemaCompiler::compileAssertions(CompiledSchema &made)
{
    static const QHash<QByteArray, quint8> types{{"null", Null}, {"boolean", Boolean}, {"integer", Integer}, {"number", Number},
                                                 {"string", String}, {"array", Array}, {"object", Object}};
    if (const Node type = made.node["type"]; type.isValid()) {
        CompiledKeyword keyword{SchemaKeyword::Type, type, {}, {}, {}};
        if (type.isString())
            keyword.types = types.value(bytes(type.value()));
        for (int i = 0; type.isSequence() && i < type.size(); ++i)
            keyword.types |= types.value(bytes(type.at(i).value()));
        if (!keyword.types)
            fail(Problem::Kind::Usage, type, tr("“%1” is no type.").arg(type.string()));
        made.keywords.push_back(std::move(keyword));
    }
    if (const Node values = made.node["enum"]; values.isSequence())
        made.keywords.push_back({SchemaKeyword::Enum, values, {}, {}, {}});
    if (const Node value = made.node["const"]; value.isValid())
        made.keywords.push_back({SchemaKeyword::Const, value, {}, {}, {}});
    addNumber(made, "multipleOf", SchemaKeyword::MultipleOf);
    addNumber(made, "maximum", SchemaKeyword::Maximum);
    addNumber(made, "exclusiveMaximum", SchemaKeyword::ExclusiveMaximum);
    addNumber(made, "minimum", SchemaKeyword::Minimum);
    addNumber(made, "exclusiveMinimum", SchemaKeyword::ExclusiveMinimum);
    addNumber(made, "maxLength", SchemaKeyword::MaxLength);
    addNumber(made, "minLength", SchemaKeyword::MinLength);
    addNumber(made, "maxItems", SchemaKeyword::MaxItems);
    addNumber(made, "minItems", SchemaKeyword::MinItems);
    addNumber(made, "maxProperties", SchemaKeyword::MaxProperties);
    addNumber(made, "minProperties", SchemaKeyword::MinProperties);
    if (const Node expression = made.node["pattern"]; expression.isString()) {
        CompiledKeyword keyword{SchemaKeyword::PatternMatch, expression, {}, {}, {}};
        keyword.matching.emplace_back(pattern(expression, bytes(expression.value())), nullptr);
        made.keywords.push_back(std::move(keyword));
    }
    if (const Node unique = made.node["uniqueItems"]; unique.boolean().value_or(false))
        made.keywords.push_back({SchemaKeyword::UniqueItems, unique, {}, {}, {}});
    if (const Node required = made.node["required"]; required.isSequence())
        made.keywords.push_back({SchemaKeyword::Required, required, {}, {}, {}});
}

void JsonSchemaCompiler::compileObjects(CompiledSchema &made)
{
    const Node properties = made.node["properties"], patterns = made.node["patternProperties"], rest = made.node["additionalProperties"];
    if (properties.isMapping() || patterns.isMapping() || rest.isValid()) {
        CompiledKeyword keyword{SchemaKeyword::Properties, rest.isValid() ? rest : properties.isValid() ? properties : patterns, {}, {}, {}};
        for (int i = 0; properties.isMapping() && i < properties.size(); ++i)
            keyword.named[bytes(properties.key(i).value())] = schema(properties.at(i));
        for (int i = 0; patterns.isMapping() && i < patterns.size(); ++i)
            keyword.matching.emplace_back(pattern(patterns.key(i), bytes(patterns.key(i).value())), schema(patterns.at(i)));
        if (rest.isValid())
            keyword.rest = schema(rest);
        made.keywords.push_back(std::move(keyword));
    }
    if (const Node names = made.node["propertyNames"]; names.isValid())
        made.keywords.push_back({SchemaKeyword::PropertyNames, names, {schema(names)}, {}, {}});
    if (made.resource->draft == Draft::Draft7)
        return;
    if (const Node open = made.node["unevaluatedProperties"]; open.isValid()) {
        made.keywords.push_back({SchemaKeyword::UnevaluatedProperties, open, {schema(open)}, {}, {}});
        m_model->usesUnevaluated = true;
    }
}

void JsonSchemaCompiler::compileArrays(CompiledSchema &made)
{
    const bool is2019 = made.resource->draft == Draft::Draft2019;
    if (const Node items = made.node["items"]; items.isValid()) {
        CompiledKeyword keyword{SchemaKeyword::Items, items, {}, {}, {}};
        keyword.list = items.isSequence();
        for (int i = 0; keyword.list && i < items.size(); ++i)
            keyword.schemas.push_back(schema(items.at(i)));
        if (!keyword.list)
            keyword.schemas.push_back(schema(items));
        if (const Node rest = made.node["additionalItems"]; rest.isValid() && keyword.list)
            keyword.rest = schema(rest);
        made.keywords.push_back(std::move(keyword));
    }
    if (const Node contains = made.node["contains"]; contains.isValid()) {
        CompiledKeyword keyword{SchemaKeyword::Contains, contains, {schema(contains)}, {}, {}};
        keyword.number = is2019 ? made.node["minContains"].number().value_or(1) : 1;
        keyword.most = is2019 ? made.node["maxContains"].number().value_or(-1) : -1;
        made.keywords.push_back(std::move(keyword));
    }
    if (const Node open = made.node["unevaluatedItems"]; open.isValid() && is2019) {
        made.keywords.push_back({SchemaKeyword::UnevaluatedItems, open, {schema(open)}, {}, {}});
        m_model->usesUnevaluated = true;
    }
}

void JsonSchemaCompiler::addList(CompiledSchema &made, const char *key, SchemaKeyword kind)
{
    const Node list = made.node[key];
    if (!list.isSequence())
        return;
    CompiledKeyword keyword{kind, list, {}, {}, {}};
    for (int i = 0; i < list.size(); ++i)
        keyword.schemas.push_back(schema(list.at(i)));
    made.keywords.push_back(std::move(keyword));
}

void JsonSchemaCompiler::compileCombinations(CompiledSchema &made)
{
    addList(made, "allOf", SchemaKeyword::AllOf);
    addList(made, "anyOf", SchemaKeyword::AnyOf);
    addList(made, "oneOf", SchemaKeyword::OneOf);
    if (const Node no = made.node["not"]; no.isValid())
        made.keywords.push_back({SchemaKeyword::Not, no, {schema(no)}, {}, {}});
    const Node condition = made.node["if"], then = made.node["then"], otherwise = made.node["else"];
    if (condition.isValid()) {
        made.keywords.push_back({SchemaKeyword::If, condition,
            {schema(condition), then.isValid() ? schema(then) : nullptr, otherwise.isValid() ? schema(otherwise) : nullptr}, {}, {}});
    }
}

void JsonSchemaCompiler::compileDependencies(CompiledSchema &made)
{
    const bool is2019 = made.resource->draft == Draft::Draft2019;
    CompiledKeyword schemas{SchemaKeyword::DependentSchemas, {}, {}, {}, {}};
    const auto take = [&](Node map) {
        for (int i = 0; map.isMapping() && i < map.size(); ++i) {
            if (map.at(i).isSequence())
                continue;
            schemas.value = map;
            schemas.named[bytes(map.key(i).value())] = schema(map.at(i));
        }
    };
    const Node mixed = made.node["dependencies"]; // draft 7; 2019-09 keeps it for old schemas
    take(mixed);
    if (is2019)
        take(made.node["dependentSchemas"]);
    if (!schemas.named.empty())
        made.keywords.push_back(std::move(schemas));
    if (mixed.isMapping())
        made.keywords.push_back({SchemaKeyword::DependentRequired, mixed, {}, {}, {}});
    if (const Node required = made.node["dependentRequired"]; required.isMapping() && is2019)
        made.keywords.push_back({SchemaKeyword::DependentRequired, required, {}, {}, {}});
}

} // namespace meshwright::standard
