// SPDX-License-Identifier: GPL-3.0-or-later
#include "governance/formplace.h"

#include <QByteArrayList>

namespace meshwright::governance {

using text::Node;

QString formLevel(const text::Path &mapping)
{
    QByteArrayList keys;
    bool endsInItem = false;
    for (const text::Path::Step &step : mapping.steps()) {
        endsInItem = std::holds_alternative<int>(step);
        if (endsInItem)
            continue;
        const QByteArray &key = std::get<QByteArray>(step);
        if (key == "properties" && keys.value(0) == "schema")
            keys = {"schema"};
        keys.append(key);
    }
    // The members of a team stand in it as a list, or are its list.
    if (endsInItem && keys == QByteArrayList{"team"})
        keys.append("members");
    return keys.isEmpty() ? QStringLiteral("root") : QString::fromUtf8(keys.join('.'));
}

Node customEntry(const Node &mapping, const QByteArray &property)
{
    const Node list = mapping.find("customProperties");
    for (int i = 0; i < list.size() && list.isSequence(); ++i) {
        if (list.at(i).find("property").value() == std::string_view(property.constData(), size_t(property.size())))
            return list.at(i);
    }
    return {};
}

} // namespace meshwright::governance
