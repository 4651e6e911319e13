// SPDX-License-Identifier: GPL-3.0-or-later
#include "drafting/evidence.h"

#include "sampling/columnsummary.h"
#include "sampling/scan.h"
#include "sampling/values.h"

#include <QFileInfo>

#include <algorithm>
#include <array>

namespace meshwright::drafting {

using sampling::Cell;
using sampling::ValueType;

namespace {

constexpr size_t mostValues = 24;
constexpr size_t longestValue = 60;
constexpr size_t mostHashes = 2'000'000;
constexpr qint64 pairRows = 200'000;
constexpr size_t pairColumns = 5;

quint64 hashOf(std::string_view text)
{
    quint64 hash = 0xcbf29ce484222325;
    for (const char c : text)
        hash = (hash ^ quint8(c)) * 0x100000001b3;
    hash ^= hash >> 31;
    return hash * 0x9e3779b97f4a7c15;
}

bool allDiffer(std::vector<quint64> &hashes)
{
    std::sort(hashes.begin(), hashes.end());
    return std::adjacent_find(hashes.begin(), hashes.end()) == hashes.end();
}

bool isNullWord(std::string_view text)
{
    static constexpr std::string_view words[] = {"null", "n/a", "na", "none", "nil", "#n/a", "-", "?", "unknown"};
    return std::any_of(std::begin(words), std::end(words), [&](std::string_view word) {
        return word.size() == text.size() && std::equal(word.begin(), word.end(), text.begin(), [](char a, char b) { return a == (b >= 'A' && b <= 'Z' ? b + 32 : b); });
    });
}

/// Gathers what is told about one column.
class Gatherer {
public:
    void add(const Cell &cell)
    {
        m_summary.add(cell);
        if (cell.isNull())
            return;
        const std::string_view text = cell.text();
        m_found.shape.add(text);
        m_found.nullWords += isNullWord(text);
        lookAtNumber(text);
        lookAtTime(text);
        keepValue(text);
        keepHash(text);
    }

    ColumnEvidence finished()
    {
        m_found.profile = m_summary.finished();
        m_found.isUnique = m_found.profile.isUnique() || (m_found.profile.distinctIsEstimate && m_mayBeUnique && allDiffer(m_hashes));
        std::stable_sort(m_values.begin(), m_values.end(), [](const auto &a, const auto &b) { return a.second > b.second; });
        for (const auto &[value, count] : m_values)
            m_found.values.append(QString::fromStdString(value));
        return std::move(m_found);
    }

private:
    void lookAtNumber(std::string_view text)
    {
        qint64 whole = 0;
        bool fits = true;
        double value = 0;
        if (sampling::values::integer(text, whole, fits)) {
            const size_t sign = text[0] == '-' || text[0] == '+' ? 1 : 0;
            m_found.leadingZeros = m_found.leadingZeros || (text.size() > sign + 1 && text[sign] == '0');
            m_found.isTooLarge = m_found.isTooLarge || !fits;
            value = double(whole);
        } else if (!sampling::values::number(text, value)) {
            return;
        }
        m_found.smallest = m_numbers == 0 ? value : std::min(m_found.smallest, value);
        m_found.largest = m_numbers == 0 ? value : std::max(m_found.largest, value);
        ++m_numbers;
    }

    void lookAtTime(std::string_view text)
    {
        qint64 micros = 0;
        bool hasOffset = false;
        if (text.size() < 16 || !sampling::values::timestamp(text, micros, &hasOffset))
            return;
        ++(hasOffset ? m_found.zoned : m_found.unzoned);
        m_found.blankJoined += text[10] == ' ';
    }

    void keepValue(std::string_view text)
    {
        if (m_found.examples.size() < 3 && text.size() <= longestValue && !isNullWord(text)) {
            const QString example = QString::fromUtf8(text.data(), qsizetype(text.size()));
            if (!m_found.examples.contains(example))
                m_found.examples.append(example);
        }
        if (m_tooMany)
            return;
        const auto known = std::find_if(m_values.begin(), m_values.end(), [&](const auto &value) { return value.first == text; });
        if (known != m_values.end()) {
            ++known->second;
        } else if (m_values.size() == mostValues || text.size() > longestValue) {
            m_tooMany = true;
            m_values.clear();
        } else {
            m_values.emplace_back(text, 1);
        }
    }

    // Looked at whenever there are twice as many: nearly all columns drop out early.
    void keepHash(std::string_view text)
    {
        if (!m_mayBeUnique)
            return;
        m_hashes.push_back(hashOf(text));
        if (m_hashes.size() < m_nextLook)
            return;
        m_nextLook *= 2;
        m_mayBeUnique = m_hashes.size() <= mostHashes && allDiffer(m_hashes);
        if (!m_mayBeUnique)
            m_hashes = {};
    }

