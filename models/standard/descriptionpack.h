// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "standard/description.h"

namespace meshwright::standard {

/// A Description as bytes that are read in a fraction of the time its text needs. The build makes them of the
/// files in resources/standard; they are of this very build and say nothing to another one.
class DescriptionPack {
public:
    static QByteArray packed(const Description &description);
    /// The bytes must outlive the description: its words stay where they are. Others than packed() made are a
    /// broken promise (assert).
    static std::unique_ptr<const Description> unpacked(std::string_view bytes);
};

} // namespace meshwright::standard
