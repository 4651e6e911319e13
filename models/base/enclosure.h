// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace meshwright::base {

/// How far what a file says may lead: the nearest folder above it with .meshwright or .git, else its own.
/// Only asks whether those are there; opens no folder.
QString enclosingFolder(const QString &path);

/// Whether a path leads into the folder by its words alone; the disk is not asked.
bool pointsInto(const QString &folder, const QString &path);

/// Whether a file is there and inside the folder, also when every link is followed. A path that does not
/// even point into it is not looked at.
bool liesWithin(const QString &folder, const QString &path);

} // namespace meshwright::base
