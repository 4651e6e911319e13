// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDeadlineTimer>
#include <QString>

namespace meshwright::governance {

/// What evaluating one subject refuses to exceed; a limit that is hit makes the rule NotEvaluated.
struct EvaluationLimits {
    quint64 steps = 5'000'000;     ///< nodes visited by the paths of one rule
    quint32 matches = 200'000;     ///< of one rule
    quint32 findings = 10'000;     ///< of one rule
    quint32 regexSteps = 100'000;  ///< of one pattern on one value
    int milliseconds = 1'500;      ///< of one rule
    int allMilliseconds = 10'000;  ///< of all rules together
    qint64 offerBytes = 500'000;   ///< of text read again to try quick fixes; 0: none are made
};

/// What one rule may still spend on one subject. The first limit that is hit is remembered, and the
/// rule is then not evaluated: never passed, never failed.
class Budget {
public:
    Budget(quint64 steps, quint32 matches, int milliseconds)
        : m_steps(steps), m_matches(matches), m_allSteps(steps), m_allMatches(matches), m_milliseconds(milliseconds), m_deadline(milliseconds)
    {
    }

    /// Spends steps of a path; false where none are left.
    bool step(quint64 count = 1)
    {
        if (!m_hit.isEmpty())
            return false;
        if (m_steps < count)
            return hit(QStringLiteral("its path visited more than %1 places").arg(m_allSteps));
        m_steps -= count;
        return (++m_calls % 1024 != 0) || inTime();
    }
    bool match()
    {
        if (!m_hit.isEmpty())
            return false;
        if (m_matches == 0)
            return hit(QStringLiteral("its path selected more than %1 places").arg(m_allMatches));
        --m_matches;
        return inTime();
    }
    bool inTime()
    {
        if (m_deadline.hasExpired())
            return hit(QStringLiteral("it took longer than %1 ms").arg(m_milliseconds));
        return m_hit.isEmpty();
    }
    bool hit(const QString &limit)
    {
        if (m_hit.isEmpty())
            m_hit = limit;
        return false;
    }
    const QString &limitHit() const { return m_hit; } ///< empty while all is well

private:
    quint64 m_steps;
    quint32 m_matches;
    quint64 m_allSteps;
    quint32 m_allMatches;
    int m_milliseconds;
    quint32 m_calls = 0;
    QDeadlineTimer m_deadline;
    QString m_hit;
};

} // namespace meshwright::governance
