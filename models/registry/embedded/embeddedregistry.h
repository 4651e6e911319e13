// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "registry/marketplace.h"
#include "registry/registry.h"

#include <memory>

namespace meshwright::registry {

/// A registry in one SQLite file on this machine. Several programs may use it at once; a publication
/// is there whole or not at all, also after a crash or a full disk.
class EmbeddedRegistry final : public Registry, public Marketplace {
public:
    /// $XDG_DATA_HOME/meshwright/registry.db or what the system has in its place.
    static QString defaultFile();
    /// Opens or creates. A file that is no registry, is damaged, or was written by a newer program is a problem; it is left as it is.
    static base::Result<std::unique_ptr<EmbeddedRegistry>> open(const QString &file = defaultFile(), const base::Clock &clock = base::Clock::system());
    /// For looking only: a file that does not exist is an empty registry and is not created.
    static base::Result<std::unique_ptr<EmbeddedRegistry>> openForReading(const QString &file = defaultFile());
    ~EmbeddedRegistry() override;

    QString name() const override;
    QString file() const;
    base::Result<Holdings> holdings(const QStringList &ids) override;
    base::Result<Receipt> publish(const PublishPlan &plan) override;
    base::Result<std::vector<Receipt>> receipts(int limit = 100) override;
    base::Result<SearchResult> search(const Query &query) override;
    base::Result<Entry> entry(EntryKind kind, const QString &id, const QString &version = {}) override;

private:
    struct Private;
    explicit EmbeddedRegistry(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

} // namespace meshwright::registry
