// SPDX-License-Identifier: GPL-3.0-or-later
#include "mesh/builder.h"

#include "base/tr.h"
#include "contract/suggest.h"

using namespace Qt::StringLiterals;

namespace meshwright::mesh {

using base::tr;

namespace {

/// The output port through which a product offers a contract.
int offeringPort(const Mesh &mesh, int contract)
{
    const Contract &offered = mesh.contracts[size_t(contract)];
    int sameId = -1;
    for (const int port : mesh.products[size_t(offered.product)].outputs) {
        if (mesh.ports[size_t(port)].contract == contract)
            return port;
        if (sameId < 0 && mesh.ports[size_t(port)].contractId == offered.id)
            sameId = port;
    }
    return sameId;
}

/// People write a contract's name or file where its id belongs.
QString hint(const Mesh &mesh, const QString &wrong)
{
    QStringList ids;
    for (const Contract &contract : mesh.contracts) {
        if (contract.name.compare(wrong, Qt::CaseInsensitive) == 0 && !contract.id.isEmpty())
            return u' ' + tr("“%1” is a contract's name; its id is “%2”.").arg(wrong, contract.id);
        ids.append(contract.id);
    }
    return contract::didYouMean(wrong, ids);
}

class Connector {
public:
    Connector(Mesh &mesh, const Index &index) : m_mesh(mesh), m_index(index) {}

    void connectProduct(int product)
    {
        const std::vector<PortFacts> &facts = m_mesh.facts[size_t(m_mesh.products[size_t(product)].facts)].ports;
        size_t input = 0, output = 0;
        for (const PortFacts &port : facts) {
            const Product &owner = m_mesh.products[size_t(product)];
            const int number = port.isInput ? owner.inputs[input++] : owner.outputs[output++];
            connectPort(number, port);
        }
    }

private:
    void connectPort(int number, const PortFacts &facts)
    {
        const Port &port = m_mesh.ports[size_t(number)];
        if (!port.contractId.isEmpty() && port.contract < 0)
            reportUnknown(port.product, facts.contractId, facts.isInput);
        else if (port.isInput && port.contract >= 0)
            connect(Edge::Kind::InputPort, port.contract, number, facts.contractId);
        for (const Said &said : facts.inputContracts) {
            if (const int contract = m_index.contract(said.text); contract >= 0)
                connect(Edge::Kind::InputContract, contract, number, said);
            else
                reportUnknown(port.product, said, false);
        }
    }

    void connect(Edge::Kind kind, int contract, int toPort, const Said &said)
    {
        Edge edge{kind, m_mesh.contracts[size_t(contract)].product, m_mesh.ports[size_t(toPort)].product,
                  offeringPort(m_mesh, contract), toPort, contract};
        if (edge.from != edge.to)
            m_mesh.edges.push_back(edge);
        else if (kind == Edge::Kind::InputPort)
            report(m_mesh, pathOf(edge.to), said, "mesh/reads-itself", text::Severity::Warning,
                   tr("This input port reads a contract that the product itself offers (“%1”). An input port names what another product offers.")
                       .arg(m_mesh.contracts[size_t(contract)].name));
    }

    void reportUnknown(int product, const Said &said, bool byInput)
    {
        const QString advice = m_hints > 0 ? hint(m_mesh, said.text) : QString();
        --m_hints;
        report(m_mesh, pathOf(product), said, "mesh/unknown-contract", text::Severity::Warning,
               (byInput ? tr("No contract in this workspace has the id “%1” that this input port names.") : tr("No contract in this workspace has the id “%1” that this output port names."))
                       .arg(said.text) + advice);
    }

    const QString &pathOf(int product) const { return m_mesh.products[size_t(product)].path; }

    Mesh &m_mesh;
    const Index &m_index;
    int m_hints = 100; ///< looking for a near id costs; in a mesh full of strangers nobody reads them all
};

} // namespace

void connectPorts(Mesh &mesh, const Index &index)
{
    Connector connector(mesh, index);
    for (size_t i = 0; i < mesh.products.size(); ++i) {
        if (mesh.products[i].facts >= 0)
            connector.connectProduct(int(i));
    }
}

} // namespace meshwright::mesh
