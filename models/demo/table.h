// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <string_view>

namespace meshwright::demo {

/// CSV as RFC 4180 writes it, with "\n" for line ends: the same bytes everywhere. Cells are added one
/// after the other; endRow() closes a row.
class Table {
public:
    explicit Table(std::string_view header);

    Table &text(std::string_view value); ///< quoted where it must be
    Table &number(qint64 value);
    Table &cents(qint64 value);      ///< 1234 → 12.34
    Table &date(qint64 julianDay);   ///< 2026-03-01
    Table &time(qint64 seconds);     ///< seconds since 1970 → 2026-03-01T09:30:00Z
    Table &flag(bool value);         ///< true, false
    Table &nothing();                ///< an empty cell: no value
    void endRow();

    qint64 rows() const { return m_rows; }
    const QByteArray &bytes() const { return m_bytes; }

private:
    void separate();

    QByteArray m_bytes;
    qint64 m_rows = 0;
    bool m_inRow = false;
};

} // namespace meshwright::demo
