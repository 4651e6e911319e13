// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/designer/schemadelegate.h"

#include "document/schemamodel.h"
#include "standard/description.h"
#include "widgets/common/icons.h"
#include "widgets/common/state.h"
#include "widgets/common/theme.h"
#include "widgets/designer/sheetpaste.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QCompleter>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMimeData>
#include <QMouseEvent>
#include <QPainter>
#include <QTimer>

namespace meshwright::designer {

using document::SchemaColumn;
using document::SchemaModel;
using ui::Colour;

namespace {

constexpr int grip = 14;    ///< room for the handle at the left of a name
constexpr int chevron = 16;
constexpr int indent = 16;
constexpr const char *takesRows = "takesRows"; ///< of the editor that begins a new property

SchemaColumn::Kind kindOf(const QModelIndex &index)
{
    return document::schemaColumns()[size_t(index.column())].kind;
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

void paintText(QPainter &painter, QRect inner, const QModelIndex &index)
{
    const bool isName = index.column() == SchemaModel::NameColumn && !isLastRow(index);
    const bool isMono = isName || index.column() == SchemaModel::PhysicalTypeColumn;
    const bool isMuted = isLastRow(index) || index.column() == SchemaModel::DescriptionColumn;
    painter.setFont(ui::font(isMono ? ui::Type::Mono : ui::Type::Body));
    painter.setPen(ui::colour(isMuted ? Colour::Muted : Colour::Text));
    const QVariant severity = index.data(SchemaModel::SeverityRole);
    const int room = inner.width() - (severity.isValid() ? 18 : 0);
    const QString text = painter.fontMetrics().elidedText(index.data(Qt::DisplayRole).toString(), Qt::ElideRight, room);
    painter.drawText(inner, Qt::AlignLeft | Qt::AlignVCenter, text);
    if (!severity.isValid())
        return;
    const ui::State state = severity.toInt() == int(text::Severity::Error) ? ui::State::Failed : ui::State::Warning;
    ui::paintState(painter, QRectF(inner.left() + painter.fontMetrics().horizontalAdvance(text) + (text.isEmpty() ? 0 : 6), inner.center().y() - 5, 12, 12), state);
}

} // namespace

bool SchemaDelegate::isOnGrip(int x)
{
    return x >= 0 && x < grip;
}

bool SchemaDelegate::isOnChevron(const QModelIndex &index, int x)
{
    const int left = grip + index.data(SchemaModel::DepthRole).toInt() * indent;
    return index.data(SchemaModel::PartsRole).toInt() > 0 && x >= left && x < left + chevron;
}

void SchemaDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    const QRect cell = option.rect;
    const bool isHovered = option.state & QStyle::State_MouseOver;
    painter->fillRect(cell, ui::colour(option.state & QStyle::State_Selected ? Colour::AccentSoft : isHovered ? Colour::Hover : Colour::Base));
    painter->fillRect(QRect(cell.left(), cell.bottom(), cell.width(), 1), ui::colour(Colour::Line));
    QRect inner = cell.adjusted(8, 0, -8, 0);
    if (index.column() == SchemaModel::NameColumn && !isLastRow(index)) {
        if (isHovered || option.state & QStyle::State_Selected)
            ui::paintIcon(*painter, QRectF(cell.left() + 1, cell.center().y() - 6, 12, 12), "grip-vertical", ui::colour(Colour::Muted));
        inner.setLeft(cell.left() + grip + index.data(SchemaModel::DepthRole).toInt() * indent);
        if (index.data(SchemaModel::PartsRole).toInt() > 0)
            ui::paintIcon(*painter, QRectF(inner.left(), cell.center().y() - 6, 12, 12), index.data(SchemaModel::OpenRole).toBool() ? "chevron-down" : "chevron-right", ui::colour(Colour::Muted));
        inner.setLeft(inner.left() + chevron);
    }
    if (kindOf(index) == SchemaColumn::Kind::Flag && !isLastRow(index)) {
        if (index.data(Qt::CheckStateRole).toInt() == Qt::Checked)
            paintDot(*painter, cell);
        if (index.data(SchemaModel::SeverityRole).isValid())
            paintText(*painter, inner.adjusted(14, 0, 0, 0), index);
    } else {
        paintText(*painter, inner, index);
    }
    if (option.state & QStyle::State_HasFocus) {
        painter->setRenderHint(QPainter::Antialiasing, false);
        painter->setPen(QPen(ui::colour(Colour::Accent), 2));
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(cell.adjusted(1, 1, -1, -1));
    }
    painter->restore();
}

QWidget *SchemaDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const QString title = document::schemaColumns()[size_t(index.column())].title;
    const SchemaColumn::Kind kind = kindOf(index);
    const bool isChoice = kind == SchemaColumn::Kind::Type || kind == SchemaColumn::Kind::Choice;
    if (!isChoice) {
        auto *line = new QLineEdit(parent);
        line->setAccessibleName(title);
        line->setProperty("role", QStringLiteral("cell"));
        line->setProperty(takesRows, isLastRow(index));
        if (m_names && index.column() == SchemaModel::NameColumn)
            const_cast<SchemaDelegate *>(this)->offerNames(line, index);
        return line;
    }
    auto *box = new QComboBox(parent);
    box->setEditable(true);
    box->setInsertPolicy(QComboBox::NoInsert);
    box->setAccessibleName(title);
    box->setProperty("role", QStringLiteral("cell"));
    const standard::Block *block = standard::odcs().block("property");
    const standard::Field *field = block ? block->field(document::schemaColumns()[size_t(index.column())].key.toStdString()) : nullptr;
    if (field) {
        for (const QByteArray &value : field->values.isEmpty() ? field->suggestions : field->values)
            box->addItem(QString::fromUtf8(value));
    }
    box->completer()->setCompletionMode(QCompleter::InlineCompletion);
    box->completer()->setCaseSensitivity(Qt::CaseInsensitive);
    return box;
}

