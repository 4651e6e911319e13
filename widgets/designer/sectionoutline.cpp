// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/designer/sectionoutline.h"

#include "widgets/common/icons.h"
#include "widgets/common/theme.h"
#include "widgets/common/tip.h"

#include <QPainter>
#include <QSignalBlocker>
#include <QStyledItemDelegate>

namespace meshwright::designer {

namespace {

enum Role { KeyRole = Qt::UserRole, DepthRole, CountRole, ThereRole, StateRole, IconRole };

constexpr int iconSide = 14;

class OutlineDelegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override
    {
        return {100, qRound(28 * ui::Theme::current().fontScale())};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        painter->save();
        const bool isChosen = option.state & QStyle::State_Selected;
        const bool isThere = index.data(ThereRole).toBool();
        painter->fillRect(option.rect, ui::colour(isChosen ? ui::Colour::AccentSoft : option.state & QStyle::State_MouseOver ? ui::Colour::Hover : ui::Colour::Side));
        if (isChosen)
            painter->fillRect(QRect(option.rect.left(), option.rect.top(), 2, option.rect.height()), ui::colour(ui::Colour::Accent));
        QRect room = option.rect.adjusted(ui::grid::unit + 4 + index.data(DepthRole).toInt() * 14, 0, -ui::grid::unit, 0);
        const auto state = ui::State(index.data(StateRole).toInt());
        if (state == ui::State::Failed || state == ui::State::Warning) {
            ui::paintState(*painter, QRectF(room.right() - 12, room.center().y() - 6, 12, 12), state);
            room.setRight(room.right() - 18);
        }
        const int size = qRound(iconSide * ui::Theme::current().fontScale());
        ui::paintIcon(*painter, QRectF(room.left(), room.center().y() - size / 2.0, size, size), index.data(IconRole).toByteArray().constData(), ui::colour(isChosen ? ui::Colour::Accent : ui::Colour::Muted));
        room.setLeft(room.left() + size + 6);
        painter->setFont(ui::font(ui::Type::Small));
        painter->setPen(ui::colour(ui::Colour::Muted));
        const int count = index.data(CountRole).toInt();
        if (isThere && count > 0) {
            const QString number = QString::number(count);
            painter->drawText(room, Qt::AlignRight | Qt::AlignVCenter, number);
            room.setRight(room.right() - painter->fontMetrics().horizontalAdvance(number) - 6);
        }
        painter->setFont(ui::font(isChosen ? ui::Type::Strong : ui::Type::Body));
        painter->setPen(ui::colour(isThere || isChosen ? ui::Colour::Text : ui::Colour::Muted));
        painter->drawText(room, Qt::AlignLeft | Qt::AlignVCenter, painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, room.width()));
        if (option.state & QStyle::State_HasFocus) {
            painter->setPen(QPen(ui::colour(ui::Colour::Accent), 2));
            painter->drawRect(option.rect.adjusted(1, 1, -1, -1));
        }
        painter->restore();
    }
};

} // namespace

SectionOutline::SectionOutline(QWidget *parent) : QListWidget(parent)
{
    setItemDelegate(new OutlineDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setMouseTracking(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAccessibleName(tr("Sections"));
    setProperty("role", QStringLiteral("side"));
    connect(this, &QListWidget::currentRowChanged, this, [this](int row) {
        if (row >= 0)
            Q_EMIT chosen(item(row)->data(KeyRole).toString());
    });
}

QSize SectionOutline::sizeHint() const
{
    const qreal scale = std::min(1.4, ui::Theme::current().fontScale());
    const QFontMetrics metrics(ui::font(ui::Type::Strong));
    int widest = qRound(160 * scale);
    for (const Section &section : m_sections) {
        if (section.depth == 0)
            widest = std::max(widest, metrics.horizontalAdvance(section.title) + qRound((iconSide + 6) * ui::Theme::current().fontScale()) + 2 * ui::grid::unit + 8);
    }
    return {std::min(widest, qRound(240 * scale)), 300};
}

void SectionOutline::setSections(const std::vector<Section> &sections)
{
    const QSignalBlocker quiet(this);
    m_sections = sections;
    const QString current = currentItem() ? currentItem()->data(KeyRole).toString() : QString();
    while (count() > int(sections.size()))
        delete takeItem(count() - 1);
    while (count() < int(sections.size()))
        addItem(QString());
    for (int i = 0; i < count(); ++i) {
        const Section &section = sections[size_t(i)];
        QListWidgetItem *entry = item(i);
        entry->setText(section.title);
        entry->setData(KeyRole, section.key);
        entry->setData(DepthRole, section.depth);
        entry->setData(CountRole, section.count);
        entry->setData(ThereRole, section.isThere);
        entry->setData(StateRole, int(section.state));
        entry->setData(IconRole, QByteArray(section.icon));
        QStringList said{section.title};
        if (section.count > 0)
            said.append(QString::number(section.count));
        said.append(section.isThere ? section.state == ui::State::None ? QString() : ui::stateName(section.state) : tr("empty"));
        said.removeAll(QString());
        entry->setData(Qt::AccessibleTextRole, said.join(QStringLiteral(", ")));
        entry->setToolTip(ui::tip(section.help));
    }
    setCurrent(current);
}

void SectionOutline::setCurrent(const QString &key)
{
    const QSignalBlocker quiet(this);
    for (int i = 0; i < count(); ++i) {
        if (item(i)->data(KeyRole).toString() == key && item(i)->data(KeyRole).isValid()) {
            setCurrentRow(i);
            return;
        }
    }
}

} // namespace meshwright::designer
