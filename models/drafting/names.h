// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

/// Names that people write, as names that files, databases and contracts take.
namespace meshwright::drafting {

/// "Customer Orders (EU)" → "customer-orders-eu"; empty where nothing of it can be kept.
QString idFrom(const QString &name);
/// "Order Date" → "order_date"; empty where nothing of it can be kept.
QString columnNameFrom(const QString &text);
/// The name of a table: as columnNameFrom, "data" where nothing can be kept.
QString objectNameFrom(const QString &text);
/// "purchase_history" → "Purchase history".
QString titleFrom(const QString &name);
/// `name`, or with the smallest number behind it that no one in `taken` has: "name_2".
QString unlike(const QString &name, const QStringList &taken);
/// The file of a contract: "customer-orders.odcs.yaml".
QString fileNameFrom(const QString &id);

} // namespace meshwright::drafting
