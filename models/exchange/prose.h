// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// Descriptions that people write, as HTML: CommonMark with the tables, struck words and tasks of GitHub's Markdown.
///
/// What a text can't do: HTML in it is shown as it was written; an image is its words and its address; a link leads only to
/// the web or to mail, and its address stands beside its words; headings come below those of the page (h5, h6). A line
/// that ends in the text ends on the page, too, since people who type into a form mean it. See docs/limits.md for what is
/// too large; such a text is shown as it was written.
namespace meshwright::exchange::html {

/// A text as blocks. `role` is the class of the paragraph it begins with, where given. Nothing for a blank text.
QString prose(const QString &text, const char *role = nullptr);
/// The same for the inside of a cell: a single paragraph comes without its element.
QString cell(const QString &text);

} // namespace meshwright::exchange::html
