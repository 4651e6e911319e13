// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace meshwright::shell {

/// The same titles, each with "&" before a letter that no other has, as far as letters go: the first of a word where it is
/// free. For menus, in whatever language they are.
QStringList withMenuKeys(const QStringList &titles);

} // namespace meshwright::shell
