// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contract/contract.h"
#include "quality/bounds.h"
#include "quality/datepattern.h"
#include "quality/formats.h"
#include "quality/pattern.h"
#include "quality/results.h"
#include "quality/valueset.h"
#include "sampling/batch.h"

#include <memory>
#include <optional>
#include <vector>

namespace meshwright::quality {

enum class LogicalType : quint8 { None, String, Boolean, Integer, Number, Date, Timestamp, Time, Object, Array, Map, Vector };
constexpr bool isNested(LogicalType type) { return type >= LogicalType::Object; }

/// A question to one cell. `check` is the number of the planned check that counts the answer.
struct CellCheck {
    enum class Kind : quint8 {
        Required,  ///< has a value
        Type,      ///< reads as the column's type
        MinLength, MaxLength, ///< `low` / `high` characters
        Pattern,   ///< `pattern` matches
        Format,    ///< keeps `format`
        Values,    ///< is one of `values`
        Range,     ///< low ≤ integer (or microseconds) ≤ high
        RealRange, ///< realLow ≤ number ≤ realHigh
        MultipleOf, ///< of `step`; `low` is the same where 64 bits hold it, else 0
        HasOffset, ///< the timestamp names its offset
        Digits,    ///< at most `low` digits before the decimal point and `high` after it
        Count,     ///< low ≤ items of a list (members of an object) ≤ high
        Members,   ///< an object has `members`
        UniqueItems, ///< no item of a list equals another
        Elements,  ///< the items are numbers, realLow … realHigh, whole where `low` is 1
        UnitLength, ///< the items are numbers whose squares sum to 1
        Newest,    ///< remembers the latest moment; `low` is what it may not lie before
        Null,      ///< metric: counts cells without a value
        Missing,   ///< metric: counts cells in `values`, and without a value where `countsNull`
        Invalid    ///< metric: counts cells outside `values` or not matching `pattern`
    };
    Kind kind = Kind::Required;
    int check = -1;
    qint64 low = 0, high = 0;
    double realLow = 0, realHigh = 0;
    std::shared_ptr<const Bounds> bounds; ///< of numbers, what low … realHigh can't hold exactly; may be null
    std::optional<sampling::Decimal> step; ///< MultipleOf
    bool countsNull = false;
    TextFormat format = TextFormat::Any;
    std::shared_ptr<const Pattern> pattern;
    std::shared_ptr<const ValueSet> values;
    QByteArrayList members;
};

struct ColumnPlan {
    QString property;
    QStringList names;  ///< by which the file may call it: physicalName first
    LogicalType type = LogicalType::None;
    std::optional<DatePattern> format;
    QString zone;       ///< of moments without an offset; empty: UTC
    std::vector<CellCheck> checks;
    std::vector<sampling::NestedStep> steps; ///< from the column's value to this one, which lies inside; mostly none
};

/// Columns whose values together may not occur twice.
struct KeyPlan {
    std::vector<int> columns; ///< numbers of ColumnPlans
    std::vector<int> checks;  ///< that ask for it
};

class ReferencedValues;

/// Columns whose values must be found in another object's data.
struct ReferencePlan {
    int check = -1;
    int property = -1;        ///< the column that says so; -1: the object does, and `from` names its columns
    QStringList from, to;     ///< as the contract has them
    std::vector<int> columns; ///< numbers of ColumnPlans, once both ends are found
    std::vector<ColumnPlan> readings; ///< how their text becomes keys
    std::shared_ptr<const ReferencedValues> values; ///< of the other end; null: not evaluated
};

/// A service level that a column of dates can tell.
struct DatePromise {
    int column = -1;      ///< number of the property in its object
    bool newest = false;  ///< the latest value must not lie before `limit`; else no value may
    qint64 limit = 0;     ///< microseconds since 1970
    QString id, check, title, path;
};

/// A metric's operator and its value(s).
struct Expectation {
    contract::QualityRule::Operator op = contract::QualityRule::Operator::None;
    double first = 0, second = 0;
    bool percent = false;

    bool isKept(double measured) const;
    QString words() const; ///< "at least 100", "between 1 and 5 percent"
};

struct PlannedCheck {
    enum class Measure : quint8 { FailingRows, CountedRows, RowCount, RepeatedRows, Present, Shape, Sql, Newest };
    CheckResult result;      ///< all but the outcome; with a reason where it can't be evaluated at all
    bool isDecided = false;  ///< result is the outcome: not evaluated, whatever the data
    bool isMild = false;     ///< a failure is a warning
    bool needsStructure = false; ///< text alone does not show it
    Measure measure = Measure::FailingRows;
    std::optional<Expectation> expectation;
    QString query;           ///< Sql
    std::vector<int> columns; ///< numbers of the ColumnPlans it looks at
};

/// What one object of a contract asks of its data, ready to run over any number of files.
struct Plan {
    QString object;
    std::vector<PlannedCheck> checks;
    std::vector<ColumnPlan> columns;
    std::vector<KeyPlan> keys;
    std::vector<ReferencePlan> references;
    std::vector<int> identity; ///< ColumnPlans of the primary key, to tell rows apart
    QStringList notes;         ///< plain sentences for the results
};

struct PlanOptions {
    QString owner; ///< shown with every result
    std::vector<DatePromise> promises;
};

LogicalType logicalTypeOf(const QString &word);
/// What a data file calls the property, and how its text is read.
ColumnPlan columnOf(const contract::Property &property);
/// The same for a part of a property, by the properties on the way to it.
ColumnPlan columnOf(const std::vector<const contract::Property *> &way);
/// The step from a value to a member of it that a property describes.
sampling::NestedStep memberStep(const contract::Property &part);

/// Never fails: what can't be judged becomes a check that says why.
Plan compile(const contract::SchemaObject &object, const PlanOptions &options = {});

} // namespace meshwright::quality
