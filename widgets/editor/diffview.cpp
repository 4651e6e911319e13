// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/editor/diffview.h"

#include "base/file.h"
#include "contract/edits.h"
#include "document/contractdocument.h"
#include "widgets/common/icons.h"
#include "widgets/common/layout.h"
#include "widgets/common/segmented.h"
#include "widgets/common/theme.h"
#include "widgets/common/wrappingrow.h"
#include "widgets/editor/diffrows.h"
#include "widgets/editor/meaningrows.h"

#include <QApplication>
#include <QBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QToolButton>

namespace meshwright::editor {

using authoring::Difference;

namespace {

QString takingName(Against against)
{
    switch (against) {
    case Against::File: return DiffView::tr("Take from the file");
    case Against::LastCommit: return DiffView::tr("Take from the last commit");
    case Against::Published: break;
    }
    return DiffView::tr("Take from the published version");
}

} // namespace

DiffView::DiffView(QWidget *parent)
    : QWidget(parent), m_comparisons{new Comparison(Against::File, this), new Comparison(Against::LastCommit, this), new Comparison(Against::Published, this)}, m_conflict(new QWidget),
      m_sides(new ui::Segmented({tr("File"), tr("Last commit"), tr("Published")}, 1)), m_layout(new ui::Segmented({tr("Inline"), tr("Side by side"), tr("By meaning")}, 1)),
      m_summary(ui::label({}, "small")), m_head(ui::label({}, "small")), m_previous(ui::iconButton("arrow-up", tr("Previous difference (Shift+F7)"))), m_next(ui::iconButton("arrow-down", tr("Next difference (F7)"))),
      m_take(ui::button(tr("Take this"))), m_empty(ui::paragraph({}, "muted")), m_rows(new DiffRows(this)), m_painter(new DiffPainter(*m_rows, this)), m_list(new QListView),
      m_steps(new QWidget), m_advice(new QWidget), m_readers(ui::paragraph({}, "small")), m_setVersion(ui::button({})), m_meaningRows(new MeaningRows(this)), m_changes(new QListView)
{
    buildBars();
    m_list->setModel(m_rows);
    m_list->setItemDelegate(m_painter);
    m_list->setUniformItemSizes(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setAccessibleName(tr("Differences"));
    m_list->installEventFilter(this);
    m_changes->setModel(m_meaningRows);
    m_changes->setItemDelegate(new MeaningPainter(*m_meaningRows, this));
    m_changes->setFrameShape(QFrame::NoFrame);
    m_changes->setMouseTracking(true);
    m_changes->setAccessibleName(tr("Changes by meaning"));
    for (QWidget *one : {static_cast<QWidget *>(m_empty), static_cast<QWidget *>(m_list), static_cast<QWidget *>(m_changes)}) // one of them is shown
        static_cast<QBoxLayout *>(layout())->addWidget(one, 1);
    m_empty->setAlignment(Qt::AlignCenter);
    for (Comparison *comparison : m_comparisons) {
        comparison->wantMeaning();
        connect(comparison, &Comparison::changed, this, [this, comparison] {
            if (comparison->against() == against())
                refresh();
        });
    }
    connect(m_sides, &ui::Segmented::changed, this, [this] { show(against()); });
    connect(m_layout, &ui::Segmented::changed, this, &DiffView::refresh);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &index) {
        if (index.isValid() && m_rows->row(index.row()).hunk >= 0)
            chooseHunk(m_rows->row(index.row()).hunk);
    });
    connect(m_list, &QListView::doubleClicked, this, [this](const QModelIndex &index) {
        const authoring::DiffRow &row = m_rows->row(index.row());
        if (row.afterLine >= 0)
            Q_EMIT goToRequested(row.after.begin);
    });
    connect(m_changes, &QListView::activated, this, [this](const QModelIndex &index) {
        const text::Node &node = m_meaningRows->change(index.row()).afterNode;
        if (node)
            Q_EMIT goToRequested(node.span().begin);
        else
            Q_EMIT notice(tr("That is not in your text any more."));
    });
}

