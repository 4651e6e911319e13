// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "quality/testoptions.h"

namespace meshwright::quality {

/// A whole contract against its data: one Results an object, and one without object for promises of
/// the contract itself (service levels).
struct ContractResults {
    QString contract;             ///< its title
    QString version;              ///< may be empty
    QString path;
    std::vector<Results> objects;
    std::vector<base::Problem> problems; ///< data that could not be read; its checks are not evaluated

    Summary summary() const;
};

ContractResults testContract(const contract::Contract &contract, const QString &contractPath, const TestOptions &options = {},
                             const base::Cancel &cancel = {}, const base::Progress &progress = {});

/// One object of a contract against a data file: all that the object promises, with what that needs from
/// elsewhere (other objects' data for relationships and SQL rules). Problems: the data can't be read,
/// cancelled.
base::Result<Results> testObject(const contract::Contract &contract, const QString &contractPath, const contract::SchemaObject &object, const QString &dataPath,
                                 const TestOptions &options = {}, const base::Cancel &cancel = {}, const base::Progress &progress = {});

/// The plan that testObject() runs.
Plan planOf(const contract::Contract &contract, const contract::SchemaObject &object, const TestOptions &options);

/// Who answers for a contract's data: the team member whose role is owner, else the team.
QString ownerOf(const contract::Contract &contract);

} // namespace meshwright::quality
