// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contract/contract.h"

namespace meshwright::quality {

/// Where the sample rows of an object are, or why there are none.
struct Sample {
    QString path;    ///< empty where there is none
    QString reason;  ///< one sentence; only where path is empty
};

/// Looks for the sample of an object: first by the path of a `local` server (the named one, else the
/// first; {object} and {model} in it stand for the object's name), else beside the contract and in the
/// folders samples/ and data/ next to it, for a file called as the object. A contract written by
/// somebody else can't point out of its own folder: such a path is a reason, not a file.
Sample findSample(const contract::Contract &contract, const QString &contractPath, const contract::SchemaObject &object, const QString &server = {});

} // namespace meshwright::quality
