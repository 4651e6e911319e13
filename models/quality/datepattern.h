// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <string_view>
#include <vector>

namespace meshwright::quality {

/// A JDK DateTimeFormatter pattern ("dd.MM.yyyy HH:mm") as the standard's `format` has it: letters
/// y u M L d H h m s S n a E X x Z z, '' literals and [optional] parts; month and day names in English.
class DatePattern {
public:
    static base::Result<DatePattern> compile(const QString &pattern);
    /// Microseconds since 1970 (UTC where there is no offset); false where the text does not keep to it.
    bool parse(std::string_view text, qint64 &micros) const;
    bool hasOffset() const; ///< outside of [optional] parts

private:
    struct Part {
        char letter = 0;   ///< 0: `literal`; '[' and ']' frame an optional run
        int width = 0;
        std::string literal;
        size_t jump = 0;   ///< of '[': the part behind its ']'
        bool next = false; ///< another number follows at once, so a number has exactly `width` digits
    };
    struct Moment;
    bool run(size_t from, std::string_view text, Moment moment, qint64 &micros) const;
    bool field(const Part &part, std::string_view &text, Moment &moment) const;

    std::vector<Part> m_parts;
};

} // namespace meshwright::quality
