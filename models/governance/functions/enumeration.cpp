// SPDX-License-Identifier: GPL-3.0-or-later
#include "governance/functions/all.h"

#include "base/tr.h"
#include "standard/spelling.h"

#include <algorithm>

namespace meshwright::governance::functions {

using base::tr;

namespace {

class Enumeration : public Function {
public:
    Enumeration(text::Tree tree, std::vector<Item> values) : m_tree(std::move(tree)), m_values(std::move(values)) {}

    void judge(const Target &target, std::vector<Complaint> &complaints, Budget &) const override
    {
        if (target.value.isMissing() || target.value.isCollection())
            return;
        const bool isAllowed = std::any_of(m_values.begin(), m_values.end(), [&](const Item &value) { return value.isSame(target.value); });
        if (!isAllowed) {
            Complaint complaint{tr("%1 is not one of the allowed values: %2").arg(target.value.print(), allowed()), std::nullopt};
            complaint.better = likeliest(target.value);
            complaints.push_back(std::move(complaint));
        }
    }

private:
    /// The only value there is, or the word that was most likely meant.
    std::optional<text::Value> likeliest(const Item &value) const
    {
        if (m_values.size() == 1)
            return m_values.front().node().toValue();
        if (value.type() != Item::Type::String)
            return std::nullopt;
        QByteArrayList words;
        for (const Item &known : m_values) {
            if (known.type() == Item::Type::String)
                words.append(known.text().toUtf8());
        }
        const QByteArray word = standard::nearest(value.text().toUtf8(), words);
        return word.isEmpty() ? std::nullopt : std::optional(text::Value::string(word));
    }

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
