// SPDX-License-Identifier: GPL-3.0-or-later
#include "governance/functions/all.h"

#include "base/tr.h"
#include "governance/subject.h"

#include <QFileInfo>

namespace meshwright::governance::functions {

using base::tr;

namespace {

/// "orders" of "orders.odcs.yaml".
QString stemOf(QString name)
{
    const auto cut = [&name](std::initializer_list<QLatin1String> endings) {
        for (const QLatin1String ending : endings) {
            if (name.endsWith(ending, Qt::CaseInsensitive)) {
                name.chop(ending.size());
                return;
            }
        }
    };
    cut({QLatin1String(".yaml"), QLatin1String(".yml"), QLatin1String(".json")});
    cut({QLatin1String(".odcs"), QLatin1String(".odps")});
    return name;
}

class FileName : public Function {
public:
    FileName(std::shared_ptr<const Regex> match, QString field) : m_match(std::move(match)), m_field(std::move(field)) {}

    void judge(const Target &target, std::vector<Complaint> &complaints, Budget &budget) const override
    {
        const QString name = QFileInfo(target.subject.path).fileName();
        if (name.isEmpty()) {
            complaints.push_back({tr("The text has no file name yet"), std::nullopt, true});
            return;
        }
        if (m_match) {
            const QByteArray utf8 = name.toUtf8();
            const auto answer = m_match->search(std::string_view(utf8.constData(), size_t(utf8.size())), target.regexSteps);
            if (answer == Regex::Answer::Undecided)
                budget.hit(tr("the pattern %1 needs more than %2 steps to decide on a file name").arg(m_match->pattern()).arg(target.regexSteps));
            if (answer == Regex::Answer::No)
                complaints.push_back({tr("the file is called “%1”, which does not match %2").arg(name, m_match->pattern()), std::nullopt});
        }
        const Item value = m_field.isEmpty() ? Item() : memberOf(target.value, m_field);
        if (value.type() == Item::Type::String && value.text() != stemOf(name))
            complaints.push_back({tr("the file is called “%1”, but its %2 is %3").arg(name, m_field, value.print()), target.path() / m_field.toUtf8()});
    }

private:
    std::shared_ptr<const Regex> m_match;
    QString m_field;
};

} // namespace

FunctionPtr fileName(Options &options)
{
    const auto match = options.regex("match");
    const QString field = options.string("field").value_or(QString());
    if (!options.has("match") && !options.has("field"))
        options.complain(nullptr, tr("“fileName” needs the option match, field, or both."));
    return std::make_shared<FileName>(match, field);
}

} // namespace meshwright::governance::functions
