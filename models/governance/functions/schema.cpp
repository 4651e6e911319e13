// SPDX-License-Identifier: GPL-3.0-or-later
#include "governance/functions/all.h"

#include "base/tr.h"
#include "governance/jsontext.h"
#include "standard/jsonschema.h"

namespace meshwright::governance::functions {

using base::tr;

namespace {

using standard::JsonSchema;
using standard::SchemaError;

class Schema : public Function {
public:
    Schema(std::shared_ptr<const JsonSchema> schema, bool isAllErrors) : m_schema(std::move(schema)), m_isAllErrors(isAllErrors) {}

    void judge(const Target &target, std::vector<Complaint> &complaints, Budget &budget) const override
    {
        if (target.value.isMissing()) {
            complaints.push_back({tr("{{subject}}must be there"), std::nullopt});
            return;
        }
        const text::Tree computed = target.value.node() ? text::Tree() : standIn(target.value);
        const text::Node instance = target.value.node() ? target.value.node() : computed.root();
        const standard::SchemaVerdict verdict = m_schema->evaluate(instance);
        if (!verdict.gaveUp.isEmpty()) {
            budget.hit(tr("its schema gave up: %1").arg(verdict.gaveUp));
            return;
        }
        for (const SchemaError &error : verdict.errors) {
            complaints.push_back({error.message, pathOf(error, instance, target)});
            if (!m_isAllErrors)
                return;
        }
    }

private:
    /// What was computed (a key, a length) as a document.
    static text::Tree standIn(const Item &value)
    {
        const text::Value plain = value.type() == Item::Type::Number ? text::Value::number(printNumber(value.toNumber()).toLatin1()) : text::Value::string(value.text());
        return text::readJson(text::SourceText(jsonText(plain)));
    }

    static text::Path pathOf(const SchemaError &error, const text::Node &root, const Target &target)
    {
        // what is wrong with a key is said of the mapping that has it
        const bool isAboutKey = error.keyword == "additionalProperties" || error.keyword == "unevaluatedProperties" || error.schemaPointer.contains(QLatin1String("/propertyNames"));
        text::Node at = error.instance;
        if (isAboutKey && at != root && (error.key.isEmpty() || at.keyNode().value() == std::string_view(error.key.constData(), size_t(error.key.size()))))
            at = at.parent();
        const text::Path rootPath = root.path();
        const text::Path atPath = at.path();
        const auto &base = rootPath.steps();
        const auto &whole = atPath.steps();
        text::Path path = target.path();
        const bool isInside = whole.size() > base.size() && std::equal(base.begin(), base.end(), whole.begin());
        if (!isInside)
            return path; // the value itself, or a part reached through an alias
        for (size_t i = base.size(); i < whole.size(); ++i)
            path = std::holds_alternative<int>(whole[i]) ? path / std::get<int>(whole[i]) : path / std::get<QByteArray>(whole[i]);
        return path;
    }

    std::shared_ptr<const JsonSchema> m_schema;
    bool m_isAllErrors;
};

std::optional<JsonSchema::Draft> draftOf(const QString &dialect, const text::Node &schema)
{
    const QString named = dialect == u"auto" ? schema["$schema"].string() : dialect;
    if (named.contains(QLatin1String("2019-09")))
        return JsonSchema::Draft::Draft2019;
    if (named.isEmpty() || named.contains(QLatin1String("draft-07")) || named == u"draft7")
        return JsonSchema::Draft::Draft7;
    return std::nullopt;
}

} // namespace

FunctionPtr schema(Options &options)
{
    const text::Node node = options.mapping("schema", true);
    const bool isAllErrors = options.boolean("allErrors").value_or(false);
    const QString dialect = options.string("dialect").value_or(QStringLiteral("auto"));
    if (!node)
        return nullptr;
    const auto draft = draftOf(dialect, node);
    if (!draft) {
        options.complain(options.has("dialect") ? "dialect" : "schema", tr("Schemas are read as draft7 (the usual one) or draft2019-09, not as “%1”.").arg(dialect == u"auto" ? node["$schema"].string() : dialect));
        return nullptr;
    }
    JsonSchema::Options how;
    how.draft = *draft;
    auto compiled = JsonSchema::compile(text::readJson(text::SourceText(jsonText(node.toValue()))), how);
    if (!compiled) {
        options.complain("schema", compiled.problem().what);
        return nullptr;
    }
    return std::make_shared<Schema>(*compiled, isAllErrors);
}

} // namespace meshwright::governance::functions
