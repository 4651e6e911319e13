// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/table.h"

#include <QDate>

namespace meshwright::demo {

namespace {

QByteArray padded(qint64 value, int width)
{
    return QByteArray::number(value).rightJustified(width, '0');
}

QByteArray dateText(const QDate &date)
{
    return padded(date.year(), 4) + '-' + padded(date.month(), 2) + '-' + padded(date.day(), 2);
}

} // namespace

Table::Table(std::string_view header)
    : m_bytes(header.data(), qsizetype(header.size()))
{
    m_bytes += '\n';
}

void Table::separate()
{
    if (m_inRow)
        m_bytes += ',';
    m_inRow = true;
}

Table &Table::text(std::string_view value)
{
    separate();
    const QByteArrayView view(value.data(), qsizetype(value.size()));
    if (value.find_first_of(",\"\n\r") == std::string_view::npos) {
        m_bytes += view;
        return *this;
    }
    m_bytes += '"' + view.toByteArray().replace('"', "\"\"") + '"';
    return *this;
}

Table &Table::number(qint64 value)
{
    separate();
    m_bytes += QByteArray::number(value);
    return *this;
}

Table &Table::cents(qint64 value)
{
    separate();
    const qint64 whole = qAbs(value);
    if (value < 0)
        m_bytes += '-';
    m_bytes += QByteArray::number(whole / 100) + '.' + padded(whole % 100, 2);
    return *this;
}

Table &Table::date(qint64 julianDay)
{
    separate();
    m_bytes += dateText(QDate::fromJulianDay(julianDay));
    return *this;
}

Table &Table::time(qint64 seconds)
{
    separate();
    const qint64 day = seconds / 86400;
    const qint64 rest = seconds % 86400;
    m_bytes += dateText(QDate(1970, 1, 1).addDays(day)) + 'T' + padded(rest / 3600, 2) + ':'
        + padded(rest / 60 % 60, 2) + ':' + padded(rest % 60, 2) + 'Z';
    return *this;
}

Table &Table::flag(bool value)
{
    return text(value ? "true" : "false");
}

Table &Table::nothing()
{
    separate();
    return *this;
}

void Table::endRow()
{
    m_bytes += '\n';
    m_inRow = false;
    ++m_rows;
}

} // namespace meshwright::demo
