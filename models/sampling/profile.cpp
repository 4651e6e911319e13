// SPDX-License-Identifier: GPL-3.0-or-later
#include "sampling/profile.h"

#include "sampling/columnsummary.h"
#include "sampling/scan.h"

#include <array>

namespace meshwright::sampling {

QLatin1String valueTypeName(ValueType type)
{
    static constexpr std::array<QLatin1String, 8> names = {QLatin1String("empty"), QLatin1String("boolean"), QLatin1String("integer"), QLatin1String("number"),
                                                           QLatin1String("date"), QLatin1String("timestamp"), QLatin1String("time"), QLatin1String("string")};
    return names[size_t(type)];
}

QLatin1String likenessName(Likeness likeness)
{
    static constexpr std::array<QLatin1String, 7> names = {QLatin1String(""), QLatin1String("e-mail address"), QLatin1String("UUID"), QLatin1String("phone number"),
                                                           QLatin1String("IBAN"), QLatin1String("web address"), QLatin1String("country code")};
    return names[size_t(likeness)];
}

namespace {

/// Stops a scan where enough rows were read, by the scan's own cancel.
class ProfileSink : public BatchSink {
public:
    ProfileSink(qsizetype columns, qint64 maxRows, const base::Cancel &enough) : m_columns(size_t(columns)), m_maxRows(maxRows), m_enough(enough) {}

    void take(Batch &batch, qint64) override
    {
        const int count = m_maxRows > 0 ? int(std::min<qint64>(batch.rows(), m_maxRows - m_rows)) : batch.rows();
        if (count <= 0)
            return;
        std::array<Cell, 1024> cells;
        for (int first = 0; first < count; first += 1024) {
            const int some = std::min(1024, count - first);
            for (size_t column = 0; column < m_columns.size(); ++column) {
                batch.fetch(int(column), first, some, cells.data());
                for (int i = 0; i < some; ++i)
                    m_columns[column].add(cells[size_t(i)]);
            }
        }
        for (int row = 0; batch.isRagged() && row < count; ++row)
            m_ragged += batch.cellCount(row) != int(m_columns.size());
        m_rows += count;
        if (m_maxRows > 0 && m_rows >= m_maxRows)
            m_enough.request();
    }

    qint64 rows() const { return m_rows; }
    qint64 ragged() const { return m_ragged; }
    std::vector<ColumnSummary> &columns() { return m_columns; }
    const ColumnSummary &column(qsizetype index) const { return m_columns[size_t(index)]; }

private:
    std::vector<ColumnSummary> m_columns;
    const qint64 m_maxRows;
    const base::Cancel m_enough;
    qint64 m_rows = 0, m_ragged = 0;
};

} // namespace

base::Result<Profile> profile(const Source &source, qint64 maxRows, const base::Cancel &cancel, const base::Progress &progress)
{
    const base::Cancel stop;
    ProfileSink sink(source.columns().size(), maxRows, stop);
    BatchSink *const sinks[] = {&sink};
    qint64 bytes = 0;
    const base::Progress watch = [&](qint64 done, qint64 total) {
        bytes = done;
        if (cancel.isRequested())
            stop.request();
        if (progress)
            progress(done, total);
    };
    if (cancel.isRequested())
        stop.request();
    const auto scanned = scan(source, sinks, stop, watch);
    const bool enough = maxRows > 0 && sink.rows() >= maxRows && !cancel.isRequested();
    if (!scanned && !enough)
        return scanned.problem();
    Profile profile;
    profile.rows = sink.rows();
    profile.raggedRows = sink.ragged();
    profile.isPartial = !scanned;
    profile.bytesRead = scanned ? source.size() : bytes;
    for (qsizetype i = 0; i < source.columns().size(); ++i) {
        profile.columns.push_back(sink.column(i).finished());
        profile.columns.back().name = source.columns()[i];
    }
    return profile;
}

} // namespace meshwright::sampling
