// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/prose.h"

#include "exchange/html.h"

#include <QRegularExpression>
#include <QStringList>

namespace meshwright::exchange::html {

namespace {

QString words(const QString &text)
{
    static const QRegularExpression pieces(QStringLiteral("(\\[([^\\]\\n]{0,200})\\]\\(([^()\\s]{0,500})\\))|(\\b(?:https?://|mailto:)[^\\s<>()\"']*[^\\s<>()\"'.,;:!?])"));
    QString out;
    qsizetype done = 0;
    for (auto found = pieces.globalMatch(text); found.hasNext();) {
        const QRegularExpressionMatch match = found.next();
        out += escaped(QStringView(text).sliced(done, match.capturedStart() - done));
        if (match.capturedLength(1) > 0)
            out += escaped(match.captured(2)) + QLatin1String(" (") + linked(match.captured(3)) + QLatin1Char(')');
        else
            out += linked(match.captured(4));
        done = match.capturedEnd();
    }
    return out + escaped(QStringView(text).sliced(done));
}

/// "- one" or "* one": 2, "12. one": 4; 0 where the line is no item of a list.
qsizetype bulletOf(const QString &line, bool &isNumbered)
{
    static const QRegularExpression bullet(QStringLiteral("^\\s{0,3}(?:[-*]|(\\d{1,3})[.)])\\s+(?=\\S)"));
    const QRegularExpressionMatch found = bullet.match(line);
    isNumbered = found.capturedLength(1) > 0;
    return found.hasMatch() ? found.capturedLength() : 0;
}

QString listOf(const QStringList &items, bool isNumbered)
{
    QString out;
    for (const QString &item : items)
        out += QStringLiteral("<li>%1</li>").arg(phrase(item));
    return isNumbered ? QStringLiteral("<ol>%1</ol>\n").arg(out) : QStringLiteral("<ul>%1</ul>\n").arg(out);
}

} // namespace

QString phrase(const QString &text)
{
    QString out;
    qsizetype done = 0;
    const auto span = [&](qsizetype at, QLatin1String mark) { return text.mid(at, mark.size()) == mark ? text.indexOf(mark, at + mark.size()) : -1; };
    for (qsizetype at = 0; at < text.size(); ++at) {
        const bool isCode = text[at] == QLatin1Char('`');
        const QLatin1String mark(isCode ? "`" : "**");
        const qsizetype end = isCode || text[at] == QLatin1Char('*') ? span(at, mark) : -1;
        const QString inner = end < 0 ? QString() : text.mid(at + mark.size(), end - at - mark.size());
        if (inner.trimmed().isEmpty() || inner.contains(QLatin1Char('\n')) || inner != inner.trimmed())
            continue;
        out += words(text.mid(done, at - done)) + (isCode ? QStringLiteral("<code>%1</code>") : QStringLiteral("<b>%1</b>")).arg(escaped(inner));
        at = end + mark.size() - 1;
        done = at + 1;
    }
    return out + words(text.mid(done));
}

QString prose(const QString &text, const char *role)
{
    const QString open = role ? QStringLiteral("<p class=\"%1\">").arg(QLatin1String(role)) : QStringLiteral("<p>");
    QString out;
    QStringList lines, items;
    bool isNumbered = false;
    const auto close = [&] {
        if (!lines.isEmpty())
            out += open + phrase(lines.join(QLatin1Char('\n'))) + QLatin1String("</p>\n");
        if (!items.isEmpty())
            out += listOf(items, isNumbered);
        lines.clear();
        items.clear();
    };
    for (const QString &line : text.trimmed().split(QLatin1Char('\n'))) {
        bool numbered = false;
        if (const qsizetype bullet = bulletOf(line, numbered); bullet > 0) {
            if (items.isEmpty() || numbered != isNumbered)
                close();
            isNumbered = numbered;
            items.append(line.mid(bullet).trimmed());
        } else if (line.trimmed().isEmpty()) {
            close();
        } else if (!items.isEmpty() && line.startsWith(QLatin1Char(' '))) {
            items.last() += QLatin1Char(' ') + line.trimmed(); // an item goes on
        } else {
            if (!items.isEmpty())
                close();
            lines.append(line);
        }
    }
    close();
    return out;
}

} // namespace meshwright::exchange::html
