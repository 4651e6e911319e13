// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "governance/analysis.h"

#include <QObject>

namespace meshwright::newcontract {

/// A quick fix that was chosen for a draft. Drafts are made anew at every keystroke, so it is known by what it mends.
struct ChosenFix {
    QString rule, path;
    bool operator==(const ChosenFix &) const = default;
};

/// A draft with the fixes that were chosen, and what the rules of the mesh say of it.
struct Judged {
    QByteArray text;
    std::shared_ptr<const governance::Analysis> analysis;
};

/// Puts in every chosen fix that is still offered. Takes as long as a check of the text for each fix; any thread.
Judged judge(QByteArray text, const QString &fileName, const governance::Rules &rules, const std::vector<ChosenFix> &fixes);

/// Judges the latest of many drafts, off the window's thread.
class DraftJudge : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    void begin(const QByteArray &text, const QString &fileName, const governance::RulesPointer &rules, const std::vector<ChosenFix> &fixes);
    /// There is no draft; what is being judged is of no interest.
    void forget();

Q_SIGNALS:
    void judged(const meshwright::newcontract::Judged &result);

private:
    void start();

    struct Wanted {
        QByteArray text;
        QString fileName;
        governance::RulesPointer rules;
        std::vector<ChosenFix> fixes;
    };
    std::optional<Wanted> m_next; ///< waits for the one that runs
    bool m_running = false;
    quint64 m_number = 0;
};

} // namespace meshwright::newcontract
