// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "governance/analysis.h"
#include "quality/results.h"
#include "text/finding.h"
#include "widgets/common/state.h"

/// The models' own states as what the window shows.
namespace meshwright::workbench {

inline ui::State stateOf(governance::State state)
{
    switch (state) {
    case governance::State::Broken:
    case governance::State::Errors: return ui::State::Failed;
    case governance::State::Warnings: return ui::State::Warning;
    case governance::State::NotEvaluated: return ui::State::NotEvaluated;
    case governance::State::Passed: return ui::State::Passed;
    }
    Q_UNREACHABLE();
}

inline ui::State stateOf(governance::Outcome outcome)
{
    switch (outcome) {
    case governance::Outcome::Passed: return ui::State::Passed;
    case governance::Outcome::Failed: return ui::State::Failed;
    case governance::Outcome::NotEvaluated: return ui::State::NotEvaluated;
    case governance::Outcome::Waived: return ui::State::Waived;
    }
    Q_UNREACHABLE();
}

/// A rule that found nothing to look at has not passed: it is no green tick.
inline ui::State stateOf(const governance::Verdict &verdict)
{
    return verdict.outcome == governance::Outcome::Passed && verdict.places == 0 ? ui::State::None : stateOf(verdict.outcome);
}

inline ui::State stateOf(quality::State state)
{
    switch (state) {
    case quality::State::Passed: return ui::State::Passed;
    case quality::State::Failed: return ui::State::Failed;
    case quality::State::Warning: return ui::State::Warning;
    case quality::State::NotEvaluated: return ui::State::NotEvaluated;
    }
    Q_UNREACHABLE();
}

inline ui::State stateOf(const text::Finding &finding)
{
    if (finding.notEvaluated)
        return ui::State::NotEvaluated;
    return finding.severity == text::Severity::Error ? ui::State::Failed : ui::State::Warning;
}

} // namespace meshwright::workbench
