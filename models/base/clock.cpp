// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/clock.h"

namespace meshwright::base {

const Clock &Clock::system()
{
    static const Clock clock;
    return clock;
}

} // namespace meshwright::base
