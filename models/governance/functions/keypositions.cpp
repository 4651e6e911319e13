// SPDX-License-Identifier: GPL-3.0-or-later
#include "governance/functions/all.h"

#include "base/tr.h"

#include <algorithm>

namespace meshwright::governance::functions {

using base::tr;

namespace {

using text::Node;

/// Judges an object of the schema: its own properties, not the parts of them.
class KeyPositions : public Function {
public:
    explicit KeyPositions(bool isRequired) : m_isRequired(isRequired) {}

    void judge(const Target &target, std::vector<Complaint> &complaints, Budget &) const override
    {
        if (target.value.type() != Item::Type::Object)
            return;
        const Node properties = target.value.node()["properties"];
        const QString object = target.value.node()["name"].string();
        std::vector<qint64> positions;
        bool isAnyKey = false, isAnyTwice = false;
        for (int i = 0; properties.isSequence() && i < properties.size(); ++i) {
            const Node property = properties.at(i).resolved();
            const text::Path path = target.path() / "properties" / i;
            const QString name = property["name"].string();
            const bool isKey = property["primaryKey"].boolean().value_or(false);
            const qint64 position = property["primaryKeyPosition"].integer().value_or(-1);
            isAnyKey = isAnyKey || isKey;
            if (!isKey && position >= 0)
                complaints.push_back({tr("“%1” has a primaryKeyPosition, but is no primary key").arg(name), path / "primaryKeyPosition"});
            else if (isKey && position < 1)
                complaints.push_back({tr("the primary key “%1” has no primaryKeyPosition from 1 on").arg(name), path});
            else if (isKey && std::find(positions.begin(), positions.end(), position) != positions.end())
                complaints.push_back({tr("the primaryKeyPosition %1 is there twice in “%2”").arg(QString::number(position), object), path});
            if (isKey && position >= 1) {
                isAnyTwice = isAnyTwice || std::find(positions.begin(), positions.end(), position) != positions.end();
                positions.push_back(position);
            }
        }
        const qint64 last = positions.empty() ? 0 : *std::max_element(positions.begin(), positions.end());
        if (!isAnyTwice && last != qint64(positions.size()))
            complaints.push_back({tr("the positions of the primary key of “%1” go up to %2, but it has %3").arg(object, QString::number(last), QString::number(positions.size())), std::nullopt});
        if (m_isRequired && !isAnyKey)
            complaints.push_back({tr("“%1” has no primary key").arg(object), std::nullopt});
    }

private:
    bool m_isRequired;
};

} // namespace

FunctionPtr keyPositions(Options &options)
{
    return std::make_shared<KeyPositions>(options.boolean("required").value_or(false));
}

} // namespace meshwright::governance::functions
