// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/finding.h"
#include "text/tree.h"

#include <QStringList>

#include <vector>

namespace meshwright::contract {
struct Contract;
}

/// What a mesh of many files needs to know of one, without its tree: small, and computed again only when the
/// file changes. A workspace keeps one for each file; the mesh is built from them, samples, tables and people are found by them.
namespace meshwright::mesh {

/// A text with the place where it stands.
struct Said {
    QString text;
    QString pointer;
    base::Span span;
};

struct PropertyFacts {
    QString id, name;                ///< dotted for a part: "address.city"
    QString pointer;
    std::vector<Said> references;    ///< relationship ends that start here
    std::vector<Said> sources;       ///< transformSourceObjects
};

struct ObjectFacts {
    QString id, name, physicalName, pointer;
    std::vector<PropertyFacts> properties; ///< all, parts included
    std::vector<Said> references;          ///< ends of relationships of the object itself that lead to another file
};

struct Person {
    QString username, name, role;
};

struct PortFacts {
    bool isInput = false;
    QString name, version, type, description, pointer;
    Said contractId;
    std::vector<Said> inputContracts;
};

struct Facts {
    enum class Kind : quint8 { Other, Contract, Product };

    Kind kind = Kind::Other;
    QString path;
    QString id, name, version, status, domain, description, owner;
    Said identity;               ///< the id with its place; where there is none, the start of the file
    Said dataProduct;            ///< of a contract
    QStringList tags;
    QString tenant, team;
    std::vector<Person> people;       ///< of the team
    QStringList readerRoles;          ///< of a contract: roles whose access is "read"
    QStringList localData;            ///< paths that servers of type local name
    std::vector<ObjectFacts> objects; ///< of a contract, and of a text that reads like one
    std::vector<PortFacts> ports;     ///< of a product
};

/// Reads what is there; never fails. Who has the contract of the tree already hands it over, which saves to read it again.
Facts readFacts(const QString &path, const text::Tree &tree, const contract::Contract *contract = nullptr);

} // namespace meshwright::mesh
