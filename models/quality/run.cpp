// SPDX-License-Identifier: GPL-3.0-or-later
#include "quality/run.h"

#include "base/spoken.h"
#include "quality/describe.h"
#include "quality/keyanswer.h"
#include "quality/references.h"
#include "quality/worker.h"

#include <QDateTime>
#include <QLocale>
#include <QTimeZone>

#include <algorithm>
#include <limits>
#include <thread>

namespace meshwright::quality {

using Measure = PlannedCheck::Measure;
using base::tr;

namespace {

QString counted(qint64 number, const QString &one, const QString &many)
{
    return (number == 1 ? one : many).arg(base::spokenLocale().toString(number));
}

/// Brings what the threads counted together into results.
class Summing {
public:
    Summing(const BoundPlan &bound, const sampling::Source &source, const sampling::ScanOutcome &scanned, std::vector<std::unique_ptr<Worker>> &workers, const base::Cancel &cancel)
        : m_bound(bound), m_source(source), m_scanned(scanned), m_workers(workers), m_cancel(cancel) {}

    base::Result<Results> run()
    {
        m_results.object = m_bound.plan.object;
        m_results.dataPath = m_source.path();
        m_results.rows = m_scanned.rows;
        m_results.bytes = m_source.size();
        for (size_t i = 0; i < m_bound.plan.checks.size(); ++i)
            m_results.checks.push_back(result(i));
        for (size_t i = 0; i < m_bound.plan.keys.size(); ++i) {
            if (auto done = addKey(i); !done)
                return done.problem();
        }
        for (size_t i = 0; i < m_bound.plan.references.size(); ++i) {
            if (auto done = addReference(i); !done)
                return done.problem();
        }
        for (size_t i = 0; i < m_results.checks.size(); ++i)
            judge(m_bound.plan.checks[i], m_results.checks[i]);
        addNotes();
        return std::move(m_results);
    }

private:
    CheckResult result(size_t number)
    {
        const PlannedCheck &planned = m_bound.plan.checks[number];
        CheckResult result = planned.result;
        result.totalRows = m_scanned.rows;
        for (const int column : planned.columns) {
            const int source = m_bound.source[size_t(column)];
            result.columns.append(source >= 0 ? m_bound.headers[source] : m_bound.plan.columns[size_t(column)].names.front());
        }
        std::vector<const Caught *> caught;
        qint64 undecided = 0, newest = std::numeric_limits<qint64>::min();
        for (const auto &worker : m_workers) {
            const Worker::Count &count = worker->counts()[number];
            result.failedRows += count.failed;
            undecided += count.undecided;
            newest = std::max(newest, count.newest);
            for (const Caught &one : count.caught)
                caught.push_back(&one);
        }
        m_undecided.push_back(undecided);
        m_newest.push_back(newest);
        std::sort(caught.begin(), caught.end(), [](const Caught *a, const Caught *b) { return std::pair(a->block, a->row) < std::pair(b->block, b->row); });
        caught.resize(std::min(caught.size(), m_bound.keep));
        for (const Caught *one : caught)
            result.rows.push_back(row(*one));
        return result;
    }

    FailingRow row(const Caught &caught) const
    {
        const sampling::BlockPlace &place = m_scanned.blocks[size_t(caught.block)];
        return {std::max<qint64>(1, place.rowBase + caught.row + 1), place.lineBase + caught.line + 1, caught.offset, caught.values};
    }

    KeyQuestion question() const
    {
        KeyQuestion question;
        question.threads = m_workers.size();
        question.cancel = m_cancel;
        return question;
    }

    base::Result<void> addKey(size_t number)
    {
        const KeyPlan &plan = m_bound.plan.keys[number];
        std::vector<KeyCollector *> parts;
        for (const auto &worker : m_workers)
            parts.push_back(&worker->keys()[number]);
        KeyQuestion asked = question();
        asked.read = [&](qint64 block, std::span<const int> rows, const FoundKey &found) { return readKeys(m_bound, plan, m_source, m_scanned, block, rows, found); };
        const auto answer = findRepeated(parts, asked);
        if (!answer)
            return answer.problem();
        std::vector<Caught> caught;
        if (auto read = readRows(answer->first, m_bound.plan.checks[size_t(plan.checks.front())], caught); !read)
            return read;
        for (const int check : plan.checks) {
            CheckResult &result = m_results.checks[size_t(check)];
            result.failedRows = answer->rows;
            for (const Caught &one : caught)
                result.rows.push_back(row(one));
            m_unsure[size_t(check)] = answer->unsure;
            if (m_bound.plan.checks[size_t(check)].measure == Measure::RepeatedRows)
                m_repeats[size_t(check)] = answer->occurrences - answer->groups;
        }
        return {};
    }

