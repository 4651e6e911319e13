// SPDX-License-Identifier: GPL-3.0-or-later
#include "governance/functions/all.h"

#include <algorithm>

namespace meshwright::governance::functions {

namespace {

class Enumeration : public Function {
public:
    Enumeration(text::Tree tree, std::vector<Item> values) : m_tree(std::move(tree)), m_values(std::move(values)) {}

    void judge(const Target &target, std::vector<Complaint> &complaints, Budget &) const override
    {
        if (target.value.isMissing() || target.value.isCollection())
            return;
        const bool isAllowed = std::any_of(m_values.begin(), m_values.end(), [&](const Item &value) { return value.isSame(target.value); });
        if (!isAllowed)
            complaints.push_back({QStringLiteral("%1 is not one of the allowed values: %2").arg(target.value.print(), allowed()), std::nullopt});
    }

private:
    QString allowed() const
    {
        QStringList shown;
        for (const Item &value : m_values)
            shown.append(value.print());
        return shown.join(QLatin1String(", "));
    }

    text::Tree m_tree; // keeps the values alive
    std::vector<Item> m_values;
};

} // namespace

FunctionPtr enumeration(Options &options)
{
    return std::make_shared<Enumeration>(options.tree(), options.scalars("values"));
}

} // namespace meshwright::governance::functions
