// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSemaphore>
#include <QThreadPool>

namespace meshwright::base {

/// Runs both to their ends: the first on another thread where one is free at once, else both here, one after the
/// other. They must not share anything that either changes.
template <typename Aside, typename Here>
void together(Aside aside, Here here)
{
    QSemaphore done;
    const bool isAside = QThreadPool::globalInstance()->tryStart([&] {
        aside();
        done.release();
    });
    here();
    if (isAside)
        done.acquire();
    else
        aside();
}

} // namespace meshwright::base
