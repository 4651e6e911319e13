// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "authoring/knowledge.h"
#include "authoring/place.h"
#include "standard/description.h"

#include <QString>

#include <optional>

namespace meshwright::authoring {

/// Something that can be written at a place.
struct Proposal {
    enum class Kind : quint8 { RequiredKey, Key, Value, Mesh, Contract, Sample, Example };

    Kind kind = Kind::Value;
    QString label;         ///< what a list shows, and what typing is compared with
    QString detail;        ///< one short remark beside it: a type, a title
    QString documentation; ///< paragraphs for people, plain text; may be empty
    QByteArray insert;     ///< the bytes to write in place of `Proposals::replaced`
    quint32 caret = 0;     ///< where the caret stands then, from the begin of `insert`
    bool goesOn = false;   ///< a value is wanted right behind it
};

struct Proposals {
    base::Span replaced;
    QByteArray typed;            ///< what stands in front of the caret already
    std::vector<Proposal> all;   ///< in the order in which people want them
    /// Only these make sense here: keys, or a closed list of values. Otherwise anything may be written.
    bool isClosed = false;
    bool isKeys = false;
};

/// What can be written at an offset. `isJson` by the file's name. Nothing where nothing is known.
Proposals proposalsAt(const QByteArray &text, quint32 offset, const Knowledge &knowledge, bool isJson = false);

/// What the mesh, the contract itself and its sample offer for the value at a path of a tree (of a list: for its
/// items), to who edits it otherwise than as text. Nothing is spelled: `insert` is empty.
std::vector<Proposal> suggestionsFor(text::Node root, const text::Path &path, const standard::Description &description, const Knowledge &knowledge);

/// Those that begin with, or hold, what was typed, best first: numbers into `all`.
std::vector<int> matching(const Proposals &proposals, const QByteArray &typed);

/// The description to judge a place by, told by the root's keys; null where the text is of no standard.
const standard::Description *descriptionFor(const Place &place);

} // namespace meshwright::authoring
