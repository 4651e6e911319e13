// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/value.h"

#include <QByteArray>
#include <QString>

namespace meshwright::drafting {

/// A new YAML text, written line by line with the comments a person should read.
class Page {
public:
    void comment(int indent, const QString &text);
    void blankLine() { m_text += '\n'; }
    /// "key:", with nothing behind it.
    void open(int indent, const char *key);
    /// "key: value"; nothing where the text is empty.
    void field(int indent, const char *key, const QString &text);
    void field(int indent, const char *key, const text::Value &value);
    /// "- key: value", the first of an item.
    void item(int indent, const char *key, const QString &text);
    /// "- value".
    void item(int indent, const text::Value &value);

    const QByteArray &text() const { return m_text; }

private:
    QByteArray m_text;
};

} // namespace meshwright::drafting
