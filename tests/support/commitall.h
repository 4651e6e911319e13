// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>

#include <git2.h>

/// A repository with one commit of everything, made by the library, so that no git program is needed.
inline void commitAll(const QString &folder)
{
    git_libgit2_init();
    git_repository *repository = nullptr;
    git_index *index = nullptr;
    git_signature *who = nullptr;
    git_tree *tree = nullptr;
    git_oid treeId, id;
    const bool done = git_repository_init(&repository, QFile::encodeName(folder).constData(), 0) == 0 && git_repository_index(&index, repository) == 0
        && git_index_add_all(index, nullptr, 0, nullptr, nullptr) == 0 && git_index_write(index) == 0 && git_index_write_tree(&treeId, index) == 0
        && git_tree_lookup(&tree, repository, &treeId) == 0 && git_signature_new(&who, "test", "test@example.com", 1'700'000'000, 0) == 0
        && git_commit_create(&id, repository, "HEAD", who, who, nullptr, "first", tree, 0, nullptr) == 0;
    if (!done)
        qFatal("no repository could be made");
    git_signature_free(who);
    git_tree_free(tree);
    git_index_free(index);
    git_repository_free(repository);
    git_libgit2_shutdown();
}
