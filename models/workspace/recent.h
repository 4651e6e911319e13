// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QDateTime>

#include <vector>

namespace meshwright::workspace {

struct RecentFolder {
    QString path;
    QDateTime opened; ///< UTC
    bool exists = true;
};

/// The folders opened lately, newest first, at most twenty: $XDG_CONFIG_HOME/meshwright/recent.json.
class RecentFolders {
public:
    static QString defaultFile();
    explicit RecentFolders(const QString &file = defaultFile()) : m_file(file) {}

    /// A file that is missing is an empty list; one that can't be read is a problem and is never saved over.
    base::Result<std::vector<RecentFolder>> list() const;
    base::Result<void> add(const QString &folder, const QDateTime &now);
    base::Result<void> forget(const QString &folder);

private:
    QString m_file;
};

} // namespace meshwright::workspace
