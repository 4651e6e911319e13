// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/snapshot.h"

/// What a mesh has said before, as suggestions for a new contract in one of its domains: that domain's first.
namespace meshwright::newcontract {

/// Those who answer for data: the user names of owners.
QStringList ownersIn(const workspace::Snapshot &snapshot, const QString &domain);
/// The roles by which others read.
QStringList readerRolesIn(const workspace::Snapshot &snapshot, const QString &domain);

} // namespace meshwright::newcontract
