// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace meshwright::base {

/// A text for a tool tip, shown as it stands: Qt takes what looks like tags for rich text. Escaped alone it would show its
/// &quot; and &amp; wherever nothing else made Qt think so.
inline QString tip(const QString &plain)
{
    if (!plain.contains(QLatin1Char('<')) && !plain.contains(QLatin1Char('&')))
        return plain;
    return QLatin1String("<qt>") + plain.toHtmlEscaped().replace(QLatin1Char('\n'), QLatin1String("<br>")) + QLatin1String("</qt>");
}

} // namespace meshwright::base
