// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "registry/submission.h"

#include <QHash>

#include <vector>

/// What publishing will do, told before anything is done. Making a plan touches nothing.
namespace meshwright::registry {

enum class EntryKind : quint8 { Contract, Product };
/// "contract", "product".
QLatin1String entryKindName(EntryKind kind);

/// A version that a registry holds.
struct HeldVersion {
    QString version;
    QString hash;        ///< contentHash of the stored bytes
    QDateTime published; ///< UTC
    QDateTime tested;    ///< of the quality summary stored with it; not valid where there is none
};

/// What a registry holds of some ids, newest version first.
struct Holdings {
    QHash<QString, std::vector<HeldVersion>> contracts;
    QHash<QString, std::vector<HeldVersion>> products;

    const std::vector<HeldVersion> &versions(EntryKind kind, const QString &id) const;
};

struct PlanItem {
    enum class Action : quint8 {
        Create,     ///< the registry has nothing of this id
        AddVersion, ///< it has other versions
        Unchanged,  ///< it has exactly this already
        Refused     ///< `reason` and `advice` say why and what to do
    };

    Submission submission;
    EntryKind kind = EntryKind::Contract;
    QString id, title, version, domain, status;
    QString hash;
    Action action = Action::Refused;
    QString previous; ///< AddVersion: the newest version the registry has
    QString reason;   ///< one sentence
    QString advice;
    bool renewsQuality = false; ///< a newer result of the data test is stored with it
};

/// "create", "add-version", "unchanged", "refused".
QLatin1String actionName(PlanItem::Action action);

struct PublishPlan {
    QString registry; ///< Registry::name()
    std::vector<PlanItem> items;

    int count(PlanItem::Action action) const;
    bool isRefused() const { return count(PlanItem::Action::Refused) > 0; }
    /// Something would be stored.
    bool hasWork() const;
    /// Decides "the same publication": hash over kind, id, version and content hash of all items that are not refused.
    QString hash() const;
    /// The same plan without its refused items.
    PublishPlan withoutRefused() const;
};

/// Ids of what is submitted, to ask a registry about; see Registry::holdings().
QStringList submittedIds(const std::vector<Submission> &submissions);

/// Decides for each submission. Refused: a broken text, an error finding, neither contract nor product, no id
/// or version, a version the registry holds with other content, two submissions of one id and version.
PublishPlan makePlan(const QString &registry, std::vector<Submission> submissions, const Holdings &holdings);

} // namespace meshwright::registry
