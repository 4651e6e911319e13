// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "standard/description.h"
#include "text/edit.h"
#include "text/finding.h"

#include <QMap>
#include <QString>

#include <functional>
#include <optional>
#include <set>

/// What the steps of an upgrade are made with. A step looks at the whole tree and says which edits it wants; as many
/// as don't meet each other are made at once, the text is read again, and the step is asked again until it has no wish left.
namespace meshwright::contract::upgradekit {

/// The edits of one turn.
class Turn {
public:
    Turn(const text::Tree &tree, const standard::Description &target) : m_tree(tree), m_target(target) {}

    const text::Tree &tree() const { return m_tree; }
    const standard::Description &target() const { return m_target; }
    text::edit::KeyOrder order() const;

    /// Another key; `from` stays where it is when the mapping has `to` already.
    void rename(const text::Node &mapping, const char *from, const QByteArray &to);
    /// Another scalar, in its place.
    void replace(const text::Node &scalar, const text::Value &value, const QString &what);
    /// Gives a mapping members; of edits that put something in or take something out, one a mapping a turn.
    void put(const text::Node &mapping, const QByteArray &key, const text::Value &value, const QString &what);
    /// Adds an entry to a list of the mapping; tells nothing, since it is half of a change.
    void append(const text::Node &mapping, const QByteArray &list, const text::Value &item);
    void take(const text::Node &value, const QString &what);
    void apply(const text::Node &mapping, const std::optional<text::Fix> &fix, const QString &what);

private:
    friend class Text;
    bool isFree(const text::Node &mapping) const;
    void add(const text::PatchSet &patches, const QString &what);
    void addStructural(const text::Node &mapping, const text::edit::Patches &patches, const QString &what);

    const text::Tree &m_tree;
    const standard::Description &m_target;
    text::PatchSet m_patches;
    std::set<quint32> m_touched, m_above;
    QMap<QString, int> m_done;
};

using Step = std::function<void(Turn &)>;

/// The text on its way.
class Text {
public:
    Text(text::Tree tree, const standard::Description &target) : m_tree(std::move(tree)), m_target(target) {}

    base::Result<void> run(const Step &step);
    const text::Tree &tree() const { return m_tree; }
    QStringList changes() const;

private:
    text::Tree m_tree;
    const standard::Description &m_target;
    QMap<QString, int> m_done;
};

/// Calls for every mapping of the document that a block of this name describes in the target version.
void eachMapping(const text::Node &list, const std::function<void(const text::Node &)> &visit);

/// The logical type for a word of another time or tool: "int", "varchar(20)", "datetime"; empty where it says nothing.
QByteArray logicalTypeFor(const QString &word);

/// The steps that make an ODCS 2.2 contract one of the shape of ODCS 3.
std::vector<Step> stepsFrom22();

} // namespace meshwright::contract::upgradekit
