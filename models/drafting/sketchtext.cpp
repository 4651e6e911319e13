// SPDX-License-Identifier: GPL-3.0-or-later
#include "drafting/draft.h"

#include "drafting/names.h"
#include "drafting/parts.h"
#include "drafting/sketch.h"
#include "text/coreschema.h"

#include <QLocale>

namespace meshwright::drafting {

using text::Value;

namespace {

// A number is an example as a number, all else as text.
Value exampleOf(const QString &example, const QString &logicalType)
{
    const QByteArray bytes = example.trimmed().toUtf8();
    const auto type = text::coreschema::typeOf(std::string_view(bytes.constData(), size_t(bytes.size())));
    const bool isNumber = type == text::ScalarType::Integer || type == text::ScalarType::Float;
    if (isNumber && (logicalType == QLatin1String("integer") || logicalType == QLatin1String("number")))
        return Value::number(bytes);
    if (type == text::ScalarType::Boolean && logicalType == QLatin1String("boolean"))
        return Value::boolean(bytes.toLower() == "true");
    return Value::string(example);
}

void writeColumn(Page &page, const ColumnSketch &column)
{
    if (!column.seen.empty())
        page.comment(6, QStringLiteral("Seen: %1.").arg(englishPhrases(column.seen)));
    if (!column.personal.isEmpty())
        page.comment(6, QStringLiteral("Decide: is this about people (%1)? Who may read it, and how long is it kept?").arg(column.personal));
    for (const QString &question : column.decide)
        page.comment(6, QStringLiteral("Decide: %1").arg(question));
    page.item(6, "id", column.name);
    page.field(8, "name", column.name);
    if (!column.physicalName.isEmpty()) {
        page.field(8, "businessName", titleFrom(column.physicalName));
        page.field(8, "physicalName", column.physicalName);
    }
    page.field(8, "logicalType", column.logicalType);
    if (column.required)
        page.field(8, "required", Value::boolean(true));
    if (column.unique)
        page.field(8, "unique", Value::boolean(true));
    if (column.keyPosition > 0) {
        page.field(8, "primaryKey", Value::boolean(true));
        page.field(8, "primaryKeyPosition", Value::integer(column.keyPosition));
    }
    if (!column.personal.isEmpty()) {
        page.field(8, "classification", QStringLiteral("confidential"));
        page.field(8, "tags", Value::sequence({Value::string(QByteArray("personal data"))}));
    }
    if (!column.options.empty())
        page.field(8, "logicalTypeOptions", Value::mapping(column.options));
    if (!column.values.isEmpty()) {
        std::vector<Value> values;
        for (const QString &value : column.values)
            values.push_back(Value::mapping({{"value", Value::string(value)}}));
        page.field(8, "enum", Value::sequence(std::move(values)));
    }
    if (!column.examples.isEmpty()) {
        std::vector<Value> examples;
        for (const QString &example : column.examples)
            examples.push_back(exampleOf(example, column.logicalType));
        page.field(8, "examples", Value::sequence(std::move(examples)));
    }
}

void writeObject(Page &page, const Sketch &sketch)
{
    for (const QString &question : sketch.decide)
        page.comment(2, QStringLiteral("Decide: %1").arg(question));
    page.item(2, "id", sketch.object);
    page.field(4, "name", sketch.object);
    page.field(4, "logicalType", QStringLiteral("object"));
    if (sketch.columns.empty())
        return;
    page.open(4, "properties");
    for (const ColumnSketch &column : sketch.columns)
        writeColumn(page, column);
    std::vector<Value> key;
    for (int position = 1; position <= 2; ++position) {
        for (const ColumnSketch &column : sketch.columns) {
            if (column.keyPosition == position)
                key.push_back(Value::string(column.name));
        }
    }
    const bool several = key.size() > 1;
    if (sketch.rows == 0 && !several)
        return;
    page.open(4, "quality");
    if (sketch.rows > 0) {
        page.item(6, "metric", QStringLiteral("rowCount"));
        page.field(8, "mustBeGreaterThan", Value::integer(0));
        page.field(8, "dimension", QStringLiteral("completeness"));
    }
    if (several) {
        page.item(6, "metric", QStringLiteral("duplicateValues"));
        page.field(8, "arguments", Value::mapping({{"properties", Value::sequence(std::move(key))}}));
        page.field(8, "mustBe", Value::integer(0));
        page.field(8, "dimension", QStringLiteral("uniqueness"));
    }
}

// The words of the contract standard for how a file is written.
QString fileFormat(const QString &path)
{
    QString name = path.toLower();
    for (const auto packing : {QLatin1String(".gz"), QLatin1String(".zst")}) {
        if (name.endsWith(packing))
            name.chop(packing.size());
    }
    return name.endsWith(QLatin1String(".jsonl")) || name.endsWith(QLatin1String(".ndjson")) ? QStringLiteral("json") : QStringLiteral("csv");
}

} // namespace

QByteArray draftOf(const Sketch &sketch, const Wishes &wishes)
{
    Page page;
    page.comment(0, QStringLiteral("Drafted from %1%2: %3 rows, %4 columns.").arg(sketch.isPartial ? QStringLiteral("the first rows of ") : QString(), sketch.file, QLocale::c().toString(sketch.rows)).arg(sketch.columns.size()));
    page.comment(0, QStringLiteral("“Seen” is what the data shows; a line that begins with “Decide” waits for a person."));
    writeHead(page, wishes);
    page.open(0, "schema");
    writeObject(page, sketch);
    if (!wishes.samplePath.isEmpty()) {
        page.blankLine();
        page.open(0, "servers");
        page.item(2, "server", QStringLiteral("sample"));
        page.field(4, "id", QStringLiteral("sample"));
        page.field(4, "type", QStringLiteral("local"));
        page.field(4, "environment", QStringLiteral("dev"));
        page.field(4, "path", wishes.samplePath);
        page.field(4, "format", fileFormat(wishes.samplePath));
    }
    writeTeam(page, wishes);
    page.blankLine();
    const bool personal = std::any_of(sketch.columns.begin(), sketch.columns.end(), [](const ColumnSketch &column) { return !column.personal.isEmpty(); });
    if (wishes.keptFor > 0)
        page.comment(0, QStringLiteral("Decide: how fresh is the data? Then add it to “slaProperties”."));
    else
        page.comment(0, personal ? QStringLiteral("Decide: how fresh is the data, and after how long is what concerns people erased? Then add “slaProperties”.")
                                 : QStringLiteral("Decide: how fresh is the data, and how long is it kept? Then add “slaProperties”."));
    return page.text();
}

} // namespace meshwright::drafting
