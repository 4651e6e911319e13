// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "authoring/knowledge.h"
#include "authoring/place.h"
#include "contract/contract.h"
#include "contract/reference.h"

#include <vector>

namespace meshwright::authoring {

/// Where a reference in a text leads.
struct Destination {
    base::Span word;     ///< the reference in the text that was asked
    QString file;        ///< another file: absolute, or a web address; empty: this text
    QString pointer;     ///< of the node there; empty: the whole file
    quint32 offset = 0;  ///< in this text
    QString reference;   ///< what to follow in the other file; empty: nothing
    QString problem;     ///< why it leads nowhere: a sentence for people

    bool isFound() const { return problem.isEmpty() && !word.isEmpty(); }
};

/// Follows what stands at an offset: a relationship or service level to a property, a contract's id to
/// its file, a link to a file beside this one. `filePath` is that of the text. A destination without a
/// word where nothing there is a reference.
Destination definitionAt(const contract::Contract *contract, const QByteArray &text, quint32 offset, const QString &filePath, const Knowledge &knowledge);

/// The places in a contract that name the property (or object) at, or around, an offset; the first is its own name.
std::vector<base::Span> usagesOf(const contract::Contract &contract, quint32 offset);

/// One or two lines about where the reference at a place leads; empty where it is none.
QString describeTarget(const contract::Contract &contract, const Place &place, const QByteArray &text);

} // namespace meshwright::authoring
