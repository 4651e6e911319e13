// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/designer/checklist.h"

#include "contract/edits.h"
#include "widgets/common/focus.h"
#include "widgets/common/layout.h"
#include "widgets/common/theme.h"
#include "widgets/designer/blockform.h"
#include "widgets/designer/fieldpicker.h"
#include "widgets/designer/formedits.h"
#include "widgets/designer/sentencebutton.h"

#include <QBoxLayout>
#include <QLabel>
#include <QPushButton>

#include <algorithm>

namespace meshwright::designer {

using text::Path;

namespace {

// The fields behind a sentence: one field of the owner, one limit of its type, or a whole rule.
FormSelection fieldsOf(const Path &owner, const Path &at, Path &mapping)
{
    FormSelection out;
    const auto &steps = at.steps();
    if (std::holds_alternative<int>(steps.back())) {
        mapping = at;
        out.asCard = true;
        return out;
    }
    mapping = owner;
    const QByteArray key = std::get<QByteArray>(steps[owner.steps().size()]);
    out.only = out.usual = {key};
    if (steps.size() > owner.steps().size() + 1) {
        out.flat = {key};
        out.within = {std::get<QByteArray>(steps.back())};
    }
    return out;
}

bool isRule(const QString &pointer)
{
    return !pointer.isEmpty() && pointer.back().isDigit() && pointer.section(QLatin1Char('/'), -2, -2) == QLatin1String("quality");
}

} // namespace

CheckList::CheckList(QWidget *parent)
    : QWidget(parent), m_layout(ui::column(this)), m_nothing(ui::paragraph(tr("Nothing is promised about the values yet."), "small", this)), m_add(ui::button(tr("+ Add a check"), "link", this))
{
    setAccessibleName(tr("Checks"));
    m_add->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    m_layout->addWidget(m_nothing);
    m_layout->addWidget(m_add);
    connect(m_add, &QPushButton::clicked, this, [this] { openPicker(); });
}

CheckList::~CheckList()
{
    ui::leaveFocusOf(this);
}

CheckList::Line CheckList::makeLine(const QString &pointer)
{
    auto *sentence = new SentenceButton(this);
    connect(sentence, &QPushButton::clicked, this, [this, pointer] { toggle(pointer); });
    connect(sentence, &SentenceButton::removeRequested, this, [this, pointer] { remove(pointer); });
    return {pointer, sentence};
}

// Lines that stay keep their widgets: an edit in one of them must not take the caret away.
void CheckList::show(document::ContractDocument *document, const Path &owner, const std::vector<contract::Check> &checks)
{
    if (document != m_document || !(owner == m_owner)) {
        shut();
        m_openNext.clear();
    }
    m_document = document;
    m_owner = owner;
    std::vector<Line> before = std::exchange(m_lines, {});
    int place = 0;
    const auto put = [&](const QString &pointer) -> SentenceButton * {
        const auto known = std::find_if(before.begin(), before.end(), [&](const Line &line) { return line.pointer == pointer; });
        m_lines.push_back(known == before.end() ? makeLine(pointer) : *known);
        if (known != before.end())
            before.erase(known);
        SentenceButton *sentence = m_lines.back().sentence;
        if (m_layout->indexOf(sentence) != place)
            m_layout->insertWidget(place, sentence);
        ++place;
        if (pointer == m_open) {
            if (m_layout->indexOf(m_editor) != place)
                m_layout->insertWidget(place, m_editor);
            ++place;
        }
        return sentence;
    };
    for (const contract::Check &check : checks)
        put(check.at.pointer())->say(check.sentence, check.valueAt, check.valueLength);
    if (m_editor && std::none_of(m_lines.begin(), m_lines.end(), [this](const Line &line) { return line.pointer == m_open; }))
        shut();
    for (const Line &line : before) {
        ui::leaveFocusOf(line.sentence);
        line.sentence->hide();
        line.sentence->deleteLater();
    }
    m_nothing->setVisible(m_lines.empty());
    if (const bool isThere = std::any_of(m_lines.begin(), m_lines.end(), [this](const Line &line) { return line.pointer == m_openNext; }); isThere && !m_openNext.isEmpty())
        focusField(std::exchange(m_openNext, QString()));
}

void CheckList::toggle(const QString &pointer)
{
    if (m_open == pointer)
        shut();
    else
        open(pointer);
}

void CheckList::shut()
{
    for (const Line &line : m_lines)
        line.sentence->setChecked(false);
    m_open.clear();
    m_form = nullptr;
    if (QWidget *editor = std::exchange(m_editor, nullptr)) {
        ui::leaveFocusOf(editor);
        editor->hide();
        editor->deleteLater();
    }
}

void CheckList::open(const QString &pointer)
{
    shut();
    const auto line = std::find_if(m_lines.begin(), m_lines.end(), [&](const Line &one) { return one.pointer == pointer; });
    if (line == m_lines.end())
        return;
    m_open = pointer;
    line->sentence->setChecked(true);
    m_editor = new QWidget(this);
    QBoxLayout *column = ui::column(m_editor, ui::grid::unit, ui::grid::half);
    m_form = new BlockForm(m_editor);
    m_form->setSamples(m_samples);
    m_form->setKnowledge(m_knowledge);
    connect(m_form, &BlockForm::refused, this, &CheckList::refused);
    connect(m_form, &BlockForm::helpWanted, this, &CheckList::helpWanted);
    column->addWidget(m_form);
    QPushButton *drop = ui::button(tr("Remove this check"), "link", m_editor);
    drop->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    connect(drop, &QPushButton::clicked, this, [this, pointer] { remove(pointer); });
    column->addWidget(drop);
    Path mapping;
    const FormSelection selection = fieldsOf(m_owner, Path::fromPointer(pointer), mapping);
    m_form->show(m_document, mapping, selection);
    m_layout->insertWidget(m_layout->indexOf(line->sentence) + 1, m_editor);
    m_editor->show();
}

bool CheckList::focusField(const QString &pointer)
{
    for (const Line &line : m_lines) {
        if (!text::isWithin(pointer, line.pointer))
            continue;
        if (m_open != line.pointer)
            open(line.pointer);
        return m_form && m_form->focusField(pointer);
    }
    return false;
}

void CheckList::remove(const QString &pointer)
{
    if (!m_document)
        return;
    const Path path = Path::fromPointer(pointer);
    if (m_open == pointer)
        shut();
    const auto done = m_document->edit([&](const text::Tree &tree) { return isRule(pointer) ? removalOf(tree, path, true) : contract::clearField(tree, path); }, tr("Remove a check"));
    if (!done)
        Q_EMIT refused(done.problem().text());
    m_add->setFocus(Qt::OtherFocusReason);
}

FieldPicker *CheckList::openPicker()
{
    std::vector<FieldPicker::Choice> choices;
    for (const NewCheck &check : m_offers ? m_offers() : std::vector<NewCheck>())
        choices.push_back({check.title, check.help, [this, check] { add(check); }});
    auto *picker = new FieldPicker(tr("Check to add"), std::move(choices), this);
    picker->popUpUnder(m_add);
    return picker;
}

void CheckList::add(const NewCheck &check)
{
    if (!m_document)
        return;
    m_openNext = check.at.pointer();
    if (const auto done = m_document->edit(check.edit, tr("Add a check: %1").arg(check.title)); !done) {
        m_openNext.clear();
        Q_EMIT refused(done.problem().text());
    }
}

} // namespace meshwright::designer
