// SPDX-License-Identifier: GPL-3.0-or-later
#include "contract/rules/all.h"

#include "base/tr.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace meshwright::contract::rules {

using base::tr;

namespace {

void run(const Contract &contract, Reporter &report)
{
    QHash<QString, int> first;
    QStringList names;
    for (const Server &server : contract.servers)
        names.append(server.name);
    for (size_t i = 0; i < contract.servers.size(); ++i) {
        const Server &server = contract.servers[i];
        if (server.name.isEmpty())
            continue;
        const auto known = first.constFind(server.name);
        if (known == first.constEnd()) {
            first.insert(server.name, int(i));
            continue;
        }
        Finding &finding = report.error(server.node.find("server"), tr("There is already a server “%1” (number %2). A server is chosen by its name, so it needs one of its own.")
                                                         .arg(server.name, QString::number(*known + 1)));
        report.offerFreeName(finding, contract.tree, server.node.find("server"), names);
    }
}

} // namespace

const ContractRule duplicateServer{"contract/duplicate-server", "two servers have the same name", run};

} // namespace meshwright::contract::rules
