// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demo/shop.h"
#include "demo/table.h"

#include <QString>

#include <vector>

namespace meshwright::demo {

struct Sample {
    QString path; ///< below the demo's folder
    Table table;
};

/// Every sample file of the demo. The samples of one domain are made in a file of their own.
std::vector<Sample> makeSamples(const Shop &shop, quint64 seed);

namespace samples {
Table articles(const Shop &shop);
Table customers(const Shop &shop);
Table orders(const Shop &shop);
Table orderItems(const Shop &shop);

Table sentiment(const Shop &shop, quint64 seed);
Table trends(const Shop &shop);
Table audience(const Shop &shop, quint64 seed);

/// With the bad rows that the lesson on data quality looks for.
Table transactions(const Shop &shop, quint64 seed);
Table monthlyRevenue(const Shop &shop);

Table feedback(const Shop &shop);
Table sessions(const Shop &shop, quint64 seed);
Table featureUsage(quint64 seed);
} // namespace samples

} // namespace meshwright::demo
