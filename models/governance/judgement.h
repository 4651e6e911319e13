// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "governance/function.h"
#include "governance/rulepack.h"
#include "governance/subject.h"

#include <QSet>

#include <functional>
#include <map>
#include <optional>

namespace meshwright::governance {

/// One rule on one subject: walks its paths, calls its functions, words its findings.
class Judgement {
public:
    /// What could be done about a finding that was made of a complaint.
    using Offer = std::function<std::optional<text::Fix>(const Target &target, const Complaint &complaint, const text::Finding &finding)>;
    /// Without `offer`, findings have no quick fixes.
    Judgement(const Rule &rule, const Subject &subject, QDate today, const EvaluationLimits &limits, Offer offer = {});

    void run();

    int places() const { return m_places; }
    const QString &limitHit() const { return m_budget.limitHit(); }
    /// Why some place could not be judged though no limit was hit; empty where all were.
    const QString &unjudged() const { return m_unjudged; }
    std::vector<text::Finding> takeFindings() { return std::move(m_findings); }

private:
    bool judgeMatch(const Match &match);
    void judgeThen(const Then &then, const Match &match);
    void judgeKeys(const Then &then, const Match &match);
    void judgeFieldPath(const Then &then, const Match &match);
    void judgeField(const Then &then, const Match &match);
    void call(const Then &then, const Match &match, const Item &value, const text::Path &field, bool isKey);
    void judgeKept();
    void add(const Complaint &complaint, const Target &target, bool isKey);

    /// A target of a function that wants all of them at once.
    struct Kept {
        Trail trail;
        Item value;
        text::Path field;
        bool isKey = false;
    };

    const Rule &m_rule;
    const Subject &m_subject;
    QDate m_today;
    const EvaluationLimits &m_limits;
    Offer m_offer;
    Budget m_budget;
    int m_places = 0;
    QString m_unjudged;
    std::map<const Then *, std::vector<Kept>> m_kept;
    QSet<QString> m_said; ///< place and message, so that two ways to a place speak once
    std::vector<text::Finding> m_findings;
};

/// The node a path leads to, as far as it exists.
struct Closest {
    text::Node node;
    text::Path path;         ///< of node
    text::Path missing;      ///< the rest; empty where all of it exists
};
Closest closestNode(const text::Node &root, const text::Path &path);
/// What to underline for a finding there: a scalar, or the key that leads to a collection.
base::Span underlined(const Closest &closest, bool isKey);

} // namespace meshwright::governance
