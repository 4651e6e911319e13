// SPDX-License-Identifier: GPL-3.0-or-later
#include "quality/results.h"

namespace meshwright::quality {

QLatin1String stateName(State state)
{
    switch (state) {
    case State::Passed:
        return QLatin1String("passed");
    case State::Failed:
        return QLatin1String("failed");
    case State::Warning:
        return QLatin1String("warning");
    case State::NotEvaluated:
        return QLatin1String("not-evaluated");
    }
    Q_UNREACHABLE();
}

Summary Results::summary() const
{
    Summary sum;
    for (const CheckResult &check : checks) {
        switch (check.state) {
        case State::Passed:
            ++sum.passed;
            break;
        case State::Failed:
            ++sum.failed;
            break;
        case State::Warning:
            ++sum.warnings;
            break;
        case State::NotEvaluated:
            ++sum.notEvaluated;
            break;
        }
    }
    return sum;
}

} // namespace meshwright::quality
