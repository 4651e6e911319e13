// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sampling/bytefile.h"
#include "sampling/source.h"

#include <string_view>

namespace meshwright::sampling {

enum class Packing : quint8 { None, Gzip, Zstd };

/// By the first bytes, whatever the name.
Packing packingOf(std::string_view head);
/// The text inside, as an unnamed temporary file. Refused beyond 1,000 times the packed size (and at
/// least 64 MB): no honest table shrinks that far.
base::Result<std::shared_ptr<ByteFile>> unpack(const std::shared_ptr<ByteFile> &packed, Packing packing, const QString &path, const base::Cancel &cancel);
/// The same text in UTF-8, as an unnamed temporary file. What has no meaning becomes U+FFFD.
base::Result<std::shared_ptr<ByteFile>> toUtf8(const std::shared_ptr<ByteFile> &file, Encoding encoding, const QString &path, const base::Cancel &cancel);

} // namespace meshwright::sampling
