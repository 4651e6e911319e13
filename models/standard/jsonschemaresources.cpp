// SPDX-License-Identifier: GPL-3.0-or-later
// The half of JsonSchemaCompiler that knows which schema an address means.
#include "base/tr.h"
#include "standard/jsonschemacompiler.h"

#include <QFile>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace meshwright::standard {

using base::tr;
using base::Problem;
using text::Node;
using Draft = JsonSchema::Draft;

namespace {

constexpr int deepest = 200;

std::string_view view(const QByteArray &bytes)
{
    return {bytes.constData(), size_t(bytes.size())};
}

QString resolved(const QString &base, const QString &reference)
{
    if (reference.startsWith(u'#'))
        return base.section(u'#', 0, 0) + reference;
    return base.isEmpty() ? reference : QUrl(base).resolved(QUrl(reference)).toString();
}

QString withoutFragment(const QString &uri)
{
    return uri.section(u'#', 0, 0);
}

/// The rules of the drafts themselves are the only documents that come with the program.
text::Tree builtInSchema(const QString &uri)
{
    QFile file(uri == "https://json-schema.org/draft/2019-09/schema"_L1 ? u":/standard/jsonschema/draft2019-09.yaml"_s
               : uri == "http://json-schema.org/draft-07/schema"_L1     ? u":/standard/jsonschema/draft-07.yaml"_s
                                                                         : QString());
    if (file.fileName().isEmpty() || !file.open(QIODevice::ReadOnly))
        return {};
    return text::readYaml(text::SourceText(file.readAll()));
}

/// Where schemas may stand below a schema, so that an "$id" in an enum is not taken for one.
const QByteArrayList &singleSchemas()
{
    static const QByteArrayList all{"additionalItems", "unevaluatedItems", "contains", "additionalProperties", "unevaluatedProperties",
                                    "propertyNames", "not", "if", "then", "else", "items"};
    return all;
}

const QByteArrayList &schemaLists()
{
    static const QByteArrayList all{"allOf", "anyOf", "oneOf", "items"};
    return all;
}

const QByteArrayList &schemaMaps()
{
    static const QByteArrayList all{"$defs", "definitions", "properties", "patternProperties", "dependentSchemas", "dependencies"};
    return all;
}

} // namespace

Draft JsonSchemaCompiler::draftOf(Node root, Draft otherwise)
{
    const QString named = root["$schema"].string();
    if (named.contains("draft-07"_L1) || named.contains("draft-06"_L1) || named.contains("draft-04"_L1))
        return Draft::Draft7;
    return named.isEmpty() ? otherwise : Draft::Draft2019;
}

SchemaResource *JsonSchemaCompiler::addDocument(const text::Tree &tree, const QString &uri, Draft draft)
{
    m_model->documents.push_back(tree);
    auto made = std::make_unique<SchemaResource>();
    SchemaResource *resource = made.get();
    resource->root = tree.root();
    resource->uri = withoutFragment(uri);
    resource->draft = draft;
    m_model->resources.push_back(std::move(made));
    m_byUri.insert(resource->uri, resource);
    addResources(tree.root(), resource, 0);
    return resource;
}

/// A schema with an $id of its own begins a resource; the document's root only names its own.
SchemaResource *JsonSchemaCompiler::identified(Node node, SchemaResource *current)
{
    const bool isRoot = node == current->root;
    const QString id = node["$id"].isString() ? node["$id"].string() : QString();
    const bool overridden = current->draft == Draft::Draft7 && node["$ref"].isString();
    if (id.isEmpty() || id.startsWith(u'#') || overridden)
        return isRoot ? current : nullptr;
    const QString uri = withoutFragment(resolved(current->uri, id));
    if (isRoot) {
        current->uri = uri;
        m_byUri.insert(uri, current);
        return current;
    }
    auto made = std::make_unique<SchemaResource>();
    made->root = node;
    made->uri = uri;
    made->draft = draftOf(node, current->draft);
    m_byUri.insert(uri, made.get());
    m_model->resources.push_back(std::move(made));
    return m_model->resources.back().get();
}

