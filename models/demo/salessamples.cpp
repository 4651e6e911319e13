// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/samples.h"

#include "demo/words.h"

namespace meshwright::demo::samples {

namespace {

std::string articleId(const Article &article) { return "A-" + std::to_string(article.number); }

} // namespace

Table articles(const Shop &shop)
{
    Table table("article_id,name,category,list_price,weight_g,listed_on,discontinued");
    for (const Article &article : shop.articles) {
        table.text(articleId(article)).text(article.name).text(words::categories[std::size_t(article.category)]).cents(article.priceCents);
        article.weightGrams > 0 ? table.number(article.weightGrams) : table.nothing();
        table.date(article.listedDay).flag(article.discontinued).endRow();
    }
    return table;
}

Table customers(const Shop &shop)
{
    Table table("customer_id,first_name,last_name,email,phone,country,birth_year,signed_up_on,segment,newsletter");
    for (const Customer &customer : shop.customers) {
        table.number(customer.number).text(customer.firstName).text(customer.lastName).text(customer.email);
        table.text(customer.phone).text(words::countries[std::size_t(customer.country)]);
        customer.birthYear > 0 ? table.number(customer.birthYear) : table.nothing();
        table.date(customer.signupDay).text(words::segments[std::size_t(customer.segment())]).flag(customer.newsletter).endRow();
    }
    return table;
}

Table orders(const Shop &shop)
{
    Table table("order_id,customer_id,placed_at,channel,status,shipping_country,shipping_cost,total");
    for (const Order &order : shop.orders) {
        const Customer &customer = shop.customers[std::size_t(order.customer)];
        table.text("O-" + std::to_string(order.number)).number(customer.number).time(order.placedAt);
        table.text(words::channels[std::size_t(order.channel)]).text(words::orderStates[std::size_t(order.state)]);
        // Nothing is shipped where the customer carries it home.
        order.channel == 2 ? table.nothing() : table.text(words::countries[std::size_t(customer.country)]);
        table.cents(order.shippingCents).cents(order.totalCents()).endRow();
    }
    return table;
}

Table orderItems(const Shop &shop)
{
    Table table("order_id,line,article_id,quantity,unit_price");
    for (const Order &order : shop.orders) {
        int line = 1;
        for (const OrderItem &item : order.items) {
            table.text("O-" + std::to_string(order.number)).number(line++).text(articleId(shop.articles[std::size_t(item.article)]));
            table.number(item.quantity).cents(item.unitCents).endRow();
        }
    }
    return table;
}

} // namespace meshwright::demo::samples
