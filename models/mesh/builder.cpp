// SPDX-License-Identifier: GPL-3.0-or-later
#include "mesh/builder.h"

#include "base/tr.h"
#include "contract/version.h"

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace meshwright::mesh {

using base::tr;

namespace {

QString keyOf(const QString &name)
{
    return name.simplified().toCaseFolded();
}

/// FNV-1a: the same on every machine and in every run, unlike qHash.
quint32 stableHash(const QString &text)
{
    quint32 hash = 2166136261u;
    for (const char byte : text.toUtf8())
        hash = (hash ^ quint8(byte)) * 16777619u;
    return hash;
}

Port portOf(const PortFacts &facts, int product, const Index &index)
{
    Port port;
    port.isInput = facts.isInput;
    port.name = facts.name;
    port.version = facts.version;
    port.contractId = facts.contractId.text;
    port.type = facts.type;
    port.description = facts.description;
    port.product = product;
    port.contract = index.contract(facts.contractId.text, facts.version);
    port.pointer = facts.pointer;
    return port;
}

Product productOf(const Facts &facts, int number)
{
    Product product;
    product.id = facts.id;
    product.name = !facts.name.isEmpty() ? facts.name : !facts.id.isEmpty() ? facts.id : tr("Unnamed product");
    product.version = facts.version;
    product.status = facts.status;
    product.domain = facts.domain;
    product.description = facts.description;
    product.owner = facts.owner;
    product.tags = facts.tags;
    product.path = facts.path;
    product.facts = number;
    return product;
}

/// A contract that no product file claims is shown as a product all the same: a mesh of contracts
/// alone is the usual beginning.
Product productFor(const Contract &contract, const QString &name)
{
    Product product;
    product.id = contract.id;
    product.name = name;
    product.version = contract.version;
    product.status = contract.status;
    product.domain = contract.domain;
    product.description = contract.description;
    product.owner = contract.owner;
    product.tags = contract.tags;
    return product;
}

void addPort(Mesh &mesh, Port port)
{
    Product &product = mesh.products[size_t(port.product)];
    (port.isInput ? product.inputs : product.outputs).push_back(int(mesh.ports.size()));
    mesh.ports.push_back(std::move(port));
}

/// What a product file leaves open, its contracts say.
void inherit(Product &product, const Contract &contract)
{
    for (QString Product::*field : {&Product::domain, &Product::description, &Product::owner}) {
        if ((product.*field).isEmpty())
            product.*field = field == &Product::domain ? contract.domain
                             : field == &Product::owner ? contract.owner
                                                        : contract.description;
    }
}

void give(Mesh &mesh, int contract, int product)
{
    mesh.contracts[size_t(contract)].product = product;
    mesh.products[size_t(product)].contracts.push_back(contract);
    inherit(mesh.products[size_t(product)], mesh.contracts[size_t(contract)]);
}

void claimByPorts(Mesh &mesh, const Index &index)
{
    for (const Port &port : mesh.ports) {
        if (port.isInput || port.contract < 0)
            continue;
        for (const int contract : index.contractsById.value(port.contractId)) {
            if (mesh.contracts[size_t(contract)].product < 0)
                give(mesh, contract, port.product);
        }
    }
}

/// The product for contracts that name a product or stand alone, made at the first of them.
class OwnProducts {
public:
    explicit OwnProducts(Mesh &mesh) : m_mesh(mesh)
    {
        for (size_t i = 0; i < mesh.products.size(); ++i) {
            m_named.insert({QString(), keyOf(mesh.products[i].name)}, int(i));
            m_named.insert({QString(), keyOf(mesh.products[i].id)}, int(i));
        }
    }

    int productOf(int number)
    {
        const Contract &contract = m_mesh.contracts[size_t(number)];
        const QString wanted = m_mesh.facts[size_t(contract.facts)].dataProduct.text;
        if (wanted.isEmpty())
            return add(contract, contract.name);
        if (const auto found = m_named.constFind({QString(), keyOf(wanted)}); found != m_named.constEnd())
            return *found;
        const std::pair<QString, QString> key{keyOf(contract.domain) + u'\n', keyOf(wanted)};
        if (const auto found = m_named.constFind(key); found != m_named.constEnd())
            return *found;
        const int product = add(contract, wanted);
        m_named.insert(key, product);
        return product;
    }

private:
    int add(const Contract &contract, const QString &name)
    {
        m_mesh.products.push_back(productFor(contract, name));
        return int(m_mesh.products.size()) - 1;
    }

    Mesh &m_mesh;
    QHash<std::pair<QString, QString>, int> m_named; ///< (domain of own making, name) to product
};

int freeColour(const std::vector<int> &uses, int wanted)
{
    int best = wanted;
    for (int step = 1; step < 8; ++step) {
        const int colour = (wanted + step) % 8;
        if (uses[size_t(colour)] < uses[size_t(best)])
            best = colour;
    }
    return best;
}

/// The colours in the order of names, so that the same domains always look the same.
void colourDomains(std::vector<Domain> &domains)
{
    std::vector<int> uses(8, 0);
    for (Domain &domain : domains) {
        domain.colour = freeColour(uses, int(stableHash(keyOf(domain.name)) % 8));
        ++uses[size_t(domain.colour)];
    }
}

} // namespace

Index::Index(const Mesh &mesh)
{
    for (size_t i = 0; i < mesh.contracts.size(); ++i) {
        if (!mesh.contracts[i].id.isEmpty())
            contractsById[mesh.contracts[i].id].push_back(int(i));
        contractByPath.insert(mesh.contracts[i].path, int(i));
    }
    for (auto &versions : contractsById) {
        std::stable_sort(versions.begin(), versions.end(), [&](int a, int b) {
            return contract::compareVersions(mesh.contracts[size_t(a)].version, mesh.contracts[size_t(b)].version) > 0;
        });
    }
    for (auto it = contractsById.begin(); it != contractsById.end(); ++it) {
        for (const int number : it.value())
            exact.insert({it.key(), mesh.contracts[size_t(number)].version}, number);
    }
}

int Index::contract(const QString &id, const QString &version) const
{
    if (const auto found = exact.constFind({id, version}); found != exact.constEnd())
        return *found;
    const auto found = contractsById.constFind(id);
    return found == contractsById.constEnd() ? -1 : found->front();
}

void addContracts(Mesh &mesh)
{
    for (size_t i = 0; i < mesh.facts.size(); ++i) {
        const Facts &facts = mesh.facts[i];
        if (facts.kind != Facts::Kind::Contract)
            continue;
        Contract contract;
        contract.id = facts.id;
        contract.name = !facts.name.isEmpty() ? facts.name : !facts.id.isEmpty() ? facts.id : tr("Unnamed contract");
        contract.version = facts.version;
        contract.status = facts.status;
        contract.domain = facts.domain;
        contract.description = facts.description;
        contract.owner = facts.owner;
        contract.tags = facts.tags;
        contract.path = facts.path;
        contract.facts = int(i);
        mesh.contracts.push_back(std::move(contract));
    }
}

void addProducts(Mesh &mesh, const Index &index)
{
    for (size_t i = 0; i < mesh.facts.size(); ++i) {
        if (mesh.facts[i].kind != Facts::Kind::Product)
            continue;
        mesh.products.push_back(productOf(mesh.facts[i], int(i)));
        for (const PortFacts &port : mesh.facts[i].ports)
            addPort(mesh, portOf(port, int(mesh.products.size()) - 1, index));
    }
}

void claimContracts(Mesh &mesh, const Index &index)
{
    claimByPorts(mesh, index);
    OwnProducts own(mesh);
    for (size_t i = 0; i < mesh.contracts.size(); ++i) {
        if (mesh.contracts[i].product >= 0)
            continue;
        const int product = own.productOf(int(i));
        give(mesh, int(i), product);
        Port port;
        port.name = mesh.contracts[i].name;
        port.version = mesh.contracts[i].version;
        port.contractId = mesh.contracts[i].id;
        port.product = product;
        port.contract = int(i);
        addPort(mesh, std::move(port));
    }
}

void addDomains(Mesh &mesh)
{
    std::map<QString, Domain> byKey;
    for (size_t i = 0; i < mesh.products.size(); ++i) {
        Domain &domain = byKey[keyOf(mesh.products[i].domain)];
        if (domain.products.empty())
            domain.name = mesh.products[i].domain.simplified();
        domain.products.push_back(int(i));
    }
    for (auto &[key, domain] : byKey) {
        for (const int product : domain.products)
            mesh.products[size_t(product)].domainIndex = int(mesh.domains.size());
        mesh.domains.push_back(std::move(domain));
    }
    colourDomains(mesh.domains);
}

void report(Mesh &mesh, const QString &path, const Said &place, const char *rule, text::Severity severity, const QString &message)
{
    text::Finding finding;
    finding.rule = QString::fromLatin1(rule);
    finding.severity = severity;
    finding.message = message;
    finding.path = place.pointer;
    finding.span = place.span;
    mesh.findings.push_back({path, std::move(finding)});
}

} // namespace meshwright::mesh
