// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contract/contract.h"
#include "standard/description.h"
#include "text/value.h"

#include <QString>

#include <optional>
#include <vector>

namespace meshwright::document {

/// A column of the grid of properties: one key of a property, and how a cell of it reads and is written.
struct SchemaColumn {
    enum class Kind : quint8 { Text, Type, Key, Flag, Choice, Number, List };
    QByteArray key;
    Kind kind = Kind::Text;
    QString title;
    bool isUsual = false; ///< shown unless somebody hides it
};

/// All columns; the first ones in the order of SchemaModel::Column.
const std::vector<SchemaColumn> &schemaColumns();
/// What a cell shows, as it would be typed: “yes” for a flag, words with commas for a list.
QString cellText(const contract::Property &property, const SchemaColumn &column);
/// What a typed or pasted cell means; nothing where it is empty, or says no.
std::optional<text::Value> cellValue(const SchemaColumn &column, const QString &text);
/// Whether a text is one of the ways to say yes (no) in a sheet: x, yes, true, 1, not null, …
bool saysYes(const QString &text);
bool saysNo(const QString &text);
/// The standard's logical type that a type of a database or sheet is meant by: “integer” for “BIGINT(20)”.
/// Empty where it is not known.
QString logicalTypeFor(const QString &type);
/// The column that the head of a pasted column names: “Data type”, “nullable” (turned round), “PK”; -1 where none.
int columnByTitle(const QString &title);

} // namespace meshwright::document
