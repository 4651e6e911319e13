// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/designer/helpstrip.h"

#include "widgets/common/layout.h"
#include "widgets/common/theme.h"

#include <QBoxLayout>
#include <QEvent>
#include <QLabel>

namespace meshwright::designer {

HelpStrip::HelpStrip(QWidget *parent) : QWidget(parent), m_text(ui::paragraph({}, "small", this))
{
    setProperty("role", QStringLiteral("canvas"));
    setAttribute(Qt::WA_StyledBackground);
    QBoxLayout *layout = ui::column(this);
    layout->addWidget(ui::horizontalLine(this));
    auto *inner = new QWidget(this);
    QBoxLayout *row = ui::row(inner, 0, ui::grid::unit);
    row->setContentsMargins(ui::grid::gap, 6, ui::grid::gap, 6);
    m_text->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_text->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Ignored);
    row->addWidget(m_text, 1);
    layout->addWidget(inner);
    clear();
    fit();
}

void HelpStrip::fit()
{
    const int line = QFontMetrics(ui::font(ui::Type::Small)).lineSpacing();
    setFixedHeight(2 * line + 16);
}

void HelpStrip::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        fit();
    QWidget::changeEvent(event);
}

void HelpStrip::clear()
{
    m_text->setText(tr("What a field is for is told here."));
}

void HelpStrip::show(const QString &title, const QString &help)
{
    m_text->setText(help.isEmpty() ? title : tr("%1: %2").arg(title, help));
}

} // namespace meshwright::designer
