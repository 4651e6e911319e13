// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/designer/momenttext.h"

#include <QRegularExpression>

namespace meshwright::designer {

std::optional<MomentText> MomentText::read(const QString &text)
{
    static const QRegularExpression form(QStringLiteral("^([0-9]{4}-[0-9]{2}-[0-9]{2})(?:([Tt ])([0-9]{2}:[0-9]{2}(?::[0-9]{2}(?:\\.[0-9]+)?)?)\\s*([Zz]|[+-][0-9]{2}:?(?:[0-9]{2})?)?)?$"));
    const QRegularExpressionMatch match = form.match(text.trimmed());
    MomentText out;
    out.date = QDate::fromString(match.captured(1), Qt::ISODate);
    if (!match.hasMatch() || !out.date.isValid())
        return std::nullopt;
    out.separator = match.captured(2);
    out.time = match.captured(3);
    out.zone = match.captured(4);
    if (out.hasTime() && !out.clock().isValid())
        return std::nullopt;
    return out;
}

QTime MomentText::clock() const
{
    return QTime::fromString(time.left(8), time.size() > 5 ? QStringLiteral("HH:mm:ss") : QStringLiteral("HH:mm"));
}

void MomentText::setClock(QTime clock)
{
    if (clock == this->clock())
        return;
    const bool isShort = time.size() == 5 && clock.second() == 0;
    time = clock.toString(isShort ? QStringLiteral("HH:mm") : QStringLiteral("HH:mm:ss"));
}

QString MomentText::text() const
{
    return date.toString(Qt::ISODate) + separator + time + zone;
}

} // namespace meshwright::designer
