// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/sample/samplepage.h"

#include "widgets/common/elidedlabel.h"
#include "widgets/common/emptystate.h"
#include "widgets/common/facts.h"
#include "widgets/common/layout.h"
#include "widgets/common/segmented.h"
#include "widgets/sample/samplegrid.h"
#include "widgets/workbench/states.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedLayout>

#include <utility>

namespace meshwright::sample {

namespace {

// Files up to this size are checked as soon as they are shown; larger ones when a person asks.
constexpr qint64 checkedUnasked = qint64(64) << 20;

} // namespace

SamplePage::SamplePage(workbench::Workbench &workbench, SampleStore &store, QWidget *parent)
    : Page(parent), m_workbench(workbench), m_store(store), m_objects(new QComboBox(this)), m_file(new ui::ElidedLabel({}, "chip", this)),
      m_filter(new ui::Segmented({tr("All rows"), tr("Failing")}, 1, this)), m_run(ui::button(tr("Run checks"), "primary", this)),
      m_stack(new QStackedLayout), m_grid(new SampleGrid(this)),
      m_empty(new ui::EmptyState("table-2", {}, {}, tr("Choose a data file…"), this)), m_inspector(new QScrollArea(this))
{
    QBoxLayout *layout = ui::column(this);
    buildToolbar(layout);
    m_stack->addWidget(m_grid);
    m_stack->addWidget(m_empty);
    layout->addLayout(m_stack, 1);
    m_inspector->setWidgetResizable(true);
    m_inspector->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(m_filter, &ui::Segmented::changed, this, [this] { m_grid->setFailingOnly(m_filter->chosen().first() == 1); });
    connect(m_run, &QPushButton::clicked, this, &SamplePage::runChecks);
    connect(m_empty, &ui::EmptyState::actionRequested, this, &SamplePage::chooseFile);
    connect(m_objects, &QComboBox::activated, this, [this] { show(m_contractPath, m_objects->currentText()); });
    connect(m_grid, &SampleGrid::currentCellChanged, this, &SamplePage::refreshInspector);
    show({}, {});
}

void SamplePage::buildToolbar(QBoxLayout *layout)
{
    QBoxLayout *row = ui::toolbar(layout);
    m_objects->setAccessibleName(tr("Object"));
    row->addWidget(m_objects);
    row->addWidget(m_file);
    row->addWidget(m_filter);
    row->addStretch();
    row->addWidget(m_run);
}

void SamplePage::show(const QString &contractPath, const QString &object)
{
    m_contractPath = contractPath;
    const QStringList objects = contractPath.isEmpty() ? QStringList() : m_store.objectsWithSamples(contractPath);
    m_object = objects.contains(object) || objects.isEmpty() ? object : objects.first();
    m_objects->clear();
    m_objects->addItems(objects);
    m_objects->setCurrentText(m_object);
    m_objects->setVisible(objects.size() > 1);
    follow(contractPath.isEmpty() ? nullptr : m_store.session(contractPath, m_object));
}

void SamplePage::follow(SampleSession *session)
{
    if (m_session == session && session) {
        refresh();
        return;
    }
    if (m_session)
        m_session->disconnect(this);
    m_session = session;
    m_shown.reset();
    m_shownResults = nullptr;
    m_profileShown = false;
    if (session) {
        connect(session, &SampleSession::changed, this, &SamplePage::refresh);
        connect(session, &SampleSession::progress, this, &SamplePage::progress);
        connect(session, &SampleSession::progress, m_grid, &SampleGrid::rowsChanged);
    }
    refresh();
}

QHash<QString, QString> SamplePage::contractTypes() const
{
    QHash<QString, QString> out;
    const document::AnalysisPointer analysis = m_workbench.analysis(m_contractPath);
    const contract::SchemaObject *object = analysis && analysis->contract ? analysis->contract->object(m_object) : nullptr;
    if (!object)
        return out;
    for (const contract::Property &property : object->properties)
        out.insert(property.sourceName(), property.logicalType);
    return out;
}

void SamplePage::refresh()
{
    const bool has = m_session && m_session->table();
    m_run->setEnabled(has && !m_session->isBusy());
    m_file->setVisible(has);
    m_filter->setVisible(has);
    if (!has) {
        m_grid->setTable(nullptr);
        if (m_session && m_session->problem())
            m_empty->setText(tr("This file can't be shown"), m_session->problem()->text());
        else if (m_session)
            m_empty->setText(tr("Opening…"), m_session->dataPath());
        else if (m_contractPath.isEmpty())
            m_empty->setText(tr("No contract is open"), tr("Open a contract that has a CSV file beside it, or in a folder named “samples” or “data”."));
        else
            m_empty->setText(tr("No sample data"), tr("Put a CSV file named like the object (%1.csv) beside the contract, or in a folder named “samples” there. Or choose a file.").arg(m_object));
        m_stack->setCurrentIndex(1);
        refreshInspector();
        return;
    }
    m_stack->setCurrentIndex(0);
    const std::shared_ptr<const sampling::TableFile> table = m_session->table();
    if (table != m_shown) {
        m_shown = table;
        m_grid->setTable(table);
        m_grid->setTypes(contractTypes());
    }
    const QString count = table->isComplete() ? tr("%Ln rows", nullptr, int(table->knownRowCount())) : tr("about %Ln rows", nullptr, int(qint64(table->estimatedRowCount())));
    m_file->setText(QStringLiteral("%1 · %2 · %3").arg(QFileInfo(m_session->dataPath()).fileName(), count, QLocale().formattedDataSize(table->source().size())));
    if (m_session->profile() && !m_profileShown) {
        m_profileShown = true;
        m_grid->setProfile(*m_session->profile());
        if (!m_session->results() && table->source().size() <= checkedUnasked)
            runChecks();
    }
    const quality::Results *results = m_session->results() ? &*m_session->results() : nullptr;
    if (results != m_shownResults || (results && !m_session->isBusy())) {
        m_shownResults = results;
        if (results)
            m_grid->setResults(*results);
        Q_EMIT resultsChanged();
    }
    m_filter->setTitle(1, results ? tr("Failing %1").arg(QLocale().toString(m_grid->failingRowCount())) : tr("Failing"));
    m_grid->rowsChanged();
    refreshInspector();
}

void SamplePage::runChecks()
{
    if (m_session)
        m_session->check(m_workbench.analysis(m_contractPath));
}

void SamplePage::goToRow(qint64 row, const QString &column)
{
    m_grid->goTo(row - 1, column);
    m_grid->setFocus();
}

void SamplePage::refreshInspector()
{
    auto *facts = new ui::Facts;
    if (!m_session || !m_session->results()) {
        facts->heading(tr("Results"), m_session && m_session->isBusy() ? tr("Checking…") : tr("Nothing has been checked yet."));
        if (m_session && m_session->problem())
            facts->text(m_session->problem()->text(), "fail");
        facts->finish();
        ui::replaceContent(m_inspector, facts);
        return;
    }
    const quality::Results &results = *m_session->results();
    const quality::Summary summary = results.summary();
    facts->heading(tr("Results"), tr("%n checks", nullptr, int(results.checks.size())) + QStringLiteral(" · ") + tr("%1 s").arg(QLocale().toString(m_session->seconds(), 'f', 2)));
    facts->section(tr("By state"));
    facts->fact(tr("passed"), QString::number(summary.passed), ui::State::Passed);
    facts->fact(tr("failed"), QString::number(summary.failed), ui::State::Failed);
    if (summary.warnings > 0)
        facts->fact(tr("warnings"), QString::number(summary.warnings), ui::State::Warning);
    facts->fact(tr("not evaluated"), QString::number(summary.notEvaluated), ui::State::NotEvaluated);
    const QStringList here = m_grid->failures(m_grid->currentRow(), m_grid->currentColumn());
    if (!here.isEmpty()) {
        facts->section(tr("In this cell"));
        for (const QString &title : here)
            facts->text(title, "fail");
    }
    bool headed = false;
    for (const quality::CheckResult &check : results.checks) {
        if (check.state != quality::State::Failed && check.state != quality::State::Warning)
            continue;
        if (!std::exchange(headed, true))
            facts->section(tr("Failed"));
        const QString column = check.columns.value(0);
        const qint64 row = check.rows.empty() ? 0 : check.rows.front().row;
        facts->link(check.title, {}, [this, row, column] {
            if (row > 0)
                goToRow(row, column);
        });
        if (check.totalRows > 0) {
            facts->bar(double(check.failedRows) / double(check.totalRows), check.state == quality::State::Failed ? ui::Colour::Fail : ui::Colour::Warning);
            facts->text(tr("%1 of %Ln rows", nullptr, int(check.totalRows)).arg(QLocale().toString(check.failedRows)), "small");
        } else if (!check.reason.isEmpty()) {
            facts->text(check.reason, "small");
        }
    }
    headed = false;
    for (const quality::CheckResult &check : results.checks) {
        if (check.state != quality::State::NotEvaluated)
            continue;
        if (!std::exchange(headed, true))
            facts->section(tr("Not evaluated"));
        facts->text(check.title);
        facts->text(check.reason, "small");
    }
    for (const QString &note : results.notes)
        facts->text(note, "small");
    facts->finish();
    ui::replaceContent(m_inspector, facts);
}

void SamplePage::chooseFile()
{
    if (m_contractPath.isEmpty()) {
        Q_EMIT notice(tr("Open a contract first; its data is chosen then."));
        return;
    }
    const QString path = QFileDialog::getOpenFileName(this, tr("Choose a data file"), QFileInfo(m_contractPath).path(), tr("Data files (*.csv *.tsv *.txt *.gz);;All files (*)"));
    if (!path.isEmpty())
        follow(m_store.useFile(m_contractPath, m_object, path));
}

QWidget *SamplePage::inspector()
{
    return m_inspector;
}

} // namespace meshwright::sample
