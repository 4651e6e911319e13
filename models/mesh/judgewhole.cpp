// SPDX-License-Identifier: GPL-3.0-or-later
#include "mesh/builder.h"

#include "base/tr.h"
#include "contract/suggest.h"
#include "mesh/circles.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace meshwright::mesh {

using base::tr;

namespace {

/// "“a”, “b” and “c”"; of very many the first ones.
QString allOf(const QStringList &names)
{
    if (names.size() < 2 || names.size() > 5)
        return contract::listed(names);
    QStringList shown;
    for (const QString &name : names)
        shown.append(tr("“%1”").arg(name));
    const QString last = shown.takeLast();
    return tr("%1 and %2").arg(shown.join(", "_L1), last);
}

/// Two versions of a contract may live side by side; two files of one version may not.
void judgeContractIds(Mesh &mesh)
{
    QHash<std::pair<QString, QString>, int> first;
    for (size_t i = 0; i < mesh.contracts.size(); ++i) {
        const Contract &contract = mesh.contracts[i];
        if (contract.id.isEmpty())
            continue;
        const std::pair<QString, QString> key{contract.id, contract.version};
        const auto found = first.constFind(key);
        if (found == first.constEnd()) {
            first.insert(key, int(i));
            continue;
        }
        report(mesh, contract.path, mesh.facts[size_t(contract.facts)].identity, "mesh/duplicate-contract", text::Severity::Error,
               tr("The contract “%1” version %2 is also in %3. Every contract needs an id of its own, or another version.")
                   .arg(contract.id, contract.version.isEmpty() ? tr("(none)") : contract.version, mesh.contracts[size_t(*found)].path));
    }
}

void judgeProductIds(Mesh &mesh)
{
    QHash<QString, int> first;
    for (size_t i = 0; i < mesh.products.size(); ++i) {
        const Product &product = mesh.products[i];
        if (product.facts < 0 || product.id.isEmpty())
            continue;
        const auto found = first.constFind(product.id);
        if (found == first.constEnd()) {
            first.insert(product.id, int(i));
            continue;
        }
        const Product &other = mesh.products[size_t(*found)];
        if (other.version == product.version)
            report(mesh, product.path, mesh.facts[size_t(product.facts)].identity, "mesh/duplicate-product", text::Severity::Error,
                   tr("The product “%1” is also in %2. Every product needs an id of its own.").arg(product.id, other.path));
    }
}

/// A contract has one product that answers for it.
void judgeClaims(Mesh &mesh)
{
    for (const Port &port : mesh.ports) {
        if (port.isInput || port.contract < 0 || port.pointer.isEmpty())
            continue;
        const int claimedBy = mesh.contracts[size_t(port.contract)].product;
        if (claimedBy == port.product || mesh.products[size_t(claimedBy)].id == mesh.products[size_t(port.product)].id)
            continue;
        const Product &product = mesh.products[size_t(port.product)];
        report(mesh, product.path, {port.contractId, port.pointer, {}}, "mesh/contract-offered-twice", text::Severity::Warning,
               tr("The contract “%1” is already offered by the product “%2”. One product answers for a contract.")
                   .arg(mesh.contracts[size_t(port.contract)].name, mesh.products[size_t(claimedBy)].name));
        for (const PortFacts &facts : mesh.facts[size_t(product.facts)].ports) {
            if (facts.pointer == port.pointer) {
                mesh.findings.back().finding.path = facts.contractId.pointer;
                mesh.findings.back().finding.span = facts.contractId.span;
            }
        }
    }
}

void judgeCircles(Mesh &mesh)
{
    std::vector<std::pair<int, int>> flows;
    for (const Edge &edge : mesh.edges) {
        if (edge.kind != Edge::Kind::Relationship)
            flows.push_back({edge.from, edge.to});
    }
    for (const std::vector<int> &circle : circles(int(mesh.products.size()), flows)) {
        QStringList names;
        for (const int product : circle)
            names.append(mesh.products[size_t(product)].name);
        const Product &first = mesh.products[size_t(circle.front())];
        const int facts = first.facts >= 0 ? first.facts : mesh.contracts[size_t(first.contracts.front())].facts;
        report(mesh, mesh.facts[size_t(facts)].path, mesh.facts[size_t(facts)].identity, "mesh/circle", text::Severity::Warning,
               tr("These products feed each other in a circle: %1. A change or an outage of one comes back to itself.")
                   .arg(allOf(names)));
    }
}

} // namespace

void judgeWhole(Mesh &mesh, const Index &)
{
    judgeContractIds(mesh);
    judgeProductIds(mesh);
    judgeClaims(mesh);
    judgeCircles(mesh);
}

} // namespace meshwright::mesh
