// SPDX-License-Identifier: GPL-3.0-or-later
#include "governance/formcondition.h"

#include "base/tr.h"
#include "governance/formplace.h"

namespace meshwright::governance {

using base::Problem;
using base::Result;
using base::tr;
using text::Node;

namespace {

constexpr int longest = 2'000; // characters
constexpr int deepest = 32;    // brackets and nots

Node found(const Node &mapping, const QByteArray &key)
{
    if (!mapping.isMapping())
        return {};
    if (const Node own = mapping.find(std::string_view(key.constData(), size_t(key.size()))))
        return own;
    return customEntry(mapping, key)["value"];
}

Node rootOf(Node node)
{
    while (node.parent())
        node = node.parent();
    return node;
}

} // namespace

/// Precedence climbing over the characters.
class FormConditionParser {
public:
    explicit FormConditionParser(const QString &text) : m_text(text) {}

    Result<FormCondition> parse()
    {
        FormCondition out = either(0);
        skip();
        if (m_fault.isEmpty() && m_at < m_text.size())
            fault(tr("“%1” is not expected here").arg(m_text.mid(m_at, 12)));
        if (!m_fault.isEmpty())
            return Problem{Problem::Kind::Usage, m_fault, m_text, {}};
        return out;
    }

private:
    using Op = FormCondition::Op;

    void skip()
    {
        while (m_at < m_text.size() && m_text[m_at].isSpace())
            ++m_at;
    }
    bool take(QLatin1String token)
    {
        skip();
        if (QStringView(m_text).mid(m_at).startsWith(token)) {
            m_at += token.size();
            return true;
        }
        return false;
    }
    void fault(const QString &what)
    {
        if (m_fault.isEmpty())
            m_fault = tr("%1, at character %2").arg(what).arg(m_at + 1);
    }
    static FormCondition joined(Op op, FormCondition left, FormCondition right)
    {
        FormCondition out;
        out.op = op;
        out.parts = {std::move(left), std::move(right)};
        return out;
    }
    FormCondition either(int depth)
    {
        FormCondition left = both(depth);
        while (m_fault.isEmpty() && take(QLatin1String("||")))
            left = joined(Op::Or, std::move(left), both(depth));
        return left;
    }
    FormCondition both(int depth)
    {
        FormCondition left = comparison(depth);
        while (m_fault.isEmpty() && take(QLatin1String("&&")))
            left = joined(Op::And, std::move(left), comparison(depth));
        return left;
    }
    FormCondition comparison(int depth)
    {
        FormCondition left = single(depth);
        static const std::pair<QLatin1String, Op> operators[] = {
            {QLatin1String("=="), Op::Same}, {QLatin1String("!="), Op::Other}, {QLatin1String("<="), Op::AtMost}, {QLatin1String(">="), Op::AtLeast},
            {QLatin1String("<"), Op::Less}, {QLatin1String(">"), Op::More}, {QLatin1String("contains "), Op::Contains}};
        for (const auto &[token, op] : operators) {
            if (m_fault.isEmpty() && take(token))
                return joined(op, std::move(left), single(depth));
        }
        return left;
    }
    FormCondition single(int depth)
    {
        FormCondition out;
        skip();
        if (depth > deepest) {
            fault(tr("the condition is nested too deeply"));
        } else if (take(QLatin1String("("))) {
            out = either(depth + 1);
            if (!take(QLatin1String(")")))
                fault(tr("a “)” is missing"));
        } else if (m_at < m_text.size() && m_text[m_at] == u'!' && (m_at + 1 >= m_text.size() || m_text[m_at + 1] != u'=')) {
            ++m_at;
            out.op = Op::Not;
            out.parts.push_back(single(depth + 1));
        } else if (m_at < m_text.size() && (m_text[m_at] == u'\'' || m_text[m_at] == u'"')) {
            const QChar quote = m_text[m_at];
            const qsizetype end = m_text.indexOf(quote, m_at + 1);
            if (end < 0)
                fault(tr("the quotes are not closed"));
            out.word = m_text.mid(m_at + 1, end - m_at - 1);
            m_at = end < 0 ? m_text.size() : end + 1;
        } else {
            readWord(out);
        }
        return out;
    }
    void readWord(FormCondition &out)
    {
        const qsizetype begin = m_at;
        const auto belongs = [](QChar c) { return c.isLetterOrNumber() || c == u'_' || c == u'-' || c == u'.'; };
        while (m_at < m_text.size() && belongs(m_text[m_at]))
            ++m_at;
        out.word = m_text.mid(begin, m_at - begin);
        if (out.word.isEmpty())
            return fault(tr("a name or a value is missing"));
        bool isNumber = false;
        out.word.toDouble(&isNumber);
        out.isNull = out.word == u"null";
        const bool isWord = out.isNull || isNumber || out.word == u"true" || out.word == u"false";
        out.op = isWord ? Op::Literal : Op::Name;
    }

