// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/editor/meaningrows.h"

#include "widgets/common/icons.h"
#include "widgets/common/theme.h"

#include <QPainter>

#include <algorithm>

namespace meshwright::editor {

using contract::Change;
using contract::ChangeImpact;
using ui::Colour;

QString impactText(ChangeImpact impact)
{
    switch (impact) {
    case ChangeImpact::Breaking: return MeaningRows::tr("breaks readers");
    case ChangeImpact::Undecided: return MeaningRows::tr("can't be decided by a program");
    case ChangeImpact::Compatible: return MeaningRows::tr("compatible");
    case ChangeImpact::None: break;
    }
    return MeaningRows::tr("words only");
}

ui::State impactState(ChangeImpact impact)
{
    switch (impact) {
    case ChangeImpact::Breaking: return ui::State::Failed;
    case ChangeImpact::Undecided: return ui::State::NotEvaluated;
    case ChangeImpact::Compatible: return ui::State::Passed;
    case ChangeImpact::None: break;
    }
    return ui::State::None;
}

void MeaningRows::set(std::shared_ptr<const Meaning> meaning)
{
    beginResetModel();
    m_meaning = std::move(meaning);
    m_changes.clear();
    if (m_meaning && m_meaning->diff) {
        for (const Change &change : m_meaning->diff->changes)
            m_changes.push_back(&change);
    }
    std::stable_sort(m_changes.begin(), m_changes.end(), [](const Change *a, const Change *b) { return a->impact > b->impact; });
    endResetModel();
}

QString MeaningRows::values(const Change &change)
{
    if (change.kind != Change::Kind::Changed || change.before == change.after)
        return {};
    return tr("%1 → %2").arg(change.before.isEmpty() ? tr("nothing") : change.before, change.after.isEmpty() ? tr("nothing") : change.after);
}

int MeaningRows::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_changes.size());
}

QVariant MeaningRows::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Change &one = change(index.row());
    if (role == Qt::DisplayRole)
        return one.message;
    if (role != Qt::AccessibleTextRole && role != Qt::ToolTipRole)
        return {};
    QStringList parts = {one.message, values(one), impactText(one.impact)};
    parts.removeAll(QString());
    return parts.join(role == Qt::ToolTipRole ? QStringLiteral("\n") : QStringLiteral("; "));
}

MeaningPainter::MeaningPainter(const MeaningRows &rows, QObject *parent) : QStyledItemDelegate(parent), m_rows(rows) {}

QSize MeaningPainter::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {200, QFontMetrics(ui::font(ui::Type::Body)).height() + QFontMetrics(ui::font(ui::Type::Small)).height() + 2 * ui::grid::unit};
}

void MeaningPainter::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Change &change = m_rows.change(index.row());
    const ui::State state = impactState(change.impact);
    painter->save();
    painter->setClipRect(option.rect);
    const bool selected = option.state & QStyle::State_Selected;
    painter->fillRect(option.rect, ui::colour(selected ? Colour::AccentSoft : option.state & QStyle::State_MouseOver ? Colour::Hover : Colour::Base));
    if (selected)
        painter->fillRect(QRect(option.rect.topLeft(), QSize(2, option.rect.height())), ui::colour(Colour::Accent));
    const QRect inner = option.rect.adjusted(2 * ui::grid::unit, ui::grid::unit, -2 * ui::grid::unit, -ui::grid::unit);
    const QFontMetrics body(ui::font(ui::Type::Body)), small(ui::font(ui::Type::Small));
    const int side = body.height();
    const QRectF shape(inner.left(), inner.top(), side, side);
    if (state == ui::State::None)
        ui::paintIcon(*painter, shape, "pencil", ui::colour(Colour::Muted));
    else
        ui::paintState(*painter, shape, state);
    const int left = inner.left() + side + ui::grid::unit, width = inner.right() - left;
    const auto line = [&](int top, const QFontMetrics &metrics, ui::Type type, Colour colour, const QString &text) {
        painter->setFont(ui::font(type));
        painter->setPen(ui::colour(colour));
        painter->drawText(QRect(left, top, width, metrics.height()), Qt::AlignVCenter | Qt::TextSingleLine, metrics.elidedText(text, Qt::ElideRight, width));
    };
    line(inner.top(), body, ui::Type::Body, Colour::Text, change.message);
    const QString values = MeaningRows::values(change), impact = impactText(change.impact);
    line(inner.top() + body.height(), small, ui::Type::Small, Colour::Muted, values.isEmpty() ? impact : impact + QStringLiteral("  ·  ") + values);
    painter->setPen(ui::colour(Colour::Line));
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    painter->restore();
}

} // namespace meshwright::editor
