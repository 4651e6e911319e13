// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/compliance/ruledialog.h"

#include "governance/federation.h"
#include "widgets/common/layout.h"
#include "widgets/common/state.h"
#include "widgets/common/tip.h"
#include "widgets/compliance/staterows.h"
#include "widgets/workbench/contentcolumns.h"
#include "widgets/workbench/listtable.h"
#include "widgets/workbench/states.h"

#include <QBoxLayout>
#include <QClipboard>
#include <QComboBox>
#include <QCoreApplication>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QSplitter>
#include <QStandardItemModel>
#include <QTableView>

#include <algorithm>
#include <tuple>

namespace meshwright::compliance {

using governance::Outcome;
using workspace::RuleTrial;
using workspace::TriedFile;

namespace {

constexpr int settleMilliseconds = 250; // after the last key
constexpr int mostFaults = 3;
constexpr int pathRole = Qt::UserRole + 2, placeRole = Qt::UserRole + 3, pointerRole = Qt::UserRole + 4;

QByteArray firstText()
{
    return "rules:\n"
           "  my-rule:\n"
           "    description: Why there is this rule.\n"
           "    severity: warn\n"
           "    given: $\n"
           "    then: {field: description.purpose, function: truthy}\n";
}

/// Failed ones first, those that no rule looked at last.
int rank(const TriedFile &file)
{
    if (!file.isConcerned)
        return 3;
    return file.outcome == Outcome::Failed ? 0 : file.outcome == Outcome::NotEvaluated ? 1 : 2;
}

ui::State stateOf(const TriedFile &file)
{
    return file.isConcerned ? workbench::stateOf(file.outcome) : ui::State::None;
}

QString whyOf(const TriedFile &file)
{
    if (!file.isConcerned)
        return RuleDialog::tr("nothing to check here");
    if (file.outcome == Outcome::NotEvaluated)
        return file.reason;
    if (file.findings.empty())
        return {};
    const QString first = file.findings.front().message;
    return file.findings.size() == 1 ? first : RuleDialog::tr("%1 (and %Ln more)", nullptr, int(file.findings.size()) - 1).arg(first);
}

QStandardItem *item(const QString &words)
{
    auto *out = new QStandardItem(words);
    out->setToolTip(ui::tip(words));
    return out;
}

} // namespace

RuleDialog::RuleDialog(workspace::SnapshotPointer mesh, QWidget *parent)
    : QDialog(parent), m_mesh(std::move(mesh)), m_library(new QComboBox(this)), m_home(new QComboBox(this)), m_text(new QPlainTextEdit(this)), m_verdict(ui::paragraph({}, "muted", this)),
      m_files(new QStandardItemModel(this)), m_table(workbench::makeListTable(this)), m_save(ui::button(tr("Save"), "primary", this))
{
    setWindowTitle(tr("Try a rule"));
    resize(qRound(900 * ui::Theme::current().fontScale()), qRound(560 * ui::Theme::current().fontScale()));
    QBoxLayout *layout = ui::column(this, ui::grid::gap, ui::grid::unit);
    layout->addWidget(ui::paragraph(tr("Write a rule, or begin with one that there is. It is tried on the files of the mesh as they are saved; nothing is stored until you save it."), "muted", this));
    m_library->setAccessibleName(tr("Begin with a rule"));
    m_library->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    layout->addWidget(m_library);
    auto *both = new QSplitter(Qt::Horizontal, this);
    both->setChildrenCollapsible(false);
    m_text->setFont(ui::font(ui::Type::Mono));
    m_text->setAccessibleName(tr("The rule as code"));
    m_text->setTabChangesFocus(true);
    m_text->setLineWrapMode(QPlainTextEdit::NoWrap);
    both->addWidget(m_text);
    auto *answers = new QWidget(both);
    QBoxLayout *answer = ui::column(answers, 0, ui::grid::unit);
    answer->setContentsMargins(ui::grid::unit, 0, 0, 0);
    m_verdict->setObjectName(QStringLiteral("verdict"));
    answer->addWidget(m_verdict);
    answer->addWidget(m_table, 1);
    both->addWidget(answers);
    both->setStretchFactor(0, 1);
    both->setStretchFactor(1, 1);
    layout->addWidget(both, 1);

    m_files->setHorizontalHeaderLabels({QString(), tr("File"), tr("Why")});
    m_files->setHeaderData(StateColumn, Qt::Horizontal, tr("State"), Qt::AccessibleTextRole);
    m_table->setModel(m_files);
    m_table->setAccessibleName(tr("Files the rule was tried on"));
    m_table->setItemDelegate(new StateRows(StateColumn, FileColumn, m_table));
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->horizontalHeader()->show();
    const auto body = [] { return ui::font(ui::Type::Body); };
    using Wish = workbench::ContentColumns::Column;
    new workbench::ContentColumns(m_table, {Wish{FileColumn, body, 120}}, Wish{WhyColumn, body, 120}, StateColumn);

    QBoxLayout *buttons = ui::row(nullptr, 0, ui::grid::unit);
    QPushButton *copy = ui::button(tr("Copy"), nullptr, this);
    QPushButton *close = ui::button(tr("Close"), nullptr, this);
    m_home->setAccessibleName(tr("Whom the rule is saved for"));
    buttons->addWidget(copy);
    buttons->addStretch();
    buttons->addWidget(m_home);
    buttons->addWidget(m_save);
    buttons->addWidget(close);
    layout->addLayout(buttons);
    for (QPushButton *button : {copy, close, m_save})
        button->setAutoDefault(false); // Enter is for the text

    m_thread.setMaxThreadCount(1);
    m_later.setSingleShot(true);
    m_later.setInterval(settleMilliseconds);
    connect(&m_later, &QTimer::timeout, this, &RuleDialog::begin);
    connect(m_text, &QPlainTextEdit::textChanged, this, &RuleDialog::edited);
    connect(m_library, &QComboBox::activated, this, [this](int index) {
        m_text->setPlainText(QString::fromUtf8(index == 0 ? firstText() : workspace::packOf(*m_rules[size_t(index - 1)])));
    });
    connect(m_table, &QTableView::activated, this, &RuleDialog::open);
    connect(m_table, &QTableView::doubleClicked, this, &RuleDialog::open);
    connect(copy, &QPushButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(m_text->toPlainText()); });
    connect(m_save, &QPushButton::clicked, this, &RuleDialog::save);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    fillLibrary();
    fillHomes();
    m_text->setPlainText(QString::fromUtf8(firstText()));
    m_text->setFocus();
}

