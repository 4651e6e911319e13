// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contract/contract.h"
#include "governance/function.h"
#include "governance/rulepack.h"
#include "governance/subject.h"

#include <optional>

namespace meshwright::governance {

/// Makes the quick fixes for what rules find in one text: the value a rule sets, or the one a function
/// holds for meant. An offer was tried: the text after it was judged by the rule again, and the finding
/// had gone. That reads the text again for each, so only the first of a text are made.
class Offers {
public:
    Offers(const Subject &subject, QDate today, const EvaluationLimits &limits);

    /// A change that mends the finding a rule has made of a complaint; none where there is no safe one.
    std::optional<text::Fix> fixFor(const Rule &rule, const Target &target, const Complaint &complaint, const text::Finding &finding);

private:
    struct Wish {
        text::Path path;
        text::Value value;
        bool isName = false;
    };
    std::optional<Wish> wishOf(const Rule &rule, const Target &target, const Complaint &complaint) const;
    std::optional<text::Fix> changed(const Wish &wish);
    std::optional<text::Fix> renamed(const Wish &wish, const text::Node &name);
    const contract::Contract &contract();
    bool mends(const text::Fix &fix, const Rule &rule, const text::Finding &finding, const QString &pointer);
    bool mayEdit() const;

    const Subject &m_subject;
    QDate m_today;
    EvaluationLimits m_limits;
    qint64 m_bytesLeft; ///< of text to read again
    std::optional<contract::Contract> m_contract;
};

} // namespace meshwright::governance
