// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/editor/outlinepanel.h"

#include "widgets/common/icons.h"
#include "widgets/common/kindicons.h"
#include "widgets/common/layout.h"
#include "widgets/common/theme.h"

#include <QBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QSortFilterProxyModel>
#include <QStandardItemModel>
#include <QStyledItemDelegate>
#include <QTreeView>

namespace meshwright::editor {

namespace {

using authoring::OutlineEntry;

constexpr int DetailRole = Qt::UserRole;
constexpr int EntryRole = Qt::UserRole + 1;
constexpr int KindRole = Qt::UserRole + 2;
constexpr int IconRole = Qt::UserRole + 3;

const char *iconOf(const OutlineEntry &entry)
{
    const QString key = entry.pointer.section(QLatin1Char('/'), 1, 1);
    switch (entry.kind) {
    case OutlineEntry::Kind::Section: return ui::sectionIcon(key);
    case OutlineEntry::Kind::Object: return ui::objectIcon(entry.detail);
    case OutlineEntry::Kind::Property: return ui::propertyIcon(entry.detail);
    case OutlineEntry::Kind::Entry: return key == QLatin1String("servers") ? ui::serverIcon(entry.detail) : key == QLatin1String("team") ? "user" : "circle";
    }
    Q_UNREACHABLE();
}

// Title, then the detail in a quieter colour where there is room.
class OutlineDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override { return {0, qRound(24 * ui::Theme::current().fontScale())}; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        using ui::Colour;
        painter->save();
        const bool chosen = option.state & QStyle::State_Selected;
        if (chosen || (option.state & QStyle::State_MouseOver))
            painter->fillRect(option.rect, ui::colour(chosen ? Colour::AccentSoft : Colour::Hover));
        if (chosen && (option.state & QStyle::State_HasFocus))
            painter->fillRect(QRect(option.rect.topLeft(), QSize(2, option.rect.height())), ui::colour(Colour::Accent));
        const int size = qRound(12 * ui::Theme::current().fontScale());
        const QRect icon(option.rect.left() + ui::grid::half, option.rect.center().y() - size / 2, size, size);
        const auto kind = OutlineEntry::Kind(index.data(KindRole).toInt());
        ui::paintIcon(*painter, icon, index.data(IconRole).toByteArray().constData(), ui::colour(chosen ? Colour::Accent : Colour::Muted));
        const QFont font = ui::font(kind == OutlineEntry::Kind::Section ? ui::Type::Small : ui::Type::Mono);
        const QRect room = option.rect.adjusted(size + 2 * ui::grid::half + 2, 0, -ui::grid::half, 0);
        const QFontMetrics metrics(font);
        const QString title = metrics.elidedText(index.data().toString(), Qt::ElideRight, room.width());
        painter->setFont(font);
        painter->setPen(ui::colour(Colour::Text));
        painter->drawText(room, Qt::AlignVCenter, title);
        const int rest = room.width() - metrics.horizontalAdvance(title) - ui::grid::unit;
        const QFont small = ui::font(ui::Type::Small);
        if (rest > 24) {
            painter->setFont(small);
            painter->setPen(ui::colour(Colour::Muted));
            painter->drawText(room, Qt::AlignVCenter | Qt::AlignRight, QFontMetrics(small).elidedText(index.data(DetailRole).toString(), Qt::ElideRight, rest));
        }
        painter->restore();
    }
};

} // namespace

OutlinePanel::OutlinePanel(QWidget *parent)
    : QWidget(parent), m_filter(new QLineEdit), m_view(new QTreeView), m_why(ui::paragraph({}, "small")), m_model(new QStandardItemModel(this)), m_filtered(new QSortFilterProxyModel(this))
{
    setAttribute(Qt::WA_StyledBackground);
    ui::setRole(this, "canvas");
    setAccessibleName(tr("Outline"));
    QBoxLayout *column = ui::column(this);
    auto *top = new QWidget;
    QBoxLayout *row = ui::row(top, ui::grid::half);
    m_filter->setPlaceholderText(tr("Filter the outline"));
    m_filter->setAccessibleName(tr("Filter the outline"));
    m_filter->setClearButtonEnabled(true);
    row->addWidget(m_filter);
    column->addWidget(top);
    m_why->setContentsMargins(ui::grid::unit, ui::grid::unit, ui::grid::unit, 0);
    m_why->hide();
    column->addWidget(m_why);
    m_filtered->setSourceModel(m_model);
    m_filtered->setRecursiveFilteringEnabled(true);
    m_filtered->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_view->setModel(m_filtered);
    m_view->setItemDelegate(new OutlineDelegate(m_view));
    m_view->setHeaderHidden(true);
    m_view->setUniformRowHeights(true);
    m_view->setIndentation(ui::grid::unit + ui::grid::half);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setAccessibleName(tr("Outline"));
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    column->addWidget(m_view, 1);
    connect(m_filter, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_filtered->setFilterFixedString(text);
        if (!text.isEmpty())
            m_view->expandAll();
    });
    connect(m_view, &QTreeView::clicked, this, &OutlinePanel::choose);
    m_filter->installEventFilter(this);
    m_view->installEventFilter(this);
}

