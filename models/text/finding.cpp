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

bool isWithin(const QString &pointer, const QString &node)
{
    return pointer.startsWith(node) && (pointer.size() == node.size() || pointer[node.size()] == QLatin1Char('/'));
}

std::optional<Severity> worstWithin(const std::vector<Finding> &findings, const QString &node)
{
    std::optional<Severity> worst;
    for (const Finding &finding : findings) {
        if (!finding.notEvaluated && isWithin(finding.path, node) && (!worst || finding.severity < *worst))
            worst = finding.severity;
    }
    return worst;
}

} // namespace meshwright::text
