// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/designer/contractform.h"

#include "contract/edits.h"
#include "widgets/common/elidedlabel.h"
#include "widgets/common/emptystate.h"
#include "widgets/common/icons.h"
#include "widgets/common/layout.h"
#include "widgets/common/segmented.h"
#include "widgets/common/tip.h"
#include "widgets/designer/blockform.h"
#include "widgets/designer/fieldpicker.h"
#include "widgets/designer/formedits.h"
#include "widgets/designer/helpstrip.h"
#include "widgets/designer/objectlist.h"
#include "widgets/designer/schemagrid.h"
#include "widgets/designer/sections.h"

#include <QBoxLayout>
#include <QEvent>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QToolButton>

namespace meshwright::designer {

using text::Path;

namespace {

constexpr int roomForOutline = 680; ///< narrower than this the outline is a menu

QString objectSection(int number)
{
    return QStringLiteral("schema/%1").arg(number);
}

QString objectPointer(int number)
{
    return QStringLiteral("/schema/%1").arg(number);
}

} // namespace

ContractForm::ContractForm(QWidget *parent)
    : QWidget(parent), m_outline(new SectionOutline(this)), m_outlineLine(new QFrame(this)), m_menuButton(ui::button({}, "quiet", this)),
      m_tools(new QWidget(this)), m_title(new ui::ElidedLabel({}, "title", this, Qt::ElideMiddle)), m_summary(new ui::ElidedLabel({}, "muted", this)), m_parts(new ui::Segmented({tr("Properties"), tr("Details")}, 1, this)),
      m_objectTools(ui::iconButton("ellipsis", tr("This object"), this)), m_pages(new QStackedWidget(this)), m_scroll(new QScrollArea), m_grid(new SchemaGrid),
      m_block(new BlockForm), m_noObjects(new ui::EmptyState("table-2", tr("No objects yet"), tr("A contract describes tables, topics, files or documents. Name the first one; its columns come next."), tr("Add an object"))),
      m_objects(new ObjectList), m_help(new HelpStrip(this)), m_locked(new QWidget(this))
{
    setProperty("role", QStringLiteral("base"));
    setAttribute(Qt::WA_StyledBackground);
    QBoxLayout *sides = ui::row(this);
    m_outlineLine->setFixedWidth(ui::Theme::current().lineWidth());
    m_outlineLine->setProperty("role", QStringLiteral("line"));
    sides->addWidget(m_outline);
    sides->addWidget(m_outlineLine);
    auto *right = new QWidget(this);
    QBoxLayout *layout = ui::column(right);
    sides->addWidget(right, 1);
    buildHead(layout);
    buildBody(layout);
    connect(m_outline, &SectionOutline::chosen, this, &ContractForm::chooseSection);
    connect(m_grid, &SchemaGrid::selected, this, &ContractForm::selected);
    connect(m_grid, &SchemaGrid::refused, this, &ContractForm::refused);
    connect(m_grid, &SchemaGrid::helpWanted, m_help, &HelpStrip::show);
    connect(m_block, &BlockForm::refused, this, &ContractForm::refused);
    connect(m_block, &BlockForm::helpWanted, m_help, &HelpStrip::show);
    connect(m_objects, &ObjectList::chosen, this, [this](int number) { chooseSection(objectSection(number)); });
    connect(m_objects, &ObjectList::addRequested, this, [this] { addObject(m_objects->addButton()); });
    connect(m_noObjects, &ui::EmptyState::actionRequested, this, [this] { addObject(m_noObjects->findChild<QPushButton *>()); });
}

void ContractForm::buildHead(QBoxLayout *layout)
{
    auto *head = new QWidget(this);
    m_head = ui::row(head, 0, ui::grid::unit);
    m_head->setContentsMargins(ui::grid::gap, ui::grid::unit, ui::grid::unit, ui::grid::unit);
    auto *words = new QWidget(head);
    QBoxLayout *wordRow = ui::row(words, 0, ui::grid::unit);
    wordRow->addWidget(m_title);
    m_summary->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    wordRow->addWidget(m_summary, 1);
    m_head->addWidget(words, 1);
    m_head->addWidget(m_tools);
    QBoxLayout *row = ui::row(m_tools, 0, ui::grid::unit);
    m_parts->setAccessibleName(tr("Part of the object"));
    row->addWidget(m_parts);
    m_objectTools->setPopupMode(QToolButton::InstantPopup);
    row->addWidget(m_objectTools);
    row->addStretch();
    m_menuButton->setAccessibleName(tr("Section of the form"));
    row->addWidget(m_menuButton);
    layout->addWidget(head);
    QBoxLayout *lockedRow = ui::row(m_locked, ui::grid::unit, ui::grid::unit);
    lockedRow->addWidget(ui::paragraph(tr("The text can't be read at the moment, so the form shows its last good state. Mend the text first; Problems tells where."), "fail", m_locked));
    layout->addWidget(m_locked);
    m_locked->hide();
    connect(m_parts, &ui::Segmented::changed, this, [this] { showPart(Part(m_parts->chosen().front())); });
    buildItemMenu();
}

void ContractForm::buildBody(QBoxLayout *layout)
{
    auto *content = new QWidget(m_scroll);
    QBoxLayout *column = ui::column(content, ui::grid::gap);
    m_block->setMaximumWidth(920);
    column->addWidget(m_block);
    column->addStretch();
    m_scroll->setWidget(content);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_pages->addWidget(m_grid);
    m_block->setTabAfter(m_grid);
    m_pages->addWidget(m_scroll);
    m_pages->addWidget(m_noObjects);
    m_pages->addWidget(m_objects);
    layout->addWidget(m_pages, 1);
    layout->addWidget(m_help);
}

void ContractForm::setSamples(sample::SampleStore *samples)
{
    m_block->setSamples(samples);
}

void ContractForm::setKnowledge(const std::function<const authoring::Knowledge &()> &knowledge)
{
    m_block->setKnowledge(knowledge);
    m_grid->setKnowledge(knowledge);
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
    const int objects = contract ? contract->tree.root().find("schema").size() : 0;
    if (m_isFirst) {
        m_isFirst = false;
        showSection(objects > 0 ? objectSection(0) : QString());
    } else if (const QString there = nearestSection(m_section, *good->analysis); there != m_section) {
        showSection(there);
    } else if (m_section == QLatin1String("team") || m_section == QLatin1String("schema")) {
        showSection(m_section); // its form depends on what is there
    }
    const std::vector<Section> sections = sectionsOf(*good->analysis);
    m_outline->setSections(sections);
    m_outline->setCurrent(m_section);
    for (const Section &section : sections) {
        if (section.key == m_section)
            m_title->setText(section.title);
    }
    m_summary->setText(summary());
    buildMenus();
    fit();
}

QString ContractForm::summary() const
{
    const int number = objectOf(m_section);
    const auto &contract = m_document->goodSnapshot()->analysis->contract;
    if (number < 0 || !contract) {
        for (const Section &section : sectionsOf(*m_document->goodSnapshot()->analysis)) {
            if (section.key == m_section) // its first sentence; all of it is the tool tip in the outline
                return section.help.section(QStringLiteral(". "), 0, 0) + (section.help.contains(QLatin1String(". ")) ? QStringLiteral(".") : QString());
        }
        return {};
    }
    for (const contract::SchemaObject &object : contract->schema) {
        if (object.node.pointer() != objectPointer(number))
            continue;
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
    return {};
}

void ContractForm::buildMenus()
{
    auto *menu = new QMenu(m_menuButton);
    QString title;
    for (const Section &section : sectionsOf(*m_document->goodSnapshot()->analysis)) {
        const QString indent = QString(section.depth * 3, QLatin1Char(' '));
        const QString count = section.count > 0 ? QStringLiteral("\t%1").arg(section.count) : section.isThere ? QString() : QStringLiteral("\t–");
        QAction *action = menu->addAction(indent + QString(section.title).replace(QLatin1Char('&'), QLatin1String("&&")) + count, this, [this, key = section.key] { chooseSection(key); });
        if (section.state == ui::State::Failed || section.state == ui::State::Warning)
            action->setIcon(ui::icon(ui::stateIcon(section.state), ui::stateColour(section.state)));
        else
            action->setIcon(ui::icon(section.icon));
        QFont font = action->font();
        font.setBold(section.key == m_section);
        action->setFont(font);
        if (section.key == m_section)
            title = section.title;
    }
    if (m_menuButton->menu())
        m_menuButton->menu()->deleteLater();
    m_menuButton->setMenu(menu);
    m_menuButton->setToolTip(ui::tip(title));
    m_menuButton->setIcon(ui::icon("chevron-down"));
    m_menuButton->setLayoutDirection(Qt::RightToLeft);
}

void ContractForm::showSection(const QString &section)
{
    if (!m_document->goodSnapshot())
        return;
    const governance::Analysis &analysis = *m_document->goodSnapshot()->analysis;
    const bool isOther = section != m_section;
    m_section = section;
    const int number = objectOf(section);
    const bool isObject = number >= 0;
    m_parts->setVisible(isObject);
    m_objectTools->setVisible(!itemOf(section).isRoot() || section == QLatin1String("schema"));
    if (section == QLatin1String("schema")) {
        const bool hasObjects = analysis.contract && !analysis.contract->schema.empty();
        if (hasObjects)
            m_objects->show(analysis.contract->schema);
        m_pages->setCurrentWidget(hasObjects ? static_cast<QWidget *>(m_objects) : m_noObjects);
        m_help->hide();
    } else {
        const SectionForm form = formOf(section, analysis);
        if (isObject)
            m_grid->show(m_document, number);
        m_block->show(m_document, form.mapping, form.selection);
        showPart(isObject ? Part(m_parts->chosen().front()) : Details);
        if (isOther)
            m_scroll->verticalScrollBar()->setValue(0);
    }
    for (const Section &one : sectionsOf(analysis)) {
        if (one.key == section) {
            m_title->setText(one.title);
            isObject ? m_help->show(one.title, one.help) : m_help->clear();
        }
    }
    m_summary->setText(summary());
    m_outline->setCurrent(section);
    buildMenus();
    fit();
}

void ContractForm::showPart(Part part)
{
    if (objectOf(m_section) >= 0) {
        const QSignalBlocker quiet(m_parts);
        m_parts->setChosen({part});
    }
    m_pages->setCurrentWidget(part == Properties ? static_cast<QWidget *>(m_grid) : m_scroll);
    m_help->setVisible(true);
}

void ContractForm::setSelected(const QString &pointer)
{
    if (!m_document->goodSnapshot())
        return;
    const QString section = sectionAt(pointer, *m_document->goodSnapshot()->analysis);
    if (section != m_section)
        showSection(section);
    if (objectOf(m_section) < 0)
        return;
    const bool isProperty = text::isWithin(pointer, objectPointer(objectOf(m_section)) + QStringLiteral("/properties"));
    if (isProperty) {
        showPart(Properties);
        m_grid->setSelected(pointer);
    } else if (pointer.count(QLatin1Char('/')) > 2) {
        showPart(Details);
    }
}

bool ContractForm::focusField(const QString &pointer)
{
    setSelected(pointer);
    if (m_pages->currentWidget() == m_grid) {
        m_grid->setFocus(Qt::OtherFocusReason);
        return true;
    }
    return m_block->focusField(pointer);
}

// Where there is little room the outline becomes a menu, and the tools go below the title.
void ContractForm::fit()
{
    const bool fits = width() >= qRound(roomForOutline * std::min(1.4, ui::Theme::current().fontScale()));
    m_outline->setVisible(fits);
    m_outline->setFixedWidth(m_outline->sizeHint().width());
    m_outlineLine->setVisible(fits);
    m_menuButton->setVisible(!fits);
    const int room = width() - (fits ? m_outline->width() : 0) - 3 * ui::grid::gap;
    m_menuButton->setText(tr("Sections"));
    if (m_tools->sizeHint().width() > room)
        m_menuButton->setText(QString());
    const bool isWide = m_tools->sizeHint().width() + m_title->sizeHint().width() <= room;
    m_head->setDirection(isWide || m_parts->isHidden() ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

void ContractForm::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange && m_head)
        fit();
}

void ContractForm::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

} // namespace meshwright::designer
