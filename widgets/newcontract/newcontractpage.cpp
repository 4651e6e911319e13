// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/newcontract/newcontractpage.h"

#include "drafting/names.h"
#include "widgets/common/layout.h"
#include "widgets/common/theme.h"
#include "widgets/common/tip.h"
#include "widgets/newcontract/draftpreview.h"
#include "widgets/newcontract/meshwords.h"
#include "widgets/newcontract/originchooser.h"
#include "widgets/newcontract/standing.h"

#include <QAction>
#include <QBoxLayout>
#include <QComboBox>
#include <QCoreApplication>
#include <QDir>
#include <QDragEnterEvent>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPointer>
#include <QPushButton>
#include <QScrollArea>
#include <QSettings>
#include <QSignalBlocker>
#include <QSplitter>
#include <QStandardPaths>
#include <QThreadPool>

namespace meshwright::newcontract {

using Origin = DraftMaker::Origin;

namespace {

constexpr int typingPause = 120; // ms of quiet before the preview follows

QString ownerSetting()
{
    return QStringLiteral("person/owner");
}

} // namespace

NewContractPage::NewContractPage(workbench::Workbench &workbench, QWidget *parent)
    : Page(parent), m_workbench(workbench), m_maker(workbench), m_origin(new OriginChooser(workbench, m_maker)), m_name(new QLineEdit), m_domain(new QComboBox), m_owner(new QComboBox),
      m_purpose(new QLineEdit), m_kept(new QComboBox), m_readers(new QComboBox), m_standing(new Standing), m_where(ui::paragraph({}, "small")), m_problem(ui::paragraph({}, "fail")), m_create(ui::button(tr("C&reate contract"), "primary")), m_preview(new DraftPreview)
{
    setAcceptDrops(true);
    auto *form = new QWidget;
    QBoxLayout *fields = ui::column(form, ui::grid::gap, ui::grid::unit);
    fields->addWidget(m_origin);
    buildFields(fields);
    connectFields();
    fields->addStretch();
    auto *area = new QScrollArea;
    area->setWidget(form);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setMinimumWidth(form->minimumSizeHint().width() + ui::grid::gap);
    area->setFocusPolicy(Qt::NoFocus);
    auto *left = new QWidget;
    QBoxLayout *parts = ui::column(left);
    parts->addWidget(area, 1);
    parts->addWidget(ui::horizontalLine(left));
    parts->addWidget(makeFoot());
    auto *splitter = new QSplitter(Qt::Horizontal);
    splitter->addWidget(left);
    auto *right = new QWidget;
    QBoxLayout *seen = ui::column(right);
    seen->addWidget(m_preview, 1);
    seen->addWidget(m_standing);
    splitter->addWidget(right);
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({400, 760});
    splitter->setChildrenCollapsible(false);
    splitter->setHandleWidth(ui::Theme::current().lineWidth());
    ui::column(this)->addWidget(splitter);
    setTabOrder(m_readers, m_create);

    auto *now = new QAction(this);
    now->setShortcuts({QKeySequence(Qt::CTRL | Qt::Key_Return), QKeySequence(Qt::CTRL | Qt::Key_Enter)});
    now->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(now);
    connect(now, &QAction::triggered, this, &NewContractPage::create);
    m_settle.setSingleShot(true);
    m_settle.setInterval(typingPause);
    connect(&m_settle, &QTimer::timeout, this, &NewContractPage::refresh);
    connect(&m_maker, &DraftMaker::changed, this, &NewContractPage::originChanged);
    connect(m_origin, &OriginChooser::sampleCopyChanged, this, &NewContractPage::refresh);
    connect(m_origin, &OriginChooser::fileEntered, this, [this] {
        m_name->setFocus();
        m_name->selectAll();
    });
    connect(&workbench, &workbench::Workbench::snapshotChanged, this, [this] {
        m_origin->refresh();
        refreshSuggestions();
        refresh(); // the rules may be others
    });
    connect(&m_judge, &DraftJudge::judged, this, &NewContractPage::showJudged);
    connect(m_standing, &Standing::fixChosen, this, [this](const ChosenFix &fix) {
        m_fixes.push_back(fix);
        refresh();
    });
    m_owner->setEditText(QSettings().value(ownerSetting()).toString());
    refreshSuggestions();
    refresh();
}

void NewContractPage::buildFields(QBoxLayout *layout)
{
    layout->addSpacing(ui::grid::unit);
    layout->addWidget(ui::label(tr("About it"), "section"));
    const auto labelled = [](const QString &title, QWidget *editor) {
        auto *both = new QVBoxLayout;
        both->setSpacing(ui::grid::unit);
        QLabel *label = ui::label(title);
        label->setBuddy(editor);
        editor->setAccessibleName(QString(title).remove(QLatin1Char('&')));
        both->addWidget(label);
        both->addWidget(editor);
        return both;
    };
    const auto field = [&](const QString &title, QWidget *editor) { layout->addLayout(labelled(title, editor)); };
    for (QComboBox *box : {m_domain, m_owner, m_readers}) {
        box->setEditable(true);
        box->setInsertPolicy(QComboBox::NoInsert);
    }
    for (QComboBox *box : {m_domain, m_owner, m_kept, m_readers})
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_owner->lineEdit()->setPlaceholderText(tr("name@company.org"));
    m_purpose->setPlaceholderText(tr("What others can do with it, in a sentence"));
    m_readers->lineEdit()->setPlaceholderText(tr("Not said yet"));
    m_kept->addItem(tr("Not said yet"));
    for (const int days : {30, 90})
        m_kept->addItem(tr("%n days", nullptr, days), QVariantList{days, QStringLiteral("d")});
    for (const int years : {1, 2, 3, 5, 7, 10})
        m_kept->addItem(tr("%n years", nullptr, years), QVariantList{years, QStringLiteral("y")});
    field(tr("&Name"), m_name);
    field(tr("&Domain"), m_domain);
    field(tr("&Owner"), m_owner);
    field(tr("&Purpose"), m_purpose);
    auto *halves = new QWidget;
    QBoxLayout *row = ui::row(halves, 0, ui::grid::unit);
    for (auto *box : {m_kept, m_readers})
        row->addLayout(labelled(box == m_kept ? tr("&Kept for") : tr("Re&ad by the role"), box), 1);
    layout->addWidget(halves);
}

void NewContractPage::connectFields()
{
    connect(m_name, &QLineEdit::textEdited, this, [this](const QString &text) { m_isNamed = !text.trimmed().isEmpty(); });
    for (QLineEdit *edit : {m_name, m_purpose})
        connect(edit, &QLineEdit::textEdited, &m_settle, qOverload<>(&QTimer::start));
    for (QComboBox *box : {m_domain, m_owner, m_kept, m_readers})
        connect(box, &QComboBox::currentTextChanged, &m_settle, qOverload<>(&QTimer::start));
    for (QLineEdit *edit : {m_name, m_owner->lineEdit(), m_purpose})
        connect(edit, &QLineEdit::returnPressed, this, &NewContractPage::create);
    connect(m_domain, &QComboBox::currentTextChanged, this, &NewContractPage::refreshSuggestions);
}

// Where it goes and the button stay in sight, however long the form is.
QWidget *NewContractPage::makeFoot()
{
    auto *foot = new QWidget;
    QBoxLayout *layout = ui::column(foot, ui::grid::gap, ui::grid::unit);
    layout->setContentsMargins(ui::grid::gap, ui::grid::unit, ui::grid::gap, ui::grid::unit);
    layout->addWidget(m_where);
    layout->addWidget(m_problem);
    auto *buttons = new QWidget(foot);
    QBoxLayout *row = ui::row(buttons, 0, ui::grid::unit);
    QPushButton *cancel = ui::button(tr("Cancel"), nullptr, buttons);
    m_create->setToolTip(ui::keyText(QKeySequence(Qt::CTRL | Qt::Key_Enter)));
    row->addWidget(m_create);
    row->addWidget(cancel);
    row->addStretch();
    layout->addWidget(buttons);
    connect(m_create, &QPushButton::clicked, this, &NewContractPage::create);
    connect(cancel, &QPushButton::clicked, this, &NewContractPage::cancelled);
    return foot;
}

void NewContractPage::refreshSuggestions()
{
    const workspace::SnapshotPointer snapshot = m_workbench.snapshot();
    QStringList domains;
    for (const workspace::DomainRow &row : snapshot->domains) {
        if (row.domain >= 0 && !snapshot->mesh.domains[size_t(row.domain)].name.isEmpty())
            domains.append(row.title);
    }
    const auto offer = [](QComboBox *box, const QStringList &words) {
        QStringList before;
        for (int i = 0; i < box->count(); ++i)
            before.append(box->itemText(i));
        if (words == before)
            return;
        const QSignalBlocker quiet(box);
        const QString said = box->currentText();
        box->clear();
        box->addItems(words);
        box->setCurrentIndex(-1);
        box->setEditText(said);
    };
    const QString domain = m_domain->currentText().trimmed();
    offer(m_domain, domains);
    offer(m_owner, ownersIn(*snapshot, domain));
    QStringList roles = readerRolesIn(*snapshot, domain);
    if (!m_name->text().trimmed().isEmpty())
        roles.prepend(drafting::columnNameFrom(m_name->text()) + QStringLiteral("_reader"));
    offer(m_readers, roles);
}

void NewContractPage::originChanged()
{
    // A name that nobody typed is that of the origin, also while there is none.
    if (!m_isNamed && m_name->text() != m_maker.suggestedName()) {
        m_name->setText(m_maker.suggestedName());
        m_name->selectAll(); // what is typed takes its place
    }
    m_fixes.clear(); // of another draft
    refreshSuggestions();
    refresh();
}

QString NewContractPage::meshFolder() const
{
    if (m_workbench.workspace())
        return m_workbench.workspace()->folder();
    return QDir(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation)).filePath(QStringLiteral("Contracts"));
}

