// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/designer/fieldinput.h"

namespace meshwright::designer {

/// The input of a kind for a field: a line, a choice, a text, a switch, chips, or anything.
/// `labels` are what people read in place of the field's values, in their order; may be empty.
FieldInput *makeInput(FieldInput::Kind kind, const standard::Field &field, QWidget *parent, const QStringList &labels = {});

} // namespace meshwright::designer
