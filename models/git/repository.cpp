// SPDX-License-Identifier: GPL-3.0-or-later
#include "git/repository.h"

#include "base/tr.h"
#include "git/libgit2.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace meshwright::git {

using base::tr;
using base::Problem;

namespace {

template <typename T, void (*LibGit2::*release)(T *)>
struct Release {
    void operator()(T *object) const { (libGit2().*release)(object); }
};
using RepositoryHandle = std::unique_ptr<git_repository, Release<git_repository, &LibGit2::repository_free>>;
using Tree = std::unique_ptr<git_tree, Release<git_tree, &LibGit2::tree_free>>;
using Entry = std::unique_ptr<git_tree_entry, Release<git_tree_entry, &LibGit2::tree_entry_free>>;
using Blob = std::unique_ptr<git_blob, Release<git_blob, &LibGit2::blob_free>>;
using Index = std::unique_ptr<git_index, Release<git_index, &LibGit2::index_free>>;
using Object = std::unique_ptr<git_object, Release<git_object, &LibGit2::object_free>>;
using Diff = std::unique_ptr<git_diff, Release<git_diff, &LibGit2::diff_free>>;

Problem problemOf(Problem::Kind kind, const QString &what, const QString &subject, const QString &advice = {})
{
    const git_error *error = libGit2().error_last();
    const QString said = error && error->message ? QString::fromUtf8(error->message) : QString();
    return {kind, said.isEmpty() ? what : tr("%1 git says: %2.").arg(what, said), advice, subject, 0, 0};
}

QString cleanFolder(const QString &path)
{
    const QString canonical = QFileInfo(path).canonicalFilePath();
    return canonical.isEmpty() ? QDir::cleanPath(QFileInfo(path).absoluteFilePath()) : canonical;
}

/// Absolute with the links of its folder resolved; the file itself need not exist and may be a link.
QString cleanFile(const QString &path)
{
    const QFileInfo info(QDir::cleanPath(QFileInfo(path).absoluteFilePath()));
    QString folder = info.path();
    QString missing;
    while (!QFileInfo::exists(folder) && folder != QFileInfo(folder).path()) {
        missing.prepend(u'/' + QFileInfo(folder).fileName());
        folder = QFileInfo(folder).path();
    }
    const QString base = QFileInfo(folder).canonicalFilePath() + missing;
    return (base == u"/" ? QString() : base) + u'/' + info.fileName();
}

QString existingFolder(const QString &path)
{
    QString folder = QFileInfo(path).isDir() ? path : QFileInfo(path).absolutePath();
    while (!QFileInfo::exists(folder) && folder != QFileInfo(folder).absolutePath())
        folder = QFileInfo(folder).absolutePath();
    return cleanFolder(folder);
}

bool isWithin(const QString &path, const QString &folder)
{
    return path == folder || path.startsWith(folder == u"/" ? folder : folder + u'/');
}

/// Calls a maker of libgit2 with the address of a raw pointer, which the handle then owns.
template <typename Handle, typename Maker>
int fill(Handle &handle, Maker maker)
{
    typename Handle::pointer raw = nullptr;
    const int result = maker(&raw);
    handle.reset(raw);
    return result;
}

ChangedFile::Kind kindOf(git_delta_t status)
{
    switch (status) {
    case GIT_DELTA_ADDED:
        return ChangedFile::Kind::Added;
    case GIT_DELTA_DELETED:
        return ChangedFile::Kind::Deleted;
    case GIT_DELTA_UNTRACKED:
        return ChangedFile::Kind::Untracked;
    default:
        return ChangedFile::Kind::Modified;
    }
}

/// libgit2 1.5 answers "not found" for it where git's configuration names no safe.directory at all.
bool isOwnedByOthers(int error)
{
    const git_error *said = libGit2().error_last();
    return error == GIT_EOWNER || (error == GIT_ENOTFOUND && said && said->klass == GIT_ERROR_CONFIG);
}

Problem openingProblem(int error, const QString &folder)
{
    if (isOwnedByOthers(error))
        return {Problem::Kind::Refused, tr("The git repository belongs to somebody else."),
                tr("If you trust it, tell git so: git config --global --add safe.directory \"%1\"").arg(folder), folder, 0, 0};
    return problemOf(Problem::Kind::Unreadable, tr("The git repository can't be read."), folder);
}

} // namespace

