// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/finding.h"

namespace meshwright::text {

QLatin1String severityName(Severity severity)
{
    switch (severity) {
    case Severity::Error:
        return QLatin1String("error");
    case Severity::Warning:
        return QLatin1String("warning");
    case Severity::Info:
        return QLatin1String("info");
    case Severity::Hint:
        return QLatin1String("hint");
    }
    Q_UNREACHABLE();
}

} // namespace meshwright::text
