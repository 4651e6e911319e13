// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/editor/yamleditor.h"

#include "widgets/common/theme.h"
#include "widgets/editor/yamlstyler.h"

#include <Qsci/qscicommandset.h>

#include <QContextMenuEvent>
#include <QHelpEvent>
#include <QMenu>
#include <QScopedValueRollback>
#include <QToolTip>
#include <QUndoStack>

namespace meshwright::editor {

namespace {

constexpr int errorIndicator = 8;
constexpr int warningIndicator = 9;
constexpr int selectionMarker = 1;

using ui::Colour;

// The component takes colours as 0xBBGGRR.
long bgr(Colour role)
{
    const QColor colour = ui::colour(role);
    return colour.red() | colour.green() << 8 | colour.blue() << 16;
}

} // namespace

YamlEditor::YamlEditor(QWidget *parent) : QsciScintilla(parent)
{
    setUtf8(true);
    setFrameShape(QFrame::NoFrame);
    setAccessibleName(tr("YAML text"));
    setIndentationsUseTabs(false);
    setTabWidth(2);
    setIndentationWidth(2);
    setAutoIndent(true);
    setMarginLineNumbers(0, true);
    setMarginWidth(1, 0);
    SendScintilla(SCI_SETUNDOCOLLECTION, 0UL);
    SendScintilla(SCI_SETLEXER, ulong(SCLEX_CONTAINER));
    SendScintilla(SCI_SETMULTIPLESELECTION, 1UL);
    SendScintilla(SCI_SETADDITIONALSELECTIONTYPING, 1UL);
    SendScintilla(SCI_SETMULTIPASTE, 1UL);
    SendScintilla(SCI_SETSCROLLWIDTHTRACKING, 1UL);
    SendScintilla(SCI_SETSCROLLWIDTH, 200UL);
    SendScintilla(SCI_SETEXTRAASCENT, 3UL);
    SendScintilla(SCI_SETEXTRADESCENT, 3UL);
    SendScintilla(SCI_SETMARGINLEFT, 0UL, 8L);
    SendScintilla(SCI_MARKERDEFINE, ulong(selectionMarker), long(SC_MARK_BACKGROUND));
    SendScintilla(SCI_INDICSETSTYLE, ulong(errorIndicator), long(INDIC_SQUIGGLE));
    SendScintilla(SCI_INDICSETSTYLE, ulong(warningIndicator), long(INDIC_SQUIGGLE));
    SendScintilla(SCI_SETMODEVENTMASK, ulong(SC_MOD_INSERTTEXT | SC_MOD_DELETETEXT));
    setUpKeys();
    connect(this, &QsciScintillaBase::SCN_MODIFIED, this,
            [this](int position, int type, const char *text, int length) { textModified(position, type, text, length); });
    connect(this, &QsciScintillaBase::SCN_STYLENEEDED, this, &YamlEditor::styleTo);
    connect(this, &QsciScintilla::cursorPositionChanged, this, [this] {
        if (!m_mirroring && hasFocus())
            Q_EMIT caretMoved(caretOffset());
    });
    connect(&ui::Theme::current(), &ui::Theme::changed, this, &YamlEditor::applyTheme);
    applyTheme();
}

void YamlEditor::setUpKeys()
{
    // The document has the history, so the component's own keys for it must not be heard.
    for (const auto command : {QsciCommand::Undo, QsciCommand::Redo}) {
        if (QsciCommand *found = standardCommands()->find(command)) {
            found->setKey(0);
            found->setAlternateKey(0);
        }
    }
}

void YamlEditor::applyTheme()
{
    const QFont mono = ui::font(ui::Type::Mono);
    const auto style = [&](int number, Colour role) {
        SendScintilla(SCI_STYLESETFORE, ulong(number), bgr(role));
        SendScintilla(SCI_STYLESETBACK, ulong(number), bgr(Colour::Canvas));
        SendScintilla(SCI_STYLESETFONT, ulong(number), mono.family().toUtf8().constData());
        SendScintilla(SCI_STYLESETSIZEFRACTIONAL, ulong(number), long(mono.pixelSize() * 72.0 / logicalDpiY() * int(SC_FONT_SIZE_MULTIPLIER)));
    };
    style(STYLE_DEFAULT, Colour::Text);
    SendScintilla(SCI_STYLECLEARALL);
    style(PlainStyle, Colour::Text);
    style(KeyStyle, Colour::YamlKey);
    style(StringStyle, Colour::YamlString);
    style(NumberStyle, Colour::YamlNumber);
    style(CommentStyle, Colour::YamlComment);
    style(PunctuationStyle, Colour::Muted);
    style(AnchorStyle, Colour::Accent);
    style(STYLE_LINENUMBER, Colour::Muted);
    SendScintilla(SCI_SETCARETFORE, ulong(bgr(Colour::Text)));
    SendScintilla(SCI_SETSELBACK, 1UL, bgr(Colour::AccentSoft));
    SendScintilla(SCI_SETSELFORE, 0UL, 0L);
    SendScintilla(SCI_MARKERSETBACK, ulong(selectionMarker), bgr(Colour::AccentSoft));
    SendScintilla(SCI_INDICSETFORE, ulong(errorIndicator), bgr(Colour::Fail));
    SendScintilla(SCI_INDICSETFORE, ulong(warningIndicator), bgr(Colour::Warning));
    setMarginWidth(0, QStringLiteral("00000"));
    SendScintilla(SCI_SETFOLDMARGINCOLOUR, 1UL, bgr(Colour::Canvas));
    SendScintilla(SCI_COLOURISE, 0UL, -1L);
}

void YamlEditor::setDocument(document::ContractDocument *document)
{
    if (m_document)
        m_document->disconnect(this);
    m_document = document;
    setReadOnly(!document);
    showText();
    if (document)
        connect(document, &document::ContractDocument::textPatched, this, &YamlEditor::follow);
}

void YamlEditor::showText()
{
    const QScopedValueRollback guard(m_mirroring, true);
    const QByteArray text = m_document ? m_document->text() : QByteArray();
    SendScintilla(SCI_SETREADONLY, 0UL);
    SendScintilla(SCI_CLEARALL);
    SendScintilla(SCI_ADDTEXT, ulong(text.size()), text.constData());
    SendScintilla(SCI_SETREADONLY, m_document ? 0UL : 1UL);
    SendScintilla(SCI_SETEOLMODE, ulong(text.contains("\r\n") ? SC_EOL_CRLF : SC_EOL_LF));
    SendScintilla(SCI_GOTOPOS, 0UL);
}

void YamlEditor::follow(const text::TextPatch &patch, const QObject *origin)
{
    m_gestureEnd = -1;
    if (origin == this)
        return;
    const QScopedValueRollback guard(m_mirroring, true);
    SendScintilla(SCI_SETTARGETRANGE, ulong(patch.at), long(patch.endBefore()));
    SendScintilla(SCI_REPLACETARGET, ulong(patch.inserted.size()), patch.inserted.constData());
}

void YamlEditor::textModified(int position, int type, const char *text, int length)
{
    if (m_mirroring || !m_document)
        return;
    text::TextPatch patch{quint32(position), {}, {}};
    if (type & SC_MOD_INSERTTEXT)
        patch.inserted = QByteArray(text, length);
    else if (type & SC_MOD_DELETETEXT) // the notification of a deletion carries no text
        patch.removed = m_document->text().mid(position, length);
    else
        return;
    // Typing on where the last change ended belongs to the same step of the history.
    const qint64 touched = type & SC_MOD_INSERTTEXT ? position : position + length;
    const bool continues = touched == m_gestureEnd && !patch.inserted.contains('\n');
    if (!continues)
        m_gesture = document::Gesture::next();
    m_document->recordTyped(patch, this, m_gesture);
    m_gestureEnd = position + patch.inserted.size();
}

void YamlEditor::styleTo(int position)
{
    int line = int(SendScintilla(SCI_LINEFROMPOSITION, SendScintilla(SCI_GETENDSTYLED)));
    const int last = int(SendScintilla(SCI_LINEFROMPOSITION, ulong(position)));
    LineState state = line > 0 ? LineState::unpacked(int(SendScintilla(SCI_GETLINESTATE, ulong(line - 1)))) : LineState();
    QByteArray styles;
    for (; line <= last; ++line) {
        const long begin = SendScintilla(SCI_POSITIONFROMLINE, ulong(line));
        const long end = SendScintilla(SCI_GETLINEENDPOSITION, ulong(line));
        const long next = SendScintilla(SCI_POSITIONFROMLINE, ulong(line + 1));
        const auto *bytes = reinterpret_cast<const char *>(SendScintilla(SCI_GETRANGEPOINTER, ulong(begin), end - begin));
        state = styleLine({bytes, size_t(end - begin)}, state, styles);
        SendScintilla(SCI_STARTSTYLING, ulong(begin));
        SendScintilla(SCI_SETSTYLINGEX, ulong(styles.size()), styles.constData());
        if (next > end)
            SendScintilla(SCI_SETSTYLING, ulong(next - end), long(PlainStyle));
        SendScintilla(SCI_SETLINESTATE, ulong(line), long(state.packed()));
    }
}

void YamlEditor::setFindings(const std::vector<text::Finding> &findings)
{
    m_findings = findings;
    const long length = SendScintilla(SCI_GETLENGTH);
    for (const int indicator : {errorIndicator, warningIndicator}) {
        SendScintilla(SCI_SETINDICATORCURRENT, ulong(indicator));
        SendScintilla(SCI_INDICATORCLEARRANGE, 0UL, length);
    }
    for (const text::Finding &finding : findings) {
        if (finding.notEvaluated || finding.severity > text::Severity::Warning)
            continue;
        SendScintilla(SCI_SETINDICATORCURRENT, ulong(finding.severity == text::Severity::Error ? errorIndicator : warningIndicator));
        // A span over many lines would underline a page; its first line says enough.
        const int line = int(SendScintilla(SCI_LINEFROMPOSITION, ulong(finding.span.begin)));
        const long lineEnd = SendScintilla(SCI_GETLINEENDPOSITION, ulong(line));
        const long end = std::min(long(finding.span.end), lineEnd);
        SendScintilla(SCI_INDICATORFILLRANGE, ulong(finding.span.begin), std::max(1L, end - long(finding.span.begin)));
    }
}

void YamlEditor::setMarkedSpan(base::Span span)
{
    SendScintilla(SCI_MARKERDELETEALL, ulong(selectionMarker));
    if (span.isEmpty())
        return;
    const long first = SendScintilla(SCI_LINEFROMPOSITION, ulong(span.begin));
    const long last = SendScintilla(SCI_LINEFROMPOSITION, ulong(span.end - 1));
    for (long line = first; line <= last; ++line)
        SendScintilla(SCI_MARKERADD, ulong(line), long(selectionMarker));
}

void YamlEditor::goTo(quint32 offset, bool focus)
{
    const QScopedValueRollback guard(m_mirroring, true);
    const long line = SendScintilla(SCI_LINEFROMPOSITION, ulong(offset));
    SendScintilla(SCI_ENSUREVISIBLE, ulong(line));
    SendScintilla(SCI_GOTOPOS, ulong(offset));
    const long visible = SendScintilla(SCI_LINESONSCREEN);
    SendScintilla(SCI_SETFIRSTVISIBLELINE, ulong(std::max(0L, line - visible / 3)));
    if (focus)
        setFocus();
}

quint32 YamlEditor::caretOffset() const
{
    return quint32(SendScintilla(SCI_GETCURRENTPOS));
}

bool YamlEditor::findNext(const QString &text, bool backward)
{
    return findFirst(text, false, false, false, true, !backward);
}

void YamlEditor::undo()
{
    if (m_document)
        m_document->history()->undo();
}

void YamlEditor::redo()
{
    if (m_document)
        m_document->history()->redo();
}

const text::Finding *YamlEditor::findingAt(quint32 offset) const
{
    for (const text::Finding &finding : m_findings) {
        if (offset >= finding.span.begin && offset <= finding.span.end)
            return &finding;
    }
    return nullptr;
}

bool YamlEditor::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const QPoint at = viewport()->mapFrom(this, help->pos());
        const long position = SendScintilla(SCI_POSITIONFROMPOINTCLOSE, ulong(at.x()), long(at.y()));
        const text::Finding *finding = position < 0 ? nullptr : findingAt(quint32(position));
        if (finding)
            QToolTip::showText(help->globalPos(), finding->message.toHtmlEscaped(), this);
        else
            QToolTip::hideText();
        return true;
    }
    return QsciScintilla::event(event);
}

void YamlEditor::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Undo)) {
        undo();
        return;
    }
    if (event->matches(QKeySequence::Redo)) {
        redo();
        return;
    }
    QsciScintilla::keyPressEvent(event);
}

void YamlEditor::mousePressEvent(QMouseEvent *event)
{
    m_gestureEnd = -1;
    QsciScintilla::mousePressEvent(event);
}

void YamlEditor::contextMenuEvent(QContextMenuEvent *event)
{
    QMenu menu(this);
    const bool open = m_document;
    menu.addAction(tr("Undo"), this, &YamlEditor::undo)->setEnabled(open && m_document->history()->canUndo());
    menu.addAction(tr("Redo"), this, &YamlEditor::redo)->setEnabled(open && m_document->history()->canRedo());
    menu.addSeparator();
    menu.addAction(tr("Cut"), this, &QsciScintilla::cut)->setEnabled(hasSelectedText());
    menu.addAction(tr("Copy"), this, &QsciScintilla::copy)->setEnabled(hasSelectedText());
    menu.addAction(tr("Paste"), this, &QsciScintilla::paste);
    menu.addSeparator();
    menu.addAction(tr("Select all"), this, [this] { selectAll(); });
    menu.exec(event->globalPos());
}

} // namespace meshwright::editor
