// SPDX-License-Identifier: GPL-3.0-or-later
// What build systems read of data checks: JUnit XML, and findings about the contract's text for GitHub and SARIF.
#include "exchange/checkswriters.h"

#include "exchange/report.h"
#include "text/tree.h"

#include <QFileInfo>
#include <QXmlStreamWriter>

#include <algorithm>

namespace meshwright::exchange {

using quality::CheckResult;
using quality::ContractResults;
using quality::Results;
using quality::State;
using quality::Summary;

namespace {

constexpr size_t shownRows = 20;

/// What came of the check, its terms and its first rows, a line each.
QString details(const CheckResult &check)
{
    QStringList lines;
    const QString outcome = oneLine(outcomeWords(check));
    if (!outcome.isEmpty())
        lines.append(outcome);
    if (outcome != countWords(check) + u'.' && check.state != State::NotEvaluated)
        lines.append(QStringLiteral("%1 of %2 rows failed").arg(figure(check.failedRows), figure(check.totalRows)));
    lines.append(oneLine(termWords(check).join(QStringLiteral(", "))));
    for (size_t i = 0; i < std::min(check.rows.size(), shownRows); ++i)
        lines.append(rowWords(check.rows[i]));
    if (check.rows.size() > shownRows)
        lines.append(QStringLiteral("and %1 more rows").arg(figure(check.failedRows - qint64(shownRows))));
    return lines.join(u'\n');
}

void writeCase(QXmlStreamWriter &xml, const QString &suite, const CheckResult &check)
{
    xml.writeStartElement(QStringLiteral("testcase"));
    xml.writeAttribute(QStringLiteral("classname"), suite);
    xml.writeAttribute(QStringLiteral("name"), oneLine(check.id));
    if (check.state == State::Failed) {
        xml.writeStartElement(QStringLiteral("failure"));
        xml.writeAttribute(QStringLiteral("type"), oneLine(check.check));
        xml.writeAttribute(QStringLiteral("message"), oneLine(check.title + QStringLiteral(": ") + outcomeWords(check)));
        xml.writeCharacters(details(check));
        xml.writeEndElement();
    } else if (check.state == State::NotEvaluated) {
        xml.writeEmptyElement(QStringLiteral("skipped"));
        xml.writeAttribute(QStringLiteral("message"), oneLine(QStringLiteral("not evaluated: ") + check.reason));
    } else {
        const QString word = check.state == State::Warning ? QStringLiteral("warning: ") : QString();
        xml.writeTextElement(QStringLiteral("system-out"), word + oneLine(check.title) + u'\n' + details(check));
    }
    xml.writeEndElement();
}

/// The data of an object that could not be read is a case of its own: all others are merely skipped.
void writeProblems(QXmlStreamWriter &xml, const ContractResults &results)
{
    if (results.problems.empty())
        return;
    const QString count = QString::number(results.problems.size());
    xml.writeStartElement(QStringLiteral("testsuite"));
    xml.writeAttribute(QStringLiteral("name"), QStringLiteral("reading"));
    xml.writeAttribute(QStringLiteral("tests"), count);
    xml.writeAttribute(QStringLiteral("failures"), QStringLiteral("0"));
    xml.writeAttribute(QStringLiteral("errors"), count);
    xml.writeAttribute(QStringLiteral("skipped"), QStringLiteral("0"));
    for (const base::Problem &problem : results.problems) {
        xml.writeStartElement(QStringLiteral("testcase"));
        xml.writeAttribute(QStringLiteral("classname"), QStringLiteral("reading"));
        xml.writeAttribute(QStringLiteral("name"), oneLine(problem.subject));
        xml.writeEmptyElement(QStringLiteral("error"));
        xml.writeAttribute(QStringLiteral("message"), oneLine(problem.text()));
        xml.writeEndElement();
    }
    xml.writeEndElement();
}

/// The key of the promise; where it is an item of a list, its first line.
base::Span place(const text::Tree &tree, const QString &pointer)
{
    const text::Node node = tree.root().find(text::Path::fromPointer(pointer));
    if (!node)
        return {};
    if (const text::Node key = node.keyNode())
        return key.span();
    const text::SourceText &source = tree.source();
    return {node.span().begin, std::min(node.span().end, source.lineSpan(source.position(node.span().begin).line).end)};
}

text::Finding finding(const CheckResult &check, const QString &dataPath, const text::Tree &tree)
{
    text::Finding one;
    one.rule = QStringLiteral("test/") + check.check;
    one.severity = check.state == State::Failed ? text::Severity::Error : text::Severity::Warning;
    one.notEvaluated = check.state == State::NotEvaluated;
    one.message = oneLine(check.title + QStringLiteral(": ") + outcomeWords(check));
    if (!check.rows.empty())
        one.message += QStringLiteral(" First in %1: %2.").arg(oneLine(QFileInfo(dataPath).fileName()), rowWords(check.rows.front()));
    const QStringList terms = termWords(check);
    if (!terms.isEmpty())
        one.message += QStringLiteral(" (") + oneLine(terms.join(QStringLiteral(", "))) + u')';
    one.path = check.path;
    one.span = place(tree, check.path);
    return one;
}

FindingsReport asFindings(const ContractResults &results, const text::SourceText &contract)
{
    FindingsReport report;
    report.verb = QStringLiteral("test");
    FileFindings file;
    file.path = results.path;
    file.source = contract;
    const text::Tree tree = text::readByName(contract, results.path);
    for (const Results &object : results.objects) {
        for (const CheckResult *check : byState(object)) {
            if (check->state != State::Passed)
                file.findings.push_back(finding(*check, object.dataPath, tree));
        }
    }
    report.files.push_back(std::move(file));
    for (const base::Problem &problem : results.problems) {
        FileFindings unread;
        unread.path = problem.subject;
        unread.problem = problem;
        report.files.push_back(std::move(unread));
    }
    return report;
}

} // namespace

QByteArray writtenChecksJunit(const ContractResults &results)
{
    QByteArray out;
    QXmlStreamWriter xml(&out);
    xml.setAutoFormatting(true);
    xml.writeStartDocument();
    xml.writeStartElement(QStringLiteral("testsuites"));
    xml.writeAttribute(QStringLiteral("name"), QStringLiteral("meshwright test"));
    writeProblems(xml, results);
    for (const Results &object : results.objects) {
        const Summary sum = object.summary();
        const QString name = oneLine(object.object.isEmpty() ? results.contract : object.object);
        xml.writeStartElement(QStringLiteral("testsuite"));
        xml.writeAttribute(QStringLiteral("name"), name);
        xml.writeAttribute(QStringLiteral("tests"), QString::number(object.checks.size()));
        xml.writeAttribute(QStringLiteral("failures"), QString::number(sum.failed));
        xml.writeAttribute(QStringLiteral("errors"), QStringLiteral("0"));
        xml.writeAttribute(QStringLiteral("skipped"), QString::number(sum.notEvaluated));
        for (const CheckResult &check : object.checks)
            writeCase(xml, name, check);
        xml.writeEndElement();
    }
    xml.writeEndElement();
    xml.writeEndDocument();
    return out;
}

QByteArray writtenChecksGithub(const ContractResults &results, const text::SourceText &contract)
{
    return written(asFindings(results, contract), ReportFormat::Github);
}

QByteArray writtenChecksSarif(const ContractResults &results, const text::SourceText &contract)
{
    return written(asFindings(results, contract), ReportFormat::Sarif);
}

} // namespace meshwright::exchange
