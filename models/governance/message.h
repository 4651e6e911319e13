// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "governance/item.h"

#include <QString>

namespace meshwright::governance {

/// What the placeholders of a message stand for.
struct MessageWords {
    QString error;       ///< the function's own message
    QString property;    ///< key the finding is about, dotted where more than one is missing
    QString path;        ///< "#/schema/0/name"
    QString description;
    Item value;
};

/// Fills {{error}}, {{property}}, {{path}}, {{description}}, {{value}} and #{{print("property")}},
/// #{{print("value")}}; an unknown name becomes nothing.
QString filledMessage(const QString &pattern, const MessageWords &words);
/// What is wrong with the placeholders of a message; empty for a sound one.
QString messageFault(const QString &pattern);

} // namespace meshwright::governance