drafting::Wishes NewContractPage::wishes() const
{
    drafting::Wishes out;
    out.name = m_name->text().trimmed();
    out.domain = m_domain->currentText().trimmed();
    out.owner = m_owner->currentText().trimmed();
    out.purpose = m_purpose->text().trimmed();
    if (const QVariantList kept = m_kept->currentData().toList(); kept.size() == 2) {
        out.keptFor = kept[0].toInt();
        out.keptUnit = kept[1].toString();
    }
    out.readerRole = m_readers->currentText().trimmed();
    out.tenant = tenantOf(*m_workbench.snapshot());
    return out;
}

bool NewContractPage::isReady() const
{
    return m_create->isEnabled();
}

void NewContractPage::refresh()
{
    m_settle.stop();
    drafting::Wishes wishes = this->wishes();
    workspace::Snapshot unopened;
    unopened.folder = meshFolder();
    const workspace::SnapshotPointer snapshot = m_workbench.snapshot();
    m_place = placeFor(m_workbench.workspace() ? *snapshot : unopened, wishes.domain, wishes.effectiveId());
    if (m_maker.origin() == Origin::File && !m_maker.file().isEmpty())
        wishes.samplePath = samplePlan(m_maker.file(), m_place, meshFolder(), m_origin->copiesSample()).contractPath;
    const auto text = m_maker.text(wishes, m_place.folder);
    judge(text);
    QString problem;
    if (!text && text.problem().kind != base::Problem::Kind::Usage)
        problem = text.problem().text();
    else if (QFileInfo::exists(m_place.contract))
        problem = tr("There is a contract of that name already. Choose another name.");
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
    m_where->setText(m_workbench.workspace() ? tr("It will be written to %1").arg(QDir(meshFolder()).relativeFilePath(m_place.contract)) : tr("No mesh is open. It will be written to %1").arg(QDir::toNativeSeparators(m_place.contract)));
    m_create->setEnabled(text && problem.isEmpty() && !m_name->text().trimmed().isEmpty() && !m_writing);
}

