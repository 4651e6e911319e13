// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/reportwriters.h"

#include <QStringList>

#include <algorithm>

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

/// Control characters would act on the terminal, and invisible ones mislead, so they are shown as a middle dot.
char32_t harmless(char32_t c)
{
    const QChar::Category category = QChar::category(c);
    return category == QChar::Other_Control || category == QChar::Other_Format ? U'\u00b7' : c;
}

QString harmless(const QString &text)
{
    QString out;
    for (const char32_t c : text.toUcs4())
        out += QChar::fromUcs4(harmless(c));
    return out;
}

/// Columns of a terminal that a character takes.
int cells(char32_t c)
{
    struct Range {
        char32_t first, last;
    };
    static constexpr Range wide[] = {{0x1100, 0x115F}, {0x2E80, 0x303E}, {0x3041, 0xA4CF}, {0xAC00, 0xD7A3}, {0xF900, 0xFAFF},
                                     {0xFE30, 0xFE6F}, {0xFF00, 0xFF60}, {0xFFE0, 0xFFE6}, {0x1F300, 0x1FAFF}, {0x20000, 0x3FFFD}};
    const QChar::Category category = QChar::category(c);
    if (category == QChar::Mark_NonSpacing || category == QChar::Mark_Enclosing)
        return 0;
    return std::any_of(std::begin(wide), std::end(wide), [c](Range r) { return c >= r.first && c <= r.last; }) ? 2 : 1;
}

/// The line of a finding and under it its marks; of a long line the part around the place.
QString sourceLine(const text::SourceText &source, const Finding &finding, bool colour)
{
    const base::Position begin = source.position(finding.span.begin);
    const base::Position end = source.position(finding.span.end);
    auto characters = text::toQString(source.view(source.lineSpan(begin.line))).toUcs4();
    if (begin.line == 1 && characters.startsWith(0xFEFF))
        characters.removeFirst(); // a byte order mark has no column
    const qsizetype from = begin.column - 1;
    const qsizetype to = begin.line == end.line ? std::max<qsizetype>(from + 1, end.column - 1) : std::max<qsizetype>(from + 1, characters.size());
    const qsizetype first = characters.size() > longestLine ? std::max<qsizetype>(0, from - 40) : 0;
    const qsizetype last = std::min<qsizetype>(characters.size(), first + longestLine);
    QString line(first > 0 ? 1 : 0, u'…');
    int indent = first > 0 ? 1 : 0, width = 0;
    for (qsizetype i = first; i < last; ++i) {
        const char32_t c = harmless(characters[i]);
        line += QChar::fromUcs4(c);
        (i < from ? indent : width) += i < to ? cells(c) : 0;
    }
    if (last < characters.size())
        line += u'…';
    return u"    %1\n    %2\n"_s.arg(line, QString(indent, u' ') + painted(QString(std::max(1, width), u'~'), colourOf(finding), colour));
}

QString line(const FileFindings &file, const Finding &finding, const ReportOptions &options)
{
    const base::Position at = file.source.position(finding.span.begin);
    QString out = u"%1:%2:%3: "_s.arg(harmless(file.path), QString::number(at.line), QString::number(at.column));
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
        if (file.problem && !file.toldProblem()) {
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
