// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "governance/rulepack.h"

#include <QStringList>

#include <map>
#include <memory>
#include <vector>

namespace meshwright::governance {

struct OrganisationForm;
using FormPointer = std::shared_ptr<const OrganisationForm>;

/// The rules of an organisation: global packs for all, domain packs that add and tighten.
struct Federation {
    std::vector<RulePack> packs;       ///< global ones first
    std::vector<PackFinding> findings; ///< of the packs, and each attempt of a domain pack to loosen a global rule
    std::vector<base::Problem> problems; ///< packs that can't be read at all
    /// What forms show, by the key of a domain (domainKey); that of "" is for all others. What they ask for is
    /// judged by packs of their own (organisationform.h), which are among `packs`.
    std::map<QString, FormPointer> forms;

    FormPointer formFor(const QString &domain) const; ///< null where there is none
};

/// The built-in global pack and the packs found in `<workspace>/rules/`: `global.ruleset.yaml` and `odcslint.yml` for
/// all, any other `<domain>.ruleset.yaml` for the contracts of that domain; `*.form.yaml` in the same way. A pack that can't be
/// read is among the problems. Where a domain pack switches off, lowers, or redefines a global rule, the
/// global rule stays in force and the finding names both places.
///
/// A pack that is tried out stands beside the others; where `rules/` has a file of the same name, in its place.
Federation loadFederation(const QString &workspaceFolder, const QStringList &extraPacks = {}, const QString &tried = {});
/// Just the packs that are named.
Federation loadNamed(const QStringList &packs);
/// Applies the same law to packs in hand; those with a domain are the domain packs.
Federation federate(std::vector<RulePack> packs);

/// The local version of a rule takes something back that the global one asks for.
bool loosens(const Rule &global, const Rule &local);

/// Domains are one where their keys are: "Product Development" and "product-development".
QString domainKey(const QString &domain);

} // namespace meshwright::governance