    /// Where the other end has too many values to be looked up row by row.
    base::Result<void> addReference(size_t number)
    {
        std::vector<KeyCollector *> parts;
        for (const auto &worker : m_workers) {
            if (worker->aside()[number])
                parts.push_back(worker->aside()[number].get());
        }
        if (parts.empty())
            return {};
        const ReferencePlan &plan = m_bound.plan.references[number];
        const auto answer = findMissing(parts, {plan.values->putAside()}, question());
        if (!answer)
            return answer.problem();
        std::vector<Caught> caught;
        if (auto read = readRows(answer->first, m_bound.plan.checks[size_t(plan.check)], caught); !read)
            return read;
        CheckResult &result = m_results.checks[size_t(plan.check)];
        result.failedRows = answer->rows;
        for (const Caught &one : caught)
            result.rows.push_back(row(one));
        return {};
    }

    /// Where keys repeat, only places are known: the rows are read once more.
    base::Result<void> readRows(const std::vector<RowPlace> &places, const PlannedCheck &check, std::vector<Caught> &rows) const
    {
        std::unique_ptr<sampling::Batch> batch;
        qint64 loaded = -1;
        for (const RowPlace &place : places) {
            if (place.block() != loaded) {
                if (m_cancel.isRequested())
                    return base::Problem{base::Problem::Kind::Cancelled, tr("Checking was cancelled."), {}, {}};
                auto block = readBlock(m_source, place.block(), m_scanned.blocks[size_t(place.block())]);
                if (!block)
                    return block.problem();
                batch = *std::move(block);
                loaded = place.block();
            }
            rows.push_back({loaded, place.row(), batch->line(place.row()), batch->offset(place.row()), failingValues(m_bound, check, *batch, place.row())});
        }
        return {};
    }

    void judge(const PlannedCheck &planned, CheckResult &result)
    {
        const auto index = size_t(&result - m_results.checks.data());
        if (planned.isDecided) {
            result.state = State::NotEvaluated;
            return;
        }
        const auto missing = std::find_if(planned.columns.begin(), planned.columns.end(), [&](int column) { return m_bound.source[size_t(column)] < 0; });
        const bool lacksColumn = missing != planned.columns.end();
        const State bad = planned.isMild ? State::Warning : State::Failed;
        const auto isInside = [&](int column) { return !m_bound.plan.columns[size_t(column)].steps.empty(); };
        if (!m_bound.isTyped && (planned.needsStructure || std::any_of(planned.columns.begin(), planned.columns.end(), isInside))) {
            result.state = State::NotEvaluated;
            result.reason = tr("Nested values have no form of their own in a table of text; this check needs JSON.");
            return;
        }
        if (planned.measure == Measure::Shape && m_bound.isTyped)
            result.title = tr("every row is a JSON object that can be read");
        if (planned.measure == Measure::Present && m_bound.isTyped) {
            judgePresent(planned, result);
            return;
        }
        if (planned.measure == Measure::Present) {
            result.state = lacksColumn ? State::Failed : State::Passed;
            if (lacksColumn)
                result.reason = tr("The file has no column of that name.");
            return;
        }
        if (lacksColumn) {
            result.state = State::NotEvaluated;
            result.reason = tr("The file has no column %1.").arg(m_bound.plan.columns[size_t(*missing)].names.front());
            return;
        }
        if (planned.measure == Measure::Newest) {
            judgeNewest(planned, result, index);
        } else if (planned.expectation) {
            judgeMetric(planned, result, bad, index);
        } else if (result.failedRows > 0) {
            result.state = bad;
            result.reason = failure(result);
        } else {
            result.state = State::Passed;
        }
        if (m_unsure[index] > 0 && result.failedRows > 0)
            result.reason += tr(" Of these, %1 were told by fingerprints of 96 bits: more repeat than are compared by value.").arg(counted(m_unsure[index], tr("%1 row"), tr("%1 rows")));
        if (m_undecided[index] > 0 && result.state == State::Passed) {
            result.state = State::NotEvaluated;
            result.reason = tr("The pattern is too costly: %1 could not be decided within the limit.")
                                .arg(counted(m_undecided[index], tr("%1 value"), tr("%1 values")));
        }
    }

    /// In JSON a row may leave out what is not required; what is, some row must name.
    void judgePresent(const PlannedCheck &planned, CheckResult &result) const
    {
        const auto column = size_t(planned.columns.front());
        const bool named = std::any_of(m_workers.begin(), m_workers.end(), [&](const auto &worker) { return worker->named()[column] != 0; });
        const auto &checks = m_bound.plan.columns[column].checks;
        const bool required = std::any_of(checks.begin(), checks.end(), [](const CellCheck &check) { return check.kind == CellCheck::Kind::Required; });
        result.state = named || !required || m_scanned.rows == 0 ? State::Passed : State::Failed;
        if (result.state == State::Failed)
            result.reason = tr("No row has it.");
    }

    void judgeNewest(const PlannedCheck &planned, CheckResult &result, size_t index) const
    {
        if (m_newest[index] == std::numeric_limits<qint64>::min()) {
            result.reason = tr("No row has a moment there.");
            return;
        }
        const auto &cells = m_bound.plan.columns[size_t(planned.columns.front())].checks;
        const auto cell = std::find_if(cells.begin(), cells.end(), [&](const CellCheck &one) { return one.check == int(index); });
        result.state = m_newest[index] >= cell->low ? State::Passed : State::Failed;
        if (result.state == State::Failed)
            result.reason = tr("The newest is %1 UTC.").arg(QDateTime::fromMSecsSinceEpoch(m_newest[index] / 1000, QTimeZone::utc()).toString(QStringLiteral("yyyy-MM-dd HH:mm:ss")));
    }

