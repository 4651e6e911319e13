// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sampling/columnprofile.h"

#include <string_view>

namespace meshwright::sampling {

/// What one text or whole number looks like.
Likeness likenessOf(std::string_view text);

} // namespace meshwright::sampling
