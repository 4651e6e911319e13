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

HeaderBar::HeaderBar(QWidget *parent)
    : QWidget(parent), m_name(ui::button(tr("&Meshwright"), "quiet", this)), m_search(ui::button({}, "search", this)),
      m_keys(ui::label(ui::keyText(QKeySequence(Qt::CTRL | Qt::Key_K)).replace(QLatin1Char('+'), QLatin1Char(' ')), "chip", m_search)),
      m_create(ui::button(tr("New contract"), nullptr, this)), m_check(ui::button(tr("Check all"), nullptr, this))
{
    setProperty("role", QStringLiteral("header"));
    setAttribute(Qt::WA_StyledBackground);
    QBoxLayout *layout = ui::row(this, 0, ui::grid::unit);
    layout->setContentsMargins(ui::grid::unit, 0, ui::grid::gap, 0);
    m_name->setIcon(ui::icon("meshwright", ui::Colour::Accent));
    m_name->setAccessibleName(tr("Meshwright menu"));
    layout->addWidget(m_name);
    layout->addStretch(2);

    m_search->setAccessibleName(tr("Search products, fields, rules, actions"));
    m_search->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    QBoxLayout *inside = ui::row(m_search, 0, ui::grid::unit);
    inside->setContentsMargins(12, 0, ui::grid::unit, 0);
    auto *hint = new ui::ElidedLabel(tr("Search products, fields, rules, actions…"), "muted", m_search);
    hint->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    inside->addWidget(hint, 1);
    inside->addWidget(m_keys);
    for (QLabel *label : m_search->findChildren<QLabel *>())
        label->setAttribute(Qt::WA_TransparentForMouseEvents);
    layout->addWidget(m_search, 4);
    layout->addStretch(2);

    QPushButton *publish = ui::button(tr("Publish…"), "primary", this);
    layout->addWidget(m_create);
    layout->addWidget(m_check);
    layout->addWidget(publish);
    for (QPushButton *button : {m_create, m_check})
        button->setAccessibleName(button->text());
    connect(&ui::Theme::current(), &ui::Theme::changed, this, &HeaderBar::fit);
    fit();
    connect(m_search, &QPushButton::clicked, this, &HeaderBar::searchRequested);
    connect(m_create, &QPushButton::clicked, this, &HeaderBar::newRequested);
    connect(m_check, &QPushButton::clicked, this, &HeaderBar::checkAllRequested);
    connect(publish, &QPushButton::clicked, this, &HeaderBar::publishRequested);
}

void HeaderBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

void HeaderBar::setWords(QPushButton *button, bool shown)
{
    button->setText(shown ? button->accessibleName() : QString());
    button->setIcon(shown ? QIcon() : ui::icon(button == m_create ? "file-plus" : "refresh-cw"));
    button->setIconSize(m_name->iconSize());
    button->setToolTip(shown ? QString() : ui::tip(button->accessibleName()));
}

void HeaderBar::fit()
{
    const qreal scale = ui::Theme::current().fontScale();
    setFixedHeight(qRound(std::max(48.0, 40 * scale)));
    m_name->setFont(ui::font(ui::Type::Title));
    const int side = qRound(16 * scale);
    m_name->setIconSize({side, side});
    m_search->setMaximumWidth(qRound(440 * scale));
    m_search->setFixedHeight(qRound(34 * scale));
    enum Room : quint8 { Ample, Less, Little, Least };
    for (const Room room : {Ample, Less, Little, Least}) {
        m_search->setMinimumWidth(qRound((room == Ample ? 200 : 100) * std::min(scale, 1.2)));
        m_keys->setVisible(room == Ample);
        setWords(m_check, room < Little);
        setWords(m_create, room < Least);
        if (layout()->minimumSize().width() <= width())
            break;
    }
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
