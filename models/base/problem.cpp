// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/problem.h"

namespace meshwright::base {

QString Problem::text() const
{
    QString out = subject;
    if (line > 0)
        out += QStringLiteral(":%1:%2").arg(line).arg(column);
    if (!out.isEmpty())
        out += QStringLiteral(": ");
    out += what;
    if (!advice.isEmpty())
        out += QLatin1Char(' ') + advice;
    return out;
}

} // namespace meshwright::base
