// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contract/contract.h"
#include "standard/description.h"

#include <QSet>
#include <QString>

/// How the parts of a contract's page are written; each answers HTML.
namespace meshwright::exchange {

/// Any value, however deep: scalars as text, lists and mappings as facts.
QString valueHtml(text::Node value, const standard::Field *field, int depth = 0);
/// The members of a mapping, in the standard's order, names on the left; without those of `skip`.
QString factsHtml(text::Node mapping, const standard::Block *block, const QSet<QByteArray> &skip = {}, int depth = 0);
/// A list of mappings: a table where they are flat, else one after another under their names.
QString listHtml(text::Node list, const standard::Field *items, int depth = 0);
/// The objects of a contract with their properties and rules.
QString schemaHtml(const contract::Contract &contract, const standard::Description &description);

} // namespace meshwright::exchange
