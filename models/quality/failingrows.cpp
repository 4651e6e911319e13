// SPDX-License-Identifier: GPL-3.0-or-later
#include "quality/failingrows.h"

#include "base/tr.h"
#include "quality/keyanswer.h"
#include "quality/neighbours.h"
#include "quality/references.h"
#include "quality/worker.h"
#include "sampling/bytefile.h"

#include <algorithm>
#include <array>
#include <map>

namespace meshwright::quality {

using base::Problem;
using base::tr;

namespace {

bool areAllKept(const Results &object)
{
    return std::all_of(object.checks.begin(), object.checks.end(), [](const CheckResult &check) { return check.rows.empty() || qint64(check.rows.size()) == check.failedRows; });
}

base::Result<void> takeKept(const Results &object, const TakeFailingRow &take)
{
    std::vector<std::pair<const FailingRow *, const CheckResult *>> all;
    for (const CheckResult &check : object.checks) {
        for (const FailingRow &row : check.rows)
            all.emplace_back(&row, &check);
    }
    std::stable_sort(all.begin(), all.end(), [](const auto &a, const auto &b) { return a.first->row < b.first->row; });
    for (const auto &[row, check] : all) {
        if (auto taken = take(object, *check, *row); !taken)
            return taken;
    }
    return {};
}

/// One bit a row.
using Marks = std::vector<bool>;

/// What one object's data has to tell again.
class Rereading {
public:
    Rereading(Plan plan, const Results &object, const TestOptions &options, const base::Cancel &cancel) : m_plan(std::move(plan)), m_object(object), m_options(options), m_cancel(cancel)
    {
        m_options.run.keepRows = SIZE_MAX;
        for (const PlannedCheck &planned : m_plan.checks) {
            const auto found = std::find_if(object.checks.begin(), object.checks.end(), [&](const CheckResult &check) { return check.id == planned.result.id && !check.rows.empty(); });
            m_wanted.push_back(found == object.checks.end() ? nullptr : &*found);
        }
        for (ColumnPlan &column : m_plan.columns)
            std::erase_if(column.checks, [&](const CellCheck &check) { return !m_wanted[size_t(check.check)]; });
        std::erase_if(m_plan.keys, [&](const KeyPlan &key) { return std::none_of(key.checks.begin(), key.checks.end(), [&](int check) { return m_wanted[size_t(check)]; }); });
        for (ReferencePlan &reference : m_plan.references) {
            if (!m_wanted[size_t(reference.check)])
                reference.values.reset();
        }
    }

    base::Result<void> run(const TakeFailingRow &take, const base::Progress &progress)
    {
        const auto opened = sampling::Source::open(m_object.dataPath, {}, m_cancel);
        if (!opened)
            return opened.problem();
        const sampling::Source source = sourceFor(m_plan, *opened);
        if (auto marked = mark(source); !marked)
            return marked;
        return handOn(source, take, progress);
    }

private:
    /// Keys and far references are known when all rows are read: first the rows that fail are marked.
    base::Result<void> mark(const sampling::Source &source)
    {
        const bool isAside = std::any_of(m_plan.references.begin(), m_plan.references.end(), [](const ReferencePlan &one) { return one.values && one.values->putAside(); });
        if (m_plan.keys.empty() && !isAside)
            return {};
        Plan plan = m_plan;
        for (ColumnPlan &column : plan.columns)
            column.checks.clear();
        const BoundPlan bound = bind(plan, source, m_options.run);
        KeyOptions keys;
        keys.keep = 0;
        keys.bits = m_options.run.fingerprintBits;
        keys.needsEachRow = true;
        Worker worker(bound, makeKeyPages(m_options.run.keyMemory), keys);
        const std::array<sampling::BatchSink *, 1> sinks = {&worker};
        const auto scanned = sampling::scan(source, sinks, m_cancel, {});
        if (!scanned)
            return scanned.problem();
        KeyQuestion question;
        question.cancel = m_cancel;
        Marks *marks = nullptr;
        question.mark = [&](RowPlace place) { (*marks)[size_t(scanned->blocks[size_t(place.block())].rowBase + place.row())] = true; };
        for (size_t i = 0; i < plan.keys.size(); ++i) {
            question.read = [&](qint64 block, std::span<const int> rows, const FoundKey &found) { return readKeys(bound, plan.keys[i], source, *scanned, block, rows, found); };
            Marks own(size_t(scanned->rows));
            marks = &own;
            if (const auto answer = findRepeated({&worker.keys()[i]}, question); !answer)
                return answer.problem();
            for (const int check : plan.keys[i].checks)
                m_marks[check] = own;
        }
        for (size_t i = 0; i < plan.references.size(); ++i) {
            if (!worker.aside()[i])
                continue;
            marks = &m_marks[plan.references[i].check];
            marks->resize(size_t(scanned->rows));
            if (const auto answer = findMissing({worker.aside()[i].get()}, {plan.references[i].values->putAside()}, question); !answer)
                return answer.problem();
        }
        return {};
    }

