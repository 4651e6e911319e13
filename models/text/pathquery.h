// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "text/tree.h"

namespace meshwright::text {

/// A path as people write it: schema[0].properties[name=order_id].description. Steps are keys (in
/// quotes where they hold one of . [ ] = or blanks), item numbers from 0 (negative ones count from
/// the end) and [key=value], which means the one item that holds it. A JSON pointer ("/schema/0")
/// is taken too. "" or "." is the root.
class PathQuery {
public:
    /// Problems of kind Usage.
    static base::Result<PathQuery> parse(const QString &text);
    /// Parses the beginning of a text up to a "=" outside brackets and quotes; `rest` is what is
    /// behind it, not set where there is none.
    static base::Result<PathQuery> parseAssignment(const QString &text, std::optional<QString> &rest);

    /// The one place it means in the first document. Keys that are missing at its end are kept where
    /// `mayBeNew`. A problem of kind Unreadable that names candidates where it means nothing or more
    /// than one place.
    base::Result<Path> resolve(const Tree &tree, bool mayBeNew = false) const;

private:
    struct Step {
        enum class Kind { Key, Item, Where };
        Kind kind = Kind::Key;
        QByteArray key;   ///< Key, Where
        QByteArray value; ///< Where
        int item = 0;     ///< Item
    };

    base::Result<int> itemWith(const Node &sequence, const Step &step) const;
    base::Problem noSuchKey(const Node &mapping, const Step &step) const;

    std::vector<Step> m_steps;
};

} // namespace meshwright::text
