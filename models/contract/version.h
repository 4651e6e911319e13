// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <compare>
#include <optional>

namespace meshwright::contract {

/// A semantic version, "1.4.0" or "v1.4.0-rc.1".
struct Version {
    int major = 0, minor = 0, patch = 0;
    QString pre;          ///< "rc.1"; empty for a release
    bool withV = false;   ///< was written with a leading "v"

    QString text() const;
    /// What is after "+" has no rank, and "v" has none.
    friend std::strong_ordering operator<=>(const Version &a, const Version &b);
    friend bool operator==(const Version &a, const Version &b) { return (a <=> b) == 0; }
};

/// Empty where the text is not major.minor.patch.
std::optional<Version> parseVersion(const QString &text);

/// Any two version texts in a sensible order: semantic ones by rank, others piece by piece with numbers
/// as numbers ("2024-9" before "2024-10").
std::strong_ordering compareVersions(const QString &a, const QString &b);

} // namespace meshwright::contract
