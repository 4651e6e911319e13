// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contract/contract.h"
#include "contract/product.h"
#include "text/edit.h"
#include "text/finding.h"

#include <functional>
#include <vector>

/// One rule, one small file here; all of them are named once, in all.cpp.
namespace meshwright::contract::rules {

using text::Finding;
using text::Severity;

/// Where a rule says what it found.
class Reporter {
public:
    Reporter(std::vector<Finding> &findings, bool withFixes) : m_findings(findings), m_fixes(withFixes ? 30 : 0) {}

    void begin(const char *rule) { m_rule = rule; }
    Finding &error(const Node &at, const QString &message) { return add(Severity::Error, at, message); }
    Finding &warning(const Node &at, const QString &message) { return add(Severity::Warning, at, message); }
    Finding &info(const Node &at, const QString &message) { return add(Severity::Info, at, message); }
    Finding &hint(const Node &at, const QString &message) { return add(Severity::Hint, at, message); }
    Finding &notEvaluated(const Node &at, const QString &message);
    /// Adds a fix, if it can be made. Making one reads the text again, so only the first fixes of a text are
    /// made; who mends those gets the next.
    void offer(Finding &finding, const QString &title, const std::function<text::edit::Patches()> &make);
    /// Another text in place of a scalar; nothing where it is empty.
    void offerText(Finding &finding, const text::Tree &tree, const Node &scalar, const QString &better);
    /// "orders_2" in place of a second "orders"; the first number that no name in `taken` has.
    void offerFreeName(Finding &finding, const text::Tree &tree, const Node &scalar, const QStringList &taken);
    /// Two scalars change places.
    void offerSwap(Finding &finding, const text::Tree &tree, const Node &one, const Node &other);

private:
    Finding &add(Severity severity, const Node &at, const QString &message);

    std::vector<Finding> &m_findings;
    const char *m_rule = "";
    int m_fixes;
};

struct ContractRule {
    const char *id;
    const char *summary;
    void (*run)(const Contract &contract, Reporter &report);
};

struct ProductRule {
    const char *id;
    const char *summary;
    void (*run)(const Product &product, Reporter &report);
};

/// Rules of what contracts and products have in common, by the tree alone.
struct TreeRule {
    const char *id;
    const char *summary;
    void (*run)(const text::Tree &tree, Reporter &report);
};

} // namespace meshwright::contract::rules
