// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/samples.h"

namespace meshwright::demo {

std::vector<Sample> makeSamples(const Shop &shop, quint64 seed)
{
    using namespace samples;
    return {
        {QStringLiteral("sales/product-catalogue/samples/articles.csv"), articles(shop)},
        {QStringLiteral("sales/purchase-history/samples/customers.csv"), customers(shop)},
        {QStringLiteral("sales/purchase-history/samples/orders.csv"), orders(shop)},
        {QStringLiteral("sales/purchase-history/samples/order_items.csv"), orderItems(shop)},
        {QStringLiteral("marketing/customer-sentiment/samples/sentiment.csv"), sentiment(shop, seed)},
        {QStringLiteral("marketing/customer-trends/samples/weekly_trends.csv"), trends(shop)},
        {QStringLiteral("marketing/campaign-audience/samples/audience.csv"), audience(shop, seed)},
        {QStringLiteral("finance/transactions/samples/transactions.csv"), transactions(shop, seed)},
        {QStringLiteral("finance/revenue-reports/samples/monthly_revenue.csv"), monthlyRevenue(shop)},
        {QStringLiteral("product-development/user-feedback/samples/feedback.csv"), feedback(shop)},
        {QStringLiteral("product-development/usage-statistics/samples/sessions.csv"), sessions(shop, seed)},
        {QStringLiteral("product-development/usage-statistics/samples/feature_usage.csv"), featureUsage(seed)},
    };
}

} // namespace meshwright::demo
