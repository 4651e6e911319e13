// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "standard/description.h"

#include <QString>

namespace meshwright::authoring {

/// "text", "whole number", "list of properties": what a field holds, in words.
QString typeWords(const standard::Field &field);
/// Help, allowed values, limits, example, since when, deprecated: a paragraph each, plain text.
QString documentation(const standard::Field &field);
/// The same for a whole block.
QString documentation(const standard::Block &block);

} // namespace meshwright::authoring
