// SPDX-License-Identifier: GPL-3.0-or-later
#include "governance/expression.h"

#include "base/tr.h"
#include "governance/cursor.h"

#include <QStringList>

namespace meshwright::governance {

using base::tr;

namespace {

using Op = Expression::Op;

constexpr int deepest = 50;

struct Operator {
    const char *sign;
    Op op;
    int binding;
};

// Longest first where one begins with another.
constexpr Operator operators[] = {
    {"===", Op::Same, 3}, {"!==", Op::NotSame, 3}, {"==", Op::Equal, 3}, {"!=", Op::NotEqual, 3},
    {"<=", Op::LessEqual, 4}, {">=", Op::GreaterEqual, 4}, {"<", Op::Less, 4}, {">", Op::Greater, 4},
    {"&&", Op::And, 2}, {"||", Op::Or, 1}, {"+", Op::Add, 5}, {"-", Op::Subtract, 5},
    {"*", Op::Multiply, 6}, {"/", Op::Divide, 6}, {"%", Op::Remainder, 6},
};

const QStringList &methods()
{
    static const QStringList names{QStringLiteral("match"), QStringLiteral("test"), QStringLiteral("includes"), QStringLiteral("startsWith"),
                                   QStringLiteral("endsWith"), QStringLiteral("indexOf"), QStringLiteral("toLowerCase"), QStringLiteral("toUpperCase"),
                                   QStringLiteral("trim"), QStringLiteral("charAt"), QStringLiteral("toString"), QStringLiteral("hasOwnProperty")};
    return names;
}

bool isNamePart(QChar c)
{
    return c.isLetterOrNumber() || c == u'_' || c == u'$';
}

class Parser : Cursor {
public:
    explicit Parser(const QString &text) : Cursor(text) {}

    base::Result<Expression> whole()
    {
        Expression expression = choice(0);
        skipBlanks();
        if (m_error.isEmpty() && m_at < m_text.size())
            fail(tr("“%1” is not expected").arg(m_text.mid(m_at, 10)));
        if (!m_error.isEmpty())
            return base::Problem{base::Problem::Kind::Usage, tr("%1, at character %2 of the filter “%3”").arg(m_error).arg(m_errorAt + 1).arg(m_text.left(80)), {}, {}, 0, 0};
        return expression;
    }

private:
    Expression choice(int depth)
    {
        Expression condition = binary(1, depth);
        if (!accept(u'?'))
            return condition;
        Expression chosen = make(Op::Choose, std::move(condition));
        chosen.parts.push_back(choice(depth + 1));
        if (!accept(u':'))
            fail(tr("“?” needs a “:”"));
        chosen.parts.push_back(choice(depth + 1));
        return chosen;
    }

    Expression binary(int weakest, int depth)
    {
        Expression left = unary(depth);
        while (m_error.isEmpty()) {
            const Operator *next = operatorHere();
            if (!next || next->binding < weakest)
                break;
            m_at += int(qstrlen(next->sign));
            Expression both = make(next->op, std::move(left));
            both.parts.push_back(binary(next->binding + 1, depth + 1));
            left = std::move(both);
        }
        return left;
    }

    Expression unary(int depth)
    {
        if (depth > deepest) {
            fail(tr("it is nested more than %1 deep").arg(deepest));
            return {};
        }
        if (accept(u'!'))
            return make(Op::Not, unary(depth + 1));
        if (accept(u'-'))
            return make(Op::Minus, unary(depth + 1));
        if (accept(u'+'))
            return make(Op::Plus, unary(depth + 1));
        return members(primary(depth), depth);
    }

    Expression members(Expression object, int depth)
    {
        while (m_error.isEmpty()) {
            if (accept(u'[')) {
                Expression member = make(Op::Member, std::move(object));
                member.parts.push_back(choice(depth + 1));
                if (!accept(u']'))
                    fail(tr("a “]” is missing"));
                object = std::move(member);
            } else if (peek() == u'.' || (peek() == u'?' && m_text.mid(m_at, 2) == u"?.")) {
                m_at += peek() == u'?' ? 2 : 1;
                object = named(std::move(object), depth);
            } else {
                break;
            }
        }
        return object;
    }

    Expression named(Expression object, int depth)
    {
        const QString name = identifier();
        if (name.isEmpty())
            fail(tr("a name must follow the “.”"));
        if (accept(u'('))
            return call(std::move(object), name, depth);
        Expression member = make(Op::Member, std::move(object));
        Expression key;
        key.literal = Item::string(name);
        member.parts.push_back(std::move(key));
        return member;
    }

    Expression call(Expression object, const QString &name, int depth)
    {
        if (!methods().contains(name))
            fail(tr("“%1()” is not known; known are %2").arg(name, methods().join(QLatin1String(", "))));
        Expression call = make(Op::Call, std::move(object));
        call.name = name;
        while (m_error.isEmpty() && !accept(u')')) {
            call.parts.push_back(choice(depth + 1));
            if (peek() != u')' && !accept(u','))
                fail(tr("a “)” is missing"));
        }
        if (m_error.isEmpty())
            checkPatterns(call);
        return call;
    }

    /// match and test need their pattern spelled out, so that it is checked when the pack is read.
    void checkPatterns(Expression &call)
    {
        const bool isTest = call.name == u"test";
        if (!isTest && call.name != u"match")
            return;
        const size_t side = isTest ? 0 : 1;
        if (call.parts.size() == 2 && !isTest && call.parts[1].op == Op::Literal && call.parts[1].literal.type() == Item::Type::String)
            usePattern(call.parts[1], call.parts[1].literal.text());
        if (m_error.isEmpty() && (call.parts.size() != 2 || call.parts[side].op != Op::Pattern))
            fail(tr("“%1()” needs one pattern such as /^a/").arg(call.name));
    }

