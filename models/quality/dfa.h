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
        if (m_fixed)
            return m_fixed->matches(text) ? Answer::Yes : Answer::No;
        if (m_small)
            return m_small->search(text);
        return walk(text);
    }
    /// The same by the plain table: what the two shorter ways are measured by.
    Answer walk(std::string_view text) const
    {
        size_t state = m_start;
        for (const char c : text)
            state = m_next[state][quint8(c)];
        return Answer(m_atEnd[state]);
    }
    bool isFixed() const { return m_fixed != nullptr; }
    bool isSmall() const { return m_small != nullptr; }

private:
    /// Texts of one length whose every byte lies in one of up to three ranges: "^O-[0-9]{10}$".
    struct Fixed {
        static constexpr size_t most = 32, layers = 3;
        bool matches(std::string_view text) const;
        size_t length = 0, ranges = 1;
        std::array<std::array<quint8, most>, layers> low{}, width{}; ///< laid out as matches() loads the text
    };
    /// At most ten states: all steps of a byte in one word, so that a step is one shift.
    struct Small {
        Answer search(std::string_view text) const
        {
            quint64 state = start;
            for (const char c : text)
                state = step[quint8(c)] >> (state & 63);
            return Answer(atEnd[state & 63]);
        }
        std::array<quint64, 256> step{};
        std::array<quint8, 64> atEnd{};
        quint64 start = 0;
    };

    friend class DfaBuilder;
    friend class DfaShortcuts;
    std::vector<std::array<quint8, 256>> m_next;
    std::vector<quint8> m_atEnd; ///< Answer where the text ends in that state
    size_t m_start = 0;
    std::unique_ptr<const Fixed> m_fixed;
    std::unique_ptr<const Small> m_small;
};

/// Gives a finished table the quicker ways to the same answer that it allows.
void addShortcuts(Dfa &dfa);

} // namespace meshwright::quality
