// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/prose.h"

#include <QSet>
#include <QStringList>

using namespace meshwright;

/// Any text as a description: only elements that the page knows come out, each is closed by its own end, no attribute but ours.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static const QSet<QString> elements = {QStringLiteral("p"), QStringLiteral("h5"), QStringLiteral("h6"), QStringLiteral("ul"), QStringLiteral("ol"), QStringLiteral("li"), QStringLiteral("em"),
        QStringLiteral("strong"), QStringLiteral("del"), QStringLiteral("code"), QStringLiteral("pre"), QStringLiteral("blockquote"), QStringLiteral("table"), QStringLiteral("thead"), QStringLiteral("tr"),
        QStringLiteral("th"), QStringLiteral("td"), QStringLiteral("a"), QStringLiteral("span")};
    static const QStringList attributes = {QString(), QStringLiteral("class=\"task\""), QStringLiteral("class=\"written\""), QStringLiteral("class=\"muted\""), QStringLiteral("align=\"right\""), QStringLiteral("align=\"center\"")};
    const QString html = exchange::html::prose(QString::fromUtf8(reinterpret_cast<const char *>(data), qsizetype(size)));
    QStringList open;
    for (qsizetype at = html.indexOf(QLatin1Char('<')); at >= 0; at = html.indexOf(QLatin1Char('<'), at + 1)) {
        const QString tag = html.mid(at + 1, html.indexOf(QLatin1Char('>'), at) - at - 1);
        if (tag == QLatin1String("br/") || tag == QLatin1String("hr/"))
            continue;
        if (tag.startsWith(QLatin1Char('/'))) {
            if (open.isEmpty() || open.takeLast() != tag.mid(1))
                __builtin_trap();
            continue;
        }
        const QString name = tag.section(QLatin1Char(' '), 0, 0), attribute = tag.section(QLatin1Char(' '), 1);
        const bool isLink = attribute.startsWith(QLatin1String("href=\"http://")) || attribute.startsWith(QLatin1String("href=\"https://")) || attribute.startsWith(QLatin1String("href=\"mailto:"));
        if (!elements.contains(name) || (name == QLatin1String("a") ? !isLink : !attributes.contains(attribute) && !attribute.startsWith(QLatin1String("start=\""))))
            __builtin_trap();
        open.append(name);
    }
    if (!open.isEmpty())
        __builtin_trap();
    return 0;
}
