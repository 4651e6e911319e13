// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/checkswriters.h"

#include "exchange/html.h"

#include <algorithm>
#include <array>

namespace meshwright::exchange {

using html::escaped;
using quality::CheckResult;
using quality::ContractResults;
using quality::FailingRow;
using quality::FailingValue;
using quality::Results;
using quality::State;
using quality::Summary;

namespace {

constexpr size_t shownRows = 20;

struct Look {
    const char *style, *word, *shape;
};

/// Shapes differ, never colour alone.
const Look &look(State state)
{
    static constexpr std::array<Look, 4> looks = {{
        {"pass", "passed", "<path d=\"M3 8.5 6.5 12 13 4.5\"/>"},
        {"fail", "failed", "<path d=\"M4 4l8 8M12 4l-8 8\"/>"},
        {"warning", "warning", "<path d=\"M8 2.5 14.5 13.5h-13zM8 6.5v3.5M8 11.9v.2\"/>"},
        {"open", "not evaluated", "<circle cx=\"8\" cy=\"8\" r=\"5.5\" stroke-dasharray=\"2.6 2.2\"/>"},
    }};
    return looks[size_t(state)];
}

QString icon(State state)
{
    const Look &one = look(state);
    return QStringLiteral("<svg class=\"icon %1\" viewBox=\"0 0 16 16\" role=\"img\" aria-label=\"%2\">%3</svg>").arg(QLatin1String(one.style), QLatin1String(one.word), QLatin1String(one.shape));
}

/// Names of others may be of any length; a page stays readable.
QString cut(const QString &text, qsizetype most)
{
    return escaped(text.size() > most ? text.left(most) + QChar(0x2026) : text);
}

QString counted(qint64 number, const QString &one, const QString &many)
{
    return figure(number) + u' ' + (number == 1 ? one : many);
}

const char *style = R"(
.icon { width: 1.05rem; height: 1.05rem; fill: none; stroke: currentColor; stroke-width: 1.75; stroke-linecap: round; stroke-linejoin: round; vertical-align: -.18rem; flex: none; }
.pass { color: var(--pass); } .fail { color: var(--fail); } .warning { color: var(--warning); } .open { color: var(--not-evaluated); }
.tiles { display: grid; grid-template-columns: repeat(auto-fit, minmax(9rem, 1fr)); gap: .75rem; margin: 1.5rem 0 .75rem; }
.tile { border: 1px solid var(--line); border-radius: 8px; padding: .75rem 1rem; }
.tile b { display: block; font-size: 1.6rem; line-height: 1.2; font-weight: 600; color: var(--text); } .tile.none { opacity: .55; }
.bar { display: flex; gap: 2px; height: .5rem; border-radius: .25rem; overflow: hidden; } .bar span { background: currentColor; }
.problem { border: 1px solid var(--fail); border-radius: 8px; padding: .75rem 1rem; margin: 1rem 0; }
th.state, td.state { width: 2.25rem; padding-right: 0; } td.number, th.number { text-align: right; white-space: nowrap; }
td.check { width: 46%; } td small, .terms { color: var(--muted); font-size: .8rem; } td { white-space: normal; }
.passed td { color: var(--muted); } tr.why td { border-bottom: 1px solid var(--line); padding-top: 0; } tr.has-why td { border-bottom: 0; }
details { margin: 0 0 .25rem; } td p { margin: 0 0 .25rem; } td .chip { font-size: .72rem; padding: 0 .45rem; margin-left: .25rem; color: var(--muted); }
.has-why td.check { font-weight: 600; } .has-why td.check .chip { font-weight: 400; } summary { cursor: pointer; color: var(--accent); font-size: .85rem; }
.rows { overflow-x: auto; } .rows table { width: auto; min-width: 40%; font-size: .85rem; margin: .35rem 0; } .rows td { white-space: pre-wrap; font-family: ui-monospace, Consolas, "DejaVu Sans Mono", monospace; }
.rows td.number { font-family: inherit; } .none-there { color: var(--muted); font-style: italic; font-family: inherit; }
@media print { .tile { break-inside: avoid; } summary { color: #000; } tr.has-why { break-after: avoid; } }
@media (max-width: 44rem) { body { padding: 1rem; } .wide { display: none; } }
)";

QString tiles(const Summary &sum)
{
    const std::array<std::pair<State, int>, 4> parts = {{{State::Passed, sum.passed}, {State::Failed, sum.failed}, {State::Warning, sum.warnings}, {State::NotEvaluated, sum.notEvaluated}}};
    QString out = QStringLiteral("<div class=\"tiles\">\n"), bar = QStringLiteral("<div class=\"bar\" aria-hidden=\"true\">");
    for (const auto &[state, number] : parts) {
        out += QStringLiteral("<div class=\"tile %1\"><b>%2</b>%3 <span>%4</span></div>\n")
                   .arg(number == 0 ? QStringLiteral("none") : QLatin1String(look(state).style), figure(number), icon(state), state == State::Warning && number != 1 ? QStringLiteral("warnings") : QLatin1String(look(state).word));
        if (number > 0)
            bar += QStringLiteral("<span class=\"%1\" style=\"flex: %2\"></span>").arg(QLatin1String(look(state).style)).arg(number);
    }
    return out + QStringLiteral("</div>\n") + bar + QStringLiteral("</div>\n");
}

/// Every column that some shown row names, in their order.
QStringList columnsOf(const CheckResult &check, size_t rows)
{
    QStringList columns;
    for (size_t i = 0; i < rows; ++i) {
        for (const FailingValue &value : check.rows[i].values) {
            if (!columns.contains(value.column))
                columns.append(value.column);
        }
    }
    return columns;
}

QString cell(const FailingRow &row, const QString &column)
{
    const auto found = std::find_if(row.values.begin(), row.values.end(), [&](const FailingValue &value) { return value.column == column; });
    if (found == row.values.end())
        return QStringLiteral("<td></td>");
    return found->missing ? QStringLiteral("<td class=\"none-there\">empty</td>") : QStringLiteral("<td>%1</td>").arg(escaped(found->text));
}

QString rowsTable(const CheckResult &check)
{
    const size_t shown = std::min(check.rows.size(), shownRows);
    if (shown == 0)
        return {};
    const QStringList columns = columnsOf(check, shown);
    QString out = QStringLiteral("<details%1><summary>%2</summary><div class=\"rows\"><table><thead><tr><th class=\"number\">row</th><th class=\"number\">line</th>")
                      .arg(check.state == State::Failed ? QStringLiteral(" open") : QString(),
                           qint64(shown) < check.failedRows ? QStringLiteral("the first %1 of %2 rows").arg(shown).arg(figure(check.failedRows)) : counted(qint64(shown), QStringLiteral("row"), QStringLiteral("rows")));
    for (const QString &column : columns)
        out += QStringLiteral("<th>%1</th>").arg(escaped(column));
    out += QStringLiteral("</tr></thead><tbody>\n");
    for (size_t i = 0; i < shown; ++i) {
        out += QStringLiteral("<tr><td class=\"number\">%1</td><td class=\"number\">%2</td>").arg(check.rows[i].row).arg(check.rows[i].line);
        for (const QString &column : columns)
            out += cell(check.rows[i], column);
        out += QStringLiteral("</tr>\n");
    }
    return out + QStringLiteral("</tbody></table></div></details>");
}

QString checkRow(const CheckResult &check)
{
    const bool passed = check.state == State::Passed;
    // The column beside says how many.
    const QString why = check.rows.empty() || check.measured ? outcomeWords(check) : QString();
    QString count = check.totalRows > 0 && !check.measured && check.state != State::NotEvaluated ? QStringLiteral("%1 of %2").arg(figure(check.failedRows), figure(check.totalRows)) : QString();
    if (!count.isEmpty() && check.failedRows > 0)
        count += QStringLiteral("<br><small>%1</small>").arg(escaped(shareWords(check.share())));
    QStringList more = termWords(check).mid(check.dimension.isEmpty() ? 0 : 1);
    // These have a column, or a chip.
    more.removeIf([&](const QString &term) { return term.startsWith(QLatin1String("severity ")) || term.startsWith(QLatin1String("owner ")) || term.startsWith(QLatin1String("tags ")); });
    QString title = cut(check.title, 400);
    for (const QString &tag : check.tags)
        title += QStringLiteral(" <span class=\"chip\">%1</span>").arg(cut(tag, 60));
    const QString detail = (why.isEmpty() ? QString() : QStringLiteral("<p>%1</p>").arg(escaped(why))) + (more.isEmpty() ? QString() : QStringLiteral("<p class=\"terms\">%1</p>").arg(escaped(more.join(QStringLiteral(" · "))))) + rowsTable(check);
    const bool told = !detail.isEmpty() && !passed;
    QString out = QStringLiteral("<tr class=\"%1%2\"><td class=\"state\">%3</td><td class=\"check\">%4</td><td class=\"number\">%5</td><td class=\"wide\">%6</td><td class=\"wide\">%7</td><td class=\"wide\">%8</td></tr>\n")
                      .arg(passed ? QStringLiteral("passed") : QString(), told ? QStringLiteral(" has-why") : QString(), icon(check.state), title, count, cut(check.dimension, 60), cut(check.severity, 60), cut(check.owner, 120));
    if (told)
        out += QStringLiteral("<tr class=\"why\"><td class=\"state\"></td><td colspan=\"5\">%1</td></tr>\n").arg(detail);
    return out;
}

QString section(const Results &object)
{
    const QString name = object.object.isEmpty() ? QStringLiteral("Service levels") : object.object;
    QString out = QStringLiteral("<h2>%1</h2>\n").arg(escaped(name));
    if (!object.dataPath.isEmpty())
        out += QStringLiteral("<p class=\"muted\">%1 in <code>%2</code></p>\n").arg(counted(object.rows, QStringLiteral("row"), QStringLiteral("rows")), escaped(object.dataPath));
    else if (!object.object.isEmpty())
        out += QStringLiteral("<p class=\"muted\">No data was looked at.</p>\n");
    out += QStringLiteral("<table>\n<thead><tr><th class=\"state\"></th><th>check</th><th class=\"number\">rows that fail</th><th class=\"wide\">dimension</th><th class=\"wide\">severity</th><th class=\"wide\">owner</th></tr></thead>\n<tbody>\n");
    for (const CheckResult *check : byState(object))
        out += checkRow(*check);
    out += QStringLiteral("</tbody>\n</table>\n");
    for (const QString &note : object.notes)
        out += QStringLiteral("<p class=\"muted\">%1</p>\n").arg(escaped(note));
    return out;
}

} // namespace

QByteArray writtenChecksHtml(const ContractResults &results, const QDateTime &tested)
{
    const QString title = results.contract;
    QString body = QStringLiteral("<h1>%1%2</h1>\n<p class=\"muted\"><code>%3</code>%4</p>\n")
                       .arg(escaped(title), results.version.isEmpty() ? QString() : QStringLiteral(" <span class=\"chip\">%1</span>").arg(escaped(results.version)), escaped(results.path),
                            tested.isValid() ? QStringLiteral(", checked %1 UTC").arg(tested.toUTC().toString(QStringLiteral("yyyy-MM-dd HH:mm"))) : QString());
    body += tiles(results.summary());
    for (const base::Problem &problem : results.problems)
        body += QStringLiteral("<div class=\"problem\">%1 <b>%2</b> %3</div>\n").arg(icon(State::Failed), escaped(problem.text()), QStringLiteral("Its checks are not evaluated."));
    for (const Results &object : results.objects)
        body += section(object);
    body += QStringLiteral("<p class=\"muted\">Not evaluated means that nobody looked: it is neither passed nor failed. Written by Meshwright %1.</p>\n").arg(QLatin1String(MESHWRIGHT_VERSION));
    return html::document(QStringLiteral("Checks of ") + title, body, QLatin1String(style));
}

} // namespace meshwright::exchange
