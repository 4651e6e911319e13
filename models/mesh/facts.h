// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/finding.h"
#include "text/tree.h"

#include <QStringList>

#include <vector>

/// What the mesh needs to know of one file, without its tree: small, and computed again only when the
/// file changes. A workspace keeps one for each file and builds the mesh from them.
namespace meshwright::mesh {

/// A text with the place where it stands.
struct Said {
    QString text;
    QString pointer;
    base::Span span;
};

struct PropertyFacts {
    QString id, name;                ///< dotted for a part: "address.city"
    std::vector<Said> references;    ///< relationship ends that start here
    std::vector<Said> sources;       ///< transformSourceObjects
};

struct ObjectFacts {
    QString id, name, physicalName;
    std::vector<PropertyFacts> properties; ///< all, parts included
    std::vector<Said> references;          ///< ends of relationships of the object itself that lead to another file
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
    std::vector<ObjectFacts> objects; ///< of a contract
    std::vector<PortFacts> ports;     ///< of a product
};

/// Reads what is there; never fails.
Facts readFacts(const QString &path, const text::Tree &tree);

} // namespace meshwright::mesh
