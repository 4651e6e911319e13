// SPDX-License-Identifier: GPL-3.0-or-later
#include "governance/functions/all.h"

#include "base/tr.h"

#include <QCollator>
#include <QLocale>

#include <cmath>

namespace meshwright::governance::functions {

using base::tr;

namespace {

/// As dictionaries sort, not by code point: "apple", "Banana", "cherry".
int compareTexts(const QString &a, const QString &b)
{
    static thread_local const QCollator collator(QLocale(QLocale::English, QLocale::UnitedStates));
    return collator.compare(a, b);
}

bool isNumeric(const Item &item)
{
    if (item.type() == Item::Type::Number)
        return true;
    bool ok = false;
    const QString text = item.text().trimmed();
    text.toDouble(&ok);
    return ok || text.isEmpty();
}

/// Positive where a belongs after b. A number beside a text that is no number has no order, and
/// numbers less than 1 apart count as sorted, as they do for Spectral.
int compare(const Item &a, const Item &b)
{
    const bool aIsNumber = a.type() == Item::Type::Number;
    if ((aIsNumber || !isNumeric(a)) && isNumeric(b)) {
        const double left = aIsNumber ? a.toNumber() : std::nan("");
        const double right = b.type() == Item::Type::Number ? b.toNumber() : b.text().trimmed().toDouble();
        return left - right >= 1 ? 1 : 0;
    }
    if (aIsNumber || b.type() == Item::Type::Number)
        return 0;
    return compareTexts(a.text(), b.text());
}

class Alphabetical : public Function {
public:
    explicit Alphabetical(QString keyedBy) : m_keyedBy(std::move(keyedBy)) {}

    void judge(const Target &target, std::vector<Complaint> &complaints, Budget &budget) const override
    {
        if (!target.value.isCollection() || target.value.node().size() < 2)
            return;
        const std::vector<Item> items = itemsOf(target.value);
        if (items.empty()) {
            complaints.push_back({tr("{{subject}}can't be sorted: every item must be a mapping"), std::nullopt});
            return;
        }
        for (const Item &item : items) {
            if (item.type() == Item::Type::String || item.type() == Item::Type::Number)
                continue;
            complaints.push_back({tr("{{subject}}can only be sorted by texts and numbers"), std::nullopt});
            return;
        }
        for (size_t i = 0; i + 1 < items.size() && budget.step(); ++i) {
            if (compare(items[i], items[i + 1]) < 1)
                continue;
            complaints.push_back(misplaced(target, items[i], items[i + 1], int(i)));
            return;
        }
    }

private:
    /// What is compared; empty where an item has no keys.
    std::vector<Item> itemsOf(const Item &value) const
    {
        std::vector<Item> items;
        const text::Node &node = value.node();
        for (int i = 0; i < node.size(); ++i) {
            const Item item = value.type() == Item::Type::Object ? Item::string(node.key(i).string()) : Item(node.at(i));
            if (!m_keyedBy.isEmpty() && !item.isCollection())
                return {};
            items.push_back(m_keyedBy.isEmpty() ? item : memberOf(item, m_keyedBy));
        }
        return items;
    }

    Complaint misplaced(const Target &target, const Item &item, const Item &next, int index) const
    {
        Complaint complaint{tr("%1 must come after %2").arg(item.print(), next.print()), std::nullopt};
        if (!m_keyedBy.isEmpty())
            return complaint;
        const text::Path path = target.path();
        complaint.path = target.value.type() == Item::Type::Object ? path / item.text().toUtf8() : path / index;
        return complaint;
    }

    QString m_keyedBy;
};

} // namespace

FunctionPtr alphabetical(Options &options)
{
    return std::make_shared<Alphabetical>(options.string("keyedBy").value_or(QString()));
}

} // namespace meshwright::governance::functions
