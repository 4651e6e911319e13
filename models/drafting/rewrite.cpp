// SPDX-License-Identifier: GPL-3.0-or-later
#include "drafting/rewrite.h"

namespace meshwright::drafting {

Rewrite::Rewrite(QByteArray text) : m_tree(text::readYaml(text::SourceText(std::move(text))))
{
}

void Rewrite::apply(const text::edit::Patches &patches)
{
    if (m_problem)
        return;
    if (!patches) {
        m_problem = patches.problem();
        return;
    }
    auto after = patches->applied(m_tree.source().bytes());
    if (!after)
        m_problem = after.problem();
    else
        m_tree = text::readYaml(text::SourceText(*std::move(after)));
}

void Rewrite::remove(const text::Path &path)
{
    if (m_tree.root().find(path))
        apply(text::edit::remove(m_tree, path));
}

void Rewrite::wish(const char *key, const QString &value)
{
    if (value.isEmpty())
        remove(text::Path() / key);
    else
        set(text::Path() / key, value);
}

base::Result<QByteArray> Rewrite::result() const
{
    if (m_problem)
        return *m_problem;
    return m_tree.source().bytes();
}

} // namespace meshwright::drafting
