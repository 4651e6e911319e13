// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "standard/jsonschema.h"
#include "text/finding.h"

#include <vector>

namespace meshwright::standard {

/// What a schema of one's own has against a text: error findings with rules "schema/<keyword>". Where
/// the evaluation gave up, one finding that is not evaluated.
std::vector<text::Finding> schemaFindings(const JsonSchema &schema, const text::Tree &tree);

} // namespace meshwright::standard
