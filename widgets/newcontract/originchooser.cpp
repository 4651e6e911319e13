// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/newcontract/originchooser.h"

#include "widgets/common/icons.h"
#include "widgets/common/layout.h"
#include "widgets/common/theme.h"
#include "widgets/common/segmented.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalBlocker>
#include <QStackedWidget>

namespace meshwright::newcontract {

using Origin = DraftMaker::Origin;

namespace {

// As high as the part that is shown, not as the highest.
class TightStack final : public QStackedWidget {
public:
    using QStackedWidget::QStackedWidget;
    QSize sizeHint() const override { return currentWidget() ? currentWidget()->sizeHint() : QSize(); }
    QSize minimumSizeHint() const override { return currentWidget() ? currentWidget()->minimumSizeHint() : QSize(); }
};

} // namespace

OriginChooser::OriginChooser(workbench::Workbench &workbench, DraftMaker &maker, QWidget *parent)
    : QWidget(parent), m_workbench(workbench), m_maker(maker), m_segments(new ui::Segmented({tr("Data file"), tr("Template"), tr("Contract"), tr("Blank")}, 1, this)),
      m_stack(new TightStack(this)), m_file(new QLineEdit), m_copySample(new QCheckBox(tr("Cop&y the file into the mesh as its sample"))), m_templates(new QListWidget), m_contracts(new QComboBox)
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
    connect(m_copySample, &QCheckBox::toggled, this, &OriginChooser::sampleCopyChanged);
    return part;
}

QWidget *OriginChooser::makeTemplatePart()
{
    m_templates->setAccessibleName(tr("Templates"));
    m_templates->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_templates->setWordWrap(true);
    m_templates->setSpacing(2);
    for (const drafting::Template &one : drafting::templates()) {
        auto *item = new QListWidgetItem(ui::icon("file-text"), QStringLiteral("%1\n%2").arg(one.title, one.summary), m_templates);
        item->setData(Qt::UserRole, one.key);
        item->setData(Qt::AccessibleTextRole, QStringLiteral("%1. %2").arg(one.title, one.summary));
    }
    m_templates->setSizeAdjustPolicy(QAbstractScrollArea::AdjustToContents);
    m_templates->setMinimumHeight(qRound(280 * ui::Theme::current().fontScale()));
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
        if (file->analysis && file->analysis->kind == governance::Analysis::Kind::Contract)
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
    m_file->setToolTip(m_maker.file().toHtmlEscaped());
}

bool OriginChooser::copiesSample() const
{
    return m_copySample->isChecked();
}

void OriginChooser::chooseFile()
{
    const QString path = QFileDialog::getOpenFileName(this, tr("Choose a data file"), QFileInfo(m_maker.file()).absolutePath(),
                                                      tr("Data (*.csv *.tsv *.txt *.jsonl *.ndjson *.gz *.zst);;All files (*)"));
    if (!path.isEmpty())
        setFile(path);
}

} // namespace meshwright::newcontract