// Enter goes on to the next row whether the list is open or not: with the name that is chosen in it, or the one that is typed.
void SchemaDelegate::offerNames(QLineEdit *line, const QModelIndex &index)
{
    const Suggestions names = m_names(index);
    if (names.empty())
        return;
    Suggester *suggester = Suggester::of(line);
    suggester->offer(names);
    // Later: the list gives its word to the line first.
    const auto finish = [this, line] {
        QTimer::singleShot(0, line, [this, line] {
            m_byEnter = true;
            Q_EMIT commitData(line);
            Q_EMIT closeEditor(line, SubmitModelCache);
        });
    };
    connect(line, &QLineEdit::returnPressed, line, [suggester, finish] {
        if (suggester->popup()->isVisible() && !suggester->popup()->currentIndex().isValid())
            finish();
    });
    connect(suggester, qOverload<const QString &>(&QCompleter::activated), line, finish);
}

void SchemaDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QRect cell = option.rect.adjusted(0, 0, 0, -1);
    if (index.column() == SchemaModel::NameColumn && !isLastRow(index))
        cell.setLeft(cell.left() + grip + index.data(SchemaModel::DepthRole).toInt() * indent);
    if (qobject_cast<QComboBox *>(editor))
        cell.setWidth(std::max(cell.width(), 140));
    editor->setGeometry(cell);
}

void SchemaDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    const QString text = index.data(Qt::EditRole).toString();
    if (auto *box = qobject_cast<QComboBox *>(editor)) {
        box->setCurrentIndex(box->findText(text));
        box->setEditText(text);
        box->lineEdit()->selectAll();
    } else if (auto *line = qobject_cast<QLineEdit *>(editor); line && !line->isModified()) {
        line->setText(text);
    }
}

QVariant SchemaDelegate::editedValue(QWidget *editor, const QModelIndex &) const
{
    if (auto *box = qobject_cast<QComboBox *>(editor))
        return box->currentText();
    auto *line = qobject_cast<QLineEdit *>(editor);
    return line ? QVariant(line->text()) : QVariant();
}

void SchemaDelegate::setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const
{
    model->setData(index, editedValue(editor, index), Qt::EditRole);
}

bool SchemaDelegate::eventFilter(QObject *watched, QEvent *event)
{
    const auto isPaste = [&] { return static_cast<QKeyEvent *>(event)->matches(QKeySequence::Paste); };
    if (event->type() == QEvent::KeyPress && isPaste() && watched->property(takesRows).toBool()) {
        const QMimeData *offered = QApplication::clipboard()->mimeData();
        const QString sheet = offered ? sheetOf(*offered).trimmed() : QString();
        if (sheet.contains(QLatin1Char('\n')) || sheet.contains(QLatin1Char('\t'))) {
            Q_EMIT closeEditor(qobject_cast<QWidget *>(watched), RevertModelCache);
            Q_EMIT rowsPasted();
            return true;
        }
    }
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        m_byEnter = key == Qt::Key_Return || key == Qt::Key_Enter;
    }
    return QStyledItemDelegate::eventFilter(watched, event);
}

bool SchemaDelegate::editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &, const QModelIndex &index)
{
    const bool isMark = kindOf(index) == SchemaColumn::Kind::Flag;
    if (!isMark || !(index.flags() & Qt::ItemIsUserCheckable) || event->type() != QEvent::MouseButtonDblClick)
        return false;
    const bool on = index.data(Qt::CheckStateRole).toInt() == Qt::Checked;
    return model->setData(index, on ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
}

} // namespace meshwright::designer
