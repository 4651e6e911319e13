// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "drafting/sketch.h"
#include "drafting/wishes.h"

#include <QByteArray>

/// New contracts as text: from nothing, from a template, from a data file, from another contract. The text is valid ODCS
/// 3.2 with the version 1.0.0 and the status draft; comments that begin with "Decide:" wait for a person.
namespace meshwright::drafting {

QByteArray blankDraft(const Wishes &wishes);
QByteArray draftOf(const Sketch &sketch, const Wishes &wishes);

} // namespace meshwright::drafting
