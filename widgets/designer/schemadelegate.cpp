// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/designer/schemadelegate.h"

#include "document/schemamodel.h"
#include "standard/description.h"
#include "widgets/common/icons.h"
#include "widgets/common/state.h"
#include "widgets/common/theme.h"

#include <QComboBox>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

namespace meshwright::designer {

using document::SchemaModel;
using ui::Colour;

namespace {

bool isFlag(int column)
{
    return column == SchemaModel::KeyColumn || column == SchemaModel::RequiredColumn || column == SchemaModel::UniqueColumn;
}

bool isLastRow(const QModelIndex &index)
{
    return index.data(SchemaModel::PathRole).toString().isEmpty();
}

void paintDot(QPainter &painter, const QRect &cell)
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(ui::colour(Colour::Text));
    painter.drawEllipse(QRectF(cell.left() + 10, cell.center().y() - 3.5, 8, 8));
}

} // namespace

void SchemaDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    const QRect cell = option.rect;
    const bool selected = option.state & QStyle::State_Selected;
    painter->fillRect(cell, ui::colour(selected ? Colour::AccentSoft : option.state & QStyle::State_MouseOver ? Colour::Hover : Colour::Base));
    painter->fillRect(QRect(cell.left(), cell.bottom(), cell.width(), 1), ui::colour(Colour::Line));
    const int column = index.column();
    QRect inner = cell.adjusted(8, 0, -8, 0);
    if (column == SchemaModel::NameColumn)
        inner.setLeft(inner.left() + index.data(SchemaModel::DepthRole).toInt() * 16);
    if (isFlag(column) && column != SchemaModel::KeyColumn) {
        if (index.data(Qt::CheckStateRole).toInt() == Qt::Checked)
            paintDot(*painter, cell);
    } else {
        const bool name = column == SchemaModel::NameColumn && !isLastRow(index);
        painter->setFont(ui::font(name ? ui::Type::Mono : ui::Type::Body));
        painter->setPen(ui::colour(isLastRow(index) || column == SchemaModel::DescriptionColumn ? Colour::Muted : Colour::Text));
        const QVariant severity = index.data(SchemaModel::SeverityRole);
        const bool marked = name && severity.isValid();
        const int room = inner.width() - (marked ? 20 : 0);
        const QString text = painter->fontMetrics().elidedText(index.data(Qt::DisplayRole).toString(), Qt::ElideRight, room);
        painter->drawText(inner, Qt::AlignLeft | Qt::AlignVCenter, text);
        if (marked) {
            const ui::State state = severity.toInt() == int(text::Severity::Error) ? ui::State::Failed : ui::State::Warning;
            ui::paintState(*painter, QRectF(inner.left() + painter->fontMetrics().horizontalAdvance(text) + 8, inner.center().y() - 5, 12, 12), state);
        }
    }
    if (option.state & QStyle::State_HasFocus) {
        painter->setRenderHint(QPainter::Antialiasing, false);
        painter->setPen(QPen(ui::colour(Colour::Accent), 2));
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(cell.adjusted(1, 1, -1, -1));
    }
    painter->restore();
}

QWidget *SchemaDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    if (index.column() != SchemaModel::TypeColumn && index.column() != SchemaModel::ClassificationColumn)
        return QStyledItemDelegate::createEditor(parent, option, index);
    auto *box = new QComboBox(parent);
    box->setEditable(true);
    const standard::Block *block = standard::odcs().block("property");
    const standard::Field *field = block ? block->field(index.column() == SchemaModel::TypeColumn ? "logicalType" : "classification") : nullptr;
    if (field) {
        for (const QByteArray &value : field->values.isEmpty() ? field->suggestions : field->values)
            box->addItem(QString::fromUtf8(value));
    }
    return box;
}

void SchemaDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    if (auto *box = qobject_cast<QComboBox *>(editor))
        box->setCurrentText(index.data(Qt::EditRole).toString());
    else
        QStyledItemDelegate::setEditorData(editor, index);
}

void SchemaDelegate::setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const
{
    if (auto *box = qobject_cast<QComboBox *>(editor))
        model->setData(index, box->currentText(), Qt::EditRole);
    else
        QStyledItemDelegate::setModelData(editor, model, index);
}

bool SchemaDelegate::editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &, const QModelIndex &index)
{
    if (!isFlag(index.column()) || !(index.flags() & Qt::ItemIsUserCheckable))
        return false;
    const bool clicked = event->type() == QEvent::MouseButtonDblClick && static_cast<QMouseEvent *>(event)->button() == Qt::LeftButton;
    const bool pressed = event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Space;
    if (!clicked && !pressed)
        return false;
    const bool on = index.data(Qt::CheckStateRole).toInt() == Qt::Checked;
    return model->setData(index, on ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
}

} // namespace meshwright::designer
