// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/editor/yamleditor.h"

#include "widgets/common/theme.h"
#include "widgets/editor/carets.h"
#include "widgets/editor/yamlstyler.h"

#include <Qsci/qscicommandset.h>

#include <QMenu>
#include <QScopedValueRollback>
#include <QUndoStack>

namespace meshwright::editor {

namespace {

using ui::Colour;

// The component takes colours as 0xBBGGRR.
long bgr(Colour role)
{
    const QColor colour = ui::colour(role);
    return colour.red() | colour.green() << 8 | colour.blue() << 16;
}

} // namespace

YamlEditor::YamlEditor(QWidget *parent) : QsciScintilla(parent), m_marks(*this)
{
    setUp();
    setUpKeys();
    connect(this, &QsciScintillaBase::SCN_MODIFIED, this,
            [this](int position, int type, const char *text, int length) { textModified(position, type, text, length); });
    connect(this, &QsciScintillaBase::SCN_STYLENEEDED, this, &YamlEditor::styleTo);
    connect(this, &QsciScintillaBase::SCN_MARGINCLICK, this, [this](int position, int, int margin) { Q_EMIT marginPressed(margin, lineOf(quint32(position))); });
    connect(this, &QsciScintillaBase::SCN_UPDATEUI, this, [this](int updated) {
        if (updated & (SC_UPDATE_V_SCROLL | SC_UPDATE_H_SCROLL))
            Q_EMIT scrolled();
    });
    connect(this, &QsciScintilla::cursorPositionChanged, this, [this] {
        if (!m_mirroring && hasFocus())
            Q_EMIT caretMoved(caretOffset());
    });
    connect(&ui::Theme::current(), &ui::Theme::changed, this, &YamlEditor::applyTheme);
    applyTheme();
}

YamlEditor::~YamlEditor() = default;

void YamlEditor::setUp()
{
    setUtf8(true);
    setFrameShape(QFrame::NoFrame);
    setAccessibleName(tr("YAML text"));
    setIndentationsUseTabs(false);
    setTabWidth(2);
    setIndentationWidth(2);
    setAutoIndent(true);
    viewport()->setMouseTracking(true);
    SendScintilla(SCI_SETUNDOCOLLECTION, 0UL);
    SendScintilla(SCI_SETLEXER, ulong(SCLEX_CONTAINER));
    SendScintilla(SCI_SETMULTIPLESELECTION, 1UL);
    SendScintilla(SCI_SETADDITIONALSELECTIONTYPING, 1UL);
    SendScintilla(SCI_SETMULTIPASTE, 1UL);
    SendScintilla(SCI_SETRECTANGULARSELECTIONMODIFIER, ulong(SCMOD_ALT));
    SendScintilla(SCI_SETVIRTUALSPACEOPTIONS, ulong(SCVS_RECTANGULARSELECTION));
    SendScintilla(SCI_SETSCROLLWIDTHTRACKING, 1UL);
    SendScintilla(SCI_SETSCROLLWIDTH, 200UL);
    SendScintilla(SCI_SETEXTRAASCENT, 3UL);
    SendScintilla(SCI_SETEXTRADESCENT, 3UL);
    SendScintilla(SCI_SETMARGINLEFT, 0UL, 4L);
    SendScintilla(SCI_SETMODEVENTMASK, ulong(SC_MOD_INSERTTEXT | SC_MOD_DELETETEXT));
}

void YamlEditor::setUpKeys()
{
    // The document has the history, and some keys mean something else here, so the component's own must
    // not be heard.
    for (const auto command : {QsciCommand::Undo, QsciCommand::Redo, QsciCommand::SelectionDuplicate}) {
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
    SendScintilla(SCI_SETADDITIONALCARETFORE, ulong(bgr(Colour::Accent)));
    SendScintilla(SCI_SETSELBACK, 1UL, bgr(Colour::AccentSoft));
    SendScintilla(SCI_SETADDITIONALSELBACK, ulong(bgr(Colour::AccentSoft)));
    SendScintilla(SCI_SETADDITIONALSELALPHA, ulong(SC_ALPHA_NOALPHA));
    SendScintilla(SCI_SETSELFORE, 0UL, 0L);
    m_marks.applyTheme();
    setMarginWidth(EditorMarks::NumberMargin, QStringLiteral("00000"));
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
    m_stepCaret = -1;
    if (origin == this)
        return;
    const QScopedValueRollback guard(m_mirroring, true);
    SendScintilla(SCI_SETTARGETRANGE, ulong(patch.at), long(patch.endBefore()));
    SendScintilla(SCI_REPLACETARGET, ulong(patch.inserted.size()), patch.inserted.constData());
    m_changedAt = qint64(patch.at) + patch.inserted.size();
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
    if (m_steps == 0 || !m_stepBegun) {
        // Typing on where the last change ended belongs to the same step of the history.
        const qint64 touched = type & SC_MOD_INSERTTEXT ? position : position + length;
        const int now = carets::count(*this);
        const bool sameCarets = now > 1 && now == m_stepCarets && qint64(caretOffset()) == m_stepCaret;
        const bool continues = (now > 1 ? sameCarets : touched == m_gestureEnd) && !patch.inserted.contains('\n');
        if (!continues)
            m_gesture = document::Gesture::next();
        m_stepBegun = m_steps > 0;
    }
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

void YamlEditor::goTo(quint32 offset, bool focus)
{
    const QScopedValueRollback guard(m_mirroring, true);
    const long line = SendScintilla(SCI_LINEFROMPOSITION, ulong(offset));
    SendScintilla(SCI_ENSUREVISIBLE, ulong(line));
    SendScintilla(SCI_GOTOPOS, ulong(offset));
    const long visible = SendScintilla(SCI_LINESONSCREEN);
    const long shown = SendScintilla(SCI_VISIBLEFROMDOCLINE, ulong(line));
    SendScintilla(SCI_SETFIRSTVISIBLELINE, ulong(std::max(0L, shown - visible / 3)));
    if (focus)
        setFocus();
}

void YamlEditor::select(base::Span span)
{
    const QScopedValueRollback guard(m_mirroring, true);
    SendScintilla(SCI_ENSUREVISIBLEENFORCEPOLICY, ulong(lineOf(span.begin)));
    SendScintilla(SCI_SETSEL, ulong(span.begin), long(span.end));
}

quint32 YamlEditor::caretOffset() const
{
    return quint32(SendScintilla(SCI_GETCURRENTPOS));
}

int YamlEditor::lineOf(quint32 offset) const
{
    return int(SendScintilla(SCI_LINEFROMPOSITION, ulong(offset)));
}

qint64 YamlEditor::offsetAt(QPoint at) const
{
    return SendScintilla(SCI_POSITIONFROMPOINTCLOSE, ulong(at.x()), long(at.y()));
}

QRect YamlEditor::rectOf(quint32 offset) const
{
    const int x = int(SendScintilla(SCI_POINTXFROMPOSITION, 0UL, long(offset)));
    const int y = int(SendScintilla(SCI_POINTYFROMPOSITION, 0UL, long(offset)));
    return {x, y, 1, int(SendScintilla(SCI_TEXTHEIGHT, ulong(lineOf(offset))))};
}

void YamlEditor::travel(bool back)
{
    if (!m_document)
        return;
    m_changedAt = -1;
    if (back)
        m_document->history()->undo();
    else
        m_document->history()->redo();
    if (m_changedAt < 0)
        return;
    // The caret goes where something changed, so that it is seen.
    const QScopedValueRollback guard(m_mirroring, true);
    SendScintilla(SCI_SETEMPTYSELECTION, ulong(m_changedAt));
    SendScintilla(SCI_ENSUREVISIBLE, ulong(lineOf(quint32(m_changedAt))));
    SendScintilla(SCI_SCROLLCARET);
}

void YamlEditor::undo()
{
    travel(true);
}

void YamlEditor::redo()
{
    travel(false);
}

} // namespace meshwright::editor
