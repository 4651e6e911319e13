// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/editor/editormarks.h"

#include "widgets/common/icons.h"
#include "widgets/common/theme.h"

#include <QCoreApplication>
#include <QPainter>

namespace meshwright::editor {

namespace {

using ui::Colour;
using Sci = QsciScintillaBase;

enum Indicator : unsigned { ErrorIndicator = 8, WarningIndicator, MatchIndicator, LinkIndicator, CurrentMatchIndicator };
enum Marker : unsigned { SelectionMarker = 1, FixMarker, AddedMarker, ChangedMarker, RemovedMarker };

struct Words {
    Q_DECLARE_TR_FUNCTIONS(meshwright::editor::Words)
};

// The component takes colours as 0xBBGGRR.
long bgr(Colour role)
{
    const QColor colour = ui::colour(role);
    return colour.red() | colour.green() << 8 | colour.blue() << 16;
}

} // namespace

EditorMarks::EditorMarks(QsciScintilla &editor) : m_editor(editor)
{
    const auto margin = [&](int number, long type, unsigned mask, bool clickable) {
        m_editor.SendScintilla(Sci::SCI_SETMARGINTYPEN, ulong(number), type);
        m_editor.SendScintilla(Sci::SCI_SETMARGINMASKN, ulong(number), long(mask));
        m_editor.SendScintilla(Sci::SCI_SETMARGINSENSITIVEN, ulong(number), long(clickable ? 1 : 0));
        // An arrow that points left says nothing in a margin.
        m_editor.SendScintilla(Sci::SCI_SETMARGINCURSORN, ulong(number), long(Sci::SC_CURSORARROW));
    };
    margin(NumberMargin, Sci::SC_MARGIN_NUMBER, 0, false);
    margin(FixMargin, Sci::SC_MARGIN_COLOUR, 1u << FixMarker, true);
    margin(ChangeMargin, Sci::SC_MARGIN_COLOUR, 1u << AddedMarker | 1u << ChangedMarker | 1u << RemovedMarker, true);
    margin(FoldMargin, Sci::SC_MARGIN_COLOUR, unsigned(Sci::SC_MASK_FOLDERS), true);
    const auto send = [&](unsigned message, ulong a, long b) { m_editor.SendScintilla(message, a, b); };
    send(Sci::SCI_MARKERDEFINE, SelectionMarker, Sci::SC_MARK_BACKGROUND);
    send(Sci::SCI_MARKERDEFINE, AddedMarker, Sci::SC_MARK_FULLRECT);
    send(Sci::SCI_MARKERDEFINE, ChangedMarker, Sci::SC_MARK_LEFTRECT);
    send(Sci::SCI_MARKERDEFINE, RemovedMarker, Sci::SC_MARK_ARROW);
    for (const int marker : {Sci::SC_MARKNUM_FOLDERSUB, Sci::SC_MARKNUM_FOLDERTAIL, Sci::SC_MARKNUM_FOLDERMIDTAIL})
        send(Sci::SCI_MARKERDEFINE, ulong(marker), Sci::SC_MARK_EMPTY);
    send(Sci::SCI_INDICSETSTYLE, ErrorIndicator, Sci::INDIC_SQUIGGLE);
    send(Sci::SCI_INDICSETSTYLE, WarningIndicator, Sci::INDIC_SQUIGGLE);
    send(Sci::SCI_INDICSETSTYLE, MatchIndicator, Sci::INDIC_STRAIGHTBOX);
    send(Sci::SCI_INDICSETALPHA, MatchIndicator, 60);
    send(Sci::SCI_INDICSETOUTLINEALPHA, MatchIndicator, 200);
    send(Sci::SCI_INDICSETUNDER, MatchIndicator, 1);
    send(Sci::SCI_INDICSETSTYLE, LinkIndicator, Sci::INDIC_PLAIN);
    send(Sci::SCI_INDICSETSTYLE, CurrentMatchIndicator, Sci::INDIC_FULLBOX);
    send(Sci::SCI_INDICSETALPHA, CurrentMatchIndicator, 110);
    send(Sci::SCI_INDICSETOUTLINEALPHA, CurrentMatchIndicator, 255);
    send(Sci::SCI_INDICSETUNDER, CurrentMatchIndicator, 1);
    send(Sci::SCI_SETAUTOMATICFOLD, Sci::SC_AUTOMATICFOLD_SHOW | Sci::SC_AUTOMATICFOLD_CLICK | Sci::SC_AUTOMATICFOLD_CHANGE, 0);
    constexpr ulong lineBelowFolded = 16;
    send(Sci::SCI_SETFOLDFLAGS, lineBelowFolded, 0);
}

void EditorMarks::definePicture(int marker, const char *icon, int size)
{
    const qreal ratio = m_editor.devicePixelRatioF();
    QImage image(QSize(size, size) * ratio, QImage::Format_RGBA8888);
    image.setDevicePixelRatio(ratio);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    ui::paintIcon(painter, QRectF(0, 0, size, size), icon, ui::colour(marker == int(FixMarker) ? Colour::Warning : Colour::Muted));
    painter.end();
    m_editor.SendScintilla(Sci::SCI_RGBAIMAGESETWIDTH, ulong(image.width()));
    m_editor.SendScintilla(Sci::SCI_RGBAIMAGESETHEIGHT, ulong(image.height()));
    m_editor.SendScintilla(Sci::SCI_RGBAIMAGESETSCALE, ulong(qRound(ratio * 100)));
    // This port of the component takes the picture itself, not its bytes, and draws it at its own ratio.
    m_editor.SendScintilla(Sci::SCI_MARKERDEFINERGBAIMAGE, ulong(marker), static_cast<void *>(&image));
}

void EditorMarks::applyTheme()
{
    const auto send = [&](unsigned message, ulong a, long b) { m_editor.SendScintilla(message, a, b); };
    const auto scaled = [](int pixels) { return qRound(pixels * ui::Theme::current().fontScale()); };
    for (const int margin : {int(FixMargin), int(ChangeMargin), int(FoldMargin)})
        send(Sci::SCI_SETMARGINBACKN, ulong(margin), bgr(Colour::Canvas));
    send(Sci::SCI_SETMARGINWIDTHN, FixMargin, scaled(18));
    send(Sci::SCI_SETMARGINWIDTHN, ChangeMargin, 6);
    send(Sci::SCI_SETMARGINWIDTHN, FoldMargin, scaled(16));
    definePicture(int(FixMarker), "lightbulb", scaled(14));
    definePicture(Sci::SC_MARKNUM_FOLDEROPEN, "chevron-down", scaled(12));
    definePicture(Sci::SC_MARKNUM_FOLDEROPENMID, "chevron-down", scaled(12));
    definePicture(Sci::SC_MARKNUM_FOLDER, "chevron-right", scaled(12));
    definePicture(Sci::SC_MARKNUM_FOLDEREND, "chevron-right", scaled(12));
    send(Sci::SCI_SETFOLDMARGINCOLOUR, 1, bgr(Colour::Canvas));
    send(Sci::SCI_SETFOLDMARGINHICOLOUR, 1, bgr(Colour::Canvas));
    const auto paint = [&](Marker marker, Colour role) {
        send(Sci::SCI_MARKERSETBACK, marker, bgr(role));
        send(Sci::SCI_MARKERSETFORE, marker, bgr(role));
    };
    paint(SelectionMarker, Colour::AccentSoft);
    paint(AddedMarker, Colour::Pass);
    paint(ChangedMarker, Colour::Accent);
    paint(RemovedMarker, Colour::Fail);
    send(Sci::SCI_INDICSETFORE, ErrorIndicator, bgr(Colour::Fail));
    send(Sci::SCI_INDICSETFORE, WarningIndicator, bgr(Colour::Warning));
    send(Sci::SCI_INDICSETFORE, MatchIndicator, bgr(Colour::Warning));
    send(Sci::SCI_INDICSETFORE, LinkIndicator, bgr(Colour::Accent));
    send(Sci::SCI_INDICSETFORE, CurrentMatchIndicator, bgr(Colour::Accent));
}

void EditorMarks::clear(int indicator)
{
    m_editor.SendScintilla(Sci::SCI_SETINDICATORCURRENT, ulong(indicator));
    m_editor.SendScintilla(Sci::SCI_INDICATORCLEARRANGE, 0UL, m_editor.SendScintilla(Sci::SCI_GETLENGTH));
}

void EditorMarks::fill(int indicator, base::Span span)
{
    m_editor.SendScintilla(Sci::SCI_SETINDICATORCURRENT, ulong(indicator));
    m_editor.SendScintilla(Sci::SCI_INDICATORFILLRANGE, ulong(span.begin), long(span.size()));
}

void EditorMarks::setFindings(const std::vector<text::Finding> &findings)
{
    clear(ErrorIndicator);
    clear(WarningIndicator);
    m_editor.SendScintilla(Sci::SCI_MARKERDELETEALL, ulong(FixMarker));
    int marked = -1;
    for (const text::Finding &finding : findings) {
        const int line = int(m_editor.SendScintilla(Sci::SCI_LINEFROMPOSITION, ulong(finding.span.begin)));
        if (!finding.fixes.empty() && line != marked) {
            m_editor.SendScintilla(Sci::SCI_MARKERADD, ulong(line), long(FixMarker));
            marked = line;
        }
        if (finding.notEvaluated || finding.severity > text::Severity::Warning)
            continue;
        // A span over many lines would underline a page; its first line says enough.
        const quint32 lineEnd = quint32(m_editor.SendScintilla(Sci::SCI_GETLINEENDPOSITION, ulong(line)));
        const quint32 end = std::max(finding.span.begin + 1, std::min(finding.span.end, lineEnd));
        fill(finding.severity == text::Severity::Error ? ErrorIndicator : WarningIndicator, {finding.span.begin, end});
    }
}

bool EditorMarks::hasFix(int line) const
{
    return (m_editor.SendScintilla(Sci::SCI_MARKERGET, ulong(line)) & (1L << FixMarker)) != 0;
}

void EditorMarks::setMarkedSpan(base::Span span)
{
    m_editor.SendScintilla(Sci::SCI_MARKERDELETEALL, ulong(SelectionMarker));
    if (span.isEmpty())
        return;
    const long first = m_editor.SendScintilla(Sci::SCI_LINEFROMPOSITION, ulong(span.begin));
    const long last = m_editor.SendScintilla(Sci::SCI_LINEFROMPOSITION, ulong(span.end - 1));
    for (long line = first; line <= last; ++line)
        m_editor.SendScintilla(Sci::SCI_MARKERADD, ulong(line), long(SelectionMarker));
}

void EditorMarks::setMatches(const std::vector<base::Span> &matches)
{
    clear(MatchIndicator);
    constexpr size_t mostShown = 5000; // more can't be told apart, and each costs time
    for (size_t i = 0; i < matches.size() && i < mostShown; ++i)
        fill(MatchIndicator, matches[i]);
}

void EditorMarks::setCurrentMatch(base::Span match)
{
    clear(CurrentMatchIndicator);
    if (!match.isEmpty())
        fill(CurrentMatchIndicator, match);
}

void EditorMarks::setLink(base::Span span)
{
    clear(LinkIndicator);
    if (!span.isEmpty())
        fill(LinkIndicator, span);
}

void EditorMarks::setChanges(const std::vector<ChangedLines> &changes)
{
    for (const unsigned marker : {AddedMarker, ChangedMarker, RemovedMarker})
        m_editor.SendScintilla(Sci::SCI_MARKERDELETEALL, ulong(marker));
    const int lines = m_editor.lines();
    for (const ChangedLines &change : changes) {
        const unsigned marker = change.change == LineChange::Added ? AddedMarker : change.change == LineChange::Changed ? ChangedMarker : RemovedMarker;
        for (int line = change.first; line < change.first + std::max(1, change.count); ++line)
            m_editor.SendScintilla(Sci::SCI_MARKERADD, ulong(std::clamp(line, 0, lines - 1)), long(marker));
    }
}

QString EditorMarks::changeText(int line) const
{
    const long markers = m_editor.SendScintilla(Sci::SCI_MARKERGET, ulong(line));
    if (markers & (1L << AddedMarker))
        return Words::tr("Not in the last commit. Click to compare.");
    if (markers & (1L << ChangedMarker))
        return Words::tr("Changed since the last commit. Click to compare.");
    return markers & (1L << RemovedMarker) ? Words::tr("Lines of the last commit are gone here. Click to compare.") : QString();
}

void EditorMarks::setFolds(const std::vector<authoring::Fold> &folds)
{
    const int lines = m_editor.lines();
    std::vector<int> change(size_t(lines) + 2, 0);
    std::vector<bool> heads(size_t(lines) + 1, false);
    for (const authoring::Fold &fold : folds) {
        if (fold.first < 0 || fold.last >= lines)
            continue;
        heads[size_t(fold.first)] = true;
        ++change[size_t(fold.first) + 1];
        --change[size_t(fold.last) + 1];
    }
    int depth = 0;
    for (int line = 0; line < lines; ++line) {
        depth += change[size_t(line)];
        const long level = (Sci::SC_FOLDLEVELBASE + std::min(depth, 1000)) | (heads[size_t(line)] ? long(Sci::SC_FOLDLEVELHEADERFLAG) : 0L);
        if (m_editor.SendScintilla(Sci::SCI_GETFOLDLEVEL, ulong(line)) != level)
            m_editor.SendScintilla(Sci::SCI_SETFOLDLEVEL, ulong(line), level);
    }
}

} // namespace meshwright::editor
