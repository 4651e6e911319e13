// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <cstddef>

namespace meshwright::sampling {

/// The characters that shape a CSV text. `quote` 0: quotes have no meaning. `escape` 0: none; else it makes
/// the character behind it, inside quotes and outside, a letter like others.
struct Dialect {
    char delimiter = ',';
    char quote = '"';
    char newline = '\n';
    char escape = 0;
};

/// Where reading stands between two bytes. A quote opens only at the start of a cell; "" inside quotes
/// is a quote; text after a closing quote belongs to the cell as it is.
enum class RowState : quint8 { RowStart, CellStart, Unquoted, Quoted, QuoteInQuoted, Escaped, EscapedInQuoted };

struct IndexResult {
    size_t count = 0;      ///< positions written
    size_t rowEnds = 0;    ///< how many of them are line breaks
    size_t innerBreaks = 0; ///< line breaks inside quotes
    RowState state = RowState::RowStart; ///< after the last byte
    bool ascii = true;     ///< no byte beyond ASCII
};

/// Which code does it; with an escape it is always Scalar. Both give the same answers for every text (tested); Best asks the processor once.
enum class IndexPath : quint8 { Best, Scalar };

/// Writes the position of every delimiter and line break outside quotes of `data` to `out` (room for
/// `size` + 8 entries), each plus `base`.
IndexResult indexCells(const Dialect &dialect, RowState state, const char *data, size_t size, qint32 base, qint32 *out, IndexPath path = IndexPath::Best);

} // namespace meshwright::sampling
