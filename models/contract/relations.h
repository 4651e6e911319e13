// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contract/contract.h"
#include "contract/edits.h"

/// What a relationship says of numbers of rows, and relationships of several pairs of properties.
namespace meshwright::contract {

/// How many rows stand at one end for one row of the other end.
struct RelationshipEnd {
    bool optional = true; ///< there may be none
    bool many = true;     ///< there may be several

    QString text() const; ///< "1", "0..1", "1..n" or "0..n"
    friend bool operator==(const RelationshipEnd &, const RelationshipEnd &) = default;
};

struct Cardinality {
    RelationshipEnd from, to;
    friend bool operator==(const Cardinality &, const Cardinality &) = default;
};

/// The properties of both ends, pair by pair, in the objects they belong to. An empty list of `to` with an object
/// stands for the object itself, one row of it.
struct RelationshipEnds {
    const SchemaObject *fromObject = nullptr, *toObject = nullptr;
    std::vector<const Property *> from, to;
};

/// The standard has no field for it: it follows from what the properties promise. An end is "many" unless its
/// properties are unique (one of them is, or they hold the whole primary key); a row refers to at least one
/// row where each property that refers is required (a part of the primary key is); nothing ever says that a
/// row has to be referred to.
Cardinality cardinalityOf(const RelationshipEnds &ends);

/// A further pair of properties for a relationship, which is one of several pairs then and stands at the object. Both have
/// to belong to the same objects as the pairs that are there.
Patches addPair(const Contract &contract, const Path &relationship, const Path &from, const Path &to, const KeyOrder &order = {});

} // namespace meshwright::contract
