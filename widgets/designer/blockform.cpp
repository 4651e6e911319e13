// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/designer/blockform.h"

#include "contract/edits.h"
#include "standard/judge.h"
#include "widgets/common/icons.h"
#include "widgets/common/layout.h"
#include "widgets/designer/fieldeditor.h"

#include <QBoxLayout>
#include <QFrame>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>

#include <algorithm>
#include <iterator>

namespace meshwright::designer {

using standard::Field;
using text::Node;
using text::Path;
using text::Value;

namespace {

// What a new member of a list or a new part starts with: the keys it can't do without.
Value emptyBlock(const standard::Block &block)
{
    Value out = Value::mapping();
    for (const Field &field : block.fields) {
        if (!field.required)
            continue;
        const QByteArray start = !field.values.isEmpty() ? field.values.first() : field.example.isEmpty() ? QByteArray("new") : field.example;
        const bool isNumber = field.takes(standard::Number) && !field.takes(standard::String);
        out.members().emplace_back(field.key, isNumber ? Value::number(start) : Value::string(start));
    }
    if (out.members().empty() && !block.fields.empty()) {
        const QByteArray key = block.label.isEmpty() ? block.fields.front().key : block.label;
        out.members().emplace_back(key, Value::string(QByteArray("new")));
    }
    return out;
}

QString titleOf(const standard::Block *block, Node item, int number)
{
    const QString label = block && !block->label.isEmpty() ? item.find(std::string_view(block->label)).string() : QString();
    if (!label.isEmpty())
        return label;
    return QStringLiteral("%1 %2").arg(block ? block->title : QString()).arg(number + 1).trimmed();
}

// Fields of one section stand together, in the order in which the standard first names the sections;
// what belongs to none comes last.
std::vector<const Field *> bySection(const std::vector<const Field *> &fields, bool grouped)
{
    if (!grouped)
        return fields;
    const QString last = QStringLiteral("More");
    QStringList sections;
    for (const Field *field : fields) {
        if (!sections.contains(field->section))
            sections.append(field->section);
    }
    if (sections.removeAll(last) > 0)
        sections.append(last);
    std::vector<const Field *> out;
    for (const QString &section : sections)
        std::copy_if(fields.begin(), fields.end(), std::back_inserter(out), [&](const Field *field) { return field->section == section; });
    return out;
}

} // namespace

BlockForm::BlockForm(QWidget *parent) : QWidget(parent)
{
    ui::column(this);
}

void BlockForm::show(document::ContractDocument *document, const Path &mapping, const Selection &selection)
{
    if (m_document)
        m_document->disconnect(this);
    m_document = document;
    m_mapping = mapping;
    m_selection = selection;
    m_shape.clear();
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
    const Node node = tree.root().find(m_mapping);
    const QString shape = this->shape(node);
    if (shape != m_shape || !m_content) {
        m_shape = shape;
        rebuild(node);
    }
    // A text that can't be read keeps the last good state, for looking only.
    m_content->setEnabled(m_document->snapshot() == snapshot);
    showValues(tree);
    if (!m_focusNext.isEmpty() && focusField(m_focusNext))
        m_focusNext.clear();
}

void BlockForm::addShape(Node node, QString &out) const
{
    if (node.isMapping()) {
        out += QLatin1Char('{');
        for (int i = 0; i < node.size(); ++i) {
            const bool top = node.path() == m_mapping;
            const QByteArray key(node.key(i).value().data(), qsizetype(node.key(i).value().size()));
            if (top && !isOffered(key))
                continue;
            out += QString::fromUtf8(key);
            // A few values decide which other fields belong here.
            if (key == "type" || key == "logicalType" || key == "metric")
                out += QLatin1Char('=') + node.at(i).string();
            addShape(node.at(i), out);
            out += QLatin1Char(',');
        }
        out += QLatin1Char('}');
    } else if (node.isSequence()) {
        out += QLatin1Char('[');
        for (int i = 0; i < node.size(); ++i)
            addShape(node.at(i), out);
        out += QLatin1Char(']');
    }
}

QString BlockForm::shape(Node node) const
{
    QString out = m_mapping.pointer() + QLatin1Char('|');
    addShape(node, out);
    return out;
}

bool BlockForm::isOffered(const QByteArray &key) const
{
    return m_selection.only.isEmpty() ? !m_selection.hidden.contains(key) : m_selection.only.contains(key);
}

bool BlockForm::isShown(const Field &field, Node node, bool isTop) const
{
    if (isTop && !isOffered(field.key))
        return false;
    return field.required || node.find(std::string_view(field.key)).isValid() || (isTop && m_selection.usual.contains(field.key));
}

void BlockForm::rebuild(Node node)
{
    QString focused;
    for (auto it = m_editors.cbegin(); it != m_editors.cend(); ++it) {
        if (it.value()->isAncestorOf(window()->focusWidget()))
            focused = it.key();
    }
    m_editors.clear();
    if (m_content) {
        m_content->hide();
        m_content->deleteLater();
    }
    m_content = new QWidget(this);
    layout()->addWidget(m_content);
    QBoxLayout *content = ui::column(m_content, 0, ui::grid::gap);
    if (m_description)
        fill(content, m_mapping, node, true);
    content->addStretch();
    if (m_focusNext.isEmpty())
        m_focusNext = focused;
}

void BlockForm::fill(QBoxLayout *layout, const Path &path, Node node, bool isTop)
{
    const Node root = node.isValid() ? m_document->goodSnapshot()->analysis->tree.root() : Node();
    std::vector<const Field *> hidden;
    QString section;
    for (const Field *field : bySection(m_description->fieldsAt(path, root), isTop)) {
        if (!isShown(*field, node, isTop)) {
            if ((!isTop || isOffered(field->key)) && field->deprecated.isEmpty())
                hidden.push_back(field);
            continue;
        }
        if (isTop && m_selection.only.isEmpty() && !field->section.isEmpty() && field->section != section) {
            section = field->section;
            layout->addWidget(ui::label(section, "section", m_content));
        }
        const Path at = path / field->key;
        const Node value = node.find(std::string_view(field->key));
        if (value.isSequence() && field->items && field->items->block)
            addList(layout, *field, at, value);
        else if (value.isMapping() && field->block)
            addBlock(layout, *field, at, value);
        else if (FieldEditor::isSimple(*field))
            addSimple(layout, *field, at);
        else if (field->items && field->items->block)
            addList(layout, *field, at, value);
        else if (field->block)
            addBlock(layout, *field, at, value);
        else
            layout->addWidget(ui::paragraph(tr("%1 can hold anything; edit it in the YAML view.").arg(field->title), "small", m_content));
    }
    if (!hidden.empty())
        addMoreMenu(layout, hidden, path);
}

void BlockForm::addSimple(QBoxLayout *layout, const Field &field, const Path &path)
{
    auto *editor = new FieldEditor(field, m_content);
    m_editors.insert(path.pointer(), editor);
    layout->addWidget(editor);
    connect(editor, &FieldEditor::edited, this, [this, path, title = field.title](const std::optional<Value> &value) {
        request([&](const text::Tree &tree) { return value ? contract::setField(tree, path, *value) : contract::clearField(tree, path); }, title);
    });
}

QWidget *BlockForm::card(const QString &title, const std::function<void()> &remove)
{
    auto *frame = new QFrame(m_content);
    frame->setProperty("role", QStringLiteral("card"));
    QBoxLayout *layout = ui::column(frame, ui::grid::gap, ui::grid::gap);
    auto *head = new QWidget(frame);
    QBoxLayout *headRow = ui::row(head, 0, ui::grid::unit);
    QLabel *name = ui::label(title, nullptr, head);
    name->setFont(ui::font(ui::Type::Strong));
    headRow->addWidget(name, 1);
    QToolButton *button = ui::iconButton("trash-2", tr("Remove %1").arg(title), head);
    connect(button, &QToolButton::clicked, this, remove);
    headRow->addWidget(button);
    layout->addWidget(head);
    return frame;
}

void BlockForm::addBlock(QBoxLayout *layout, const Field &field, const Path &path, Node node)
{
    QWidget *frame = card(field.title, [this, path, title = field.title] {
        request([&](const text::Tree &tree) { return contract::clearField(tree, path); }, tr("Remove %1").arg(title));
    });
    fill(qobject_cast<QBoxLayout *>(frame->layout()), path, node, false);
    layout->addWidget(frame);
}

void BlockForm::addList(QBoxLayout *layout, const Field &field, const Path &path, Node node)
{
    layout->addWidget(ui::label(field.title, "section", m_content));
    const standard::Block *block = field.items->block;
    for (int i = 0; i < node.size(); ++i) {
        const Path item = path / i;
        const QString title = titleOf(block, node.at(i), i);
        QWidget *frame = card(title, [this, item, title] {
            request([&](const text::Tree &tree) { return text::edit::remove(tree, item); }, tr("Remove %1").arg(title));
        });
        fill(qobject_cast<QBoxLayout *>(frame->layout()), item, node.at(i), false);
        layout->addWidget(frame);
    }
    QPushButton *add = ui::button(tr("+ Add %1").arg(block->title.toLower()), "link", m_content);
    layout->addWidget(add, 0, Qt::AlignLeft);
    connect(add, &QPushButton::clicked, this, [this, path, block] {
        request([&](const text::Tree &tree) {
            const auto order = [this](const Path &mapping) { return m_description->keyOrder(mapping); };
            return text::edit::insertItem(tree, path, -1, emptyBlock(*block), order);
        }, tr("Add %1").arg(block->title));
    });
}

void BlockForm::addMoreMenu(QBoxLayout *layout, const std::vector<const Field *> &fields, const Path &path)
{
    QPushButton *more = ui::button(tr("+ Add a field"), "link", m_content);
    auto *menu = new QMenu(more);
    for (const Field *field : fields) {
        QAction *action = menu->addAction(field->title);
        action->setToolTip(field->help.toHtmlEscaped());
        connect(action, &QAction::triggered, this, [this, field, at = path / field->key] {
            m_focusNext = at.pointer();
            request([&](const text::Tree &tree) -> text::edit::Patches {
                const auto order = [this](const Path &mapping) { return m_description->keyOrder(mapping); };
                if (field->items && field->items->block)
                    return text::edit::insertItem(tree, at, -1, emptyBlock(*field->items->block), order);
                if (field->block)
                    return text::edit::set(tree, at, emptyBlock(*field->block), order);
                if (field->types == standard::Boolean)
                    return text::edit::set(tree, at, Value::boolean(true), order);
                if (!field->values.isEmpty())
                    return text::edit::set(tree, at, Value::string(field->values.first()), order);
                const bool number = (field->takes(standard::Number) || field->takes(standard::Integer)) && !field->takes(standard::String);
                if (number)
                    return text::edit::set(tree, at, Value::number(field->example.isEmpty() ? QByteArray("0") : field->example), order);
                if (!field->takes(standard::String) && field->takes(standard::Array))
                    return text::edit::set(tree, at, Value::sequence({Value::string(QByteArray("new"))}), order);
                return text::edit::set(tree, at, Value::string(field->example), order);
            }, tr("Add %1").arg(field->title));
        });
    }
    menu->setToolTipsVisible(true);
    more->setMenu(menu);
    layout->addWidget(more, 0, Qt::AlignLeft);
}

void BlockForm::showValues(const text::Tree &tree)
{
    const auto &findings = m_document->goodSnapshot()->analysis->findings;
    for (auto it = m_editors.cbegin(); it != m_editors.cend(); ++it) {
        it.value()->showValue(tree.root().find(Path::fromPointer(it.key())));
        QString error;
        for (const text::Finding &finding : findings) {
            const bool here = finding.path == it.key() && !finding.notEvaluated && finding.severity == text::Severity::Error;
            if (here && error.isEmpty())
                error = finding.message;
        }
        it.value()->showError(error);
    }
}

void BlockForm::request(const std::function<text::edit::Patches(const text::Tree &)> &edit, const QString &label)
{
    if (!m_document)
        return;
    if (const auto done = m_document->edit(edit, label); !done)
        Q_EMIT refused(done.problem().text());
}

bool BlockForm::focusField(const QString &pointer)
{
    for (auto it = m_editors.cbegin(); it != m_editors.cend(); ++it) {
        if (text::isWithin(it.key(), pointer)) {
            it.value()->focusEditor();
            return true;
        }
    }
    return false;
}

} // namespace meshwright::designer
