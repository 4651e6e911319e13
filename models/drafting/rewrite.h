// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/edit.h"

namespace meshwright::drafting {

/// Edits one after the other on one text; the first that can't be done is the result.
class Rewrite {
public:
    explicit Rewrite(QByteArray text);

    void set(const text::Path &path, const text::Value &value) { apply(text::edit::set(m_tree, path, value)); }
    void set(const text::Path &path, const QString &value) { apply(text::edit::set(m_tree, path, text::Value::string(value))); }
    /// Puts an item at the end of a list, which is made where it is missing.
    void add(const text::Path &sequence, const text::Value &item) { apply(text::edit::insertItem(m_tree, sequence, -1, item)); }
    /// Takes out what is there; nothing where it is not.
    void remove(const text::Path &path);
    /// A field of the root: the value, or no such field where it is empty.
    void wish(const char *key, const QString &value);
    text::Node root() const { return m_tree.root(); }
    base::Result<QByteArray> result() const;

private:
    void apply(const text::edit::Patches &patches);

    text::Tree m_tree;
    std::optional<base::Problem> m_problem;
};

} // namespace meshwright::drafting
