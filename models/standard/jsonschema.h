// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "text/tree.h"

#include <functional>
#include <memory>
#include <vector>

/// JSON Schema over our trees: draft 2019-09 and draft 7, every keyword of their core, applicator and
/// validation vocabularies. `format` and the content keywords are annotations and judge nothing.
namespace meshwright::standard {

struct SchemaModel;

/// One keyword that an instance breaks.
struct SchemaError {
    text::Node instance;    ///< the value that breaks it; for a missing key the mapping that lacks it
    QByteArray keyword;     ///< "required", "unevaluatedProperties"
    QString message;        ///< a plain sentence
    QString schemaPointer;  ///< where the keyword stands in its schema document
    QByteArray key;         ///< the key that is missing or not allowed; empty otherwise
};

/// What an evaluation said. `gaveUp` (with a reason) is no verdict: the effort allowed was not enough.
struct SchemaVerdict {
    bool valid = false;
    QString gaveUp;
    std::vector<SchemaError> errors; ///< causes without their echoes; empty where not asked for
};

/// A schema ready to judge. Immutable, may be shared by threads.
class JsonSchema {
public:
    enum class Draft : quint8 { Draft7, Draft2019 };
    /// Hands over the document of an absolute URI; a tree without root where there is none. Nothing
    /// is ever fetched.
    using Documents = std::function<text::Tree(const QString &uri)>;

    struct Options {
        Draft draft = Draft::Draft2019; ///< for a schema without $schema
        QString uri;                    ///< where the schema is from, if it has no $id
        Documents documents;            ///< may be empty: then a remote reference is a problem
    };

    /// Problems (kind Refused for a remote reference, Usage for what is no schema) say where.
    static base::Result<std::shared_ptr<const JsonSchema>> compile(const text::Tree &schema, const Options &options);
    static base::Result<std::shared_ptr<const JsonSchema>> compile(const text::Tree &schema) { return compile(schema, Options()); }

    SchemaVerdict evaluate(text::Node instance, bool withErrors = true) const;
    ~JsonSchema();

private:
    explicit JsonSchema(std::unique_ptr<const SchemaModel> model);
    std::unique_ptr<const SchemaModel> m_model;
};

} // namespace meshwright::standard
