// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "drafting/wishes.h"

#include <QByteArray>

#include <vector>

namespace meshwright::drafting {

/// A contract that a product hands out, as an output port names it.
struct Offer {
    QString name, version, contractId;
};

/// The id of a product of that name: never empty.
QString productIdFrom(const QString &name);
/// The file of a product: "customer-orders.odps.yaml".
QString productFileNameFrom(const QString &id);
/// A data product as text, valid ODPS 1.0.0, with the version 1.0.0 and the status draft. Comments that begin with "Decide:"
/// wait for a person. Of the wishes, the sample's path counts for nothing.
QByteArray productDraft(const Wishes &wishes, const std::vector<Offer> &offers);

} // namespace meshwright::drafting
