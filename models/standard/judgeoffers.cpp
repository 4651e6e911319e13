// SPDX-License-Identifier: GPL-3.0-or-later
// The part of BlockJudge that looks beyond the mistake: other versions, and fixes that need an edit.
#include "standard/blockjudge.h"
#include "base/tr.h"
#include "standard/phrases.h"
#include "standard/quickfix.h"

using namespace Qt::StringLiterals;

namespace meshwright::standard {

using base::tr;
using text::Finding;
using text::Node;

namespace {

std::string_view view(const QByteArray &bytes)
{
    return {bytes.constData(), size_t(bytes.size())};
}

QByteArrayList versionsLike(const Description &description)
{
    return description.name() == "ODCS"_L1 ? odcsVersions() : odpsVersions();
}

const Description &sibling(const Description &description, const QByteArray &version)
{
    return description.name() == "ODCS"_L1 ? odcs(version) : odps(version);
}

} // namespace

bool BlockJudge::mayEdit()
{
    m_editBudget -= m_tree.source().size();
    return !isSilent() && m_editBudget > 0;
}

void BlockJudge::offer(Finding &finding, const std::function<std::optional<text::Fix>()> &make)
{
    if (!mayEdit())
        return;
    if (auto fix = make())
        finding.fixes.push_back(*fix);
}

void BlockJudge::offerRemoval(Finding &finding, Node value, const QString &title)
{
    offer(finding, [&] { return quickfix::remove(m_tree, value, title); });
}

void BlockJudge::offerVersion(Finding &finding, const QByteArray &version)
{
    const Node declared = m_tree.root()["apiVersion"];
    if (version.isEmpty() || !declared.isString() || isSilent())
        return;
    if (auto fix = quickfix::respell(m_tree, declared, 'v' + version)) {
        fix->title = tr("Set apiVersion to v%1").arg(QString::fromLatin1(version));
        finding.fixes.push_back(*fix);
    }
}

void BlockJudge::offerCustomProperty(Finding &finding, Node value, const Block &block)
{
    if (!block.field("customProperties") || !mayEdit())
        return;
    if (auto fix = quickfix::moveToCustomProperties(m_tree, m_description, value))
        finding.fixes.push_back(*fix);
}

QByteArray BlockJudge::laterVersionWith(Node value, const QByteArray &word) const
{
    const QByteArrayList all = versionsLike(m_description);
    for (qsizetype i = all.indexOf(m_description.version()) - 1; i >= 0; --i) {
        const Field *same = sibling(m_description, all[i]).fieldAt(value.path(), m_tree.root());
        if (same && same->values.contains(word))
            return all[i];
    }
    return {};
}

QString BlockJudge::inOtherVersion(const Block &block, const QByteArray &key, QByteArray &later) const
{
    const QByteArrayList all = versionsLike(m_description);
    const qsizetype mine = all.indexOf(m_description.version());
    const auto knows = [&](qsizetype i) {
        const Block *same = sibling(m_description, all[i]).block(block.name);
        return same && same->anyField(view(key));
    };
    for (qsizetype i = mine - 1; i >= 0; --i) {
        if (!knows(i))
            continue;
        later = all[i];
        return tr("it came with %1. Set apiVersion to v%2, or put it into customProperties.")
            .arg(sibling(m_description, all[i]).title(), QString::fromLatin1(all[i]));
    }
    for (qsizetype i = mine + 1; i < all.size(); ++i) {
        if (knows(i))
            return tr("it went with %1. Take it out, or put it into customProperties.").arg(sibling(m_description, all[i]).title());
    }
    return {};
}

} // namespace meshwright::standard
