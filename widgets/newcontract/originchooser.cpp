// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/newcontract/originchooser.h"

#include "widgets/common/icons.h"
#include "widgets/common/layout.h"
#include "widgets/common/theme.h"
#include "widgets/common/segmented.h"
#include "widgets/common/tip.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPainter>
#include <QPushButton>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QStyledItemDelegate>

namespace meshwright::newcontract {

using Origin = DraftMaker::Origin;

namespace {

// As high as the part that is shown, not as the highest.
class TightStack final : public QStackedWidget {
public:
    using QStackedWidget::QStackedWidget;
    QSize sizeHint() const override { return currentWidget() ? currentWidget()->sizeHint().expandedTo(currentWidget()->minimumSize()) : QSize(); }
    QSize minimumSizeHint() const override { return currentWidget() ? currentWidget()->minimumSizeHint().expandedTo(currentWidget()->minimumSize()) : QSize(); }
};

// A list without a scroll bar of its own: the page scrolls. Title and summary of an item are two lines.
class WholeList final : public QListWidget {
public:
    WholeList()
    {
        setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        setResizeMode(QListView::Adjust);
    }

protected:
    void resizeEvent(QResizeEvent *event) override
    {
        QListWidget::resizeEvent(event);
        doItemsLayout();
        fit();
    }
    void changeEvent(QEvent *event) override
    {
        QListWidget::changeEvent(event);
        if (event->type() == QEvent::FontChange)
            scheduleDelayedItemsLayout();
    }
    void doItemsLayout() override
    {
        QListWidget::doItemsLayout();
        fit();
    }

private:
    void fit()
    {
        int height = 4;
        for (int row = 0; row < count(); ++row)
            height += sizeHintForRow(row) + 2 * spacing();
        if (height != minimumHeight())
            setFixedHeight(height);
    }
};

class TemplateDelegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const bool isChosen = option.state.testFlag(QStyle::State_Selected);
        const bool isUnderMouse = option.state.testFlag(QStyle::State_MouseOver);
        const bool hasFocus = option.state.testFlag(QStyle::State_HasFocus);
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(hasFocus ? QPen(ui::colour(ui::Colour::Accent), 2) : QPen(Qt::NoPen));
        painter->setBrush(ui::colour(isChosen ? ui::Colour::AccentSoft : isUnderMouse ? ui::Colour::Hover : ui::Colour::Base));
        painter->drawRoundedRect(option.rect.adjusted(1, 1, -1, -1), ui::grid::controlRadius, ui::grid::controlRadius);
        const int icon = qRound(16 * ui::Theme::current().fontScale());
        const QRect inner = wordsIn(option.rect);
        ui::paintIcon(*painter, QRectF(option.rect.left() + ui::grid::unit, inner.top() + 1, icon, icon), "file-text", ui::colour(isChosen ? ui::Colour::Accent : ui::Colour::Muted));
        painter->setFont(ui::font(ui::Type::Strong));
        painter->setPen(ui::colour(ui::Colour::Text));
        painter->drawText(inner, Qt::AlignLeft | Qt::AlignTop, titleOf(index));
        const int line = painter->fontMetrics().height() + 2;
        painter->setFont(ui::font(ui::Type::Small));
        painter->setPen(ui::colour(ui::Colour::Muted));
        painter->drawText(inner.adjusted(0, line, 0, 0), Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, summaryOf(index));
    }
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const auto *list = qobject_cast<const QListWidget *>(option.widget);
        const int width = wordsIn(QRect(0, 0, list ? list->viewport()->width() - 2 * list->spacing() : 300, 100)).width();
        const QFontMetrics small(ui::font(ui::Type::Small));
        const int words = small.boundingRect(QRect(0, 0, std::max(60, width), 10000), Qt::TextWordWrap, summaryOf(index)).height();
        return {60, QFontMetrics(ui::font(ui::Type::Strong)).height() + 2 + words + 2 * padding};
    }

