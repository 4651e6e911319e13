// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contract/contract.h"

#include <QMap>

#include <optional>

namespace meshwright::cli {

/// The contract in a file; nothing, after saying why, where data can't be held to it.
std::optional<contract::Contract> readContractFile(const QString &path);

/// Object → file from words "OBJECT=FILE" or "FILE". A name before "=" is an object only where the
/// contract has it. Nothing, after saying what to write, where a word doesn't tell its object.
std::optional<QMap<QString, QString>> readData(const QStringList &words, const contract::Contract &contract);

/// Says what is wrong with the usage; answers its exit code.
int wrongUsage(const QString &what, const QString &advice);

} // namespace meshwright::cli
