// SPDX-License-Identifier: GPL-3.0-or-later
#include "governance/organisationform.h"

#include "base/tr.h"
#include "governance/function.h"
#include "governance/subject.h"
#include "standard/judge.h"
#include "standard/spelling.h"

#include <QDateTime>
#include <QRegularExpression>
#include <QUrl>

#include <algorithm>

namespace meshwright::governance {

using base::tr;
using text::Node;
using text::Path;
using text::Value;

namespace {

std::string_view view(const QByteArray &bytes)
{
    return {bytes.constData(), size_t(bytes.size())};
}

/// Judges one field at each part of its level.
class FormFunction final : public Function {
public:
    /// `steps` lead from what the rule selects to the part; they need not exist.
    FormFunction(FormFieldPtr field, QByteArrayList steps) : m_field(std::move(field)), m_steps(std::move(steps)) {}

    void judge(const Target &target, std::vector<Complaint> &complaints, Budget &budget) const override
    {
        Node mapping = target.value.node().resolved();
        Node closest = mapping;
        Path path = target.path();
        for (const QByteArray &step : m_steps) {
            if (mapping.isMapping())
                closest = mapping;
            mapping = mapping.isMapping() ? mapping.find(view(step)).resolved() : Node();
            path = path / step;
        }
        if (formLevel(path) != m_field->level || (mapping && !mapping.isMapping() && !mapping.isNull()))
            return;
        if (!m_field->isWanted(mapping.isMapping() ? mapping : closest))
            return;
        const Node value = formValue(*m_field, mapping);
        if (!isUnfilled(value))
            judgeValue(value, budget, target.regexSteps, complaints);
        else if (m_field->required)
            judgeMissing(path, value, target, complaints);
    }

private:
    void judgeMissing(const Path &path, const Node &value, const Target &target, std::vector<Complaint> &complaints) const
    {
        const standard::Recognised known = standard::recognise(target.subject.tree);
        const standard::Block *block = known.description ? known.description->blockAt(path, target.subject.root) : nullptr;
        const QByteArray key = m_field->isCustom ? QByteArrayLiteral("customProperties") : m_field->property;
        Complaint complaint;
        complaint.path = value ? value.path() : path / key;
        if (block && !block->anyField(view(key)) && !block->open) {
            complaint.message = tr("“%1” can't be judged: %2 has no place for it here.").arg(m_field->name(), known.description->title());
            complaint.notEvaluated = true;
        } else {
            complaint.message = tr("“%1” is missing; your organisation asks for it.").arg(m_field->name());
            const bool canBeSet = m_field->byDefault && (!m_field->isCustom || value);
            if (canBeSet)
                complaint.better = m_field->byDefault;
        }
        complaints.push_back(std::move(complaint));
    }

    void say(const Node &at, const QString &message, std::vector<Complaint> &complaints, std::optional<Value> better = {}) const
    {
        Complaint complaint{message, at.path()};
        complaint.better = std::move(better);
        complaints.push_back(std::move(complaint));
    }

    void judgeValue(const Node &value, Budget &budget, quint32 steps, std::vector<Complaint> &complaints) const
    {
        const FormField &field = *m_field;
        const bool wantsList = field.isCustom && (field.type == FormType::Choices || field.type == FormType::List);
        if (field.isCustom && field.type == FormType::Anything)
            return;
        if (wantsList && !value.isSequence())
            return say(value, tr("“%1” must be a list.").arg(field.name()), complaints);
        if (field.isCustom && !wantsList && !value.isScalar())
            return say(value, tr("“%1” must be a single value.").arg(field.name()), complaints);
        if (value.isSequence()) {
            if (field.minItems && value.size() < *field.minItems)
                say(value, tr("“%1” must have at least %2 entries; it has %3.").arg(field.name()).arg(*field.minItems).arg(value.size()), complaints);
            if (field.maxItems && value.size() > *field.maxItems)
                say(value, tr("“%1” must have at most %2 entries; it has %3.").arg(field.name()).arg(*field.maxItems).arg(value.size()), complaints);
        }
        for (int i = 0; i < value.size() && value.isSequence(); ++i) {
            if (value.at(i).isScalar())
                judgeScalar(value.at(i), budget, steps, complaints);
        }
        if (value.isScalar())
            judgeScalar(value, budget, steps, complaints);
    }

