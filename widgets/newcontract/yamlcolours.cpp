// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/newcontract/yamlcolours.h"

#include "widgets/common/theme.h"
#include "widgets/editor/yamlstyler.h"

namespace meshwright::newcontract {

namespace {

ui::Colour colourOf(char style)
{
    switch (style) {
    case editor::KeyStyle: return ui::Colour::YamlKey;
    case editor::StringStyle: return ui::Colour::YamlString;
    case editor::NumberStyle: return ui::Colour::YamlNumber;
    case editor::CommentStyle: return ui::Colour::YamlComment;
    default: return ui::Colour::Text;
    }
}

} // namespace

void YamlColours::highlightBlock(const QString &line)
{
    const QByteArray bytes = line.toUtf8();
    QByteArray styles;
    const editor::LineState before = previousBlockState() < 0 ? editor::LineState() : editor::LineState::unpacked(previousBlockState());
    setCurrentBlockState(editor::styleLine(std::string_view(bytes.constData(), size_t(bytes.size())), before, styles).packed());
    // Styles count bytes, the block counts UTF-16.
    qsizetype byte = 0;
    for (int i = 0; i < line.size() && byte < styles.size(); ++i) {
        setFormat(i, 1, ui::colour(colourOf(styles[byte])));
        byte += line[i].isHighSurrogate() ? 4 : line[i].isLowSurrogate() ? 0 : line[i].unicode() < 0x80 ? 1 : line[i].unicode() < 0x800 ? 2 : 3;
    }
}

} // namespace meshwright::newcontract
