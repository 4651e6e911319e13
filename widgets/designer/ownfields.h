// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "governance/federation.h"
#include "governance/organisationform.h"
#include "standard/description.h"
#include "widgets/designer/fieldinput.h"
#include "widgets/designer/suggestions.h"

#include <map>
#include <memory>

namespace meshwright::designer {

/// The fields of forms as an organisation wants them: those of the standard with its words and limits, and its
/// custom properties as fields. What it hands out lives as long as it does.
class OwnFields {
public:
    OwnFields(governance::FormPointer form, bool ofProduct) : m_form(std::move(form)), m_ofProduct(ofProduct) {}

    const governance::FormPointer &form() const { return m_form; }
    /// What is said about a field of the standard; null where nothing is.
    const governance::FormField *about(const text::Path &mapping, const QByteArray &key) const;
    /// The field with what is said about it; itself where nothing is.
    const standard::Field &changed(const standard::Field &field, const governance::FormField *own);

    std::vector<const governance::FormField *> customFields(const text::Path &mapping) const;
    const standard::Field &fieldOf(const governance::FormField &custom);
    bool isCustom(const standard::Field *field) const;
    /// The heading a custom property stands under; null where it stands by itself.
    const governance::FormSection *sectionOf(const governance::FormField &custom) const;

private:
    governance::FormPointer m_form;
    bool m_ofProduct;
    std::map<std::pair<const standard::Field *, const governance::FormField *>, std::unique_ptr<standard::Field>> m_changed;
    std::map<const governance::FormField *, std::unique_ptr<standard::Field>> m_custom;
};

/// How the value of a custom property is edited.
FieldInput::Kind inputOf(const governance::FormField &custom, text::Node value);
/// A value of this shape can stand in the field; any other stays in the list of custom properties.
bool canShow(const governance::FormField &custom, text::Node value);
/// What people read in place of the allowed values, in their order; empty where they read the values.
QStringList labelsOf(const governance::FormField &own);
Suggestions suggestionsOf(const governance::FormField &own);

/// Where a custom property stands among the rows of a form, wherever it stands in the list of the text.
text::Path customPlace(const text::Path &mapping, const QByteArray &property);
/// The mapping whose custom property stands at such a place.
text::Path ownerOf(const text::Path &place);

} // namespace meshwright::designer
