// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/path.h"

#include <QStringList>

namespace meshwright::text {

Path Path::parent() const
{
    Q_ASSERT(!isRoot());
    return Path(std::vector<Step>(m_steps.begin(), m_steps.end() - 1));
}

Path Path::operator/(const QByteArray &key) const
{
    Path out = *this;
    out.m_steps.emplace_back(key);
    return out;
}

Path Path::operator/(int item) const
{
    Path out = *this;
    out.m_steps.emplace_back(item);
    return out;
}

QString Path::pointer() const
{
    QString out;
    for (const Step &step : m_steps) {
        out += QLatin1Char('/');
        if (const int *item = std::get_if<int>(&step)) {
            out += QString::number(*item);
        } else {
            QString key = QString::fromUtf8(std::get<QByteArray>(step));
            key.replace(QLatin1Char('~'), QLatin1String("~0")).replace(QLatin1Char('/'), QLatin1String("~1"));
            out += key;
        }
    }
    return out;
}

Path Path::fromPointer(const QString &pointer)
{
    Path out;
    QStringList parts = pointer.split(QLatin1Char('/'));
    parts.removeFirst();
    for (QString &part : parts) {
        bool isNumber = false;
        const int item = part.toInt(&isNumber);
        if (isNumber && item >= 0 && QString::number(item) == part) {
            out.m_steps.emplace_back(item);
        } else {
            part.replace(QLatin1String("~1"), QLatin1String("/")).replace(QLatin1String("~0"), QLatin1String("~"));
            out.m_steps.emplace_back(part.toUtf8());
        }
    }
    return out;
}

QString Path::display() const
{
    QString out;
    for (const Step &step : m_steps) {
        if (const int *item = std::get_if<int>(&step))
            out += QStringLiteral("[%1]").arg(*item);
        else
            out += (out.isEmpty() ? QString() : QStringLiteral(".")) + QString::fromUtf8(std::get<QByteArray>(step));
    }
    return out;
}

} // namespace meshwright::text
