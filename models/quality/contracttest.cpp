// SPDX-License-Identifier: GPL-3.0-or-later
#include "quality/contracttest.h"

namespace meshwright::quality {

namespace {

Results testObject(const contract::Contract &contract, const QString &contractPath, const contract::SchemaObject &object, const TestOptions &options,
                   const base::Cancel &cancel, const base::Progress &progress, std::vector<base::Problem> &problems)
{
    const Plan plan = compile(object, {ownerOf(contract)});
    const QString named = options.data.value(object.name);
    const Sample sample = !named.isEmpty() ? Sample{named, {}} : findSample(contract, contractPath, object, options.server);
    if (sample.path.isEmpty())
        return notRun(plan, sample.reason);
    const auto source = sampling::Source::open(sample.path);
    auto results = source ? run(plan, *source, cancel, progress, options.run) : base::Result<Results>(source.problem());
    if (results)
        return *std::move(results);
    problems.push_back(results.problem());
    Results failed = notRun(plan, QStringLiteral("The data could not be read: %1").arg(results.problem().what));
    failed.dataPath = sample.path;
    return failed;
}

/// Service levels are promises about time and operation; a file says nothing about most of them.
Results serviceLevels(const contract::Contract &contract)
{
    Results results;
    for (const contract::ServiceLevel &level : contract.serviceLevels) {
        CheckResult result;
        result.check = level.property;
        result.id = QStringLiteral("sla/%1").arg(level.property);
        result.title = QStringLiteral("service level %1: %2 %3").arg(level.property, level.value.string(), level.unit).trimmed();
        result.dimension = QStringLiteral("timeliness");
        result.severity = QStringLiteral("error");
        result.owner = ownerOf(contract);
        result.path = level.node.pointer();
        result.reason = QStringLiteral("A service level is not measured on a data file.");
        results.checks.push_back(std::move(result));
    }
    return results;
}

} // namespace

QString ownerOf(const contract::Contract &contract)
{
    for (const contract::TeamMember &member : contract.team.members) {
        if (member.role.contains(u"owner", Qt::CaseInsensitive))
            return member.name.isEmpty() ? member.username : member.name;
    }
    return contract.team.name;
}

Summary ContractResults::summary() const
{
    Summary sum;
    for (const Results &results : objects) {
        const Summary one = results.summary();
        sum.passed += one.passed;
        sum.failed += one.failed;
        sum.warnings += one.warnings;
        sum.notEvaluated += one.notEvaluated;
    }
    return sum;
}

ContractResults testContract(const contract::Contract &contract, const QString &contractPath, const TestOptions &options, const base::Cancel &cancel,
                             const base::Progress &progress)
{
    ContractResults all;
    all.contract = contract.title();
    all.path = contractPath;
    for (const contract::SchemaObject &object : contract.schema)
        all.objects.push_back(testObject(contract, contractPath, object, options, cancel, progress, all.problems));
    Results levels = serviceLevels(contract);
    if (!levels.checks.empty())
        all.objects.push_back(std::move(levels));
    return all;
}

} // namespace meshwright::quality