// What is shown follows when it is judged; a draft that can't be made is told at once.
void NewContractPage::judge(const base::Result<QByteArray> &text)
{
    if (text)
        return m_judge.begin(*text, m_place.contract, m_workbench.snapshot()->rules, m_fixes);
    m_judge.forget();
    m_standing->clear();
    m_preview->show(text, m_maker.sketch());
}

void NewContractPage::showJudged(const Judged &result)
{
    m_preview->show(result.text, m_maker.sketch());
    m_standing->show(*result.analysis);
}

void NewContractPage::create()
{
    refresh();
    if (!isReady())
        return;
    QSettings().setValue(ownerSetting(), m_owner->currentText().trimmed());
    drafting::Wishes wishes = this->wishes();
    SamplePlan sample;
    if (m_maker.origin() == Origin::File)
        sample = samplePlan(m_maker.file(), m_place, meshFolder(), m_origin->copiesSample());
    wishes.samplePath = sample.contractPath;
    const auto text = m_maker.text(wishes, m_place.folder);
    m_writing = true;
    m_create->setEnabled(false);
    const quint64 job = m_workbench.jobs().begin(tr("Write %1").arg(QFileInfo(m_place.contract).fileName()));
    const QPointer self(this);
    const QPointer jobs(&m_workbench.jobs());
    QThreadPool::globalInstance()->start([self, jobs, job, place = m_place, sample, bytes = *text, rules = m_workbench.snapshot()->rules, fixes = m_fixes] {
        // The contract last: what it names is there by then.
        base::Result<void> done = sample.to.isEmpty() ? base::Result<void>() : copySample(sample);
        if (done)
            done = writeContract(place, rules && !fixes.empty() ? newcontract::judge(bytes, place.contract, *rules, fixes).text : bytes);
        QMetaObject::invokeMethod(QCoreApplication::instance(), [self, jobs, job, sample, done] {
            if (jobs)
                jobs->end(job);
            if (self)
                self->written(done, sample);
        }, Qt::QueuedConnection);
    });
}

