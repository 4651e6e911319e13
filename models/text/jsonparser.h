// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/treebuilder.h"

namespace meshwright::text {

/// Reads JSON (RFC 8259), strictly. After an error it goes on behind the next comma or bracket.
class JsonParser {
public:
    JsonParser(TreeBuilder &builder, std::string_view text);
    void parse();

private:
    char peek(quint32 ahead = 0) const { return m_at + ahead < m_size ? m_text[m_at + ahead] : '\0'; }
    bool atEnd() const { return m_at >= m_size; }
    void skip();
    void fail(base::Span span, const QString &message);
    void recover();
    quint32 tokenEnd() const;

    quint32 value();
    quint32 collection();
    void items();
    void members();
    bool separator(char close);
    quint32 string(bool isKey);
    bool scanString(ScannedScalar &scalar);
    bool decodeEscape();
    int hexDigits();
    quint32 literal();

    TreeBuilder &m_builder;
    const char *m_text;
    quint32 m_size;
    quint32 m_at = 0;
    int m_depth = 0;
    bool m_failed = false;
};

} // namespace meshwright::text
