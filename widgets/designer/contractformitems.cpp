// SPDX-License-Identifier: GPL-3.0-or-later
#include "contract/edits.h"
#include "widgets/common/elidedlabel.h"
#include "widgets/common/icons.h"
#include "widgets/designer/blockform.h"
#include "widgets/designer/contractform.h"
#include "widgets/designer/fieldpicker.h"
#include "widgets/designer/formedits.h"
#include "widgets/designer/schemagrid.h"
#include "widgets/designer/sections.h"

#include <QMenu>
#include <QToolButton>

/// The objects, servers and ports of a form: adding, moving, duplicating and removing one.
namespace meshwright::designer {

using text::Path;

// What can be done with the object, server or port that is shown.
void ContractForm::buildItemMenu()
{
    auto *menu = new QMenu(m_objectTools);
    QAction *add = menu->addAction(ui::icon("plus"), QString(), this, [this] { addItem(); });
    const QList<QAction *> onItem = {
        menu->addAction(ui::icon("copy"), tr("Duplicate"), this, [this] {
            changeItem([this](const text::Tree &tree, const Path &path) { return contract::duplicateItem(tree, path, labelOf(m_section)); }, tr("Duplicate %1").arg(m_title->text()));
        }),
        menu->addAction(ui::icon("arrow-up"), tr("Move up"), this, [this] { moveItem(-1); }),
        menu->addAction(ui::icon("arrow-down"), tr("Move down"), this, [this] { moveItem(1); }),
        menu->addSeparator(),
        menu->addAction(ui::icon("trash-2"), tr("Remove"), this, [this] {
            const bool isObject = objectOf(m_section) >= 0;
            changeItem([isObject](const text::Tree &tree, const Path &path) { return isObject ? contract::removeObject(contract::readContract(tree), path) : removalOf(tree, path, true); }, tr("Remove %1").arg(m_title->text()));
        })};
    connect(menu, &QMenu::aboutToShow, this, [this, add, onItem] {
        const bool isOfSchema = m_section == QLatin1String("schema") || objectOf(m_section) >= 0;
        add->setText(isOfSchema ? tr("Add an object") : tr("Add another"));
        for (QAction *action : onItem)
            action->setVisible(!itemOf(m_section).isRoot());
    });
    m_objectTools->setMenu(menu);
}

void ContractForm::addObject(QWidget *under)
{
    auto *picker = new FieldPicker(tr("Add an object"), {}, this);
    picker->takeText(tr("Name of the new object"), [this](const QStringList &names) {
        const document::Gesture gesture = document::Gesture::next();
        for (const QString &name : names) {
            const auto added = m_document->edit([&](const text::Tree &tree) {
                return contract::addObject(contract::readContract(tree), {name, QStringLiteral("table"), {}, {}});
            }, tr("Add %1").arg(name), gesture);
            if (!added) {
                Q_EMIT refused(added.problem().text());
                return;
            }
        }
        m_document->settle();
        chooseSection(QStringLiteral("schema/%1").arg(m_document->goodSnapshot()->analysis->tree.root().find("schema").size() - 1));
        showPart(Properties);
        m_grid->setFocus(Qt::OtherFocusReason);
    });
    picker->popUpUnder(under);
}

void ContractForm::changeItem(const std::function<text::edit::Patches(const text::Tree &, const Path &)> &edit, const QString &label)
{
    const Path path = itemOf(m_section);
    if (path.isRoot())
        return;
    if (const auto done = m_document->edit([&](const text::Tree &tree) { return edit(tree, path); }, label); !done)
        Q_EMIT refused(done.problem().text());
}

// What was moved stays in sight.
void ContractForm::moveItem(int steps)
{
    const Path path = itemOf(m_section);
    const int number = std::get<int>(path.steps().back());
    const int count = m_document->goodSnapshot()->analysis->tree.root().find(path.parent()).size();
    if (number + steps < 0 || number + steps >= count)
        return;
    changeItem([steps](const text::Tree &tree, const Path &item) { return movement(tree, item, steps); }, tr("Move %1").arg(m_title->text()));
    m_document->settle();
    chooseSection(QStringLiteral("%1/%2").arg(m_section.section(QLatin1Char('/'), 0, 0)).arg(number + steps));
}

void ContractForm::addItem()
{
    if (m_section == QLatin1String("schema") || objectOf(m_section) >= 0) {
        addObject(m_objectTools);
        return;
    }
    showSection(m_section.section(QLatin1Char('/'), 0, 0));
    for (const FormRow &row : m_block->rows()) {
        if (row.kind == FormRow::Kind::AddItem && row.path.pointer() == QLatin1Char('/') + m_section) {
            m_block->openPicker(row, m_block->widgetOf(row));
            return;
        }
    }
}

// A section that a person went to is what the other views show as well.
void ContractForm::chooseSection(const QString &section)
{
    showSection(section);
    const QString pointer = QLatin1Char('/') + section;
    if (!section.isEmpty() && m_document->goodSnapshot()->analysis->tree.root().find(Path::fromPointer(pointer)))
        Q_EMIT selected(pointer);
}

} // namespace meshwright::designer
