// SPDX-License-Identifier: GPL-3.0-or-later
#include "drafting/page.h"

#include "text/valuewriter.h"

namespace meshwright::drafting {

namespace {

QByteArray spaces(int count)
{
    return QByteArray(count, ' ');
}

} // namespace

void Page::comment(int indent, const QString &text)
{
    // A line break in a name must not end the comment.
    m_text += spaces(indent) + "# " + text.simplified().toUtf8() + '\n';
}

void Page::open(int indent, const char *key)
{
    m_text += spaces(indent) + key + ":\n";
}

void Page::field(int indent, const char *key, const QString &text)
{
    if (!text.isEmpty())
        field(indent, key, text::Value::string(text));
}

void Page::field(int indent, const char *key, const text::Value &value)
{
    const text::ValueWriter::Piece piece = text::ValueWriter(text::Habits()).behindKey(value, indent, {});
    m_text += spaces(indent) + key + ':' + piece.head + piece.tail + '\n';
}

void Page::item(int indent, const char *key, const QString &text)
{
    const text::ValueWriter::Piece piece = text::ValueWriter(text::Habits()).behindKey(text::Value::string(text), indent + 2, {});
    m_text += spaces(indent) + "- " + key + ':' + piece.head + piece.tail + '\n';
}

void Page::item(int indent, const text::Value &value)
{
    const text::ValueWriter::Piece piece = text::ValueWriter(text::Habits()).behindDash(value, indent, true, {});
    m_text += spaces(indent) + '-' + piece.head + piece.tail + '\n';
}

} // namespace meshwright::drafting
