// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "quality/plan.h"

/// The plain words of checks and their results.
namespace meshwright::quality {

/// The standard's dimension a built-in check belongs to.
QString dimensionOf(const QString &check);
/// "an integer", "a date", …
QString typeWords(const QString &logicalType);
/// "an e-mail address", "a UUID", …
QString formatWords(const QString &format);
/// "is at least 1", "is less than 5"
QString boundWords(const QString &key, const QString &bound);
/// "a, b, c" and a count where the list is long
QString listWords(const QByteArrayList &values);
QString numberWords(double value);
/// Whether the unit of a rule is a share of the rows.
bool isPercent(const contract::QualityRule &rule);
/// What a rule asks of its number; none where it does not say, or not in numbers.
std::optional<Expectation> expectationOf(const contract::QualityRule &rule);
/// What a metric or a query came to, as short as tells whether that was asked for: "33.33 percent".
QString measuredWords(double value, const Expectation &expectation);
/// The word a quality rule's result goes by: its metric, or sql, text, custom.
QString ruleWord(const contract::QualityRule &rule);
QString metricTitle(const QString &property, const QString &metric, const Expectation &expectation);
/// A rule's query with its placeholders filled in, names quoted.
QString sqlOf(const QString &query, const contract::SchemaObject &object, const contract::Property *property);
/// The same with SQL for the property's value; empty: its placeholders stay.
QString sqlOf(const QString &query, const contract::SchemaObject &object, const QString &value);
/// Whether a query has a placeholder for the property.
bool namesProperty(const QString &query);
/// A name as SQL has it.
QString quotedName(QString name);
/// SQL for a value inside a column's JSON; empty where a row may have several.
QString sqlInside(const ColumnPlan &column);

} // namespace meshwright::quality
