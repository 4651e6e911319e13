// SPDX-License-Identifier: GPL-3.0-or-later
#include "contract/product.h"

#include "base/tr.h"
#include "contract/fields.h"

using namespace Qt::StringLiterals;

namespace meshwright::contract {

using base::tr;

namespace {

QStringList readInputContracts(const Node &list)
{
    QStringList ids;
    for (const Node &item : itemsOf(list)) {
        // The standard has objects with an id; bare ids are read too, what they mean is plain.
        const QString id = item.isMapping() ? textOf(item, "id") : textOf(item);
        if (!id.isEmpty())
            ids.append(id);
    }
    return ids;
}

Port readPort(const Node &node, bool isInput)
{
    Port port;
    port.node = node;
    port.isInput = isInput;
    port.name = textOf(node, "name");
    port.version = textOf(node, "version");
    port.contractId = textOf(node, "contractId");
    port.type = textOf(node, "type");
    port.description = textOf(node, "description");
    port.inputContracts = readInputContracts(node.find("inputContracts"));
    return port;
}

} // namespace

QString Product::title() const
{
    if (!name.isEmpty())
        return name;
    return id.isEmpty() ? tr("Unnamed product") : id;
}

Product readProduct(const text::Tree &tree)
{
    Product product;
    product.tree = tree;
    const Node root = tree.root();
    product.apiVersion = textOf(root, "apiVersion");
    product.id = textOf(root, "id");
    product.name = textOf(root, "name");
    product.version = textOf(root, "version");
    product.status = textOf(root, "status");
    product.domain = textOf(root, "domain");
    product.tenant = textOf(root, "tenant");
    product.tags = textsOf(root.find("tags"));
    const Node description = root.find("description");
    product.purpose = textOf(description, "purpose");
    product.usage = textOf(description, "usage");
    product.limitations = textOf(description, "limitations");
    product.team = readTeam(root.find("team"));
    product.teamName = product.team.name;
    product.inputPorts = partsOf<Port>(root.find("inputPorts"), [](const Node &node) { return readPort(node, true); });
    product.outputPorts = partsOf<Port>(root.find("outputPorts"), [](const Node &node) { return readPort(node, false); });
    return product;
}

} // namespace meshwright::contract
