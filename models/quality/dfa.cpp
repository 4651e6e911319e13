// SPDX-License-Identifier: GPL-3.0-or-later
#include "quality/dfa.h"

#include <algorithm>
#include <bitset>
#include <map>
#include <optional>

namespace meshwright::quality {

namespace {

constexpr size_t otherSymbol = 128; ///< every character beyond ASCII
constexpr int maxNodes = 2000;
constexpr size_t maxStates = 250;

using Symbols = std::bitset<129>;

struct Node {
    enum class Kind : quint8 { Set, Split, Start, End, Match } kind;
    Symbols symbols;
    int next = -1, other = -1;
};

struct Fragment {
    int begin = -1;
    std::vector<std::pair<int, bool>> open; ///< node, whether its `other` is meant
};

/// Recursive descent from pattern to a graph of nodes. Gives up (nullopt) on whatever it does not know.
class Parser {
public:
    explicit Parser(std::string_view text) : m_text(text) {}

    std::optional<int> parse()
    {
        auto whole = alternatives(0);
        if (!whole || m_at != m_text.size())
            return std::nullopt;
        const int match = add({Node::Kind::Match, {}, -1, -1});
        patch(*whole, match);
        return m_full ? std::nullopt : std::optional(whole->begin);
    }

    std::vector<Node> nodes;
    bool asksBeyondAscii = false; ///< some class means only a part of the characters beyond ASCII

private:
    using Maybe = std::optional<Fragment>;

    int add(Node node)
    {
        m_full = m_full || int(nodes.size()) >= maxNodes;
        if (!m_full)
            nodes.push_back(node);
        return int(nodes.size()) - 1;
    }
    void patch(const Fragment &fragment, int target)
    {
        for (const auto &[node, other] : fragment.open)
            (other ? nodes[size_t(node)].other : nodes[size_t(node)].next) = target;
    }
    bool more() const { return m_at < m_text.size(); }
    char peek() const { return m_text[m_at]; }
    bool eat(char c)
    {
        if (!more() || peek() != c)
            return false;
        ++m_at;
        return true;
    }

    Fragment nothing()
    {
        const int node = add({Node::Kind::Split, {}, -1, -1});
        return {node, {{node, false}}};
    }
    Fragment joined(Fragment first, Fragment second)
    {
        patch(first, second.begin);
        return {first.begin, std::move(second.open)};
    }

    Maybe alternatives(int depth)
    {
        if (depth > 50)
            return std::nullopt;
        Maybe all = sequence(depth);
        while (all && eat('|')) {
            Maybe next = sequence(depth);
            if (!next)
                return std::nullopt;
            const int split = add({Node::Kind::Split, {}, all->begin, next->begin});
            all->begin = split;
            all->open.insert(all->open.end(), next->open.begin(), next->open.end());
        }
        return all;
    }

    Maybe sequence(int depth)
    {
        Fragment all = nothing();
        while (more() && peek() != '|' && peek() != ')') {
            Maybe part = quantified(depth);
            if (!part || m_full)
                return std::nullopt;
            all = joined(std::move(all), std::move(*part));
        }
        return all;
    }

    Maybe quantified(int depth)
    {
        const size_t from = m_at;
        Maybe one = atom(depth);
        if (!one)
            return std::nullopt;
        const size_t to = m_at;
        int least = 1, most = 1;
        if (!quantifier(least, most))
            return std::nullopt;
        if (least == 1 && most == 1)
            return one;
        return repeated(from, to, depth, least, most);
    }

    /// Reads "*", "+", "?", "{m,n}", perhaps with a "?" that changes nothing about whether there is a match.
    bool quantifier(int &least, int &most)
    {
        if (eat('*')) {
            least = 0;
            most = -1;
        } else if (eat('+')) {
            most = -1;
        } else if (eat('?')) {
            least = 0;
        } else if (more() && peek() == '{') {
            ++m_at;
            if (!number(least))
                return false;
            most = least;
            if (eat(',')) {
                most = -1;
                if (more() && peek() != '}' && (!number(most) || most < least))
                    return false;
            }
            if (!eat('}') || least > 500 || most > 500)
                return false;
        } else {
            return true;
        }
        eat('?');
        return !more() || (peek() != '+' && peek() != '*' && peek() != '?' && peek() != '{');
    }

