// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/snapshot.h"

#include <algorithm>

namespace meshwright::workspace {

namespace {

QString counted(int number, const QString &one)
{
    return number == 1 ? QStringLiteral("1 ") + one : QStringLiteral("%1 %2s").arg(number).arg(one);
}

QString firstMessage(const File &file, bool notEvaluated)
{
    if (!file.analysis)
        return file.problem ? file.problem->what : QString();
    const auto &findings = file.analysis->findings;
    const auto found = std::find_if(findings.begin(), findings.end(), [&](const text::Finding &finding) {
        return finding.notEvaluated == notEvaluated && (notEvaluated || finding.severity == text::Severity::Error);
    });
    return found == findings.end() ? QStringLiteral("it is neither a contract nor a product.") : found->message;
}

} // namespace

QString File::stateText() const
{
    using governance::State;
    switch (state) {
    case State::Broken:
        return QStringLiteral("Broken: ") + firstMessage(*this, false);
    case State::Errors:
    case State::Warnings: {
        QStringList parts;
        if (errors)
            parts.append(counted(errors, QStringLiteral("error")));
        if (warnings)
            parts.append(counted(warnings, QStringLiteral("warning")));
        if (notEvaluated)
            parts.append(QStringLiteral("%1 not evaluated").arg(notEvaluated));
        return parts.join(QLatin1String(", "));
    }
    case State::NotEvaluated:
        return QStringLiteral("Not evaluated: ") + firstMessage(*this, true);
    case State::Passed:
        return QStringLiteral("Passed every check");
    }
    Q_UNREACHABLE();
}

int Snapshot::count(governance::State state) const
{
    return int(std::count_if(files.begin(), files.end(), [&](const auto &file) { return file->state == state; }));
}

} // namespace meshwright::workspace
