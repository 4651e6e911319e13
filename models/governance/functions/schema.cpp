// SPDX-License-Identifier: GPL-3.0-or-later
#include "governance/functions/all.h"

namespace meshwright::governance::functions {

namespace {

class Schema : public Function {
    void judge(const Target &target, std::vector<Complaint> &complaints, Budget &budget) const override
    {
        if (target.value.isMissing())
            complaints.push_back({QStringLiteral("{{subject}}must be there"), std::nullopt});
        else
            budget.hit(QStringLiteral("the function “schema” can't be evaluated yet"));
    }
};

} // namespace

FunctionPtr schema(Options &options)
{
    options.mapping("schema", true);
    options.boolean("allErrors");
    const QStringList dialects{QStringLiteral("auto"), QStringLiteral("draft4"), QStringLiteral("draft6"), QStringLiteral("draft7"), QStringLiteral("draft2019-09"), QStringLiteral("draft2020-12")};
    if (const auto dialect = options.string("dialect"); dialect && !dialects.contains(*dialect))
        options.complain("dialect", QStringLiteral("The option “dialect” is one of %1.").arg(dialects.join(QLatin1String(", "))));
    return std::make_shared<Schema>();
}

} // namespace meshwright::governance::functions
