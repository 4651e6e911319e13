// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contract/contract.h"
#include "contract/edits.h"

/// What the edits share.
namespace meshwright::contract::editkit {

/// The order given, else that of the standard the text declares.
KeyOrder orderFor(const text::Tree &tree, const KeyOrder &order);
/// A value with the members of its mappings in customary order, as it would stand at a path.
Value arranged(const Value &value, const Path &path, const KeyOrder &order);
/// Adds an arranged item to the list at a path.
Patches insertArranged(const text::Tree &tree, const Path &list, int before, const Value &item, const KeyOrder &order);
/// Takes out what is at a path, and the list or mapping it was the last part of.
Patches removeTidily(const text::Tree &tree, const Path &path);

/// A member of a mapping, unless the text is empty.
void addText(std::vector<Value::Member> &members, const char *key, const QString &text);
void addFlag(std::vector<Value::Member> &members, const char *key, bool flag);

/// Where a node stands in the schema: its object and the chain of named properties down to it.
struct Place {
    const SchemaObject *object = nullptr;
    std::vector<const Property *> parts;
};
/// Empty where the path is not that of an object or property.
Place placeOf(const Contract &contract, const Path &path);
/// Every text that refers to schema elements by reference: relationship ends, SLA elements.
std::vector<Node> referenceNodes(const Contract &contract);

base::Problem usage(const QString &what);
base::Problem refused(const QString &what, const QString &advice = {});

} // namespace meshwright::contract::editkit
