// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/designer/objectlist.h"

#include "widgets/common/icons.h"
#include "widgets/common/layout.h"
#include "widgets/common/theme.h"
#include "widgets/common/tip.h"

#include <QBoxLayout>
#include <QListWidget>
#include <QPushButton>

namespace meshwright::designer {

ObjectList::ObjectList(QWidget *parent) : QWidget(parent), m_list(new QListWidget(this)), m_add(ui::button(tr("+ Add an object"), "link", this))
{
    QBoxLayout *layout = ui::column(this, ui::grid::unit, ui::grid::unit);
    m_list->setAccessibleName(tr("Objects"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setTextElideMode(Qt::ElideRight);
    m_list->setSpacing(2);
    m_add->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    layout->addWidget(m_add);
    layout->addWidget(m_list, 1);
    connect(m_list, &QListWidget::itemActivated, this, [this](QListWidgetItem *item) { Q_EMIT chosen(item->data(Qt::UserRole).toInt()); });
    connect(m_list, &QListWidget::itemClicked, this, [this](QListWidgetItem *item) { Q_EMIT chosen(item->data(Qt::UserRole).toInt()); });
    connect(m_add, &QPushButton::clicked, this, &ObjectList::addRequested);
}

void ObjectList::show(const std::vector<contract::SchemaObject> &objects)
{
    const int current = m_list->currentRow();
    m_list->clear();
    for (const contract::SchemaObject &object : objects) {
        QStringList about = {tr("%n properties", nullptr, int(object.properties.size()))};
        if (!object.description.isEmpty())
            about.append(object.description.simplified());
        const QString name = object.name.isEmpty() ? tr("Object %1").arg(m_list->count() + 1) : object.name;
        auto *item = new QListWidgetItem(ui::icon("table"), name + QLatin1Char('\n') + about.join(QStringLiteral(" · ")), m_list);
        item->setData(Qt::UserRole, std::get<int>(object.node.path().steps().back()));
        item->setData(Qt::AccessibleTextRole, name + QStringLiteral(", ") + about.join(QStringLiteral(", ")));
        item->setToolTip(ui::tip(object.description));
    }
    m_list->setCurrentRow(std::min(current, m_list->count() - 1));
}

} // namespace meshwright::designer
