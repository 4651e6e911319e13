// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace meshwright::workbench {

/// Opens a page of the manual ("docs/rules/packs.md#owner-named", "rules/packs.md"), as it was installed or as it lies beside the
/// sources, in the person's usual program. False where it is neither here nor there.
bool openManual(const QString &page);

} // namespace meshwright::workbench
