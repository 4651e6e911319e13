// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QString>

#include <memory>
#include <string_view>

namespace meshwright::governance {

/// A regular expression as rules write it, "^a+$" or "/^a+$/i". A match costs a bounded number of
/// steps; beyond them the answer is "undecided", never yes or no.
class Regex {
public:
    enum class Answer : quint8 { No, Yes, Undecided };

    /// The problem (kind Usage) says what is wrong with the pattern and where.
    static base::Result<std::shared_ptr<const Regex>> compile(const QString &pattern);
    ~Regex();
    Regex(const Regex &) = delete;
    Regex &operator=(const Regex &) = delete;

    Answer search(std::string_view utf8, quint32 steps) const;
    const QString &pattern() const { return m_pattern; }

private:
    Regex() = default;
    static base::Result<std::shared_ptr<const Regex>> compile(const QString &whole, const QString &body, const QString &flags);

    struct Code;
    std::unique_ptr<Code> m_code;
    QString m_pattern;
};

} // namespace meshwright::governance
