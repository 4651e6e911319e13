// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/editor/completionpopup.h"

#include "widgets/common/icons.h"
#include "widgets/common/layout.h"
#include "widgets/common/theme.h"

#include <QAbstractListModel>
#include <QAccessible>
#include <QBoxLayout>
#include <QLabel>
#include <QListView>
#include <QPainter>
#include <QScrollBar>
#include <QStyledItemDelegate>

namespace meshwright::editor {

using authoring::Proposal;

class ProposalModel : public QAbstractListModel {
public:
    using QAbstractListModel::QAbstractListModel;

    void set(std::shared_ptr<const authoring::Proposals> proposals, const std::vector<int> &rows)
    {
        beginResetModel();
        m_proposals = std::move(proposals);
        m_rows = rows;
        endResetModel();
    }
    const Proposal *at(int row) const { return row >= 0 && row < int(m_rows.size()) ? &m_proposals->all[size_t(m_rows[size_t(row)])] : nullptr; }
    QString typed() const { return m_proposals ? QString::fromUtf8(m_proposals->typed) : QString(); }
    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(m_rows.size()); }
    QVariant data(const QModelIndex &index, int role) const override
    {
        const Proposal *one = at(index.row());
        if (!one)
            return {};
        if (role == Qt::DisplayRole)
            return one->label;
        return role == Qt::AccessibleTextRole ? QVariant(one->label + QLatin1String(", ") + one->detail) : role == Qt::AccessibleDescriptionRole ? QVariant(one->documentation) : QVariant();
    }

private:
    std::shared_ptr<const authoring::Proposals> m_proposals;
    std::vector<int> m_rows;
};

namespace {

constexpr int mostRows = 9;
constexpr int sideWidth = 272;

int scaled(int pixels)
{
    return qRound(pixels * ui::Theme::current().fontScale());
}

const char *iconOf(Proposal::Kind kind)
{
    switch (kind) {
    case Proposal::Kind::RequiredKey: return "asterisk";
    case Proposal::Kind::Key: return "braces";
    case Proposal::Kind::Value: return "check";
    case Proposal::Kind::Mesh: return "network";
    case Proposal::Kind::Contract: return "link";
    case Proposal::Kind::Sample: return "table-2";
    case Proposal::Kind::Example: return "sparkles";
    }
    Q_UNREACHABLE();
}

class ProposalDelegate : public QStyledItemDelegate {
public:
    explicit ProposalDelegate(const ProposalModel &model, QObject *parent) : QStyledItemDelegate(parent), m_model(model) {}

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override { return {0, scaled(26)}; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Proposal *one = m_model.at(index.row());
        if (!one)
            return;
        using ui::Colour;
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        const bool chosen = option.state & QStyle::State_Selected;
        const QRect row = option.rect.adjusted(ui::grid::half, 0, -ui::grid::half, 0);
        if (chosen || (option.state & QStyle::State_MouseOver)) {
            painter->setPen(chosen && ui::Theme::current().isHighContrast() ? QPen(ui::colour(Colour::Accent), 2) : QPen(Qt::NoPen));
            painter->setBrush(ui::colour(chosen ? Colour::AccentSoft : Colour::Hover));
            painter->drawRoundedRect(row.adjusted(1, 1, -1, -1), ui::grid::half, ui::grid::half);
        }
        const int size = scaled(14);
        const QRect icon(row.left() + ui::grid::unit, row.center().y() - size / 2, size, size);
        ui::paintIcon(*painter, icon, iconOf(one->kind), ui::colour(one->kind == Proposal::Kind::RequiredKey ? Colour::Fail : one->kind == Proposal::Kind::Key || one->kind == Proposal::Kind::Value ? Colour::Muted : Colour::Accent));
        QFont mono = ui::font(ui::Type::Mono);
        painter->setFont(mono);
        const int left = icon.right() + ui::grid::unit;
        const int width = QFontMetrics(mono).horizontalAdvance(one->label);
        const int room = row.right() - ui::grid::unit - left;
        painter->setPen(ui::colour(Colour::Text));
        painter->drawText(QRect(left, row.top(), room, row.height()), Qt::AlignVCenter, QFontMetrics(mono).elidedText(one->label, Qt::ElideRight, room));
        underline(*painter, one->label, mono, left, row);
        const QFont small = ui::font(ui::Type::Small);
        const int rest = room - width - ui::grid::gap;
        if (rest > scaled(40)) {
            painter->setFont(small);
            painter->setPen(ui::colour(Colour::Muted));
            painter->drawText(QRect(row.right() - ui::grid::unit - rest, row.top(), rest, row.height()), Qt::AlignVCenter | Qt::AlignRight, QFontMetrics(small).elidedText(one->detail, Qt::ElideRight, rest));
        }
        painter->restore();
    }

private:
    // The part of the label that was typed.
    void underline(QPainter &painter, const QString &label, const QFont &font, int left, const QRect &row) const
    {
        const QString typed = m_model.typed();
        const qsizetype at = typed.isEmpty() ? -1 : label.indexOf(typed, 0, Qt::CaseInsensitive);
        if (at < 0)
            return;
        const QFontMetrics metrics(font);
        const int from = left + metrics.horizontalAdvance(label.left(at));
        const int y = row.center().y() + metrics.ascent() / 2 + 3;
        painter.setPen(QPen(ui::colour(ui::Colour::Accent), ui::Theme::current().lineWidth()));
        painter.drawLine(from, y, from + metrics.horizontalAdvance(label.mid(at, typed.size())), y);
    }

