// SPDX-License-Identifier: GPL-3.0-or-later
#include "contract/rules/all.h"

#include "base/tr.h"
#include "contract/fields.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace meshwright::contract::rules {

using base::tr;

namespace {

bool isCurrencyCode(const QString &text)
{
    return text.size() == 3 && std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'A' && c <= u'Z'; });
}

void run(const Contract &contract, Reporter &report)
{
    const Node amount = contract.price.find("priceAmount"), currency = contract.price.find("priceCurrency");
    const QString code = textOf(currency);
    if (amount.number().value_or(0) < 0)
        report.error(amount, tr("A price can't be negative: %1.").arg(amount.string()));
    if (amount.number() && code.isEmpty())
        report.warning(amount, tr("The price %1 has no currency. Add “priceCurrency”, for example EUR.").arg(amount.string()));
    else if (!code.isEmpty() && !isCurrencyCode(code)) {
        Finding &finding = report.info(currency, tr("“%1” is not a currency code of three capital letters, such as EUR or USD.").arg(code));
        if (isCurrencyCode(code.toUpper()))
            report.offerText(finding, contract.tree, currency, code.toUpper());
    }
}

} // namespace

const ContractRule price{"contract/price", "a price without a currency, or a negative one", run};

} // namespace meshwright::contract::rules
