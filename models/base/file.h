// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QString>

namespace meshwright::base {

/// Reads a whole regular file of at most `limit` bytes. A folder, a device, a pipe, a missing or
/// unreadable file and a file over the limit are problems of kind Unreadable; nothing blocks.
Result<QByteArray> readFile(const QString &path, qint64 limit);

/// The one way this program writes a file that matters: all bytes reach the disk under a temporary
/// name beside the target, then replace it in one step, then the folder is synced. On any failure
/// the old file is whole, the temporary one is gone, and the problem (kind Unwritable) says so.
/// A symbolic link's target is replaced and the link kept; permissions are kept.
Result<void> saveFile(const QString &path, const QByteArray &bytes);

} // namespace meshwright::base
