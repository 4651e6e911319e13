// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "text/patch.h"
#include "base/span.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace meshwright::authoring {

struct Search {
    QString pattern;
    bool matchesCase = false;
    bool wholeWords = false;
    bool isRegex = false; ///< of PCRE, one line at a time
};

struct Matches {
    std::vector<base::Span> spans; ///< in text order, not overlapping, none empty
    bool isPartial = false;        ///< there were more than could be listed, or it took too long
};

/// All places of a text where a search fits. A broken pattern is a problem of kind Usage. Stops by itself
/// after 100,000 matches or half a second.
base::Result<Matches> findAll(const QByteArray &text, const Search &search);

/// Patches that put a replacement in place of the given matches. Of a regular expression "$1" to "$9" are its
/// groups, "$0" the whole match, "$$" a dollar sign; of plain text every sign is itself.
base::Result<text::PatchSet> replaceAll(const QByteArray &text, const Search &search, const std::vector<base::Span> &matches, const QString &replacement);

} // namespace meshwright::authoring
