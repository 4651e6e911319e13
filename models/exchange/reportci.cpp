// SPDX-License-Identifier: GPL-3.0-or-later
// What build systems read: JUnit XML and GitHub workflow commands.
#include "exchange/reportwriters.h"

#include <QXmlStreamWriter>

using namespace Qt::StringLiterals;

namespace meshwright::exchange {

using text::Finding;
using text::Severity;

namespace {

/// XML 1.0 has no place for most control characters, not even escaped.
QString xmlSafe(QString text)
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
    return u"%1:%2:%3"_s.arg(file.path).arg(at.line).arg(at.column);
}

void writeCase(QXmlStreamWriter &xml, const FileFindings &file, const Finding &finding)
{
    xml.writeStartElement(u"testcase"_s);
    xml.writeAttribute(u"classname"_s, xmlSafe(file.path));
    xml.writeAttribute(u"name"_s, xmlSafe(finding.rule + u' ' + finding.path));
    const QString detail = xmlSafe(u"%1: %2: %3"_s.arg(where(file, finding), stateWord(finding), finding.message));
    if (finding.notEvaluated) {
        xml.writeEmptyElement(u"skipped"_s);
        xml.writeAttribute(u"message"_s, detail);
    } else if (finding.severity == Severity::Error) {
        xml.writeStartElement(u"failure"_s);
        xml.writeAttribute(u"type"_s, finding.rule);
        xml.writeAttribute(u"message"_s, xmlSafe(finding.message));
        xml.writeCharacters(detail);
        xml.writeEndElement();
    } else {
        xml.writeTextElement(u"system-out"_s, detail);
    }
    xml.writeEndElement();
}

void writeSuite(QXmlStreamWriter &xml, const FileFindings &file)
{
    int failures = 0, skipped = 0;
    for (const Finding &finding : file.findings) {
        failures += !finding.notEvaluated && finding.severity == Severity::Error ? 1 : 0;
        skipped += finding.notEvaluated ? 1 : 0;
    }
    const bool bare = file.findings.empty();
    xml.writeStartElement(u"testsuite"_s);
    xml.writeAttribute(u"name"_s, xmlSafe(file.path));
    xml.writeAttribute(u"tests"_s, QString::number(qMax<size_t>(1, file.findings.size() + (file.problem && !bare ? 1 : 0))));
    xml.writeAttribute(u"failures"_s, QString::number(failures));
    xml.writeAttribute(u"errors"_s, file.problem ? u"1"_s : u"0"_s);
    xml.writeAttribute(u"skipped"_s, QString::number(skipped));
    if (file.problem || bare) {
        xml.writeStartElement(u"testcase"_s);
        xml.writeAttribute(u"classname"_s, xmlSafe(file.path));
        xml.writeAttribute(u"name"_s, file.problem ? u"readable"_s : xmlSafe(file.standard));
        if (file.problem) {
            xml.writeEmptyElement(u"error"_s);
            xml.writeAttribute(u"message"_s, xmlSafe(file.problem->text()));
        }
        xml.writeEndElement();
    }
    for (const Finding &finding : file.findings)
        writeCase(xml, file, finding);
    xml.writeEndElement();
}

/// GitHub's own escapes: in a message for line ends and percent, in a property for its marks too.
QString githubMessage(QString text)
{
    return text.replace(u'%', u"%25"_s).replace(u'\r', u"%0D"_s).replace(u'\n', u"%0A"_s);
}

QString githubProperty(QString text)
{
    return githubMessage(text).replace(u':', u"%3A"_s).replace(u',', u"%2C"_s);
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
        const QString name = githubProperty(file.path);
        if (file.problem)
            out += u"::error file=%1,line=%2,title=not readable::%3\n"_s.arg(name).arg(qMax(1, file.problem->line)).arg(githubMessage(file.problem->what));
        for (const Finding &finding : file.findings) {
            const base::Position begin = file.source.position(finding.span.begin);
            const base::Position end = file.source.position(finding.span.end);
            QString place = u"file=%1,line=%2,endLine=%3"_s.arg(name).arg(begin.line).arg(end.line);
            if (begin.line == end.line)
                place += u",col=%1,endColumn=%2"_s.arg(begin.column).arg(end.column);
            out += u"::%1 %2,title=%3::%4\n"_s.arg(command(finding), place, githubProperty(finding.rule), githubMessage(finding.message));
        }
    }
    return out.toUtf8();
}

} // namespace meshwright::exchange
