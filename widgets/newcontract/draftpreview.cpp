// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/newcontract/draftpreview.h"

#include "contract/contract.h"
#include "widgets/common/emptystate.h"
#include "widgets/common/icons.h"
#include "widgets/common/layout.h"
#include "widgets/common/theme.h"
#include "widgets/common/segmented.h"
#include "widgets/common/tip.h"
#include "widgets/newcontract/yamlcolours.h"

#include <QBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPainter>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QStackedWidget>
#include <QStandardItemModel>
#include <QStyledItemDelegate>
#include <QTreeView>

namespace meshwright::newcontract {

namespace {

enum Column { Name, Type, Key, Required, Classification, Seen, Columns };

const drafting::ColumnSketch *sketchOf(const drafting::Sketch *sketch, const QString &name)
{
    if (!sketch)
        return nullptr;
    const auto found = std::find_if(sketch->columns.begin(), sketch->columns.end(), [&](const drafting::ColumnSketch &column) { return column.name == name; });
    return found == sketch->columns.end() ? nullptr : &*found;
}

QStandardItem *cell(const QString &text)
{
    auto *item = new QStandardItem(text);
    item->setEditable(false);
    item->setToolTip(ui::tip(text));
    return item;
}

// Rows as high as those of other tables.
class RoomyDelegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const QSize own = QStyledItemDelegate::sizeHint(option, index);
        return {own.width() + ui::grid::unit, std::max(own.height(), qRound(ui::grid::row * ui::Theme::current().fontScale()))};
    }
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::paint(painter, option, index);
        painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), ui::Theme::current().lineWidth()), ui::colour(ui::Colour::Line));
    }
};

QString yes(bool value)
{
    return value ? QStringLiteral("●") : QString();
}

} // namespace

DraftPreview::DraftPreview(QWidget *parent)
    : QWidget(parent), m_segments(new ui::Segmented({tr("Table"), tr("YAML")}, 1, this)), m_count(ui::label({}, "muted", this)), m_stack(new QStackedWidget(this)),
      m_table(new QTreeView), m_model(new QStandardItemModel(this)), m_text(new QPlainTextEdit), m_empty(new ui::EmptyState("file-plus", {}, {}))
{
    QBoxLayout *layout = ui::column(this);
    QBoxLayout *tools = ui::toolbar(layout);
    m_segments->setAccessibleName(tr("Preview as"));
    tools->addWidget(m_segments);
    tools->addWidget(m_count);
    tools->addStretch();
    layout->addWidget(m_stack, 1);

    m_table->setModel(m_model);
    m_table->setAccessibleName(tr("Fields of the new contract"));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setAllColumnsShowFocus(true);
    m_table->setUniformRowHeights(true);
    m_table->setItemDelegate(new RoomyDelegate(m_table));
    m_table->setRootIsDecorated(false);
    m_table->setIndentation(ui::grid::gap);
    m_table->setFrameShape(QFrame::NoFrame);
    m_text->setReadOnly(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_text->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_text->setFont(ui::font(ui::Type::Mono));
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->setProperty("role", QStringLiteral("canvas"));
    m_text->setAccessibleName(tr("Text of the new contract"));
    auto *colours = new YamlColours(m_text->document());
    connect(&ui::Theme::current(), &ui::Theme::changed, this, [this, colours] {
        m_text->setFont(ui::font(ui::Type::Mono));
        colours->rehighlight();
    });
    for (QWidget *page : {static_cast<QWidget *>(m_table), static_cast<QWidget *>(m_text), static_cast<QWidget *>(m_empty)})
        m_stack->addWidget(page);
    connect(m_segments, &ui::Segmented::changed, this, [this] {
        if (m_stack->currentWidget() != m_empty)
            m_stack->setCurrentIndex(m_segments->chosen().constFirst());
    });
}

void DraftPreview::show(const base::Result<QByteArray> &text, const drafting::Sketch *sketch)
{
    if (!text) {
        m_shown.clear();
        m_count->clear();
        m_empty->setText(tr("Nothing to show yet"), text.problem().what + (text.problem().advice.isEmpty() ? QString() : QLatin1Char(' ') + text.problem().advice));
        m_stack->setCurrentWidget(m_empty);
        return;
    }
    m_stack->setCurrentIndex(m_segments->chosen().constFirst());
    if (*text == m_shown)
        return;
    m_shown = *text;
    // Where somebody is reading stays where it is.
    const int scroll = m_text->verticalScrollBar()->value();
    m_text->setPlainText(QString::fromUtf8(*text));
    m_text->verticalScrollBar()->setValue(scroll);
    fill(*text, sketch);
}

void DraftPreview::addProperty(QStandardItem *parent, const contract::Property &property, const drafting::Sketch *sketch)
{
    const drafting::ColumnSketch *column = sketchOf(sketch, property.name);
    QList<QStandardItem *> row;
    for (const QString &text : {property.name, property.logicalType, property.primaryKey ? tr("key") : property.unique ? tr("unique") : QString(), yes(property.required), property.classification,
                                column ? drafting::saidPhrases(column->seen) : property.description})
        row.append(cell(text));
    row[Name]->setFont(ui::font(ui::Type::Mono));
    row[Required]->setTextAlignment(Qt::AlignCenter);
    row[Required]->setData(property.required ? tr("required") : QString(), Qt::AccessibleTextRole);
    parent->appendRow(row);
    for (const contract::Property &part : property.properties)
        addProperty(row.first(), part, nullptr);
}

void DraftPreview::fill(const QByteArray &text, const drafting::Sketch *sketch)
{
    const contract::Contract contract = contract::readContract(text::readYaml(text::SourceText(text)));
    m_model->clear();
    m_model->setHorizontalHeaderLabels({tr("Field"), tr("Type"), tr("Key"), tr("Required"), tr("Classification"), sketch ? tr("Seen in the data") : tr("Description")});
    size_t fields = 0;
    for (const contract::SchemaObject &object : contract.schema) {
        auto *item = cell(object.name);
        item->setIcon(ui::icon("table"));
        item->setFont(ui::font(ui::Type::Strong));
        m_model->appendRow(item);
        for (const contract::Property &property : object.properties)
            addProperty(item, property, sketch);
        fields += object.properties.size();
    }
    m_table->expandAll();
    for (int column = Name; column < Seen; ++column) {
        m_table->resizeColumnToContents(column);
        m_table->setColumnWidth(column, std::min(m_table->columnWidth(column) + 8, 260));
    }
    const qsizetype decisions = text.count("Decide: ");
    m_count->setText(tr("%n fields", nullptr, int(fields)) + QStringLiteral(" · ") + tr("%n decisions wait for a person", nullptr, int(decisions)));
}

} // namespace meshwright::newcontract