void JsonSchemaCompiler::addAnchors(Node node, const SchemaResource &resource)
{
    if (const Node anchor = node["$anchor"]; anchor.isString() && resource.draft == Draft::Draft2019)
        m_anchors.insert(resource.uri + u'#' + anchor.string(), node);
    if (const Node id = node["$id"]; id.isString() && resource.draft == Draft::Draft7 && id.string().contains(u'#')) {
        const QString uri = resolved(resource.uri, id.string());
        m_anchors.insert(uri, node);
    }
}

void JsonSchemaCompiler::addResources(Node node, SchemaResource *current, int depth)
{
    if (!node.isMapping() || depth > deepest)
        return;
    if (SchemaResource *own = identified(node, current)) {
        current = own;
        current->recursiveAnchor = current->draft == Draft::Draft2019 && node["$recursiveAnchor"].boolean().value_or(false);
        m_rootOf[node] = current;
    }
    addAnchors(node, *current);
    walkChildren(node, current, depth);
}

void JsonSchemaCompiler::walkChildren(Node node, SchemaResource *current, int depth)
{
    for (const QByteArray &key : singleSchemas())
        addResources(node[view(key)], current, depth + 1);
    for (const QByteArray &key : schemaLists()) {
        const Node list = node[view(key)];
        for (int i = 0; list.isSequence() && i < list.size(); ++i)
            addResources(list.at(i), current, depth + 1);
    }
    for (const QByteArray &key : schemaMaps()) {
        const Node map = node[view(key)];
        for (int i = 0; map.isMapping() && i < map.size(); ++i)
            addResources(map.at(i), current, depth + 1);
    }
}

SchemaResource *JsonSchemaCompiler::resourceOf(Node node) const
{
    for (Node at = node; at.isValid(); at = at.parent()) {
        if (const auto found = m_rootOf.find(at); found != m_rootOf.end())
            return found->second;
    }
    for (const auto &resource : m_model->resources) { // a document that is only true or false
        if (resource->root == node)
            return resource.get();
    }
    return m_model->resources.front().get();
}

SchemaResource *JsonSchemaCompiler::resourceAt(const QString &uri, Node at, const QString &text)
{
    if (const auto known = m_byUri.find(uri); known != m_byUri.end())
        return *known;
    text::Tree tree = builtInSchema(uri);
    if (!tree.root().isValid() && m_options.documents)
        tree = m_options.documents(uri);
    if (!tree.root().isValid()) {
        fail(Problem::Kind::Refused, at, tr("The schema refers to %1, which is not part of it. Schemas are never fetched from elsewhere.").arg(text),
             tr("Put the definition into the schema itself."));
        return nullptr;
    }
    SchemaResource *made = addDocument(tree, uri, draftOf(tree.root(), m_options.draft));
    m_byUri.insert(uri, made);
    return made;
}

const CompiledSchema *JsonSchemaCompiler::reference(Node at, const QString &text, const SchemaResource &from)
{
    const QString uri = resolved(from.uri, text);
    const QString fragmentText = uri.contains(u'#') ? uri.section(u'#', 1) : QString();
    SchemaResource *resource = resourceAt(withoutFragment(uri), at, text);
    return resource ? fragment(at, resource, QUrl::fromPercentEncoding(fragmentText.toUtf8()), text) : nullptr;
}

const CompiledSchema *JsonSchemaCompiler::fragment(Node at, SchemaResource *resource, const QString &name, const QString &text)
{
    if (name.isEmpty())
        return schema(resource->root);
    Node target;
    if (name.startsWith(u'/')) {
        target = resource->root;
        for (const QString &step : name.mid(1).split(u'/')) {
            QString key = step;
            key.replace(u"~1"_s, u"/"_s).replace(u"~0"_s, u"~"_s);
            const QByteArray utf8 = key.toUtf8();
            target = target.isSequence() ? target.at(key.toInt()) : target.find(view(utf8));
        }
    } else {
        target = m_anchors.value(resource->uri + u'#' + name);
    }
    if (!target.isValid()) {
        fail(Problem::Kind::Usage, at, tr("The schema refers to %1, which is not there.").arg(text));
        return nullptr;
    }
    return schema(target);
}

} // namespace meshwright::standard
