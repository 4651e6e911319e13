// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "registry/plan.h"

namespace meshwright::registry {

struct ReceiptItem {
    enum class Outcome : quint8 { Created, VersionAdded, Unchanged };

    EntryKind kind = EntryKind::Contract;
    QString id, title, version, hash;
    Outcome outcome = Outcome::Unchanged;
    bool qualityRenewed = false;
};

/// "created", "version-added", "unchanged".
QLatin1String outcomeName(ReceiptItem::Outcome outcome);

/// Proof of one publication. Publishing the same again answers with the receipt of the first time.
struct Receipt {
    QString id;          ///< unique within its registry
    QDateTime published; ///< UTC, when it was stored
    QString registry;    ///< "embedded"
    QString location;    ///< the file or address
    QString hash;        ///< PublishPlan::hash()
    bool repeated = false; ///< all of it had been published before; nothing was stored now
    std::vector<ReceiptItem> items;
};

/// A place contracts are published to. Not for use by two threads at once; open one a thread.
class Registry {
public:
    virtual ~Registry() = default;
    /// The word of --to.
    virtual QString name() const = 0;
    /// What it holds of these ids.
    virtual base::Result<Holdings> holdings(const QStringList &ids) = 0;
    /// Stores all items or nothing. A plan with refused items, and one that became stale because somebody published in
    /// between, is a problem of kind Refused. The receipt is given only after the data is safe.
    virtual base::Result<Receipt> publish(const PublishPlan &plan) = 0;
    /// The newest receipts first.
    virtual base::Result<std::vector<Receipt>> receipts(int limit = 100) = 0;
};

/// Asks the registry and plans.
base::Result<PublishPlan> makePlan(Registry &registry, std::vector<Submission> submissions);

} // namespace meshwright::registry
