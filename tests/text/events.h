// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/treedata.h"

/// A tree as the event stream the public YAML test suite is written in.
QByteArray eventsOf(const std::shared_ptr<const meshwright::text::TreeData> &data);
