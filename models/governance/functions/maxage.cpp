// SPDX-License-Identifier: GPL-3.0-or-later
#include "governance/functions/all.h"

namespace meshwright::governance::functions {

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
            complaints.push_back({QStringLiteral("%1 is no date such as 2026-03-31").arg(target.value.print()), std::nullopt});
        else if (date > target.today && !m_mayBeFuture)
            complaints.push_back({QStringLiteral("%1 is still to come").arg(target.value.print()), std::nullopt});
        else if (date < oldest(target.today))
            complaints.push_back({QStringLiteral("%1 is more than %2 ago").arg(target.value.print(), span()), std::nullopt});
    }

private:
    QDate oldest(QDate today) const
    {
        return m_unit == u'y' ? today.addYears(-m_count) : m_unit == u'm' ? today.addMonths(-m_count) : today.addDays(-m_count);
    }
    QString span() const
    {
        const QString unit = m_unit == u'y' ? QStringLiteral("year") : m_unit == u'm' ? QStringLiteral("month") : QStringLiteral("day");
        return QStringLiteral("%1 %2%3").arg(m_count).arg(unit, m_count == 1 ? QString() : QStringLiteral("s"));
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
            options.complain(key, QStringLiteral("“maxAge” has one of days, months and years, not several."));
        else if (number && (*number < 0 || *number > 100'000 || *number != int(*number)))
            options.complain(key, QStringLiteral("The option “%1” is a whole number from 0 to 100000.").arg(QLatin1String(key)));
        chosen = key;
        count = int(number.value_or(0));
        unit = letter;
    }
    if (!chosen)
        options.complain(nullptr, QStringLiteral("“maxAge” needs the option days, months or years."));
    return std::make_shared<MaxAge>(count, QLatin1Char(unit), options.boolean("future").value_or(false));
}

} // namespace meshwright::governance::functions
