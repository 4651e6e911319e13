// SPDX-License-Identifier: GPL-3.0-or-later
#include "governance/functions/all.h"

#include "base/tr.h"

namespace meshwright::governance::functions {

using base::tr;

namespace {

class Length : public Function {
public:
    Length(std::optional<double> min, std::optional<double> max) : m_min(min), m_max(max) {}

    void judge(const Target &target, std::vector<Complaint> &complaints, Budget &) const override
    {
        const auto length = measure(target.value);
        if (length && m_min && *length < *m_min)
            complaints.push_back({tr("{{subject}}must be at least %1, it is %2").arg(printNumber(*m_min), printNumber(*length)), std::nullopt});
        if (length && m_max && *length > *m_max)
            complaints.push_back({tr("{{subject}}must be at most %1, it is %2").arg(printNumber(*m_max), printNumber(*length)), std::nullopt});
    }

private:
    static std::optional<double> measure(const Item &value)
    {
        if (value.isCollection())
            return value.node().size();
        if (value.type() == Item::Type::Number)
            return value.toNumber();
        if (value.type() == Item::Type::String)
            return double(value.text().size());
        return std::nullopt;
    }

    std::optional<double> m_min, m_max;
};

} // namespace

FunctionPtr length(Options &options)
{
    const auto min = options.number("min");
    const auto max = options.number("max");
    if (!min && !max)
        options.complain(nullptr, tr("“length” needs the option min, max, or both."));
    return std::make_shared<Length>(min, max);
}

} // namespace meshwright::governance::functions
