// SPDX-License-Identifier: GPL-3.0-or-later
#include "standard/jsonschema.h"

#include "standard/jsonschemacompiler.h"
#include "standard/jsonschemaevaluator.h"

namespace meshwright::standard {

JsonSchema::JsonSchema(std::unique_ptr<const SchemaModel> model) : m_model(std::move(model)) {}

JsonSchema::~JsonSchema() = default;

base::Result<std::shared_ptr<const JsonSchema>> JsonSchema::compile(const text::Tree &schema, const Options &options)
{
    auto model = JsonSchemaCompiler(options).compile(schema);
    if (!model)
        return model.problem();
    return std::shared_ptr<const JsonSchema>(new JsonSchema(std::move(*model)));
}

SchemaVerdict JsonSchema::evaluate(text::Node instance, bool withErrors) const
{
    return JsonSchemaEvaluator(*m_model).run(instance, withErrors);
}

} // namespace meshwright::standard
