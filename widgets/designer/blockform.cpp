// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/designer/blockform.h"

#include "standard/judge.h"
#include "standard/translated.h"
#include "widgets/common/emptystate.h"
#include "widgets/common/focus.h"
#include "widgets/common/layout.h"
#include "widgets/common/theme.h"
#include "widgets/designer/cardhead.h"
#include "widgets/designer/fieldeditor.h"
#include "widgets/designer/fieldpicker.h"
#include "widgets/designer/formedits.h"
#include "widgets/designer/formlayout.h"
#include "widgets/designer/newitems.h"
#include "widgets/designer/qualitycondition.h"

#include <QApplication>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QUndoStack>

namespace meshwright::designer {

using standard::Field;
using text::Node;
using text::Path;
using text::Value;

namespace {

// There is a value to begin with, and nothing there yet.
bool canStart(const FormRow &row)
{
    return row.own && row.own->byDefault;
}

} // namespace

BlockForm::BlockForm(QWidget *parent) : QWidget(parent), m_layout(new FormLayout(this))
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

BlockForm::~BlockForm()
{
    ui::leaveFocusOf(this);
    // They look at fields that this form owns.
    qDeleteAll(findChildren<FieldEditor *>(QString(), Qt::FindDirectChildrenOnly));
}

void BlockForm::show(document::ContractDocument *document, const Path &mapping, const Selection &selection)
{
    if (m_document)
        m_document->disconnect(this);
    m_document = document;
    m_mapping = mapping;
    m_selection = selection;
    m_focusNext.clear();
    if (document)
        connect(document, &document::ContractDocument::snapshotChanged, this, &BlockForm::refresh);
    refresh();
}

void BlockForm::refresh()
{
    const document::SnapshotPointer snapshot = m_document ? m_document->goodSnapshot() : nullptr;
    if (!snapshot)
        return;
    const text::Tree &tree = snapshot->analysis->tree;
    m_description = standard::recognise(tree).description;
    std::vector<FormRow> rows;
    if (m_description && (m_mapping.isRoot() || tree.root().find(m_mapping).isMapping()))
        rows = FormPlanner(*m_description, tree.root(), m_selection, ownFields(*snapshot->analysis)).plan(m_mapping);
    place(std::move(rows));
    for (const FormRow &row : m_rows)
        update(row, m_widgets.value(row.id()), tree);
    // A text that can't be read keeps the last good state, for looking only.
    const bool isCurrent = m_document->snapshot() == snapshot;
    if (isEnabled() != isCurrent)
        setEnabled(isCurrent);
    showFindings();
    if (!m_focusNext.isEmpty() && ((m_focusIsNew && focusNew(m_focusNext)) || focusField(m_focusNext))) {
        m_focusNext.clear();
        m_focusIsNew = false;
    }
}

bool BlockForm::fits(const FormRow &row, QWidget *widget) const
{
    if (row.kind != FormRow::Kind::Field)
        return widget != nullptr;
    auto *editor = qobject_cast<FieldEditor *>(widget);
    return editor && &editor->field() == row.field;
}

void BlockForm::place(std::vector<FormRow> rows)
{
    const QWidget *focused = QApplication::focusWidget();
    QHash<QString, QWidget *> widgets;
    QString lostFocus;
    m_rows = std::move(rows);
    std::vector<FormLayout::Row> placed;
    bool isSame = m_widgets.size() == qsizetype(m_rows.size());
    for (const FormRow &row : m_rows) {
        const QString id = row.id();
        QWidget *widget = m_widgets.value(id);
        if (fits(row, widget)) {
            m_widgets.remove(id);
        } else {
            isSame = false;
            widget = make(row);
        }
        widgets.insert(id, widget);
        placed.push_back({widget, row.depth, row.opensCard, row.isHalf, row.kind == FormRow::Kind::Section});
    }
    for (auto it = m_widgets.cbegin(); it != m_widgets.cend(); ++it) {
        if (auto *editor = qobject_cast<FieldEditor *>(it.value()); editor && focused && editor->isAncestorOf(focused))
            lostFocus = m_editors.key(editor);
        it.value()->hide();
        it.value()->deleteLater();
    }
    m_widgets = std::move(widgets);
    if (isSame)
        return;
    m_editors.clear();
    m_heads.clear();
    for (const FormRow &row : m_rows) {
        if (auto *editor = qobject_cast<FieldEditor *>(m_widgets.value(row.id())))
            m_editors.insert(row.path.pointer(), editor);
        else if (auto *head = qobject_cast<CardHead *>(m_widgets.value(row.id())))
            m_heads.insert(row.path.pointer(), head);
    }
    m_layout->setRows(std::move(placed));
    for (const FormRow &row : m_rows)
        m_widgets.value(row.id())->show();
    chainFocus();
    if (m_focusNext.isEmpty())
        m_focusNext = lostFocus;
}

// Tab follows the rows, wherever their widgets were made.
void BlockForm::chainFocus()
{
    QWidget *last = m_tabAfter && m_tabAfter->window() == window() ? m_tabAfter.data() : nullptr;
    for (const FormRow &row : m_rows) {
        QWidget *widget = m_widgets.value(row.id());
        QList<QWidget *> stops = widget->findChildren<QWidget *>();
        stops.prepend(widget);
        for (QWidget *stop : stops) {
            if (!(stop->focusPolicy() & Qt::TabFocus) || stop->focusProxy() || stop->window() != window())
                continue;
            if (last)
                setTabOrder(last, stop);
            last = stop;
        }
    }
}

QWidget *BlockForm::make(const FormRow &row)
{
    switch (row.kind) {
    case FormRow::Kind::Section: return ui::label(row.title.toUpper(), "section", this);
    case FormRow::Kind::Note: return ui::paragraph(row.title, "small", this);
    case FormRow::Kind::Field: return makeField(row);
    case FormRow::Kind::Head: return makeHead(row);
    case FormRow::Kind::AddItem:
    case FormRow::Kind::AddField: return makeAdd(row);
    case FormRow::Kind::Empty: return makeEmpty(row);
    case FormRow::Kind::Condition: break;
    }
    auto *condition = new QualityCondition(row.path, this);
    connect(condition, &QualityCondition::refused, this, &BlockForm::refused);
    connect(condition, &QualityCondition::helpWanted, this, &BlockForm::helpWanted);
    return condition;
}

QWidget *BlockForm::makeField(const FormRow &row)
{
    auto *editor = new FieldEditor(*row.field, row.input, this, row.own ? labelsOf(*row.own) : QStringList());
    const Path path = row.path;
    const Field *field = row.field;
    const QString pointer = path.pointer();
    if (field->key == "name" && path.pointer().startsWith(QLatin1String("/schema")))
        editor->setWholeOnly();
    connect(editor, &FieldEditor::edited, this, [this, pointer, field](const std::optional<Value> &value, document::Gesture gesture) {
        // A field that was asked for stays while it is emptied and filled again.
        if (!value)
            m_selection.asked.insert(pointer);
        if (const FormRow *now = rowAt(FormRow::Kind::Field, pointer))
            request([&](const text::Tree &tree) { return editOf(*now, tree, value); }, standard::translated(field->title), gesture);
    });
    connect(editor, &FieldEditor::fixRequested, this, [this, pointer] { applyFix(pointer); });
    connect(editor, &FieldEditor::entered, this, [this, field, editor, path] {
        suggest(editor, path);
        Q_EMIT helpWanted(standard::translated(field->title), standard::translated(field->help));
    });
    connect(editor, &FieldEditor::givenUp, this, [this, editor, pointer] {
        if (const FormRow *now = rowAt(FormRow::Kind::Field, pointer); now && m_document && m_document->goodSnapshot())
            editor->showValue(now->nodeIn(m_document->goodSnapshot()->analysis->tree.root()));
    });
    connect(editor, &FieldEditor::undoRequested, this, [this](bool redo) {
        if (m_document)
            redo ? m_document->history()->redo() : m_document->history()->undo();
    });
    return editor;
}

QWidget *BlockForm::makeHead(const FormRow &row)
{
    auto *head = new CardHead(row, this);
    const Path path = row.path;
    const bool isItem = row.isItem;
    const QByteArray label = row.field && row.field->items && row.field->items->block ? row.field->items->block->label : QByteArray();
    connect(head, &CardHead::toggled, this, [this, path] { toggle(path.pointer()); });
    connect(head, &CardHead::removeRequested, this, [this, path, isItem, title = row.title] {
        m_selection.asked.remove(path.pointer());
        request([&](const text::Tree &tree) { return removalOf(tree, path, isItem); }, tr("Remove %1").arg(title));
    });
    connect(head, &CardHead::duplicateRequested, this, [this, path, label, title = row.title] {
        request([&](const text::Tree &tree) { return contract::duplicateItem(tree, path, label); }, tr("Duplicate %1").arg(title));
    });
    connect(head, &CardHead::moveRequested, this, [this, path, title = row.title](int steps) {
        const int number = std::get<int>(path.steps().back());
        if (request([&](const text::Tree &tree) { return movement(tree, path, steps); }, tr("Move %1").arg(title)))
            m_focusNext = (path.parent() / (number + steps)).pointer();
    });
    connect(head, &CardHead::fixRequested, this, [this, path] { applyFix(path.pointer()); });
    return head;
}

QWidget *BlockForm::makeAdd(const FormRow &row)
{
    const bool isField = row.kind == FormRow::Kind::AddField;
    QPushButton *add = ui::button(isField ? tr("+ Add a field") : tr("+ Add %1").arg(standard::translatedWithin(row.field && row.field->items && row.field->items->block ? row.field->items->block->title : row.title)), "link", this);
    add->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    if (isField)
        add->setAccessibleDescription(tr("%n more fields", nullptr, int(row.offered.size())));
    const FormRow::Kind kind = row.kind;
    connect(add, &QPushButton::clicked, this, [this, kind, pointer = row.path.pointer(), add] {
        if (const FormRow *now = rowAt(kind, pointer))
            openPicker(*now, add);
    });
    return add;
}

QWidget *BlockForm::makeEmpty(const FormRow &row)
{
    const standard::Block &block = *row.field->items->block;
    auto *empty = new ui::EmptyState("list-checks", tr("No %1 yet").arg(standard::translatedWithin(row.field->title)), standard::translated(row.field->help.isEmpty() ? block.help : row.field->help),
                                     tr("Add %1").arg(standard::translatedWithin(block.title)), this);
    connect(empty, &ui::EmptyState::actionRequested, this, [this, empty, pointer = row.path.pointer()] {
        if (const FormRow *now = rowAt(FormRow::Kind::Empty, pointer))
            openPicker(*now, empty->findChild<QPushButton *>());
    });
    return empty;
}

void BlockForm::update(const FormRow &row, QWidget *widget, const text::Tree &tree)
{
    const Node node = row.nodeIn(tree.root());
    if (auto *editor = qobject_cast<FieldEditor *>(widget)) {
        editor->showValue(node);
    } else if (auto *head = qobject_cast<CardHead *>(widget)) {
        head->show(row, node.isValid());
    } else if (auto *condition = qobject_cast<QualityCondition *>(widget)) {
        condition->show(m_document, m_samples);
    }
}

void BlockForm::suggest(FieldEditor *editor, const Path &path) const
{
    static const authoring::Knowledge nothing;
    const document::SnapshotPointer good = m_document ? m_document->goodSnapshot() : nullptr;
    const FormRow *row = rowAt(FormRow::Kind::Field, path.pointer());
    if (row && row->own && (row->isCustom() || !row->own->values.empty())) {
        if (row->input != FieldInput::Kind::Choice)
            editor->input()->setSuggestions(suggestionsOf(*row->own));
        return;
    }
    if (good && m_description)
        editor->input()->setSuggestions(authoring::suggestionsFor(good->analysis->tree.root(), path, *m_description, m_knowledge ? m_knowledge() : nothing));
}

void BlockForm::showFindings()
{
    m_findings.clear();
    for (const text::Finding &finding : m_document->goodSnapshot()->analysis->findings) {
        if (finding.notEvaluated || finding.severity == text::Severity::Info)
            continue;
        QString at = shownAt(finding);
        while (!at.isEmpty() && !m_editors.contains(at) && !m_heads.contains(at))
            at = at.left(at.lastIndexOf(QLatin1Char('/')));
        const text::Finding *known = m_findings.value(at);
        if (!at.isEmpty() && (!known || finding.severity < known->severity))
            m_findings.insert(at, &finding);
    }
    const auto tell = [this](auto *widget, const QString &pointer) {
        const text::Finding *finding = m_findings.value(pointer);
        QString fix = finding && !finding->fixes.empty() ? finding->fixes.front().title : QString();
        if (const FormRow *row = finding && fix.isEmpty() ? rowOfRule(*finding) : nullptr; row && canStart(*row))
            fix = tr("Put in “%1”").arg(row->own->label(row->own->byDefault->scalar()));
        widget->showFinding(finding ? finding->message : QString(), finding ? finding->severity : text::Severity::Hint, fix);
    };
    for (auto it = m_editors.cbegin(); it != m_editors.cend(); ++it)
        tell(it.value(), it.key());
    for (auto it = m_heads.cbegin(); it != m_heads.cend(); ++it)
        tell(it.value(), it.key());
}

void BlockForm::applyFix(const QString &pointer)
{
    const text::Finding *finding = m_findings.value(pointer);
    if (!finding || !m_document)
        return;
    if (const FormRow *row = finding->fixes.empty() ? rowOfRule(*finding) : nullptr; row && canStart(*row))
        request([&](const text::Tree &tree) { return editOf(*row, tree, row->own->byDefault); }, standard::translated(row->field->title));
    if (finding->fixes.empty())
        return;
    const text::Fix fix = finding->fixes.front();
    if (const auto done = m_document->apply(fix.patches, m_document->goodSnapshot()->revision, fix.title); !done)
        Q_EMIT refused(done.problem().text());
}

bool BlockForm::request(const Edit &edit, const QString &label, document::Gesture gesture)
{
    if (!m_document)
        return false;
    const auto done = m_document->edit(edit, label, gesture);
    if (!done)
        Q_EMIT refused(done.problem().text());
    return bool(done);
}

const FormRow *BlockForm::rowAt(FormRow::Kind kind, const QString &pointer) const
{
    for (const FormRow &row : m_rows) {
        if (row.kind == kind && row.path.pointer() == pointer)
            return &row;
    }
    return nullptr;
}

void BlockForm::toggle(const QString &pointer)
{
    if (!m_selection.toggled.remove(pointer))
        m_selection.toggled.insert(pointer);
    m_focusNext = pointer;
    refresh();
}

// The first empty field of a new item, or the first one after that which names it.
bool BlockForm::focusNew(const QString &pointer)
{
    const text::Tree &tree = m_document->goodSnapshot()->analysis->tree;
    FieldEditor *first = nullptr;
    for (const FormRow &row : m_rows) {
        if (row.kind != FormRow::Kind::Field || !text::isWithin(row.path.pointer(), pointer))
            continue;
        FieldEditor *editor = m_editors.value(row.path.pointer());
        if (!tree.root().find(row.path).isValid()) {
            editor->focusEditor();
            return true;
        }
        first = first ? first : editor;
    }
    if (first)
        first->focusEditor();
    return first != nullptr;
}

bool BlockForm::focusField(const QString &pointer)
{
    for (QString at = fieldPlaceOf(pointer); !at.isEmpty(); at = at.left(at.lastIndexOf(QLatin1Char('/')))) {
        if (FieldEditor *editor = m_editors.value(at)) {
            editor->focusEditor();
            return true;
        }
        if (CardHead *head = m_heads.value(at)) {
            const FormRow *row = rowAt(FormRow::Kind::Head, at);
            if (row && !row->isOpen && at != pointer) {
                toggle(at);
                return focusField(pointer);
            }
            head->setFocus(Qt::OtherFocusReason);
            return true;
        }
        if (at == m_mapping.pointer())
            break;
    }
    return false;
}

void BlockForm::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const qreal line = ui::Theme::current().lineWidth();
    for (const QRect &card : m_layout->cards()) {
        painter.setPen(QPen(ui::colour(ui::Colour::Line), line));
        painter.setBrush(ui::colour(ui::Colour::Base));
        painter.drawRoundedRect(QRectF(card).adjusted(line / 2, line / 2, -line / 2, -line / 2), ui::grid::cardRadius, ui::grid::cardRadius);
    }
}

} // namespace meshwright::designer
