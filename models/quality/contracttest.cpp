// SPDX-License-Identifier: GPL-3.0-or-later
#include "quality/contracttest.h"

#include "base/tr.h"
#include "quality/neighbours.h"
#include "quality/ruleterms.h"
#include "quality/servicelevels.h"
#include "sampling/bytefile.h"

namespace meshwright::quality {

using base::tr;

namespace {

/// A measure is computed from its transformLogic; a file that has no column for it breaks nothing.
void spareMeasures(const contract::SchemaObject &object, Results &results)
{
    for (CheckResult &check : results.checks) {
        const contract::Property *property = check.check == QLatin1String("present") ? object.property(check.property) : nullptr;
        if (!property || check.state != State::Failed || property->semanticType != QLatin1String("measure"))
            continue;
        check.state = State::NotEvaluated;
        check.reason = tr("It is a measure, which is computed (transformLogic); the file has no column of that name to look at.");
    }
}

base::Result<Results> testFile(Plan plan, Neighbours &neighbours, const contract::SchemaObject &object, const QString &dataPath, const TestOptions &options,
                               const base::Cancel &cancel, const base::Progress &progress)
{
    if (auto connected = neighbours.connect(plan, object, cancel); !connected)
        return connected.problem();
    const auto source = sampling::Source::open(dataPath, {}, cancel);
    if (!source)
        return source.problem();
    auto results = run(plan, *source, cancel, progress, options.run);
    if (!results)
        return results;
    results->dataPath = dataPath;
    if (auto asked = neighbours.query(plan, *results, cancel); !asked)
        return asked.problem();
    // Queries and references read the file in passes of their own.
    if (auto same = source->file()->verifyUnchanged(); !same)
        return same.problem();
    spareMeasures(object, *results);
    addTerms(neighbours.contract(), object, *results);
    return results;
}

Results testSample(const contract::Contract &contract, const contract::SchemaObject &object, Neighbours &neighbours, const TestOptions &options,
                   const base::Cancel &cancel, const base::Progress &progress, std::vector<base::Problem> &problems)
{
    const Plan plan = planOf(contract, object, options);
    const Sample sample = neighbours.sampleOf(object);
    if (sample.path.isEmpty()) {
        Results none = notRun(plan, sample.reason);
        for (CheckResult &check : none.checks) { // what a missing neighbour would say matters less
            if (check.check == QLatin1String("relationship") || check.check == QLatin1String("sql"))
                check.reason = sample.reason;
        }
        addTerms(contract, object, none);
        return none;
    }
    auto results = testFile(plan, neighbours, object, sample.path, options, cancel, progress);
    if (results)
        return *std::move(results);
    problems.push_back(results.problem());
    Results failed = notRun(plan, tr("The data could not be read: %1").arg(results.problem().what));
    failed.dataPath = sample.path;
    addTerms(contract, object, failed);
    return failed;
}

} // namespace

Plan planOf(const contract::Contract &contract, const contract::SchemaObject &object, const TestOptions &options)
{
    return compile(object, {ownerOf(contract), datePromises(contract, object, options.clock->now())});
}

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

base::Result<Results> testObject(const contract::Contract &contract, const QString &contractPath, const contract::SchemaObject &object, const QString &dataPath,
                                 const TestOptions &options, const base::Cancel &cancel, const base::Progress &progress)
{
    TestOptions own = options;
    own.data.insert(object.name, dataPath); // also where the object refers to itself
    Neighbours neighbours(contract, contractPath, own);
    return testFile(planOf(contract, object, own), neighbours, object, dataPath, own, cancel, progress);
}

ContractResults testContract(const contract::Contract &contract, const QString &contractPath, const TestOptions &options, const base::Cancel &cancel,
                             const base::Progress &progress)
{
    ContractResults all;
    all.contract = contract.title();
    all.version = contract.version;
    all.path = contractPath;
    Neighbours neighbours(contract, contractPath, options);
    for (const contract::SchemaObject &object : contract.schema) {
        all.objects.push_back(testSample(contract, object, neighbours, options, cancel, progress, all.problems));
        if (cancel.isRequested())
            return all;
    }
    Results levels = serviceLevels(contract, options.clock->now(), ownerOf(contract));
    addLevelTerms(contract, levels);
    if (!levels.checks.empty())
        all.objects.push_back(std::move(levels));
    return all;
}

} // namespace meshwright::quality
