// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "registry/registry.h"

#include <QJsonObject>
#include <QString>

#include <optional>

namespace meshwright::cli {

/// The plan as a table for people, with reasons below the refused items.
QString planText(const registry::PublishPlan &plan, const QString &location, bool colour);
QString receiptText(const registry::Receipt &receipt);
/// What `publish --format json` prints.
QJsonObject publishJson(const registry::PublishPlan &plan, const QString &location, bool dryRun, const std::optional<registry::Receipt> &receipt);

} // namespace meshwright::cli
