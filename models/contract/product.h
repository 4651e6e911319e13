// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contract/team.h"
#include "text/tree.h"

#include <QStringList>

#include <vector>

/// A typed, read-only view of an ODPS 1.0 data product over its tree.
namespace meshwright::contract {

/// ODPS inputPorts[] and outputPorts[].
struct Port {
    text::Node node;
    QString name, version, contractId, type, description;
    /// outputPorts[].inputContracts[]: ids of the contracts this output is made from.
    QStringList inputContracts;

    bool isInput = false;
};

struct Product {
    text::Tree tree;
    QString apiVersion, id, name, version, status, domain, tenant;
    QString purpose, usage, limitations, teamName;
    Team team;
    QStringList tags;
    std::vector<Port> inputPorts, outputPorts;

    QString title() const; ///< name, else id, else "Unnamed product"
};

Product readProduct(const text::Tree &tree);

} // namespace meshwright::contract
