// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/prose.h"

#include "exchange/html.h"
#include "exchange/markdown.h"

#include <QCoreApplication>

namespace meshwright::exchange::html {

namespace {

constexpr qsizetype longest = 20'000; ///< characters of one text; the library's worst cases grow with their square

QString plain(const QString &text)
{
    return QStringLiteral("<p>%1</p>\n").arg(escaped(text).replace(QLatin1Char('\n'), QLatin1String("<br/>")));
}

QString rendered(const QString &text, const char *role, Outermost outermost)
{
    if (text.trimmed().isEmpty())
        return {};
    const QString shown = text.left(longest);
    QString out = markdown(shown, role, outermost).value_or(QString());
    if (out.isEmpty())
        out = plain(shown);
    if (text.size() > longest)
        out += QStringLiteral("<p class=\"muted\">%1</p>\n").arg(QCoreApplication::translate("meshwright::exchange::Page", " … (%1 more characters)").arg(text.size() - longest));
    return out;
}

} // namespace

QString prose(const QString &text, const char *role)
{
    return rendered(text, role, Outermost::Paragraph);
}

QString cell(const QString &text)
{
    return rendered(text, nullptr, Outermost::Bare);
}

} // namespace meshwright::exchange::html
