// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/samples.h"

#include "demo/random.h"
#include "demo/words.h"

#include <QDate>

#include <algorithm>
#include <array>
#include <cstdio>

namespace meshwright::demo::samples {

namespace {

constexpr int sessionCount = 12000;

std::string hex(quint64 value, int digits)
{
    std::array<char, 20> buffer {};
    std::snprintf(buffer.data(), buffer.size(), "%016llx", static_cast<unsigned long long>(value));
    return std::string(buffer.data(), std::size_t(digits));
}

/// A pseudonym that stays the same for a customer and does not tell who it is.
std::string userKey(quint64 seed, const Customer &customer)
{
    Random random(seed ^ quint64(customer.number), "pseudonyms");
    return "u_" + hex(random.next(), 12);
}

std::vector<qint64> sessionTimes(Random &random)
{
    std::vector<qint64> times(sessionCount);
    const int days = int(Shop::lastDay() - Shop::firstDay()) + 1;
    for (qint64 &time : times) {
        // More with every month: the better of two draws leans to the later day.
        const int day = std::max(random.below(days), random.below(days));
        time = secondsOf(Shop::firstDay() + day) + random.between(5 * 3600, 24 * 3600 - 1);
    }
    std::sort(times.begin(), times.end());
    return times;
}

} // namespace

Table feedback(const Shop &shop)
{
    Table table("feedback_id,customer_id,submitted_at,channel,rating,topic,comment,app_version");
    for (const Feedback &feedback : shop.feedback) {
        table.text("F-" + std::to_string(1000000 + feedback.number).substr(1)).number(shop.customers[std::size_t(feedback.customer)].number);
        table.time(feedback.submittedAt).text(words::feedbackChannels[std::size_t(feedback.channel)]).number(feedback.rating);
        table.text(words::topics[std::size_t(feedback.topic)]).text(feedback.comment);
        feedback.appVersion >= 0 ? table.text(words::appVersions[std::size_t(feedback.appVersion)]) : table.nothing();
        table.endRow();
    }
    return table;
}

Table sessions(const Shop &shop, quint64 seed)
{
    Random random(seed, "sessions");
    Table table("session_id,user_key,started_at,duration_s,device,app_version,screens,searched,added_to_basket,country");
    for (const qint64 time : sessionTimes(random)) {
        const Customer &customer = shop.customers[std::size_t(random.skewed(int(shop.customers.size())))];
        const int device = random.weighted({38, 41, 21});
        const int screens = 1 + random.skewed(40);
        table.text(hex(random.next(), 16)).text(userKey(seed, customer)).time(time);
        table.number(screens * random.between(6, 45)).text(words::devices[std::size_t(device)]);
        const int newest = std::min(int((dayOf(time) - Shop::firstDay()) / 122), int(words::appVersions.size()) - 1);
        device == 2 ? table.nothing() : table.text(words::appVersions[std::size_t(std::max(0, newest - random.skewed(3)))]);
        table.number(screens).flag(random.chance(310)).flag(random.chance(90 + screens * 8));
        table.text(words::countries[std::size_t(customer.country)]).endRow();
    }
    return table;
}

Table featureUsage(quint64 seed)
{
    Random random(seed, "features");
    constexpr std::array<int, words::features.size()> popularity {900, 210, 340, 120, 520, 90, 140, 45};
    Table table("usage_date,feature,active_users,uses,errors");
    for (qint64 day = Shop::lastDay() - 364; day <= Shop::lastDay(); ++day) {
        const int weekend = QDate::fromJulianDay(day).dayOfWeek() >= 6 ? 125 : 100;
        for (std::size_t feature = 0; feature < words::features.size(); ++feature) {
            const int users = popularity[feature] * weekend * random.between(85, 115) / 10000 + 1;
            const int uses = users * random.between(110, 260) / 100;
            table.date(day).text(words::features[feature]).number(users).number(uses);
            table.number(random.chance(120) ? random.skewed(uses / 8 + 2) : 0).endRow();
        }
    }
    return table;
}

} // namespace meshwright::demo::samples
