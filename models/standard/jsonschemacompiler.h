// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "standard/jsonschemamodel.h"

#include <optional>
#include <unordered_map>

namespace meshwright::standard {

/// Turns a schema document, and those it refers to, into a SchemaModel.
class JsonSchemaCompiler {
public:
    explicit JsonSchemaCompiler(const JsonSchema::Options &options) : m_options(options) {}
    base::Result<std::unique_ptr<const SchemaModel>> compile(const text::Tree &schema);

private:
    struct NodeHash {
        size_t operator()(const text::Node &node) const { return node.id(); }
    };

    static JsonSchema::Draft draftOf(text::Node root, JsonSchema::Draft otherwise);
    SchemaResource *addDocument(const text::Tree &tree, const QString &uri, JsonSchema::Draft draft);
    void addResources(text::Node node, SchemaResource *current, int depth);
    SchemaResource *identified(text::Node node, SchemaResource *current);
    void addAnchors(text::Node node, const SchemaResource &resource);
    void walkChildren(text::Node node, SchemaResource *current, int depth);

    const CompiledSchema *schema(text::Node node);
    void compileKeywords(CompiledSchema &made);
    void compileReferences(CompiledSchema &made);
    void compileAssertions(CompiledSchema &made);
    void compileObjects(CompiledSchema &made);
    void compileArrays(CompiledSchema &made);
    void compileCombinations(CompiledSchema &made);
    void compileDependencies(CompiledSchema &made);
    void addList(CompiledSchema &made, const char *key, SchemaKeyword kind);
    void addNumber(CompiledSchema &made, const char *key, SchemaKeyword kind);
    const CompiledSchema *reference(text::Node node, const QString &text, const SchemaResource &from);
    const CompiledSchema *fragment(text::Node at, SchemaResource *resource, const QString &fragment, const QString &text);
    SchemaResource *resourceAt(const QString &uri, text::Node at, const QString &text);
    std::shared_ptr<const Pattern> pattern(text::Node at, const QByteArray &expression);
    SchemaResource *resourceOf(text::Node node) const;
    void fail(base::Problem::Kind kind, text::Node at, const QString &what, const QString &advice = {});

    const JsonSchema::Options &m_options;
    std::unique_ptr<SchemaModel> m_model;
    std::optional<base::Problem> m_problem;
    QHash<QString, SchemaResource *> m_byUri;
    QHash<QString, text::Node> m_anchors; ///< by "uri#name"
    std::unordered_map<text::Node, SchemaResource *, NodeHash> m_rootOf;
    std::unordered_map<text::Node, CompiledSchema *, NodeHash> m_compiled;
    QHash<QByteArray, std::shared_ptr<const Pattern>> m_patterns;
};

} // namespace meshwright::standard
