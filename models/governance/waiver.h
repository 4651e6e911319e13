// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "text/finding.h"
#include "text/tree.h"

#include <QDate>
#include <QString>

#include <vector>

namespace meshwright::governance {

/// Someone's decision that a rule need not hold for a subject, until a day. Listed wherever results
/// are listed; it never makes a finding vanish.
struct Waiver {
    QString rule;      ///< rule id
    QString subject;   ///< id or name of a contract or product
    QString at;        ///< JSON pointer prefix; empty: the whole subject
    QString version;   ///< version of the subject it was written for; another one makes it stale. Empty: any
    QString reason;
    QString who;
    QDate until;       ///< last day in force
    QString file;
    base::Span span;   ///< of the entry in its file

    bool isStale(QDate today, const QString &subjectVersion) const;
    /// In force for this finding of that subject.
    bool covers(const text::Finding &finding, const QString &subjectId, const QString &subjectName,
                const QString &subjectVersion, QDate today) const;
};

/// Entries of a `*.waivers.yaml` and what is wrong with it; an entry with an error is not in force.
struct WaiverFile {
    QString path;
    text::Tree tree;
    std::vector<Waiver> waivers;
    std::vector<text::Finding> findings;
};

base::Result<WaiverFile> loadWaivers(const QString &path);
WaiverFile readWaivers(const text::SourceText &source, const QString &path);

} // namespace meshwright::governance
