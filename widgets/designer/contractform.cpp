// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/designer/contractform.h"

#include "contract/edits.h"
#include "standard/judge.h"
#include "widgets/common/icons.h"
#include "widgets/common/layout.h"
#include "widgets/designer/blockform.h"
#include "widgets/designer/schemagrid.h"

#include <QBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QScrollBar>

namespace meshwright::designer {

using text::Path;

namespace {

const QString schemaPrefix = QStringLiteral("schema/");

int objectNumber(const QString &section)
{
    return section.startsWith(schemaPrefix) ? section.mid(schemaPrefix.size()).toInt() : -1;
}

// Keys whose values are parts of their own get a section of their own; the rest are fundamentals.
bool isSectionKey(const standard::Field &field)
{
    return field.key != "description" && field.key != "schema" && (field.block || (field.items && field.items->block));
}

} // namespace

ContractForm::ContractForm(QWidget *parent)
    : QWidget(parent), m_menuButton(ui::button({}, "quiet", this)), m_title(ui::label({}, "title", this)), m_summary(ui::label({}, "muted", this)),
      m_scroll(new QScrollArea(this)), m_grid(new SchemaGrid), m_block(new BlockForm), m_locked(new QWidget(this))
{
    setProperty("role", QStringLiteral("base"));
    setAttribute(Qt::WA_StyledBackground);
    QBoxLayout *layout = ui::column(this);
    auto *head = new QWidget(this);
    QBoxLayout *headRow = ui::row(head, 0, ui::grid::unit);
    headRow->setContentsMargins(ui::grid::gap, ui::grid::unit, ui::grid::unit, ui::grid::unit);
    headRow->addWidget(m_title);
    m_summary->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    headRow->addWidget(m_summary, 1);
    m_menuButton->setAccessibleName(tr("Section of the form"));
    headRow->addWidget(m_menuButton);
    layout->addWidget(head);

    QBoxLayout *lockedRow = ui::row(m_locked, ui::grid::unit, ui::grid::unit);
    lockedRow->addWidget(ui::paragraph(tr("The text can't be read at the moment, so the form shows its last good state. Mend the text first; Problems tells where."), "fail", m_locked));
    layout->addWidget(m_locked);
    m_locked->hide();

    auto *content = new QWidget(m_scroll);
    QBoxLayout *contentLayout = ui::column(content);
    contentLayout->addWidget(m_grid);
    auto *padded = new QWidget(content);
    ui::column(padded, ui::grid::gap)->addWidget(m_block);
    contentLayout->addWidget(padded);
    contentLayout->addStretch();
    m_scroll->setWidget(content);
    m_scroll->setWidgetResizable(true);
    layout->addWidget(m_scroll, 1);

    connect(m_grid, &SchemaGrid::selected, this, &ContractForm::selected);
    connect(m_grid, &SchemaGrid::refused, this, &ContractForm::refused);
    connect(m_block, &BlockForm::refused, this, &ContractForm::refused);
}

void ContractForm::setDocument(document::ContractDocument *document)
{
    m_document = document;
    connect(document, &document::ContractDocument::snapshotChanged, this, &ContractForm::refresh);
    refresh();
}

void ContractForm::refresh()
{
    const document::SnapshotPointer good = m_document->goodSnapshot();
    m_locked->setVisible(m_document->snapshot() && m_document->snapshot() != good);
    if (!good)
        return;
    const auto &contract = good->analysis->contract;
    const int objects = contract ? int(contract->schema.size()) : 0;
    const bool first = m_title->text().isEmpty();
    if (first && objects > 0)
        showSection(schemaPrefix + QLatin1Char('0'));
    else if (first || objectNumber(m_section) >= objects)
        showSection({});
    m_title->setText(sectionTitle(m_section));
    m_summary->setText(objectSummary());
    buildMenu();
}

QString ContractForm::objectSummary() const
{
    const int number = objectNumber(m_section);
    const auto &contract = m_document->goodSnapshot()->analysis->contract;
    if (number < 0 || !contract || size_t(number) >= contract->schema.size())
        return {};
    const contract::SchemaObject &object = contract->schema[size_t(number)];
    QStringList parts;
    if (!object.granularity.isEmpty())
        parts.append(object.granularity.simplified());
    parts.append(tr("%n properties", nullptr, int(object.properties.size())));
    size_t rules = object.quality.size();
    for (const contract::Property &property : object.properties)
        rules += property.quality.size();
    if (rules > 0)
        parts.append(tr("%n quality rules", nullptr, int(rules)));
    return parts.join(QStringLiteral(" · "));
}

QString ContractForm::sectionTitle(const QString &section) const
{
    const int number = objectNumber(section);
    const auto &analysis = *m_document->goodSnapshot()->analysis;
    if (number >= 0 && analysis.contract && size_t(number) < analysis.contract->schema.size()) {
        const QString name = analysis.contract->schema[size_t(number)].name;
        return name.isEmpty() ? tr("Object %1").arg(number + 1) : name;
    }
    if (section.isEmpty())
        return tr("Fundamentals");
    const standard::Description *description = standard::recognise(analysis.tree).description;
    const standard::Field *field = description ? description->root().field(section.toStdString()) : nullptr;
    return field ? field->title : section;
}

void ContractForm::buildMenu()
{
    auto *menu = new QMenu(m_menuButton);
    const auto entry = [&](const QString &section, const QString &title) {
        QAction *action = menu->addAction(title, this, [this, section] { showSection(section); });
        action->setCheckable(true);
        action->setChecked(section == m_section);
    };
    entry({}, tr("Fundamentals"));
    const auto &analysis = *m_document->goodSnapshot()->analysis;
    const standard::Description *description = standard::recognise(analysis.tree).description;
    if (analysis.contract) {
        menu->addSeparator();
        for (size_t i = 0; i < analysis.contract->schema.size(); ++i)
            entry(schemaPrefix + QString::number(i), sectionTitle(schemaPrefix + QString::number(i)));
        menu->addAction(ui::icon("plus"), tr("Add an object"), this, [this] {
            const auto added = m_document->edit([](const text::Tree &tree) {
                return contract::addObject(contract::readContract(tree), {tr("new_object"), QStringLiteral("table"), {}, {}});
            }, tr("Add an object"));
            if (!added)
                Q_EMIT refused(added.problem().text());
        });
    }
    menu->addSeparator();
    if (description) {
        for (const standard::Field &field : description->root().fields) {
            if (isSectionKey(field))
                entry(QString::fromUtf8(field.key), field.title);
        }
    }
    if (m_menuButton->menu())
        m_menuButton->menu()->deleteLater();
    m_menuButton->setMenu(menu);
    m_menuButton->setText(sectionTitle(m_section));
    m_menuButton->setIcon(ui::icon("chevron-down"));
    m_menuButton->setLayoutDirection(Qt::RightToLeft);
}

void ContractForm::showSection(const QString &section)
{
    if (!m_document->goodSnapshot())
        return;
    m_section = section;
    const int number = objectNumber(section);
    m_grid->setVisible(number >= 0);
    BlockForm::Selection selection;
    Path mapping;
    if (number >= 0) {
        m_grid->show(m_document, number);
        mapping = Path() / "schema" / number;
        selection.hidden = {"properties"};
        selection.usual = {"name", "physicalName", "physicalType", "description", "dataGranularityDescription"};
    } else if (section.isEmpty()) {
        const standard::Description *description = standard::recognise(m_document->goodSnapshot()->analysis->tree).description;
        if (description) {
            for (const standard::Field &field : description->root().fields) {
                if (field.key == "schema" || isSectionKey(field))
                    selection.hidden.append(field.key);
            }
        }
        selection.usual = {"name", "version", "status", "domain", "dataProduct", "tenant", "description", "tags"};
    } else {
        selection.only = {section.toUtf8()};
        selection.usual = selection.only;
    }
    m_block->show(m_document, mapping, selection);
    m_title->setText(sectionTitle(section));
    m_summary->setText(objectSummary());
    m_menuButton->setText(sectionTitle(section));
    m_scroll->verticalScrollBar()->setValue(0);
}

QString ContractForm::sectionOf(const QString &pointer) const
{
    const QStringList parts = pointer.split(QLatin1Char('/'), Qt::SkipEmptyParts);
    if (parts.value(0) == QLatin1String("schema") && parts.size() > 1)
        return schemaPrefix + parts[1];
    const standard::Description *description = standard::recognise(m_document->goodSnapshot()->analysis->tree).description;
    const standard::Field *field = description && !parts.isEmpty() ? description->root().field(parts.first().toStdString()) : nullptr;
    return field && isSectionKey(*field) ? parts.first() : QString();
}

void ContractForm::setSelected(const QString &pointer)
{
    if (!m_document->goodSnapshot())
        return;
    if (const QString section = sectionOf(pointer); section != m_section)
        showSection(section);
    if (objectNumber(m_section) >= 0)
        m_grid->setSelected(pointer);
}

void ContractForm::focusField(const QString &pointer)
{
    setSelected(pointer);
    m_block->focusField(pointer);
}

} // namespace meshwright::designer
