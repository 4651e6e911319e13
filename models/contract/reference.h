// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contract/contract.h"

namespace meshwright::contract {

/// What a relationship end or an SLA element says: by names ("orders.address.city") or by ids
/// ("/schema/orders-1/properties/city-1"), the latter also into another file ("crm.odcs.yaml#schema/…").
struct Reference {
    enum class Form : quint8 { Names, Ids, Malformed };

    QString text;
    Form form = Form::Malformed;
    QString file;      ///< what stands in front of "#"; empty: this contract
    QStringList steps; ///< object, property, part of it, …: names or ids

    bool isElsewhere() const { return !file.isEmpty(); }
};

Reference parseReference(const QString &text);

/// Where a reference leads within one contract. Where a step is not there, `object` and `parts` hold
/// what was found before it, and `missing` its text.
struct Target {
    const SchemaObject *object = nullptr;
    std::vector<const Property *> parts; ///< property, its part, …; empty: the object itself
    QString missing;
    QStringList candidates;              ///< what the missing step could have been

    bool isFound() const { return object && missing.isEmpty(); }
    const Property *property() const { return parts.empty() ? nullptr : parts.back(); }
};

/// Follows a reference within the contract (its file is not looked at). Names match `name`, then
/// physicalName; ids match `id`. Items of arrays and values of maps are looked into.
Target follow(const Contract &contract, const Reference &reference);

/// The shorthand for a property: "orders.address.city"; of a part of a property by its chain of names.
QString shorthand(const SchemaObject &object, const std::vector<const Property *> &parts);

} // namespace meshwright::contract
