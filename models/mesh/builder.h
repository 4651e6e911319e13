// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mesh/mesh.h"

#include <QHash>

/// The steps that make a mesh, each in a file of its own, in the order in which they run.
namespace meshwright::mesh {

/// Contracts by id and files by path, while the mesh is being made.
struct Index {
    QHash<QString, std::vector<int>> contractsById; ///< newest version first
    QHash<QString, int> contractByPath;
    QHash<std::pair<QString, QString>, int> exact;  ///< by id and version

    explicit Index(const Mesh &mesh);
    /// The contract of an id: that of the version asked for, else the newest; -1 where there is none.
    int contract(const QString &id, const QString &version = {}) const;
};

/// Contracts and the products of product files with their ports, without domains.
void addContracts(Mesh &mesh);
void addProducts(Mesh &mesh, const Index &index);
/// Gives every contract a product: who offers it, else the one it names, else one of its own.
void claimContracts(Mesh &mesh, const Index &index);
void addDomains(Mesh &mesh);
/// Edges that ports state; references to contracts that are not there.
void connectPorts(Mesh &mesh, const Index &index);
/// Links and edges that properties state; references into files that are not there.
void connectProperties(Mesh &mesh, const Index &index);
/// Ids that two files claim, products that feed themselves in a circle.
void judgeWhole(Mesh &mesh, const Index &index);

void report(Mesh &mesh, const QString &path, const Said &place, const char *rule, text::Severity severity, const QString &message);

} // namespace meshwright::mesh
