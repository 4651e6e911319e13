// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace meshwright::base {

/// Why something could not be done: the disk, the network, a limit, wrong usage. What a *checked
/// text* does wrong is a finding, not a problem.
struct Problem {
    enum class Kind {
        Usage,       ///< the caller asked for something that does not exist or makes no sense
        Unreadable,  ///< a file is missing, not readable, not of its format, over a limit
        Unwritable,  ///< saving failed; the old file is whole
        Remote,      ///< another system refused or cannot be reached
        Refused,     ///< we decline: unsafe, stale, or not allowed by a rule
        Cancelled,   ///< a person or the program stopped it
        Internal     ///< a broken promise of ours
    };

    Kind kind = Kind::Internal;
    QString what;     ///< what happened, to what; a whole sentence without a path prefix
    QString advice;   ///< what to do next; may be empty
    QString subject;  ///< the file, address or object it is about; may be empty
    int line = 0;     ///< 0 where no place is known
    int column = 0;

    /// "subject:line:column: what advice", leaving out what is empty.
    QString text() const;
};

} // namespace meshwright::base
