// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "authoring/frames.h"
#include "authoring/place.h"

#include <string_view>

namespace meshwright::authoring {

/// Reads what stands in brackets from `start` (its opening one) to the offset, and from there to the end of
/// the mapping around it. Fills role, word, typed, quote, hasColon and present of a place and adds the
/// frames within the brackets. Private to this library.
void scanFlow(std::string_view text, quint32 start, quint32 offset, Frames &frames, Place &place);

} // namespace meshwright::authoring
