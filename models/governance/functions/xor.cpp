// SPDX-License-Identifier: GPL-3.0-or-later
#include "governance/functions/all.h"

#include "base/tr.h"

namespace meshwright::governance::functions {

using base::tr;

namespace {

class ExclusiveOr : public Function {
public:
    explicit ExclusiveOr(QStringList properties) : m_properties(std::move(properties)) {}

    void judge(const Target &target, std::vector<Complaint> &complaints, Budget &) const override
    {
        if (target.value.type() != Item::Type::Object)
            return;
        QStringList present;
        for (int i = 0; i < target.value.node().size(); ++i) {
            const QString key = target.value.node().key(i).string();
            if (m_properties.contains(key))
                present.append(key);
        }
        if (present.isEmpty())
            complaints.push_back({tr("one of %1 must be there").arg(m_properties.join(QLatin1String(", "))), std::nullopt});
        if (present.size() > 1)
            complaints.push_back({tr("only one of %1 may be there").arg(present.join(QLatin1String(", "))), std::nullopt});
    }

private:
    QStringList m_properties;
};

} // namespace

FunctionPtr exclusiveOr(Options &options)
{
    return std::make_shared<ExclusiveOr>(options.strings("properties", 2, true).value_or(QStringList()));
}

} // namespace meshwright::governance::functions
