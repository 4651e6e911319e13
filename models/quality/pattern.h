// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "quality/dfa.h"

#include <atomic>
#include <memory>
#include <string_view>

namespace meshwright::quality {

enum class Match : quint8 { No, Yes, Undecided };

/// A contract's regular expression (ECMA-262, matching anywhere in the value). Three engines stand
/// behind it: a table where the pattern allows it, PCRE2 within a limit the contract can't raise, RE2
/// where that limit was hit. Safe to use from many threads.
class Pattern {
public:
    /// A problem (kind Unreadable) says what is wrong with the pattern or why it can't be judged.
    static base::Result<std::shared_ptr<const Pattern>> compile(const QString &pattern);
    ~Pattern();
    Pattern(const Pattern &) = delete;
    Pattern &operator=(const Pattern &) = delete;

    Match search(std::string_view text) const
    {
        if (m_dfa) {
            const Dfa::Answer answer = m_dfa->search(text);
            if (answer != Dfa::Answer::AskOther)
                return answer == Dfa::Answer::Yes ? Match::Yes : Match::No;
        }
        return searchSlow(text);
    }
    bool isTable() const { return m_dfa != nullptr; }

private:
    Pattern() = default;
    Match searchSlow(std::string_view text) const;

    struct Engines;
    std::unique_ptr<Engines> m_engines;
    mutable std::atomic<int> m_limitHits = 0; ///< beyond 100, RE2 is asked at once
    std::shared_ptr<const Dfa> m_dfa;
};

/// The pattern in the words of PCRE2 and RE2; a problem where they would read it otherwise than ECMA-262.
base::Result<QByteArray> translateEcmaPattern(const QByteArray &pattern);

} // namespace meshwright::quality
