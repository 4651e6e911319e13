// SPDX-License-Identifier: GPL-3.0-or-later
#include "drafting/sketch.h"

#include "drafting/names.h"
#include "drafting/personaldata.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace meshwright::drafting {

using sampling::Likeness;
using sampling::ValueType;
using text::Value;

namespace {

constexpr qint64 enoughRows = 20;    // before a limit is more than chance
constexpr qint64 repeatsOfAValue = 5; // a closed set repeats itself

QString counted(qint64 number)
{
    return QLocale::c().toString(number);
}

bool isNumeric(const ColumnSketch &sketch)
{
    return sketch.logicalType == QLatin1String("integer") || sketch.logicalType == QLatin1String("number");
}

constexpr const char *sameForm = QT_TRANSLATE_NOOP("Free", "every value has this form");

template <typename... Values>
void saw(ColumnSketch &sketch, const char *text, const Values &...values)
{
    sketch.seen.push_back({text, {values...}});
}

/// Null where nothing is alike.
const char *likenessSeen(Likeness likeness)
{
    switch (likeness) {
    case Likeness::Email: return QT_TRANSLATE_NOOP("Free", "e-mail address in nearly every row");
    case Likeness::Uuid: return QT_TRANSLATE_NOOP("Free", "UUID in nearly every row");
    case Likeness::Phone: return QT_TRANSLATE_NOOP("Free", "phone number in nearly every row");
    case Likeness::Iban: return QT_TRANSLATE_NOOP("Free", "IBAN in nearly every row");
    case Likeness::Url: return QT_TRANSLATE_NOOP("Free", "web address in nearly every row");
    case Likeness::CountryCode: return QT_TRANSLATE_NOOP("Free", "country code in nearly every row");
    case Likeness::None: break;
    }
    return nullptr;
}

void option(ColumnSketch &sketch, const char *key, Value value)
{
    sketch.options.emplace_back(key, std::move(value));
}

// Codes made of digits are texts: nobody adds them up, and their zeros count.
bool isCode(const ColumnEvidence &column)
{
    const ValueType type = column.profile.type;
    return (type == ValueType::Integer && column.leadingZeros) || column.profile.likeness == Likeness::Phone;
}

void decideInteger(ColumnSketch &sketch, const ColumnEvidence &column)
{
    sketch.logicalType = QStringLiteral("integer");
    if (column.isTooLarge)
        option(sketch, "format", Value::string(QByteArray("i128")));
    else if (column.largest > 2147483647.0 || column.smallest < -2147483648.0)
        option(sketch, "format", Value::string(QByteArray("i64")));
}

void decideMoment(ColumnSketch &sketch, const ColumnEvidence &column)
{
    sketch.logicalType = QStringLiteral("timestamp");
    if (column.zoned + column.unzoned < column.profile.rows - column.profile.nulls) {
        sketch.decide.append(QStringLiteral("Some values are days without a time; is it a date or a point in time?"));
        sketch.logicalType = QStringLiteral("string");
        return;
    }
    if (column.zoned > 0 && column.unzoned > 0)
        sketch.decide.append(QStringLiteral("Some values carry a time zone and some do not; in which zone are the others?"));
    else
        option(sketch, "timezone", Value::boolean(column.zoned > 0));
    if (column.unzoned > 0 && column.zoned == 0)
        sketch.decide.append(QStringLiteral("The values carry no time zone; in which zone are they?"));
}

void decideText(ColumnSketch &sketch, const ColumnEvidence &column)
{
    sketch.logicalType = QStringLiteral("string");
    bool isSure = false;
    if (const QString format = column.shape.dateFormat(isSure); !format.isEmpty()) {
        saw(sketch, QT_TRANSLATE_NOOP("Free", "days written as %1"), format);
        if (isSure) {
            sketch.logicalType = QStringLiteral("date");
            option(sketch, "format", Value::string(format));
            return;
        }
        sketch.decide.append(QStringLiteral("Is the day or the month first? Then it can be a date with a format."));
    }
    if (column.shape.isDecimalComma())
        sketch.decide.append(QStringLiteral("These are numbers with a decimal comma; data with a point could be checked as numbers."));
    switch (column.profile.likeness) {
    case Likeness::Email: option(sketch, "format", Value::string(QByteArray("email"))); break;
    case Likeness::Uuid: option(sketch, "format", Value::string(QByteArray("uuid"))); break;
    case Likeness::Url: option(sketch, "format", Value::string(QByteArray("uri"))); break;
    case Likeness::Phone:
    case Likeness::Iban:
    case Likeness::CountryCode:
    case Likeness::None: break;
    }
    if (const char *likeness = likenessSeen(column.profile.likeness))
        saw(sketch, likeness);
    const bool hasFormat = !sketch.options.empty();
    if (const QString pattern = column.shape.pattern(); !hasFormat && !pattern.isEmpty()) {
        option(sketch, "pattern", Value::string(pattern));
        saw(sketch, sameForm);
    }
}

void decideType(ColumnSketch &sketch, const ColumnEvidence &column)
{
    if (isCode(column)) {
        decideText(sketch, column);
        if (column.leadingZeros && column.profile.likeness != Likeness::Phone)
            saw(sketch, QT_TRANSLATE_NOOP("Free", "digits with zeros in front: a code, not a quantity"));
        return;
    }
    switch (column.profile.type) {
    case ValueType::Boolean: sketch.logicalType = QStringLiteral("boolean"); break;
    case ValueType::Integer: decideInteger(sketch, column); break;
    case ValueType::Number: sketch.logicalType = QStringLiteral("number"); break;
    case ValueType::Date: sketch.logicalType = QStringLiteral("date"); break;
    case ValueType::Timestamp: decideMoment(sketch, column); break;
    case ValueType::Time: sketch.logicalType = QStringLiteral("time"); break;
    case ValueType::Empty:
        sketch.logicalType = QStringLiteral("string");
        sketch.decide.append(QStringLiteral("No row has a value here. What is it, and is it needed?"));
        break;
    case ValueType::Text: decideText(sketch, column); break;
    case ValueType::Object: sketch.logicalType = QStringLiteral("object"); break;
    case ValueType::Array: sketch.logicalType = QStringLiteral("array"); break;
    }
}

// A few texts that come again and again are most likely all there are.
void decideValues(ColumnSketch &sketch, const ColumnEvidence &column)
{
    const qint64 filled = column.profile.rows - column.profile.nulls;
    const bool isClosed = sketch.logicalType == QLatin1String("string") && column.profile.type == ValueType::Text && !column.values.isEmpty()
        && filled >= enoughRows && column.values.size() * repeatsOfAValue <= filled && column.nullWords == 0 && sketch.personal.isEmpty();
    if (!isClosed || column.profile.likeness == Likeness::CountryCode)
        return;
    sketch.values = column.values;
    sketch.values.sort();
    std::erase_if(sketch.options, [](const Value::Member &member) { return member.first == "pattern"; });
    std::erase(sketch.seen, Phrase{sameForm, {}});
    sketch.decide.append(QStringLiteral("Are these all the values there can be?"));
}

int keyScore(const ColumnSketch &sketch, const ColumnEvidence &column, const QString &object, size_t position)
{
    const bool fits = sketch.required && column.isUnique && column.profile.rows > 1 && sketch.personal.isEmpty()
        && (sketch.logicalType == QLatin1String("integer") || sketch.logicalType == QLatin1String("string"));
    if (!fits)
        return 0;
    int score = position == 0 ? 4 : 1;
    const QString name = sketch.name;
    const QString singular = object.endsWith(QLatin1Char('s')) ? object.chopped(1) : object;
    if (name == QLatin1String("id") || name == singular + QLatin1String("_id") || name == object + QLatin1String("_id"))
        score += 8;
    for (const char *word : {"_id", "_key", "_no", "_nr", "_number", "_code", "uuid", "guid"})
        score += name.endsWith(QLatin1String(word)) ? 4 : 0;
    if (column.profile.likeness == Likeness::Uuid || std::any_of(sketch.options.begin(), sketch.options.end(), [](const Value::Member &member) { return member.first == "pattern"; }))
        score += 3;
    return score;
}

void decideKey(Sketch &sketch, const Evidence &evidence)
{
    int best = 0;
    size_t at = 0;
    for (size_t i = 0; i < sketch.columns.size(); ++i) {
        if (const int score = keyScore(sketch.columns[i], evidence.columns[i], sketch.object, i); score > best) {
            best = score;
            at = i;
        }
    }
    // Numbers that never repeat in a column that is neither first nor named like a key are chance.
    if (best >= 4) {
        sketch.columns[at].unique = true;
        sketch.columns[at].keyPosition = 1;
        sketch.columns[at].decide.append(QStringLiteral("Is this the key of the rows?"));
        return;
    }
    for (size_t i = 0; i < evidence.keyPair.size(); ++i)
        sketch.columns[size_t(evidence.keyPair[i])].keyPosition = int(i) + 1;
    sketch.decide.append(evidence.keyPair.empty() ? QStringLiteral("No column tells the rows apart. Which ones together are the key?")
                                                  : QStringLiteral("No column alone tells the rows apart, but these two together do. Are they the key?"));
}

void decideLimits(ColumnSketch &sketch, const ColumnEvidence &column)
{
    const bool isIdentifier = sketch.keyPosition > 0 || sketch.name.endsWith(QLatin1String("id"));
    if (isNumeric(sketch) && !isIdentifier && column.smallest >= 0 && column.profile.rows - column.profile.nulls >= enoughRows) {
        option(sketch, "minimum", Value::integer(0));
        saw(sketch, QT_TRANSLATE_NOOP("Free", "from %1 to %2, never below zero"), column.profile.minimum, column.profile.maximum);
    } else if (isNumeric(sketch) || sketch.logicalType == QLatin1String("date") || sketch.logicalType == QLatin1String("timestamp")) {
        saw(sketch, QT_TRANSLATE_NOOP("Free", "from %1 to %2"), column.profile.minimum, column.profile.maximum);
    }
}

ColumnSketch sketchColumn(const ColumnEvidence &column, const QString &name)
{
    ColumnSketch sketch;
    sketch.name = name;
    if (column.profile.name != name)
        sketch.physicalName = column.profile.name;
    sketch.personal = personalDataHint(column.profile.name, column.profile.likeness);
    const qint64 filled = column.profile.rows - column.profile.nulls;
    sketch.required = column.profile.nulls == 0 && column.profile.rows > 0;
    if (sketch.required)
        saw(sketch, QT_TRANSLATE_NOOP("Free", "a value in every row"));
    else if (filled > 0)
        saw(sketch, QT_TRANSLATE_NOOP("Free", "%1 of %2 rows without a value"), column.profile.nulls, column.profile.rows);
    decideType(sketch, column);
    decideValues(sketch, column);
    if (column.isUnique && filled > 1)
        saw(sketch, QT_TRANSLATE_NOOP("Free", "no two alike"));
    else if (filled > 1 && column.profile.distinct == 1)
        saw(sketch, QT_TRANSLATE_NOOP("Free", "always the same value"));
    else if (filled > 0)
        saw(sketch, column.profile.distinctIsEstimate ? QT_TRANSLATE_NOOP("Free", "about %1 different") : QT_TRANSLATE_NOOP("Free", "%1 different"), column.profile.distinct);
    if (column.nullWords > 0)
        sketch.decide.append(QStringLiteral("%1 rows hold a word for “nothing” such as NULL; empty cells could be told apart from values.").arg(counted(column.nullWords)));
    // An example of personal data would publish somebody.
    if (sketch.personal.isEmpty() && sketch.values.isEmpty())
        sketch.examples = column.examples;
    return sketch;
}

} // namespace

Sketch sketchOf(const Evidence &evidence, const QString &objectName)
{
    Sketch sketch;
    sketch.file = evidence.file;
    sketch.object = objectName;
    sketch.rows = evidence.rows;
    sketch.isPartial = evidence.isPartial;
    QStringList taken;
    for (size_t i = 0; i < evidence.columns.size(); ++i) {
        const QString made = columnNameFrom(evidence.columns[i].profile.name);
        const QString name = unlike(made.isEmpty() ? QStringLiteral("column_%1").arg(i + 1) : made, taken);
        taken.append(name);
        sketch.columns.push_back(sketchColumn(evidence.columns[i], name));
    }
    decideKey(sketch, evidence);
    for (size_t i = 0; i < sketch.columns.size(); ++i)
        decideLimits(sketch.columns[i], evidence.columns[i]);
    if (evidence.raggedRows > 0)
        sketch.decide.append(QStringLiteral("%1 rows have more or fewer cells than there are columns. Is the file whole?").arg(counted(evidence.raggedRows)));
    return sketch;
}

} // namespace meshwright::drafting
