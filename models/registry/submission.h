// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "governance/analysis.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>
#include <QStringList>

#include <memory>
#include <optional>

namespace meshwright::registry {

/// What the last test of a contract's data said, in numbers.
struct QualitySummary {
    int passed = 0, failed = 0, warnings = 0, notEvaluated = 0; ///< checks
    qint64 rows = 0;     ///< rows looked at
    QDateTime at;        ///< UTC
    QString source;      ///< what was tested: "orders.csv"

    friend bool operator==(const QualitySummary &, const QualitySummary &) = default;
};

/// One file that somebody wants to publish.
struct Submission {
    QString path;       ///< for messages
    QByteArray bytes;   ///< stored as they are
    std::shared_ptr<const governance::Analysis> analysis; ///< of exactly these bytes; never null
    std::optional<QualitySummary> quality;
    /// Ids of contracts this one is made from as far as the mesh knows (relationships,
    /// transformations); ports of a product are read from the text itself.
    QStringList reads;
    int meshErrors = 0; ///< errors that only the whole mesh shows: a doubled id, a reference to nothing
    QString meshFinding; ///< the first of these in words

    int errors() const { return analysis->errors + meshErrors; }
};

/// The SHA-256 of bytes in lower-case hex: what decides "the same content" everywhere.
QString contentHash(const QByteArray &bytes);

} // namespace meshwright::registry
