// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "standard/jsonschemamodel.h"

namespace meshwright::standard {

/// One evaluation of a schema over an instance, with the annotations that the unevaluated keywords
/// need and within a bounded effort.
class JsonSchemaEvaluator {
public:
    explicit JsonSchemaEvaluator(const SchemaModel &model) : m_model(model) {}
    SchemaVerdict run(text::Node instance, bool withErrors);

private:
    using Errors = std::vector<SchemaError>;
    /// Which members or items of one instance some schema has looked at.
    struct Marks {
        std::vector<bool> parts;
        void take(const Marks &other);
    };
    struct Context {
        const CompiledSchema &schema;
        const CompiledKeyword &keyword;
        text::Node instance;
        Marks *marks;    ///< null where nobody asks
        Errors *errors;  ///< null where only the verdict counts
    };

    bool evaluate(const CompiledSchema &schema, text::Node instance, Marks *marks, Errors *errors);
    bool keyword(const Context &at);
    bool assertion(const Context &at);
    bool numberAssertion(const Context &at);
    bool sizeAssertion(const Context &at);
    bool required(const Context &at);
    bool dependentRequired(const Context &at);
    bool pattern(const Context &at);

    bool properties(const Context &at);
    bool propertyNames(const Context &at);
    bool dependentSchemas(const Context &at);
    bool items(const Context &at);
    bool contains(const Context &at);
    bool unevaluated(const Context &at);
    bool allOf(const Context &at);
    bool someOf(const Context &at);
    bool condition(const Context &at);
    bool recursiveRef(const Context &at);
    void tellNoBranch(const Context &at, std::vector<Errors> &branches);

    bool matches(const Pattern &pattern, std::string_view text);
    bool tell(const Context &at, const QString &message, const QByteArray &key = {});
    bool giveUp(const QString &why);

    const SchemaModel &m_model;
    std::vector<const SchemaResource *> m_scope;
    QString m_gaveUp;
    int m_depth = 0;
    qint64 m_steps = 0;
};

/// Whether a number is a whole multiple of another, counted in decimals as they are written.
bool isMultiple(text::Node number, text::Node of);

} // namespace meshwright::standard
