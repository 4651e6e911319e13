// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>

#include <memory>
#include <string_view>

namespace meshwright::standard {

/// A regular expression as JSON Schema means it: ECMA-262, on code points, matching anywhere in the
/// text. Matching takes a bounded effort; what exceeds it is "gave up", never a verdict.
class Pattern {
public:
    enum class Match : quint8 { Yes, No, GaveUp };

    /// A pattern that cannot be read is a problem of kind Usage that says where.
    static base::Result<std::shared_ptr<const Pattern>> compile(const QByteArray &expression);
    ~Pattern();
    Pattern(const Pattern &) = delete;
    Pattern &operator=(const Pattern &) = delete;

    Match match(std::string_view utf8) const;
    const QByteArray &expression() const { return m_expression; }

private:
    Pattern(QByteArray expression, void *code) : m_expression(std::move(expression)), m_code(code) {}

    QByteArray m_expression;
    void *m_code; ///< pcre2_code
};

} // namespace meshwright::standard
