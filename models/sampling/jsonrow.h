// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sampling/batch.h"

#include <QStringList>

#include <memory>
#include <string_view>

namespace meshwright::sampling {

class Arena;

bool isUtf8(std::string_view text);

/// Reads one JSON object after another into the cells of a table's columns.
class JsonRowReader {
public:
    explicit JsonRowReader(const QStringList &columns);
    ~JsonRowReader();

    /// Where the cells of a row go: `first` plus `stride` for each column; `named` is set for those it has.
    struct Target {
        Cell *first = nullptr;
        size_t stride = 1;
        char *named = nullptr;
    };
    /// What makes the row unreadable (it is no object, not as JSON has it, names a key twice), or null.
    /// The text is UTF-8, and what lies behind a block's text may be read.
    const char *read(std::string_view row, Arena &arena, const Target &target);
    /// Whether, since the last time it was asked, some text was not as it lies in its row.
    bool takeEscapes();

private:
    struct Data;
    std::unique_ptr<Data> d;
};

} // namespace meshwright::sampling
