// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sampling/batch.h"

#include <string_view>

/// JSON as RFC 8259 has it, read where it lies. What is read here is UTF-8 already.
namespace meshwright::sampling {

class Arena;

constexpr int maxJsonDepth = 100; ///< of structures in a row

/// Walks over values, byte by byte.
class JsonWalk {
public:
    explicit JsonWalk(std::string_view text) : m_at(text.data()), m_end(text.data() + text.size()) {}

    void blanks()
    {
        while (m_at < m_end && (*m_at == ' ' || *m_at == '\n' || *m_at == '\r' || *m_at == '\t'))
            ++m_at;
    }
    bool eat(char c)
    {
        blanks();
        if (m_at == m_end || *m_at != c)
            return false;
        ++m_at;
        return true;
    }
    /// The text of the next value; empty where there is none, or it is not as JSON has it.
    std::string_view value(int depth = 0);
    /// The next string with its quotes; empty where there is none.
    std::string_view string();
    bool isAtEnd() const { return m_at == m_end; }

private:
    bool structure(int depth);

    const char *m_at;
    const char *m_end;
};

bool isJsonNumber(std::string_view text);
bool isJsonStructure(std::string_view text);

/// Calls each(name with its quotes, value) for the members of an object, in order.
template <typename Each>
void eachMember(std::string_view object, Each each)
{
    JsonWalk walk(object);
    if (!walk.eat('{') || walk.eat('}'))
        return;
    do {
        walk.blanks();
        const std::string_view name = walk.string();
        if (name.empty() || !walk.eat(':'))
            return;
        walk.blanks();
        const std::string_view value = walk.value();
        if (value.empty())
            return;
        each(name, value);
    } while (walk.eat(','));
}

/// Calls each(value) for the items of an array, in order.
template <typename Each>
void eachItem(std::string_view array, Each each)
{
    JsonWalk walk(array);
    if (!walk.eat('[') || walk.eat(']'))
        return;
    do {
        walk.blanks();
        const std::string_view value = walk.value();
        if (value.empty())
            return;
        each(value);
    } while (walk.eat(','));
}

/// The text of a string token (with its quotes), its escapes undone. False where an escape is none.
bool unescapeJson(std::string_view token, Arena &arena, std::string_view &text);
/// The cell that a value makes; Kind::Broken where an escape in a string is none.
Cell jsonCell(std::string_view value, Arena &arena);

} // namespace meshwright::sampling