void NewContractPage::written(const base::Result<void> &result, const SamplePlan &sample)
{
    m_writing = false;
    if (!result) {
        refresh();
        m_problem->setText(result.problem().text());
        m_problem->show();
        return;
    }
    const drafting::Sketch *sketch = m_maker.sketch();
    Q_EMIT created(meshFolder(), m_place.contract, sketch ? sketch->object : QString(), sample.to.isEmpty() ? sample.from : sample.to);
}

void NewContractPage::startFromFile(const QString &path)
{
    m_origin->setOrigin(Origin::File);
    if (!path.isEmpty())
        m_origin->setFile(path);
}

void NewContractPage::startFromTemplate()
{
    m_origin->setOrigin(Origin::Template);
}

void NewContractPage::startFromContract(const QString &path)
{
    m_origin->setOrigin(Origin::Contract);
    m_origin->setContract(path);
}

void NewContractPage::startBlank()
{
    m_origin->setOrigin(Origin::Blank);
}

void NewContractPage::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->hasUrls() && event->mimeData()->urls().constFirst().isLocalFile())
        event->acceptProposedAction();
}

void NewContractPage::dropEvent(QDropEvent *event)
{
    startFromFile(event->mimeData()->urls().constFirst().toLocalFile());
    event->acceptProposedAction();
}

void NewContractPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    if (!m_origin->focusMissing())
        m_name->setFocus();
}

} // namespace meshwright::newcontract
