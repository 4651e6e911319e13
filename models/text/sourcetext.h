// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/span.h"

#include <QByteArray>
#include <QString>

#include <string_view>
#include <vector>

namespace meshwright::text {

/// The bytes of a file as they are (UTF-8, BOM and line ends included) and where its lines begin.
/// Cheap to copy: the bytes are shared.
class SourceText {
public:
    SourceText() : SourceText(QByteArray()) {}
    explicit SourceText(QByteArray bytes);

    const QByteArray &bytes() const { return m_bytes; }
    std::string_view view() const { return {m_bytes.constData(), size_t(m_bytes.size())}; }
    std::string_view view(base::Span span) const { return view().substr(span.begin, span.size()); }
    quint32 size() const { return quint32(m_bytes.size()); }

    /// Number of lines; a text that ends with a line break has an empty last line. At least 1.
    int lineCount() const { return int(m_lineStarts.size()); }
    /// Byte offset where a line (counted from 1) begins.
    quint32 lineStart(int line) const { return m_lineStarts[size_t(line - 1)]; }
    /// The bytes of a line (counted from 1) without its line end.
    base::Span lineSpan(int line) const;
    /// Line and column of a byte offset; the end of the text is a valid offset. A BOM has no column.
    base::Position position(quint32 offset) const;
    /// Byte offset of a position, clamped to the text.
    quint32 offset(base::Position position) const;

private:
    QByteArray m_bytes;
    std::vector<quint32> m_lineStarts;
};

/// UTF-8 to QString; what is not UTF-8 becomes U+FFFD.
inline QString toQString(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), qsizetype(utf8.size()));
}

} // namespace meshwright::text
