// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "authoring/outline.h"
#include "base/span.h"
#include "text/finding.h"

#include <Qsci/qsciscintilla.h>

#include <vector>

namespace meshwright::editor {

/// What a line of the text is, compared with the last commit.
enum class LineChange : quint8 { Added, Changed, Removed };
struct ChangedLines {
    LineChange change = LineChange::Added;
    int first = 0; ///< from 0; of Removed the line in front of which lines are gone
    int count = 1;
};

/// What an editor shows on and beside its text: underlines, margins, folds. They move with the text
/// until they are set anew.
class EditorMarks {
public:
    explicit EditorMarks(QsciScintilla &editor);

    enum Margin { NumberMargin, FixMargin, ChangeMargin, FoldMargin };

    /// Colours and pictures of the theme.
    void applyTheme();
    void setFindings(const std::vector<text::Finding> &findings);
    void setMarkedSpan(base::Span span);
    void setMatches(const std::vector<base::Span> &matches);
    /// The match that was gone to; an empty span: none.
    void setCurrentMatch(base::Span match);
    void setChanges(const std::vector<ChangedLines> &changes);
    void setFolds(const std::vector<authoring::Fold> &folds);
    /// Draws a word as a link; an empty span takes it away.
    void setLink(base::Span span);
    bool hasFix(int line) const;
    /// What the change margin says about a line, for a tool tip; empty where nothing changed.
    QString changeText(int line) const;

private:
    void clear(int indicator);
    void fill(int indicator, base::Span span);
    void definePicture(int marker, const char *icon, int size);

    QsciScintilla &m_editor;
};

} // namespace meshwright::editor
