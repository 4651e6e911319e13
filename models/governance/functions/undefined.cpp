// SPDX-License-Identifier: GPL-3.0-or-later
#include "governance/functions/all.h"

#include "base/tr.h"

namespace meshwright::governance::functions {

using base::tr;

namespace {

class Undefined : public Function {
    void judge(const Target &target, std::vector<Complaint> &complaints, Budget &) const override
    {
        if (!target.value.isMissing())
            complaints.push_back({tr("{{subject}}must not be there"), std::nullopt});
    }
};

} // namespace

FunctionPtr undefined(Options &)
{
    return std::make_shared<Undefined>();
}

} // namespace meshwright::governance::functions
