// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/designer/sheetpaste.h"

#include "document/pasteplan.h"

#include <QMimeData>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextFrame>
#include <QTextTable>

namespace meshwright::designer {

namespace {

constexpr qsizetype mostHtml = 4 << 20; // characters
constexpr int mostDepth = 8;

// A page wraps its tables into others for its looks: the first one that holds none is the data.
const QTextTable *firstTable(const QTextFrame &frame, int depth = 0)
{
    for (const QTextFrame *child : frame.childFrames()) {
        if (depth < mostDepth) {
            if (const QTextTable *inside = firstTable(*child, depth + 1))
                return inside;
        }
        if (const auto *table = qobject_cast<const QTextTable *>(child))
            return table;
    }
    return nullptr;
}

QString textOf(const QTextTableCell &cell)
{
    QStringList lines;
    for (auto block = cell.begin(); !block.atEnd(); ++block) {
        const QString line = block.currentBlock().text().simplified().remove(QChar::ObjectReplacementCharacter);
        if (!line.isEmpty())
            lines.append(line);
    }
    return lines.join(QLatin1Char(' '));
}

std::vector<QStringList> tableOf(const QString &html)
{
    QTextDocument document;
    document.setUndoRedoEnabled(false);
    document.setHtml(html.left(mostHtml));
    const QTextTable *table = firstTable(*document.rootFrame());
    std::vector<QStringList> rows;
    for (int row = 0; table && row < table->rows(); ++row) {
        QStringList cells;
        for (int column = 0; column < table->columns(); ++column) {
            const QTextTableCell cell = table->cellAt(row, column);
            const bool isItself = cell.row() == row && cell.column() == column; // not one that reaches into this place
            cells.append(isItself ? textOf(cell) : QString());
        }
        rows.push_back(cells);
    }
    return rows;
}

} // namespace

QString sheetOf(const QMimeData &offered)
{
    const QString text = offered.hasText() ? offered.text() : QString();
    // QMimeData makes a text of HTML where nobody offered one; it has lost the columns.
    if (text.contains(QLatin1Char('\t')) || !offered.hasHtml())
        return text;
    const std::vector<QStringList> rows = tableOf(offered.html());
    const bool isTable = !rows.empty() && (rows.front().size() > 1 || !offered.hasFormat(QStringLiteral("text/plain")));
    return isTable ? document::writeSheet(rows) : text;
}

} // namespace meshwright::designer
