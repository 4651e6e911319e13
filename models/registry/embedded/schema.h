// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "registry/sqlite.h"

namespace meshwright::registry::embedded {

sqlite::FileKind fileKind();
/// Step n brings a file from version n to n + 1. A step that was released is never changed.
std::span<const sqlite::Migration> migrations();

} // namespace meshwright::registry::embedded
