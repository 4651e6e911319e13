// SPDX-License-Identifier: GPL-3.0-or-later
#include "governance/functions/all.h"

#include "base/tr.h"

namespace meshwright::governance::functions {

using base::tr;

namespace {

class MaxAge : public Function {
public:
    MaxAge(int count, QChar unit, bool mayBeFuture) : m_count(count), m_unit(unit), m_mayBeFuture(mayBeFuture) {}

    void judge(const Target &target, std::vector<Complaint> &complaints, Budget &) const override
    {
        if (target.value.isMissing() || target.value.type() == Item::Type::Null)
            return;
        const QString text = target.value.isCollection() ? QString() : target.value.plain();
        const QDate date = QDate::fromString(text.left(10), Qt::ISODate);
        const bool isDate = date.isValid() && (text.size() == 10 || text.at(10) == u'T' || text.at(10) == u' ');
        if (!isDate)
            complaints.push_back({tr("%1 is no date such as 2026-03-31").arg(target.value.print()), std::nullopt});
        else if (date > target.today && !m_mayBeFuture)
            complaints.push_back({tr("%1 is still to come").arg(target.value.print()), std::nullopt});
        else if (date < oldest(target.today))
            complaints.push_back({tooOld(target.value.print()), std::nullopt});
    }

private:
    QDate oldest(QDate today) const
    {
        return m_unit == u'y' ? today.addYears(-m_count) : m_unit == u'm' ? today.addMonths(-m_count) : today.addDays(-m_count);
    }
    QString tooOld(const QString &date) const
    {
        if (m_count == 1)
            return (m_unit == u'y' ? tr("%1 is more than 1 year ago") : m_unit == u'm' ? tr("%1 is more than 1 month ago") : tr("%1 is more than 1 day ago")).arg(date);
        const QString many = m_unit == u'y' ? tr("%1 is more than %2 years ago") : m_unit == u'm' ? tr("%1 is more than %2 months ago") : tr("%1 is more than %2 days ago");
        return many.arg(date, QString::number(m_count));
    }

    int m_count;
    QChar m_unit;
    bool m_mayBeFuture;
};

} // namespace

FunctionPtr maxAge(Options &options)
{
    static constexpr std::pair<const char *, char> units[] = {{"days", 'd'}, {"months", 'm'}, {"years", 'y'}};
    const char *chosen = nullptr;
    int count = 0;
    char unit = 'd';
    for (const auto &[key, letter] : units) {
        if (!options.has(key))
            continue;
        const auto number = options.number(key);
        if (chosen)
            options.complain(key, tr("“maxAge” has one of days, months and years, not several."));
        else if (number && (*number < 0 || *number > 100'000 || *number != int(*number)))
            options.complain(key, tr("The option “%1” is a whole number from 0 to 100000.").arg(QLatin1String(key)));
        chosen = key;
        count = int(number.value_or(0));
        unit = letter;
    }
    if (!chosen)
        options.complain(nullptr, tr("“maxAge” needs the option days, months or years."));
    return std::make_shared<MaxAge>(count, QLatin1Char(unit), options.boolean("future").value_or(false));
}

} // namespace meshwright::governance::functions
