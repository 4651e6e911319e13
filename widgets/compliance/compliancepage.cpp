// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/compliance/compliancepage.h"

#include "authoring/hover.h"
#include "base/clock.h"
#include "base/file.h"
#include "governance/waiverwriter.h"
#include "widgets/common/emptystate.h"
#include "widgets/common/facts.h"
#include "widgets/common/layout.h"
#include "widgets/common/theme.h"
#include "widgets/compliance/compliancemodel.h"
#include "widgets/compliance/matrixexport.h"
#include "widgets/compliance/waivedialog.h"
#include "widgets/workbench/listtable.h"
#include "widgets/workbench/manual.h"
#include "widgets/workbench/states.h"

#include <QAction>
#include <QBoxLayout>
#include <QComboBox>
#include <QFileDialog>
#include <QFrame>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPainter>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QStackedLayout>
#include <QStyledItemDelegate>
#include <QTableView>

#include <utility>

namespace meshwright::compliance {

using ui::Colour;

namespace {

class MatrixDelegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        workbench::paintRowBackground(*painter, option);
        const auto *model = static_cast<const ComplianceModel *>(index.model());
        if (index.column() >= ComplianceModel::FirstRuleColumn) {
            if (model->verdict(index))
                ui::paintState(*painter, QRectF(option.rect.center().x() - 7, option.rect.center().y() - 7, 14, 14), model->state(index));
            return;
        }
        const bool title = index.column() == ComplianceModel::TitleColumn;
        painter->setFont(ui::font(title ? ui::Type::Strong : ui::Type::Body));
        painter->setPen(ui::colour(title ? Colour::Text : Colour::Muted));
        const QRect inner = option.rect.adjusted(8, 0, -8, 0);
        painter->drawText(inner, Qt::AlignLeft | Qt::AlignVCenter, painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, inner.width()));
    }
};

QFrame *card(const QString &title, const QString &figure, const QString &detail, const char *detailRole, QWidget *parent)
{
    auto *frame = new QFrame(parent);
    frame->setProperty("role", QStringLiteral("card"));
    QBoxLayout *layout = ui::column(frame, ui::grid::gap, ui::grid::half);
    layout->addWidget(ui::label(title, "muted", frame));
    layout->addWidget(ui::label(figure, "figure", frame));
    layout->addWidget(ui::label(detail, detailRole, frame));
    return frame;
}

} // namespace

