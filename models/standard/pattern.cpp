// SPDX-License-Identifier: GPL-3.0-or-later
#include "standard/pattern.h"

#include "base/tr.h"

#define PCRE2_CODE_UNIT_WIDTH 8
#include <pcre2.h>

namespace meshwright::standard {

using base::tr;

namespace {

// Enough for any honest pattern on a text of some kilobytes, and reached within about 50 ms.
constexpr uint32_t effort = 500'000;
constexpr uint32_t heapKilobytes = 20'000;

struct Contexts {
    pcre2_compile_context *compile = pcre2_compile_context_create(nullptr);
    pcre2_match_context *match = pcre2_match_context_create(nullptr);

    Contexts()
    {
        pcre2_set_compile_extra_options(compile, PCRE2_EXTRA_ALT_BSUX);
        pcre2_set_newline(compile, PCRE2_NEWLINE_ANYCRLF);
        pcre2_set_match_limit(match, effort);
        pcre2_set_heap_limit(match, heapKilobytes);
    }
    ~Contexts()
    {
        pcre2_compile_context_free(compile);
        pcre2_match_context_free(match);
    }
};

const Contexts &contexts()
{
    static const Contexts made;
    return made;
}

constexpr uint32_t ecmaOptions = PCRE2_UTF | PCRE2_DOLLAR_ENDONLY | PCRE2_ALT_BSUX | PCRE2_ALLOW_EMPTY_CLASS
    | PCRE2_MATCH_UNSET_BACKREF | PCRE2_NEVER_BACKSLASH_C;

// ECMA-262 counts every Unicode space as \s; PCRE2 only with properties on, which would also widen
// \d and \w.
constexpr auto unicodeSpaces = "\\t-\\r \\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000\\ufeff";

QByteArray translated(const QByteArray &ecma)
{
    QByteArray out;
    out.reserve(ecma.size() + 16);
    bool inClass = false;
    for (qsizetype i = 0; i < ecma.size(); ++i) {
        const char c = ecma[i];
        if (c == '\\' && i + 1 < ecma.size()) {
            const char next = ecma[++i];
            if (next == 's')
                out += inClass ? QByteArray(unicodeSpaces) : '[' + QByteArray(unicodeSpaces) + ']';
            else if (next == 'S' && !inClass)
                out += "[^" + QByteArray(unicodeSpaces) + ']';
            else
                out += c, out += next;
            continue;
        }
        if (c == '[' && inClass) {
            out += "\\["; // no POSIX classes in ECMA-262
            continue;
        }
        if (c == '[')
            inClass = true;
        else if (c == ']')
            inClass = false;
        out += c;
    }
    return out;
}

} // namespace

base::Result<std::shared_ptr<const Pattern>> Pattern::compile(const QByteArray &expression)
{
    const QByteArray pcre = translated(expression);
    int error = 0;
    PCRE2_SIZE offset = 0;
    pcre2_code *code = pcre2_compile(reinterpret_cast<PCRE2_SPTR>(pcre.constData()), size_t(pcre.size()), ecmaOptions,
                                     &error, &offset, contexts().compile);
    if (!code) {
        PCRE2_UCHAR text[160] = {};
        pcre2_get_error_message(error, text, sizeof text);
        base::Problem problem;
        problem.kind = base::Problem::Kind::Usage;
        problem.what = tr("“%1” is not a regular expression: %2 (at character %3).")
                           .arg(QString::fromUtf8(expression), QString::fromUtf8(reinterpret_cast<const char *>(text)))
                           .arg(offset + 1);
        return problem;
    }
    return std::shared_ptr<const Pattern>(new Pattern(expression, code));
}

Pattern::~Pattern()
{
    pcre2_code_free(static_cast<pcre2_code *>(m_code));
}

Pattern::Match Pattern::match(std::string_view utf8) const
{
    const auto *code = static_cast<const pcre2_code *>(m_code);
    pcre2_match_data *data = pcre2_match_data_create(1, nullptr);
    const int answer = pcre2_match(code, reinterpret_cast<PCRE2_SPTR>(utf8.data()), utf8.size(), 0, 0, data, contexts().match);
    pcre2_match_data_free(data);
    if (answer >= 0)
        return Match::Yes;
    return answer == PCRE2_ERROR_NOMATCH ? Match::No : Match::GaveUp;
}

} // namespace meshwright::standard