void DiffView::buildBars()
{
    QBoxLayout *column = ui::column(this);
    m_conflict->setAttribute(Qt::WA_StyledBackground);
    ui::setRole(m_conflict, "side");
    QBoxLayout *question = ui::column(m_conflict, ui::grid::unit + ui::grid::half, ui::grid::unit);
    question->addWidget(ui::paragraph(tr("Another program changed this file while you changed it here. Take over single differences, or decide for one of both; the other stays one step back in the history.")));
    auto *buttons = new QWidget;
    QBoxLayout *row = ui::row(buttons, 0, ui::grid::unit);
    QPushButton *mine = ui::button(tr("Save mine"), "primary");
    QPushButton *theirs = ui::button(tr("Take the file's"));
    QPushButton *later = ui::button(tr("Decide later"));
    for (QPushButton *button : {mine, theirs, later})
        row->addWidget(button);
    row->addStretch();
    question->addWidget(buttons);
    m_conflict->hide();
    column->addWidget(m_conflict);
    // Beside another view both choices don't fit into a line; the way back stays in its corner.
    auto *bar = new QWidget;
    QBoxLayout *top = ui::row(bar, ui::grid::unit, ui::grid::unit);
    auto *choices = new QWidget;
    auto *wrapping = new ui::WrappingRow(choices);
    wrapping->setContentsMargins({});
    wrapping->setSpacing(ui::grid::unit);
    wrapping->addWidget(m_sides);
    wrapping->addWidget(m_layout);
    wrapping->addStretch();
    top->addWidget(choices, 1);
    QToolButton *close = ui::iconButton("x", tr("Back to the text (Esc)"));
    top->addWidget(close, 0, Qt::AlignTop);
    column->addWidget(bar);
    column->addWidget(ui::horizontalLine());
    QBoxLayout *steps = ui::row(m_steps, ui::grid::unit, ui::grid::half);
    steps->addWidget(m_summary);
    steps->addStretch();
    steps->addWidget(m_previous);
    steps->addWidget(m_next);
    steps->addWidget(m_take);
    column->addWidget(m_steps);
    QBoxLayout *advice = ui::row(m_advice, ui::grid::unit, ui::grid::unit);
    advice->addWidget(m_readers, 1);
    advice->addWidget(m_setVersion);
    column->addWidget(m_advice);
    m_advice->hide();
    column->addWidget(ui::horizontalLine());
    m_take->setToolTip(tr("Replaces this stretch of your text by the other side's (Ctrl+Enter)"));
    column->addWidget(m_head);
    m_head->setContentsMargins(ui::grid::unit, ui::grid::half, ui::grid::unit, ui::grid::half);
    m_sides->setAccessibleName(tr("Compare with"));
    m_layout->setChosen({0});
    connect(mine, &QPushButton::clicked, this, &DiffView::keepMine);
    connect(theirs, &QPushButton::clicked, this, &DiffView::takeTheirs);
    connect(later, &QPushButton::clicked, this, &DiffView::closed);
    connect(close, &QToolButton::clicked, this, &DiffView::closed);
    connect(m_previous, &QToolButton::clicked, this, [this] { nextDifference(true); });
    connect(m_next, &QToolButton::clicked, this, [this] { nextDifference(); });
    connect(m_take, &QPushButton::clicked, this, &DiffView::takeCurrent);
    connect(m_setVersion, &QPushButton::clicked, this, &DiffView::setAdvisedVersion);
}

void DiffView::setDocument(document::ContractDocument *document)
{
    m_document = document;
    for (Comparison *comparison : m_comparisons)
        comparison->setDocument(document);
}

Against DiffView::against() const
{
    return Against(std::clamp(m_sides->chosen().value(0), 0, int(m_comparisons.size()) - 1));
}

bool DiffView::isByMeaning() const
{
    return m_layout->chosen().value(0) == 2;
}

QString DiffView::otherName() const
{
    switch (against()) {
    case Against::File: return tr("the file on disk");
    case Against::LastCommit: return tr("the last commit");
    case Against::Published: break;
    }
    return tr("the published version");
}

void DiffView::show(Against against)
{
    m_sides->setChosen({int(against)});
    for (Comparison *comparison : m_comparisons)
        comparison->setActive(isVisible() && comparison->against() == against);
    comparison().refresh();
    refresh();
}

void DiffView::open(Against against)
{
    m_conflict->hide();
    show(against);
    takeFocus();
}

// Where nothing differs, or as long as that is not known, the keys go to what is there.
void DiffView::takeFocus()
{
    m_awaited = m_list->isHidden();
    if (m_awaited)
        focusSides();
    else
        m_list->setFocus();
}