    bool number(int &value)
    {
        const size_t from = m_at;
        value = 0;
        while (more() && peek() >= '0' && peek() <= '9' && value < 10'000)
            value = value * 10 + (m_text[m_at++] - '0');
        return m_at > from;
    }

    /// The atom between two places, read again for each copy.
    Maybe copy(size_t from, size_t to, int depth)
    {
        const size_t after = m_at;
        m_at = from;
        Maybe one = atom(depth);
        if (m_at != to)
            return std::nullopt;
        m_at = after;
        return one;
    }

    Maybe repeated(size_t from, size_t to, int depth, int least, int most)
    {
        Fragment all = nothing();
        for (int i = 0; i < least && !m_full; ++i) {
            Maybe one = copy(from, to, depth);
            if (!one)
                return std::nullopt;
            all = joined(std::move(all), std::move(*one));
        }
        if (most < 0) {
            Maybe one = copy(from, to, depth);
            if (!one)
                return std::nullopt;
            const int split = add({Node::Kind::Split, {}, one->begin, -1});
            patch(*one, split);
            return joined(std::move(all), {split, {{split, true}}});
        }
        std::vector<std::pair<int, bool>> skips;
        for (int i = least; i < most && !m_full; ++i) {
            Maybe one = copy(from, to, depth);
            if (!one)
                return std::nullopt;
            const int split = add({Node::Kind::Split, {}, one->begin, -1});
            skips.emplace_back(split, true);
            all = joined(std::move(all), {split, std::move(one->open)});
        }
        all.open.insert(all.open.end(), skips.begin(), skips.end());
        return all;
    }

    Maybe atom(int depth)
    {
        if (!more() || quint8(peek()) >= 0x80)
            return std::nullopt;
        const char c = m_text[m_at++];
        switch (c) {
        case '(': {
            if (eat('?') && !eat(':'))
                return std::nullopt;
            Maybe inner = alternatives(depth + 1);
            if (!inner || !eat(')'))
                return std::nullopt;
            return inner;
        }
        case '[':
            return bracket();
        case '.': {
            asksBeyondAscii = true; // two line separators are not meant
            Symbols set = Symbols().set();
            set.reset('\n').reset('\r');
            return single(set);
        }
        case '^':
            return assertion(Node::Kind::Start);
        case '$':
            return assertion(Node::Kind::End);
        case '\\': {
            Symbols set;
            if (!escape(set))
                return std::nullopt;
            return single(set);
        }
        case '*':
        case '+':
        case '?':
        case '{':
        case '}':
        case ']':
            return std::nullopt;
        default:
            return single(Symbols().set(size_t(c)));
        }
    }

    Fragment single(const Symbols &set)
    {
        const int node = add({Node::Kind::Set, set, -1, -1});
        return {node, {{node, false}}};
    }
    Fragment assertion(Node::Kind kind)
    {
        const int node = add({kind, {}, -1, -1});
        return {node, {{node, false}}};
    }

    bool escape(Symbols &set)
    {
        if (!more())
            return false;
        const char c = m_text[m_at++];
        const auto range = [&](char from, char to) {
            for (char i = from; i <= to; ++i)
                set.set(size_t(i));
        };
        switch (c) {
        case 'd':
        case 'D':
            range('0', '9');
            break;
        case 'w':
        case 'W':
            range('0', '9');
            range('a', 'z');
            range('A', 'Z');
            set.set('_');
            break;
        case 's':
        case 'S':
            for (const char blank : {' ', '\t', '\n', '\r', '\f', '\v'})
                set.set(size_t(blank));
            asksBeyondAscii = true; // some blanks lie there
            break;
        case 't':
            set.set('\t');
            break;
        case 'n':
            set.set('\n');
            break;
        case 'r':
            set.set('\r');
            break;
        default:
            if (quint8(c) >= 0x80 || (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'))
                return false;
            set.set(size_t(c));
        }
        if (c == 'D' || c == 'W' || c == 'S')
            set.flip();
        return true;
    }

    Maybe bracket()
    {
        const bool negated = eat('^');
        Symbols set;
        bool first = true;
        while (more() && (peek() != ']' || first)) {
            if (first && peek() == ']')
                return std::nullopt; // [] and [^] mean other things elsewhere
            first = false;
            Symbols low;
            if (!member(low))
                return std::nullopt;
            if (more() && peek() == '-' && m_at + 1 < m_text.size() && m_text[m_at + 1] != ']') {
                ++m_at;
                Symbols high;
                if (!member(high) || low.count() != 1 || high.count() != 1)
                    return std::nullopt;
                const size_t from = low._Find_first(), to = high._Find_first();
                if (from > to)
                    return std::nullopt;
                for (size_t i = from; i <= to; ++i)
                    low.set(i);
            }
            set |= low;
        }
        if (!eat(']'))
            return std::nullopt;
        return single(negated ? ~set : set);
    }

    bool member(Symbols &set)
    {
        const char c = m_text[m_at++];
        if (c == '\\')
            return escape(set);
        if (quint8(c) >= 0x80 || (c == '[' && more() && (peek() == ':' || peek() == '.' || peek() == '=')))
            return false;
        set.set(size_t(c));
        return true;
    }

    std::string_view m_text;
    size_t m_at = 0;
    bool m_full = false;
};

} // namespace

/// Subset construction.
class DfaBuilder {
public:
    DfaBuilder(const std::vector<Node> &nodes, int start, bool asks) : m_nodes(nodes), m_start(start), m_asks(asks), m_marks(nodes.size(), 0) {}

    std::shared_ptr<const Dfa> build()
    {
        const auto dfa = std::make_shared<Dfa>();
        // State 0 is the one that no longer judges; 1 has found a match and stays.
        dfa->m_next.assign(2, {});
        dfa->m_next[1].fill(1);
        dfa->m_atEnd = {quint8(Dfa::Answer::AskOther), quint8(Dfa::Answer::Yes)};
        sortSymbols();
        dfa->m_start = stateOf(closure({m_start}, true), *dfa);
        for (size_t i = 0; i < m_pending.size(); ++i) {
            const Set set = m_pending[i].first;
            if (dfa->m_next.size() > maxStates || set.size() > maxSet || m_odd)
                return nullptr;
            fillRow(set, m_pending[i].second, *dfa);
        }
        if (dfa->m_next.size() > maxStates || m_odd)
            return nullptr;
        addShortcuts(*dfa);
        return dfa;
    }

private:
    using Set = std::vector<int>;
    static constexpr size_t maxSet = 300;

    /// Symbols that no node tells apart share a class; one of each class is followed.
    void sortSymbols()
    {
        std::map<std::vector<bool>, quint8> known;
        for (size_t symbol = 0; symbol <= otherSymbol; ++symbol) {
            std::vector<bool> seen;
            for (const Node &node : m_nodes) {
                if (node.kind == Node::Kind::Set)
                    seen.push_back(node.symbols.test(symbol));
            }
            const auto [it, fresh] = known.try_emplace(std::move(seen), quint8(m_samples.size()));
            if (fresh)
                m_samples.push_back(symbol);
            m_class[symbol] = it->second;
        }
    }

    void fillRow(const Set &set, size_t state, Dfa &dfa)
    {
        std::vector<size_t> targets;
        for (const size_t symbol : m_samples) {
            Set seeds;
            for (const int node : set) {
                if (m_nodes[size_t(node)].kind == Node::Kind::Set && m_nodes[size_t(node)].symbols.test(symbol))
                    seeds.push_back(m_nodes[size_t(node)].next);
            }
            seeds.push_back(m_start);
            targets.push_back(stateOf(closure(seeds, false), dfa));
        }
        std::array<quint8, 256> &row = dfa.m_next[state];
        for (size_t byte = 0; byte < 256; ++byte) {
            if (byte < 128)
                row[byte] = quint8(targets[m_class[byte]]);
            else if (m_asks)
                row[byte] = 0;
            else
                row[byte] = quint8(byte < 0xC0 ? state : targets[m_class[otherSymbol]]);
        }
    }

    Set closure(const Set &seeds, bool atStart, bool atEnd = false)
    {
        ++m_round;
        Set set;
        Set todo(seeds.rbegin(), seeds.rend());
        while (!todo.empty()) {
            const int node = todo.back();
            todo.pop_back();
            if (node < 0 || m_marks[size_t(node)] == m_round)
                continue;
            m_marks[size_t(node)] = m_round;
            set.push_back(node);
            const Node &n = m_nodes[size_t(node)];
            if (n.kind == Node::Kind::Split) {
                todo.push_back(n.other);
                todo.push_back(n.next);
            } else if ((n.kind == Node::Kind::Start && atStart) || (n.kind == Node::Kind::End && atEnd)) {
                todo.push_back(n.next);
            }
        }
        std::sort(set.begin(), set.end());
        return set;
    }
    bool holds(const Set &set, Node::Kind kind) const
    {
        return std::any_of(set.begin(), set.end(), [&](int node) { return m_nodes[size_t(node)].kind == kind; });
    }

    size_t stateOf(Set set, Dfa &dfa)
    {
        if (holds(set, Node::Kind::Match))
            return 1;
        const auto [it, fresh] = m_known.try_emplace(set, dfa.m_next.size());
        if (fresh) {
            Set ends;
            for (const int node : set) {
                if (m_nodes[size_t(node)].kind == Node::Kind::End)
                    ends.push_back(m_nodes[size_t(node)].next);
            }
            const Set atEnd = closure(ends, false, true);
            m_odd = m_odd || holds(atEnd, Node::Kind::Start); // "$^": not worth a table
            dfa.m_next.emplace_back();
            dfa.m_atEnd.push_back(quint8(holds(atEnd, Node::Kind::Match) ? Dfa::Answer::Yes : Dfa::Answer::No));
            m_pending.emplace_back(std::move(set), it->second);
        }
        return it->second;
    }

    const std::vector<Node> &m_nodes;
    const int m_start;
    const bool m_asks;
    bool m_odd = false;
    quint32 m_round = 0;
    std::vector<quint32> m_marks;
    std::array<quint8, 129> m_class{};
    std::vector<size_t> m_samples;
    std::map<Set, size_t> m_known;
    std::vector<std::pair<Set, size_t>> m_pending;
};

std::shared_ptr<const Dfa> Dfa::build(std::string_view pattern)
{
    Parser parser(pattern);
    const std::optional<int> start = parser.parse();
    if (!start)
        return nullptr;
    return DfaBuilder(parser.nodes, *start, parser.asksBeyondAscii).build();
}

} // namespace meshwright::quality
