// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QString>

#include <memory>
#include <optional>
#include <vector>

/// What git knows of the files of a workspace. Only reads: no hook, no filter program and no
/// connection, whatever the repository's configuration says.
namespace meshwright::git {

/// The text of a file in the last commit.
struct HeadText {
    enum class State : quint8 {
        Committed,  ///< bytes are what the last commit has
        NotAtHead,  ///< git tracks the file, but the last commit doesn't have it (or there is no commit yet)
        NotTracked  ///< git doesn't track the file; it may be ignored, and it may not exist
    };
    State state = State::NotTracked;
    QByteArray bytes; ///< as stored: no line ends were converted
};

struct ChangedFile {
    enum class Kind : quint8 { Added, Modified, Deleted, Untracked };
    QString path; ///< absolute, clean
    Kind kind = Kind::Modified;
};

/// A repository with a working folder. Not to be used by two threads at once; to open another one
/// is cheap.
class Repository {
public:
    /// The repository that the file or folder lies in; nothing where it lies in none. A problem where
    /// there is one that can't or mustn't be read: damaged, without a working folder, its working
    /// folder elsewhere, or owned by somebody else and not named in git's safe.directory.
    static base::Result<std::optional<Repository>> open(const QString &pathInside);

    Repository(Repository &&) noexcept;
    Repository &operator=(Repository &&) noexcept;
    ~Repository();

    const QString &folder() const; ///< the working folder: absolute, symbolic links resolved, no "/" at the end

    /// Of at most `limit` bytes; a larger one is a problem of kind Unreadable. A file outside the
    /// working folder is a problem of kind Usage.
    base::Result<HeadText> headText(const QString &file, qint64 limit = 20 * 1024 * 1024) const;

    /// What the working folder has otherwise than the last commit, staged or not, with files git
    /// doesn't know yet (ignored ones left out). With a revision: otherwise than the commit where
    /// this branch left that revision, so that what others changed there meanwhile is not counted.
    /// In order of path. A revision that isn't there is a problem of kind Usage.
    base::Result<std::vector<ChangedFile>> changedFiles(const QString &since = {}) const;

private:
    struct Private;
    explicit Repository(std::unique_ptr<Private> p);
    std::unique_ptr<Private> m;
};

} // namespace meshwright::git
