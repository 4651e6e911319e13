// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/pasteplan.h"

#include <QCoreApplication>

#include <algorithm>

namespace meshwright::document {

namespace {

constexpr int nameColumn = 0;
constexpr qsizetype mostRows = 5000;

int columnOf(const char *key)
{
    const auto &columns = schemaColumns();
    return int(std::find_if(columns.begin(), columns.end(), [&](const SchemaColumn &column) { return column.key == key; }) - columns.begin());
}

QString tr(const char *text)
{
    return QCoreApplication::translate("PastePlan", text);
}

bool isHeader(const QStringList &cells)
{
    int known = 0;
    bool hasName = false;
    for (const QString &cell : cells) {
        const int column = columnByTitle(cell);
        known += column >= 0;
        hasName = hasName || column == nameColumn;
    }
    // One word alone may be a property that is called like a column.
    return hasName && known >= 2 && known * 2 >= cells.size();
}

// What a column without a head holds, by its values.
int guess(const std::vector<QStringList> &rows, qsizetype cell, const std::vector<int> &taken)
{
    int filled = 0, types = 0, flags = 0, sentences = 0, classes = 0;
    for (const QStringList &row : rows) {
        const QString text = row.value(cell).trimmed();
        if (text.isEmpty())
            continue;
        ++filled;
        types += !logicalTypeFor(text).isEmpty();
        flags += saysYes(text) || saysNo(text);
        sentences += text.size() > 24 || text.count(QLatin1Char(' ')) > 1;
        classes += QStringList{QStringLiteral("public"), QStringLiteral("internal"), QStringLiteral("restricted"), QStringLiteral("confidential"), QStringLiteral("personal")}.contains(text.toLower());
    }
    const auto firstFree = [&](std::initializer_list<const char *> keys) {
        for (const char *key : keys) {
            if (std::find(taken.begin(), taken.end(), columnOf(key)) == taken.end())
                return columnOf(key);
        }
        return -1;
    };
    if (filled == 0)
        return -1;
    if (types == filled)
        return firstFree({"logicalType", "physicalType"});
    if (flags == filled)
        return firstFree({"required", "unique", "primaryKey"});
    if (classes == filled)
        return firstFree({"classification"});
    return firstFree(sentences > 0 ? std::initializer_list<const char *>{"description", "transformDescription"} : std::initializer_list<const char *>{"description", "businessName"});
}

} // namespace

std::vector<QStringList> parseSheet(const QString &text)
{
    std::vector<QStringList> rows;
    QStringList cells;
    QString cell;
    bool quoted = false, atStart = true;
    const auto endCell = [&] {
        cells.append(cell);
        cell.clear();
        atStart = true;
    };
    const auto endRow = [&] {
        endCell();
        if (std::any_of(cells.begin(), cells.end(), [](const QString &one) { return !one.trimmed().isEmpty(); }) && qsizetype(rows.size()) < mostRows)
            rows.push_back(cells);
        cells.clear();
    };
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (quoted && c == QLatin1Char('"')) {
            if (i + 1 < text.size() && text[i + 1] == c) {
                cell += c;
                ++i;
            } else {
                quoted = false;
            }
        } else if (quoted) {
            cell += c;
        } else if (c == QLatin1Char('"') && atStart && text.indexOf(c, i + 1) > 0) {
            quoted = true;
            atStart = false;
        } else if (c == QLatin1Char('\t')) {
            endCell();
        } else if (c == QLatin1Char('\n')) {
            endRow();
        } else if (c != QLatin1Char('\r')) {
            cell += c;
            atStart = false;
        }
    }
    if (!cell.isEmpty() || !cells.isEmpty())
        endRow();
    return rows;
}

QString writeSheet(const std::vector<QStringList> &rows)
{
    QString out;
    for (const QStringList &row : rows) {
        QStringList cells;
        for (QString cell : row) {
            if (cell.contains(QLatin1Char('\t')) || cell.contains(QLatin1Char('\n')) || cell.startsWith(QLatin1Char('"')))
                cell = QLatin1Char('"') + cell.replace(QLatin1Char('"'), QLatin1String("\"\"")) + QLatin1Char('"');
            cells.append(cell);
        }
        out += cells.join(QLatin1Char('\t')) + QLatin1Char('\n');
    }
    return out;
}

int PastePlan::added() const
{
    return int(std::count_if(rows.begin(), rows.end(), [](const Row &row) { return row.target < 0; }));
}

PastePlan planPaste(const QString &text, const PasteTarget &target)
{
    PastePlan plan;
    std::vector<QStringList> rows = parseSheet(text);
    if (rows.empty())
        return plan;
    qsizetype width = 0;
    for (const QStringList &row : rows)
        width = std::max(width, row.size());
    const bool onRow = target.row >= 0 && target.row < target.names.size() && !target.onlyAdds;
    plan.hasHeader = isHeader(rows.front());
    if (plan.hasHeader) {
        for (const QString &title : rows.front()) {
            plan.columns.push_back(columnByTitle(title));
            if (plan.columns.back() < 0 && !title.trimmed().isEmpty())
                plan.leftOut.append(title);
        }
        plan.isUnsure = !plan.leftOut.isEmpty();
        rows.erase(rows.begin());
    } else if (!target.columns.empty()) {
        plan.columns = target.columns;
    } else if (onRow) {
        // Like in a sheet: from the current cell to the right and down.
        const auto from = std::find(target.shown.begin(), target.shown.end(), target.column);
        for (auto column = from; column != target.shown.end() && qsizetype(plan.columns.size()) < width; ++column)
            plan.columns.push_back(*column);
    } else {
        plan.columns.push_back(nameColumn);
        for (qsizetype cell = 1; cell < width; ++cell)
            plan.columns.push_back(guess(rows, cell, plan.columns));
    }
    for (qsizetype cell = qsizetype(plan.columns.size()); cell < width; ++cell)
        plan.columns.push_back(-1);
    if (!plan.hasHeader) {
        for (size_t cell = 0; cell < plan.columns.size(); ++cell) {
            const bool isEmpty = std::all_of(rows.begin(), rows.end(), [&](const QStringList &row) { return row.value(qsizetype(cell)).trimmed().isEmpty(); });
            if (plan.columns[cell] < 0 && !isEmpty) {
                plan.leftOut.append(tr("column %1").arg(cell + 1));
                plan.isUnsure = true;
            }
        }
    }
    const auto named = std::find(plan.columns.begin(), plan.columns.end(), nameColumn);
    const bool byPlace = onRow && !plan.hasHeader && target.columns.empty();
    for (size_t i = 0; i < rows.size(); ++i) {
        PastePlan::Row row{rows[i], -1};
        const QString name = named == plan.columns.end() ? QString() : rows[i].value(named - plan.columns.begin()).trimmed();
        if (byPlace)
            row.target = target.row + int(i) < target.names.size() ? target.row + int(i) : -1;
        else if (!target.onlyAdds && plan.hasHeader)
            row.target = int(target.names.indexOf(name));
        if (row.target < 0 && name.isEmpty())
            continue; // nothing to call it by
        plan.rows.push_back(std::move(row));
    }
    const bool isOneCell = rows.size() == 1 && width == 1;
    plan.isUnsure = plan.isUnsure || (plan.changed() > 0 && !isOneCell);
    return plan;
}

} // namespace meshwright::document
