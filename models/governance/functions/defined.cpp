// SPDX-License-Identifier: GPL-3.0-or-later
#include "governance/functions/all.h"

#include "base/tr.h"

namespace meshwright::governance::functions {

using base::tr;

namespace {

class Defined : public Function {
    void judge(const Target &target, std::vector<Complaint> &complaints, Budget &) const override
    {
        if (target.value.isMissing())
            complaints.push_back({tr("{{subject}}must be there"), std::nullopt});
    }
};

} // namespace

FunctionPtr defined(Options &)
{
    return std::make_shared<Defined>();
}

} // namespace meshwright::governance::functions
