// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "drafting/page.h"
#include "drafting/rewrite.h"
#include "drafting/wishes.h"

namespace meshwright::drafting {

/// From apiVersion to the description, with a blank line behind it.
void writeHead(Page &page, const Wishes &wishes);
/// The team with its owner, or a question; behind it the role and the retention that were wished.
void writeTeam(Page &page, const Wishes &wishes);
/// The wished role and retention, in a text that may have such already.
void wishPromises(Rewrite &text, const Wishes &wishes);

} // namespace meshwright::drafting
