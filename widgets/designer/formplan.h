// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "standard/description.h"
#include "text/tree.h"
#include "widgets/designer/fieldinput.h"
#include "widgets/designer/ownfields.h"

#include <QSet>

#include <map>
#include <memory>
#include <vector>

namespace meshwright::designer {

/// Which keys of a mapping a form shows.
struct FormSelection {
    QByteArrayList only;   ///< no other key; empty: all but those of `hidden`
    QByteArrayList hidden;
    QByteArrayList usual;  ///< shown even while they are not in the text
    QByteArrayList first;  ///< these come first in their section, in this order
    bool withOwn = false;  ///< the organisation's fields of the mapping itself stand here
    bool asCard = false;   ///< what is usual is what a card of it shows
    QByteArrayList flat;   ///< parts whose fields stand among the others, without a card
    QByteArrayList within; ///< of those only these; empty: all
    QSet<QString> asked;   ///< JSON pointers of what was asked for, though nothing is there yet
    QSet<QString> toggled; ///< JSON pointers of cards that are open or shut against the custom
};

/// One row of a form: what is shown there and what it changes.
struct FormRow {
    enum class Kind {
        Section,   ///< a label above what follows
        Field,
        Head,      ///< the first line of a card: a part or an item of a list
        Condition, ///< the builder of a quality rule
        AddItem,   ///< to the list at `path`
        AddField,  ///< to the mapping at `path`: one of `offered`
        Note,
        Empty      ///< what a section without anything is for, and the first step
    };
    Kind kind = Kind::Note;
    text::Path path = {};
    const standard::Field *field = nullptr; ///< Field, AddItem, Empty; Head: of the part, or of the list
    QString title = {}, detail = {};
    int depth = 0;
    bool opensCard = false, isHalf = false;
    FieldInput::Kind input = FieldInput::Kind::Line;
    bool isItem = false, isOpen = true; ///< Head
    int number = -1, count = 0;         ///< Head of an item
    std::vector<const standard::Field *> offered = {};
    const governance::FormField *own = nullptr; ///< what the organisation says of the field; null: nothing

    QString id() const;
    bool isCustom() const { return own && own->isCustom; }
    /// The node it shows, wherever a custom property stands in its list; not valid where there is none.
    text::Node nodeIn(text::Node root) const;
};

/// Turns a mapping of a text into the rows of a form, by the standard's description: what is there, what
/// is needed and what is usual; all else is offered. Asks no widget and changes nothing.
class FormPlanner {
public:
    /// `own` may be null.
    FormPlanner(const standard::Description &description, text::Node root, const FormSelection &selection, OwnFields *own = nullptr)
        : m_description(description), m_root(root), m_selection(selection), m_own(own) {}

    std::vector<FormRow> plan(const text::Path &mapping);

private:
    struct Scope {
        text::Path path;
        text::Node node;
        const standard::Block *block = nullptr;
        int depth = 0;
        bool isTop = false, isFlat = false;
        std::vector<const governance::FormField *> customs = {}; ///< that are shown here
    };
    void addMapping(Scope scope);
    void addField(const standard::Field &field, const Scope &scope);
    void addPart(const standard::Field &field, const Scope &scope, text::Node value);
    void addList(const standard::Field &field, const Scope &scope, text::Node value);
    void addAnything(const text::Path &path, text::Node value, const QString &title, int depth, bool isItem);
    void addHead(FormRow row);
    bool isShown(const standard::Field &field, const Scope &scope) const;
    FieldInput::Kind inputFor(const standard::Field &field, const Scope &scope, text::Node value) const;
    bool isAskedWithin(const text::Path &path) const;
    const governance::FormField *ownOf(const standard::Field &field, const Scope &scope) const;
    void chooseCustoms(Scope &scope, std::vector<const standard::Field *> &offered) const;
    void addCustoms(const Scope &scope, const QByteArray &after, const QByteArrayList &anchors);
    void addCustom(const governance::FormField &custom, const Scope &scope);
    bool isShownAbove(text::Node entry) const;
    bool isOffered(const QByteArray &key, const Scope &scope) const;

    const standard::Description &m_description;
    text::Node m_root;
    const FormSelection &m_selection;
    OwnFields *m_own;
    std::vector<FormRow> m_rows;
};

/// What names an item of a list for people.
QString itemTitle(const standard::Block *block, text::Node item, int number);
/// Fields of keys that the standard does not have; they live as long as the program.
const standard::Field &looseField(const QByteArray &key);

} // namespace meshwright::designer
