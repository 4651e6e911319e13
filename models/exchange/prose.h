// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// The few signs of Markdown that people write into descriptions, as HTML: `code`, **strong**, lists,
/// and paragraphs. All else stays as it was written, and every text is escaped; a link tells its address
/// beside its words, so that none can lead elsewhere than it says.
namespace meshwright::exchange::html {

/// Several paragraphs and lists; `role` is the class of the paragraphs, where given. Nothing for a blank text.
QString prose(const QString &text, const char *role = nullptr);
/// The inside of one paragraph or cell.
QString phrase(const QString &text);

} // namespace meshwright::exchange::html
