// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace meshwright::quality {

class Dfa;

/// Gives a finished table the quicker ways to the same answer that it allows.
void addShortcuts(Dfa &dfa);

} // namespace meshwright::quality
