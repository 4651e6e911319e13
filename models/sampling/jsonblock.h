// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sampling/rowblock.h"

#include <string>
#include <unordered_map>
#include <vector>

namespace meshwright::sampling {

class JsonRowReader;

/// A block of JSON, one object a row. Of JSON lines the state tells whether a line begins; of other JSON
/// it tells how deep in structures and strings the block begins.
class JsonBlock : public RowBlock {
public:
    explicit JsonBlock(const Source &source);
    ~JsonBlock() override;

    quint32 likelyState() const override;
    void index(quint32 before) override;
    quint32 endState() const override { return m_after; }
    base::Result<void> complete() override;

    void fetch(int column, int first, int count, Cell *out) override;
    void nested(int column, std::span<const NestedStep> steps, std::vector<NestedCell> &out) override;
    qint64 offset(int row) const override { return m_begin + m_spans[size_t(row)].begin; }
    int cellCount(int row) const override;
    bool isRagged() const override { return !m_faults.empty() || !m_remarks.empty(); }
    std::span<const Remark> remarks() const override { return m_remarks; }
    QString fault(int row) const override;
    bool names(int column) const override { return m_named[size_t(column)]; }

    /// The keys of the first rows of a text, in order of appearance, at most `most`.
    static QStringList keysOf(const Source &source, std::string_view text, qsizetype most);

private:
    friend class JsonRowReader;
    struct Span {
        qint32 begin = 0, end = 0; ///< in the block's text
    };

    base::Result<void> findLines();
    base::Result<void> findValues();
    base::Result<void> finishValue(quint32 state, qint32 begin);
    /// What stands between values, as it is met; rows and places are filled in later.
    struct Between {
        std::vector<Remark> *remarks = nullptr; ///< null: nobody asks
        bool isArray = false;
    };
    static void look(const char *bytes, qint64 from, qint64 to, quint32 &state, std::vector<Span> &spans, qint32 &open, const Between &between);
    void addEnd();
    void readRows();

    const bool m_isLines;
    quint32 m_before = 0, m_after = 0;
    std::vector<Span> m_spans;
    std::vector<Cell> m_cells;   ///< column after column
    std::vector<std::pair<int, std::string>> m_faults; ///< row, what is wrong
    std::vector<Remark> m_remarks;
    std::vector<char> m_named;   ///< of each column: whether some row has its key
    std::unique_ptr<JsonRowReader> m_reader;
};

} // namespace meshwright::sampling
