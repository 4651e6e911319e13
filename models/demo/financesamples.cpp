// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/samples.h"

#include "demo/random.h"
#include "demo/words.h"

#include <QDate>

#include <algorithm>
#include <array>

namespace meshwright::demo::samples {

namespace {

constexpr int returnedState = 3;
constexpr int cancelledState = 4;

struct Transaction {
    qint64 number = 0;
    const Order *order = nullptr;
    qint64 bookedAt = 0;
    bool refund = false;
    int method = 0; ///< into words::paymentMethods
    int card = 0;   ///< the last four digits
    bool settled = true;
};

std::vector<Transaction> makeTransactions(const Shop &shop, quint64 seed)
{
    Random random(seed, "transactions");
    std::vector<Transaction> all;
    for (const Order &order : shop.orders) {
        if (order.state == cancelledState)
            continue;
        const int method = random.weighted({46, 31, 18, 5});
        const qint64 paidAt = order.placedAt + (method == 2 ? random.between(1, 20) * 86400 : random.between(5, 900));
        const int card = random.below(10000);
        const qint64 end = secondsOf(Shop::lastDay() + 1);
        if (paidAt < end)
            all.push_back({0, &order, paidAt, false, method, card, paidAt < end - 2 * 86400});
        const qint64 refundedAt = paidAt + random.between(8, 40) * 86400;
        if (order.state == returnedState && refundedAt < end)
            all.push_back({0, &order, refundedAt, true, method, card, refundedAt < end - 2 * 86400});
    }
    std::stable_sort(all.begin(), all.end(), [](const Transaction &a, const Transaction &b) { return a.bookedAt < b.bookedAt; });
    for (std::size_t i = 0; i < all.size(); ++i)
        all[i].number = 50000001 + qint64(i);
    return all;
}

qint64 amountOf(const Transaction &transaction)
{
    return transaction.refund ? -transaction.order->totalCents() : transaction.order->totalCents();
}

/// The bad rows of the lesson, at these places (counted from 0) whatever the seed.
enum class Spoilt { No, Amount, Currency, NoTime, Duplicate, Text };

Spoilt spoiltAt(std::size_t row)
{
    struct Place {
        std::size_t row;
        Spoilt how;
    };
    static constexpr std::array<Place, 12> places {{{411, Spoilt::Currency}, {1204, Spoilt::NoTime}, {1205, Spoilt::NoTime}, {2750, Spoilt::Amount},
        {3098, Spoilt::Duplicate}, {4020, Spoilt::Currency}, {5118, Spoilt::Text}, {5903, Spoilt::NoTime}, {6241, Spoilt::Amount},
        {6999, Spoilt::Duplicate}, {7450, Spoilt::Currency}, {8101, Spoilt::NoTime}}};
    const auto found = std::find_if(places.begin(), places.end(), [&](const Place &p) { return p.row == row; });
    return found == places.end() ? Spoilt::No : found->how;
}

void writeAmount(Table &table, const Transaction &transaction, Spoilt spoilt)
{
    if (spoilt == Spoilt::Text)
        table.text("n/a");
    else
        table.cents(spoilt == Spoilt::Amount ? amountOf(transaction) + 100000000 : amountOf(transaction));
}

} // namespace

Table transactions(const Shop &shop, quint64 seed)
{
    Table table("transaction_id,order_id,kind,booked_at,amount,currency,method,card_last4,status,settled_on");
    const std::vector<Transaction> all = makeTransactions(shop, seed);
    for (std::size_t row = 0; row < all.size(); ++row) {
        const Transaction &transaction = all[row];
        const Spoilt spoilt = spoiltAt(row);
        const qint64 number = spoilt == Spoilt::Duplicate ? transaction.number - 1 : transaction.number;
        table.text("T-" + std::to_string(number)).text("O-" + std::to_string(transaction.order->number));
        table.text(transaction.refund ? "refund" : "payment");
        spoilt == Spoilt::NoTime ? table.nothing() : table.time(transaction.bookedAt);
        writeAmount(table, transaction, spoilt);
        table.text(spoilt == Spoilt::Currency ? "EURO" : "EUR").text(words::paymentMethods[std::size_t(transaction.method)]);
        transaction.method == 0 ? table.text(std::to_string(10000 + transaction.card).substr(1)) : table.nothing();
        table.text(transaction.settled ? "settled" : "pending");
        transaction.settled ? table.date(dayOf(transaction.bookedAt) + 2) : table.nothing();
        table.endRow();
    }
    return table;
}

Table monthlyRevenue(const Shop &shop)
{
    struct Cell {
        int orders = 0;
        qint64 gross = 0;
        qint64 refunds = 0;
    };
    constexpr std::size_t months = 24;
    std::vector<std::array<std::array<Cell, words::categories.size()>, words::countries.size()>> all(months);
    const QDate first = QDate::fromJulianDay(Shop::firstDay());
    for (const Order &order : shop.orders) {
        if (order.state == cancelledState)
            continue;
        const QDate date = QDate::fromJulianDay(dayOf(order.placedAt));
        auto &month = all[std::size_t((date.year() - first.year()) * 12 + date.month() - first.month())];
        auto &country = month[std::size_t(shop.customers[std::size_t(order.customer)].country)];
        std::array<bool, words::categories.size()> counted {};
        for (const OrderItem &item : order.items) {
            const auto category = std::size_t(shop.articles[std::size_t(item.article)].category);
            const qint64 cents = qint64(item.quantity) * item.unitCents;
            country[category].orders += counted[category] ? 0 : 1;
            counted[category] = true;
            country[category].gross += cents;
            country[category].refunds += order.state == returnedState ? cents : 0;
        }
    }
    Table table("month,country,category,orders,gross_revenue,refunds,net_revenue");
    for (std::size_t month = 0; month < months; ++month) {
        for (std::size_t country = 0; country < words::countries.size(); ++country) {
            for (std::size_t category = 0; category < words::categories.size(); ++category) {
                const Cell &cell = all[month][country][category];
                table.date(first.addMonths(int(month)).toJulianDay()).text(words::countries[country]).text(words::categories[category]);
                table.number(cell.orders).cents(cell.gross).cents(cell.refunds).cents(cell.gross - cell.refunds).endRow();
            }
        }
    }
    return table;
}

} // namespace meshwright::demo::samples
