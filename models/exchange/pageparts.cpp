// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/pageparts.h"

#include "exchange/html.h"
#include "exchange/prose.h"
#include "standard/translated.h"

#include <QCoreApplication>

#include <algorithm>

namespace meshwright::exchange {

using standard::Block;
using standard::Field;
using text::Node;

namespace {

constexpr int deepest = 8;       ///< levels shown; a contract of people has four or five
constexpr int widestTable = 6;   ///< columns that can be read
constexpr qsizetype longest = 20'000; ///< characters of one value

QString tr(const char *text)
{
    return QCoreApplication::translate("meshwright::exchange::Page", text);
}

QByteArray keyOf(Node mapping, int member)
{
    const std::string_view key = mapping.key(member).value();
    return QByteArray(key.data(), qsizetype(key.size()));
}

QString titleOf(const Block *block, Node mapping, const QByteArray &key)
{
    const Field *field = nullptr;
    if (block) {
        for (const Field *one : block->fieldsFor(mapping)) {
            if (one->key == key)
                field = one;
        }
    }
    return field && !field->title.isEmpty() ? standard::translated(field->title) : QString::fromUtf8(key);
}

const Field *fieldOf(const Block *block, Node mapping, const QByteArray &key)
{
    if (!block)
        return nullptr;
    for (const Field *field : block->fieldsFor(mapping)) {
        if (field->key == key)
            return field;
    }
    return nullptr;
}

// The keys a mapping has, in the standard's order, unknown ones last.
QByteArrayList keysOf(Node mapping, const Block *block, const QSet<QByteArray> &skip)
{
    QByteArrayList keys;
    for (int i = 0; i < mapping.size(); ++i) {
        if (const QByteArray key = keyOf(mapping, i); !skip.contains(key))
            keys.append(key);
    }
    const QByteArrayList order = block ? block->keyOrder() : QByteArrayList();
    const auto rank = [&order](const QByteArray &key) {
        const qsizetype at = order.indexOf(key);
        return at < 0 ? order.size() : at;
    };
    std::stable_sort(keys.begin(), keys.end(), [&](const QByteArray &a, const QByteArray &b) { return rank(a) < rank(b); });
    return keys;
}

Node member(Node mapping, const QByteArray &key)
{
    return mapping.find(std::string_view(key.constData(), size_t(key.size())));
}

QString scalarHtml(Node value, const Field *field = nullptr)
{
    if (value.isNull())
        return QString();
    if (const auto flag = value.boolean())
        return *flag ? tr("yes") : tr("no");
    QString text = value.string();
    if (field && field->widget == "text")
        return html::cell(text);
    if (text.size() > longest)
        text = text.left(longest) + tr(" … (%1 more characters)").arg(text.size() - longest);
    return html::linked(text.trimmed()).replace(QLatin1Char('\n'), QLatin1String("<br/>"));
}

bool isFlat(Node value)
{
    if (value.isScalar())
        return true;
    if (!value.isSequence())
        return false;
    for (int i = 0; i < value.size(); ++i) {
        if (!value.at(i).isScalar())
            return false;
    }
    return true;
}

// The columns of a table of the items, or nothing where they don't fit one.
QByteArrayList columnsOf(Node list, const Block *block)
{
    QByteArrayList columns;
    for (int i = 0; i < list.size(); ++i) {
        const Node item = list.at(i);
        for (const QByteArray &key : keysOf(item, block, {"id"})) {
            if (!isFlat(member(item, key)))
                return {};
            if (!columns.contains(key))
                columns.append(key);
        }
        if (columns.size() > widestTable)
            return {};
    }
    const QByteArrayList order = block ? block->keyOrder() : QByteArrayList();
    std::stable_sort(columns.begin(), columns.end(), [&order](const QByteArray &a, const QByteArray &b) { return quint64(order.indexOf(a)) < quint64(order.indexOf(b)); });
    return columns;
}

QString tableHtml(Node list, const Block *block, const QByteArrayList &columns)
{
    QString out = QStringLiteral("<table class=\"list\"><thead><tr>");
    for (const QByteArray &column : columns)
        out += QStringLiteral("<th>%1</th>").arg(html::escaped(titleOf(block, list.at(0), column)));
    out += QLatin1String("</tr></thead>\n");
    for (int i = 0; i < list.size(); ++i) {
        out += QLatin1String("<tr>");
        for (const QByteArray &column : columns)
            out += QStringLiteral("<td>%1</td>").arg(valueHtml(member(list.at(i), column), fieldOf(block, list.at(i), column)));
        out += QLatin1String("</tr>\n");
    }
    return out + QLatin1String("</table>\n");
}

QString nameOf(Node item, const Block *block, int number)
{
    const QString name = block ? member(item, block->label).string() : QString();
    return !name.isEmpty() ? name : QStringLiteral("%1 %2").arg(block ? standard::translated(block->title) : tr("Entry")).arg(number + 1);
}

} // namespace

QString valueHtml(Node value, const Field *field, int depth)
{
    if (value.isScalar())
        return scalarHtml(value, field);
    if (depth >= deepest)
        return QStringLiteral("<span class=\"muted\">%1</span>").arg(tr("(nested deeper than a page shows; see the file)"));
    if (value.isMapping())
        return factsHtml(value, field ? field->block : nullptr, {}, depth + 1);
    if (!isFlat(value))
        return listHtml(value, field ? field->items.get() : nullptr, depth + 1);
    QStringList items;
    for (int i = 0; i < value.size(); ++i)
        items.append(scalarHtml(value.at(i)));
    return items.join(QLatin1String(", "));
}

QString factsHtml(Node mapping, const Block *block, const QSet<QByteArray> &skip, int depth)
{
    QString rows;
    for (const QByteArray &key : keysOf(mapping, block, skip)) {
        const Node value = member(mapping, key);
        if (value.isNull() || (!value.isScalar() && value.size() == 0))
            continue;
        rows += QStringLiteral("<tr><td class=\"name\" width=\"30%\">%1</td><td>%2</td></tr>\n")
                    .arg(html::escaped(titleOf(block, mapping, key)), valueHtml(value, fieldOf(block, mapping, key), depth));
    }
    return rows.isEmpty() ? QString() : QStringLiteral("<table class=\"facts\">\n%1</table>\n").arg(rows);
}

QString listHtml(Node list, const Field *items, int depth)
{
    const Block *block = items ? items->block : nullptr;
    bool mappings = true;
    for (int i = 0; i < list.size(); ++i)
        mappings = mappings && list.at(i).isMapping();
    if (mappings) {
        if (const QByteArrayList columns = columnsOf(list, block); !columns.isEmpty())
            return tableHtml(list, block, columns);
    }
    QString out;
    for (int i = 0; i < list.size(); ++i) {
        const Node item = list.at(i);
        if (item.isMapping()) {
            const QByteArray label = block ? block->label : QByteArray();
            out += QStringLiteral("<h4>%1</h4>\n").arg(html::escaped(nameOf(item, block, i))) + factsHtml(item, block, {"id", label}, depth);
        } else {
            out += QStringLiteral("<p>%1</p>\n").arg(valueHtml(item, items, depth));
        }
    }
    return out;
}

} // namespace meshwright::exchange