RuleDialog::~RuleDialog()
{
    m_cancel.request();
    m_thread.waitForDone();
}

/// Those of the mesh, and of the built-in packs.
void RuleDialog::fillLibrary()
{
    m_library->addItem(tr("A new rule"));
    QStringList known;
    const auto add = [&](const governance::RulePack &pack) {
        for (const governance::RulePtr &rule : pack.rules) {
            if (known.contains(rule->id) || workspace::packOf(*rule).isEmpty())
                continue;
            known.append(rule->id);
            m_rules.push_back(rule);
        }
    };
    for (const governance::RulePack &pack : m_mesh->rules ? m_mesh->rules->federation.packs : std::vector<governance::RulePack>())
        add(pack);
    for (const QString &name : governance::builtInPacks()) {
        if (const auto pack = governance::loadPack(name))
            add(*pack);
    }
    std::stable_sort(m_rules.begin(), m_rules.end(), [](const auto &one, const auto &other) { return one->title.localeAwareCompare(other->title) < 0; });
    for (const auto &rule : m_rules)
        m_library->addItem(tr("%1 · %2").arg(rule->title, rule->id));
}

void RuleDialog::fillHomes()
{
    m_home->addItem(tr("For all domains"), QStringLiteral("global"));
    for (const mesh::Domain &domain : m_mesh->mesh.domains) {
        if (const QString key = governance::domainKey(domain.name); !key.isEmpty() && m_home->findData(key) < 0)
            m_home->addItem(tr("For %1").arg(domain.name), key);
    }
}

