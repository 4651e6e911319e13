// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/compliance/scorecards.h"

#include "widgets/common/elidedlabel.h"
#include "widgets/common/layout.h"
#include "widgets/common/theme.h"
#include "widgets/common/tip.h"
#include "widgets/common/wrappingrow.h"

#include <QBoxLayout>
#include <QFrame>
#include <QLabel>

#include <utility>

namespace meshwright::compliance {

ScoreCards::ScoreCards(QWidget *parent) : QWidget(parent)
{
    auto *row = new ui::WrappingRow(this);
    row->setContentsMargins({});
    row->setSpacing(ui::grid::gap);
}

void ScoreCards::show(const QList<Card> &cards)
{
    m_cards = cards;
    rebuild();
}

void ScoreCards::setCompact(bool compact)
{
    if (std::exchange(m_isCompact, compact) != compact)
        rebuild();
}

void ScoreCards::rebuild()
{
    const QList<QWidget *> old = findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly);
    for (QWidget *child : old) {
        child->hide();
        child->deleteLater();
    }
    auto *row = static_cast<QBoxLayout *>(layout());
    for (const Card &card : std::as_const(m_cards)) {
        auto *frame = new QFrame(this);
        frame->setProperty("role", QStringLiteral("card"));
        const QString more = card.tip.isEmpty() ? QString() : QLatin1Char('\n') + card.tip;
        frame->setToolTip(m_isCompact || !more.isEmpty() ? ui::tip(card.detail + more) : QString());
        frame->setAccessibleName(QStringLiteral("%1: %2").arg(card.title, card.figure));
        frame->setAccessibleDescription(card.detail + more);
        QBoxLayout *inside = m_isCompact ? ui::row(frame, ui::grid::unit, ui::grid::unit) : ui::column(frame, ui::grid::gap, ui::grid::half);
        inside->addWidget(new ui::ElidedLabel(card.title, "muted", frame), m_isCompact ? 1 : 0);
        inside->addWidget(ui::label(card.figure, m_isCompact ? "title" : "figure", frame));
        if (!m_isCompact) {
            QLabel *detail = ui::paragraph(card.detail, card.detailRole, frame);
            detail->setAlignment(Qt::AlignLeft | Qt::AlignTop);
            inside->addWidget(detail, 1);
        }
        row->addWidget(frame, 1);
    }
}

} // namespace meshwright::compliance