void OutlinePanel::setTree(const text::Tree &tree)
{
    m_why->hide();
    std::vector<authoring::OutlineEntry> entries = authoring::outlineOf(tree);
    // Typing moves places and changes no names: then the tree stays as it is.
    const bool same = entries.size() == m_entries.size() && std::equal(entries.begin(), entries.end(), m_entries.begin(), [](const OutlineEntry &a, const OutlineEntry &b) {
        return a.depth == b.depth && a.title == b.title && a.detail == b.detail && a.pointer == b.pointer;
    });
    m_entries = std::move(entries);
    if (!same)
        rebuild();
}

void OutlinePanel::setNothing(const QString &why)
{
    m_entries.clear();
    rebuild();
    m_why->setText(why);
    m_why->show();
}

void OutlinePanel::rebuild()
{
    m_model->clear();
    m_items.clear();
    QList<QStandardItem *> open{m_model->invisibleRootItem()};
    for (size_t i = 0; i < m_entries.size(); ++i) {
        const OutlineEntry &entry = m_entries[i];
        auto *item = new QStandardItem(entry.title);
        item->setData(entry.detail, DetailRole);
        item->setData(int(i), EntryRole);
        item->setData(int(entry.kind), KindRole);
        item->setData(QByteArray(iconOf(entry)), IconRole);
        item->setData(QString(entry.title + QLatin1String(", ") + entry.detail), Qt::AccessibleTextRole);
        open = open.mid(0, entry.depth + 1);
        open.last()->appendRow(item);
        open.append(item);
        m_items.push_back(item);
    }
    constexpr size_t mostOpened = 400;
    if (m_entries.size() <= mostOpened)
        m_view->expandAll();
    else
        m_view->expandToDepth(0);
}

void OutlinePanel::follow(quint32 offset)
{
    const int entry = authoring::entryAt(m_entries, offset);
    const QModelIndex index = entry < 0 || size_t(entry) >= m_items.size() ? QModelIndex() : m_filtered->mapFromSource(m_items[size_t(entry)]->index());
    if (m_view->hasFocus() || index == m_view->currentIndex())
        return;
    m_view->setCurrentIndex(index);
    if (index.isValid())
        m_view->scrollTo(index);
}

QStringList OutlinePanel::trail(quint32 offset) const
{
    QStringList trail;
    int depth = -1;
    for (int entry = authoring::entryAt(m_entries, offset); entry >= 0; --entry) {
        const OutlineEntry &one = m_entries[size_t(entry)];
        if (depth >= 0 && one.depth != depth - 1)
            continue;
        trail.prepend(one.title);
        depth = one.depth;
        if (depth == 0)
            break;
    }
    return trail;
}

void OutlinePanel::choose(const QModelIndex &index)
{
    const size_t entry = index.data(EntryRole).toUInt();
    if (index.isValid() && entry < m_entries.size())
        Q_EMIT chosen(m_entries[entry].span.begin);
}

bool OutlinePanel::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    const bool enter = key == Qt::Key_Return || key == Qt::Key_Enter;
    if (watched == m_filter && (key == Qt::Key_Down || enter)) {
        m_view->setFocus();
        if (!m_view->currentIndex().isValid() || enter)
            m_view->setCurrentIndex(m_filtered->index(0, 0));
    } else if (watched == m_filter && key == Qt::Key_Escape && !m_filter->text().isEmpty()) {
        m_filter->clear();
    } else if (watched == m_view && enter) {
        choose(m_view->currentIndex());
    } else {
        return QWidget::eventFilter(watched, event);
    }
    return true;
}

} // namespace meshwright::editor