    Expression primary(int depth)
    {
        skipBlanks();
        const QChar c = peek();
        if (accept(u'(')) {
            Expression inner = choice(depth + 1);
            if (!accept(u')'))
                fail(tr("a “)” is missing"));
            return inner;
        }
        if (c == u'\'' || c == u'"')
            return quoted(c);
        if (c == u'/')
            return pattern();
        if (c.isDigit() || c == u'.')
            return number();
        if (c == u'@')
            return place();
        return word();
    }

    Expression quoted(QChar quote)
    {
        Expression expression;
        QString value;
        for (++m_at; m_at < m_text.size() && m_text.at(m_at) != quote; ++m_at) {
            if (m_text.at(m_at) == u'\\' && m_at + 1 < m_text.size())
                ++m_at;
            value += m_text.at(m_at);
        }
        if (m_at >= m_text.size())
            fail(tr("a closing %1 is missing").arg(quote));
        ++m_at;
        expression.literal = Item::string(value);
        return expression;
    }

    Expression pattern()
    {
        const int begin = m_at++;
        bool inClass = false;
        while (m_at < m_text.size() && (inClass || m_text.at(m_at) != u'/')) {
            const QChar c = m_text.at(m_at);
            if (c == u'\\')
                ++m_at;
            else if (c == u'[' || c == u']')
                inClass = c == u'[';
            ++m_at;
        }
        ++m_at;
        while (m_at < m_text.size() && m_text.at(m_at).isLetter())
            ++m_at;
        Expression expression;
        if (m_at > m_text.size() || m_text.mid(begin, m_at - begin).count(u'/') < 2)
            fail(tr("a closing “/” is missing"));
        else
            usePattern(expression, m_text.mid(begin, m_at - begin));
        return expression;
    }

    void usePattern(Expression &expression, const QString &text)
    {
        auto regex = Regex::compile(text);
        if (!regex)
            return fail(regex.problem().what);
        expression.op = Op::Pattern;
        expression.regex = *regex;
    }

    Expression number()
    {
        const int begin = m_at;
        while (m_at < m_text.size() && (m_text.at(m_at).isDigit() || m_text.at(m_at) == u'.'))
            ++m_at;
        bool ok = false;
        Expression expression;
        expression.literal = Item::number(m_text.mid(begin, m_at - begin).toDouble(&ok));
        if (!ok)
            fail(tr("“%1” is not a number").arg(m_text.mid(begin, m_at - begin)));
        return expression;
    }

    Expression place()
    {
        ++m_at;
        const QString name = identifier();
        if (name.isEmpty())
            return make(Op::Value);
        if (name == u"property")
            return make(Op::Property);
        if (name == u"parent")
            return make(Op::Parent);
        if (name == u"parentProperty")
            return make(Op::ParentProperty);
        if (name == u"root")
            return make(Op::Root);
        static const QStringList types{QStringLiteral("string"), QStringLiteral("number"), QStringLiteral("integer"), QStringLiteral("boolean"),
                                       QStringLiteral("null"), QStringLiteral("array"), QStringLiteral("object"), QStringLiteral("scalar")};
        if (!types.contains(name))
            fail(tr("“@%1” is not known; known are @, @property, @parent, @parentProperty, @root and @%2")
                     .arg(name, types.join(QLatin1String(", @"))));
        if (accept(u'(') && !accept(u')'))
            fail(tr("“@%1()” takes nothing in its parentheses").arg(name));
        Expression test = make(Op::TypeTest);
        test.name = name;
        return test;
    }

    Expression word()
    {
        const int begin = m_at;
        const QString name = identifier();
        Expression expression;
        if (name == u"true" || name == u"false")
            expression.literal = Item::boolean(name == u"true");
        else if (name == u"null")
            expression.literal = Item::null();
        else if (name != u"undefined") {
            m_at = begin;
            fail(name.isEmpty() ? tr("a value is missing") : tr("“%1” is not known; names of the text begin with @").arg(name));
        }
        return expression;
    }

    QString identifier()
    {
        const int begin = m_at;
        while (m_at < m_text.size() && isNamePart(m_text.at(m_at)))
            ++m_at;
        return m_text.mid(begin, m_at - begin);
    }

    const Operator *operatorHere()
    {
        skipBlanks();
        for (const Operator &candidate : operators) {
            if (QStringView(m_text).mid(m_at).startsWith(QLatin1String(candidate.sign)))
                return &candidate;
        }
        return nullptr;
    }

    static Expression make(Op op)
    {
        Expression expression;
        expression.op = op;
        return expression;
    }
    static Expression make(Op op, Expression part)
    {
        Expression expression = make(op);
        expression.parts.push_back(std::move(part));
        return expression;
    }

    QChar peek()
    {
        skipBlanks();
        return m_at < m_text.size() ? m_text.at(m_at) : QChar();
    }
    bool accept(QChar c)
    {
        if (peek() != c || m_at >= m_text.size())
            return false;
        ++m_at;
        return true;
    }
};

} // namespace

base::Result<Expression> Expression::parse(const QString &text)
{
    return Parser(text).whole();
}

} // namespace meshwright::governance