CompliancePage::CompliancePage(workbench::Workbench &workbench, QWidget *parent)
    : Page(parent), m_workbench(workbench), m_model(new ComplianceModel(this)), m_table(workbench::makeListTable(this)),
      m_domains(new QComboBox(this)), m_packs(new QComboBox(this)), m_levels(new QComboBox(this)), m_states(new QComboBox(this)), m_words(new QLineEdit(this)), m_cards(new QWidget(this)), m_stack(new QStackedLayout), m_inspector(new QScrollArea(this))
{
    QBoxLayout *layout = ui::column(this);
    QBoxLayout *tools = ui::toolbar(layout);
    m_domains->setAccessibleName(tr("Domain"));
    tools->addWidget(m_domains);
    m_packs->setAccessibleName(tr("Rule pack"));
    m_packs->addItem(tr("All packs"), QString());
    tools->addWidget(m_packs);
    m_levels->setAccessibleName(tr("Severity"));
    m_levels->addItem(tr("All severities"));
    for (const auto &[level, name] : {std::pair(governance::Level::Error, tr("Errors")), std::pair(governance::Level::Warning, tr("Warnings")),
                                      std::pair(governance::Level::Info, tr("Notes")), std::pair(governance::Level::Hint, tr("Hints"))})
        m_levels->addItem(name, int(level));
    tools->addWidget(m_levels);
    m_states->setAccessibleName(tr("State"));
    m_states->addItem(tr("All states"), int(ui::State::None));
    for (const ui::State state : {ui::State::Failed, ui::State::NotEvaluated, ui::State::Waived, ui::State::Passed})
        m_states->addItem(ui::stateName(state), int(state));
    tools->addWidget(m_states);
    m_words->setPlaceholderText(tr("Filter by file, rule or tag"));
    m_words->setAccessibleName(m_words->placeholderText());
    m_words->setClearButtonEnabled(true);
    m_words->setMinimumWidth(140);
    for (QComboBox *filter : {m_domains, m_packs, m_levels, m_states}) { // names of packs and domains are as long as they like
        filter->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        filter->setMinimumContentsLength(9);
    }
    tools->addWidget(m_words);
    tools->addStretch();
    QPushButton *save = ui::button(tr("Export…"), nullptr, this);
    connect(save, &QPushButton::clicked, this, &CompliancePage::exportMatrix);
    tools->addWidget(save);

    auto *content = new QWidget(this);
    QBoxLayout *contentLayout = ui::column(content, ui::grid::gap, ui::grid::gap);
    ui::row(m_cards, 0, ui::grid::gap);
    contentLayout->addWidget(m_cards);
    m_table->setModel(m_model);
    m_table->setItemDelegate(new MatrixDelegate(m_table));
    m_table->setSelectionBehavior(QAbstractItemView::SelectItems);
    m_table->setAccessibleName(tr("Files and rules"));
    m_table->horizontalHeader()->show();
    m_table->horizontalHeader()->setDefaultAlignment(Qt::Alignment(int(Qt::AlignHCenter | Qt::AlignVCenter) | int(Qt::TextWordWrap)));
    keepTitlesInSight();
    contentLayout->addWidget(m_table, 1);
    m_stack->addWidget(content);
    m_stack->addWidget(new ui::EmptyState("shield-check", tr("Nothing to judge yet"), tr("Open a folder with contracts. The rules of the built-in packs and those in its “rules” folder are judged here, offline."), {}, this));
    layout->addLayout(m_stack, 1);

    m_inspector->setWidgetResizable(true);
    m_inspector->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(m_domains, &QComboBox::currentIndexChanged, this, &CompliancePage::showModel);
    for (QComboBox *filter : {m_packs, m_levels, m_states})
        connect(filter, &QComboBox::currentIndexChanged, this, &CompliancePage::showModel);
    connect(m_words, &QLineEdit::textChanged, this, &CompliancePage::showModel);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, &CompliancePage::refreshInspector);
    connect(m_table, &QTableView::doubleClicked, this, &CompliancePage::goToPlace);
    auto *go = new QAction(tr("Go to the place"), m_table);
    go->setShortcuts({Qt::Key_Return, Qt::Key_Enter});
    go->setShortcutContext(Qt::WidgetShortcut);
    connect(go, &QAction::triggered, this, [this] { goToPlace(m_table->currentIndex()); });
    m_table->addAction(go);
    connect(&workbench, &workbench::Workbench::snapshotChanged, this, &CompliancePage::snapshotChanged);
    connect(&workbench, &workbench::Workbench::documentChanged, this, &CompliancePage::documentChanged);
}

void CompliancePage::documentChanged()
{
    m_isLate = true;
    if (isVisible())
        refresh();
}

void CompliancePage::snapshotChanged()
{
    if (!isVisible() && m_model->rowCount() > 0) {
        m_place = {m_table->currentIndex().row(), m_table->currentIndex().column()};
        m_model->forget();
    }
    documentChanged();
}

void CompliancePage::catchUp()
{
    if (m_isLate)
        refresh();
}

void CompliancePage::showEvent(QShowEvent *event)
{
    catchUp();
    Page::showEvent(event);
}

/// Sixty rules are wider than any window: the files' titles stand beside the table, and stay when it scrolls.
void CompliancePage::keepTitlesInSight()
{
    QHeaderView *titles = m_table->verticalHeader();
    ui::setRole(titles, "rows");
    titles->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    titles->setTextElideMode(Qt::ElideRight);
    titles->setHighlightSections(false);
    titles->show();
    connect(titles, &QHeaderView::sectionDoubleClicked, this, [this](int row) { goToPlace(m_model->index(row, ComplianceModel::TitleColumn)); });
    m_table->setCornerButtonEnabled(false);
    connect(&ui::Theme::current(), &ui::Theme::changed, this, &CompliancePage::fitHeads);
    fitHeads();
}

/// Three lines for a rule's title, whatever the size of the letters.
void CompliancePage::fitHeads()
{
    const qreal scale = ui::Theme::current().fontScale();
    m_table->horizontalHeader()->setFixedHeight(qRound(56 * scale));
    m_table->verticalHeader()->setFixedWidth(qRound(200 * std::min(scale, 1.4)));
    m_table->setColumnWidth(ComplianceModel::DomainColumn, qRound(200 * std::min(scale, 1.4)));
    for (int column = ComplianceModel::FirstRuleColumn; column < m_model->columnCount(); ++column)
        m_table->setColumnWidth(column, qRound(104 * scale));
}

