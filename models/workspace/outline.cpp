// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/outline.h"

#include "base/tr.h"

namespace meshwright::workspace {

using base::tr;

namespace {

ProductRow productRow(const Snapshot &snapshot, int number, std::vector<bool> &placed)
{
    const mesh::Product &product = snapshot.mesh.products[size_t(number)];
    ProductRow row;
    row.product = number;
    row.title = !product.name.isEmpty() ? product.name : !product.id.isEmpty() ? product.id : tr("Unnamed product");
    row.file = snapshot.fileByPath(product.path);
    if (row.file >= 0)
        placed[size_t(row.file)] = true;
    return row;
}

} // namespace

void makeOutline(Snapshot &snapshot)
{
    const mesh::Mesh &mesh = snapshot.mesh;
    std::vector<bool> placed(snapshot.files.size(), false);
    // By product and not from Product::contracts, so that every version of a contract has its row.
    std::vector<std::vector<int>> contractsOf(mesh.products.size());
    for (const mesh::Contract &contract : mesh.contracts) {
        const int file = snapshot.fileByPath(contract.path);
        if (file < 0 || contract.product < 0)
            continue;
        contractsOf[size_t(contract.product)].push_back(file);
        placed[size_t(file)] = true;
    }
    snapshot.domains.clear();
    for (size_t i = 0; i < mesh.domains.size(); ++i) {
        const mesh::Domain &domain = mesh.domains[i];
        DomainRow row{int(i), domain.name.isEmpty() ? tr("No domain") : domain.name, domain.colour, {}};
        for (const int product : domain.products) {
            row.products.push_back(productRow(snapshot, product, placed));
            row.products.back().contracts = contractsOf[size_t(product)];
        }
        snapshot.domains.push_back(std::move(row));
    }
    snapshot.others.clear();
    for (size_t i = 0; i < placed.size(); ++i) {
        if (!placed[i])
            snapshot.others.push_back(int(i));
    }
}

} // namespace meshwright::workspace
