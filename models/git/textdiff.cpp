// SPDX-License-Identifier: GPL-3.0-or-later
#include "git/textdiff.h"

#include "base/tr.h"
#include "git/libgit2.h"

namespace meshwright::git {

using base::tr;

namespace {

int take(const git_diff_delta *, const git_diff_hunk *hunk, void *out)
{
    // git counts lines from 1, and an empty stretch by the line behind which it is.
    const auto begin = [](int start, int lines) { return lines > 0 ? start - 1 : start; };
    static_cast<std::vector<TextHunk> *>(out)->push_back({begin(hunk->old_start, hunk->old_lines), hunk->old_lines, begin(hunk->new_start, hunk->new_lines), hunk->new_lines});
    return 0;
}

} // namespace

base::Result<std::vector<TextHunk>> textDiff(const QByteArray &before, const QByteArray &after)
{
    std::vector<TextHunk> hunks;
    if (before == after)
        return hunks;
    if (const auto loaded = loadLibGit2(); !loaded)
        return loaded.problem();
    git_diff_options options;
    libGit2().diff_options_init(&options, GIT_DIFF_OPTIONS_VERSION);
    options.context_lines = 0;
    options.interhunk_lines = 0;
    options.flags = GIT_DIFF_FORCE_TEXT | GIT_DIFF_INDENT_HEURISTIC;
    const int failed = libGit2().diff_buffers(before.constData(), size_t(before.size()), nullptr, after.constData(), size_t(after.size()), nullptr, &options, nullptr, nullptr, &take, nullptr, &hunks);
    const git_error *error = failed ? libGit2().error_last() : nullptr;
    const QString said = error && error->message ? QString::fromUtf8(error->message) : QString();
    if (failed)
        return base::Problem{base::Problem::Kind::Internal, tr("The two texts could not be compared: %1.").arg(said), {}, {}};
    return hunks;
}

} // namespace meshwright::git