void CompliancePage::refresh()
{
    m_isLate = false;
    const QString domain = m_domains->currentData().toString();
    const QPoint forgotten = std::exchange(m_place, {-1, -1});
    const QPoint place = forgotten.x() >= 0 ? forgotten : QPoint(m_table->currentIndex().row(), m_table->currentIndex().column());
    {
        const QSignalBlocker quiet(m_domains);
        m_domains->clear();
        m_domains->addItem(tr("All domains"), QString());
        for (const mesh::Domain &one : m_workbench.snapshot()->mesh.domains) {
            if (!one.name.isEmpty())
                m_domains->addItem(one.name, one.name);
        }
        m_domains->setCurrentIndex(std::max(0, m_domains->findData(domain)));
    }
    showModel();
    if (place.x() >= 0 && place.x() < m_model->rowCount() && place.y() < m_model->columnCount())
        m_table->setCurrentIndex(m_model->index(place.x(), place.y()));
    refreshInspector();
}

/// The packs of the rules in force; the chosen one stays, also while none of its rules is.
void CompliancePage::refreshPacks()
{
    QStringList packs = m_model->packs();
    const QString chosen = m_packs->currentData().toString();
    if (!chosen.isEmpty() && !packs.contains(chosen))
        packs.append(chosen);
    QStringList shown;
    for (int i = 1; i < m_packs->count(); ++i)
        shown.append(m_packs->itemData(i).toString());
    if (shown == packs)
        return;
    const QSignalBlocker quiet(m_packs);
    while (m_packs->count() > 1)
        m_packs->removeItem(1);
    for (const QString &pack : packs)
        m_packs->addItem(pack.startsWith(QLatin1Char(':')) ? tr("%1 (built in)").arg(pack.mid(1)) : m_workbench.displayPath(pack), pack);
    m_packs->setCurrentIndex(std::max(0, m_packs->findData(chosen)));
}

bool CompliancePage::isFiltered() const
{
    return !m_words->text().trimmed().isEmpty() || m_states->currentIndex() > 0 || m_domains->currentIndex() > 0 || m_packs->currentIndex() > 0 || m_levels->currentIndex() > 0;
}

void CompliancePage::showModel()
{
    const QVariant level = m_levels->currentData();
    m_model->show(m_workbench, {m_domains->currentData().toString(), m_packs->currentData().toString(),
                                level.isValid() ? std::optional(governance::Level(level.toInt())) : std::nullopt, m_words->text(), ui::State(m_states->currentData().toInt())});
    refreshPacks();
    m_stack->setCurrentIndex(m_model->rowCount() > 0 || isFiltered() ? 0 : 1);
    m_table->setColumnHidden(ComplianceModel::TitleColumn, true);
    fitHeads();
    refreshCards();
}

void CompliancePage::refreshCards()
{
    const QList<QWidget *> old = m_cards->findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly);
    for (QWidget *child : old) {
        child->hide();
        child->deleteLater();
    }
    auto *layout = qobject_cast<QBoxLayout *>(m_cards->layout());
    const int score = m_model->score();
    const int passed = m_model->count(ui::State::Passed);
    const int failed = m_model->count(ui::State::Failed);
    layout->addWidget(card(tr("Mesh score"), score < 0 ? tr("—") : QString::number(score), tr("%n cells passed", nullptr, int(passed)), "small", m_cards), 1);
    layout->addWidget(card(tr("Failing"), QString::number(failed), failed == 0 ? tr("nothing to mend") : tr("choose a cross to see why"), failed == 0 ? "small" : "fail", m_cards), 1);
    layout->addWidget(card(tr("Not evaluated"), QString::number(m_model->count(ui::State::NotEvaluated)), tr("never counted as passed"), "small", m_cards), 1);
    layout->addWidget(card(tr("Waived"), QString::number(m_model->count(ui::State::Waived)), tr("with a reason and an end date"), "small", m_cards), 1);
}

