// SPDX-License-Identifier: GPL-3.0-or-later
#include "contract/timeunit.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace meshwright::contract {

namespace {

const QHash<QString, TimeUnit> &units()
{
    using enum TimeUnit;
    static const QHash<QString, TimeUnit> words{
        {u"s"_s, Second},  {u"sec"_s, Second},  {u"secs"_s, Second}, {u"second"_s, Second}, {u"seconds"_s, Second},
        {u"min"_s, Minute}, {u"mins"_s, Minute}, {u"minute"_s, Minute}, {u"minutes"_s, Minute},
        {u"h"_s, Hour},    {u"hr"_s, Hour},     {u"hrs"_s, Hour},    {u"hour"_s, Hour},     {u"hours"_s, Hour},
        {u"d"_s, Day},     {u"day"_s, Day},     {u"days"_s, Day},    {u"w"_s, Week},        {u"week"_s, Week},   {u"weeks"_s, Week},
        {u"mo"_s, Month},  {u"month"_s, Month}, {u"months"_s, Month},
        {u"y"_s, Year},    {u"yr"_s, Year},     {u"yrs"_s, Year},    {u"year"_s, Year},     {u"years"_s, Year},
    };
    return words;
}

} // namespace

std::optional<TimeUnit> timeUnit(const QString &word)
{
    const auto found = units().constFind(word.toLower());
    return found == units().constEnd() ? std::nullopt : std::optional(*found);
}

QStringList timeUnitWords()
{
    return units().keys();
}

} // namespace meshwright::contract