struct Repository::Private {
    RepositoryHandle handle;
    QString folder;

    bool isWithoutCommit() const { return libGit2().repository_head_unborn(handle.get()) == 1; }

    base::Result<Object> find(const QByteArray &revision, git_object_t type) const;
    base::Result<Tree> treeSince(const QString &since) const;
    base::Result<QByteArray> bytesOf(const git_oid *id, const QString &file, qint64 limit) const;
};

base::Result<Object> Repository::Private::find(const QByteArray &revision, git_object_t type) const
{
    Object named, peeled;
    const int found = fill(named, [&](git_object **to) { return libGit2().revparse_single(to, handle.get(), revision.constData()); });
    if (found != 0 || fill(peeled, [&](git_object **to) { return libGit2().object_peel(to, named.get(), type); }) != 0)
        return problemOf(Problem::Kind::Usage, tr("There is no revision “%1” here.").arg(QString::fromUtf8(revision)), folder,
                         tr("Name a branch, a tag or a commit; a clone made without history has only the last one."));
    return peeled;
}

/// What the working folder is to be compared with; null where there is no commit yet.
base::Result<Tree> Repository::Private::treeSince(const QString &since) const
{
    if (since.isEmpty() && isWithoutCommit())
        return Tree();
    auto base = find(since.isEmpty() ? QByteArray("HEAD") : since.toUtf8(), GIT_OBJECT_COMMIT);
    if (!base)
        return base.problem();
    git_oid left;
    git_oid head;
    Tree tree;
    const git_oid *id = libGit2().object_id(base->get());
    if (libGit2().reference_name_to_id(&head, handle.get(), "HEAD") == 0 && libGit2().merge_base(&left, handle.get(), &head, id) == 0)
        id = &left; // two histories without a common commit are compared as they are
    Object commit;
    if (fill(commit, [&](git_object **to) { return libGit2().object_lookup(to, handle.get(), id, GIT_OBJECT_COMMIT); }) != 0
        || fill(tree, [&](git_tree **to) { return libGit2().commit_tree(to, reinterpret_cast<git_commit *>(commit.get())); }) != 0)
        return problemOf(Problem::Kind::Unreadable, tr("The commit to compare with can't be read."), folder);
    return tree;
}

base::Result<QByteArray> Repository::Private::bytesOf(const git_oid *id, const QString &file, qint64 limit) const
{
    Blob blob;
    if (fill(blob, [&](git_blob **to) { return libGit2().blob_lookup(to, handle.get(), id); }) != 0)
        return problemOf(Problem::Kind::Unreadable, tr("What the last commit has of this file can't be read."), file);
    const auto size = qint64(libGit2().blob_rawsize(blob.get()));
    if (size > limit)
        return Problem{Problem::Kind::Unreadable, tr("The file has %1 bytes in the last commit; up to %2 are read.").arg(size).arg(limit), {}, file, 0, 0};
    return QByteArray(static_cast<const char *>(libGit2().blob_rawcontent(blob.get())), qsizetype(size));
}

Repository::Repository(std::unique_ptr<Private> p) : m(std::move(p)) {}
Repository::Repository(Repository &&) noexcept = default;
Repository &Repository::operator=(Repository &&) noexcept = default;
Repository::~Repository() = default;

const QString &Repository::folder() const
{
    return m->folder;
}

