// SPDX-License-Identifier: GPL-3.0-or-later
#include "governance/functions/all.h"

#include "base/tr.h"

namespace meshwright::governance::functions {

using base::tr;

namespace {

class Truthy : public Function {
    void judge(const Target &target, std::vector<Complaint> &complaints, Budget &) const override
    {
        if (!target.value.isTruthy())
            complaints.push_back({tr("{{subject}}must be there and not be empty, false or 0"), std::nullopt});
    }
};

} // namespace

FunctionPtr truthy(Options &)
{
    return std::make_shared<Truthy>();
}

} // namespace meshwright::governance::functions