    const ProposalModel &m_model;
};

} // namespace

CompletionPopup::CompletionPopup(QWidget *parent)
    : QFrame(parent), m_model(new ProposalModel(this)), m_list(new QListView), m_side(new QWidget), m_title(ui::label({}, nullptr)), m_kind(ui::label({}, "small")), m_text(ui::paragraph({}, "small"))
{
    ui::setRole(this, "card");
    setFocusPolicy(Qt::NoFocus);
    setAccessibleName(tr("Proposals"));
    QBoxLayout *row = ui::row(this, ui::Theme::current().lineWidth());
    m_list->setModel(m_model);
    m_list->setItemDelegate(new ProposalDelegate(*m_model, m_list));
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setAccessibleName(tr("Proposals"));
    m_list->setUniformItemSizes(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setMouseTracking(true);
    m_list->setFrameShape(QFrame::NoFrame);
    row->addWidget(m_list);
    QBoxLayout *column = ui::column(m_side, ui::grid::unit + ui::grid::half, ui::grid::half);
    m_title->setFont(ui::font(ui::Type::Strong));
    m_title->setWordWrap(true);
    for (QLabel *label : {m_title, m_kind, m_text})
        column->addWidget(label);
    column->addStretch();
    row->addWidget(m_side);
    connect(m_list, &QListView::clicked, this, [this] { Q_EMIT taken(); });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &CompletionPopup::showDocumentation);
    connect(m_model, &QAbstractItemModel::modelReset, this, &CompletionPopup::showDocumentation);
    hide();
}

CompletionPopup::~CompletionPopup() = default;

void CompletionPopup::show(std::shared_ptr<const authoring::Proposals> proposals, const std::vector<int> &rows, int chosen)
{
    m_model->set(std::move(proposals), rows);
    fit();
    m_list->scrollToTop();
    choose(chosen);
}

void CompletionPopup::fit()
{
    int width = scaled(200);
    for (int row = 0; row < std::min(m_model->rowCount(), 60); ++row) {
        const Proposal &one = *m_model->at(row);
        width = std::max(width, QFontMetrics(ui::font(ui::Type::Mono)).horizontalAdvance(one.label) + QFontMetrics(ui::font(ui::Type::Small)).horizontalAdvance(one.detail) + scaled(76));
    }
    const int rows = std::min(m_model->rowCount(), mostRows);
    const int room = parentWidget() ? parentWidget()->width() - 2 * ui::grid::unit : 1000;
    width = std::min({width, scaled(420), room});
    const bool beside = room >= width + scaled(sideWidth);
    m_side->setVisible(beside);
    m_side->setFixedWidth(scaled(sideWidth));
    const int height = std::max(rows * scaled(26) + 2, beside ? scaled(6 * 26) : 0);
    m_list->setFixedWidth(width);
    setFixedSize(width + (beside ? scaled(sideWidth) : 0) + 2 * ui::Theme::current().lineWidth(), height + 2 * ui::Theme::current().lineWidth());
}

void CompletionPopup::choose(int row)
{
    const QModelIndex index = m_model->index(row);
    m_list->setCurrentIndex(index);
    if (!index.isValid()) {
        m_list->clearSelection();
        return;
    }
    m_list->scrollTo(index);
    // The list has no focus, so a screen reader is told what stands out.
    QAccessibleEvent event(m_list, QAccessible::Focus);
    event.setChild(row);
    QAccessible::updateAccessibility(&event);
}

void CompletionPopup::move(int rows)
{
    const int count = m_model->rowCount();
    const int now = m_list->currentIndex().row();
    choose(now < 0 ? (rows > 0 ? 0 : count - 1) : (now + rows + count) % count);
}

void CompletionPopup::movePage(int pages)
{
    choose(std::clamp(std::max(0, m_list->currentIndex().row()) + pages * (mostRows - 1), 0, m_model->rowCount() - 1));
}

const Proposal *CompletionPopup::current() const
{
    return m_model->at(m_list->currentIndex().row());
}

const Proposal *CompletionPopup::first() const
{
    return m_model->at(0);
}

void CompletionPopup::showDocumentation()
{
    const Proposal *one = current() ? current() : first();
    m_title->setText(one ? one->label : QString());
    m_kind->setText(one ? one->detail : QString());
    m_kind->setVisible(one && !one->detail.isEmpty());
    m_text->setText(one ? one->documentation : QString());
}

} // namespace meshwright::editor
