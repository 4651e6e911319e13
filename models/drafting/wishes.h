// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace meshwright::drafting {

/// What a person says of a new contract before it is written. All may be empty.
struct Wishes {
    QString name;       ///< "Customer orders"
    QString id;         ///< empty: made of the name
    QString domain, tenant;
    QString owner;      ///< mail address or user name of whoever answers for the data
    QString team;       ///< empty: the domain
    QString purpose;
    int keptFor = 0;    ///< how long the data is kept, in `keptUnit`; 0: not said
    QString keptUnit;   ///< a word of the standard: "d", "y"
    QString readerRole; ///< the role by which others read the data; empty: not said
    QString samplePath; ///< where the data file will lie, from the contract's folder; empty: no server is written

    QString effectiveId() const;    ///< never empty
    QString effectiveName() const;  ///< never empty
};

} // namespace meshwright::drafting
