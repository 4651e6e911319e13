// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/editcheck.h"

#include "base/tr.h"
#include "text/editfragment.h"
#include "text/treedata.h"

#include <QHash>

#include <algorithm>

namespace meshwright::text {

using base::tr;

namespace {

Value::Type typeOf(const Node &node)
{
    if (node.isSequence())
        return Value::Type::Sequence;
    if (node.isMapping())
        return Value::Type::Mapping;
    switch (node.scalarType()) {
    case ScalarType::Null: return Value::Type::Null;
    case ScalarType::Boolean: return Value::Type::Boolean;
    case ScalarType::Integer:
    case ScalarType::Float: return Value::Type::Number;
    case ScalarType::String: return Value::Type::String;
    }
    Q_UNREACHABLE();
}

bool sameScalar(const Node &a, const Node &b)
{
    return a.scalarType() == b.scalarType() && a.value() == b.value();
}

/// Compares trees in lock step; where the old one holds the target, the change says what to expect.
class Comparison {
public:
    Comparison(const Change &change, bool hasAliases) : m_change(change), m_hasAliases(hasAliases) {}

    bool same(const Node &before, const Node &after)
    {
        if (m_hasAliases && before.isValid() && after.isValid())
            m_counterparts.insert(before.id(), after.id());
        if (m_change.collection.isValid() && before == m_change.collection)
            return sameChanged(before, after);
        if (before.isValid() != after.isValid())
            return false;
        if (!before.isValid())
            return true;
        if (before.kind() != after.kind() || before.anchor() != after.anchor() || before.tag() != after.tag())
            return false;
        if (before.kind() == NodeKind::Alias) {
            m_aliases.emplace_back(before.resolved().id(), after.resolved().id());
            return true;
        }
        if (before.kind() == NodeKind::Scalar)
            return sameScalar(before, after);
        if (before.size() != after.size())
            return false;
        for (int i = 0; i < before.size(); ++i) {
            if (!sameEntry(before, i, after, i))
                return false;
        }
        return true;
    }

    /// Every alias stands for the same node as before; to be asked when all was compared.
    bool sameAliases() const
    {
        return std::all_of(m_aliases.begin(), m_aliases.end(), [this](const auto &alias) { return m_counterparts.value(alias.first, NoNode) == alias.second; });
    }

private:
    bool sameEntry(const Node &before, int i, const Node &after, int j)
    {
        return (before.kind() != NodeKind::Mapping || same(before.key(i), after.key(j))) && same(before.at(i), after.at(j));
    }

    bool sameChanged(const Node &before, const Node &after)
    {
        using Kind = Change::Kind;
        const int grown = m_change.kind == Kind::Insert ? 1 : m_change.kind == Kind::Remove ? -1 : 0;
        if (!after.isValid() || before.kind() != after.kind() || before.anchor() != after.anchor() || before.tag() != after.tag())
            return false;
        if (after.size() != before.size() + grown)
            return false;
        for (int j = 0; j < after.size(); ++j) {
            if (!sameChangedEntry(before, after, j))
                return false;
        }
        return true;
    }

    bool sameChangedEntry(const Node &before, const Node &after, int j)
    {
        using Kind = Change::Kind;
        const bool isMapping = before.kind() == NodeKind::Mapping;
        const int index = m_change.index;
        switch (m_change.kind) {
        case Kind::Replace:
            if (j != index)
                return sameEntry(before, j, after, j);
            return (!isMapping || same(before.key(j), after.key(j))) && holds(after.at(j), m_change.value);
        case Kind::Insert:
            if (j != index)
                return sameEntry(before, j < index ? j : j - 1, after, j);
            return (!isMapping || keyIs(after.key(j))) && holds(after.at(j), m_change.value);
        case Kind::Remove:
            return sameEntry(before, j < index ? j : j + 1, after, j);
        case Kind::Rename:
            if (j != index)
                return sameEntry(before, j, after, j);
            return keyIs(after.key(j)) && same(before.at(j), after.at(j));
        case Kind::Move:
            return sameEntry(before, movedFrom(j), after, j);
        }
        Q_UNREACHABLE();
    }

    // The old number of the entry that a move brings to a place.
    int movedFrom(int j) const
    {
        const int from = m_change.index, to = m_change.to;
        if (j == to)
            return from;
        if (from < to)
            return j >= from && j < to ? j + 1 : j;
        return j > to && j <= from ? j - 1 : j;
    }

    bool keyIs(const Node &key) const
    {
        return key.kind() == NodeKind::Scalar && key.isString() && key.string() == QString::fromUtf8(m_change.key);
    }

    const Change &m_change;
    bool m_hasAliases;
    QHash<quint32, quint32> m_counterparts;             ///< old node → new node
    std::vector<std::pair<quint32, quint32>> m_aliases; ///< what an alias stood for → what it stands for
};

} // namespace

bool holds(const Node &node, const Value &value)
{
    if (!node.isValid() || node.kind() == NodeKind::Alias || typeOf(node) != value.type())
        return false;
    if (value.type() == Value::Type::Null)
        return true;
    if (value.isScalar()) {
        const QByteArray &text = value.scalar();
        return node.value() == std::string_view(text.constData(), size_t(text.size()));
    }
    const bool isMapping = value.type() == Value::Type::Mapping;
    const size_t count = isMapping ? value.members().size() : value.items().size();
    if (size_t(node.size()) != count)
        return false;
    for (size_t i = 0; i < count; ++i) {
        const Node child = node.at(int(i));
        if (!isMapping && !holds(child, value.items()[i]))
            return false;
        if (isMapping && (!holds(node.key(int(i)), Value::string(value.members()[i].first)) || !holds(child, value.members()[i].second)))
            return false;
    }
    return true;
}

bool isExactly(const Change &change, const Tree &before, const Tree &after)
{
    if (!after.isClean())
        return false;
    const int added = before.documentCount() == 0 && !change.collection.isValid() ? 1 : 0;
    const bool mayLoseComments = change.kind == Change::Kind::Replace || change.kind == Change::Kind::Remove;
    const size_t comments = after.comments().size(), commentsBefore = before.comments().size();
    if (after.documentCount() != before.documentCount() + added || comments > commentsBefore || (comments < commentsBefore && !mayLoseComments))
        return false;
    Comparison comparison(change, before.data().hasAliases);
    for (int i = 0; i < after.documentCount(); ++i) {
        const bool isTarget = i == 0 && !change.collection.isValid();
        if (isTarget ? !holds(after.document(i), change.value) : !comparison.same(before.document(i), after.document(i)))
            return false;
    }
    return comparison.sameAliases();
}

bool isExactlyIn(const Change &change, const Node &before, const Node &after)
{
    Comparison comparison(change, false);
    return comparison.same(before, after);
}

edit::Patches checked(const Tree &tree, PatchSet patches, const Change &change)
{
    if (const auto here = isExactlyHere(patches, change, tree); here && *here)
        return patches;
    auto after = patches.applied(tree.source().bytes());
    if (!after)
        return after.problem();
    const SourceText source(*std::move(after));
    const ReadLimits &limits = tree.data().limits;
    const Tree result = tree.isJson() ? readJson(source, limits) : readYaml(source, limits);
    if (!isExactly(change, tree, result))
        return refused(tr("This change can't be made here without touching something else."), tr("Make it in the text."));
    return patches;
}

base::Problem refused(const QString &what, const QString &advice)
{
    return {base::Problem::Kind::Refused, what, advice, {}};
}

base::Problem usage(const QString &what, const QString &advice)
{
    return {base::Problem::Kind::Usage, what, advice, {}};
}

} // namespace meshwright::text
