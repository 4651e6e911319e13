// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contract/contract.h"
#include "mesh/mesh.h"
#include "widgets/common/state.h"

#include <memory>

/// Things to show, for tests, benchmarks and pictures.
namespace demo {

/// Nine products in four domains, as a shop has them.
std::shared_ptr<const meshwright::mesh::Mesh> shop();
/// `products` products in sixteen domains with `edges` flows; equal for equal numbers.
std::shared_ptr<const meshwright::mesh::Mesh> large(int products, int edges);
/// One of each state, told by the name.
meshwright::ui::State state(const QString &product);

/// Orders, customers and products, with keys, parts and relationships.
std::shared_ptr<const meshwright::contract::Contract> orders();
QByteArray ordersText();
/// `objects` objects of `properties` properties each, every one related to an earlier one.
std::shared_ptr<const meshwright::contract::Contract> wide(int objects, int properties);

} // namespace demo
