// SPDX-License-Identifier: GPL-3.0-or-later
#include "governance/regex.h"

#include "base/tr.h"

#define PCRE2_CODE_UNIT_WIDTH 8
#include <pcre2.h>

namespace meshwright::governance {

using base::Problem;
using base::tr;

struct Regex::Code {
    ~Code() { pcre2_code_free(code); }
    pcre2_code *code = nullptr;
};

namespace {

constexpr int longestPattern = 4'000;
constexpr quint32 deepestMatch = 2'000;
constexpr quint32 heapKibibytes = 8 * 1024;

struct Scratch {
    Scratch() : data(pcre2_match_data_create(1, nullptr)), context(pcre2_match_context_create(nullptr))
    {
        pcre2_set_depth_limit(context, deepestMatch);
        pcre2_set_heap_limit(context, heapKibibytes);
    }
    ~Scratch()
    {
        pcre2_match_data_free(data);
        pcre2_match_context_free(context);
    }
    Q_DISABLE_COPY(Scratch)
    pcre2_match_data *data;
    pcre2_match_context *context;
};

Problem refused(const QString &pattern, const QString &why)
{
    return {Problem::Kind::Usage, tr("The pattern %1 can't be used: %2.").arg(pattern.left(80), why), {}, {}, 0, 0};
}

/// Verbs and inline settings of other dialects have no meaning in a ruleset; what they would do here
/// is not what the author's other tools do, so they are refused rather than guessed.
QString foreignSyntax(const QString &body)
{
    if (body.contains(QLatin1String("(*")))
        return tr("“(*” is not allowed");
    static const char *const foreign[] = {"(?R", "(?0", "(?&", "(?P", "(?|", "(?C", "(?#", "(?>", "(?(", "\\K", "\\G", "\\Q", "\\E", "\\C", "\\A", "\\Z", "\\R", "\\X"};
    for (const char *syntax : foreign) {
        const int at = int(body.indexOf(QLatin1String(syntax)));
        if (at >= 0 && !(at > 0 && body.at(at - 1) == u'\\'))
            return tr("“%1” is not part of the pattern language").arg(QLatin1String(syntax));
    }
    return {};
}

std::optional<quint32> optionsFrom(const QString &flags)
{
    quint32 options = PCRE2_UTF | PCRE2_DOLLAR_ENDONLY | PCRE2_ALT_BSUX | PCRE2_MATCH_UNSET_BACKREF | PCRE2_ALLOW_EMPTY_CLASS | PCRE2_NEVER_BACKSLASH_C;
    for (const QChar flag : flags) {
        if (flag == u'i')
            options |= PCRE2_CASELESS;
        else if (flag == u'm')
            options |= PCRE2_MULTILINE;
        else if (flag == u's')
            options |= PCRE2_DOTALL;
        else if (flag != u'u' && flag != u'g' && flag != u'y')
            return std::nullopt;
    }
    return options;
}

} // namespace

Regex::~Regex() = default;

base::Result<std::shared_ptr<const Regex>> Regex::compile(const QString &pattern)
{
    const int slash = int(pattern.lastIndexOf(u'/'));
    if (pattern.startsWith(u'/') && slash > 1) {
        const QString flags = pattern.mid(slash + 1);
        const bool isLetters = std::all_of(flags.begin(), flags.end(), [](QChar c) { return c >= u'a' && c <= u'z'; });
        if (isLetters)
            return compile(pattern, pattern.mid(1, slash - 1), flags);
    }
    return compile(pattern, pattern, {});
}

base::Result<std::shared_ptr<const Regex>> Regex::compile(const QString &whole, const QString &body, const QString &flags)
{
    if (body.size() > longestPattern)
        return refused(whole, tr("it is longer than %1 characters").arg(longestPattern));
    const auto options = optionsFrom(flags);
    if (!options)
        return refused(whole, tr("of the flags “%1” only g, i, m, s, u and y are known").arg(flags));
    if (const QString foreign = foreignSyntax(body); !foreign.isEmpty())
        return refused(whole, foreign);

    const QByteArray utf8 = body.toUtf8();
    pcre2_compile_context *context = pcre2_compile_context_create(nullptr);
    pcre2_set_newline(context, PCRE2_NEWLINE_ANYCRLF);
    pcre2_set_parens_nest_limit(context, 100);
    int error = 0;
    PCRE2_SIZE at = 0;
    pcre2_code *code = pcre2_compile(reinterpret_cast<PCRE2_SPTR>(utf8.constData()), PCRE2_SIZE(utf8.size()), *options, &error, &at, context);
    pcre2_compile_context_free(context);
    if (!code) {
        PCRE2_UCHAR message[200];
        pcre2_get_error_message(error, message, sizeof message);
        return refused(whole, tr("%1, at character %2").arg(QString::fromLatin1(reinterpret_cast<const char *>(message))).arg(at + 1));
    }
    std::shared_ptr<Regex> regex(new Regex);
    regex->m_pattern = whole;
    regex->m_code = std::make_unique<Code>();
    regex->m_code->code = code;
    return std::shared_ptr<const Regex>(regex);
}

Regex::Answer Regex::search(std::string_view utf8, quint32 steps) const
{
    static thread_local Scratch scratch;
    pcre2_set_match_limit(scratch.context, steps);
    const int found = pcre2_match(m_code->code, reinterpret_cast<PCRE2_SPTR>(utf8.data()), utf8.size(), 0, 0, scratch.data, scratch.context);
    if (found >= 0)
        return Answer::Yes;
    return found == PCRE2_ERROR_NOMATCH ? Answer::No : Answer::Undecided;
}

} // namespace meshwright::governance
