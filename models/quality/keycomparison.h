// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "quality/keydata.h"
#include "quality/keyquestion.h"

namespace meshwright::quality {

/// Compares the keys of rows whose fingerprints are the same.
class KeyComparison {
public:
    /// `bits` as in KeyOptions.
    KeyComparison(std::vector<KeyEntry> suspects, int bits, const KeyQuestion &question);

    /// Adds what the values say to an answer; `places` gets the rows that fail, in order. Where the keys
    /// are too long to be held side by side, only their fingerprints count.
    base::Result<void> run(KeyAnswer &answer, std::vector<RowPlace> &places);

private:
    struct Value {
        quint64 low;
        RowPlace place;
        quint32 begin, size; ///< in m_bytes
    };
    base::Result<void> readBlock(size_t first, size_t last);
    void found(size_t first, size_t last, RowPlace place, Fingerprint print, std::string_view key);
    void countPrints(KeyAnswer &answer, std::vector<RowPlace> &places);
    std::string_view bytes(const Value &value) const { return std::string_view(m_bytes).substr(value.begin, value.size); }

    std::vector<KeyEntry> m_suspects;
    const quint64 m_mask;
    const KeyQuestion &m_question;
    std::vector<Value> m_values;
    std::string m_bytes;
    bool m_isFull = false;
};

} // namespace meshwright::quality
