// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/compliance/matrixexport.h"

#include "exchange/html.h"

namespace meshwright::compliance {

using exchange::html::escaped;

namespace {

QString wordOf(const ComplianceModel &model, const QModelIndex &index)
{
    const governance::Verdict *verdict = model.verdict(index);
    if (!verdict)
        return {};
    return model.state(index) == ui::State::None ? QStringLiteral("nothing to check") : QString(governance::outcomeName(verdict->outcome));
}

/// Class, sign and word of a state on the page: a shape each, so that print without colour tells as much.
struct Sign {
    QLatin1String name, sign;
};

Sign signOf(ui::State state)
{
    switch (state) {
    case ui::State::Passed: return {QLatin1String("pass"), QLatin1String("&#10003;")};
    case ui::State::Failed: return {QLatin1String("fail"), QLatin1String("&#10005;")};
    case ui::State::Warning: return {QLatin1String("warning"), QLatin1String("&#9650;")};
    case ui::State::NotEvaluated: return {QLatin1String("not-evaluated"), QLatin1String("&#9676;")};
    case ui::State::Waived: return {QLatin1String("waived"), QLatin1String("&#9670;")};
    case ui::State::None: return {QLatin1String("muted"), QLatin1String("&middot;")};
    }
    Q_UNREACHABLE();
}

QString figure(const QString &number, const QString &word, ui::State state)
{
    return QStringLiteral("<li class=\"%1\"><b>%2</b>%3</li>").arg(signOf(state).name, escaped(number), escaped(word));
}

QString legend()
{
    QString out = QStringLiteral("<p>");
    for (const ui::State state : {ui::State::Passed, ui::State::Failed, ui::State::NotEvaluated, ui::State::Waived})
        out += QStringLiteral("<span class=\"%1\"><span aria-hidden=\"true\">%2</span> %3</span> &nbsp; ").arg(signOf(state).name, signOf(state).sign, escaped(ui::stateName(state)));
    return out + QStringLiteral("<span class=\"muted\">&middot; %1</span></p>\n").arg(escaped(ComplianceModel::tr("nothing to check here")));
}

QString matrix(const ComplianceModel &model)
{
    QString out = QStringLiteral("<div class=\"wide\"><table class=\"matrix\"><thead><tr>");
    for (int column = 0; column < model.columnCount(); ++column)
        out += QStringLiteral("<th scope=\"col\">%1</th>").arg(escaped(model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString()));
    out += QStringLiteral("</tr></thead><tbody>\n");
    for (int row = 0; row < model.rowCount(); ++row) {
        out += QStringLiteral("<tr><th scope=\"row\">%1</th><td>%2</td>").arg(escaped(model.index(row, 0).data().toString()), escaped(model.index(row, 1).data().toString()));
        for (int column = ComplianceModel::FirstRuleColumn; column < model.columnCount(); ++column) {
            const QModelIndex at = model.index(row, column);
            if (!model.verdict(at)) {
                out += QStringLiteral("<td></td>");
                continue;
            }
            const Sign sign = signOf(model.state(at));
            out += QStringLiteral("<td class=\"cell %1\" title=\"%2\"><span aria-label=\"%2\" role=\"img\">%3</span></td>").arg(sign.name, escaped(model.stateText(at)), sign.sign);
        }
        out += QStringLiteral("</tr>\n");
    }
    return out + QStringLiteral("</tbody></table></div>\n");
}

QString rulesOf(const ComplianceModel &model)
{
    QString out = QStringLiteral("<h2>%1</h2>\n").arg(escaped(ComplianceModel::tr("Rules")));
    for (int column = ComplianceModel::FirstRuleColumn; column < model.columnCount(); ++column) {
        const governance::Rule &rule = model.rule(column);
        out += QStringLiteral("<section><h3>%1</h3><p class=\"muted\"><code>%2</code></p><p>%3</p>").arg(escaped(rule.title), escaped(rule.id), escaped(rule.why));
        for (int row = 0; row < model.rowCount(); ++row) {
            const QModelIndex at = model.index(row, column);
            for (const text::Finding &finding : model.findings(at)) {
                const base::Position place = model.row(row).brief->source.position(finding.span.begin);
                const Sign sign = signOf(finding.notEvaluated ? ui::State::NotEvaluated : ui::State::Failed);
                out += QStringLiteral("<p class=\"finding\"><span class=\"%1\" aria-hidden=\"true\">%2</span> %3:%4: %5</p>\n").arg(sign.name, sign.sign, escaped(model.row(row).title)).arg(place.line).arg(escaped(finding.message));
            }
        }
        out += QStringLiteral("</section>\n");
    }
    return out;
}

} // namespace

QByteArray matrixCsv(const ComplianceModel &model)
{
    const auto cell = [](QString text) {
        // A spreadsheet would take these for a formula.
        if (!text.isEmpty() && QStringLiteral("=+-@\t\r").contains(text.front()))
            text.prepend(QLatin1Char('\''));
        return QLatin1Char('"') + text.replace(QLatin1Char('"'), QLatin1String("\"\"")) + QLatin1Char('"');
    };
    QString out;
    for (int column = 0; column < model.columnCount(); ++column)
        out += (column ? QStringLiteral(",") : QString()) + cell(model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
    out += QLatin1String("\r\n");
    for (int row = 0; row < model.rowCount(); ++row) {
        for (int column = 0; column < model.columnCount(); ++column) {
            const QModelIndex at = model.index(row, column);
            out += (column ? QStringLiteral(",") : QString()) + cell(column < ComplianceModel::FirstRuleColumn ? at.data().toString() : wordOf(model, at));
        }
        out += QLatin1String("\r\n");
    }
    return out.toUtf8();
}

QByteArray matrixHtml(const ComplianceModel &model, const QString &folder)
{
    const int score = model.score();
    QString body = QStringLiteral("<h1>%1</h1><p class=\"muted\">%2</p>\n<ul class=\"figures\">").arg(escaped(ComplianceModel::tr("Compliance")), escaped(folder));
    body += figure(score < 0 ? QStringLiteral("–") : QString::number(score), ComplianceModel::tr("score: of 100 judged cells, those that hold"), ui::State::None);
    for (const ui::State state : {ui::State::Failed, ui::State::NotEvaluated, ui::State::Waived, ui::State::Passed})
        body += figure(QString::number(model.count(state)), ui::stateName(state), state);
    body += QStringLiteral("</ul>\n") + legend() + matrix(model) + rulesOf(model);
    return exchange::html::document(ComplianceModel::tr("Compliance"), body,
                                    QStringLiteral(".figures{display:flex;flex-wrap:wrap;gap:8px;padding:0;list-style:none}.figures li{border:1px solid var(--line);border-radius:8px;padding:8px 16px}"
                                                   ".figures b{display:block;font-size:22px}.wide{overflow:auto;max-height:85vh;border:1px solid var(--line);border-radius:8px}.cell{text-align:center}"
                                                   ".matrix{margin:0}.matrix th,.matrix td{white-space:nowrap}.matrix thead th{position:sticky;top:0;z-index:1;white-space:normal;min-width:7em;vertical-align:bottom}.matrix thead th:nth-child(n+3){text-align:center}"
                                                   ".matrix tbody th{position:sticky;left:0;background:var(--base);color:var(--text);font-size:inherit}.matrix thead th:first-child{left:0;z-index:2}"
                                                   ".pass{color:var(--pass)}.fail{color:var(--fail)}.not-evaluated{color:var(--not-evaluated)}.waived{color:var(--waived)}.warning{color:var(--warning)}"
                                                   ".finding{margin:2px 0}section{break-inside:avoid}@media print{.wide{overflow:visible;max-height:none;border:none}.matrix th{position:static!important}.matrix{font-size:9px}}"));
}

} // namespace meshwright::compliance
