// SPDX-License-Identifier: GPL-3.0-or-later
#include "governance/message.h"

#include "base/tr.h"

#include <QStringList>

namespace meshwright::governance {

using base::tr;

namespace {

constexpr int longestMessage = 2'000;

struct Placeholder {
    qsizetype begin = -1;
    qsizetype end = -1;
    QString name;
    bool isExpression = false;
};

Placeholder nextPlaceholder(const QString &text, qsizetype from)
{
    for (qsizetype open = text.indexOf(QLatin1String("{{"), from); open >= 0; open = text.indexOf(QLatin1String("{{"), open + 2)) {
        const qsizetype close = text.indexOf(QLatin1String("}}"), open);
        if (close < 0)
            return {};
        const QString name = text.mid(open + 2, close - open - 2);
        if (name.isEmpty() || name.contains(u'\n') || name.contains(u'}'))
            continue;
        const bool isExpression = open > from && text.at(open - 1) == u'#';
        return {isExpression ? open - 1 : open, close + 2, name.trimmed(), isExpression};
    }
    return {};
}

/// The name inside print("name"); empty for any other expression.
QString printed(const QString &expression)
{
    const bool isPrint = expression.startsWith(QLatin1String("print(")) && expression.endsWith(u')') && expression.size() > 9;
    return isPrint ? expression.mid(7, expression.size() - 9) : QString();
}

QString subject(const MessageWords &words)
{
    return words.property.isEmpty() ? tr("The document ") : tr("“%1”").arg(words.property) + u' ';
}

QString replacement(const Placeholder &placeholder, const MessageWords &words)
{
    const QString name = placeholder.isExpression ? printed(placeholder.name) : placeholder.name;
    if (name == u"subject" || (placeholder.isExpression && name == u"property"))
        return subject(words);
    if (name == u"error")
        return words.error;
    if (name == u"property")
        return words.property;
    if (name == u"path")
        return words.path;
    if (name == u"description")
        return words.description;
    if (name == u"value")
        return placeholder.isExpression ? words.value.print() : words.value.plain();
    return {};
}

} // namespace

QString filledMessage(const QString &pattern, const MessageWords &words)
{
    QString result;
    qsizetype at = 0;
    for (Placeholder next = nextPlaceholder(pattern, 0); next.begin >= 0; next = nextPlaceholder(pattern, at)) {
        result += QStringView(pattern).mid(at, next.begin - at);
        result += replacement(next, words);
        at = next.end;
    }
    result += QStringView(pattern).mid(at);
    result = result.trimmed();
    return result.size() > longestMessage ? result.left(longestMessage) + u'…' : result;
}

QString messageFault(const QString &pattern)
{
    static const QStringList known{QStringLiteral("error"), QStringLiteral("property"), QStringLiteral("path"), QStringLiteral("description"), QStringLiteral("value")};
    for (Placeholder next = nextPlaceholder(pattern, 0); next.begin >= 0; next = nextPlaceholder(pattern, next.end)) {
        const QString name = next.isExpression ? printed(next.name) : next.name;
        if (!known.contains(name))
            return tr("The placeholder “%1” is not known; known are {{%2}}.").arg(next.name, known.join(QLatin1String("}}, {{")));
    }
    return {};
}

} // namespace meshwright::governance