    /// Goes over the rows in order.
    class Hand : public sampling::BatchSink {
    public:
        Hand(Rereading &owner, const BoundPlan &bound, const sampling::Source &source, const TakeFailingRow &take, const base::Cancel &stop)
            : m_owner(owner), m_bound(bound), m_worker(bound, makeKeyPages(0), {}), m_take(take), m_stop(stop), m_lines(source.firstLine() - 1)
        {
        }

        void take(sampling::Batch &batch, qint64 block) override
        {
            m_worker.take(batch, block);
            std::vector<std::pair<int, Caught>> caught = m_worker.takeCaught();
            for (const auto &[check, marks] : m_owner.m_marks) {
                for (int row = 0; row < batch.rows(); ++row) {
                    if (marks[size_t(m_rows + row)])
                        caught.push_back({check, {block, row, batch.line(row), batch.offset(row), failingValues(m_bound, m_bound.plan.checks[size_t(check)], batch, row)}});
                }
            }
            std::stable_sort(caught.begin(), caught.end(), [](const auto &a, const auto &b) { return std::pair(a.second.row, a.first) < std::pair(b.second.row, b.first); });
            for (auto &[check, one] : caught) {
                const CheckResult *result = m_owner.m_wanted[size_t(check)];
                if (!result || problem)
                    continue;
                ++m_owner.m_handed[check];
                const FailingRow row{std::max<qint64>(1, m_rows + one.row + 1), m_lines + one.line + 1, one.offset, std::move(one.values)};
                if (auto taken = m_take(m_owner.m_object, *result, row); !taken) {
                    problem = taken.problem();
                    m_stop.request();
                }
            }
            m_rows += batch.rows();
            m_lines += batch.lines();
            if (m_owner.m_cancel.isRequested())
                m_stop.request();
        }

        std::optional<Problem> problem;

    private:
        Rereading &m_owner;
        const BoundPlan &m_bound;
        Worker m_worker;
        const TakeFailingRow &m_take;
        const base::Cancel m_stop;
        qint64 m_rows = 0, m_lines = 0;
    };

    base::Result<void> handOn(const sampling::Source &source, const TakeFailingRow &take, const base::Progress &progress)
    {
        Plan plan = m_plan;
        plan.keys.clear();
        for (ReferencePlan &reference : plan.references) {
            if (reference.values && reference.values->putAside())
                reference.values.reset();
        }
        const BoundPlan bound = bind(plan, source, m_options.run);
        const base::Cancel stop;
        Hand hand(*this, bound, source, take, stop);
        const std::array<sampling::BatchSink *, 1> sinks = {&hand};
        const auto scanned = sampling::scan(source, sinks, stop, progress);
        if (hand.problem)
            return *hand.problem;
        if (!scanned)
            return scanned.problem();
        for (size_t i = 0; i < m_wanted.size(); ++i) {
            const auto isInside = [&](int column) { return !m_plan.columns[size_t(column)].steps.empty(); };
            const bool isCountedOtherwise = std::any_of(m_plan.checks[i].columns.begin(), m_plan.checks[i].columns.end(), isInside);
            if (m_wanted[i] && !isCountedOtherwise && m_handed[int(i)] != m_wanted[i]->failedRows)
                return Problem{Problem::Kind::Unreadable, tr("The data changed while its failing rows were written: %1 fails %2 times now, and failed %3 times before.")
                                                              .arg(m_wanted[i]->id).arg(m_handed[int(i)]).arg(m_wanted[i]->failedRows),
                               tr("Wait until it is written, then try again."), m_object.dataPath};
        }
        return {};
    }

    Plan m_plan;
    const Results &m_object;
    TestOptions m_options;
    const base::Cancel m_cancel;
    std::vector<const CheckResult *> m_wanted; ///< of each planned check: its result; null where its rows are not asked for
    std::map<int, Marks> m_marks;              ///< by check
    std::map<int, qint64> m_handed;            ///< by check: rows
};

} // namespace

base::Result<void> eachFailingRow(const contract::Contract &contract, const QString &contractPath, const ContractResults &results, const TakeFailingRow &take, const TestOptions &options,
                                  const base::Cancel &cancel, const base::Progress &progress)
{
    Neighbours neighbours(contract, contractPath, options);
    for (const Results &object : results.objects) {
        const contract::SchemaObject *described = contract.object(object.object);
        if (areAllKept(object) || !described) {
            if (auto taken = takeKept(object, take); !taken)
                return taken;
            continue;
        }
        Plan plan = planOf(contract, *described, options);
        if (auto connected = neighbours.connect(plan, *described, cancel); !connected)
            return connected;
        if (auto read = Rereading(std::move(plan), object, options, cancel).run(take, progress); !read)
            return read;
    }
    return {};
}

} // namespace meshwright::quality
