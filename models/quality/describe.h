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
/// The word a quality rule's result goes by: its metric, or sql, text, custom.
QString ruleWord(const contract::QualityRule &rule);
QString metricTitle(const QString &property, const QString &metric, const Expectation &expectation);
/// A rule's query with its placeholders filled in, names quoted.
QString sqlOf(const QString &query, const contract::SchemaObject &object, const contract::Property *property);

} // namespace meshwright::quality
