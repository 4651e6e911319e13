// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/designer/ownfields.h"

#include <QCoreApplication>

#include <algorithm>

namespace meshwright::designer {

using governance::FormField;
using governance::FormType;
using standard::Field;

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("OwnFields", text);
}

QByteArrayList valuesOf(const FormField &own)
{
    QByteArrayList out;
    for (const governance::FormValue &one : own.values)
        out.append(one.value.scalar());
    return out;
}

// A hint says “e.g.” by itself.
QByteArray exampleOf(QString placeholder)
{
    static const QStringList openings{QStringLiteral("e.g.,"), QStringLiteral("e.g."), QStringLiteral("z. B.")};
    for (const QString &opening : openings) {
        if (placeholder.startsWith(opening, Qt::CaseInsensitive)) {
            placeholder = placeholder.mid(opening.size()).trimmed();
            break;
        }
    }
    return placeholder.toUtf8();
}

quint8 typesOf(const FormField &own)
{
    switch (own.type) {
    case FormType::Number: return standard::Number | standard::Integer;
    case FormType::Integer: return standard::Integer;
    case FormType::YesNo: return standard::Boolean;
    case FormType::Choices:
    case FormType::List: return standard::Array;
    case FormType::Anything: return standard::Any;
    default: break;
    }
    quint8 types = standard::String;
    for (const governance::FormValue &one : own.values) {
        if (one.value.type() == text::Value::Type::Number)
            types |= standard::Number | standard::Integer;
        else if (one.value.type() == text::Value::Type::Boolean)
            types |= standard::Boolean;
    }
    return types;
}

void say(const FormField &own, Field &field)
{
    if (!own.title.isEmpty())
        field.title = own.title;
    if (!own.help.isEmpty())
        field.help = own.help;
    if (!own.placeholder.isEmpty()) {
        field.example = exampleOf(own.placeholder);
        field.byDefault.clear();
    }
    if (own.byDefault && own.byDefault->isScalar())
        field.start = own.byDefault->scalar();
    if (!own.values.empty())
        field.values = valuesOf(own);
    field.required = field.required || own.required;
}

} // namespace

const FormField *OwnFields::about(const text::Path &mapping, const QByteArray &key) const
{
    return m_form ? m_form->standardField(m_ofProduct, governance::formLevel(mapping), key) : nullptr;
}

const Field &OwnFields::changed(const Field &field, const FormField *own)
{
    if (!own)
        return field;
    auto &made = m_changed[{&field, own}];
    if (!made) {
        made = std::make_unique<Field>(field);
        say(*own, *made);
    }
    return *made;
}

std::vector<const FormField *> OwnFields::customFields(const text::Path &mapping) const
{
    return m_form ? m_form->customFields(m_ofProduct, governance::formLevel(mapping)) : std::vector<const FormField *>();
}

const Field &OwnFields::fieldOf(const FormField &custom)
{
    auto &made = m_custom[&custom];
    if (!made) {
        made = std::make_unique<Field>();
        made->key = custom.property;
        made->types = typesOf(custom);
        made->widget = custom.type == FormType::LongText ? "text" : custom.type == FormType::Anything ? "any" : "line";
        made->format = custom.type == FormType::Url ? "uri" : "";
        say(custom, *made);
        if (custom.type == FormType::YesNo && custom.values.empty())
            made->values = {"true", "false"};
    }
    return *made;
}

bool OwnFields::isCustom(const Field *field) const
{
    return std::any_of(m_custom.begin(), m_custom.end(), [field](const auto &one) { return one.second.get() == field; });
}

const governance::FormSection *OwnFields::sectionOf(const FormField &custom) const
{
    for (const governance::FormSection &section : m_form->sections) {
        if (section.ofProduct == custom.ofProduct && section.level == custom.level && section.fields.contains(custom.property))
            return &section;
    }
    return nullptr;
}

FieldInput::Kind inputOf(const FormField &custom, text::Node value)
{
    switch (custom.type) {
    case FormType::YesNo:
    case FormType::Choice: return FieldInput::Kind::Choice;
    case FormType::Choices:
    case FormType::List: return FieldInput::Kind::Words;
    case FormType::Date: return FieldInput::Kind::Date;
    case FormType::Moment: return FieldInput::Kind::Moment;
    case FormType::LongText: return FieldInput::Kind::Text;
    case FormType::Anything: return FieldInput::Kind::Any;
    default: break;
    }
    if (!custom.values.empty())
        return FieldInput::Kind::Choice;
    return value.string().contains(QLatin1Char('\n')) ? FieldInput::Kind::Text : FieldInput::Kind::Line;
}

bool canShow(const FormField &custom, text::Node value)
{
    if (custom.type != FormType::Choices && custom.type != FormType::List)
        return !value || value.isScalar();
    for (int i = 0; i < value.size(); ++i) {
        if (!value.at(i).isScalar() || value.at(i).string().contains(QLatin1Char('\n')))
            return false;
    }
    return !value || value.isNull() || value.isSequence();
}

QStringList labelsOf(const FormField &own)
{
    if (own.type == FormType::YesNo && own.isCustom && own.values.empty())
        return {tr("Yes"), tr("No")};
    QStringList out;
    for (const governance::FormValue &one : own.values)
        out.append(one.label);
    return out;
}

Suggestions suggestionsOf(const FormField &own)
{
    Suggestions out;
    for (const governance::FormValue &one : own.values) {
        authoring::Proposal proposal;
        proposal.label = QString::fromUtf8(one.value.scalar());
        proposal.detail = one.label == proposal.label ? QString() : one.label;
        out.push_back(std::move(proposal));
    }
    return out;
}

text::Path customPlace(const text::Path &mapping, const QByteArray &property)
{
    return mapping / "customProperties" / ('@' + property);
}

text::Path ownerOf(const text::Path &place)
{
    return place.parent().parent();
}

} // namespace meshwright::designer