    QString m_text;
    qsizetype m_at = 0;
    QString m_fault;
};

Result<std::shared_ptr<const FormCondition>> FormCondition::parse(const QString &text)
{
    if (text.size() > longest)
        return Problem{Problem::Kind::Usage, tr("A condition may have %1 characters; this one has %2").arg(longest).arg(text.size()), {}, {}};
    Result<FormCondition> parsed = FormConditionParser(text).parse();
    if (!parsed)
        return parsed.problem();
    return std::shared_ptr<const FormCondition>(std::make_shared<FormCondition>(std::move(*parsed)));
}

FormCondition::Operand FormCondition::valueOf(const Node &mapping) const
{
    Operand out;
    if (op == Op::Literal) {
        out.isMissing = isNull;
        out.text = word;
        return out;
    }
    Node node;
    const qsizetype dot = word.lastIndexOf(u'.');
    if (dot < 0) {
        node = found(mapping, word.toUtf8());
        node = node ? node : found(rootOf(mapping), word.toUtf8());
    } else {
        Node around = mapping;
        while (around && !(around.isMapping() && formLevel(around.path()) == QStringView(word).left(dot)))
            around = around.parent();
        node = found(around, word.mid(dot + 1).toUtf8());
    }
    out.isMissing = !node || node.isNull();
    out.isList = node.isSequence();
    out.text = node.isScalar() ? node.string() : QString();
    for (int i = 0; i < node.size() && out.isList; ++i)
        out.items.append(node.at(i).string());
    return out;
}

bool FormCondition::compares(const Node &mapping) const
{
    const Operand left = parts[0].valueOf(mapping), right = parts[1].valueOf(mapping);
    if (op == Op::Contains)
        return !right.isMissing && (left.isList ? left.items.contains(right.text) : !left.isMissing && left.text.contains(right.text));
    const bool isSame = left.isMissing == right.isMissing && (left.isMissing || (left.isList == right.isList && left.text == right.text && left.items == right.items));
    if (op == Op::Same || op == Op::Other)
        return isSame == (op == Op::Same);
    if (left.isMissing || right.isMissing || left.isList || right.isList)
        return false;
    bool isNumber = false, areNumbers = false;
    const double one = left.text.toDouble(&isNumber), other = right.text.toDouble(&areNumbers);
    const int order = isNumber && areNumbers ? (one < other ? -1 : one > other ? 1 : 0) : QString::compare(left.text, right.text);
    return op == Op::Less ? order < 0 : op == Op::AtMost ? order <= 0 : op == Op::More ? order > 0 : order >= 0;
}

bool FormCondition::holds(const Node &mapping) const
{
    switch (op) {
    case Op::Not:
        return !parts[0].holds(mapping);
    case Op::And:
        return parts[0].holds(mapping) && parts[1].holds(mapping);
    case Op::Or:
        return parts[0].holds(mapping) || parts[1].holds(mapping);
    case Op::Name:
    case Op::Literal: {
        const Operand own = valueOf(mapping);
        return !own.isMissing && own.text != u"false" && (own.isList ? !own.items.isEmpty() : !own.text.isEmpty());
    }
    default:
        break;
    }
    return compares(mapping);
}

} // namespace meshwright::governance
