// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/editor/completer.h"

#include "widgets/editor/carets.h"
#include "widgets/editor/completionpopup.h"
#include "widgets/editor/floating.h"
#include "widgets/editor/yamleditor.h"

#include <QKeyEvent>
#include <QListView>

namespace meshwright::editor {

namespace {

bool isWordSign(const QString &text)
{
    return text.size() == 1 && (text[0].isLetterOrNumber() || text[0] == QLatin1Char('_') || text[0] == QLatin1Char('-') || text[0] == QLatin1Char('.'));
}

} // namespace

Completer::Completer(YamlEditor &editor) : QObject(&editor), m_editor(editor), m_popup(new CompletionPopup(&editor))
{
    m_soon.setSingleShot(true);
    connect(&m_soon, &QTimer::timeout, this, &Completer::refresh);
    connect(&editor, &YamlEditor::keyComing, this, &Completer::keyComing);
    connect(&editor, &YamlEditor::keyDone, this, &Completer::keyDone);
    connect(&editor, &YamlEditor::scrolled, this, [this] {
        if (!isOpen())
            return;
        const QRect place = m_editor.rectOf(m_proposals->replaced.begin);
        if (m_editor.viewport()->rect().intersects(place))
            floatBeside(*m_popup, *m_editor.viewport(), place);
        else
            close();
    });
    connect(&editor, &YamlEditor::pointerLeft, this, [this] {
        if (!m_editor.hasFocus())
            close();
    });
    connect(&editor, &YamlEditor::caretMoved, this, [this] {
        if (!m_soon.isActive() && isOpen() && m_editor.document()->revision() == m_revision)
            m_soon.start(0);
    });
    connect(m_popup, &CompletionPopup::taken, this, [this] {
        if (const authoring::Proposal *one = m_popup->current())
            take(*one);
    });
}

Completer::~Completer()
{
    delete m_popup; // it may be the window's by now
}

bool Completer::isOpen() const
{
    return m_popup->isVisible();
}

void Completer::close()
{
    m_soon.stop();
    m_asked = false;
    m_popup->hide();
}

void Completer::invoke()
{
    m_asked = true;
    refresh();
    if (!isOpen() && m_editor.document())
        Q_EMIT notice(m_editor.document()->text().size() > authoring::assistedBytes ? tr("This text is too large for proposals.") : tr("There is nothing to propose here."));
}

void Completer::keyComing(QKeyEvent *event, bool &taken)
{
    if (event->key() == Qt::Key_Space && event->modifiers() == Qt::ControlModifier) {
        invoke();
        taken = true;
        return;
    }
    if (!isOpen() || (event->modifiers() & ~(Qt::KeypadModifier | Qt::ShiftModifier)))
        return;
    // What is shown must be about the text as it is.
    if (m_soon.isActive()) {
        m_soon.stop();
        refresh();
        if (!isOpen())
            return;
    }
    taken = true;
    const authoring::Proposal *current = m_popup->current();
    switch (event->key()) {
    case Qt::Key_Down: m_popup->move(1); return;
    case Qt::Key_Up: m_popup->move(-1); return;
    case Qt::Key_PageDown: m_popup->movePage(1); return;
    case Qt::Key_PageUp: m_popup->movePage(-1); return;
    case Qt::Key_Escape: close(); return;
    case Qt::Key_Tab:
        if (const authoring::Proposal *one = current ? current : m_popup->first()) {
            take(*one);
            return;
        }
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (current && event->modifiers() == Qt::NoModifier) {
            take(*current);
            return;
        }
        close();
        break;
    default: break;
    }
    taken = false;
}

void Completer::keyDone(QKeyEvent *event)
{
    const QString text = event->text();
    const bool plain = !(event->modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier));
    constexpr int soon = 15; // ms: the key is painted first
    if (isOpen()) {
        const bool goesOn = plain && (isWordSign(text) || event->key() == Qt::Key_Backspace || event->key() == Qt::Key_Shift || text == QLatin1String(" "));
        if (goesOn)
            m_soon.start(soon);
        else if (!text.isEmpty() || event->key() == Qt::Key_Home || event->key() == Qt::Key_End)
            close();
        return;
    }
    m_asked = false;
    if (plain && (isWordSign(text) || text == QLatin1String(" ")))
        m_soon.start(soon);
}

void Completer::refresh()
{
    const document::ContractDocument *document = m_editor.document();
    if (!document || !m_knowledge || carets::count(m_editor) > 1) {
        close();
        return;
    }
    auto found = std::make_shared<authoring::Proposals>(authoring::proposalsAt(document->text(), m_editor.caretOffset(), m_knowledge(), document->path().endsWith(QLatin1String(".json"), Qt::CaseInsensitive)));
    m_revision = document->revision();
    const std::vector<int> rows = authoring::matching(*found, found->typed);
    const QString typed = QString::fromUtf8(found->typed);
    // Without a word a list opens by itself only where the answer is one of a few.
    const bool isWanted = m_asked || !typed.isEmpty() || (found->isClosed && !found->isKeys);
    // A value that is there in full needs no more help; Enter is a new line again.
    const bool isDone = !m_asked && !found->isKeys && !rows.empty() && found->all[size_t(rows.front())].label == typed;
    if (rows.empty() || !isWanted || isDone) {
        close();
        return;
    }
    // Where anything may be written, a person must point at a proposal before Enter takes it.
    const bool standsOut = m_asked || (found->isClosed && !typed.isEmpty());
    const QRect place = m_editor.rectOf(found->replaced.begin);
    m_proposals = found;
    if (m_popup->parentWidget() != m_editor.window())
        m_popup->setParent(m_editor.window());
    m_popup->show(found, rows, standsOut ? 0 : -1);
    floatBeside(*m_popup, *m_editor.viewport(), place);
}

void Completer::take(const authoring::Proposal &proposal)
{
    document::ContractDocument *document = m_editor.document();
    if (!document || document->revision() != m_revision) {
        close();
        return;
    }
    const base::Span replaced = m_proposals->replaced;
    const quint32 caret = replaced.begin + proposal.caret;
    const bool goesOn = proposal.goesOn;
    const QString label = proposal.label;
    const QByteArray insert = proposal.insert;
    close();
    const auto done = document->apply(text::PatchSet({{replaced.begin, document->text().mid(replaced.begin, replaced.size()), insert}}), m_revision, tr("Write “%1”").arg(label), document::Gesture::next());
    if (!done) {
        Q_EMIT notice(done.problem().text());
        return;
    }
    m_editor.SendScintilla(QsciScintillaBase::SCI_SETEMPTYSELECTION, ulong(caret));
    m_editor.SendScintilla(QsciScintillaBase::SCI_SCROLLCARET);
    if (goesOn)
        m_soon.start(0);
}

} // namespace meshwright::editor
