// SPDX-License-Identifier: GPL-3.0-or-later
#include "contract/rules/all.h"

#include "base/tr.h"
#include "contract/fields.h"
#include "contract/suggest.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace meshwright::contract::rules {

using base::tr;

namespace {

/// Several versions of a port live side by side while readers move over.
void judgeNames(const std::vector<Port> &ports, const char *twice, Reporter &report)
{
    QSet<std::pair<QString, QString>> seen;
    for (const Port &port : ports) {
        if (port.name.isEmpty())
            continue;
        if (seen.contains({port.name, port.version}))
            report.error(port.node.find("name"), tr(twice)
                                                     .arg(port.name, port.version.isEmpty() ? tr("(none)") : port.version));
        seen.insert({port.name, port.version});
    }
}

void runNames(const Product &product, Reporter &report)
{
    judgeNames(product.inputPorts, QT_TRANSLATE_NOOP("Free", "There is already an input port “%1” of version %2. A port is known by its name and version."), report);
    judgeNames(product.outputPorts, QT_TRANSLATE_NOOP("Free", "There is already an output port “%1” of version %2. A port is known by its name and version."), report);
}

/// What an output is made from comes in through an input port, or is another output of the same product.
void runLineage(const Product &product, Reporter &report)
{
    QStringList known;
    for (const auto *ports : {&product.inputPorts, &product.outputPorts}) {
        for (const Port &port : *ports)
            known.append(port.contractId);
    }
    for (const Port &port : product.outputPorts) {
        for (const Node &item : itemsOf(port.node.find("inputContracts"))) {
            const Node id = item.isMapping() ? item.find("id") : item;
            if (!textOf(id).isEmpty() && !known.contains(textOf(id)))
                report.warning(id, tr("The output “%1” is made from the contract “%2”, but no input port of this product reads it.%3")
                                       .arg(port.name, textOf(id), didYouMean(textOf(id), known)));
        }
    }
}

void runOutputs(const Product &product, Reporter &report)
{
    if (product.outputPorts.empty() && product.tree.root().isMapping())
        report.warning(product.tree.root(), tr("This product has no output port, so nobody can read anything from it."));
}

} // namespace

const ProductRule duplicatePort{"product/duplicate-port", "two ports have the same name and version", runNames};
const ProductRule unknownInput{"product/unknown-input", "an output is made from a contract that no input port reads", runLineage};
const ProductRule noOutput{"product/no-output", "a product offers nothing", runOutputs};

} // namespace meshwright::contract::rules
