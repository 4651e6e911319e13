// SPDX-License-Identifier: GPL-3.0-or-later
#include "governance/expression.h"

#include "base/tr.h"

#include <cmath>
#include <limits>

namespace meshwright::governance {

using base::tr;

namespace {

constexpr quint32 regexSteps = 100'000;

/// The number JavaScript makes of a value in arithmetic and in loose comparison.
double numeric(const Item &item)
{
    switch (item.type()) {
    case Item::Type::Null:
        return 0;
    case Item::Type::Boolean:
        return item.toBoolean() ? 1 : 0;
    case Item::Type::Number:
        return item.toNumber();
    case Item::Type::String: {
        const QString text = item.text().trimmed();
        bool ok = false;
        const double value = text.isEmpty() ? 0 : text.toDouble(&ok);
        return ok || text.isEmpty() ? value : std::numeric_limits<double>::quiet_NaN();
    }
    default:
        return std::numeric_limits<double>::quiet_NaN();
    }
}

bool isLooselyEqual(const Item &a, const Item &b)
{
    using Type = Item::Type;
    const auto isNothing = [](const Item &item) { return item.type() == Type::Null || item.isMissing(); };
    if (isNothing(a) || isNothing(b))
        return isNothing(a) && isNothing(b);
    if (a.type() == b.type())
        return a.type() == Type::Number ? a.toNumber() == b.toNumber() : a.isSame(b);
    if (a.isCollection() || b.isCollection())
        return false;
    return numeric(a) == numeric(b);
}

bool isStrictlyEqual(const Item &a, const Item &b)
{
    if (a.type() == Item::Type::Number && b.type() == Item::Type::Number)
        return a.toNumber() == b.toNumber();
    return a.isSame(b);
}

/// -1, 0, 1, or 2 where the two can't be ordered.
int order(const Item &a, const Item &b)
{
    if (a.type() == Item::Type::String && b.type() == Item::Type::String)
        return qBound(-1, a.text().compare(b.text()), 1);
    const double left = numeric(a);
    const double right = numeric(b);
    if (std::isnan(left) || std::isnan(right))
        return 2;
    return left < right ? -1 : left > right ? 1 : 0;
}

bool hasType(const Item &item, const QString &type)
{
    using Type = Item::Type;
    if (type == u"string")
        return item.type() == Type::String;
    if (type == u"number")
        return item.type() == Type::Number;
    if (type == u"integer")
        return item.type() == Type::Number && item.toNumber() == std::floor(item.toNumber()) && !std::isinf(item.toNumber());
    if (type == u"boolean")
        return item.type() == Type::Boolean;
    if (type == u"null")
        return item.type() == Type::Null;
    if (type == u"array")
        return item.type() == Type::Array;
    if (type == u"object")
        return item.isCollection();
    return !item.isCollection(); // scalar
}

Item methodOf(const QString &text, const QString &name, const std::vector<Item> &arguments)
{
    const QString first = arguments.empty() ? QString() : arguments.front().plain();
    if (name == u"includes")
        return Item::boolean(text.contains(first));
    if (name == u"startsWith")
        return Item::boolean(text.startsWith(first));
    if (name == u"endsWith")
        return Item::boolean(text.endsWith(first));
    if (name == u"indexOf")
        return Item::number(double(text.indexOf(first)));
    if (name == u"toLowerCase")
        return Item::string(text.toLower());
    if (name == u"toUpperCase")
        return Item::string(text.toUpper());
    if (name == u"trim")
        return Item::string(text.trimmed());
    if (name == u"charAt")
        return Item::string(text.mid(qsizetype(arguments.empty() ? 0 : numeric(arguments.front())), 1));
    if (name == u"toString")
        return Item::string(text);
    return {};
}

Item arrayMethod(const Item &array, const QString &name, const std::vector<Item> &arguments)
{
    if (name != u"includes" && name != u"indexOf")
        return {};
    int found = -1;
    for (int i = 0; i < array.node().size() && found < 0 && !arguments.empty(); ++i) {
        if (Item(array.node().at(i)).isSame(arguments.front()))
            found = i;
    }
    return name == u"includes" ? Item::boolean(found >= 0) : Item::number(found);
}

} // namespace

Item memberOf(const Item &item, const QString &key)
{
    if (item.type() == Item::Type::Object) {
        const QByteArray utf8 = key.toUtf8();
        return Item(item.node().find(std::string_view(utf8.constData(), size_t(utf8.size()))));
    }
    if (item.type() == Item::Type::Array) {
        if (key == u"length")
            return Item::number(item.node().size());
        bool ok = false;
        const int index = key.toInt(&ok);
        return ok && index >= 0 && index < item.node().size() ? Item(item.node().at(index)) : Item();
    }
    if (item.type() == Item::Type::String && key == u"length")
        return Item::number(double(item.text().size()));
    return {};
}

Item Expression::evaluate(const Scope &scope, Budget &budget) const
{
    budget.step();
    switch (op) {
    case Op::Literal:
        return literal;
    case Op::Pattern:
        return {};
    case Op::Value:
        return scope.value;
    case Op::Property:
        return scope.key;
    case Op::Parent:
        return Item(scope.parent);
    case Op::ParentProperty:
        return scope.parentKey;
    case Op::Root:
        return Item(scope.root);
    case Op::TypeTest:
        return Item::boolean(hasType(scope.value, name));
    case Op::Member:
        return memberOf(parts[0].evaluate(scope, budget), parts[1].evaluate(scope, budget).plain());
    case Op::Call:
        return evaluateCall(scope, budget);
    case Op::Not:
        return Item::boolean(!parts[0].evaluate(scope, budget).isTruthy());
    case Op::Minus:
        return Item::number(-numeric(parts[0].evaluate(scope, budget)));
    case Op::Plus:
        return Item::number(numeric(parts[0].evaluate(scope, budget)));
    case Op::And: {
        const Item left = parts[0].evaluate(scope, budget);
        return left.isTruthy() ? parts[1].evaluate(scope, budget) : left;
    }
    case Op::Or: {
        const Item left = parts[0].evaluate(scope, budget);
        return left.isTruthy() ? left : parts[1].evaluate(scope, budget);
    }
    case Op::Choose:
        return parts[parts[0].evaluate(scope, budget).isTruthy() ? 1 : 2].evaluate(scope, budget);
    default:
        return evaluateOperator(parts[0].evaluate(scope, budget), parts[1].evaluate(scope, budget));
    }
}

Item Expression::evaluateOperator(const Item &left, const Item &right) const
{
    switch (op) {
    case Op::Same:
        return Item::boolean(isStrictlyEqual(left, right));
    case Op::NotSame:
        return Item::boolean(!isStrictlyEqual(left, right));
    case Op::Equal:
        return Item::boolean(isLooselyEqual(left, right));
    case Op::NotEqual:
        return Item::boolean(!isLooselyEqual(left, right));
    case Op::Less:
        return Item::boolean(order(left, right) == -1);
    case Op::LessEqual:
        return Item::boolean(order(left, right) <= 0);
    case Op::Greater:
        return Item::boolean(order(left, right) == 1);
    case Op::GreaterEqual:
        return Item::boolean(order(left, right) == 0 || order(left, right) == 1);
    case Op::Add:
        if (left.type() == Item::Type::String || right.type() == Item::Type::String)
            return Item::string(left.plain() + right.plain());
        return Item::number(numeric(left) + numeric(right));
    case Op::Subtract:
        return Item::number(numeric(left) - numeric(right));
    case Op::Multiply:
        return Item::number(numeric(left) * numeric(right));
    case Op::Divide:
        return Item::number(numeric(left) / numeric(right));
    case Op::Remainder:
        return Item::number(std::fmod(numeric(left), numeric(right)));
    default:
        Q_UNREACHABLE();
    }
}

Item Expression::evaluateCall(const Scope &scope, Budget &budget) const
{
    if (name == u"match" || name == u"test")
        return evaluateMatch(scope, budget);
    const Item object = parts[0].evaluate(scope, budget);
    std::vector<Item> arguments;
    for (size_t i = 1; i < parts.size(); ++i)
        arguments.push_back(parts[i].evaluate(scope, budget));
    if (name == u"hasOwnProperty")
        return Item::boolean(object.isCollection() && !arguments.empty() && !memberOf(object, arguments.front().plain()).isMissing());
    if (object.type() == Item::Type::Array)
        return arrayMethod(object, name, arguments);
    if (object.isCollection() || object.isMissing() || object.type() == Item::Type::Null)
        return {};
    return methodOf(object.type() == Item::Type::String ? object.text() : object.plain(), name, arguments);
}

/// text.match(/re/) and /re/.test(text), which differ in which side is the pattern.
Item Expression::evaluateMatch(const Scope &scope, Budget &budget) const
{
    const bool isTest = name == u"test";
    const Expression &pattern = parts[isTest ? 0 : 1];
    const Item subject = parts[isTest ? 1 : 0].evaluate(scope, budget);
    if (subject.isCollection() || (subject.isMissing() && !isTest))
        return {};
    const QByteArray utf8 = subject.type() == Item::Type::String ? subject.text().toUtf8() : subject.plain().toUtf8();
    const auto answer = pattern.regex->search(std::string_view(utf8.constData(), size_t(utf8.size())), regexSteps);
    if (answer == Regex::Answer::Undecided)
        budget.hit(tr("the pattern %1 needs too many steps to decide").arg(pattern.regex->pattern()));
    return Item::boolean(answer == Regex::Answer::Yes);
}

} // namespace meshwright::governance
