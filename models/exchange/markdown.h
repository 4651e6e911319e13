// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace meshwright::exchange::html {

/// How a text of one paragraph only is written: with its element or, inside a cell, without.
enum class Outermost { Paragraph, Bare };

/// Markdown as HTML that can do no harm (prose.h says what that means); nothing where the HTML would be out of proportion to
/// the text. The caller bounds the text.
std::optional<QString> markdown(const QString &text, const char *role, Outermost outermost);

} // namespace meshwright::exchange::html
