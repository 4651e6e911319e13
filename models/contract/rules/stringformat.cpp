// SPDX-License-Identifier: GPL-3.0-or-later
#include "contract/rules/all.h"

#include "base/tr.h"
#include "contract/rules/walk.h"
#include "contract/suggest.h"

using namespace Qt::StringLiterals;

namespace meshwright::contract::rules {

using base::tr;

namespace {

// The standard names some and leaves the list open: another word may be meant, one letter off is not.
void run(const Contract &contract, Reporter &report)
{
    static const QStringList named{u"email"_s, u"uuid"_s, u"uri"_s, u"hostname"_s, u"ipv4"_s, u"ipv6"_s, u"password"_s, u"byte"_s, u"binary"_s, u"date"_s, u"date-time"_s, u"time"_s};
    eachProperty(contract, [&](const Property &property) {
        const Node format = property.node.find("logicalTypeOptions").find("format");
        if (property.logicalType != "string"_L1 || !format.isString() || named.contains(format.string().toLower()))
            return;
        const QString meant = nearest(format.string(), named);
        if (meant.isEmpty())
            return;
        Finding &finding = report.warning(format, tr("“%1” is no format that the standard names. Did you mean “%2”?").arg(format.string(), meant));
        report.offerText(finding, contract.tree, format, meant);
    });
}

} // namespace

const ContractRule stringFormat{"contract/string-format", "a text's format is misspelt", run};

} // namespace meshwright::contract::rules
