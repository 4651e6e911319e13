// SPDX-License-Identifier: GPL-3.0-or-later
#include "governance/given.h"

#include "base/tr.h"
#include "governance/cursor.h"

#include <QStringList>

namespace meshwright::governance {

using base::tr;

namespace {

using Segment = Given::Segment;
using Stage = Given::Stage;

constexpr int longestPath = 4'000;
constexpr size_t mostSegments = 60; // a walk keeps one bit a segment

class Parser : Cursor {
public:
    Parser(const QString &text, int begin) : Cursor(text, begin) {}

    std::vector<Stage> stages()
    {
        std::vector<Stage> result(1);
        while (m_error.isEmpty() && m_at < m_text.size()) {
            const QChar c = m_text.at(m_at);
            if (c == u'^' || c == u'~') {
                modify(result.back(), c);
                continue;
            }
            if (result.back().isKeys)
                fail(tr("nothing can follow “~”, keys have no parts"));
            if (result.back().parents > 0)
                result.emplace_back();
            segment(result.back());
        }
        return result;
    }

    const QString &error() const { return m_error; }
    int errorAt() const { return m_errorAt; }

private:
    void modify(Stage &stage, QChar c)
    {
        ++m_at;
        if (c == u'^')
            ++stage.parents;
        else
            stage.isKeys = true;
    }

    void segment(Stage &stage)
    {
        Segment segment;
        bool hasDot = true;
        if (accept(QLatin1String("..")))
            segment.isDeep = true;
        else
            hasDot = accept(QLatin1String("."));
        if (segment.isDeep && isAtModifiersOrEnd()) {
            segment.kind = Segment::Kind::Collections;
            if (!stage.segments.empty())
                fail(tr("a path may only end in “..” right after “$”"));
        } else if (m_at < m_text.size() && m_text.at(m_at) == u'[') {
            if (hasDot && !segment.isDeep)
                fail(tr("“.” can't be followed by “[”"));
            bracket(segment);
        } else if (!hasDot) {
            fail(tr("“.”, “..”, “[”, “^” or “~” is expected"));
        } else {
            plain(segment);
        }
        stage.segments.push_back(std::move(segment));
        if (stage.segments.size() > mostSegments)
            fail(tr("the path has more than %1 segments").arg(mostSegments));
    }

    void plain(Segment &segment)
    {
        if (accept(QLatin1String("*"))) {
            segment.kind = Segment::Kind::Wildcard;
            return;
        }
        const int begin = m_at;
        while (m_at < m_text.size() && !QStringLiteral(".[]^~*()").contains(m_text.at(m_at)) && !m_text.at(m_at).isSpace())
            ++m_at;
        const QString name = m_text.mid(begin, m_at - begin);
        if (name.startsWith(u'@') && accept(QLatin1String("()")))
            return filter(segment, name + QLatin1String("()"), begin);
        if (name.isEmpty())
            return fail(tr("a name is missing"));
        addName(segment, name);
    }

    void addName(Segment &segment, const QString &name)
    {
        segment.kind = Segment::Kind::Names;
        segment.names.push_back(name.toUtf8());
        bool isNumber = false;
        const int index = name.toInt(&isNumber);
        if (isNumber)
            segment.indices.push_back(index);
    }

    void bracket(Segment &segment)
    {
        ++m_at;
        skipBlanks();
        const int begin = m_at;
        if (accept(QLatin1String("*"))) {
            segment.kind = Segment::Kind::Wildcard;
        } else if (accept(QLatin1String("?(")) || accept(QLatin1String("?"))) {
            const bool hasParenthesis = m_text.at(m_at - 1) == u'(';
            const int start = m_at;
            const QString text = filterText(hasParenthesis);
            filter(segment, text, start);
        } else if (accept(QLatin1String("(@.length-"))) {
            lastItems(segment);
        } else if (accept(QLatin1String("@"))) {
            m_at = begin;
            while (m_at < m_text.size() && m_text.at(m_at) != u']')
                ++m_at;
            filter(segment, m_text.mid(begin, m_at - begin), begin);
        } else if (isSlice()) {
            slice(segment);
        } else {
            unionOf(segment);
        }
        skipBlanks();
        if (!accept(QLatin1String("]")))
            fail(tr("a “]” is missing"));
    }

    /// "(@.length-1)": one item counted from the end.
    void lastItems(Segment &segment)
    {
        const int begin = m_at;
        while (m_at < m_text.size() && m_text.at(m_at).isDigit())
            ++m_at;
        segment.kind = Segment::Kind::Names;
        segment.indices.push_back(-m_text.mid(begin, m_at - begin).toInt());
        if (m_at == begin || !accept(QLatin1String(")")))
            fail(tr("“(@.length-1)” is the only script allowed here"));
    }

    void filter(Segment &segment, const QString &text, int begin)
    {
        segment.kind = Segment::Kind::Filter;
        auto expression = Expression::parse(text);
        if (!expression) {
            fail(expression.problem().what);
            m_errorAt = begin;
            return;
        }
        segment.filter = std::move(*expression);
    }

