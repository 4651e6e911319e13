// SPDX-License-Identifier: GPL-3.0-or-later
#include "quality/servicelevels.h"

#include "contract/reference.h"

#include <QTimeZone>

#include <cmath>

namespace meshwright::quality {

namespace {

enum class Level : quint8 { Retention, Freshness, Latency, Other };

Level levelOf(const QString &word)
{
    const QString lower = word.toLower();
    if (lower == QLatin1String("retention") || lower == QLatin1String("re"))
        return Level::Retention;
    if (lower == QLatin1String("freshness"))
        return Level::Freshness;
    return lower == QLatin1String("latency") || lower == QLatin1String("ly") ? Level::Latency : Level::Other;
}

/// The moment that lies `count` units before; nothing where the unit is not known.
std::optional<QDateTime> earlier(const QDateTime &now, double count, const QString &unit)
{
    const auto isOne = [&](std::initializer_list<const char *> words) {
        return std::any_of(words.begin(), words.end(), [&](const char *word) { return unit.compare(QLatin1String(word), Qt::CaseInsensitive) == 0; });
    };
    const bool whole = count == std::floor(count) && count < 100'000;
    if (isOne({"y", "yr", "yrs", "year", "years"}) && whole)
        return now.addYears(-int(count));
    if (isOne({"mo", "month", "months"}) && whole)
        return now.addMonths(-int(count));
    double seconds = 0;
    if (isOne({"w", "week", "weeks"}))
        seconds = 7 * 86400;
    else if (isOne({"d", "day", "days"}))
        seconds = 86400;
    else if (isOne({"h", "hr", "hrs", "hour", "hours"}))
        seconds = 3600;
    else if (isOne({"min", "mins", "minute", "minutes"}))
        seconds = 60;
    else if (isOne({"s", "sec", "secs", "second", "seconds"}))
        seconds = 1;
    if (seconds == 0 || count * seconds > 3e11)
        return std::nullopt;
    return now.addMSecs(-qint64(count * seconds * 1000));
}

/// A level read against the contract: a promise of one column, or why it is none.
struct Reading {
    const contract::SchemaObject *object = nullptr;
    DatePromise promise;
    QString reason; ///< where it can't be judged
};

Reading read(const contract::Contract &contract, const contract::ServiceLevel &level, const QDateTime &now)
{
    const auto no = [](const QString &reason) { return Reading{nullptr, {}, reason}; };
    const Level kind = levelOf(level.property);
    if (kind == Level::Latency)
        return no(QStringLiteral("Latency is the time until a row arrives; the data tells when something happened, not when its row came. “freshness” asks how old the newest row may be."));
    if (kind == Level::Other)
        return no(QStringLiteral("A service level is not measured on a data file."));
    const QString element = level.element.isEmpty() ? contract.slaDefaultElement : level.element;
    if (element.isEmpty())
        return no(QStringLiteral("It names no element; name the date or timestamp column it is about (object.column)."));
    if (element.contains(u','))
        return no(QStringLiteral("It names several elements; a level of its own for each can be judged."));
    const contract::Target target = contract::follow(contract, contract::parseReference(element.trimmed()));
    if (!target.isFound() || target.parts.size() != 1)
        return no(QStringLiteral("Its element %1 is not a column of this contract.").arg(element));
    const contract::Property &property = *target.property();
    if (property.logicalType != QLatin1String("date") && property.logicalType != QLatin1String("timestamp"))
        return no(QStringLiteral("Its element %1 is neither a date nor a timestamp.").arg(element));
    const auto count = level.value.number();
    const auto moment = count && *count >= 0 ? earlier(now, *count, level.unit) : std::nullopt;
    if (!moment)
        return no(QStringLiteral("“%1 %2” is no span of time; allowed are numbers of y, month, w, d, h, min and s.").arg(level.value.string(), level.unit).simplified());
    // A day lasts until its end.
    const QDateTime limit = property.logicalType == QLatin1String("date") ? moment->addDays(-1) : *moment;
    const QString said = QStringLiteral("%1 %2").arg(level.value.string(), level.unit), at = now.toString(QStringLiteral("yyyy-MM-dd HH:mm")) + QStringLiteral(" UTC");
    const bool newest = kind == Level::Freshness;
    Reading reading{target.object, {}, {}};
    reading.promise.column = int(&property - target.object->properties.data());
    reading.promise.newest = newest;
    reading.promise.limit = limit.toMSecsSinceEpoch() * 1000;
    reading.promise.id = QStringLiteral("sla/%1").arg(level.property);
    reading.promise.check = newest ? QStringLiteral("freshness") : QStringLiteral("retention");
    reading.promise.title = newest ? QStringLiteral("the newest %1 is at most %2 old, compared with %3").arg(property.name, said, at)
                                   : QStringLiteral("no %1 is older than %2, compared with %3").arg(property.name, said, at);
    reading.promise.path = level.node.pointer();
    return reading;
}

} // namespace

std::vector<DatePromise> datePromises(const contract::Contract &contract, const contract::SchemaObject &object, const QDateTime &now)
{
    std::vector<DatePromise> promises;
    for (const contract::ServiceLevel &level : contract.serviceLevels) {
        Reading reading = read(contract, level, now);
        if (reading.object == &object)
            promises.push_back(std::move(reading.promise));
    }
    return promises;
}

Results serviceLevels(const contract::Contract &contract, const QDateTime &now, const QString &owner)
{
    Results results;
    for (const contract::ServiceLevel &level : contract.serviceLevels) {
        const Reading reading = read(contract, level, now);
        if (reading.object)
            continue;
        CheckResult result;
        result.check = level.property;
        result.id = QStringLiteral("sla/%1").arg(level.property);
        result.title = QStringLiteral("service level %1: %2 %3").arg(level.property, level.value.string(), level.unit).trimmed();
        result.dimension = QStringLiteral("timeliness");
        result.severity = QStringLiteral("error");
        result.owner = owner;
        result.path = level.node.pointer();
        result.reason = reading.reason;
        results.checks.push_back(std::move(result));
    }
    return results;
}

} // namespace meshwright::quality