void RuleDialog::edited()
{
    ++m_number;
    m_isTried = false;
    m_cancel.request();
    m_save->setEnabled(false);
    m_later.start();
}

void RuleDialog::begin()
{
    m_cancel = {};
    m_thread.start([self = QPointer(this), number = m_number, mesh = m_mesh, cancel = m_cancel, text = m_text->toPlainText().toUtf8()] {
        const RuleTrial trial = workspace::tryRules(*mesh, text, cancel);
        QMetaObject::invokeMethod(QCoreApplication::instance(), [self, number, trial] {
            if (self && self->m_number == number && !trial.isCancelled)
                self->tell(trial);
        }, Qt::QueuedConnection);
    });
}

void RuleDialog::tell(const RuleTrial &trial)
{
    m_isTried = true;
    m_save->setEnabled(trial.faults.empty() && trial.rules > 0);
    ui::setRole(m_verdict, trial.faults.empty() ? "muted" : "fail");
    if (!trial.faults.empty()) {
        QStringList lines;
        for (const RuleTrial::Fault &fault : trial.faults) {
            if (lines.size() < mostFaults)
                lines.append(fault.line > 0 ? tr("Line %1, column %2: %3").arg(fault.line).arg(fault.column).arg(fault.message) : fault.message);
        }
        if (trial.faults.size() > mostFaults)
            lines.append(tr("and %Ln more", nullptr, int(trial.faults.size()) - mostFaults));
        m_verdict->setText(lines.join(QLatin1Char('\n')));
    } else if (trial.rules == 0) {
        m_verdict->setText(tr("There is no rule yet. Rules stand under “rules:”, each with “given” and “then”."));
    } else {
        const int concerned = trial.count(Outcome::Passed) + trial.count(Outcome::Failed) + trial.count(Outcome::NotEvaluated);
        m_verdict->setText(tr("%L1 would fail, %L2 pass, %L3 not be evaluated; in %L4 there is nothing to check.")
                               .arg(trial.count(Outcome::Failed)).arg(trial.count(Outcome::Passed)).arg(trial.count(Outcome::NotEvaluated)).arg(int(trial.files.size()) - concerned));
    }
    showFiles(trial);
}

void RuleDialog::showFiles(const RuleTrial &trial)
{
    std::vector<const TriedFile *> files;
    for (const TriedFile &file : trial.files)
        files.push_back(&file);
    std::stable_sort(files.begin(), files.end(), [](const TriedFile *one, const TriedFile *other) { return rank(*one) < rank(*other); });
    m_files->setRowCount(0);
    for (const TriedFile *file : files) {
        auto *state = new QStandardItem;
        state->setData(int(stateOf(*file)), StateRows::stateRole);
        state->setData(file->isConcerned ? ui::stateName(stateOf(*file)) : whyOf(*file), Qt::AccessibleTextRole);
        state->setData(file->path, pathRole);
        state->setData(file->findings.empty() ? 0u : file->findings.front().span.begin, placeRole);
        state->setData(file->findings.empty() ? QString() : file->findings.front().path, pointerRole);
        m_files->appendRow({state, item(file->title), item(whyOf(*file))});
    }
}

void RuleDialog::save()
{
    const auto stored = workspace::addRules(m_mesh->folder, m_home->currentData().toString(), m_text->toPlainText().toUtf8());
    ui::setRole(m_verdict, stored ? "muted" : "fail");
    if (!stored) {
        m_verdict->setText(stored.problem().text());
        return;
    }
    Q_EMIT this->stored(*stored);
    accept();
}

void RuleDialog::open(const QModelIndex &index)
{
    const QModelIndex first = index.siblingAtColumn(StateColumn);
    Q_EMIT chosen(first.data(pathRole).toString(), first.data(placeRole).toUInt(), first.data(pointerRole).toString());
}

} // namespace meshwright::compliance
