// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "governance/budget.h"
#include "governance/given.h"
#include "governance/item.h"
#include "governance/options.h"
#include "text/value.h"

#include <QDate>
#include <QString>
#include <QStringList>

#include <memory>
#include <optional>
#include <vector>

namespace meshwright::governance {

struct Subject;
class MeshView;

/// What a function looks at: a value, and where it stands.
struct Target {
    Item value;
    const Trail &trail;      ///< of the match
    const text::Path &field; ///< from the match to the value; may lead to what is not there
    const Subject &subject;
    QDate today;
    quint32 regexSteps;

    text::Path path() const; ///< of the value, from the root; may lead to what is not there
    /// What is known of all other files; null where the function does not need it.
    const MeshView *mesh() const;
};

/// One thing a function has to say about a target. Messages may hold placeholders; {{subject}} is the
/// key it is about, or "The document".
struct Complaint {
    QString message;
    std::optional<text::Path> path; ///< from the root; the target's own where absent
    bool notEvaluated = false;      ///< it says why this place could not be judged; the others go on
    size_t target = 0;              ///< of judgeAll(): which of the targets it is about
    std::optional<text::Value> better{}; ///< what was most likely meant; quick fixes offer it
    bool isName = false;            ///< `better` is the same name in another spelling; others may refer to it
    std::optional<text::Path> lacking{}; ///< from the root: where a value is to be set, if not at the place it is about
};

/// A function of a rule with its options, checked when the pack was read.
class Function {
public:
    virtual ~Function() = default;
    /// Adds what is wrong with the target. Where it can't be decided, hits the budget.
    virtual void judge(const Target &target, std::vector<Complaint> &complaints, Budget &budget) const = 0;
    /// It compares the targets of a rule with each other: they are kept, and judgeAll() is called once.
    virtual bool isCollective() const { return false; }
    virtual void judgeAll(const std::vector<Target> &, std::vector<Complaint> &, Budget &) const {}
    /// It asks about other files: the rule is judged where the whole mesh is known.
    virtual bool needsMesh() const { return false; }
    /// It looks at sample rows; the mesh must have been read with them.
    virtual bool needsSamples() const { return false; }
};

using FunctionPtr = std::shared_ptr<const Function>;

/// Makes the function of a name, reporting what is wrong with its options; null for an unknown name
/// (nothing is reported) and where an option is wrong.
FunctionPtr makeFunction(const QString &name, Options &options);
/// The names makeFunction knows: those of the ruleset format first, then our own.
QStringList functionNames();

} // namespace meshwright::governance
