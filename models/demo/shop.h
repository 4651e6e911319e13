// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <string>
#include <vector>

/// The little company behind the samples: an outdoor shop and two years of its trade. Everything
/// that several samples speak of is made here once, so that they agree with each other.
namespace meshwright::demo {

struct Article {
    int number = 0;         ///< 10001 …
    int category = 0;       ///< into words::categories
    std::string name;
    int priceCents = 0;
    int weightGrams = 0;    ///< 0: not weighed
    qint64 listedDay = 0;   ///< Julian day
    bool discontinued = false;
};

struct Customer {
    int number = 0;         ///< 200001 …
    std::string firstName, lastName, email, phone; ///< phone may be empty
    int country = 0;        ///< into words::countries
    int birthYear = 0;      ///< 0: not told
    qint64 signupDay = 0;   ///< Julian day
    bool newsletter = false;
    int orders = 0;         ///< in the two years
    qint64 lastOrderDay = 0;
    int favourite = -1;     ///< category most bought; -1 before the first order

    int segment() const;    ///< into words::segments, by the number of orders
};

struct OrderItem {
    int article = 0;        ///< into Shop::articles
    int quantity = 1;
    int unitCents = 0;      ///< as paid, after a discount
};

struct Order {
    qint64 number = 0;
    int customer = 0;       ///< into Shop::customers
    qint64 placedAt = 0;    ///< seconds since 1970, UTC
    int state = 0;          ///< into words::orderStates
    int channel = 0;        ///< into words::channels
    int shippingCents = 0;
    std::vector<OrderItem> items;

    qint64 totalCents() const;
};

struct Feedback {
    int number = 0;
    int customer = 0;
    qint64 submittedAt = 0;
    int channel = 0;        ///< into words::feedbackChannels
    int rating = 3;         ///< 1 … 5
    int topic = 0;          ///< into words::topics
    std::string comment;    ///< may be empty
    int appVersion = -1;    ///< into words::appVersions; -1 where not from the app
};

struct Shop {
    std::vector<Article> articles;
    std::vector<Customer> customers; ///< by day of signing up
    std::vector<Order> orders;       ///< by time
    std::vector<Feedback> feedback;  ///< by time

    /// The two years the samples tell of: Julian days, both included.
    static qint64 firstDay();
    static qint64 lastDay();
};

Shop makeShop(quint64 seed);

/// Julian day ↔ seconds since 1970.
constexpr qint64 epochJulianDay = 2440588;
constexpr qint64 dayOf(qint64 seconds) { return seconds / 86400 + epochJulianDay; }
constexpr qint64 secondsOf(qint64 julianDay) { return (julianDay - epochJulianDay) * 86400; }

} // namespace meshwright::demo
