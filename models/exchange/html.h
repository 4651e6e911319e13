// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

/// The few pieces every page of ours is written with. What comes from a contract is text, never
/// markup: it goes through escaped().
namespace meshwright::exchange::html {

/// Text for the inside of an element or of a quoted attribute. Signs that turn the direction of what
/// follows, or are no text at all, become U+FFFD, so that a name can't pose as another.
QString escaped(QStringView text);
/// The value of an href for an address of the web or of mail, encoded and escaped; empty for every other text.
QString href(const QString &address);
/// The text, as a link where it is an address of the web or of mail; of nothing else.
QString linked(const QString &text);
/// The name of a place in a page (of the node with this pointer, say), of letters and digits only.
QString anchor(QStringView text);

/// A whole document: one file that loads nothing, runs nothing, prints well, and is light or dark as
/// its reader likes. `style` comes after what all pages share: the colours --base --soft --line
/// --text --muted --accent --accent-soft --pass --fail --warning --not-evaluated --waived, and plain
/// looks of h1 to h6, p, lists, quotes, pre, table, th, td, a, code, .muted and .chip.
QByteArray document(const QString &title, const QString &body, const QString &style = {});

} // namespace meshwright::exchange::html
