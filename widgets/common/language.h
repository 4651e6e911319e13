// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

class QCoreApplication;

namespace meshwright::ui {

struct Language {
    QString code; ///< "de"
    QString name; ///< in itself: "Deutsch"
};

/// The languages the window speaks, English first.
std::vector<Language> languages();

/// What the person chose; empty: as the system. Kept in the settings; it counts from the next start.
QString chosenLanguage();
void chooseLanguage(const QString &code);

/// Makes the application speak a language; to be called once, before the first widget. An empty code, or
/// one we don't have, means the system's language, and English where we don't have that either. Answers
/// the code of what it became. English is installed too: it knows "1 file" from "2 files".
QString installLanguage(QCoreApplication *application, const QString &code = chosenLanguage());

} // namespace meshwright::ui
