// SPDX-License-Identifier: GPL-3.0-or-later
// What build systems read: JUnit XML and GitHub workflow commands.
#include "exchange/reportwriters.h"

#include <QXmlStreamWriter>

using namespace Qt::StringLiterals;

namespace meshwright::exchange {

using text::Finding;
using text::Severity;

namespace {

/// XML 1.0 has no place for most control characters, not even escaped; in a build's log they would act.
QString printable(QString text)
{
    for (QChar &c : text) {
        const bool fine = c == u'\t' || c == u'\n' || c == u'\r' || (c >= u' ' && c.unicode() < 0xfffe);
        if (!fine)
            c = u'\ufffd';
    }
    return text;
}

QString where(const FileFindings &file, const Finding &finding)
{
    const base::Position at = file.source.position(finding.span.begin);
    return u"%1:%2:%3"_s.arg(file.path, QString::number(at.line), QString::number(at.column));
}

void writeCase(QXmlStreamWriter &xml, const FileFindings &file, const Finding &finding, bool isProblem)
{
    xml.writeStartElement(u"testcase"_s);
    xml.writeAttribute(u"classname"_s, printable(file.path));
    xml.writeAttribute(u"name"_s, printable(finding.rule + u' ' + finding.path));
    const QString detail = printable(u"%1: %2: %3"_s.arg(where(file, finding), stateWord(finding), finding.message));
    if (finding.notEvaluated) {
        xml.writeEmptyElement(u"skipped"_s);
        xml.writeAttribute(u"message"_s, detail);
    } else if (finding.severity == Severity::Error) {
        xml.writeStartElement(isProblem ? u"error"_s : u"failure"_s);
        xml.writeAttribute(u"type"_s, finding.rule);
        xml.writeAttribute(u"message"_s, printable(finding.message));
        xml.writeCharacters(detail);
        xml.writeEndElement();
    } else {
        xml.writeTextElement(u"system-out"_s, detail);
    }
    xml.writeEndElement();
}

void writeSuite(QXmlStreamWriter &xml, const FileFindings &file)
{
    const Finding *told = file.toldProblem();
    int failures = told ? -1 : 0, skipped = 0;
    for (const Finding &finding : file.findings) {
        failures += !finding.notEvaluated && finding.severity == Severity::Error ? 1 : 0;
        skipped += finding.notEvaluated ? 1 : 0;
    }
    const bool isUntold = file.problem && !told;
    const bool hasOwnCase = isUntold || file.findings.empty(); // a suite without a case looks as if nothing was done
    xml.writeStartElement(u"testsuite"_s);
    xml.writeAttribute(u"name"_s, printable(file.path));
    xml.writeAttribute(u"tests"_s, QString::number(file.findings.size() + (hasOwnCase ? 1 : 0)));
    xml.writeAttribute(u"failures"_s, QString::number(failures));
    xml.writeAttribute(u"errors"_s, file.problem ? u"1"_s : u"0"_s);
    xml.writeAttribute(u"skipped"_s, QString::number(skipped));
    if (hasOwnCase) {
        xml.writeStartElement(u"testcase"_s);
        xml.writeAttribute(u"classname"_s, printable(file.path));
        xml.writeAttribute(u"name"_s, isUntold ? u"readable"_s : printable(file.standard));
        if (isUntold) {
            xml.writeEmptyElement(u"error"_s);
            xml.writeAttribute(u"message"_s, printable(file.problem->text()));
        }
        xml.writeEndElement();
    }
    for (const Finding &finding : file.findings)
        writeCase(xml, file, finding, &finding == told);
    xml.writeEndElement();
}

/// GitHub's own escapes: in a message for line ends and percent, in a property for its marks too.
QString githubMessage(QString text)
{
    return printable(std::move(text)).replace(u'%', u"%25"_s).replace(u'\r', u"%0D"_s).replace(u'\n', u"%0A"_s);
}

QString githubProperty(QString text)
{
    return githubMessage(text).replace(u':', u"%3A"_s).replace(u',', u"%2C"_s);
}

/// "::error file=…,title=…::message"
QString githubCommand(const QString &command, const QString &properties, const QString &title, const QString &message)
{
    return u"::"_s + command + u' ' + properties + u",title="_s + githubProperty(title) + u"::"_s + githubMessage(message) + u'\n';
}

/// Columns only within one line: the service takes them for that alone.
QString githubPlace(const FileFindings &file, const Finding &finding)
{
    const base::Position begin = file.source.position(finding.span.begin);
    const base::Position end = file.source.position(finding.span.end);
    const QString lines = u",line=%1,endLine=%2"_s.arg(begin.line).arg(end.line);
    return begin.line == end.line ? lines + u",col=%1,endColumn=%2"_s.arg(begin.column).arg(end.column) : lines;
}

QString command(const Finding &finding)
{
    if (finding.notEvaluated || finding.severity == Severity::Warning)
        return u"warning"_s;
    return finding.severity == Severity::Error ? u"error"_s : u"notice"_s;
}

} // namespace

QByteArray writtenJunit(const FindingsReport &report)
{
    QByteArray out;
    QXmlStreamWriter xml(&out);
    xml.setAutoFormatting(true);
    xml.writeStartDocument();
    xml.writeStartElement(u"testsuites"_s);
    xml.writeAttribute(u"name"_s, u"meshwright "_s + report.verb);
    for (const FileFindings &file : report.files)
        writeSuite(xml, file);
    xml.writeEndElement();
    xml.writeEndDocument();
    return out;
}

QByteArray writtenGithub(const FindingsReport &report)
{
    QString out;
    for (const FileFindings &file : report.files) {
        const QString begin = u"file="_s + githubProperty(file.path);
        if (file.problem && !file.toldProblem())
            out += githubCommand(u"error"_s, begin + u",line="_s + QString::number(qMax(1, file.problem->line)), u"not readable"_s, file.problem->what);
        for (const Finding &finding : file.findings)
            out += githubCommand(command(finding), begin + githubPlace(file, finding), finding.rule, finding.message);
    }
    return out.toUtf8();
}

} // namespace meshwright::exchange
