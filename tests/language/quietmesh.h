// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSet>
#include <QString>
#include <QStringList>

namespace meshwright::testing {

/// Puts the sentences, titles and comments of a mesh into Cyrillic letters and leaves keys, ids and values of machines as they
/// are, so that an English sentence on the screen is none of the mesh.
void quietMesh(const QString &folder);

/// The Latin words that are left in the files of a folder, and in the names of its files; in small letters.
QSet<QString> wordsOfMesh(const QString &folder);

/// What the standards themselves call keys, values and examples; in small letters.
QSet<QString> wordsOfStandards();

/// The sentences that the templates write into a contract. They are the contract's, in English, whoever makes it.
QSet<QString> sentencesOfTemplates();

/// A text without the sentences that the standards give as examples, titles made of the ids of rules, and what PCRE2 says.
QString withoutNames(const QString &text, const QStringList &ids);
/// The ids of rules of a mesh.
QStringList ruleIds(const QString &folder);

/// The words of a text in Latin letters.
QStringList latinWords(const QString &text);

} // namespace meshwright::testing
