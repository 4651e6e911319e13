// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "text/tree.h"

namespace meshwright::cli {

/// Reads a YAML or JSON file within the limits for contracts.
base::Result<text::Tree> readTree(const QString &path);
/// Saves a text that was made from `before`. Refused where something else is on disk by now: what somebody wrote in the
/// meantime must not be lost.
base::Result<void> saveOver(const QString &path, const QByteArray &before, const QByteArray &after);
/// Prints the errors of a tree to standard error as "FILE:LINE:COLUMN: message [rule]". True where
/// there are some.
bool printErrors(const QString &path, const text::Tree &tree);

} // namespace meshwright::cli