base::Result<std::optional<Repository>> Repository::open(const QString &pathInside)
{
    if (const auto loaded = loadLibGit2(); !loaded)
        return loaded.problem();
    auto opened = std::make_unique<Private>();
    const QString from = existingFolder(pathInside);
    const int error = fill(opened->handle, [&](git_repository **to) { return libGit2().repository_open_ext(to, QFile::encodeName(from).constData(), 0, nullptr); });
    if (error == GIT_ENOTFOUND && !isOwnedByOthers(error))
        return std::optional<Repository>();
    if (error != 0)
        return openingProblem(error, from);
    const char *folder = libGit2().repository_workdir(opened->handle.get());
    if (!folder)
        return Problem{Problem::Kind::Refused, tr("The git repository has no working folder."), tr("Name a folder of a clone with files in it."), from, 0, 0};
    opened->folder = cleanFolder(QFile::decodeName(folder));
    // a repository can name any folder of the machine as its own
    if (!isWithin(from, opened->folder))
        return Problem{Problem::Kind::Refused, tr("The git repository says that its files are elsewhere, in %1.").arg(opened->folder),
                       tr("Look at core.worktree in its configuration."), from, 0, 0};
    return std::optional<Repository>(Repository(std::move(opened)));
}

base::Result<HeadText> Repository::headText(const QString &file, qint64 limit) const
{
    const QString path = cleanFile(file);
    if (!isWithin(path, m->folder) || path == m->folder)
        return Problem{Problem::Kind::Usage, tr("The file is not in the working folder %1.").arg(m->folder), {}, file, 0, 0};
    const QByteArray relative = QDir(m->folder).relativeFilePath(path).toUtf8();
    if (!m->isWithoutCommit()) {
        const auto head = m->find("HEAD", GIT_OBJECT_TREE);
        if (!head)
            return head.problem();
        Entry entry;
        const int found = fill(entry, [&](git_tree_entry **to) {
            return libGit2().tree_entry_bypath(to, reinterpret_cast<git_tree *>(head->get()), relative.constData());
        });
        if (found == 0 && libGit2().tree_entry_type(entry.get()) == GIT_OBJECT_BLOB) {
            auto bytes = m->bytesOf(libGit2().tree_entry_id(entry.get()), file, limit);
            if (!bytes)
                return bytes.problem();
            return HeadText{HeadText::State::Committed, std::move(*bytes)};
        }
        if (found != 0 && found != GIT_ENOTFOUND)
            return problemOf(Problem::Kind::Unreadable, tr("The last commit can't be read."), file);
    }
    Index index;
    if (fill(index, [&](git_index **to) { return libGit2().repository_index(to, m->handle.get()); }) != 0)
        return problemOf(Problem::Kind::Unreadable, tr("The index of the git repository can't be read."), m->folder);
    if (libGit2().index_read(index.get(), 0) != 0)
        return problemOf(Problem::Kind::Unreadable, tr("The index of the git repository can't be read."), m->folder);
    const bool isTracked = libGit2().index_get_bypath(index.get(), relative.constData(), GIT_INDEX_STAGE_NORMAL) != nullptr;
    return HeadText{isTracked ? HeadText::State::NotAtHead : HeadText::State::NotTracked, {}};
}

base::Result<std::vector<ChangedFile>> Repository::changedFiles(const QString &since) const
{
    auto tree = m->treeSince(since);
    if (!tree)
        return tree.problem();
    git_diff_options options = GIT_DIFF_OPTIONS_INIT;
    options.flags = GIT_DIFF_INCLUDE_UNTRACKED | GIT_DIFF_RECURSE_UNTRACKED_DIRS | GIT_DIFF_IGNORE_SUBMODULES | GIT_DIFF_SKIP_BINARY_CHECK;
    Diff diff;
    if (fill(diff, [&](git_diff **to) { return libGit2().diff_tree_to_workdir_with_index(to, m->handle.get(), tree->get(), &options); }) != 0)
        return problemOf(Problem::Kind::Unreadable, tr("What changed in the working folder can't be told."), m->folder);
    std::vector<ChangedFile> files;
    for (size_t i = 0; i < libGit2().diff_num_deltas(diff.get()); ++i) {
        const git_diff_delta *delta = libGit2().diff_get_delta(diff.get(), i);
        files.push_back({m->folder + u'/' + QString::fromUtf8(delta->new_file.path), kindOf(delta->status)});
    }
    std::sort(files.begin(), files.end(), [](const ChangedFile &a, const ChangedFile &b) { return a.path < b.path; });
    return files;
}

} // namespace meshwright::git
