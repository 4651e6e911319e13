// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "governance/analysis.h"
#include "standard/description.h"
#include "widgets/designer/formplan.h"
#include "widgets/designer/sectionoutline.h"

namespace meshwright::designer {

/// The sections that the form of a document has: the fundamentals, each object, a section for each key
/// whose value is a part or a list of parts, and one for each server and port.
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
/// The item of a list that a section is about: an object, a server, a port. The root for any other section.
text::Path itemOf(const QString &section);
/// The section itself while what it is about is there; else the last item of its list, or the list.
QString nearestSection(const QString &section, const governance::Analysis &analysis);
/// The key that names an item of the list that a section belongs to: "server" for servers.
QByteArray labelOf(const QString &section);

} // namespace meshwright::designer
