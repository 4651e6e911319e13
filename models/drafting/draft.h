// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "drafting/sketch.h"

#include <QByteArray>

/// New contracts as text: from nothing, from a template, from a data file, from another contract. The text is valid ODCS
/// 3.2 with the version 1.0.0 and the status draft; comments that begin with "Decide:" wait for a person.
namespace meshwright::drafting {

/// What a person says of a new contract before it is written. All may be empty.
struct Wishes {
    QString name;       ///< "Customer orders"
    QString id;         ///< empty: made of the name
    QString domain, tenant;
    QString owner;      ///< mail address or user name of whoever answers for the data
    QString team;       ///< empty: the domain
    QString purpose;
    QString samplePath; ///< where the data file will lie, from the contract's folder; empty: no server is written

    QString effectiveId() const;    ///< never empty
    QString effectiveName() const;  ///< never empty
};

QByteArray blankDraft(const Wishes &wishes);
QByteArray draftOf(const Sketch &sketch, const Wishes &wishes);

} // namespace meshwright::drafting
