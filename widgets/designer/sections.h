// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "governance/analysis.h"
#include "standard/description.h"
#include "widgets/designer/formplan.h"
#include "widgets/designer/sectionoutline.h"

namespace meshwright::designer {

/// The sections that the form of a document has: the fundamentals, each object, and a section for each
/// key whose value is a part or a list of parts.
std::vector<Section> sectionsOf(const governance::Analysis &analysis);
/// What the form of a section is about: a mapping of the text, and which of its keys.
struct SectionForm {
    text::Path mapping;
    FormSelection selection;
};
SectionForm formOf(const QString &section, const governance::Analysis &analysis);
/// The section that shows the node at a JSON pointer.
QString sectionAt(const QString &pointer, const governance::Analysis &analysis);
/// Number of the object that a section is about; -1 for any other section.
int objectOf(const QString &section);

} // namespace meshwright::designer
