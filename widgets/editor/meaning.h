// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contract/diff.h"

#include <QByteArray>

#include <optional>

namespace meshwright::editor {

/// How two texts of a contract differ for those who read the data: what differs in order, quoting or
/// comments is not among it.
struct Meaning {
    contract::Contract before, after;      ///< what the changes point into
    std::optional<contract::ContractDiff> diff; ///< none: they can't be compared so
    QString why;                           ///< of none, for people

    int count(contract::ChangeImpact impact) const;
    /// The version after is lower than the changes ask for, and it is known which is.
    bool asksForVersion() const;
};

/// The file name decides between JSON and YAML.
Meaning meaningOf(const QByteArray &before, const QByteArray &after, const QString &fileName);

} // namespace meshwright::editor
