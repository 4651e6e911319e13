// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mesh/facts.h"

#include <span>

/// Many products and contracts as one value: who offers what, who reads it, what hangs on what.
/// Everything is numbered from 0 within its list; -1 stands for "none". Equal input in any order gives an
/// equal mesh.
namespace meshwright::mesh {

struct Domain {
    QString name;     ///< as first written; "" for products that name no domain
    int colour = 0;   ///< 0–7, chosen by the name; where two names want one, the later name takes the next free colour
    std::vector<int> products;
};

struct Port {
    bool isInput = false;
    QString name, version, contractId, type, description;
    int product = -1;
    int contract = -1; ///< of Mesh::contracts; -1: the id is not in the mesh
    QString pointer;   ///< of the port in its file; empty for the port made for a contract of its own
};

struct Product {
    QString id, name, version, status, domain, description, owner;
    QStringList tags;
    QString path;             ///< the ODPS file; empty where the product stands for contracts that no product claims
    int facts = -1;           ///< of Mesh::facts; -1 where it has no file
    int domainIndex = -1;
    std::vector<int> inputs, outputs; ///< of Mesh::ports, in the order of the text
    std::vector<int> contracts;       ///< those it offers
};

struct Contract {
    QString id, name, version, status, domain, description, owner;
    QStringList tags;
    QString path;
    int product = -1;  ///< who offers it
    int facts = -1;    ///< of Mesh::facts
};

/// Data flows from one product to another.
struct Edge {
    enum class Kind : quint8 {
        InputPort,     ///< the reader's input port names the contract
        InputContract, ///< the reader's output port names it among its inputContracts
        Relationship,  ///< a property of the reader refers to one of the contract's
        Transform      ///< a property of the reader names one of the contract's objects as its source
    };

    Kind kind = Kind::InputPort;
    int from = -1, to = -1;          ///< products
    int fromPort = -1, toPort = -1;  ///< ports; -1 where the kind has none
    int contract = -1;               ///< what flows
};

/// One property (or, with empty names, a whole object or contract) that names one of another contract.
struct Link {
    Edge::Kind kind = Edge::Kind::Relationship; ///< Relationship or Transform
    int contract = -1;
    QString object, property;
    int sourceContract = -1;
    QString sourceObject, sourceProperty;
    QString pointer; ///< where it says so, in the contract's file
};

/// A finding and the file it is about. Rules "mesh/…".
struct FileFinding {
    QString path;
    text::Finding finding;
};

/// A product that something reaches, and over how many steps.
struct Reach {
    int product = -1;
    int distance = 0;
    bool certain = true; ///< of impact(): false where nothing says that it reads the changed part
    std::vector<int> edges; ///< those over which it was reached first
};

struct Mesh {
    std::vector<Domain> domains;
    std::vector<Product> products;
    std::vector<Contract> contracts;
    std::vector<Port> ports;
    std::vector<Edge> edges;
    std::vector<Link> links;
    std::vector<FileFinding> findings;
    std::vector<Facts> facts;

    int productById(const QString &id) const;
    int productByPath(const QString &path) const;  ///< also by the path of a contract it offers
    int contractById(const QString &id) const;     ///< the newest version where there are several
    int contractByPath(const QString &path) const;
};

Mesh buildMesh(std::vector<Facts> facts);

struct MeshInput {
    QString path;
    text::Tree tree;
};
/// The same from trees; files that are neither a contract nor a product are left out.
Mesh buildMesh(std::span<const MeshInput> inputs);

/// What a product is made from, and what is made from it, nearest first; without the product itself.
std::vector<Reach> upstream(const Mesh &mesh, int product);
std::vector<Reach> downstream(const Mesh &mesh, int product);

/// Who feels a change of a contract: its readers, and theirs. Certain are, for a whole contract, its own
/// readers; with an object (and a property, dotted for a part) those whose relationships or transformations
/// name it, also over several steps.
std::vector<Reach> impact(const Mesh &mesh, int contract, const QString &object = {}, const QString &property = {});

} // namespace meshwright::mesh
