// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <string_view>

/// The formats the standards name: "uri" (RFC 3986), "date" and "date-time" (RFC 3339).
namespace meshwright::standard {

/// True as well for a format not known here.
bool hasFormat(std::string_view text, const QByteArray &format);
/// "an address (URI)", "a date such as 2026-03-01".
QString formatInWords(const QByteArray &format);

} // namespace meshwright::standard
