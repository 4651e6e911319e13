// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "standard/description.h"
#include "text/finding.h"

#include <unordered_map>
#include <vector>

namespace meshwright::standard {

/// What kind of document a text is, judged by the keys it has.
struct Recognised {
    enum class Family : quint8 { Unknown, Odcs, Odps, Dcs };
    Family family = Family::Unknown;
    QByteArray declared;  ///< the version as written, without "v"; empty where the text names none
    QByteArray version;   ///< the described version to judge by; for an unknown one the newest
    bool versionKnown = false;
    const Description *description = nullptr; ///< null for Unknown and Dcs

    QString title() const; ///< "ODCS 3.2.0", "DCS 1.2.1"; empty for Unknown
};

Recognised recognise(const text::Tree &tree);

/// Begins to read the description that a text of this beginning will most likely be judged by, on another thread
/// where one is free: worth it for a program that judges a single file, which it can parse meanwhile.
void prepare(const QByteArray &text);

struct JudgeOptions {
    QByteArray asVersion; ///< judge an ODCS (ODPS) document by this version, whatever it declares
    bool withFixes = true; ///< fixes take time: who does not show them does without
};

/// What a text is judged by: what it says it is, but for the options.
Recognised judgedBy(const text::Tree &tree, const JudgeOptions &options);

/// The standard's verdict on a text.
struct Judgement {
    QString standard;         ///< "ODCS 3.2.0"; empty where the text is of no standard we know
    bool schemaValid = false; ///< exactly the official schema's verdict; duplicate keys make it false
    std::vector<text::Finding> findings; ///< the reader's own ("yaml/…") and "standard/…", in text order
    std::unordered_map<quint32, QByteArray> meantKeys; ///< misspelt keys by node id, and what they were meant to be
};

/// The tree as it reads once its misspelt keys are mended, each at its place: who judges further does not stumble over
/// what is found already.
text::Tree asMeant(const text::Tree &tree, const Judgement &judgement);

/// No error but doubled keys: such a tree can be judged. Otherwise its text is not YAML (JSON) at all.
bool isReadable(const text::Tree &tree);

/// Judges the first document of a tree. Each mistake is told once, where it was made. Findings below
/// error severity never change the verdict. A tree with syntax errors is not judged beyond them.
Judgement judge(const text::Tree &tree, const JudgeOptions &options = {});

} // namespace meshwright::standard
