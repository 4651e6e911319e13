// SPDX-License-Identifier: GPL-3.0-or-later
#include "mesh/mesh.h"

#include "mesh/builder.h"

#include <algorithm>
#include <tuple>

namespace meshwright::mesh {

namespace {

bool byName(const Facts &a, const Facts &b)
{
    const auto key = [](const Facts &facts) { return std::tie(facts.kind, facts.name, facts.id, facts.version, facts.path); };
    return key(a) < key(b);
}

template <typename List, typename Matches>
int indexIn(const List &list, Matches matches)
{
    const auto found = std::find_if(list.begin(), list.end(), matches);
    return found == list.end() ? -1 : int(found - list.begin());
}

void sortFindings(Mesh &mesh)
{
    std::stable_sort(mesh.findings.begin(), mesh.findings.end(), [](const FileFinding &a, const FileFinding &b) {
        return std::tie(a.path, a.finding.span.begin) < std::tie(b.path, b.finding.span.begin);
    });
}

} // namespace

int Mesh::productById(const QString &id) const
{
    return indexIn(products, [&](const Product &product) { return product.id == id; });
}

int Mesh::productByPath(const QString &path) const
{
    const int product = indexIn(products, [&](const Product &one) { return one.path == path; });
    const int contract = product < 0 ? contractByPath(path) : -1;
    return contract < 0 ? product : contracts[size_t(contract)].product;
}

int Mesh::contractById(const QString &id) const
{
    return Index(*this).contract(id);
}

int Mesh::contractByPath(const QString &path) const
{
    return indexIn(contracts, [&](const Contract &contract) { return contract.path == path; });
}

Mesh buildMesh(std::vector<Facts> facts)
{
    Mesh mesh;
    std::erase_if(facts, [](const Facts &one) { return one.kind == Facts::Kind::Other; });
    std::sort(facts.begin(), facts.end(), byName);
    mesh.facts = std::move(facts);
    addContracts(mesh);
    const Index index(mesh);
    addProducts(mesh, index);
    claimContracts(mesh, index);
    addDomains(mesh);
    connectPorts(mesh, index);
    connectProperties(mesh, index);
    judgeWhole(mesh, index);
    sortFindings(mesh);
    return mesh;
}

Mesh buildMesh(std::span<const MeshInput> inputs)
{
    std::vector<Facts> facts;
    facts.reserve(inputs.size());
    for (const MeshInput &input : inputs)
        facts.push_back(readFacts(input.path, input.tree));
    return buildMesh(std::move(facts));
}

} // namespace meshwright::mesh
