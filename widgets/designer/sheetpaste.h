// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QMimeData;

namespace meshwright::designer {

/// What was copied, as a sheet writes it (see document::parseSheet): its plain text, or, where that has no columns or is
/// missing, the first table of its HTML. Empty where there is neither.
QString sheetOf(const QMimeData &offered);

} // namespace meshwright::designer
