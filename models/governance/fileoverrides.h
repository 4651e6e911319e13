// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "governance/packreader.h"

#include <map>
#include <mutex>

namespace meshwright::governance {

/// The `overrides` of a pack: what changes for files of certain names. What a set of overrides makes
/// of the rules is worked out once, on first use. Thread-safe.
class FileOverrides {
public:
    struct Entry {
        QStringList globs;
        std::map<QString, QStringList> pointersOf; ///< glob → places; only then severities alone may change
        text::Node definition;
    };

    FileOverrides(PackContext context, Drafts base, std::vector<Entry> entries);

    std::vector<RulePtr> rulesFor(const QString &filePath, const std::vector<RulePtr> &unchanged) const;
    /// Tries every override once, for what is wrong with it.
    void check(PackReader &reader) const;

private:
    using Effective = std::vector<std::pair<size_t, QString>>; ///< entry, and the glob that matched
    Effective effectiveFor(const QString &relative) const;
    Drafts applied(const Effective &effective, PackReader &reader) const;

    PackContext m_context;
    Drafts m_base;
    std::vector<Entry> m_entries;
    mutable std::mutex m_mutex;
    mutable std::map<Effective, std::vector<RulePtr>> m_cache;
};

/// "*.odcs.yaml", "sales/**", "{a,b}/?.yaml"; a pattern without "/" looks at the file name alone.
bool matchesGlob(const QString &path, const QString &glob);

/// The rules of drafts by id, switched-off ones with level Off.
std::vector<RulePtr> finished(const Drafts &drafts);

} // namespace meshwright::governance