void DiffView::focusSides()
{
    m_sides->findChildren<QPushButton *>()[int(against())]->setFocus();
}

void DiffView::openConflict()
{
    show(Against::File);
    m_conflict->show();
    takeFocus();
}

bool DiffView::isConflict() const
{
    return !m_conflict->isHidden();
}

void DiffView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    show(against());
}

void DiffView::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    for (Comparison *comparison : m_comparisons)
        comparison->setActive(false);
}

void DiffView::refresh()
{
    const int hunk = currentHunk();
    const int scrolled = m_list->currentIndex().row();
    m_rows->set(comparison().difference(), m_layout->chosen().value(0) == 1 ? Difference::Layout::SideBySide : Difference::Layout::Inline);
    const auto difference = comparison().difference();
    const int hunks = difference ? int(difference->hunks().size()) : 0;
    const QString other = otherName();
    // With the last difference goes what had the keyboard; the next key must not land outside, on whatever is there.
    const QWidget *focused = QApplication::focusWidget();
    if (hunks == 0 && focused && (focused == m_take || focused == m_previous || focused == m_next || focused == m_list))
        focusSides();
    refreshMeaning();
    if (isByMeaning())
        return;
    m_empty->setVisible(hunks == 0);
    m_changes->hide();
    m_list->setVisible(hunks > 0);
    if (!difference)
        m_empty->setText(comparison().why().isEmpty() ? tr("Comparing…") : comparison().why());
    else if (hunks == 0)
        m_empty->setText(tr("Your text is the same as %1.").arg(other));
    m_head->setVisible(hunks > 0);
    m_head->setText(m_layout->chosen().value(0) == 1 ? tr("Left: %1. Right: your text.").arg(other) : tr("− %1   + your text").arg(other));
    if (hunks > 0)
        chooseHunk(std::clamp(hunk, 0, hunks - 1));
    else
        say();
    if (hunks > 0 && std::exchange(m_awaited, false) && m_sides->isAncestorOf(QApplication::focusWidget()))
        m_list->setFocus();
    if (scrolled < 0 && hunks > 0)
        m_list->scrollTo(m_rows->index(m_rows->firstRowOf(currentHunk())), QAbstractItemView::PositionAtCenter);
}

void DiffView::refreshMeaning()
{
    using contract::ChangeImpact;
    const std::shared_ptr<const Meaning> meaning = comparison().meaning();
    const bool isKnown = meaning && meaning->diff;
    QStringList counts;
    const auto count = [&](ChangeImpact impact, const auto &words) {
        if (const int many = isKnown ? meaning->count(impact) : 0; many > 0)
            counts.append(words(many));
    };
    count(ChangeImpact::Breaking, [](int many) { return tr("%n changes break readers", nullptr, many); });
    count(ChangeImpact::Undecided, [](int many) { return tr("%n can't be decided by a program", nullptr, many); });
    count(ChangeImpact::Compatible, [](int many) { return tr("%n are compatible", nullptr, many); });
    count(ChangeImpact::None, [](int many) { return tr("%n of words only", nullptr, many); });
    const bool asksForVersion = isKnown && meaning->asksForVersion();
    if (asksForVersion)
        counts.append(tr("your version %1 is too low for that").arg(meaning->after.version));
    m_advice->setVisible(!counts.isEmpty());
    m_readers->setText(counts.join(QStringLiteral(" · ")));
    m_setVersion->setVisible(asksForVersion);
    if (asksForVersion)
        m_setVersion->setText(tr("Make it %1").arg(meaning->diff->advisedVersion));
    m_steps->setVisible(!isByMeaning());
    if (!isByMeaning())
        return;
    const int row = m_changes->currentIndex().row();
    m_meaningRows->set(meaning);
    const int changes = m_meaningRows->rowCount();
    m_changes->setCurrentIndex(m_meaningRows->index(std::clamp(row, 0, std::max(0, changes - 1))));
    m_head->hide();
    m_list->hide();
    m_changes->setVisible(changes > 0);
    m_empty->setVisible(changes == 0);
    if (!meaning)
        m_empty->setText(comparison().why().isEmpty() ? tr("Comparing…") : comparison().why());
    else
        m_empty->setText(isKnown ? tr("Nothing changed in meaning: readers notice no difference.") : meaning->why);
}

