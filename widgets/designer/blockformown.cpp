// SPDX-License-Identifier: GPL-3.0-or-later
#include "standard/judge.h"
#include "widgets/designer/blockform.h"
#include "widgets/designer/fieldeditor.h"
#include "widgets/designer/formedits.h"

#include <QRegularExpression>

/// What an organisation says of the fields of a form, and where what is found in a text is shown in it.
namespace meshwright::designer {

using text::Path;

namespace {

// What a sentence names first, in the quotes of whichever language it is in.
QString firstQuoted(const QString &sentence)
{
    static const QRegularExpression quoted(QStringLiteral("^(?:“([^”]*)”|„([^“]*)“)"));
    const QRegularExpressionMatch found = quoted.match(sentence);
    return found.captured(1) + found.captured(2);
}

} // namespace

OwnFields *BlockForm::ownFields(const governance::Analysis &analysis)
{
    if (m_own.empty() || m_own.back()->form() != analysis.form)
        m_own.push_back(std::make_unique<OwnFields>(analysis.form, analysis.kind == governance::Analysis::Kind::Product));
    return m_own.back().get();
}

text::edit::Patches BlockForm::editOf(const FormRow &row, const text::Tree &tree, const std::optional<text::Value> &value) const
{
    return row.isCustom() ? customEdit(tree, ownerOf(row.path), row.own->property, value) : fieldEdit(tree, row.path, *row.field, value);
}

// The rule of a field tells which it is; the finding stands at its value, or at what lacks it.
const FormRow *BlockForm::rowOfRule(const text::Finding &finding) const
{
    if (!finding.rule.startsWith(QLatin1String("form/")))
        return nullptr;
    for (const FormRow &row : m_rows) {
        if (row.kind != FormRow::Kind::Field || !row.own || !finding.rule.endsWith(row.own->rule.mid(row.own->rule.indexOf(row.own->level))))
            continue;
        const QString owner = row.isCustom() ? ownerOf(row.path).pointer() : row.path.parent().pointer();
        const QString list = owner + QLatin1String("/customProperties");
        if (finding.path == owner || text::isWithin(finding.path, row.isCustom() ? list : row.path.pointer()))
            return &row;
    }
    return nullptr;
}

QString BlockForm::shownAt(const text::Finding &finding) const
{
    if (const FormRow *row = rowOfRule(finding))
        return row->path.pointer();
    // What is missing is told of the mapping; its field is here to be filled in.
    const QString lacking = finding.rule == QLatin1String("standard/required") ? firstQuoted(finding.message) : QString();
    const QString field = finding.path + QLatin1Char('/') + lacking;
    return !lacking.isEmpty() && m_editors.contains(field) ? field : fieldPlaceOf(finding.path);
}

// A custom property with a field of its own is shown there, not in the list.
QString BlockForm::fieldPlaceOf(const QString &pointer) const
{
    if (!m_document || !m_document->goodSnapshot() || !pointer.contains(QLatin1String("/customProperties/")))
        return pointer;
    const text::Node root = m_document->goodSnapshot()->analysis->tree.root();
    for (const FormRow &row : m_rows) {
        const text::Node entry = row.kind == FormRow::Kind::Field && row.isCustom() ? governance::customEntry(root.find(ownerOf(row.path)), row.own->property) : text::Node();
        if (entry && text::isWithin(pointer, entry.pointer()))
            return row.path.pointer();
    }
    return pointer;
}

} // namespace meshwright::designer