    sampling::ColumnSummary m_summary;
    ColumnEvidence m_found;
    std::vector<std::pair<std::string, qint64>> m_values;
    std::vector<quint64> m_hashes;
    size_t m_nextLook = 1024;
    qint64 m_numbers = 0;
    bool m_tooMany = false;
    bool m_mayBeUnique = true;
};

/// Stops a scan where enough rows were read, by the scan's own cancel.
class Sink : public sampling::BatchSink {
public:
    Sink(qint64 maxRows, const base::Cancel &enough) : m_maxRows(maxRows), m_enough(enough) {}

    void take(sampling::Batch &batch, qint64) override
    {
        const int count = m_maxRows > 0 ? int(std::min<qint64>(batch.rows(), m_maxRows - m_rows)) : batch.rows();
        if (count > 0)
            takeRows(batch, count);
        m_rows += std::max(0, count);
        if (m_maxRows > 0 && m_rows >= m_maxRows)
            m_enough.request();
    }
    qint64 rows() const { return m_rows; }

protected:
    virtual void takeRows(sampling::Batch &batch, int count) = 0;

private:
    const qint64 m_maxRows;
    const base::Cancel m_enough;
    qint64 m_rows = 0;
};

class GatheringSink final : public Sink {
public:
    GatheringSink(qsizetype columns, qint64 maxRows, const base::Cancel &enough) : Sink(maxRows, enough), m_columns(size_t(columns)) {}
    std::vector<Gatherer> &columns() { return m_columns; }
    qint64 ragged() const { return m_ragged; }

protected:
    void takeRows(sampling::Batch &batch, int count) override
    {
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
    }

private:
    std::vector<Gatherer> m_columns;
    qint64 m_ragged = 0;
};

class PairSink final : public Sink {
public:
    PairSink(std::vector<int> columns, qint64 maxRows, const base::Cancel &enough) : Sink(maxRows, enough), m_columns(std::move(columns))
    {
        for (size_t a = 0; a < m_columns.size(); ++a) {
            for (size_t b = a + 1; b < m_columns.size(); ++b)
                m_pairs.push_back({a, b, {}});
        }
    }

    std::vector<int> found()
    {
        for (Pair &pair : m_pairs) {
            if (allDiffer(pair.hashes))
                return {m_columns[pair.a], m_columns[pair.b]};
        }
        return {};
    }

protected:
    void takeRows(sampling::Batch &batch, int count) override
    {
        for (int row = 0; row < count; ++row) {
            std::array<quint64, pairColumns> hashes{};
            for (size_t i = 0; i < m_columns.size(); ++i)
                hashes[i] = hashOf(batch.cell(m_columns[i], row).text());
            for (Pair &pair : m_pairs)
                pair.hashes.push_back(hashes[pair.a] * 31 + hashes[pair.b]);
        }
    }

private:
    struct Pair {
        size_t a, b;
        std::vector<quint64> hashes;
    };
    std::vector<int> m_columns;
    std::vector<Pair> m_pairs;
};

std::vector<int> keyColumns(const Evidence &evidence)
{
    std::vector<int> out;
    for (size_t i = 0; i < evidence.columns.size() && out.size() < pairColumns; ++i) {
        const sampling::ColumnProfile &profile = evidence.columns[i].profile;
        if (profile.nulls == 0 && profile.distinct > 1 && profile.type != ValueType::Number && profile.type != ValueType::Boolean)
            out.push_back(int(i));
    }
    return out;
}

} // namespace

base::Result<Evidence> readEvidence(const sampling::Source &source, qint64 maxRows, const base::Cancel &cancel, const base::Progress &progress)
{
    const base::Cancel stop;
    GatheringSink sink(source.columns().size(), maxRows, stop);
    sampling::BatchSink *const sinks[] = {&sink};
    const auto whole = sampling::scanUntil(source, sinks, stop, cancel, progress);
    if (!whole)
        return whole.problem();
    Evidence evidence;
    evidence.file = QFileInfo(source.path()).fileName();
    evidence.rows = sink.rows();
    evidence.raggedRows = sink.ragged();
    evidence.isPartial = !*whole;
    for (qsizetype i = 0; i < source.columns().size(); ++i) {
        evidence.columns.push_back(sink.columns()[size_t(i)].finished());
        evidence.columns.back().profile.name = source.columns()[i];
    }
    const bool hasKey = std::any_of(evidence.columns.begin(), evidence.columns.end(), [](const ColumnEvidence &column) { return column.isUnique && column.profile.nulls == 0; });
    if (hasKey || evidence.rows < 2)
        return evidence;
    const base::Cancel stopPairs;
    PairSink pairs(keyColumns(evidence), pairRows, stopPairs);
    sampling::BatchSink *const pairSinks[] = {&pairs};
    if (const auto done = sampling::scanUntil(source, pairSinks, stopPairs, cancel, {}); !done)
        return done.problem();
    evidence.keyPair = pairs.found();
    return evidence;
}

} // namespace meshwright::drafting
