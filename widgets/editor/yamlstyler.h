// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <string_view>

namespace meshwright::editor {

/// Styles of the YAML editor, as numbers of the editing component.
enum Style : char { PlainStyle = 0, KeyStyle, StringStyle, NumberStyle, CommentStyle, PunctuationStyle, AnchorStyle };

/// What a line inherits from those above it: inside a quoted text, or inside a block scalar whose
/// lines are indented by more than `indent`. Fits the int that the component keeps for each line.
struct LineState {
    enum Mode : quint8 { Normal, SingleQuoted, DoubleQuoted, Block };
    Mode mode = Normal;
    int indent = -1;

    int packed() const { return int(mode) | (indent + 1) << 4; }
    static LineState unpacked(int value) { return {Mode(value & 0xF), (value >> 4) - 1}; }
    friend bool operator==(LineState, LineState) = default;
};

/// Colours one line (without its line end) for people; broken text is coloured as far as it goes.
/// `styles` gets one style a byte; the answer is the state of the next line.
LineState styleLine(std::string_view line, LineState before, QByteArray &styles);

} // namespace meshwright::editor
