// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/shop.h"

#include "demo/random.h"
#include "demo/words.h"

#include <QDate>

#include <algorithm>
#include <array>
#include <set>

namespace meshwright::demo {

namespace {

constexpr int articleCount = 1200;
constexpr int customerCount = 3600;
constexpr int orderCount = 9000;
constexpr int feedbackCount = 3200;

/// How busy each day of the two years is: before Christmas and before summer more, at the weekend
/// more, and the second year a fifth better than the first.
std::vector<int> busyness()
{
    constexpr std::array<int, 12> byMonth {60, 62, 80, 105, 130, 125, 100, 85, 80, 90, 140, 150};
    constexpr std::array<int, 7> byWeekday {95, 90, 92, 98, 105, 130, 120};
    std::vector<int> weights;
    for (qint64 day = Shop::firstDay(); day <= Shop::lastDay(); ++day) {
        const QDate date = QDate::fromJulianDay(day);
        const int growth = day - Shop::firstDay() < 365 ? 100 : 120;
        weights.push_back(byMonth[std::size_t(date.month() - 1)] * byWeekday[std::size_t(date.dayOfWeek() - 1)] * growth / 10000);
    }
    return weights;
}

/// A second of the day: little at night, most in the evening.
int secondOfDay(Random &random)
{
    const int hour = random.weighted({2, 1, 1, 1, 1, 3, 8, 18, 30, 42, 46, 48, 52, 46, 42, 44, 50, 60, 72, 84, 88, 70, 36, 12});
    return hour * 3600 + random.below(3600);
}

std::vector<Article> makeArticles(quint64 seed)
{
    Random random(seed, "articles");
    std::set<std::string> known;
    std::vector<Article> articles;
    while (articles.size() < articleCount) {
        Article article;
        article.category = random.weighted(words::categoryWeights);
        const auto category = std::size_t(article.category);
        article.name = std::string(random.pick(words::articleLines)) + ' ' + std::string(random.pick(words::articleKinds[category]))
            + std::string(words::articleEndings[std::size_t(random.weighted({50, 14, 12, 10, 6, 8}))]);
        // Two articles of one name differ in size: that is how a shop tells them apart, too.
        static constexpr std::array<std::string_view, 6> sizes {" XS", " S", " M", " L", " XL", " XXL"};
        for (std::size_t size = 0; known.contains(article.name) && size < sizes.size(); ++size) {
            const std::string sized = article.name + std::string(sizes[size]);
            if (!known.contains(sized))
                article.name = sized;
        }
        if (!known.insert(article.name).second)
            continue;
        const auto [low, high] = words::priceRange[category];
        article.number = 10001 + int(articles.size());
        article.priceCents = (low + random.skewed(high - low)) / 100 * 100 + (random.chance(600) ? 90 : 0);
        article.weightGrams = random.chance(40) ? 0 : 20 + random.skewed(category == 0 ? 6000 : 1800);
        article.listedDay = Shop::firstDay() - random.below(900);
        article.discontinued = random.chance(70);
        articles.push_back(std::move(article));
    }
    return articles;
}

std::string phoneNumber(Random &random, int country)
{
    std::string number(words::dialCodes[std::size_t(country)]);
    number += " 555 "; // nobody's
    for (int digit = 0; digit < 7; ++digit)
        number += char('0' + random.below(10));
    return number;
}

std::vector<Customer> makeCustomers(quint64 seed)
{
    Random random(seed, "customers");
    std::vector<Customer> customers(customerCount);
    for (Customer &customer : customers) {
        // Half of them were there before the two years begin.
        customer.signupDay = random.chance(500) ? Shop::firstDay() - 1 - random.skewed(1500)
                                                : Shop::firstDay() + random.below(int(Shop::lastDay() - Shop::firstDay()) - 20);
    }
    std::sort(customers.begin(), customers.end(), [](const Customer &a, const Customer &b) { return a.signupDay < b.signupDay; });

    std::set<std::string> known;
    int number = 200001;
    for (Customer &customer : customers) {
        customer.number = number++;
        const words::Name &first = random.pick(words::firstNames);
        const words::Name &last = random.pick(words::lastNames);
        customer.firstName = first.shown;
        customer.lastName = last.shown;
        const std::string mailbox = std::string(first.ascii) + '.' + std::string(last.ascii);
        const std::string host = '@' + std::string(random.pick(words::mailDomains));
        customer.email = mailbox + host;
        for (int again = 2; !known.insert(customer.email).second; ++again)
            customer.email = mailbox + std::to_string(again) + host;
        customer.country = random.weighted(words::countryWeights);
        if (random.chance(580))
            customer.phone = phoneNumber(random, customer.country);
        if (random.chance(710))
            customer.birthYear = 2006 - (random.below(30) + random.below(35));
        customer.newsletter = random.chance(640);
    }
    return customers;
}

int stateOf(Random &random, qint64 daysAgo)
{
    if (daysAgo < 3)
        return random.weighted({70, 25, 0, 0, 5});
    if (daysAgo < 10)
        return random.weighted({8, 57, 30, 0, 5});
    return random.weighted({0, 0, 87, 8, 5});
}

OrderItem makeItem(Random &random, const std::vector<Article> &articles, qint64 day)
{
    OrderItem item;
    // The listing day of every article lies before the two years: each can be bought on each day.
    item.article = random.skewed(int(articles.size()));
    const Article &article = articles[std::size_t(item.article)];
    item.quantity = 1 + random.weighted({820, 120, 40, 20});
    const int month = QDate::fromJulianDay(day).month();
    const bool sale = month == 1 || month == 7;
    const int discount = random.chance(sale ? 550 : 90) ? random.between(1, 6) * 5 : 0;
    item.unitCents = article.priceCents * (100 - discount) / 100;
    return item;
}

std::vector<Order> makeOrders(quint64 seed, const std::vector<Article> &articles, const std::vector<Customer> &customers)
{
    Random random(seed, "orders");
    const std::vector<int> weights = busyness();
    std::vector<qint64> times(orderCount);
    for (qint64 &time : times)
        time = secondsOf(Shop::firstDay() + random.weighted(weights)) + secondOfDay(random);
    std::sort(times.begin(), times.end());

    std::vector<Order> orders;
    orders.reserve(times.size());
    for (const qint64 time : times) {
        Order order;
        order.number = 700000001 + qint64(orders.size()) * 7 + random.below(7);
        order.placedAt = time;
        const qint64 day = dayOf(time);
        const auto signedUp = std::partition_point(customers.begin(), customers.end(), [&](const Customer &c) { return c.signupDay < day; });
        order.customer = random.skewed(int(signedUp - customers.begin()));
        order.channel = random.weighted({52, 33, 15});
        order.state = stateOf(random, Shop::lastDay() - day);
        const int items = 1 + random.weighted({46, 28, 14, 8, 4});
        for (int i = 0; i < items; ++i) {
            const OrderItem item = makeItem(random, articles, day);
            const bool there = std::any_of(order.items.begin(), order.items.end(), [&](const OrderItem &o) { return o.article == item.article; });
            if (!there)
                order.items.push_back(item);
        }
        order.shippingCents = order.channel == 2 || order.totalCents() >= 5000 ? 0 : 490;
        orders.push_back(std::move(order));
    }
    return orders;
}

/// What the orders say about the customers.
void countOrders(Shop &shop)
{
    std::vector<std::array<int, words::categories.size()>> bought(shop.customers.size());
    for (const Order &order : shop.orders) {
        Customer &customer = shop.customers[std::size_t(order.customer)];
        ++customer.orders;
        customer.lastOrderDay = dayOf(order.placedAt);
        for (const OrderItem &item : order.items)
            bought[std::size_t(order.customer)][std::size_t(shop.articles[std::size_t(item.article)].category)] += item.quantity;
    }
    for (std::size_t i = 0; i < bought.size(); ++i) {
        if (shop.customers[i].orders > 0)
            shop.customers[i].favourite = int(std::max_element(bought[i].begin(), bought[i].end()) - bought[i].begin());
    }
}

std::string makeComment(Random &random, int rating)
{
    const auto mood = std::size_t(rating <= 2 ? 0 : rating == 3 ? 1 : 2);
    const bool lines = random.chance(25);
    return std::string(random.pick(words::openings[mood])) + (lines ? ",\n" : ", ") + std::string(random.pick(words::endings[mood]));
}

std::vector<Feedback> makeFeedback(quint64 seed, const Shop &shop)
{
    Random random(seed, "feedback");
    std::vector<Feedback> all;
    for (int i = 0; i < feedbackCount; ++i) {
        Feedback feedback;
        const Order &order = shop.orders[std::size_t(random.below(int(shop.orders.size())))];
        feedback.customer = order.customer;
        feedback.submittedAt = std::min(order.placedAt + random.between(2, 21) * 86400 + random.below(40000), secondsOf(Shop::lastDay() + 1) - 1);
        feedback.channel = random.weighted({52, 28, 12, 8});
        // Who returned an order is seldom delighted.
        feedback.rating = 1 + (order.state == 3 ? random.weighted({34, 28, 20, 12, 6}) : random.weighted({6, 8, 16, 34, 36}));
        feedback.topic = random.weighted({22, 20, 24, 12, 14, 8});
        if (random.chance(640))
            feedback.comment = makeComment(random, feedback.rating);
        if (feedback.channel == 0) {
            // Newer versions came out every four months.
            const int newest = int((dayOf(feedback.submittedAt) - Shop::firstDay()) / 122);
            feedback.appVersion = std::max(0, std::min(newest, int(words::appVersions.size()) - 1) - random.skewed(2));
        }
        all.push_back(std::move(feedback));
    }
    std::stable_sort(all.begin(), all.end(), [](const Feedback &a, const Feedback &b) { return a.submittedAt < b.submittedAt; });
    for (std::size_t i = 0; i < all.size(); ++i)
        all[i].number = 1 + int(i);
    return all;
}

} // namespace

int Customer::segment() const
{
    return orders < 2 ? 0 : orders < 5 ? 1 : orders < 10 ? 2 : 3;
}

qint64 Order::totalCents() const
{
    qint64 total = shippingCents;
    for (const OrderItem &item : items)
        total += qint64(item.quantity) * item.unitCents;
    return total;
}

qint64 Shop::firstDay() { return QDate(2024, 11, 1).toJulianDay(); }
qint64 Shop::lastDay() { return QDate(2026, 10, 31).toJulianDay(); }

Shop makeShop(quint64 seed)
{
    Shop shop;
    shop.articles = makeArticles(seed);
    shop.customers = makeCustomers(seed);
    shop.orders = makeOrders(seed, shop.articles, shop.customers);
    countOrders(shop);
    shop.feedback = makeFeedback(seed, shop);
    return shop;
}

} // namespace meshwright::demo