private:
    static constexpr int padding = 6;

    static QString titleOf(const QModelIndex &index) { return index.data().toString().section(QLatin1Char('\n'), 0, 0); }
    static QString summaryOf(const QModelIndex &index) { return index.data().toString().section(QLatin1Char('\n'), 1); }
    static QRect wordsIn(const QRect &rect)
    {
        return rect.adjusted(2 * ui::grid::unit + qRound(16 * ui::Theme::current().fontScale()), padding, -ui::grid::unit, -padding);
    }
};

} // namespace

OriginChooser::OriginChooser(workbench::Workbench &workbench, DraftMaker &maker, QWidget *parent)
    : QWidget(parent), m_workbench(workbench), m_maker(maker), m_segments(new ui::Segmented({tr("Data file"), tr("Template"), tr("Contract"), tr("Blank")}, 1, this)),
      m_stack(new TightStack(this)), m_file(new QLineEdit), m_copySample(new QCheckBox(tr("Cop&y the file into the mesh as its sample"))), m_templates(new WholeList), m_contracts(new QComboBox)
{
    QBoxLayout *layout = ui::column(this, 0, ui::grid::unit);
    layout->addWidget(ui::label(tr("Start from"), "section", this));
    m_segments->setAccessibleName(tr("Start from"));
    layout->addWidget(m_segments, 0, Qt::AlignLeft);
    m_stack->addWidget(makeFilePart());
    m_stack->addWidget(makeTemplatePart());
    m_stack->addWidget(makeContractPart());
    m_stack->addWidget(ui::paragraph(tr("A contract with a name and one empty table. Add the fields in the form or in the text."), "muted"));
    layout->addWidget(m_stack);
    connect(m_segments, &ui::Segmented::changed, this, [this] { setOrigin(Origin(m_segments->chosen().constFirst())); });
    connect(&maker, &DraftMaker::changed, this, &OriginChooser::showFile);
    refresh();
}

QWidget *OriginChooser::makeFilePart()
{
    auto *part = new QWidget;
    QBoxLayout *layout = ui::column(part, 0, ui::grid::unit);
    auto *line = new QWidget(part);
    QBoxLayout *row = ui::row(line, 0, ui::grid::unit);
    m_file->setPlaceholderText(tr("CSV, TSV or JSON lines; or drop one here"));
    m_file->setAccessibleName(tr("Data file"));
    QPushButton *choose = ui::button(tr("C&hoose…"), nullptr, line);
    choose->setAccessibleName(tr("Choose a data file"));
    row->addWidget(m_file, 1);
    row->addWidget(choose);
    layout->addWidget(line);
    m_copySample->setChecked(true);
    m_copySample->setToolTip(tr("Checks need rows to look at. Files of more than 200 MB are used where they are."));
    layout->addWidget(m_copySample);
    connect(choose, &QPushButton::clicked, this, &OriginChooser::chooseFile);
    connect(m_file, &QLineEdit::editingFinished, this, [this] { setFile(m_file->text().trimmed()); });
    connect(m_file, &QLineEdit::returnPressed, this, [this] {
        if (!m_file->text().trimmed().isEmpty())
            Q_EMIT fileEntered();
    });
    connect(m_copySample, &QCheckBox::toggled, this, &OriginChooser::sampleCopyChanged);
    return part;
}

QWidget *OriginChooser::makeTemplatePart()
{
    m_templates->setAccessibleName(tr("Templates"));
    m_templates->setItemDelegate(new TemplateDelegate(m_templates));
    m_templates->setMouseTracking(true);
    for (const drafting::Template &one : drafting::templates()) {
        auto *item = new QListWidgetItem(QStringLiteral("%1\n%2").arg(one.title, one.summary), m_templates);
        item->setData(Qt::UserRole, one.key);
        item->setData(Qt::AccessibleTextRole, QStringLiteral("%1. %2").arg(one.title, one.summary));
    }
    connect(m_templates, &QListWidget::currentItemChanged, this, [this](const QListWidgetItem *item) {
        if (item)
            m_maker.setTemplate(item->data(Qt::UserRole).toString());
    });
    return m_templates;
}