    void judgeScalar(const Node &value, Budget &budget, quint32 steps, std::vector<Complaint> &complaints) const
    {
        const FormField &field = *m_field;
        const QString shown = value.string().size() > 80 ? value.string().left(79) + u'…' : value.string();
        if (const QString wanted = wantedType(value); !wanted.isEmpty())
            return say(value, tr("“%1” must be %2, not “%3”.").arg(field.name(), wanted, shown), complaints);
        if (!field.values.empty() && !isAllowed(value))
            return say(value, tr("“%1” is none of the values that are allowed for “%2”: %3.").arg(shown, field.name(), allowed()), complaints, meant(value));
        if (field.pattern) {
            const auto answer = field.pattern->search(value.value(), steps);
            if (answer == Regex::Answer::Undecided)
                budget.hit(tr("the pattern %1 needs more than %2 steps to decide on a value").arg(field.pattern->pattern()).arg(steps));
            else if (answer == Regex::Answer::No)
                say(value, field.patternMessage.isEmpty() ? tr("“%1” does not look as “%2” must: %3").arg(shown, field.name(), field.pattern->pattern()) : tr("“%1”: %2").arg(field.name(), field.patternMessage), complaints);
        }
        const qsizetype length = value.string().toUcs4().size();
        if (field.minLength && length < *field.minLength)
            say(value, tr("“%1” must have at least %2 characters; it has %3.").arg(field.name()).arg(*field.minLength).arg(length), complaints);
        if (field.maxLength && length > *field.maxLength)
            say(value, tr("“%1” must have at most %2 characters; it has %3.").arg(field.name()).arg(*field.maxLength).arg(length), complaints);
        const auto number = value.number();
        if ((field.minimum && number && *number < *field.minimum) || (!field.earliest.isEmpty() && value.string() < field.earliest))
            say(value, tr("“%1” must not be before or below %2.").arg(field.name(), field.minimum ? QString::number(*field.minimum) : field.earliest), complaints);
        if ((field.maximum && number && *number > *field.maximum) || (!field.latest.isEmpty() && value.string() > field.latest))
            say(value, tr("“%1” must not be behind or above %2.").arg(field.name(), field.maximum ? QString::number(*field.maximum) : field.latest), complaints);
    }

    /// What it must be and is not; empty where all is well.
    QString wantedType(const Node &value) const
    {
        static const QRegularExpression address(QStringLiteral("^[^@\\s]+@[^@\\s]+\\.[^@\\s]+$"));
        if (!m_field->isCustom)
            return {};
        const QString text = value.string();
        switch (m_field->type) {
        case FormType::Number:
            return value.number() ? QString() : tr("a number");
        case FormType::Integer:
            return value.integer() ? QString() : tr("a whole number");
        case FormType::YesNo:
            return value.boolean() ? QString() : tr("true or false");
        case FormType::Date:
            return QDate::fromString(text, Qt::ISODate).isValid() && text.size() == 10 ? QString() : tr("a day, written 2027-03-31");
        case FormType::Moment:
            return QDateTime::fromString(text, Qt::ISODate).isValid() ? QString() : tr("a moment, written 2027-03-31T08:00:00Z");
        case FormType::Url: {
            const QUrl url(text, QUrl::StrictMode);
            return url.isValid() && !url.scheme().isEmpty() && !url.host().isEmpty() ? QString() : tr("an address, written https://example.org");
        }
        case FormType::Email:
            return address.match(text).hasMatch() ? QString() : tr("an e-mail address");
        default:
            return {};
        }
    }

    bool isAllowed(const Node &value) const
    {
        return std::any_of(m_field->values.begin(), m_field->values.end(), [&](const FormValue &one) { return view(one.value.scalar()) == value.value(); });
    }

