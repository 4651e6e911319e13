// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/snapshot.h"

#include "base/tr.h"

#include <algorithm>

namespace meshwright::workspace {

using base::tr;

namespace {

QString firstMessage(const File &file, bool notEvaluated)
{
    if (!file.brief)
        return file.problem ? file.problem->what : QString();
    const auto &findings = file.brief->findings;
    const auto found = std::find_if(findings.begin(), findings.end(), [&](const text::Finding &finding) {
        return finding.notEvaluated == notEvaluated && (notEvaluated || finding.severity == text::Severity::Error);
    });
    return found == findings.end() ? tr("it is neither a contract nor a product.") : found->message;
}

} // namespace

QString File::stateText() const
{
    using governance::State;
    switch (state) {
    case State::Broken:
        return tr("Broken: %1").arg(firstMessage(*this, false));
    case State::Errors:
    case State::Warnings: {
        QStringList parts;
        if (errors)
            parts.append(errors == 1 ? tr("1 error") : tr("%1 errors").arg(errors));
        if (warnings)
            parts.append(warnings == 1 ? tr("1 warning") : tr("%1 warnings").arg(warnings));
        if (notEvaluated)
            parts.append(tr("%1 not evaluated").arg(notEvaluated));
        return parts.join(QLatin1String(", "));
    }
    case State::NotEvaluated:
        return tr("Not evaluated: %1").arg(firstMessage(*this, true));
    case State::Passed:
        return tr("Passed every check");
    }
    Q_UNREACHABLE();
}

int Snapshot::count(governance::State state) const
{
    return int(std::count_if(files.begin(), files.end(), [&](const auto &file) { return file->state == state; }));
}

} // namespace meshwright::workspace
