// SPDX-License-Identifier: GPL-3.0-or-later
#include "contract/sentences.h"
#include "exchange/html.h"
#include "exchange/pageparts.h"
#include "exchange/prose.h"

#include <QCoreApplication>

namespace meshwright::exchange {

using contract::Property;
using contract::SchemaObject;
using html::escaped;

namespace {

// What the table of properties tells in its own columns; everything else follows it as facts.
const QSet<QByteArray> toldOfProperties = {
    "id", "name", "businessName", "description", "logicalType", "logicalTypeOptions", "physicalType", "physicalName", "required", "unique", "primaryKey",
    "primaryKeyPosition", "classification", "examples", "enum", "quality", "relationships", "properties", "items", "map"};
const QSet<QByteArray> toldOfObjects = {"id", "name", "businessName", "description", "physicalType", "physicalName", "dataGranularityDescription", "properties", "quality", "relationships"};

QString tr(const char *text)
{
    return QCoreApplication::translate("meshwright::exchange::Page", text);
}

QString small(const QString &text)
{
    return text.isEmpty() ? QString() : QStringLiteral("<br><span class=\"muted\">%1</span>").arg(escaped(text));
}

QString place(const text::Node &node)
{
    return QStringLiteral("<a name=\"%1\"></a>").arg(html::anchor(node.pointer()));
}

QString nameCell(const Property &property, int depth)
{
    QString indent;
    for (int i = 0; i < depth; ++i)
        indent += QStringLiteral("&nbsp;&nbsp;&nbsp;");
    QString out = indent + (depth > 0 ? QStringLiteral("<span class=\"muted\">└</span> ") : QString());
    out += place(property.node) + QStringLiteral("<b>%1</b>").arg(escaped(property.businessName.isEmpty() ? property.name : property.businessName));
    if (!property.businessName.isEmpty() && property.businessName != property.name)
        out += QStringLiteral("<br>%1<code>%2</code>").arg(indent, escaped(property.name));
    return out;
}

QString typeCell(const Property &property)
{
    QString out = escaped(property.logicalType);
    if (property.items && !property.items->logicalType.isEmpty())
        out += tr(" of %1").arg(escaped(property.items->logicalType));
    if (property.mapKey && property.mapValue)
        out += tr(" of %1 to %2").arg(escaped(property.mapKey->logicalType), escaped(property.mapValue->logicalType));
    return out + small(property.physicalType);
}

QString meaningCell(const Property &property)
{
    QString out = html::cell(property.description);
    QStringList examples;
    for (const text::Node &example : property.examples)
        examples.append(example.isScalar() ? example.string() : tr("(a structure)"));
    if (!examples.isEmpty())
        out += small(tr("For example %1").arg(examples.join(QLatin1String(", "))));
    QStringList labels;
    const text::Node values = property.node.find("enum");
    for (int i = 0; i < values.size(); ++i) {
        const QString label = values.at(i).find("label").string();
        const QString words = values.at(i).find("description").string();
        if (!label.isEmpty() || !words.isEmpty())
            labels.append(QStringLiteral("%1: %2").arg(values.at(i).find("value").string(), label.isEmpty() ? words : words.isEmpty() ? label : label + QLatin1String(", ") + words));
    }
    out += small(labels.join(QLatin1String("; ")));
    out.replace(QLatin1String(">\n<br>"), QLatin1String(">\n")); // a block ends its line itself
    return out.startsWith(QLatin1String("<br>")) ? out.mid(4) : out;
}

QString targets(const QStringList &references)
{
    QStringList words;
    for (const QString &reference : references)
        words.append(escaped(contract::referenceWords(reference)));
    return words.join(QLatin1String(", "));
}

QString promiseCell(const Property &property)
{
    QStringList lines;
    for (const QString &sentence : contract::checkSentences(property))
        lines.append(escaped(sentence));
    for (const contract::Relationship &relationship : property.relationships)
        lines.append(tr("refers to %1").arg(targets(relationship.to)));
    return lines.join(QLatin1String("<br>"));
}

void addRows(QString &out, const Property &property, int depth)
{
    if (depth > 8)
        return;
    out += QStringLiteral("<tr><td>%1</td><td>%2</td><td>%3</td><td>%4</td><td>%5</td></tr>\n")
               .arg(nameCell(property, depth), typeCell(property), meaningCell(property), promiseCell(property), escaped(property.classification));
    for (const Property &part : property.properties)
        addRows(out, part, depth + 1);
    if (property.items) {
        for (const Property &part : property.items->properties)
            addRows(out, part, depth + 1);
    }
    if (property.mapValue) {
        for (const Property &part : property.mapValue->properties)
            addRows(out, part, depth + 1);
    }
}

// What of a property, or of its parts, the table has no column for.
void addRest(QString &out, const Property &property, const QString &path, const standard::Block *block)
{
    const QString rest = factsHtml(property.node, block, toldOfProperties, 1);
    if (!rest.isEmpty())
        out += QStringLiteral("<h4>%1</h4>\n").arg(escaped(path)) + rest;
    for (const Property &part : property.properties)
        addRest(out, part, path + QLatin1Char('.') + part.name, block);
    if (property.items)
        addRest(out, *property.items, path + QLatin1String("[]"), block);
}

QString objectHtml(const SchemaObject &object, const standard::Description &description)
{
    QString out = QStringLiteral("<h3>%1%2</h3>\n").arg(place(object.node), escaped(object.businessName.isEmpty() ? object.name : object.businessName));
    QStringList facts;
    for (const QString &fact : {object.name, object.physicalType, object.physicalName == object.name ? QString() : object.physicalName, object.granularity}) {
        if (!fact.isEmpty())
            facts.append(escaped(fact));
    }
    out += QStringLiteral("<p class=\"muted\">%1</p>\n").arg(facts.join(QStringLiteral(" · ")));
    if (!object.description.isEmpty())
        out += html::prose(object.description);
    if (!object.properties.empty()) {
        out += QStringLiteral("<table class=\"properties\"><thead><tr><th width=\"20%\">%1</th><th width=\"16%\">%2</th><th>%3</th><th width=\"24%\">%4</th><th width=\"14%\">%5</th></tr></thead>\n")
                   .arg(tr("Property"), tr("Type"), tr("Meaning"), tr("Promises"), tr("Sensitivity"));
        for (const Property &property : object.properties)
            addRows(out, property, 0);
        out += QLatin1String("</table>\n");
    }
    QString rules;
    for (const contract::QualityRule &rule : object.quality)
        rules += QStringLiteral("<tr><td>%1%2</td></tr>\n").arg(escaped(contract::ruleSentence(rule)), rule.description.trimmed().isEmpty() ? QString() : QStringLiteral("<div class=\"muted\">%1</div>").arg(html::cell(rule.description)));
    for (const contract::Relationship &relationship : object.relationships)
        rules += QStringLiteral("<tr><td>%1</td></tr>\n").arg(tr("%1 refers to %2").arg(targets(relationship.from), targets(relationship.to)));
    if (!rules.isEmpty())
        out += QStringLiteral("<h4>%1</h4>\n<table class=\"list\">%2</table>\n").arg(tr("Promised of %1 as a whole").arg(escaped(object.name)), rules);
    QString rest = factsHtml(object.node, description.block("object"), toldOfObjects, 1);
    for (const Property &property : object.properties)
        addRest(rest, property, property.name, description.block("property"));
    if (!rest.isEmpty())
        out += QStringLiteral("<h4>%1</h4>\n").arg(tr("More about %1").arg(escaped(object.name))) + rest;
    return out;
}

} // namespace

QString schemaHtml(const contract::Contract &contract, const standard::Description &description)
{
    QString out;
    for (const SchemaObject &object : contract.schema)
        out += objectHtml(object, description);
    return out;
}

} // namespace meshwright::exchange
