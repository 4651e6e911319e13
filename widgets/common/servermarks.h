// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace meshwright::ui {

/// The drawing of a server: its kind above two letters of its type, in the lines of the other icons. `name` is
/// "mark/KIND/LETTERS", for example "mark/warehouse/BQ"; nothing for a kind or letter that has no drawing.
QByteArray serverMark(const QByteArray &name);

} // namespace meshwright::ui
