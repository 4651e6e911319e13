// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>

namespace meshwright::base {

/// Where "now" comes from, so that a test can stop the time. All times are UTC.
class Clock {
public:
    virtual ~Clock() = default;
    virtual QDateTime now() const { return QDateTime::currentDateTimeUtc(); }

    /// The machine's clock.
    static const Clock &system();
};

} // namespace meshwright::base
