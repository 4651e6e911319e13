// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace meshwright::governance {

/// A line of text as those who parse it go through it, with the first thing that was wrong.
class Cursor {
protected:
    explicit Cursor(const QString &text, int begin = 0) : m_text(text), m_at(begin) {}

    void skipBlanks()
    {
        while (m_at < m_text.size() && m_text.at(m_at).isSpace())
            ++m_at;
    }
    void fail(const QString &why)
    {
        if (!m_error.isEmpty())
            return;
        m_error = why;
        m_errorAt = m_at;
    }

    QString m_text;
    int m_at = 0;
    QString m_error;
    int m_errorAt = 0;
};

} // namespace meshwright::governance
