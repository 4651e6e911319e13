// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/designer/suggestions.h"

#include "widgets/common/theme.h"
#include "widgets/common/tip.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QStandardItemModel>
#include <QStyledItemDelegate>

namespace meshwright::designer {

namespace {

constexpr int remarkRole = Qt::UserRole;
constexpr int mostRows = 9;

// The word at the left, what is to be known of it at the right.
class RemarkDelegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const bool isChosen = option.state.testFlag(QStyle::State_Selected);
        painter->fillRect(option.rect, ui::colour(isChosen ? ui::Colour::AccentSoft : option.state.testFlag(QStyle::State_MouseOver) ? ui::Colour::Hover : ui::Colour::Base));
        const QRect inner = option.rect.adjusted(8, 0, -8, 0);
        const QString word = index.data().toString();
        const QString remark = index.data(remarkRole).toString();
        painter->setFont(ui::font(ui::Type::Body));
        painter->setPen(ui::colour(ui::Colour::Text));
        const int wordWidth = std::min(inner.width(), painter->fontMetrics().horizontalAdvance(word));
        painter->drawText(inner, Qt::AlignLeft | Qt::AlignVCenter, painter->fontMetrics().elidedText(word, Qt::ElideMiddle, inner.width()));
        painter->setFont(ui::font(ui::Type::Small));
        painter->setPen(ui::colour(ui::Colour::Muted));
        const QRect rest = inner.adjusted(wordWidth + ui::grid::gap, 0, 0, 0);
        if (rest.width() > 40)
            painter->drawText(rest, Qt::AlignRight | Qt::AlignVCenter, painter->fontMetrics().elidedText(remark, Qt::ElideRight, rest.width()));
    }
    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override
    {
        return {0, qRound(ui::grid::row * ui::Theme::current().fontScale())};
    }
};

bool isSame(const Suggestions &one, const Suggestions &other)
{
    return std::equal(one.begin(), one.end(), other.begin(), other.end(), [](const auto &a, const auto &b) { return a.label == b.label && a.detail == b.detail; });
}

} // namespace

Suggester *Suggester::of(QLineEdit *line)
{
    auto *known = qobject_cast<Suggester *>(line->completer());
    if (!known) {
        known = new Suggester(line);
        line->setCompleter(known);
    }
    return known;
}

Suggester::Suggester(QWidget *field) : QCompleter(field), m_model(new QStandardItemModel(this))
{
    setModel(m_model);
    setCaseSensitivity(Qt::CaseInsensitive);
    setFilterMode(Qt::MatchContains);
    setMaxVisibleItems(mostRows);
    setWidget(field);
    popup()->setItemDelegate(new RemarkDelegate(popup()));
    popup()->setMouseTracking(true);
    field->installEventFilter(this);
}

void Suggester::offer(const Suggestions &suggestions)
{
    popup()->setAccessibleName(tr("Suggestions for %1").arg(widget()->accessibleName()));
    if (isSame(suggestions, m_shown))
        return;
    m_shown = suggestions;
    m_model->clear();
    for (const authoring::Proposal &one : suggestions) {
        auto *item = new QStandardItem(one.label);
        item->setData(one.detail, remarkRole);
        item->setData(one.detail.isEmpty() ? one.label : QStringLiteral("%1, %2").arg(one.label, one.detail), Qt::AccessibleTextRole);
        item->setToolTip(ui::tip(one.documentation));
        m_model->appendRow(item);
    }
}

void Suggester::open(const QString &typed)
{
    if (m_shown.empty())
        return;
    setCompletionPrefix(typed);
    if (completionCount() == 0)
        setCompletionPrefix({});
    constexpr int fewest = 260; // wide enough for a word and its remark, however narrow the field
    const int width = std::max(widget()->width(), qRound(fewest * ui::Theme::current().fontScale()));
    complete(QRect(0, 0, width, widget()->height() + 2));
}

bool Suggester::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == widget() && event->type() == QEvent::KeyPress && !popup()->isVisible() && !m_shown.empty()) {
        auto *key = static_cast<QKeyEvent *>(event);
        const auto *text = qobject_cast<const QPlainTextEdit *>(widget());
        const bool isLine = !text || text->blockCount() == 1; // else Down is the next line
        const bool asks = (key->key() == Qt::Key_Down && isLine && key->modifiers() == Qt::NoModifier) || (key->key() == Qt::Key_Space && key->modifiers() == Qt::ControlModifier);
        if (asks) {
            open({});
            return true;
        }
    }
    return QCompleter::eventFilter(watched, event);
}

} // namespace meshwright::designer
