// SPDX-License-Identifier: GPL-3.0-or-later
#include "sampling/source.h"

#include "sampling/bytefile.h"

namespace meshwright::sampling {

qint64 Source::size() const
{
    return m_file ? m_file->size() : 0;
}

int Source::columnIndex(QStringView name) const
{
    const qsizetype exact = m_columns.indexOf(name);
    if (exact >= 0)
        return int(exact);
    for (int i = 0; i < m_columns.size(); ++i) {
        if (QStringView(m_columns[i]).trimmed().compare(name.trimmed(), Qt::CaseInsensitive) == 0)
            return i;
    }
    return -1;
}

Source Source::withColumns(const QStringList &names) const
{
    Source more = *this;
    for (const QString &name : names) {
        if (isTyped() && more.columnIndex(name) < 0 && more.m_columns.size() < maxColumns)
            more.m_columns.append(name);
    }
    return more;
}

} // namespace meshwright::sampling
