// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/shell/headerbar.h"

#include "widgets/common/elidedlabel.h"
#include "widgets/common/icons.h"
#include "widgets/common/layout.h"
#include "widgets/common/tip.h"
#include "widgets/common/theme.h"

#include <QBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>

namespace meshwright::shell {

HeaderBar::HeaderBar(QWidget *parent) : QWidget(parent), m_name(ui::button(tr("&Meshwright"), "quiet", this))
{
    setProperty("role", QStringLiteral("header"));
    setAttribute(Qt::WA_StyledBackground);
    QBoxLayout *layout = ui::row(this, 0, ui::grid::unit);
    layout->setContentsMargins(ui::grid::unit, 0, ui::grid::gap, 0);
    m_name->setIcon(ui::icon("meshwright", ui::Colour::Accent));
    m_name->setAccessibleName(tr("Meshwright menu"));
    layout->addWidget(m_name);
    layout->addStretch(2);

    QPushButton *search = ui::button({}, "search", this);
    search->setAccessibleName(tr("Search products, fields, rules, actions"));
    search->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    QBoxLayout *inside = ui::row(search, 0, ui::grid::unit);
    inside->setContentsMargins(12, 0, ui::grid::unit, 0);
    auto *hint = new ui::ElidedLabel(tr("Search products, fields, rules, actions…"), "muted", search);
    hint->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    inside->addWidget(hint, 1);
    inside->addWidget(ui::label(ui::keyText(QKeySequence(Qt::CTRL | Qt::Key_K)).replace(QLatin1Char('+'), QLatin1Char(' ')), "chip", search));
    for (QLabel *label : search->findChildren<QLabel *>())
        label->setAttribute(Qt::WA_TransparentForMouseEvents);
    layout->addWidget(search, 4);
    layout->addStretch(2);

    QPushButton *create = ui::button(tr("New contract"), nullptr, this);
    QPushButton *check = ui::button(tr("Check all"), nullptr, this);
    QPushButton *publish = ui::button(tr("Publish…"), "primary", this);
    layout->addWidget(create);
    layout->addWidget(check);
    layout->addWidget(publish);
    const auto fit = [this, search] {
        const qreal scale = ui::Theme::current().fontScale();
        setFixedHeight(qRound(std::max(48.0, 40 * scale)));
        m_name->setFont(ui::font(ui::Type::Title));
        const int side = qRound(16 * scale);
        m_name->setIconSize({side, side});
        search->setMinimumWidth(qRound(200 * std::min(scale, 1.2)));
        search->setMaximumWidth(qRound(440 * scale));
        search->setFixedHeight(qRound(34 * scale));
    };
    connect(&ui::Theme::current(), &ui::Theme::changed, this, fit);
    fit();
    connect(search, &QPushButton::clicked, this, &HeaderBar::searchRequested);
    connect(create, &QPushButton::clicked, this, &HeaderBar::newRequested);
    connect(check, &QPushButton::clicked, this, &HeaderBar::checkAllRequested);
    connect(publish, &QPushButton::clicked, this, &HeaderBar::publishRequested);
}

void HeaderBar::setMenu(QMenu *menu)
{
    m_name->setMenu(menu);
}

// Nothing waits in here until it closes: one of its own entries opens it, too.
void HeaderBar::openMenu()
{
    m_name->menu()->popup(m_name->mapToGlobal(QPoint(0, m_name->height())));
}

} // namespace meshwright::shell
