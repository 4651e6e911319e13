// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "governance/rulepack.h"

/// The configuration of the linter odcslint as a rule pack: its rule types become paths and functions of
/// ours. What it has that we don't (docs/formats/odcslint.md) makes a rule that is never evaluated, with a finding
/// that says so at its place.
namespace meshwright::governance {

/// "odcslint.yml", "odcslint.yaml", also with a dot in front.
bool isOdcslintName(const QString &path);

RulePack readOdcslint(const text::SourceText &source, const QString &path, const PackLimits &limits = {});

} // namespace meshwright::governance
