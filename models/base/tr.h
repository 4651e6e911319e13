// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace meshwright::base {

/// A sentence for people, in the reader's language where the program speaks it: the window does, the command
/// line stays English, which scripts rely on. Written in place as a literal, so that the catalogues find it;
/// never kept in a static, because the language is chosen after those are made.
inline QString tr(const char *text)
{
    return QCoreApplication::translate("Free", text);
}

} // namespace meshwright::base
