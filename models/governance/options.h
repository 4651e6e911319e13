// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "governance/item.h"
#include "governance/regex.h"
#include "text/finding.h"
#include "text/tree.h"

#include <QStringList>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace meshwright::governance {

/// Reads functionOptions and remembers what is wrong with them. Ask for each option once, then
/// finish(): options nobody asked for are errors.
class Options {
public:
    using Report = std::function<void(const text::Node &at, const QString &message)>;

    /// `options` is not valid where the rule has none; `at` is where complaints about that go.
    Options(text::Tree tree, text::Node options, text::Node at, Report report);

    bool has(const char *key);
    std::optional<QString> string(const char *key, bool isRequired = false);
    std::optional<double> number(const char *key, bool isRequired = false);
    std::optional<bool> boolean(const char *key);
    std::shared_ptr<const Regex> regex(const char *key);
    std::optional<QStringList> strings(const char *key, int atLeast, bool isRequired = false);
    /// A text or a list of at least one; empty where the option is absent.
    QStringList oneOrMore(const char *key, bool isRequired = false);
    /// One of the words; the first where the option is absent.
    QString word(const char *key, const QStringList &words, bool isRequired = false);
    /// A scalar or a list of scalars; empty where the option is absent.
    std::vector<Item> scalarOrScalars(const char *key);
    std::vector<Item> scalars(const char *key); ///< required
    text::Node mapping(const char *key, bool isRequired = false);
    /// The options of a mapping, to be read the same way.
    Options nested(const char *key);

    void complain(const char *key, const QString &message);
    /// Reports unknown options. True where nothing at all was wrong.
    bool finish(const QString &function);

    const text::Tree &tree() const { return m_tree; }

private:
    text::Node take(const char *key, bool isRequired);

    text::Tree m_tree;
    text::Node m_options;
    text::Node m_at;
    Report m_report;
    QStringList m_known;
    std::shared_ptr<bool> m_isSound;
};

} // namespace meshwright::governance
