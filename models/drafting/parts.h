// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "drafting/page.h"
#include "drafting/wishes.h"

namespace meshwright::drafting {

/// From apiVersion to the description, with a blank line behind it.
void writeHead(Page &page, const Wishes &wishes);
/// The team with its owner, or a question.
void writeTeam(Page &page, const Wishes &wishes);

} // namespace meshwright::drafting