    QString allowed() const
    {
        constexpr size_t most = 12;
        QStringList out;
        for (const FormValue &one : m_field->values)
            out.append(QString::fromUtf8(one.value.scalar()));
        const qsizetype others = out.size() - qsizetype(most);
        return others <= 0 ? out.join(QLatin1String(", ")) : tr("%1 and %2 more").arg(out.mid(0, most).join(QLatin1String(", "))).arg(others);
    }

    std::optional<Value> meant(const Node &value) const
    {
        QByteArrayList words;
        for (const FormValue &one : m_field->values)
            words.append(one.value.scalar());
        const QByteArray word = standard::nearest(QByteArray(value.value().data(), qsizetype(value.value().size())), words);
        const auto found = std::find_if(m_field->values.begin(), m_field->values.end(), [&](const FormValue &one) { return !word.isEmpty() && one.value.scalar() == word; });
        return found == m_field->values.end() ? std::nullopt : std::optional(found->value);
    }

    FormFieldPtr m_field;
    QByteArrayList m_steps;
};

/// Where the parts of a level are selected, and the steps from there to them: a part that may be missing is
/// walked to by the function, which tells of what it lacks.
struct Selection {
    QStringList paths;
    QByteArrayList steps;
};

Selection selectionOf(bool ofProduct, const QString &level)
{
    if (level == u"root")
        return {{QStringLiteral("$")}, {}};
    Selection out;
    const standard::Description &newest = ofProduct ? standard::odps() : standard::odcs();
    const standard::Block *block = &newest.root();
    QString path = QStringLiteral("$");
    QStringList keys = level.split(u'.');
    if (keys.size() > 1 && keys[0] == u"schema" && keys[1] == u"properties") {
        path = QStringLiteral("$.schema[*]..properties[*]");
        keys = keys.mid(2);
        block = newest.block("property");
    }
    for (const QString &key : keys) {
        const standard::Field *field = block ? block->anyField(key.toStdString()) : nullptr;
        const bool isList = field && field->items && field->items->block && !field->block;
        block = !field ? nullptr : isList ? field->items->block : field->block;
        if (!isList) {
            out.steps.append(key.toUtf8());
            continue;
        }
        for (const QByteArray &step : std::exchange(out.steps, {}))
            path += u'.' + QString::fromUtf8(step);
        path += u'.' + key + QStringLiteral("[*]");
    }
    out.paths = {path};
    if (level == u"team.members")
        out.paths.append(QStringLiteral("$.team[*]")); // as versions before 3.1 have it
    return out;
}

} // namespace

std::vector<RulePtr> rulesOf(const OrganisationForm &form, const text::Tree &tree, const QString &file)
{
    std::vector<RulePtr> out;
    for (const FormFieldPtr &field : form.fields) {
        if (!field->isJudged())
            continue;
        const Selection selection = selectionOf(field->ofProduct, field->level);
        auto rule = std::make_shared<Rule>();
        rule->id = field->rule;
        rule->title = field->name();
        rule->why = field->help;
        rule->level = field->severity;
        rule->given = selection.paths;
        rule->appliesTo = {field->ofProduct ? QStringLiteral("product") : QStringLiteral("contract")};
        rule->tree = tree;
        rule->file = file;
        rule->span = field->span;
        for (const QString &path : selection.paths) {
            const auto given = Given::compile(path);
            Q_ASSERT_X(given, "path of a level", qPrintable(path));
            if (given)
                rule->paths.push_back(*given);
        }
        Then then;
        then.function = QStringLiteral("form");
        then.call = std::make_shared<FormFunction>(field, selection.steps);
        then.span = field->span;
        rule->then.push_back(std::move(then));
        out.push_back(std::move(rule));
    }
    std::sort(out.begin(), out.end(), [](const RulePtr &a, const RulePtr &b) { return a->id < b->id; });
    return out;
}

} // namespace meshwright::governance
