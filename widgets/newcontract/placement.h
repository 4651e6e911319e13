// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "workspace/snapshot.h"

#include <QString>

namespace meshwright::newcontract {

/// Where a new contract goes: absolute paths.
struct Place {
    QString folder;   ///< of the contract
    QString contract; ///< the file
};

/// The folder that holds a domain's contracts, or one named after the domain where it has none yet; in it a folder of the
/// contract's own. In a mesh without folders the contract lies beside the others.
Place placeFor(const workspace::Snapshot &snapshot, const QString &domain, const QString &id);

/// Who is a tenant of whom is the same in the whole house: of the first contract that says it.
QString tenantOf(const workspace::Snapshot &snapshot);

/// How a data file comes to a contract.
struct SamplePlan {
    QString from, to;     ///< `to` empty: the file is used where it is
    QString contractPath; ///< as the contract names it; empty: it can't, the file lies outside of the mesh
};
/// Copied into `samples` beside the contract, unless the file lies in the mesh already or is larger than 200 MB.
SamplePlan samplePlan(const QString &dataFile, const Place &place, const QString &meshFolder, bool copy);

/// Copies under another name first, so that half a file is never taken for the whole. Blocks: for a worker thread.
base::Result<void> copySample(const SamplePlan &plan);
/// Makes the folder and writes the contract or product; refused where a file of that name exists.
base::Result<void> writeContract(const Place &place, const QByteArray &text);

} // namespace meshwright::newcontract
