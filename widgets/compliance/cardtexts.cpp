// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/compliance/cardtexts.h"

#include "widgets/compliance/trendchart.h"
#include "widgets/compliance/waiverlist.h"

#include <QLocale>
#include <QSet>

namespace meshwright::compliance {

using workspace::ComplianceCell;
using workspace::ComplianceFile;

namespace {

constexpr int mostNamed = 10; // failures in a tool tip

bool isComparable(const ComplianceModel::Filter &filter)
{
    return filter.pack.isEmpty() && !filter.level && filter.words.trimmed().isEmpty() && filter.state == ui::State::None;
}

QString comparedTo(const QDateTime &at)
{
    return ScoreCards::tr("Compared with %1.").arg(minuteText(at));
}

/// The difference of the score, where there is a score to compare with.
void compareScore(ScoreCards::Card &card, int score, const ComplianceModel::Filter &filter, const HistoryKeeper::Known &known, const QDateTime &now)
{
    workspace::Tally then;
    for (const ComplianceFile &file : known.then.files) {
        if (workspace::ComplianceScope{.domain = filter.domain}.contains(file))
            then += file.tally;
    }
    if (score < 0 || then.score() < 0)
        return;
    const QString since = sinceWhen(known.earlier->at, now);
    const int difference = score - then.score();
    card.tip = card.detail + QLatin1Char('\n') + comparedTo(known.earlier->at) + QLatin1Char('\n') + ScoreCards::tr("The score was %L1 then.").arg(then.score());
    card.detail = difference == 0 ? ScoreCards::tr("unchanged since %1").arg(since)
        : difference > 0          ? ScoreCards::tr("▲ %L1 since %2").arg(difference).arg(since)
                                  : ScoreCards::tr("▼ %L1 since %2").arg(-difference).arg(since);
    card.detailRole = difference == 0 ? "small" : difference > 0 ? "pass" : "fail";
}

/// How many cells fail that did not, and which.
void compareFailures(ScoreCards::Card &card, const ComplianceModel &model, const HistoryKeeper::Known &known, const QDateTime &now)
{
    QSet<std::pair<QString, QString>> then;
    for (const ComplianceCell &cell : known.then.cells) {
        if (cell.outcome == governance::Outcome::Failed)
            then.insert({cell.path, cell.rule});
    }
    int news = 0;
    QStringList lines;
    for (int row = 0; row < model.rowCount(); ++row) {
        for (int column = ComplianceModel::FirstRuleColumn; column < model.columnCount(); ++column) {
            if (model.state(model.index(row, column)) != ui::State::Failed || then.contains({model.row(row).file->relativePath, model.rule(column).id}))
                continue;
            if (++news <= mostNamed)
                lines.append(ScoreCards::tr("%1 · %2").arg(model.rule(column).title, model.row(row).title));
        }
    }
    if (news > mostNamed)
        lines.append(ScoreCards::tr("and %Ln more", nullptr, news - mostNamed));
    const QString since = sinceWhen(known.earlier->at, now);
    card.tip = comparedTo(known.earlier->at);
    if (news > 0)
        card.tip += QLatin1Char('\n') + ScoreCards::tr("These did not fail then:") + QLatin1Char('\n') + lines.join(QLatin1Char('\n'));
    card.detail = news > 0 ? ScoreCards::tr("%Ln new since %1", nullptr, news).arg(since) : ScoreCards::tr("none new since %1").arg(since);
    card.detailRole = news > 0 ? "fail" : "small";
}

/// When the next waivers in force end, and how many of them.
QString nextEnd(const workspace::Snapshot &mesh, QDate today)
{
    QDate next;
    int count = 0;
    for (const governance::Waiver &waiver : mesh.rules ? mesh.rules->waivers : std::vector<governance::Waiver>()) {
        if (!whyNotInForce(waiver, mesh, today).isEmpty() || (next.isValid() && waiver.until > next))
            continue;
        count = waiver.until == next ? count + 1 : 1;
        next = waiver.until;
    }
    if (!next.isValid())
        return ScoreCards::tr("with a reason and an end date");
    const int days = int(today.daysTo(next));
    if (days == 0)
        return ScoreCards::tr("%Ln end today", nullptr, count);
    return count == 1 ? ScoreCards::tr("1 ends in %Ln days", nullptr, days) : ScoreCards::tr("%L1 end in %Ln days", nullptr, days).arg(count);
}

} // namespace

QString sinceWhen(const QDateTime &at, const QDateTime &now)
{
    const QDateTime local = at.toLocalTime();
    const qint64 days = local.date().daysTo(now.toLocalTime().date());
    if (days == 7)
        return ScoreCards::tr("last week");
    return days == 0 ? local.time().toString(QStringLiteral("HH:mm")) : QLocale().toString(local.date(), QLocale::ShortFormat);
}

QList<ScoreCards::Card> cardsOf(const ComplianceModel &model, const workbench::Workbench &workbench, const ComplianceModel::Filter &filter, const HistoryKeeper::Known &known,
                                const QDateTime &now)
{
    const int score = model.score();
    const int failed = model.count(ui::State::Failed), waived = model.count(ui::State::Waived);
    QList<ScoreCards::Card> cards{
        {ScoreCards::tr("Mesh score"), score < 0 ? ScoreCards::tr("—") : QLocale().toString(score), ScoreCards::tr("%Ln cells passed", nullptr, model.count(ui::State::Passed))},
        {ScoreCards::tr("Failing"), QLocale().toString(failed), failed == 0 ? ScoreCards::tr("nothing to mend") : ScoreCards::tr("choose a cross to see why"), failed == 0 ? "small" : "fail"},
        {ScoreCards::tr("Not evaluated"), QLocale().toString(model.count(ui::State::NotEvaluated)), ScoreCards::tr("never counted as passed")},
        {ScoreCards::tr("Waived"), QLocale().toString(waived), waived == 0 ? ScoreCards::tr("no rule is waived") : nextEnd(*workbench.snapshot(), now.date()), waived == 0 ? "small" : "waived"}};
    if (known.earlier && known.folder == workbench.snapshot()->folder && isComparable(filter)) {
        compareScore(cards[0], score, filter, known, now);
        if (failed > 0)
            compareFailures(cards[1], model, known, now);
    }
    return cards;
}

} // namespace meshwright::compliance
