// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/span.h"
#include "text/patch.h"

#include <QString>

#include <optional>
#include <vector>

namespace meshwright::text {

enum class Severity : quint8 { Error, Warning, Info, Hint };

/// "error", "warning", "info", "hint": the words of every output format.
QLatin1String severityName(Severity severity);

/// A change that would mend a finding, computed for the same text as the finding.
struct Fix {
    QString title; ///< what a button says: "Change to “date”"
    PatchSet patches;
};

/// What a rule has to say about a place in a text. Everything that judges texts (reader, standard,
/// semantics, governance) answers in findings, so every view and output shows them alike.
struct Finding {
    QString rule;     ///< stable id with its room in front: "yaml/…", "standard/…", "contract/…", or the id in a rule pack
    Severity severity = Severity::Error;
    QString message;  ///< one sentence of plain text: what is wrong, what is allowed
    QString path;     ///< JSON pointer of the node it is about
    base::Span span;  ///< the bytes to underline
    QString why;      ///< the reason behind the rule; may be empty
    bool notEvaluated = false; ///< the rule could not be judged; the message says why. Never counts as passed
    std::vector<Fix> fixes;
};

/// Whether a JSON pointer names a node or something inside it.
bool isWithin(const QString &pointer, const QString &node);
/// The worst severity among the findings about a node and its parts; none where there is none. Those
/// that are not evaluated don't count.
std::optional<Severity> worstWithin(const std::vector<Finding> &findings, const QString &node);

} // namespace meshwright::text
