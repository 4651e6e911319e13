// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "governance/budget.h"
#include "governance/expression.h"
#include "governance/item.h"
#include "text/path.h"

#include <QString>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace meshwright::governance {

/// The way from a root to a node: each collection passed and the member or item taken. Unlike
/// Node::path() it keeps the way through an alias.
struct Trail {
    struct Step {
        text::Node collection; ///< aliases looked through
        int index = 0;
    };
    text::Node root;
    std::vector<Step> steps;

    text::Node node() const; ///< where it ends
    Item key() const;        ///< key or item number of the last step; missing at the root
    text::Path path() const;
};

/// What a path selects: a place, and the value there or (for "~") its key.
struct Match {
    const Trail &trail;
    Item value;
    bool isKey = false;
};

/// A compiled JSONPath: $, .name, ['name','other'], [0,1], [begin:end:step], [*], .., [?(filter)],
/// ~ (keys) and ^ (parents). All of it runs as one walk over the tree, so a path costs at most
/// segments × nodes steps and selects no node twice for two ways of matching.
class Given {
public:
    /// The problem names what is wrong and the character it is at.
    static base::Result<std::shared_ptr<const Given>> compile(const QString &path);

    /// Calls for each match in document order until the visitor answers false or the budget is out.
    using Visitor = std::function<bool(const Match &)>;
    void visit(text::Node root, Budget &budget, const Visitor &visitor) const;

    const QString &text() const { return m_text; }
    bool isMeshScope() const { return m_isMeshScope; }

    struct Segment {
        enum class Kind : quint8 { Names, Wildcard, Slice, Filter, Collections };
        Kind kind = Kind::Wildcard;
        bool isDeep = false;
        std::vector<QByteArray> names;
        std::vector<int> indices;    ///< negative counts from the end
        int begin = 0;
        std::optional<int> end;
        int step = 1;
        Expression filter;
    };
    /// Segments, then the modifiers that follow them.
    struct Stage {
        std::vector<Segment> segments;
        int parents = 0;
        bool isKeys = false;
    };

private:
    void visitStage(size_t stage, const Trail &from, Budget &budget, const Visitor &visitor, bool &goOn) const;

    QString m_text;
    bool m_isMeshScope = false;
    std::vector<Stage> m_stages;
};

} // namespace meshwright::governance
