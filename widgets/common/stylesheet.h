// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace meshwright::ui {

class Theme;

/// The application's style sheet, made of the theme's tokens. Roles that a widget cannot tell by its
/// class are dynamic properties: "role" (primary, quiet, chip, card, side, section, title, muted,
/// header, segment, link) and "invalid".
QString styleSheet(const Theme &theme);

} // namespace meshwright::ui
