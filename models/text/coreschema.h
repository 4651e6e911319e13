// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/tree.h"

/// The YAML 1.2 core schema: what a plain scalar means, and what its number is.
namespace meshwright::text::coreschema {

ScalarType typeOf(std::string_view plain);
/// The type a tag asks for, if it is one of the core schema's ("!!int", "tag:yaml.org,2002:int", "!").
std::optional<ScalarType> typeOfTag(std::string_view tag);
bool booleanOf(std::string_view text);
/// Infinities are numbers here, .nan is not.
std::optional<double> numberOf(std::string_view text);
std::optional<qint64> integerOf(std::string_view text);

} // namespace meshwright::text::coreschema
