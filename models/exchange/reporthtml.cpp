// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/reporthtml.h"

#include "exchange/html.h"

#include <algorithm>
#include <map>

namespace meshwright::exchange {

using html::anchor;
using html::escaped;
using text::Finding;
using text::Severity;

namespace {

/// A shape and a word for each, so that colour is never the only sign.
struct Mark {
    QLatin1String role, sign, word;
};

Mark markOf(const Finding &finding)
{
    if (finding.notEvaluated)
        return {QLatin1String("not-evaluated"), QLatin1String("&#9676;"), QLatin1String("not evaluated")};
    switch (finding.severity) {
    case Severity::Error:
        return {QLatin1String("fail"), QLatin1String("&#10005;"), QLatin1String("error")};
    case Severity::Warning:
        return {QLatin1String("warning"), QLatin1String("&#9650;"), QLatin1String("warning")};
    case Severity::Info:
        return {QLatin1String("accent"), QLatin1String("&#9679;"), QLatin1String("info")};
    case Severity::Hint:
        return {QLatin1String("muted"), QLatin1String("&#9675;"), QLatin1String("hint")};
    }
    Q_UNREACHABLE();
}

QString style()
{
    return QStringLiteral(".figures{display:flex;flex-wrap:wrap;gap:8px;margin:16px 0;padding:0;list-style:none}"
                          ".figures li{border:1px solid var(--line);border-radius:8px;padding:8px 16px;min-width:7em}"
                          ".figures b{display:block;font-size:22px;font-variant-numeric:tabular-nums}"
                          ".mark{white-space:nowrap;font-weight:600}"
                          ".fail{color:var(--fail)}.warning{color:var(--warning)}.pass{color:var(--pass)}.accent{color:var(--accent)}.not-evaluated{color:var(--not-evaluated)}"
                          "td.place{white-space:nowrap;font-variant-numeric:tabular-nums}td code{overflow-wrap:anywhere}"
                          ".why{display:block;margin-top:4px}section{break-inside:auto}tr{break-inside:avoid}h2{overflow-wrap:anywhere}");
}

QString figure(int number, const QString &word, const char *role)
{
    return QStringLiteral("<li class=\"%1\"><b>%2</b>%3</li>").arg(QLatin1String(role)).arg(number).arg(escaped(word));
}

QString row(const FileFindings &file, const Finding &finding)
{
    const Mark mark = markOf(finding);
    const base::Position at = file.source.position(finding.span.begin);
    QString out = QStringLiteral("<tr><td class=\"mark %1\"><span aria-hidden=\"true\">%2</span> %3</td>").arg(mark.role, mark.sign, mark.word);
    out += QStringLiteral("<td class=\"place\">%1:%2</td>").arg(at.line).arg(at.column);
    out += QStringLiteral("<td>%1").arg(escaped(finding.message));
    if (!finding.why.isEmpty() && finding.why != finding.message)
        out += QStringLiteral("<span class=\"why muted\">%1</span>").arg(escaped(finding.why));
    out += QStringLiteral("</td><td><code>%1</code><br><code class=\"muted\">%2</code></td></tr>\n").arg(escaped(finding.rule), escaped(finding.path));
    return out;
}

QString sectionOf(const FileFindings &file)
{
    QString out = QStringLiteral("<section id=\"%1\"><h2>%2</h2>\n").arg(anchor(file.path), escaped(file.path));
    if (file.problem)
        out += QStringLiteral("<p class=\"mark fail\"><span aria-hidden=\"true\">&#10005;</span> %1</p>\n").arg(escaped(file.problem->text()));
    if (file.findings.empty())
        return out + QStringLiteral("</section>\n");
    out += QStringLiteral("<table><thead><tr><th>State</th><th>Line</th><th>What</th><th>Rule and place</th></tr></thead><tbody>\n");
    for (const Finding &finding : file.findings)
        out += row(file, finding);
    return out + QStringLiteral("</tbody></table></section>\n");
}

/// How often each rule spoke: what to mend first.
QString rulesTable(const FindingsReport &report)
{
    std::map<QString, std::pair<int, int>> byRule; // findings, files
    for (const FileFindings &file : report.files) {
        std::map<QString, int> here;
        for (const Finding &finding : file.findings)
            ++here[finding.rule];
        for (const auto &[rule, count] : here) {
            byRule[rule].first += count;
            ++byRule[rule].second;
        }
    }
    if (byRule.size() < 2)
        return {};
    std::vector<std::pair<QString, std::pair<int, int>>> sorted(byRule.begin(), byRule.end());
    std::stable_sort(sorted.begin(), sorted.end(), [](const auto &a, const auto &b) { return a.second.first > b.second.first; });
    QString out = QStringLiteral("<section><h2>By rule</h2><table><thead><tr><th>Rule</th><th>Findings</th><th>Files</th></tr></thead><tbody>\n");
    for (const auto &[rule, counts] : sorted)
        out += QStringLiteral("<tr><td><code>%1</code></td><td>%2</td><td>%3</td></tr>\n").arg(escaped(rule)).arg(counts.first).arg(counts.second);
    return out + QStringLiteral("</tbody></table></section>\n");
}

} // namespace

QByteArray findingsPage(const FindingsReport &report)
{
    const int files = int(report.files.size());
    const auto fine = int(std::count_if(report.files.begin(), report.files.end(), [](const FileFindings &file) { return file.findings.empty() && !file.problem; }));
    const auto broken = int(std::count_if(report.files.begin(), report.files.end(), [](const FileFindings &file) { return file.problem.has_value(); }));
    QString body = QStringLiteral("<h1>%1</h1>\n<ul class=\"figures\">").arg(report.verb == u"govern" ? QStringLiteral("Governance report") : QStringLiteral("Report"));
    body += figure(files, QStringLiteral("files"), "muted") + figure(report.count(Severity::Error), QStringLiteral("errors"), "fail") + figure(report.count(Severity::Warning), QStringLiteral("warnings"), "warning")
        + figure(report.notEvaluated(), QStringLiteral("not evaluated"), "not-evaluated") + figure(fine, QStringLiteral("files without a finding"), "pass");
    if (broken > 0)
        body += figure(broken, QStringLiteral("files that can't be read"), "fail");
    body += QStringLiteral("</ul>\n") + rulesTable(report);
    QString without;
    for (const FileFindings &file : report.files) {
        if (file.findings.empty() && !file.problem)
            without += QStringLiteral("<li>%1</li>\n").arg(escaped(file.path));
        else
            body += sectionOf(file);
    }
    if (!without.isEmpty())
        body += QStringLiteral("<section><h2>Without a finding</h2><ul class=\"muted\">\n%1</ul></section>\n").arg(without);
    return html::document(QStringLiteral("Governance report"), body, style());
}

} // namespace meshwright::exchange
