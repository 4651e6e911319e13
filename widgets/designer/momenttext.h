// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>
#include <QTime>

#include <optional>

namespace meshwright::designer {

/// A date, or a date and a time, as it is written: changing one part leaves the others as they stand.
struct MomentText {
    QDate date;
    QString separator; ///< "T" or " "; empty: a date alone
    QString time;      ///< "09:30", "09:30:00", "09:30:00.250"
    QString zone;      ///< "Z", "+01:00", or empty

    /// Nothing where the text is no date.
    static std::optional<MomentText> read(const QString &text);
    bool hasTime() const { return !separator.isEmpty(); }
    QTime clock() const;
    /// As exact as the time was written; parts of a second go.
    void setClock(QTime clock);
    QString text() const;
};

} // namespace meshwright::designer