QWidget *OriginChooser::makeContractPart()
{
    auto *part = new QWidget;
    QBoxLayout *layout = ui::column(part, 0, ui::grid::unit);
    m_contracts->setAccessibleName(tr("Contract to copy from"));
    m_contracts->setPlaceholderText(tr("Choose a contract"));
    m_contracts->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    layout->addWidget(m_contracts);
    layout->addWidget(ui::label(tr("Copied with its tables and fields:"), "muted", part));
    const drafting::CopiedParts usual;
    for (const auto &[title, on] : {std::pair(tr("Description"), usual.descriptions), std::pair(tr("Quality rules"), usual.quality), std::pair(tr("Relationships"), usual.relationships),
                                    std::pair(tr("Servers"), usual.servers), std::pair(tr("Team, roles, support"), usual.people), std::pair(tr("Service levels and price"), usual.serviceLevels),
                                    std::pair(tr("Tags, definitions, custom properties"), usual.others)}) {
        auto *box = new QCheckBox(title, part);
        box->setChecked(on);
        connect(box, &QCheckBox::toggled, this, &OriginChooser::readParts);
        layout->addWidget(box);
        m_parts.append(box);
    }
    connect(m_contracts, &QComboBox::currentIndexChanged, this, [this] { m_maker.setContract(m_contracts->currentData().toString()); });
    return part;
}

bool OriginChooser::focusMissing()
{
    const bool isMissing = m_maker.origin() == Origin::File && m_maker.file().isEmpty();
    if (isMissing)
        m_file->setFocus();
    return isMissing;
}

void OriginChooser::readParts()
{
    const auto on = [this](int part) { return m_parts[part]->isChecked(); };
    m_maker.setParts({on(0), on(1), on(2), on(3), on(4), on(5), on(6)});
}

void OriginChooser::refresh()
{
    const QSignalBlocker quiet(m_contracts);
    const QString chosen = m_contracts->currentData().toString();
    m_contracts->clear();
    for (const auto &file : m_workbench.snapshot()->files) {
        if (file->brief && file->brief->kind == governance::Brief::Kind::Contract)
            m_contracts->addItem(ui::icon("file-text"), QStringLiteral("%1 · %2").arg(file->title, file->relativePath), file->path);
    }
    m_contracts->setCurrentIndex(m_contracts->findData(chosen));
}

void OriginChooser::setOrigin(Origin origin)
{
    m_segments->setChosen({int(origin)});
    m_stack->setCurrentIndex(int(origin));
    m_stack->updateGeometry();
    m_maker.setOrigin(origin);
    // There is something to see at once.
    if (origin == Origin::Template && m_templates->currentRow() < 0)
        m_templates->setCurrentRow(0);
}

void OriginChooser::setFile(const QString &path)
{
    if (path != m_maker.file())
        m_maker.setFile(path);
    showFile();
}

void OriginChooser::setContract(const QString &path)
{
    refresh();
    m_contracts->setCurrentIndex(m_contracts->findData(path));
}

void OriginChooser::showFile()
{
    if (!m_file->hasFocus() && m_file->text() != m_maker.file())
        m_file->setText(m_maker.file());
    m_file->setToolTip(ui::tip(m_maker.file()));
}

bool OriginChooser::copiesSample() const
{
    return m_copySample->isChecked();
}

void OriginChooser::chooseFile()
{
    const QString path = QFileDialog::getOpenFileName(this, tr("Choose a data file"), QFileInfo(m_maker.file()).absolutePath(),
                                                      tr("Data (*.csv *.tsv *.txt *.jsonl *.ndjson *.gz *.zst);;All files (*)"));
    if (path.isEmpty())
        return;
    setFile(path);
    Q_EMIT fileEntered();
}

} // namespace meshwright::newcontract
