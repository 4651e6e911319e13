// SPDX-License-Identifier: GPL-3.0-or-later
#include "governance/functions/all.h"

#include "base/tr.h"

namespace meshwright::governance::functions {

using base::tr;

namespace {

class Falsy : public Function {
    void judge(const Target &target, std::vector<Complaint> &complaints, Budget &) const override
    {
        if (target.value.isTruthy())
            complaints.push_back({tr("{{subject}}must be absent, empty, false or 0"), std::nullopt});
    }
};

} // namespace

FunctionPtr falsy(Options &)
{
    return std::make_shared<Falsy>();
}

} // namespace meshwright::governance::functions
