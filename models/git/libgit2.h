// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <git2.h>

namespace meshwright::git {

// The functions of libgit2 in use, without their "git_".
#define MESHWRIGHT_LIBGIT2(X) \
    X(blob_free) X(blob_lookup) X(blob_rawcontent) X(blob_rawsize) X(commit_tree) X(diff_buffers) X(diff_free) \
    X(diff_get_delta) X(diff_num_deltas) X(diff_options_init) X(diff_tree_to_workdir_with_index) X(error_last) \
    X(index_free) X(index_get_bypath) X(index_read) X(libgit2_init) X(merge_base) X(object_free) \
    X(object_id) X(object_lookup) X(object_peel) X(reference_name_to_id) X(repository_free) X(repository_head_unborn) \
    X(repository_index) X(repository_open_ext) X(repository_workdir) X(revparse_single) X(tree_entry_bypath) \
    X(tree_entry_free) X(tree_entry_id) X(tree_entry_type) X(tree_free)

/// libgit2 and the sixteen libraries it brings are loaded when git is asked for the first time, not with the program:
/// most starts of the command line never do, and would spend a third of their time on it.
struct LibGit2 {
#define X(name) decltype(&::git_##name) name = nullptr;
    MESHWRIGHT_LIBGIT2(X)
#undef X
};

/// Loads the library where that was not done yet. The problem says why it can't be used.
base::Result<void> loadLibGit2();

/// Only after it was loaded. From any thread.
const LibGit2 &libGit2();

} // namespace meshwright::git
