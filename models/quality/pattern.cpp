// SPDX-License-Identifier: GPL-3.0-or-later
#include "quality/pattern.h"

#include "base/tr.h"

#include <QByteArray>

#define PCRE2_CODE_UNIT_WIDTH 8
#include <pcre2.h>
#include <re2/re2.h>

#include <array>
#include <cctype>
#include <cstring>
#include <optional>

namespace meshwright::quality {

using base::Problem;
using base::tr;

namespace {

constexpr quint32 matchLimit = 100'000;
constexpr int manyHits = 100;
constexpr qsizetype maxPattern = 10'000;

constexpr const char *blanks = "\\t\\n\\x0b\\f\\r\\x20\\x{a0}\\x{1680}\\x{2000}-\\x{200a}\\x{2028}\\x{2029}\\x{202f}\\x{205f}\\x{3000}\\x{feff}";

Problem refused(const QString &what, const QString &advice = {})
{
    return {Problem::Kind::Unreadable, what, advice, {}};
}

/// Walks an ECMA-262 pattern and writes what PCRE2 and RE2 understand alike.
class Translator {
public:
    explicit Translator(const QByteArray &pattern) : m_in(pattern) {}

    base::Result<QByteArray> run()
    {
        while (m_at < m_in.size()) {
            const char c = m_in[m_at];
            const bool ok = c == '\\' ? escape() : m_class ? inClass(c) : outside(c);
            if (!ok)
                return *m_problem;
        }
        return m_out;
    }

private:
    bool fail(const QString &what)
    {
        m_problem = refused(what, tr("Write it as ECMA-262 has it."));
        return false;
    }
    char next(int ahead = 1) const { return m_at + ahead < m_in.size() ? m_in[m_at + ahead] : '\0'; }
    bool put(const char *text, int used)
    {
        m_out += text;
        m_at += used;
        return true;
    }

    bool outside(char c)
    {
        if (c == '.')
            return put("[^\\n\\r\\x{2028}\\x{2029}]", 1);
        if (c == '[') {
            if (next() == '^' && next(2) == ']')
                return put("(?:[\\x{0}-\\x{10ffff}])", 3);
            if (next() == ']')
                return put("(?:[^\\x{0}-\\x{10ffff}])", 2);
            m_class = true;
        } else if (c == '(' && next() == '?') {
            const char kind = next(2);
            if (kind == 'P' || kind == 'R' || kind == '&' || kind == '|' || kind == '>' || kind == '#' || kind == '(' || kind == 'C'
                || kind == '+' || (kind >= '0' && kind <= '9'))
                return fail(tr("“(?%1” is not part of ECMA-262 regular expressions.").arg(QLatin1Char(kind)));
        } else if (c == '(' && next() == '*') {
            return fail(tr("“(*” is not part of ECMA-262 regular expressions."));
        } else if ((c == '+' || c == '*' || c == '?' || c == '}') && next() == '+') {
            return fail(tr("A possessive quantifier (“%1+”) is not part of ECMA-262 regular expressions.").arg(QLatin1Char(c)));
        }
        m_out += c;
        ++m_at;
        return true;
    }

    bool inClass(char c)
    {
        if (c == ']')
            m_class = false;
        if (c == '[' && (next() == ':' || next() == '.' || next() == '='))
            return fail(tr("“[%1” inside brackets is not part of ECMA-262 regular expressions.").arg(QLatin1Char(next())));
        if (c == '[') // a plain character there
            return put("\\[", 1);
        m_out += c;
        ++m_at;
        return true;
    }

    bool escape()
    {
        const char c = next();
        switch (c) {
        case 's':
            m_out += m_class ? QByteArray(blanks) : '[' + QByteArray(blanks) + ']';
            m_at += 2;
            return true;
        case 'S':
            if (m_class)
                return fail(tr("“\\S” inside brackets can't be judged here."));
            m_out += "[^" + QByteArray(blanks) + ']';
            m_at += 2;
            return true;
        case 'u':
            return unicode();
        case 'x':
            if (!isxdigit(quint8(next(2))) || !isxdigit(quint8(next(3))))
                return fail(tr("“\\x” needs two hexadecimal digits."));
            m_out += "\\x{" + m_in.mid(m_at + 2, 2) + '}';
            m_at += 4;
            return true;
        case 'c':
            if (!isalpha(quint8(next(2))))
                return fail(tr("“\\c” needs a letter."));
            m_out += "\\x{" + QByteArray::number(next(2) & 31, 16) + '}';
            m_at += 3;
            return true;
        case 'v':
            return put("\\x0b", 2);
        case '0':
            return put("\\x{0}", 2);
        case '\0':
            return fail(tr("The pattern ends with a backslash."));
        default:
            break;
        }
        const bool letter = isalpha(quint8(c)) != 0;
        if (letter && !std::strchr("dDwWbBnrtfkpP", c))
            return fail(tr("“\\%1” means something else, or nothing, in ECMA-262 regular expressions.").arg(QLatin1Char(c)));
        if (quint8(c) >= 0x80) { // an escaped letter beyond ASCII is that letter
            ++m_at;
            return true;
        }
        m_out += '\\';
        m_out += c;
        m_at += 2;
        return true;
    }

