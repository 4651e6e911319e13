// SPDX-License-Identifier: GPL-3.0-or-later
#include "governhistory.h"
#include "verb.h"

#include "base/clock.h"
#include "workspace/compliancehistory.h"
#include "workspace/scan.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace meshwright::cli {

namespace {

using workspace::Compliance;
using workspace::ComplianceChange;
using workspace::ComplianceHistory;
using workspace::CompliancePoint;
using workspace::Tally;

int failed(const base::Problem &problem)
{
    printProblem(problem);
    return exitCodeFor(problem);
}

void tellDamage(const ComplianceHistory &history)
{
    if (history.damage())
        printProblem(*history.damage());
}

QString scoreText(const Tally &tally)
{
    return tally.score() < 0 ? u"–"_s : QString::number(tally.score());
}

QJsonObject tallyJson(const Tally &tally)
{
    return {{u"score"_s, tally.score() < 0 ? QJsonValue() : QJsonValue(tally.score())}, {u"passed"_s, tally.passed}, {u"failed"_s, tally.failed},
            {u"notEvaluated"_s, tally.notEvaluated}, {u"waived"_s, tally.waived}};
}

QJsonObject withAll(QJsonObject json, const QJsonObject &more)
{
    for (auto at = more.begin(); at != more.end(); ++at)
        json.insert(at.key(), at.value());
    return json;
}

QJsonArray changesJson(const std::vector<ComplianceChange> &changes)
{
    QJsonArray json;
    for (const ComplianceChange &change : changes)
        json.append(QJsonObject{{u"change"_s, workspace::changeName(change.kind)}, {u"path"_s, change.path}, {u"rule"_s, change.rule}});
    return json;
}

QString changesText(const std::vector<ComplianceChange> &changes)
{
    QString text;
    for (const ComplianceChange &change : changes)
        text += u"  %1 %2  %3\n"_s.arg(QString(workspace::changeName(change.kind)), -13).arg(change.rule, change.path);
    return text;
}

QJsonArray filesJson(const Compliance &compliance)
{
    QJsonArray json;
    for (const workspace::ComplianceFile &file : compliance.files)
        json.append(withAll({{u"path"_s, file.path}, {u"title"_s, file.title}, {u"domain"_s, file.domain}, {u"product"_s, file.product}}, tallyJson(file.tally)));
    return json;
}

QJsonArray cellsJson(const Compliance &compliance)
{
    QJsonArray json;
    for (const workspace::ComplianceCell &cell : compliance.cells)
        json.append(QJsonObject{{u"path"_s, cell.path}, {u"rule"_s, cell.rule}, {u"outcome"_s, governance::outcomeName(cell.outcome)}});
    return json;
}

} // namespace

int recordHistory(const QString &folder, const QString &file)
{
    const auto mesh = workspace::scan(folder, governance::loadRules(folder));
    const Compliance now = workspace::complianceOf(*mesh);
    ComplianceHistory history(file);
    const auto kept = history.record(now, base::Clock::system().now());
    tellDamage(history);
    if (!kept)
        return failed(kept.problem());
    const QString what = *kept ? u"Recorded: score %1, %2 failing."_s.arg(scoreText(now.tally())).arg(now.tally().failed)
        : now.tally().judged() == 0 ? u"Nothing was recorded: no rule could be judged."_s
                                    : u"Nothing was recorded: all is as it was recorded last today."_s;
    std::fputs((what + u'\n').toUtf8().constData(), stderr);
    return Fine;
}

int printHistory(const QString &folder, const QString &file, bool isJson)
{
    ComplianceHistory history(file);
    const auto points = history.points();
    tellDamage(history);
    if (!points)
        return failed(points.problem());
    QJsonArray records;
    Compliance before;
    const CompliancePoint *last = nullptr;
    for (const CompliancePoint &point : *points) {
        auto now = history.read(point.number);
        if (!now)
            return failed(now.problem());
        const auto changes = last ? workspace::changes(before, *now) : std::vector<ComplianceChange>();
        if (isJson) {
            QJsonObject json = withAll({{u"at"_s, point.at.toString(Qt::ISODate)}}, tallyJson(point.tally));
            json.insert(u"changes"_s, changesJson(changes));
            if (&point == &points->back()) {
                json.insert(u"files"_s, filesJson(*now));
                json.insert(u"cells"_s, cellsJson(*now));
            }
            records.append(json);
        } else {
            const int difference = last ? point.tally.score() - last->tally.score() : 0;
            const QString since = difference == 0 ? QString() : difference > 0 ? u" (+%1)"_s.arg(difference) : u" (%1)"_s.arg(difference);
            print(u"%1  score %2%3, %4 failing, %5 not evaluated, %6 waived, %7 passed\n"_s.arg(point.at.toString(Qt::ISODate), scoreText(point.tally), since)
                      .arg(point.tally.failed).arg(point.tally.notEvaluated).arg(point.tally.waived).arg(point.tally.passed) + changesText(changes));
        }
        before = std::move(*now);
        last = &point;
    }
    if (isJson)
        print(QString::fromUtf8(QJsonDocument(QJsonObject{{u"tool"_s, u"meshwright"_s}, {u"version"_s, QLatin1String(MESHWRIGHT_VERSION)}, {u"folder"_s, folder}, {u"file"_s, file},
                                                          {u"records"_s, records}}).toJson()));
    else if (points->empty())
        print(u"Nothing was recorded for %1 yet. “govern --record” and the window do it.\n"_s.arg(folder));
    return Fine;
}

} // namespace meshwright::cli