    void judgeMetric(const PlannedCheck &planned, CheckResult &result, State bad, size_t index)
    {
        double measured = double(result.failedRows);
        if (planned.measure == Measure::RowCount)
            measured = double(m_scanned.rows);
        else if (planned.measure == Measure::RepeatedRows)
            measured = double(m_repeats[index]);
        if (planned.expectation->percent)
            measured = m_scanned.rows == 0 ? 0 : 100.0 * measured / double(m_scanned.rows);
        result.measured = measured;
        if (planned.expectation->isKept(measured)) {
            result.state = State::Passed;
            result.failedRows = 0;
            result.rows.clear();
            return;
        }
        result.state = bad;
        result.reason = tr("It is %1.").arg(measuredWords(measured, *planned.expectation));
    }

    static QString failure(const CheckResult &result)
    {
            if (result.totalRows == 0 && !result.rows.empty() && !result.rows.front().values.empty())
            return tr("Line %1: %2.").arg(result.rows.front().line).arg(result.rows.front().values.front().text);
        QString text = tr("%1 of %2").arg(base::spokenLocale().toString(result.failedRows), counted(result.totalRows, tr("%1 row"), tr("%1 rows")));
        if (!result.rows.empty()) {
            const FailingRow &first = result.rows.front();
            text += tr("; the first is row %1 (line %2)").arg(first.row).arg(first.line);
            const bool tells = result.columns.size() == 1 || (!first.values.empty() && first.values.front().column == QLatin1String("row"));
            if (!first.values.empty() && !first.values.front().missing && tells)
                text += tr(": “%1”").arg(first.values.front().text.left(60));
        }
        return text + u'.';
    }

    void addNotes()
    {
        m_results.notes = m_bound.plan.notes;
        QStringList extra;
        for (int i = 0; i < m_bound.headers.size(); ++i) {
            if (std::find(m_bound.source.begin(), m_bound.source.end(), i) == m_bound.source.end())
                extra.append(m_bound.headers[i]);
        }
        if (!extra.isEmpty())
            m_results.notes.append(tr("The file has columns that the contract does not name; they were not checked: %1.").arg(extra.mid(0, 20).join(QStringLiteral(", "))));
        if (!m_source.options().header.value)
            m_results.notes.append(tr("The file has no header; its columns were taken in the contract's order."));
    }

    const BoundPlan &m_bound;
    const sampling::Source &m_source;
    const sampling::ScanOutcome &m_scanned;
    std::vector<std::unique_ptr<Worker>> &m_workers;
    const base::Cancel m_cancel;
    Results m_results;
    std::vector<qint64> m_undecided, m_newest;
    std::vector<qint64> m_unsure = std::vector<qint64>(m_bound.plan.checks.size()); ///< rows told by fingerprints alone
    std::vector<qint64> m_repeats = std::vector<qint64>(m_bound.plan.checks.size());
};

/// A quarter is for what relationships lead to, where there are any.
qint64 memoryOfReferences(const Plan &plan, qint64 memory)
{
    return std::any_of(plan.references.begin(), plan.references.end(), [](const ReferencePlan &one) { return one.values != nullptr; }) ? memory / 4 : 0;
}

} // namespace

base::Result<Results> run(const Plan &plan, const sampling::Source &found, const base::Cancel &cancel, const base::Progress &progress, const RunOptions &options)
{
    const sampling::Source source = sourceFor(plan, found);
    const BoundPlan bound = bind(plan, source, options);
    const auto pages = makeKeyPages(options.keyMemory - memoryOfReferences(plan, options.keyMemory));
    KeyOptions keys;
    keys.keep = options.keepRows;
    keys.bits = options.fingerprintBits;
    const qint64 blocks = std::max<qint64>(1, source.size() / (512 * 1024)); // a thread must be worth its start
    const auto threads = options.threads > 0 ? qint64(options.threads) : std::min<qint64>(8, std::thread::hardware_concurrency());
    std::vector<std::unique_ptr<Worker>> workers;
    std::vector<sampling::BatchSink *> sinks;
    for (qint64 i = 0; i < std::clamp<qint64>(threads, 1, blocks); ++i) {
        workers.push_back(std::make_unique<Worker>(bound, pages, keys));
        sinks.push_back(workers.back().get());
    }
    const auto scanned = sampling::scan(source, sinks, cancel, progress);
    if (!scanned)
        return scanned.problem();
    return Summing(bound, source, *scanned, workers, cancel).run();
}

Results notRun(const Plan &plan, const QString &reason)
{
    Results results;
    results.object = plan.object;
    results.notes = plan.notes;
    for (const PlannedCheck &planned : plan.checks) {
        CheckResult result = planned.result;
        result.state = State::NotEvaluated;
        if (!planned.isDecided)
            result.reason = reason;
        results.checks.push_back(std::move(result));
    }
    return results;
}

} // namespace meshwright::quality