void CompliancePage::refreshInspector()
{
    const QModelIndex index = m_table->currentIndex();
    if (index.isValid() && index.column() >= ComplianceModel::FirstRuleColumn)
        return inspectCell(index);
    auto *facts = new ui::Facts;
    facts->heading(tr("Compliance"), tr("%n files", nullptr, m_model->rowCount()));
    facts->text(tr("Choose a cell to see what the rule asks for, why, and where the file breaks it."), "muted");
    const workspace::SnapshotPointer snapshot = m_workbench.snapshot();
    for (const auto *list : {snapshot->rules ? &snapshot->rules->findings : nullptr, &snapshot->ruleFindings}) {
        for (size_t i = 0; list && i < list->size(); ++i) {
            const governance::PackFinding &broken = (*list)[i];
            facts->text(tr("%1: %2").arg(m_workbench.displayPath(broken.file), broken.finding.message), "fail");
        }
    }
    facts->finish();
    ui::replaceContent(m_inspector, facts);
}

void CompliancePage::inspectCell(const QModelIndex &index)
{
    auto *facts = new ui::Facts;
    const governance::Verdict *verdict = m_model->verdict(index);
    const governance::Rule &rule = m_model->rule(index.column());
    const ComplianceModel::Row &row = m_model->row(index.row());
    facts->heading(rule.title, row.title);
    facts->fact(tr("State"), m_model->stateText(index), m_model->state(index));
    facts->fact(tr("Rule"), rule.id);
    facts->section(tr("Why"));
    facts->text(rule.why.isEmpty() ? tr("The rule gives no reason.") : rule.why, "muted");
    facts->link(tr("The rule itself"), rule.file.startsWith(QLatin1Char(':')) ? tr("built in") : m_workbench.displayPath(rule.file), [this, known = verdict ? verdict->rule : nullptr] {
        if (known)
            openRule(*known);
    });
    if (verdict && rule.needsMesh()) {
        const document::ContractDocument *document = m_workbench.document(row.path);
        facts->text(document && document->isModified() ? tr("This rule looks at other files or at sample rows. It judged the file as it was saved last; save it, and it is judged again.")
                                                       : tr("This rule looks at other files or at sample rows. It judges the files as they are saved, whenever one of them changes."),
                    "muted");
    }
    if (verdict && !verdict->reason.isEmpty()) {
        facts->section(tr("Not evaluated because"));
        facts->text(verdict->reason);
    }
    const std::vector<text::Finding> findings = m_model->findings(index);
    if (!findings.empty()) {
        facts->section(tr("Where"));
        for (const text::Finding &finding : findings) {
            const base::Position position = row.analysis->tree.source().position(finding.span.begin);
            facts->text(finding.message); // wraps, as a link does not
            facts->link(tr("line %1").arg(position.line), {}, [this, path = row.path, finding] { Q_EMIT chosen(path, finding.span.begin, finding.path); });
        }
        if (!rule.fix.isEmpty()) {
            facts->section(tr("What to do"));
            facts->text(rule.fix);
        }
        const auto broken = std::find_if(findings.begin(), findings.end(), [](const text::Finding &finding) { return !finding.notEvaluated; });
        if (broken != findings.end()) {
            QPushButton *button = ui::button(tr("Waive…"), nullptr, facts);
            connect(button, &QPushButton::clicked, this, [this, path = row.path, finding = *broken] { waive(path, finding); });
            facts->add(button);
        }
    }
    for (const governance::WaivedFinding &waived : m_model->waived(index)) {
        facts->section(tr("Waived"));
        facts->text(waived.waiver.reason);
        facts->fact(tr("By"), waived.waiver.who);
        facts->fact(tr("Until"), QLocale().toString(waived.waiver.until, QLocale::ShortFormat), ui::State::Waived);
    }
    facts->finish();
    ui::replaceContent(m_inspector, facts);
}

/// What the rule found first; where it found nothing, the file.
void CompliancePage::goToPlace(const QModelIndex &index)
{
    if (!index.isValid())
        return;
    const QString path = m_model->row(index.row()).path;
    const std::vector<text::Finding> findings = index.column() < ComplianceModel::FirstRuleColumn ? std::vector<text::Finding>() : m_model->findings(index);
    if (findings.empty())
        Q_EMIT chosen(path, 0, {});
    else
        Q_EMIT chosen(path, findings.front().span.begin, findings.front().path);
}

bool CompliancePage::showCell(const QString &path, const QString &ruleId)
{
    catchUp();
    if (m_model->rowOf(path) < 0 || m_model->columnOf(ruleId) < 0) {
        m_words->clear();
        for (QComboBox *filter : {m_domains, m_packs, m_levels, m_states})
            filter->setCurrentIndex(0);
    }
    const int row = m_model->rowOf(path), column = m_model->columnOf(ruleId);
    if (row < 0 || column < 0)
        return false;
    m_table->setCurrentIndex(m_model->index(row, column));
    m_table->scrollTo(m_table->currentIndex());
    return true;
}

