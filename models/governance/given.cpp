// SPDX-License-Identifier: GPL-3.0-or-later
#include "governance/given.h"

#include <QSet>

namespace meshwright::governance {

using text::Node;
using Segment = Given::Segment;

Node Trail::node() const
{
    return steps.empty() ? root : steps.back().collection.at(steps.back().index);
}

namespace {

Item keyAt(const Node &collection, int index)
{
    return collection.isMapping() ? Item::string(collection.key(index).string()) : Item::number(index);
}

} // namespace

Item Trail::key() const
{
    return steps.empty() ? Item() : keyAt(steps.back().collection, steps.back().index);
}

text::Path Trail::path() const
{
    std::vector<text::Path::Step> result;
    for (const Step &step : steps) {
        if (step.collection.isMapping()) {
            const std::string_view key = step.collection.key(step.index).value();
            result.emplace_back(QByteArray(key.data(), qsizetype(key.size())));
        } else {
            result.emplace_back(step.index);
        }
    }
    return text::Path(std::move(result));
}

namespace {

/// Walks the tree once with the set of all segments that could match next, one bit each: bit i says
/// that the first i segments matched on the way here.
class Walk {
public:
    using Emit = std::function<bool(const Trail &)>;
    using States = quint64;

    Walk(const std::vector<Segment> &segments, Budget &budget, const Emit &emit) : m_segments(segments), m_budget(budget), m_emit(emit) {}

    bool run(const Trail &from)
    {
        m_trail = from;
        if (m_segments.empty())
            return m_emit(m_trail);
        if (m_segments.front().kind == Segment::Kind::Collections)
            return everyCollection(m_trail.node().resolved());
        return descend(m_trail.node().resolved(), 1);
    }

private:
    bool descend(const Node &collection, States states)
    {
        if (const Segment *only = singleName(states); only && collection.isMapping())
            return descendTo(collection, collection.indexOf(std::string_view(only->names[0].constData(), size_t(only->names[0].size()))), states);
        const int size = collection.isScalar() ? 0 : collection.size();
        for (int i = 0; i < size; ++i) {
            if (!descendTo(collection, i, states))
                return false;
        }
        return true;
    }

    bool descendTo(const Node &collection, int index, States states)
    {
        if (index < 0)
            return true;
        if (!m_budget.step())
            return false;
        const Node child = collection.at(index);
        const States next = statesAt(collection, index, child, states);
        if (!next)
            return true;
        const States done = States(1) << m_segments.size();
        m_trail.steps.push_back({collection, index});
        bool goOn = true;
        if (next & done)
            goOn = m_emit(m_trail);
        if (goOn && (next & ~done))
            goOn = descend(child.resolved(), next & ~done);
        m_trail.steps.pop_back();
        return goOn;
    }

    States statesAt(const Node &collection, int index, const Node &child, States states)
    {
        States next = 0;
        for (size_t i = 0; i < m_segments.size(); ++i) {
            if (!(states >> i & 1))
                continue;
            if (m_segments[i].isDeep)
                next |= States(1) << i;
            if (matches(m_segments[i], collection, index, child))
                next |= States(1) << (i + 1);
        }
        return next;
    }

    bool matches(const Segment &segment, const Node &collection, int index, const Node &child)
    {
        switch (segment.kind) {
        case Segment::Kind::Wildcard:
        case Segment::Kind::Collections:
            return true;
        case Segment::Kind::Names:
            return collection.isMapping() ? hasName(segment, collection.key(index).value()) : hasIndex(segment, index, collection.size());
        case Segment::Kind::Slice:
            return collection.isSequence() && isInSlice(segment, index, collection.size());
        case Segment::Kind::Filter: {
            Scope scope;
            scope.value = Item(child);
            scope.key = keyAt(collection, index);
            scope.parent = collection;
            scope.parentKey = m_trail.key();
            scope.root = m_trail.root;
            return segment.filter.evaluate(scope, m_budget).isTruthy();
        }
        }
        Q_UNREACHABLE();
    }

    static bool hasName(const Segment &segment, std::string_view key)
    {
        for (const QByteArray &name : segment.names) {
            if (std::string_view(name.constData(), size_t(name.size())) == key)
                return true;
        }
        return false;
    }

    static bool hasIndex(const Segment &segment, int index, int size)
    {
        for (const int wanted : segment.indices) {
            if (wanted == index || wanted + size == index)
                return true;
        }
        return false;
    }

    static bool isInSlice(const Segment &segment, int index, int size)
    {
        const int begin = segment.begin < 0 ? qMax(0, segment.begin + size) : segment.begin;
        const int wanted = segment.end.value_or(size);
        const int end = wanted < 0 ? wanted + size : qMin(wanted, size);
        return index >= begin && index < end && (index - begin) % segment.step == 0;
    }

    const Segment *singleName(States states) const
    {
        if (states & (states - 1))
            return nullptr;
        const Segment &segment = m_segments[size_t(qCountTrailingZeroBits(states))];
        const bool isSingle = segment.kind == Segment::Kind::Names && !segment.isDeep && segment.names.size() == 1;
        return isSingle ? &segment : nullptr;
    }

    bool everyCollection(const Node &collection)
    {
        if (collection.isScalar() || !collection)
            return true;
        if (!m_emit(m_trail))
            return false;
        for (int i = 0; i < collection.size(); ++i) {
            if (!m_budget.step())
                return false;
            m_trail.steps.push_back({collection, i});
            const bool goOn = everyCollection(collection.at(i).resolved());
            m_trail.steps.pop_back();
            if (!goOn)
                return false;
        }
        return true;
    }

    const std::vector<Segment> &m_segments;
    Budget &m_budget;
    const Emit &m_emit;
    Trail m_trail;
};

} // namespace

void Given::visit(Node root, Budget &budget, const Visitor &visitor) const
{
    if (!root)
        return;
    Trail start;
    start.root = root;
    bool goOn = true;
    visitStage(0, start, budget, visitor, goOn);
}

void Given::visitStage(size_t index, const Trail &from, Budget &budget, const Visitor &visitor, bool &goOn) const
{
    const Stage &stage = m_stages[index];
    const bool isLast = index + 1 == m_stages.size();
    QSet<QString> seen; // several children share a parent
    std::vector<Trail> next;
    const Walk::Emit emit = [&](const Trail &found) {
        if (!budget.match())
            return false;
        if (stage.parents == 0 && isLast)
            return visitor({found, stage.isKeys ? found.key() : Item(found.node()), stage.isKeys});
        if (int(found.steps.size()) < stage.parents)
            return true;
        Trail above = found;
        above.steps.resize(found.steps.size() - size_t(stage.parents));
        const QString pointer = above.path().pointer();
        if (seen.contains(pointer))
            return true;
        seen.insert(pointer);
        if (isLast)
            return visitor({above, stage.isKeys ? above.key() : Item(above.node()), stage.isKeys});
        next.push_back(std::move(above));
        return true;
    };
    goOn = Walk(stage.segments, budget, emit).run(from);
    for (size_t i = 0; i < next.size() && goOn; ++i)
        visitStage(index + 1, next[i], budget, visitor, goOn);
}

} // namespace meshwright::governance
