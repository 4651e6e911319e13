// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contract/diff.h"

#include <optional>

/// What the parts of the comparison share.
namespace meshwright::contract::diffkit {

/// Where changes are noted down.
class Changes {
public:
    explicit Changes(std::vector<Change> &changes) : m_changes(changes) {}

    Change &added(const char *rule, ChangeImpact impact, const QString &subject, const Node &after, const QString &message);
    Change &removed(const char *rule, ChangeImpact impact, const QString &subject, const Node &before, const QString &message);
    Change &changed(const char *rule, ChangeImpact impact, const QString &subject, const Node &before, const Node &after, const QString &message);
    /// Two texts, if they differ: "“x” of “orders.email” is now …".
    void text(const char *rule, ChangeImpact impact, const QString &subject, const Node &before, const Node &after, const char *key);

private:
    std::vector<Change> &m_changes;
};

/// A node in a few words: a scalar's text, "3 entries", empty where it is not there.
QString shown(const Node &node);
bool sameValue(const Node &a, const Node &b);

/// A promise of a number that is kept better below (or above) it. Positive: the promise got weaker.
std::optional<int> weaker(const Node &before, const Node &after, bool lowerIsBetter);

/// Pairs of a list before and after by their id, else by their name; -1 where one has no partner.
template <typename Part, typename Id, typename Name>
std::vector<std::pair<int, int>> pairs(const std::vector<Part> &before, const std::vector<Part> &after, Id id, Name name)
{
    std::vector<std::pair<int, int>> result;
    std::vector<bool> used(before.size(), false);
    const auto find = [&](const Part &wanted, auto key) {
        for (size_t i = 0; i < before.size(); ++i) {
            if (!used[i] && !key(wanted).isEmpty() && key(before[i]) == key(wanted))
                return int(i);
        }
        return -1;
    };
    for (size_t j = 0; j < after.size(); ++j) {
        int partner = find(after[j], id);
        if (partner < 0)
            partner = find(after[j], name);
        if (partner >= 0)
            used[size_t(partner)] = true;
        result.push_back({partner, int(j)});
    }
    for (size_t i = 0; i < before.size(); ++i) {
        if (!used[i])
            result.push_back({int(i), -1});
    }
    return result;
}

void diffSchema(const Contract &before, const Contract &after, Changes &changes);
void diffQuality(const std::vector<QualityRule> &before, const std::vector<QualityRule> &after, const QString &subject, Changes &changes);

} // namespace meshwright::contract::diffkit
