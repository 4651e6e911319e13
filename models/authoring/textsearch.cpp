// SPDX-License-Identifier: GPL-3.0-or-later
#include "authoring/textsearch.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QRegularExpression>

namespace meshwright::authoring {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(meshwright::authoring::TextSearch)
};

constexpr size_t mostMatches = 100'000;
constexpr qint64 mostMilliseconds = 500;

base::Result<QRegularExpression> compile(const Search &search)
{
    QString pattern = search.isRegex ? search.pattern : QRegularExpression::escape(search.pattern);
    if (search.isRegex && pattern.startsWith(QLatin1String("(*")))
        return base::Problem{base::Problem::Kind::Usage, Words::tr("A search can't begin with “(*”."), Words::tr("Write “\\(\\*” for these signs."), {}};
    if (search.wholeWords)
        pattern = QStringLiteral("(?<![\\p{L}\\p{N}_])(?:%1)(?![\\p{L}\\p{N}_])").arg(pattern);
    // What a pattern may cost at one place; PCRE2 takes it from the front of the pattern alone.
    pattern.prepend(QStringLiteral("(*LIMIT_MATCH=100000)"));
    QRegularExpression::PatternOptions options = QRegularExpression::UseUnicodePropertiesOption;
    if (!search.matchesCase)
        options |= QRegularExpression::CaseInsensitiveOption;
    QRegularExpression regex(pattern, options);
    if (!regex.isValid())
        return base::Problem{base::Problem::Kind::Usage, Words::tr("This is no regular expression: %1.").arg(regex.errorString()), {}, {}};
    return regex;
}

QString expanded(const QString &replacement, const QRegularExpressionMatch &match)
{
    QString out;
    for (qsizetype i = 0; i < replacement.size(); ++i) {
        const QChar next = i + 1 < replacement.size() ? replacement[i + 1] : QChar();
        if (replacement[i] == QLatin1Char('$') && (next.isDigit() || next == QLatin1Char('$'))) {
            out += next == QLatin1Char('$') ? QString(next) : match.captured(next.digitValue());
            ++i;
        } else {
            out += replacement[i];
        }
    }
    return out;
}

// Thousands of small changes are one large one: done, and undone, at once.
text::PatchSet joinedWhereMany(const QByteArray &text, std::vector<text::TextPatch> patches)
{
    constexpr size_t many = 1000;
    if (patches.size() <= many)
        return text::PatchSet(std::move(patches));
    const quint32 begin = patches.front().at;
    const quint32 end = patches.back().endBefore();
    QByteArray inserted;
    quint32 at = begin;
    for (const text::TextPatch &patch : patches) {
        inserted.append(text.constData() + at, qsizetype(patch.at - at));
        inserted.append(patch.inserted);
        at = patch.endBefore();
    }
    return text::PatchSet({{begin, text.mid(begin, end - begin), inserted}});
}

struct Line {
    quint32 begin = 0, end = 0; ///< without its line end
};

Line lineFrom(const QByteArray &text, quint32 begin)
{
    const qsizetype end = text.indexOf('\n', begin);
    quint32 last = end < 0 ? quint32(text.size()) : quint32(end);
    if (last > begin && text[last - 1] == '\r')
        --last;
    return {begin, last};
}

} // namespace

base::Result<Matches> findAll(const QByteArray &text, const Search &search)
{
    Matches out;
    if (search.pattern.isEmpty())
        return out;
    const auto regex = compile(search);
    if (!regex)
        return regex.problem();
    QElapsedTimer clock;
    clock.start();
    quint32 begin = 0;
    while (begin <= quint32(text.size())) {
        const Line line = lineFrom(text, begin);
        const QString shown = QString::fromUtf8(text.constData() + line.begin, line.end - line.begin);
        qsizetype seen = 0;
        quint32 offset = line.begin;
        for (auto match = regex->globalMatch(shown); match.hasNext();) {
            const QRegularExpressionMatch one = match.next();
            // From characters to bytes, going on from the match before.
            offset += quint32(QStringView(shown).mid(seen, one.capturedStart() - seen).toUtf8().size());
            seen = one.capturedStart();
            const quint32 size = quint32(one.capturedView().toUtf8().size());
            if (size > 0)
                out.spans.push_back({offset, offset + size});
            if (out.spans.size() >= mostMatches)
                break;
        }
        const qsizetype end = text.indexOf('\n', begin);
        if (end < 0)
            break;
        begin = quint32(end) + 1;
        if (out.spans.size() >= mostMatches || clock.elapsed() > mostMilliseconds) {
            out.isPartial = true;
            break;
        }
    }
    return out;
}

base::Result<text::PatchSet> replaceAll(const QByteArray &text, const Search &search, const std::vector<base::Span> &matches, const QString &replacement)
{
    const auto regex = compile(search);
    if (!regex)
        return regex.problem();
    std::vector<text::TextPatch> patches;
    for (const base::Span &match : matches) {
        const QByteArray before = text.mid(match.begin, match.size());
        QString after = replacement;
        if (search.isRegex) {
            // Matched again within its line, so that look-around and "^" see what they saw.
            const qsizetype begin = match.begin == 0 ? 0 : text.lastIndexOf('\n', qsizetype(match.begin) - 1) + 1;
            const Line line = lineFrom(text, quint32(begin));
            const QString shown = QString::fromUtf8(text.constData() + line.begin, line.end - line.begin);
            const qsizetype at = QString::fromUtf8(text.constData() + line.begin, match.begin - line.begin).size();
            after = expanded(replacement, regex->match(shown, at));
        }
        if (after.toUtf8() != before)
            patches.push_back({match.begin, before, after.toUtf8()});
    }
    return joinedWhereMany(text, std::move(patches));
}

} // namespace meshwright::authoring
