// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contract/contract.h"
#include "standard/description.h"
#include "text/value.h"

#include <QStringList>

#include <vector>

namespace meshwright::sampling {
struct ColumnProfile;
}

namespace meshwright::designer {

/// Something that can be put into a list, with the words it is chosen by.
struct NewItem {
    QString title, help;
    text::Value value;
};

/// What a new item of a list may be: a server of a type, a service level of a kind, a rule that is often
/// needed. Empty where people name it themselves.
std::vector<NewItem> newItems(const standard::Field &list, const text::Path &path, const text::Tree &tree);
/// An item that is known by these words.
text::Value namedItem(const standard::Block &block, const QString &name, text::Node owner);
/// Whether people name a new item, and what they are asked for: “Name of the new role”. Empty: no.
QString invitation(const standard::Block &block);

/// Rules for a property (or an object: `property` null) that are often needed, the ones that the
/// sample suggests first. `profile` may be null.
std::vector<NewItem> newRules(const standard::Block &rule, const contract::Property *property, const sampling::ColumnProfile *profile);
/// Limits of the values that the sample keeps, as options of the type: "maxLength" with 80.
std::vector<std::pair<QByteArray, NewItem>> newLimits(const contract::Property &property, const sampling::ColumnProfile *profile);

/// Every property of a contract as references name it: “orders.customer_id”.
QStringList referenceNames(const contract::Contract &contract);

} // namespace meshwright::designer
