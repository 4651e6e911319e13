// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QString>

namespace meshwright::standard {

/// A title, help or section of a description in the reader's language; English where the program speaks
/// no other (the command line does not).
inline QString translated(const QString &text)
{
    return text.isEmpty() ? text : QCoreApplication::translate("standard", text.toUtf8().constData());
}

/// The same in the midst of a sentence: small in English, while other languages know themselves what is written large.
inline QString translatedWithin(const QString &text)
{
    const QString other = translated(text);
    return other == text ? text.toLower() : other;
}

} // namespace meshwright::standard
