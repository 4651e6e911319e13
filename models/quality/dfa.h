// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <array>
#include <memory>
#include <string_view>
#include <vector>

namespace meshwright::quality {

/// A pattern as a table: one step a byte, no memory, no way to be slow. Only patterns whose meaning as
/// ECMA-262 is beyond doubt and which need at most 250 states become one; the others have none.
class Dfa {
public:
    enum class Answer : quint8 { No, Yes, AskOther }; ///< AskOther: a character the table does not judge

    /// Null where the pattern is not of that kind.
    static std::shared_ptr<const Dfa> build(std::string_view pattern);

    /// Whether the pattern matches somewhere in the text (UTF-8).
    Answer search(std::string_view text) const
    {
        size_t state = m_start;
        for (const char c : text)
            state = m_next[state][quint8(c)];
        return Answer(m_atEnd[state]);
    }

private:
    friend class DfaBuilder;
    std::vector<std::array<quint8, 256>> m_next;
    std::vector<quint8> m_atEnd; ///< Answer where the text ends in that state
    size_t m_start = 0;
};

} // namespace meshwright::quality
