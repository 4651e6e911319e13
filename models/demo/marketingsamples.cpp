// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/samples.h"

#include "demo/random.h"
#include "demo/words.h"

#include <QDate>

#include <algorithm>
#include <array>
#include <cstdio>
#include <set>

namespace meshwright::demo::samples {

namespace {

constexpr int portalReviews = 1900;

std::string numbered(const char *prefix, int width, int number)
{
    std::array<char, 32> buffer {};
    std::snprintf(buffer.data(), buffer.size(), "%s%0*d", prefix, width, number);
    return buffer.data();
}

/// -1.00 … 1.00 in hundredths, around what the rating suggests.
int scoreOf(Random &random, int rating)
{
    return std::clamp((rating - 3) * 42 + random.between(-28, 28), -100, 100);
}

std::string_view labelOf(int score)
{
    return score < -20 ? "negative" : score > 20 ? "positive" : "neutral";
}

struct Judged {
    qint64 time = 0;
    const Feedback *feedback = nullptr; ///< null for a review of a portal, which names no customer
    int topic = 0;
    int score = 0;
};

std::vector<Judged> judgedTexts(const Shop &shop, Random &random)
{
    std::vector<Judged> all;
    for (const Feedback &feedback : shop.feedback)
        all.push_back({feedback.submittedAt + 3600, &feedback, feedback.topic, scoreOf(random, feedback.rating)});
    for (int i = 0; i < portalReviews; ++i) {
        const qint64 day = Shop::firstDay() + random.below(int(Shop::lastDay() - Shop::firstDay()));
        all.push_back({secondsOf(day) + random.below(86400), nullptr, random.below(int(words::topics.size())), scoreOf(random, 1 + random.weighted({14, 12, 16, 28, 30}))});
    }
    std::stable_sort(all.begin(), all.end(), [](const Judged &a, const Judged &b) { return a.time < b.time; });
    return all;
}

struct Cell {
    int orders = 0;
    int units = 0;
    qint64 cents = 0;
    std::set<int> customers;
};

using Week = std::array<std::array<Cell, words::segments.size()>, words::categories.size()>;

void addOrder(Week &week, const Shop &shop, const Order &order)
{
    const auto segment = std::size_t(shop.customers[std::size_t(order.customer)].segment());
    std::set<std::size_t> seen;
    for (const OrderItem &item : order.items) {
        const auto category = std::size_t(shop.articles[std::size_t(item.article)].category);
        Cell &cell = week[category][segment];
        cell.orders += seen.insert(category).second ? 1 : 0;
        cell.units += item.quantity;
        cell.cents += qint64(item.quantity) * item.unitCents;
        cell.customers.insert(order.customer);
    }
}

} // namespace

Table sentiment(const Shop &shop, quint64 seed)
{
    Random random(seed, "sentiment");
    Table table("sentiment_id,source,feedback_id,customer_id,judged_at,topic,language,score,label");
    static constexpr std::array<std::string_view, 4> languages {"de", "nl", "fr", "en"};
    int number = 0;
    for (const Judged &judged : judgedTexts(shop, random)) {
        table.text(numbered("S-", 6, ++number)).text(judged.feedback ? "own_feedback" : "review_portal");
        if (judged.feedback)
            table.text(numbered("F-", 6, judged.feedback->number)).number(shop.customers[std::size_t(judged.feedback->customer)].number);
        else
            table.nothing().nothing();
        table.time(judged.time).text(words::topics[std::size_t(judged.topic)]).text(languages[std::size_t(random.weighted({60, 13, 13, 14}))]);
        table.cents(judged.score).text(labelOf(judged.score)).endRow();
    }
    return table;
}

Table trends(const Shop &shop)
{
    // Whole weeks only: half a week at either end would look like a slump.
    const qint64 firstMonday = Shop::firstDay() + (8 - QDate::fromJulianDay(Shop::firstDay()).dayOfWeek()) % 7;
    const auto weeks = std::size_t((Shop::lastDay() + 1 - firstMonday) / 7);
    std::vector<Week> all(weeks);
    for (const Order &order : shop.orders) {
        const qint64 day = dayOf(order.placedAt) - firstMonday;
        if (day >= 0 && day / 7 < qint64(weeks) && words::orderStates[std::size_t(order.state)] != "cancelled")
            addOrder(all[std::size_t(day / 7)], shop, order);
    }
    Table table("week_start,category,segment,orders,customers,units,revenue");
    for (std::size_t week = 0; week < weeks; ++week) {
        for (std::size_t category = 0; category < words::categories.size(); ++category) {
            for (std::size_t segment = 0; segment < words::segments.size(); ++segment) {
                const Cell &cell = all[week][category][segment];
                table.date(firstMonday + qint64(week) * 7).text(words::categories[category]).text(words::segments[segment]);
                table.number(cell.orders).number(qint64(cell.customers.size())).number(cell.units).cents(cell.cents).endRow();
            }
        }
    }
    return table;
}

Table audience(const Shop &shop, quint64 seed)
{
    Random random(seed, "audience");
    Table table("customer_id,first_name,email,phone,segment,favourite_category,last_order_on,affinity,preferred_channel");
    for (const Customer &customer : shop.customers) {
        // Whoever agreed to be written to and bought something within a year.
        if (!customer.newsletter || customer.lastOrderDay < Shop::lastDay() - 365)
            continue;
        const int recency = int(Shop::lastDay() - customer.lastOrderDay);
        const int affinity = std::clamp(30 + customer.orders * 4 - recency / 10 + random.between(-8, 8), 0, 100);
        table.number(customer.number).text(customer.firstName).text(customer.email).text(customer.phone);
        table.text(words::segments[std::size_t(customer.segment())]).text(words::categories[std::size_t(customer.favourite)]);
        table.date(customer.lastOrderDay).number(affinity).text(random.chance(700) ? "email" : random.chance(600) ? "app" : "post").endRow();
    }
    return table;
}

} // namespace meshwright::demo::samples
