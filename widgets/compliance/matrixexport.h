// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/compliance/compliancemodel.h"

namespace meshwright::compliance {

/// The matrix for a spreadsheet; states in words, cells that a spreadsheet would compute made inert.
QByteArray matrixCsv(const ComplianceModel &model);
/// The matrix as one page to read, print and send: figures, matrix, and under it each rule with its reason. Loads
/// nothing and runs nothing.
QByteArray matrixHtml(const ComplianceModel &model, const QString &folder);

} // namespace meshwright::compliance
