// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/designer/formplan.h"

#include <QCoreApplication>

#include <algorithm>

/// The custom properties of an organisation among the rows of a form.
namespace meshwright::designer {

using governance::FormField;
using governance::FormSection;
using text::Node;

const FormField *FormPlanner::ownOf(const standard::Field &field, const Scope &scope) const
{
    return m_own ? m_own->about(scope.path, field.key) : nullptr;
}

// Its field stands above, and says all there is in the entry.
bool FormPlanner::isShownAbove(Node entry) const
{
    if (!m_own || !entry.isMapping() || entry.size() != 2 || !entry.find("value"))
        return false;
    const Node owner = entry.parent().parent();
    for (const FormField *custom : m_own->customFields(owner.path())) {
        if (governance::customEntry(owner, custom->property) == entry)
            return canShow(*custom, entry.find("value"));
    }
    return false;
}

// A value that is there is shown, whatever the organisation hides.
void FormPlanner::chooseCustoms(Scope &scope, std::vector<const standard::Field *> &offered) const
{
    const bool isPlace = m_own && scope.block && scope.block->anyField("customProperties") && (scope.isTop ? m_selection.withOwn : !scope.isFlat || m_selection.within.isEmpty());
    if (!isPlace)
        return;
    for (const FormField *custom : m_own->customFields(scope.path)) {
        const Node value = governance::formValue(*custom, scope.node);
        const bool isAsked = m_selection.asked.contains(customPlace(scope.path, custom->property).pointer());
        const bool isOff = !custom->required && (custom->hidden || custom->more == true);
        if (value ? !canShow(*custom, value) : !isAsked && !custom->isWanted(scope.node ? scope.node : m_root))
            continue;
        if (value || isAsked || !isOff)
            scope.customs.push_back(custom);
        else if (!custom->hidden)
            offered.push_back(&m_own->fieldOf(*custom));
    }
}

void FormPlanner::addCustom(const FormField &custom, const Scope &scope)
{
    const Node value = governance::formValue(custom, scope.node);
    FormRow row{.kind = FormRow::Kind::Field, .path = customPlace(scope.path, custom.property), .field = &m_own->fieldOf(custom), .title = custom.title, .depth = scope.depth};
    row.own = &custom;
    row.input = inputOf(custom, value);
    row.isHalf = row.input == FieldInput::Kind::Line || row.input == FieldInput::Kind::Choice || row.input == FieldInput::Kind::Date || row.input == FieldInput::Kind::Moment;
    m_rows.push_back(std::move(row));
}

// Behind a field: those that shall stand there. At the end (`after` empty): all others, also those that shall
// stand behind what is not shown. `anchors` are the fields that were shown so far.
void FormPlanner::addCustoms(const Scope &scope, const QByteArray &after, const QByteArrayList &anchors)
{
    std::vector<const FormSection *> sections;
    std::vector<const FormField *> loose;
    const auto isHere = [&](const QByteArray &anchor) { return after.isEmpty() ? anchor.isEmpty() || !anchors.contains(anchor) : anchor == after; };
    for (const FormField *custom : scope.customs) {
        const FormSection *section = m_own->sectionOf(*custom);
        if (section && isHere(section->after) && std::find(sections.begin(), sections.end(), section) == sections.end())
            sections.push_back(section);
        else if (!section && isHere(custom->after))
            loose.push_back(custom);
    }
    const auto isAnchored = [](const FormField *custom) { return !custom->after.isEmpty(); };
    // Those that stand behind each other come in the order of the file, which has them so.
    if (after.isEmpty() && scope.isTop && !loose.empty() && m_selection.only.isEmpty() && !std::all_of(loose.begin(), loose.end(), isAnchored))
        m_rows.push_back({.kind = FormRow::Kind::Section, .path = scope.path, .title = QCoreApplication::translate("FormPlanner", "Of your organisation"), .depth = scope.depth});
    for (const FormField *custom : loose)
        addCustom(*custom, scope);
    for (const FormSection *section : sections) {
        m_rows.push_back({.kind = FormRow::Kind::Section, .path = scope.path, .title = section->title, .depth = scope.depth});
        for (const FormField *custom : scope.customs) {
            if (m_own->sectionOf(*custom) == section)
                addCustom(*custom, scope);
        }
    }
}

} // namespace meshwright::designer
