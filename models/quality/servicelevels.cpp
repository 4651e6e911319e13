// SPDX-License-Identifier: GPL-3.0-or-later
#include "quality/servicelevels.h"

#include "base/tr.h"
#include "contract/reference.h"
#include "contract/timeunit.h"

#include <QHash>
#include <QTimeZone>

#include <cmath>

namespace meshwright::quality {

using base::tr;

namespace {

enum class Level : quint8 { Retention, Freshness, Other };

Level levelOf(const QString &word)
{
    if (word == QLatin1String("retention") || word == QLatin1String("re"))
        return Level::Retention;
    return word == QLatin1String("freshness") ? Level::Freshness : Level::Other;
}

/// Why rows don't tell of a level, by its usual names and their two letters.
QString unmeasured(const QString &word)
{
    static constexpr auto running = QT_TRANSLATE_NOOP("Free", "It is measured on the running system, not on a data file.");
    static constexpr auto life = QT_TRANSLATE_NOOP("Free", "It is a day in the life of the product and promises nothing about rows.");
    static constexpr auto people = QT_TRANSLATE_NOOP("Free", "It is about people at work; rows do not tell.");
    static constexpr auto coming = QT_TRANSLATE_NOOP("Free", "How often rows come shows only over time; one file does not tell. “freshness” asks how old the newest row may be.");
    static constexpr auto arriving = QT_TRANSLATE_NOOP("Free", "Latency is the time until a row arrives; the data tells when something happened, not when its row came. “freshness” asks how old the newest row may be.");
    static const QHash<QString, const char *> reasons = {
        {QStringLiteral("availability"), running}, {QStringLiteral("av"), running}, {QStringLiteral("throughput"), running}, {QStringLiteral("th"), running},
        {QStringLiteral("errorrate"), running}, {QStringLiteral("er"), running}, {QStringLiteral("generalavailability"), life}, {QStringLiteral("ga"), life},
        {QStringLiteral("endofsupport"), life}, {QStringLiteral("es"), life}, {QStringLiteral("endoflife"), life}, {QStringLiteral("el"), life},
        {QStringLiteral("timetodetect"), people}, {QStringLiteral("td"), people}, {QStringLiteral("timetonotify"), people}, {QStringLiteral("tn"), people},
        {QStringLiteral("timetorepair"), people}, {QStringLiteral("tr"), people}, {QStringLiteral("frequency"), coming}, {QStringLiteral("fy"), coming},
        {QStringLiteral("latency"), arriving}, {QStringLiteral("ly"), arriving},
    };
    return tr(reasons.value(word, QT_TRANSLATE_NOOP("Free", "A service level of this name is not known here.")));
}

/// The moment that lies `count` units before; nothing where the unit is not known.
std::optional<QDateTime> earlier(const QDateTime &now, double count, const QString &unit)
{
    const auto known = contract::timeUnit(unit);
    if (!known)
        return std::nullopt;
    const bool whole = count == std::floor(count) && count < 100'000;
    double seconds = 1;
    switch (*known) {
    case contract::TimeUnit::Year:
        return whole ? std::optional(now.addYears(-int(count))) : std::nullopt;
    case contract::TimeUnit::Month:
        return whole ? std::optional(now.addMonths(-int(count))) : std::nullopt;
    case contract::TimeUnit::Week:
        seconds = 7 * 86400;
        break;
    case contract::TimeUnit::Day:
        seconds = 86400;
        break;
    case contract::TimeUnit::Hour:
        seconds = 3600;
        break;
    case contract::TimeUnit::Minute:
        seconds = 60;
        break;
    case contract::TimeUnit::Second:
        break;
    }
    if (count * seconds > 3e11)
        return std::nullopt;
    return now.addMSecs(-qint64(count * seconds * 1000));
}

/// A level read against the contract for one of its elements: a promise of one column, or why it is none.
struct Reading {
    const contract::SchemaObject *object = nullptr;
    DatePromise promise;
    QString reason; ///< where it can't be judged
};

bool isUtc(const QString &zone)
{
    static const QStringList names = {QString(), QStringLiteral("UTC"), QStringLiteral("Etc/UTC"), QStringLiteral("GMT"), QStringLiteral("Etc/GMT"), QStringLiteral("Z")};
    return names.contains(zone, Qt::CaseInsensitive);
}

Reading read(const contract::Contract &contract, const contract::ServiceLevel &level, const QString &element, const QDateTime &now)
{
    const auto no = [](const QString &reason) { return Reading{nullptr, {}, reason}; };
    const Level kind = levelOf(level.property.toLower());
    if (kind == Level::Other)
        return no(unmeasured(level.property.toLower()));
    if (level.valueExt.isValid() && !level.valueExt.isNull())
        return no(tr("It has a second value (valueExt), and the standard does not say what that means here."));
    if (element.isEmpty())
        return no(tr("It names no element; name the date or timestamp column it is about (object.column)."));
    const contract::Target target = contract::follow(contract, contract::parseReference(element));
    if (!target.isFound() || target.parts.size() != 1)
        return no(tr("Its element %1 is not a column of this contract.").arg(element));
    const contract::Property &property = *target.property();
    if (property.logicalType != QLatin1String("date") && property.logicalType != QLatin1String("timestamp"))
        return no(tr("Its element %1 is neither a date nor a timestamp.").arg(element));
    const QString zone = property.options["defaultTimezone"].string();
    if (!isUtc(zone))
        return no(tr("Times of %1 without an offset are in %2; only UTC can be compared here.").arg(element, zone));
    const auto count = level.value.number();
    const auto moment = count && *count >= 0 ? earlier(now, *count, level.unit) : std::nullopt;
    if (!moment)
        return no(tr("“%1 %2” is no span of time; allowed are numbers of y, month, w, d, h, min and s.").arg(level.value.string(), level.unit).simplified());
    // A day lasts until its end.
    const QDateTime limit = property.logicalType == QLatin1String("date") ? moment->addDays(-1) : *moment;
    const QString said = QStringLiteral("%1 %2").arg(level.value.string(), level.unit), at = now.toString(QStringLiteral("yyyy-MM-dd HH:mm")) + QStringLiteral(" UTC");
    const bool newest = kind == Level::Freshness;
    Reading reading{target.object, {}, {}};
    reading.promise.column = int(&property - target.object->properties.data());
    reading.promise.newest = newest;
    reading.promise.limit = limit.toMSecsSinceEpoch() * 1000;
    reading.promise.id = level.id.isEmpty() ? QStringLiteral("sla/%1").arg(level.property) : level.id;
    reading.promise.check = newest ? QStringLiteral("freshness") : QStringLiteral("retention");
    reading.promise.title = newest ? tr("the newest %1 is at most %2 old, compared with %3").arg(property.name, said, at)
                                   : tr("no %1 is older than %2, compared with %3").arg(property.name, said, at);
    reading.promise.path = level.node.pointer();
    return reading;
}

/// One for each element that the level names, at least one.
std::vector<Reading> readings(const contract::Contract &contract, const contract::ServiceLevel &level, const QDateTime &now)
{
    std::vector<Reading> all;
    const QStringList elements = (level.element.isEmpty() ? contract.slaDefaultElement : level.element).split(u',');
    for (const QString &element : elements) {
        Reading reading = read(contract, level, element.trimmed(), now);
        if (elements.size() > 1)
            reading.promise.id += u'/' + element.trimmed();
        all.push_back(std::move(reading));
    }
    return all;
}

} // namespace

std::vector<DatePromise> datePromises(const contract::Contract &contract, const contract::SchemaObject &object, const QDateTime &now)
{
    std::vector<DatePromise> promises;
    for (const contract::ServiceLevel &level : contract.serviceLevels) {
        for (Reading &reading : readings(contract, level, now)) {
            if (reading.object == &object)
                promises.push_back(std::move(reading.promise));
        }
    }
    return promises;
}

Results serviceLevels(const contract::Contract &contract, const QDateTime &now, const QString &owner)
{
    Results results;
    for (const contract::ServiceLevel &level : contract.serviceLevels) {
        for (const Reading &reading : readings(contract, level, now)) {
            if (reading.object)
                continue;
            CheckResult result;
            result.check = level.property;
            result.id = (level.id.isEmpty() ? QStringLiteral("sla/%1").arg(level.property) : level.id) + reading.promise.id;
            result.title = tr("service level %1: %2 %3").arg(level.property, level.value.string(), level.unit).trimmed();
            result.dimension = QStringLiteral("timeliness");
            result.severity = QStringLiteral("error");
            result.owner = owner;
            result.path = level.node.pointer();
            result.reason = reading.reason;
            results.checks.push_back(std::move(result));
        }
    }
    return results;
}

} // namespace meshwright::quality
