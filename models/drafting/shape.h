// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <string>
#include <string_view>
#include <vector>

namespace meshwright::drafting {

/// How the values of a column are built: runs of capital letters, small letters, digits and other characters, as long
/// as all values have the same ones in the same order.
class Shape {
public:
    void add(std::string_view text);

    /// A regular expression (ECMA-262) that every value seen matches; empty where they have no shape in common that
    /// says something: texts of words have none.
    QString pattern() const;
    /// The pattern of dates that are not written year first ("dd.MM.yyyy"), in JDK letters; empty where the values are
    /// no such dates. `isSure` is false where day and month can't be told apart.
    QString dateFormat(bool &isSure) const;
    /// Digits, a comma, digits.
    bool isDecimalComma() const;

private:
    struct Run {
        char kind = 0;    ///< 'A', 'a', '9', or 0 for one other character
        std::string text; ///< of the first value
        bool same = true; ///< all values have this text
        int least = 0, most = 0;
        int largest = 0;  ///< as a number, of up to 4 digits
    };
    static bool split(std::string_view text, std::vector<Run> &runs);

    std::vector<Run> m_runs;
    qint64 m_values = 0;
    bool m_broken = false;
};

} // namespace meshwright::drafting
