// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/editor/findbar.h"

#include "widgets/common/icons.h"
#include "widgets/common/layout.h"
#include "widgets/common/theme.h"
#include "widgets/editor/yamleditor.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>

#include <algorithm>

namespace meshwright::editor {

FindBar::FindBar(YamlEditor &editor, QWidget *parent)
    : QWidget(parent), m_editor(editor), m_find(new QLineEdit), m_replace(new QLineEdit),
      m_case(toggle("case-sensitive", tr("Match case"))), m_words(toggle("whole-word", tr("Whole words"))), m_regex(toggle("regex", tr("Regular expression"))),
      m_count(ui::label({}, "small")), m_replaceRow(new QWidget)
{
    setAttribute(Qt::WA_StyledBackground);
    ui::setRole(this, "toolbar");
    setAccessibleName(tr("Find and replace"));
    QBoxLayout *column = ui::column(this, ui::grid::half, ui::grid::half);
    auto *findRow = new QWidget;
    QBoxLayout *first = ui::row(findRow, 0, ui::grid::half);
    m_find->setPlaceholderText(tr("Find"));
    m_find->setAccessibleName(tr("Find"));
    m_count->setMinimumWidth(m_count->fontMetrics().horizontalAdvance(QStringLiteral("000 / 000")));
    m_count->setAlignment(Qt::AlignCenter);
    first->addWidget(m_find, 1);
    for (QToolButton *button : {m_case, m_words, m_regex})
        first->addWidget(button);
    first->addWidget(m_count);
    QToolButton *up = ui::iconButton("arrow-up", tr("Previous match (Shift+F3)"));
    QToolButton *down = ui::iconButton("arrow-down", tr("Next match (F3)"));
    QToolButton *shut = ui::iconButton("x", tr("Close (Esc)"));
    for (QToolButton *button : {up, down, shut})
        first->addWidget(button);
    column->addWidget(findRow);
    QBoxLayout *second = ui::row(m_replaceRow, 0, ui::grid::half);
    m_replace->setPlaceholderText(tr("Replace with"));
    m_replace->setAccessibleName(tr("Replace with"));
    QPushButton *one = ui::button(tr("Replace"));
    QPushButton *all = ui::button(tr("Replace all"));
    second->addWidget(m_replace, 1);
    second->addWidget(one);
    second->addWidget(all);
    column->addWidget(m_replaceRow);
    m_soon.setSingleShot(true);
    connect(&m_soon, &QTimer::timeout, this, &FindBar::searchOn);
    connect(m_find, &QLineEdit::textEdited, this, &FindBar::textChanged);
    for (QToolButton *button : {m_case, m_words, m_regex})
        connect(button, &QToolButton::toggled, this, &FindBar::textChanged);
    connect(up, &QToolButton::clicked, this, [this] { next(true); });
    connect(down, &QToolButton::clicked, this, [this] { next(); });
    connect(shut, &QToolButton::clicked, this, &FindBar::close);
    connect(one, &QPushButton::clicked, this, &FindBar::replaceOne);
    connect(all, &QPushButton::clicked, this, &FindBar::replaceEvery);
    // From the one text to the other, then to what they are searched by.
    QWidget *before = m_find;
    for (QWidget *next : {static_cast<QWidget *>(m_replace), static_cast<QWidget *>(m_case), static_cast<QWidget *>(m_words), static_cast<QWidget *>(m_regex)}) {
        setTabOrder(before, next);
        before = next;
    }
    m_find->installEventFilter(this);
    m_replace->installEventFilter(this);
    hide();
}

QToolButton *FindBar::toggle(const char *icon, const QString &name)
{
    QToolButton *button = ui::iconButton(icon, name);
    button->setCheckable(true);
    return button;
}

void FindBar::open(bool replace)
{
    const QString selected = m_editor.selectedText();
    if (!selected.isEmpty() && !selected.contains(QLatin1Char('\n')))
        m_find->setText(selected);
    m_replaceRow->setVisible(replace);
    show();
    m_from = quint32(m_editor.SendScintilla(QsciScintillaBase::SCI_GETSELECTIONSTART));
    m_find->setFocus();
    m_find->selectAll();
    search();
}

void FindBar::close()
{
    hide();
    m_editor.marks().setMatches({});
    m_editor.marks().setCurrentMatch({});
    m_editor.setFocus();
}

authoring::Search FindBar::wanted() const
{
    return {m_find->text(), m_case->isChecked(), m_words->isChecked(), m_regex->isChecked()};
}

void FindBar::textChanged()
{
    constexpr int pause = 60; // ms
    m_soon.start(pause);
}

void FindBar::search()
{
    m_soon.stop();
    const document::ContractDocument *document = m_editor.document();
    const auto found = authoring::findAll(document ? document->text() : QByteArray(), wanted());
    m_revision = document ? document->revision() : 0;
    m_isBroken = !found;
    m_matches = found ? *found : authoring::Matches();
    m_find->setProperty("invalid", m_isBroken);
    m_find->setToolTip(found ? QString() : found.problem().text());
    ui::setRole(m_find, nullptr);
    m_editor.marks().setMatches(m_matches.spans);
    say();
}

// While somebody types what to find, the first place from where they were is shown.
void FindBar::searchOn()
{
    search();
    const auto &spans = m_matches.spans;
    if (spans.empty() || m_find->text().isEmpty())
        return;
    const auto at = std::lower_bound(spans.begin(), spans.end(), m_from, [](const base::Span &span, quint32 offset) { return span.begin < offset; });
    goTo(at == spans.end() ? spans.front() : *at);
}

void FindBar::goTo(base::Span match)
{
    m_editor.select(match);
    say();
    Q_EMIT m_editor.caretMoved(match.begin);
}

int FindBar::currentMatch() const
{
    const base::Span selected{quint32(m_editor.SendScintilla(QsciScintillaBase::SCI_GETSELECTIONSTART)), quint32(m_editor.SendScintilla(QsciScintillaBase::SCI_GETSELECTIONEND))};
    const auto at = std::find(m_matches.spans.begin(), m_matches.spans.end(), selected);
    return at == m_matches.spans.end() ? -1 : int(at - m_matches.spans.begin());
}

void FindBar::say()
{
    const int all = int(m_matches.spans.size());
    const QString count = m_matches.isPartial ? tr("%1+").arg(all) : QString::number(all);
    const int current = currentMatch();
    m_editor.marks().setCurrentMatch(current < 0 ? base::Span() : m_matches.spans[size_t(current)]);
    if (m_find->text().isEmpty())
        m_count->clear();
    else if (m_isBroken)
        m_count->setText(tr("no pattern"));
    else if (all == 0)
        m_count->setText(tr("none"));
    else
        m_count->setText(current < 0 ? count : tr("%1 / %2").arg(current + 1).arg(count));
}

void FindBar::next(bool back)
{
    const document::ContractDocument *document = m_editor.document();
    if (!document || m_revision != document->revision() || m_soon.isActive())
        search();
    const auto &spans = m_matches.spans;
    if (spans.empty()) {
        if (!m_find->text().isEmpty())
            Q_EMIT notice(m_isBroken ? m_find->toolTip() : tr("“%1” is not in this text.").arg(m_find->text()));
        return;
    }
    const quint32 from = quint32(m_editor.SendScintilla(back ? QsciScintillaBase::SCI_GETSELECTIONSTART : QsciScintillaBase::SCI_GETSELECTIONEND));
    const auto at = std::lower_bound(spans.begin(), spans.end(), from, [](const base::Span &span, quint32 offset) { return span.begin < offset; });
    const base::Span span = back ? (at == spans.begin() ? spans.back() : *std::prev(at)) : (at == spans.end() ? spans.front() : *at);
    goTo(span);
    m_from = span.begin;
}

void FindBar::replaceOne()
{
    if (m_soon.isActive() || !m_editor.document() || m_revision != m_editor.document()->revision())
        search();
    const int current = currentMatch();
    if (current < 0) {
        next();
        return;
    }
    const base::Span match = m_matches.spans[size_t(current)];
    const auto patches = authoring::replaceAll(m_editor.document()->text(), wanted(), {match}, m_replace->text());
    if (!patches)
        return;
    const quint32 behind = patches->isEmpty() ? match.end : match.begin + quint32(patches->patches().front().inserted.size());
    if (const auto done = m_editor.document()->apply(*patches, m_editor.document()->revision(), tr("Replace")); !done)
        Q_EMIT notice(done.problem().text());
    m_editor.select({behind, behind});
    search();
    next();
}

void FindBar::replaceEvery()
{
    search();
    document::ContractDocument *document = m_editor.document();
    if (!document || m_matches.spans.empty())
        return;
    const int count = int(m_matches.spans.size());
    const bool isPartial = m_matches.isPartial;
    const auto patches = authoring::replaceAll(document->text(), wanted(), m_matches.spans, m_replace->text());
    const auto done = patches ? document->apply(*patches, document->revision(), tr("Replace all")) : patches.problem();
    search();
    if (!done)
        Q_EMIT notice(done.problem().text());
    else
        Q_EMIT notice(isPartial ? tr("The first %n places are replaced; there are more. Ctrl+Z takes them back.", nullptr, count) : tr("%n places are replaced. Ctrl+Z takes them all back.", nullptr, count));
}

bool FindBar::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    if (key->key() == Qt::Key_Escape)
        close();
    else if (key->key() == Qt::Key_F3 || (enter && watched == m_find))
        next(key->modifiers() & Qt::ShiftModifier);
    else if (enter && (key->modifiers() & Qt::ControlModifier))
        replaceEvery();
    else if (enter)
        replaceOne();
    else
        return QWidget::eventFilter(watched, event);
    return true;
}

} // namespace meshwright::editor
