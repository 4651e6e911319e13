// SPDX-License-Identifier: GPL-3.0-or-later
#include "governance/sampledata.h"

#include "base/tr.h"
#include "quality/samplefiles.h"
#include "sampling/scan.h"

#include <algorithm>
#include <map>

namespace meshwright::governance {

using base::tr;

namespace {

/// Counts what values look like, and stops the scan after enough rows.
class Looker : public sampling::BatchSink {
public:
    Looker(qsizetype columns, const base::Cancel &enough) : m_columns(size_t(columns)), m_enough(enough) {}

    void take(sampling::Batch &batch, qint64) override
    {
        const int count = std::min(batch.rows(), sampleRowsLookedAt - m_rows);
        for (size_t column = 0; column < m_columns.size(); ++column) {
            for (int row = 0; row < count; ++row) {
                if (const sampling::Cell cell = batch.cell(int(column), row); !cell.isNull())
                    m_columns[column].add(cell.text());
            }
        }
        m_rows += count;
        if (m_rows >= sampleRowsLookedAt)
            m_enough.request();
    }

    int rows() const { return m_rows; }
    PersonalKinds kindsOf(size_t column) const { return m_columns[column].kinds(); }

private:
    std::vector<PersonalTally> m_columns;
    const base::Cancel m_enough;
    int m_rows = 0;
};

SampleData::Object look(const contract::Contract &contract, const QString &contractPath, const contract::SchemaObject &object)
{
    SampleData::Object seen;
    const quality::Sample sample = quality::findSample(contract, contractPath, object);
    if (sample.path.isEmpty()) {
        seen.reason = sample.reason;
        return seen;
    }
    seen.path = sample.path;
    const auto source = sampling::Source::open(sample.path);
    if (!source) {
        seen.reason = source.problem().text();
        return seen;
    }
    const base::Cancel enough;
    Looker looker(source->columns().size(), enough);
    sampling::BatchSink *const sinks[] = {&looker};
    const auto scanned = sampling::scan(*source, sinks, enough, {});
    if (!scanned && !enough.isRequested()) {
        seen.reason = scanned.problem().text();
        return seen;
    }
    seen.rows = looker.rows();
    seen.names = source->columns();
    if (seen.rows == 0)
        seen.reason = tr("The sample of “%1” has no rows.").arg(object.name);
    for (qsizetype i = 0; i < source->columns().size(); ++i) {
        if (const PersonalKinds kinds = looker.kindsOf(size_t(i)))
            seen.columns.insert(source->columns()[i], kinds);
    }
    return seen;
}

} // namespace

SampleData::Object lookAtRows(const text::Node &rows)
{
    SampleData::Object seen;
    std::map<QString, PersonalTally> columns;
    for (int row = 0; row < std::min(rows.size(), sampleRowsLookedAt); ++row) {
        const text::Node cells = rows[row];
        for (int i = 0; cells.isMapping() && i < cells.size(); ++i) {
            PersonalTally &column = columns[cells.key(i).string()];
            if (cells.at(i).isScalar() && !cells.at(i).isNull())
                column.add(cells.at(i).value());
        }
    }
    seen.rows = rows.size();
    for (const auto &[name, tally] : columns) {
        seen.names.append(name);
        if (const PersonalKinds kinds = tally.kinds())
            seen.columns.insert(name, kinds);
    }
    return seen;
}

SampleData readSampleData(const contract::Contract &contract, const QString &contractPath)
{
    SampleData data;
    for (const contract::SchemaObject &object : contract.schema)
        data.objects.insert(object.name, look(contract, contractPath, object));
    return data;
}

} // namespace meshwright::governance