void DiffView::setAdvisedVersion()
{
    const std::shared_ptr<const Meaning> meaning = comparison().meaning();
    if (!m_document || !meaning || !meaning->asksForVersion())
        return;
    const QString version = meaning->diff->advisedVersion;
    const auto patches = contract::setText(meaning->after.tree, text::Path() / "version", version);
    const auto done = patches ? m_document->apply(*patches, comparison().revision(), tr("Make it version %1").arg(version), document::Gesture::next()) : base::Result<void>(patches.problem());
    Q_EMIT notice(done ? tr("The version is %1 now. Ctrl+Z takes it back.").arg(version) : done.problem().text());
}

int DiffView::currentHunk() const
{
    const QVariant hunk = m_list->property("hunk");
    return hunk.isValid() ? hunk.toInt() : -1;
}

void DiffView::chooseHunk(int hunk)
{
    m_list->setProperty("hunk", hunk);
    m_painter->setHunk(hunk);
    m_list->viewport()->update();
    say();
}

void DiffView::say()
{
    const auto difference = comparison().difference();
    const int hunks = difference ? int(difference->hunks().size()) : 0;
    m_summary->setText(hunks == 0 ? tr("No differences") : tr("Difference %1 of %2").arg(std::clamp(currentHunk(), 0, hunks - 1) + 1).arg(hunks));
    m_summary->setVisible(difference != nullptr);
    for (QWidget *widget : {static_cast<QWidget *>(m_previous), static_cast<QWidget *>(m_next), static_cast<QWidget *>(m_take)})
        widget->setEnabled(hunks > 0);
}

void DiffView::nextDifference(bool back)
{
    const auto difference = comparison().difference();
    const int hunks = difference ? int(difference->hunks().size()) : 0;
    if (hunks == 0)
        return;
    const int hunk = (currentHunk() + (back ? -1 : 1) + hunks) % hunks;
    chooseHunk(hunk);
    const QModelIndex index = m_rows->index(m_rows->firstRowOf(hunk));
    m_list->setCurrentIndex(index);
    m_list->scrollTo(index, QAbstractItemView::PositionAtCenter);
}

void DiffView::takeCurrent()
{
    const auto difference = comparison().difference();
    const int hunk = currentHunk();
    if (!m_document || !difference || hunk < 0 || size_t(hunk) >= difference->hunks().size())
        return;
    const auto done = m_document->apply(difference->taking(size_t(hunk)), comparison().revision(), takingName(against()), document::Gesture::next());
    Q_EMIT notice(done ? tr("Taken over. Ctrl+Z takes it back.") : done.problem().text());
}

void DiffView::keepMine()
{
    if (!m_document)
        return;
    // The other text becomes a step of the history, and this one the step after it: nothing is lost.
    const QByteArray mine = m_document->text();
    if (const auto disk = base::readFile(m_document->path(), text::ReadLimits().bytes); disk && *disk != mine) {
        for (const QByteArray &text : {*disk, mine}) {
            const auto done = m_document->apply(text::PatchSet::between(m_document->text(), text), m_document->revision(), text == mine ? tr("Keep mine") : tr("What the file had"));
            if (!done) {
                Q_EMIT notice(done.problem().text());
                return;
            }
        }
    }
    const auto saved = m_document->save(true);
    Q_EMIT notice(saved ? tr("Yours is saved. What the file had lies one step back (Ctrl+Z).") : saved.problem().text());
    if (saved)
        Q_EMIT closed();
}

void DiffView::takeTheirs()
{
    if (!m_document)
        return;
    const auto done = m_document->reload();
    Q_EMIT notice(done ? tr("The file's text is here now. Ctrl+Z brings yours back.") : done.problem().text());
    if (done)
        Q_EMIT closed();
}

bool DiffView::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_list || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    if (key->key() == Qt::Key_F7)
        nextDifference(key->modifiers() & Qt::ShiftModifier);
    else if ((key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) && (key->modifiers() & Qt::ControlModifier))
        takeCurrent();
    else
        return QWidget::eventFilter(watched, event);
    return true;
}

// Whatever in here has the focus.
void DiffView::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT closed();
    else
        QWidget::keyPressEvent(event);
}

} // namespace meshwright::editor