    /// Up to the parenthesis (or bracket) that closes the filter, minding quotes and patterns.
    QString filterText(bool hasParenthesis)
    {
        const int begin = m_at;
        int open = 0;
        QChar quote;
        for (; m_at < m_text.size(); ++m_at) {
            const QChar c = m_text.at(m_at);
            if (!quote.isNull()) {
                if (c == u'\\')
                    ++m_at;
                else if (c == quote)
                    quote = QChar();
            } else if (c == u'\'' || c == u'"' || (c == u'/' && startsPattern(begin))) {
                quote = c;
            } else if (c == u'(' || c == u'[') {
                ++open;
            } else if (c == u')' || c == u']') {
                if (open == 0)
                    break;
                --open;
            }
        }
        const QString text = m_text.mid(begin, m_at - begin);
        if (hasParenthesis && !accept(QLatin1String(")")))
            fail(tr("the filter has no closing “)”"));
        return text;
    }

    bool startsPattern(int begin) const
    {
        int before = m_at - 1;
        while (before >= begin && m_text.at(before).isSpace())
            --before;
        return before < begin || QStringLiteral("(,&|!=?:").contains(m_text.at(before));
    }

    bool isSlice() const
    {
        for (int i = m_at; i < m_text.size() && m_text.at(i) != u']'; ++i) {
            const QChar c = m_text.at(i);
            if (c == u':')
                return true;
            if (!c.isDigit() && c != u'-' && !c.isSpace())
                return false;
        }
        return false;
    }

    void slice(Segment &segment)
    {
        segment.kind = Segment::Kind::Slice;
        const int begin = m_at;
        while (m_at < m_text.size() && m_text.at(m_at) != u']')
            ++m_at;
        const QStringList parts = m_text.mid(begin, m_at - begin).split(u':');
        const auto number = [this](const QString &part, int absent) {
            bool ok = true;
            const int value = part.trimmed().isEmpty() ? absent : part.trimmed().toInt(&ok);
            if (!ok)
                fail(tr("“%1” is not an item number").arg(part));
            return value;
        };
        segment.begin = number(parts.value(0), 0);
        if (!parts.value(1).trimmed().isEmpty())
            segment.end = number(parts.value(1), 0);
        segment.step = number(parts.value(2), 1);
        if (parts.size() > 3 || segment.step < 1)
            fail(tr("a slice is [begin:end:step] with a step of at least 1"));
    }

    void unionOf(Segment &segment)
    {
        do {
            skipBlanks();
            const QChar quote = m_at < m_text.size() ? m_text.at(m_at) : QChar();
            if (quote == u'\'' || quote == u'"') {
                const int end = int(m_text.indexOf(quote, m_at + 1));
                if (end < 0)
                    return fail(tr("a closing %1 is missing").arg(quote));
                segment.kind = Segment::Kind::Names;
                segment.names.push_back(m_text.mid(m_at + 1, end - m_at - 1).toUtf8());
                m_at = end + 1;
            } else {
                const int begin = m_at;
                while (m_at < m_text.size() && m_text.at(m_at) != u',' && m_text.at(m_at) != u']')
                    ++m_at;
                const QString name = m_text.mid(begin, m_at - begin).trimmed();
                if (name.isEmpty() || name.contains(u'(') || name.contains(u'\''))
                    return fail(tr("a name, a number, a slice, “*” or “?(filter)” is expected"));
                addName(segment, name);
            }
            skipBlanks();
        } while (accept(QLatin1String(",")));
    }

    bool isAtModifiersOrEnd() const
    {
        return m_at >= m_text.size() || m_text.at(m_at) == u'^' || m_text.at(m_at) == u'~';
    }
    bool accept(QLatin1String what)
    {
        if (!QStringView(m_text).mid(m_at).startsWith(what))
            return false;
        m_at += int(what.size());
        return true;
    }
};

} // namespace

base::Result<std::shared_ptr<const Given>> Given::compile(const QString &path)
{
    const auto refuse = [&path](const QString &why, int at) {
        return base::Problem{base::Problem::Kind::Usage, tr("The path %1 can't be read: %2 (character %3).").arg(path.left(100), why).arg(at + 1), {}, {}, 0, 0};
    };
    const QString trimmed = path.trimmed();
    if (trimmed.size() > longestPath)
        return refuse(tr("it is longer than %1 characters").arg(longestPath), 0);
    if (!trimmed.startsWith(u'$'))
        return refuse(tr("a path begins with “$” or with “#Alias”"), 0);
    std::shared_ptr<Given> given(new Given);
    given->m_text = trimmed;
    given->m_isMeshScope = trimmed.startsWith(QLatin1String("$mesh"));
    Parser parser(trimmed, given->m_isMeshScope ? 5 : 1);
    given->m_stages = parser.stages();
    if (!parser.error().isEmpty())
        return refuse(parser.error(), parser.errorAt());
    return std::shared_ptr<const Given>(given);
}

} // namespace meshwright::governance
