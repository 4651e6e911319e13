// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

#include <optional>
#include <string_view>
#include <utility>

namespace meshwright::quality {

/// The standard's string formats that a value can break. password and binary allow any text.
enum class TextFormat : quint8 { Any, Email, Uuid, Uri, Hostname, Ipv4, Ipv6, Base64, Date, DateTime, Time };

/// By the word in logicalTypeOptions.format; nothing where the word is not known.
std::optional<TextFormat> textFormat(QStringView word);
bool keepsFormat(TextFormat format, std::string_view text);

/// The range of an integer format (i8 … u128), both ends in it, in decimal; nothing for other words.
std::optional<std::pair<std::string_view, std::string_view>> integerRange(QStringView word);

} // namespace meshwright::quality
