// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace meshwright::testing {

/// A text with "‸" where the caret stands.
struct Caret {
    explicit Caret(QByteArray marked) : text(std::move(marked))
    {
        const QByteArray mark = "\xE2\x80\xB8";
        const qsizetype at = text.indexOf(mark);
        Q_ASSERT(at >= 0);
        offset = quint32(at);
        text.remove(at, mark.size());
    }

    QByteArray text;
    quint32 offset = 0;
};

} // namespace meshwright::testing