    bool unicode()
    {
        QByteArray digits = m_in.mid(m_at + 2, 4);
        int used = 6;
        if (next(2) == '{') {
            const qsizetype close = m_in.indexOf('}', m_at);
            digits = close < 0 ? QByteArray() : m_in.mid(m_at + 3, close - m_at - 3);
            used = int(close - m_at) + 1;
        }
        bool ok = false;
        const uint code = digits.toUInt(&ok, 16);
        if (!ok || code > 0x10FFFF || (used == 6 && digits.size() != 4))
            return fail(tr("“\\u” needs four hexadecimal digits."));
        m_out += "\\x{" + digits + '}';
        m_at += used;
        return true;
    }

    const QByteArray m_in;
    QByteArray m_out;
    qsizetype m_at = 0;
    bool m_class = false;
    std::optional<Problem> m_problem;
};

/// What one thread needs to run PCRE2; made once a thread.
struct MatchRoom {
    pcre2_match_data *data = pcre2_match_data_create(1, nullptr);
    pcre2_match_context *context = pcre2_match_context_create(nullptr);
    pcre2_jit_stack *stack = pcre2_jit_stack_create(32 * 1024, 1024 * 1024, nullptr);

    MatchRoom()
    {
        pcre2_set_match_limit(context, matchLimit);
        pcre2_set_depth_limit(context, 10'000);
        pcre2_set_heap_limit(context, 20'000); // KB
        pcre2_jit_stack_assign(context, nullptr, stack);
    }
    ~MatchRoom()
    {
        pcre2_jit_stack_free(stack);
        pcre2_match_context_free(context);
        pcre2_match_data_free(data);
    }
    MatchRoom(const MatchRoom &) = delete;
    MatchRoom &operator=(const MatchRoom &) = delete;
};

} // namespace

struct Pattern::Engines {
    pcre2_code *code = nullptr;
    std::unique_ptr<re2::RE2> second;

    Engines() = default;
    ~Engines() { pcre2_code_free(code); }
    Engines(const Engines &) = delete;
    Engines &operator=(const Engines &) = delete;
};

Pattern::~Pattern() = default;

base::Result<QByteArray> translateEcmaPattern(const QByteArray &pattern)
{
    return Translator(pattern).run();
}

base::Result<std::shared_ptr<const Pattern>> Pattern::compile(const QString &text)
{
    const QByteArray pattern = text.toUtf8();
    if (pattern.size() > maxPattern)
        return refused(tr("The pattern is longer than 10,000 characters."));
    // Such words at the front would lift the limits set below.
    if (pattern.startsWith("(*"))
        return refused(tr("A pattern may not begin with “(*”."));
    const auto translated = translateEcmaPattern(pattern);
    if (!translated)
        return translated.problem();

    std::shared_ptr<Pattern> made(new Pattern);
    made->m_engines = std::make_unique<Engines>();
    int error = 0;
    size_t place = 0;
    made->m_engines->code = pcre2_compile(reinterpret_cast<PCRE2_SPTR>(translated->constData()), size_t(translated->size()),
                                          PCRE2_UTF | PCRE2_MATCH_INVALID_UTF | PCRE2_DOLLAR_ENDONLY | PCRE2_MATCH_UNSET_BACKREF
                                              | PCRE2_NEVER_BACKSLASH_C,
                                          &error, &place, nullptr);
    if (!made->m_engines->code) {
        std::array<char, 200> words{};
        pcre2_get_error_message(error, reinterpret_cast<PCRE2_UCHAR *>(words.data()), words.size());
        return refused(tr("It is not a valid regular expression: %1.").arg(QString::fromUtf8(words.data())));
    }
    pcre2_jit_compile(made->m_engines->code, PCRE2_JIT_COMPLETE);
    re2::RE2::Options options(re2::RE2::Quiet);
    options.set_max_mem(8 << 20);
    auto second = std::make_unique<re2::RE2>(re2::StringPiece(translated->constData(), size_t(translated->size())), options);
    if (second->ok())
        made->m_engines->second = std::move(second);
    made->m_dfa = Dfa::build({pattern.constData(), size_t(pattern.size())});
    return std::shared_ptr<const Pattern>(std::move(made));
}

Match Pattern::searchSlow(std::string_view text) const
{
    const auto ask = [&] {
        return re2::RE2::PartialMatch(re2::StringPiece(text.data(), text.size()), *m_engines->second) ? Match::Yes : Match::No;
    };
    if (m_limitHits.load(std::memory_order_relaxed) > manyHits)
        return m_engines->second ? ask() : Match::Undecided;
    thread_local const MatchRoom room;
    const int found = pcre2_match(m_engines->code, reinterpret_cast<PCRE2_SPTR>(text.data()), text.size(), 0, 0, room.data, room.context);
    if (found >= 0)
        return Match::Yes;
    if (found == PCRE2_ERROR_NOMATCH)
        return Match::No;
    // The limit was hit, which says nothing about the value.
    m_limitHits.fetch_add(1, std::memory_order_relaxed);
    return m_engines->second ? ask() : Match::Undecided;
}

} // namespace meshwright::quality
