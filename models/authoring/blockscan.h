// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "authoring/frames.h"

#include <QByteArray>

#include <string_view>

namespace meshwright::authoring {

/// Reads block style line by line and keeps what is open. It trusts indentation, as people do, so one
/// broken line does not spoil the next. Private to this library.
class BlockScan {
public:
    enum class Mode : quint8 { Normal, Block, Quoted, Flow };

    /// Takes one line without its line end; `start` is its offset in the text.
    void take(std::string_view line, quint32 start);
    /// Opens the list items whose dashes stand in front of `end`; answers where the content after them begins.
    size_t takeDashes(std::string_view line, size_t at, size_t end);
    /// A key at a column: makes it the current one of its mapping.
    void takeKey(int column, const QByteArray &key);
    /// Closes what is indented by more than `column`.
    void closeTo(int column);
    /// Closes, too, a list at the column of the mapping around it.
    void closeListAt(int column);

    /// Whether a line belongs to a text in quotes, a block or brackets that began above it.
    bool isInside(std::string_view line) const;
    Mode mode() const { return m_mode; }
    /// Where the brackets began that are open (Mode::Flow).
    quint32 flowStart() const { return m_flowStart; }
    Frames &frames() { return m_frames; }
    bool indentsDashes() const { return m_indentsDashes; }
    /// Goes on as after a line that is complete: what was open on it is over.
    void breakOff() { m_mode = Mode::Normal; }

private:
    void takeValue(std::string_view line, size_t at, quint32 start, int column);
    void takeFlow(std::string_view line, size_t at);

    Frames m_frames;
    Mode m_mode = Mode::Normal;
    int m_column = -1;  ///< what the open block, quotes or brackets hang on
    char m_quote = 0;   ///< open quotes, also within brackets
    int m_depth = 0;    ///< of brackets
    quint32 m_flowStart = 0;
    bool m_indentsDashes = true;
    bool m_sawList = false;
};

} // namespace meshwright::authoring
