// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>

namespace meshwright::canvas {
class ContractDiagram;
}
namespace meshwright::document {
class ContractDocument;
}

namespace meshwright::designer {

/// What the diagram asks for becomes edits of the document, each one step of its history; `refused` is told why one
/// could not be made. What was added is selected, and its name asked for.
void connectDiagram(canvas::ContractDiagram &diagram, document::ContractDocument &document, const std::function<void(const QString &)> &refused);

} // namespace meshwright::designer
