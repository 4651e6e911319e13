// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/reportwriters.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace meshwright::exchange {

using text::Finding;
using text::Severity;

namespace {

constexpr int longestLine = 160;

QString painted(const QString &text, const char *code, bool colour)
{
    return colour ? u"\x1b[%1m"_s.arg(QLatin1String(code)) + text + u"\x1b[0m"_s : text;
}

const char *colourOf(const Finding &finding)
{
    if (finding.notEvaluated)
        return "35";
    switch (finding.severity) {
    case Severity::Error:
        return "1;31";
    case Severity::Warning:
        return "33";
    case Severity::Info:
        return "36";
    case Severity::Hint:
        return "2";
    }
    Q_UNREACHABLE();
}

/// Control characters of a text would act on the terminal, so they are shown as a middle dot.
QString harmless(QString text)
{
    for (QChar &c : text) {
        if (c.category() == QChar::Other_Control || c.category() == QChar::Other_Format)
            c = u'·';
    }
    return text;
}

QString sourceLine(const text::SourceText &source, const Finding &finding, bool colour)
{
    const base::Position begin = source.position(finding.span.begin);
    const base::Position end = source.position(finding.span.end);
    QString line = harmless(text::toQString(source.view(source.lineSpan(begin.line))));
    const int width = begin.line == end.line ? qMax(1, end.column - begin.column) : qMax(1, int(line.size()) - begin.column + 1);
    int from = begin.column - 1;
    if (line.size() > longestLine) {
        const int cut = qMax(0, from - 40);
        line = (cut ? u"…"_s : QString()) + line.mid(cut, longestLine);
        from -= cut - (cut ? 1 : 0);
    }
    const QString mark = QString(qMax(0, from), u' ') + painted(QString(qMin(width, longestLine), u'~'), colourOf(finding), colour);
    return u"    %1\n    %2\n"_s.arg(line, mark);
}

QString line(const FileFindings &file, const Finding &finding, const ReportOptions &options)
{
    const base::Position at = file.source.position(finding.span.begin);
    QString out = u"%1:%2:%3: "_s.arg(harmless(file.path)).arg(at.line).arg(at.column);
    out += painted(stateWord(finding), colourOf(finding), options.colour);
    out += u": %1 [%2]\n"_s.arg(harmless(finding.message), finding.rule);
    if (options.sourceLines && file.source.size() > 0)
        out += sourceLine(file.source, finding, options.colour);
    return out;
}

QString counted(int count, const QString &one, const QString &many)
{
    return u"%1 %2"_s.arg(count).arg(count == 1 ? one : many);
}

QString summary(const FindingsReport &report)
{
    int unread = 0;
    for (const FileFindings &file : report.files)
        unread += file.problem ? 1 : 0;
    QStringList parts{counted(int(report.files.size()), u"file"_s, u"files"_s)};
    parts << counted(report.count(Severity::Error), u"error"_s, u"errors"_s);
    if (const int warnings = report.count(Severity::Warning))
        parts << counted(warnings, u"warning"_s, u"warnings"_s);
    if (const int notes = report.count(Severity::Info) + report.count(Severity::Hint))
        parts << counted(notes, u"note"_s, u"notes"_s);
    if (const int open = report.notEvaluated())
        parts << u"%1 not evaluated"_s.arg(open);
    if (unread)
        parts << u"%1 not readable"_s.arg(unread);
    return parts.join(u", "_s) + u".\n"_s;
}

} // namespace

QString stateWord(const Finding &finding)
{
    return finding.notEvaluated ? u"not evaluated"_s : QString(text::severityName(finding.severity));
}

QByteArray writtenText(const FindingsReport &report, const ReportOptions &options)
{
    QString out;
    for (const FileFindings &file : report.files) {
        if (file.problem) {
            base::Problem problem = *file.problem;
            problem.subject = file.path;
            out += harmless(problem.text()) + u'\n';
        }
        for (const Finding &finding : file.findings)
            out += line(file, finding, options);
        if (!file.problem && file.findings.empty())
            out += u"%1: %2 (%3)\n"_s.arg(harmless(file.path), painted(u"fine"_s, "32", options.colour), file.standard);
    }
    return (out + summary(report)).toUtf8();
}

} // namespace meshwright::exchange
