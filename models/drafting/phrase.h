// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <variant>
#include <vector>

namespace meshwright::drafting {

/// A short phrase about data: in English in the comments of a draft, in the reader's language on the screen.
struct Phrase {
    const char *text = nullptr; ///< in English, with places (%1…); known to the catalogues under "Free"
    std::vector<std::variant<qint64, QString>> values;

    QString english() const;
    QString said() const;
    friend bool operator==(const Phrase &, const Phrase &) = default;
};

/// All of them, separated by semicolons.
QString englishPhrases(const std::vector<Phrase> &phrases);
QString saidPhrases(const std::vector<Phrase> &phrases);

} // namespace meshwright::drafting