bool CompliancePage::showRule(const QString &ruleId)
{
    catchUp();
    m_words->clear();
    for (QComboBox *filter : {m_domains, m_packs, m_levels, m_states})
        filter->setCurrentIndex(0);
    const int column = m_model->columnOf(ruleId);
    int chosen = -1;
    for (int row = 0; column >= 0 && row < m_model->rowCount(); ++row) {
        const QModelIndex index = m_model->index(row, column);
        if (m_model->verdict(index) && (chosen < 0 || m_model->state(index) == ui::State::Failed))
            chosen = row;
        if (chosen == row && m_model->state(index) == ui::State::Failed)
            break;
    }
    if (chosen < 0)
        return false;
    m_table->setCurrentIndex(m_model->index(chosen, column));
    m_table->scrollTo(m_table->currentIndex());
    m_table->setFocus();
    return true;
}

void CompliancePage::waive(const QString &path, const text::Finding &finding)
{
    if (!m_workbench.workspace() || !showCell(path, finding.rule)) {
        Q_EMIT notice(tr("Only a finding of a governance rule, in a file of the open folder, can be waived."));
        return;
    }
    const ComplianceModel::Row &row = m_model->row(m_model->rowOf(path));
    governance::Waiver wish;
    wish.rule = finding.rule;
    wish.subject = row.id.isEmpty() ? row.name : row.id;
    wish.at = finding.path;
    wish.version = row.version;
    wish.who = m_who;
    if (wish.subject.isEmpty()) {
        Q_EMIT notice(tr("A waiver names its subject by id or name; give the file one of them first."));
        return;
    }
    WaiveDialog dialog(wish, m_model->rule(m_model->columnOf(finding.rule)).title, row.title, this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    m_who = dialog.waiver().who;
    const auto written = governance::writeWaiver(m_workbench.workspace()->folder(), dialog.waiver(), base::Clock::system().now().date());
    if (written)
        m_workbench.workspace()->reloadRules();
    Q_EMIT notice(written ? tr("The waiver is in %1.").arg(m_workbench.displayPath(*written)) : written.problem().text());
}

void CompliancePage::openRule(const governance::Rule &rule)
{
    if (!rule.file.isEmpty() && !rule.file.startsWith(QLatin1Char(':')))
        Q_EMIT chosen(rule.file, rule.span.begin, {});
    else if (!workbench::openManual(rule.docs))
        Q_EMIT notice(tr("The manual tells about %1 in %2; it could not be opened here.").arg(rule.id, rule.docs));
}

void CompliancePage::openRuleNamed(const QString &rule)
{
    if (const workspace::SnapshotPointer snapshot = m_workbench.snapshot(); snapshot->rules) {
        for (const governance::RulePack &pack : snapshot->rules->federation.packs) {
            if (const governance::RulePtr known = pack.rule(rule))
                return openRule(*known);
        }
    }
    const QString page = authoring::rulePage(rule);
    if (page.isEmpty() || !workbench::openManual(page))
        Q_EMIT notice(tr("No page about %1 could be opened here.").arg(rule));
}

void CompliancePage::exportMatrix()
{
    const QString csv = tr("Spreadsheet text (*.csv)"), html = tr("Page (*.html)");
    QString chosenType = csv;
    QString path = QFileDialog::getSaveFileName(this, tr("Export the matrix"), QStringLiteral("compliance.csv"), csv + QStringLiteral(";;") + html, &chosenType);
    if (path.isEmpty())
        return;
    const bool isPage = path.endsWith(QLatin1String(".html"), Qt::CaseInsensitive) || path.endsWith(QLatin1String(".htm"), Qt::CaseInsensitive)
        || (chosenType == html && !path.endsWith(QLatin1String(".csv"), Qt::CaseInsensitive));
    const auto saved = base::saveFile(path, isPage ? matrixHtml(*m_model, m_workbench.workspace() ? m_workbench.workspace()->folder() : QString()) : matrixCsv(*m_model));
    Q_EMIT notice(saved ? tr("The matrix is in %1.").arg(path) : saved.problem().text());
}

QWidget *CompliancePage::inspector()
{
    return m_inspector;
}

} // namespace meshwright::compliance
