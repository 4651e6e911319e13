// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contract/contract.h"
#include "quality/testoptions.h"

#include <map>

namespace meshwright::quality {

/// What the checks of an object need from elsewhere: the data of the contract's other objects, and
/// that of the contracts its references lead to.
class Neighbours {
public:
    Neighbours(const contract::Contract &contract, QString contractPath, const TestOptions &options);

    /// Reads the values that the object's relationships lead to; a check whose other end can't be had
    /// says why. Problems: cancelled.
    base::Result<void> connect(Plan &plan, const contract::SchemaObject &object, const base::Cancel &cancel);

    /// Runs the plan's SQL rules and puts their outcome into its results.
    base::Result<void> query(const Plan &plan, Results &results, const base::Cancel &cancel) const;

    const contract::Contract &contract() const { return m_contract; }

    /// The object's data: named by a person, else found as findSample() does.
    Sample sampleOf(const contract::SchemaObject &object) const;

private:
    struct File {
        contract::Contract contract;
        QString path, reason; ///< reason: why it can't be read
    };
    struct End;
    const File &file(const QString &name);
    QString bind(ReferencePlan &reference, PlannedCheck &planned, const contract::SchemaObject &object, const Plan &plan, const base::Cancel &cancel);
    QString ownColumns(ReferencePlan &reference, const contract::SchemaObject &object, const Plan &plan) const;
    QString otherEnd(const ReferencePlan &reference, End &end);

    const contract::Contract &m_contract;
    QString m_path;
    const TestOptions &m_options;
    std::map<QString, File> m_files;
};

} // namespace meshwright::quality
