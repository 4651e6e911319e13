// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/editor/guide.h"

#include "widgets/common/icons.h"
#include "widgets/editor/floating.h"
#include "widgets/editor/infocard.h"
#include "widgets/editor/yamleditor.h"
#include "widgets/workbench/findingmenu.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QMenu>

#include <algorithm>
#include <iterator>

namespace meshwright::editor {

namespace {

constexpr int dwell = 350; // ms that the mouse stands before a card comes
constexpr int linger = 250; // ms for the mouse to reach the card

QString lineAt(const QByteArray &text, quint32 offset)
{
    const qsizetype begin = offset == 0 ? 0 : text.lastIndexOf('\n', qsizetype(offset) - 1) + 1;
    const qsizetype end = text.indexOf('\n', begin);
    return QString::fromUtf8(text.mid(begin, (end < 0 ? text.size() : end) - begin)).trimmed().left(80);
}

// A menu shows what a file says; "&" there is no shortcut.
QString shown(QString text)
{
    return text.replace(QLatin1Char('&'), QLatin1String("&&"));
}

} // namespace

Guide::Guide(YamlEditor &editor) : QObject(&editor), m_editor(editor), m_card(new InfoCard(&editor))
{
    m_dwell.setSingleShot(true);
    m_hide.setSingleShot(true);
    connect(&m_dwell, &QTimer::timeout, this, [this] {
        const qint64 offset = m_editor.offsetAt(m_point);
        if (offset >= 0)
            explain(quint32(offset));
    });
    connect(&m_hide, &QTimer::timeout, this, [this] {
        if (!m_card->underMouse())
            m_card->hide();
    });
    connect(&editor, &YamlEditor::keyComing, this, &Guide::keyComing);
    connect(&editor, &YamlEditor::pointed, this, &Guide::pointed);
    connect(&editor, &YamlEditor::pointerLeft, this, &Guide::hideSoon);
    connect(&editor, &YamlEditor::scrolled, m_card, &QWidget::hide);
    connect(&editor, &YamlEditor::linkClicked, this, [this](quint32 offset) {
        m_editor.goTo(offset); // that is where going back leads
        goToDefinition(offset);
    });
    connect(&editor, &YamlEditor::marginPressed, this, [this](int margin, int line) {
        if (margin == EditorMarks::FixMargin && m_editor.marks().hasFix(line))
            showFixes(line);
    });
    connect(&editor, &YamlEditor::menuWanted, this, &Guide::fillMenu);
    connect(m_card, &InfoCard::left, this, &Guide::hideSoon);
    connect(m_card, &InfoCard::ruleChosen, this, &Guide::ruleChosen);
    connect(m_card, &InfoCard::fixWanted, this, [this] {
        const int line = m_editor.lineOf(m_shown.begin);
        m_card->hide();
        showFixes(line);
    });
}

Guide::~Guide()
{
    delete m_card;
}

const std::vector<text::Finding> &Guide::findings() const
{
    static const std::vector<text::Finding> none;
    const document::SnapshotPointer snapshot = m_editor.document() ? m_editor.document()->snapshot() : nullptr;
    return snapshot && snapshot->revision == m_editor.document()->revision() ? snapshot->analysis->findings : none;
}

void Guide::hideSoon()
{
    m_dwell.stop();
    m_hide.start(linger);
    if (!m_link.isEmpty()) {
        m_link = {};
        m_editor.marks().setLink({});
        m_editor.viewport()->setCursor(Qt::IBeamCursor);
    }
}

void Guide::pointed(QPoint at, Qt::KeyboardModifiers modifiers)
{
    const qint64 offset = m_editor.offsetAt(at);
    if (m_card->isVisible() && (offset < 0 || !(m_shown.begin <= offset && offset <= m_shown.end)))
        m_hide.start(linger);
    const base::Span link = modifiers == Qt::ControlModifier && offset >= 0 ? definitionAt(quint32(offset)).word : base::Span();
    if (!(link == m_link)) {
        m_link = link;
        m_editor.marks().setLink(link);
        m_editor.viewport()->setCursor(link.isEmpty() ? Qt::IBeamCursor : Qt::PointingHandCursor);
    }
    if (offset < 0 || (m_card->isVisible() && m_shown.begin <= offset && offset <= m_shown.end)) {
        m_dwell.stop();
        return;
    }
    m_point = at;
    m_dwell.start(dwell);
}

void Guide::explain(quint32 offset)
{
    document::ContractDocument *document = m_editor.document();
    if (!document || document->text().size() > authoring::assistedBytes)
        return;
    const document::SnapshotPointer good = document->goodSnapshot();
    const contract::Contract *contract = good && good->analysis->contract ? &*good->analysis->contract : nullptr;
    const authoring::Hover hover = authoring::hoverAt(document->text(), offset, findings(), contract);
    if (hover.isEmpty())
        return;
    m_shown = hover.span;
    m_hide.stop();
    if (m_card->parentWidget() != m_editor.window())
        m_card->setParent(m_editor.window());
    m_card->show(hover, !hover.findings.empty() && m_editor.marks().hasFix(m_editor.lineOf(offset)));
    floatBeside(*m_card, *m_editor.viewport(), m_editor.rectOf(hover.span.begin));
    QAccessibleEvent event(m_card, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void Guide::keyComing(QKeyEvent *event, bool &taken)
{
    if (taken)
        return;
    const bool modifierAlone = event->key() == Qt::Key_Control || event->key() == Qt::Key_Shift || event->key() == Qt::Key_Alt;
    if (!modifierAlone) {
        taken = event->key() == Qt::Key_Escape && m_card->isVisible();
        m_card->hide();
        m_dwell.stop();
        if (taken)
            return;
    }
    const quint32 caret = m_editor.caretOffset();
    if (event->key() == Qt::Key_F1) {
        explain(caret);
        if (!m_card->isVisible())
            Q_EMIT notice(tr("There is nothing to explain here."));
    } else if (event->key() == Qt::Key_F12 && event->modifiers() == Qt::NoModifier) {
        goToDefinition(caret);
    } else if (event->key() == Qt::Key_F12 && event->modifiers() == Qt::ShiftModifier) {
        showUsages(caret);
    } else if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && event->modifiers() == Qt::AltModifier) {
        showFixes(m_editor.lineOf(caret));
    } else {
        return;
    }
    taken = true;
}

void Guide::showFixes(int line)
{
    document::ContractDocument *document = m_editor.document();
    if (!document)
        return;
    document->settle(); // fixes are for the text as it is
    auto *menu = new QMenu(&m_editor);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setAccessibleName(tr("Fixes"));
    for (const text::Finding &finding : findingsOf(line)) {
        menu->addSection(shown(finding.message.left(90)));
        addActions(*menu, finding, true);
    }
    if (menu->actions().isEmpty()) {
        delete menu;
        Q_EMIT notice(tr("There is nothing to mend on this line."));
        return;
    }
    const quint32 begin = quint32(m_editor.SendScintilla(QsciScintillaBase::SCI_GETLINEINDENTPOSITION, ulong(line)));
    menu->popup(m_editor.viewport()->mapToGlobal(m_editor.rectOf(begin).bottomLeft()));
    for (QAction *action : menu->actions()) {
        if (!action->isSeparator()) {
            menu->setActiveAction(action);
            break;
        }
    }
}

std::vector<text::Finding> Guide::findingsOf(int line) const
{
    std::vector<text::Finding> found;
    std::copy_if(findings().begin(), findings().end(), std::back_inserter(found), [&](const text::Finding &finding) { return m_editor.lineOf(finding.span.begin) == line; });
    std::stable_sort(found.begin(), found.end(), [](const text::Finding &a, const text::Finding &b) { return !a.fixes.empty() && b.fixes.empty(); });
    return found;
}

void Guide::addActions(QMenu &menu, const text::Finding &finding, bool withFixes)
{
    workbench::FindingActions actions;
    if (withFixes)
        actions.mend = [this, revision = m_editor.document()->revision()](const text::Fix &fix) { applyFix(fix, revision); };
    if (workbench::mayBeWaived(finding))
        actions.explain = [this, rule = finding.rule] { Q_EMIT reasonWanted(rule); };
    if (!authoring::rulePage(finding.rule).isEmpty())
        actions.openRule = [this, rule = finding.rule] { Q_EMIT ruleChosen(rule); };
    actions.waive = [this, finding] { Q_EMIT waiveChosen(finding); };
    workbench::addFindingActions(menu, finding, actions);
}

void Guide::applyFix(const text::Fix &fix, quint64 revision)
{
    const auto done = m_editor.document()->apply(fix.patches, revision, fix.title, document::Gesture::next());
    Q_EMIT notice(done ? tr("Done: %1. Ctrl+Z takes it back.").arg(fix.title) : done.problem().text());
}

authoring::Destination Guide::definitionAt(quint32 offset)
{
    document::ContractDocument *document = m_editor.document();
    if (!document || !m_knowledge || document->text().size() > authoring::assistedBytes)
        return {};
    // What was read last may be older than the text: then places are not to be trusted, and words are.
    const document::SnapshotPointer good = document->goodSnapshot();
    const bool isCurrent = good && good->revision == document->revision() && good->analysis->contract;
    return authoring::definitionAt(isCurrent ? &*good->analysis->contract : nullptr, document->text(), offset, document->path(), m_knowledge());
}

void Guide::goToDefinition(quint32 offset)
{
    if (!m_editor.document())
        return;
    m_editor.document()->settle();
    const authoring::Destination to = definitionAt(offset);
    if (to.word.isEmpty())
        Q_EMIT notice(tr("There is no reference here to follow."));
    else if (!to.isFound())
        Q_EMIT notice(to.problem);
    else if (!to.file.isEmpty())
        Q_EMIT leads(to);
    else
        goTo(to.offset);
}

void Guide::goTo(quint32 offset)
{
    Q_EMIT leaving();
    m_editor.goTo(offset);
    Q_EMIT wentTo(offset);
}

void Guide::showUsages(quint32 offset)
{
    document::ContractDocument *document = m_editor.document();
    if (!document)
        return;
    document->settle();
    const document::SnapshotPointer good = document->goodSnapshot();
    const bool isCurrent = good && good->revision == document->revision() && good->analysis->contract;
    const auto usages = isCurrent ? authoring::usagesOf(*good->analysis->contract, offset) : std::vector<base::Span>();
    if (usages.empty()) {
        Q_EMIT notice(isCurrent ? tr("There is no property or object here.") : tr("The text can't be read yet; mend it first."));
        return;
    }
    auto *menu = new QMenu(&m_editor);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setAccessibleName(tr("Usages"));
    menu->addSection(usages.size() == 1 ? tr("Nothing in this contract refers to it") : tr("Where it is used"));
    for (size_t i = 0; i < usages.size(); ++i) {
        const base::Span span = usages[i];
        const QString text = tr("Line %1   %2").arg(m_editor.lineOf(span.begin) + 1).arg(lineAt(document->text(), span.begin));
        menu->addAction(ui::icon(i == 0 ? "hash" : "link"), shown(text), this, [this, span] { goTo(span.begin); });
    }
    menu->popup(m_editor.viewport()->mapToGlobal(m_editor.rectOf(m_editor.caretOffset()).bottomLeft()));
}

void Guide::fillMenu(QMenu *menu, quint32 offset)
{
    QAction *first = menu->actions().value(0);
    const auto add = [&](const QString &text, const QKeySequence &key, auto run) {
        auto *action = new QAction(text, menu);
        action->setShortcut(key);
        connect(action, &QAction::triggered, this, run);
        menu->insertAction(first, action);
        return action;
    };
    const int line = m_editor.lineOf(offset);
    add(tr("Mend…"), QKeySequence(Qt::ALT | Qt::Key_Return), [this, line] { showFixes(line); })->setEnabled(m_editor.marks().hasFix(line));
    for (const text::Finding &finding : findingsOf(line)) {
        auto *about = new QMenu(shown(finding.message.left(60)), menu);
        addActions(*about, finding, false);
        if (about->isEmpty())
            delete about;
        else
            menu->insertMenu(first, about);
    }
    add(tr("Go to definition"), QKeySequence(Qt::Key_F12), [this, offset] { goToDefinition(offset); })->setEnabled(!definitionAt(offset).word.isEmpty());
    add(tr("Find usages"), QKeySequence(Qt::SHIFT | Qt::Key_F12), [this, offset] { showUsages(offset); });
    add(tr("Explain"), QKeySequence(Qt::Key_F1), [this, offset] { explain(offset); });
    menu->insertSeparator(first);
}

} // namespace meshwright::editor
