// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/editor/yamlstyler.h"

namespace meshwright::editor {

namespace {

bool isSpace(char c)
{
    return c == ' ' || c == '\t';
}

int indentOf(std::string_view line)
{
    size_t at = 0;
    while (at < line.size() && line[at] == ' ')
        ++at;
    return int(at);
}

bool looksLikeNumberOrWord(std::string_view value)
{
    if (value == "true" || value == "false" || value == "null" || value == "~")
        return true;
    bool digits = false;
    int dots = 0;
    for (const char c : value) {
        dots += c == '.' ? 1 : 0;
        if (c >= '0' && c <= '9')
            digits = true;
        else if (c != '-' && c != '+' && c != '.' && c != 'e' && c != 'E')
            return false;
    }
    return digits && dots <= 1 && value.front() != '.' && value.find('-', 1) == std::string_view::npos;
}

class LineStyler {
public:
    LineStyler(std::string_view line, LineState state, QByteArray &styles) : m_line(line), m_state(state), m_styles(styles)
    {
        m_styles.fill(char(PlainStyle), qsizetype(line.size()));
    }

    LineState run()
    {
        m_indent = indentOf(m_line);
        if (m_state.mode == LineState::Block) {
            if (size_t(m_indent) == m_line.size() || m_indent > m_state.indent) {
                paint(0, m_line.size(), StringStyle);
                return m_state;
            }
            m_state = {};
        }
        if (m_state.mode != LineState::Normal)
            quoted();
        while (m_at < m_line.size())
            token();
        return m_state;
    }

private:
    void paint(size_t from, size_t to, Style style)
    {
        for (size_t i = from; i < to; ++i)
            m_styles[qsizetype(i)] = char(style);
    }

    // From inside (or the opening quote of) a quoted text to its end, or the end of the line.
    void quoted()
    {
        const bool isDouble = m_state.mode == LineState::DoubleQuoted;
        const size_t from = m_at;
        while (m_at < m_line.size()) {
            const char c = m_line[m_at++];
            if (isDouble && c == '\\') {
                m_at = std::min(m_at + 1, m_line.size());
            } else if (c == (isDouble ? '"' : '\'')) {
                if (!isDouble && m_at < m_line.size() && m_line[m_at] == '\'') {
                    ++m_at;
                    continue;
                }
                m_state = {};
                paint(from, m_at, isKeyEnd() ? KeyStyle : StringStyle);
                return;
            }
        }
        paint(from, m_at, StringStyle);
    }

    bool isKeyEnd() const
    {
        size_t at = m_at;
        while (at < m_line.size() && isSpace(m_line[at]))
            ++at;
        return at < m_line.size() && m_line[at] == ':' && (at + 1 == m_line.size() || isSpace(m_line[at + 1]));
    }

    void token()
    {
        const char c = m_line[m_at];
        const bool atStart = m_at == 0 || isSpace(m_line[m_at - 1]);
        if (isSpace(c)) {
            ++m_at;
        } else if (c == '#' && atStart) {
            paint(m_at, m_line.size(), CommentStyle);
            m_at = m_line.size();
        } else if (c == '"' || c == '\'') {
            m_state.mode = c == '"' ? LineState::DoubleQuoted : LineState::SingleQuoted;
            const size_t quote = m_at++;
            m_styles[qsizetype(quote)] = StringStyle;
            quoted();
            m_styles[qsizetype(quote)] = m_at > quote + 1 ? m_styles[qsizetype(quote + 1)] : char(StringStyle);
        } else if ((c == '|' || c == '>') && atStart) {
            blockHeader();
        } else if (c == '&' || c == '*' || c == '!') {
            word(AnchorStyle);
        } else if (std::string_view("[]{},").find(c) != std::string_view::npos
                   || (std::string_view("-?:").find(c) != std::string_view::npos && (m_at + 1 == m_line.size() || isSpace(m_line[m_at + 1])))) {
            if (c == '-')
                m_indent = int(m_at);
            m_depth += c == '[' || c == '{' ? 1 : c == ']' || c == '}' ? -1 : 0;
            m_styles[qsizetype(m_at++)] = PunctuationStyle;
        } else {
            plain();
        }
    }

    void word(Style style)
    {
        const size_t from = m_at;
        while (m_at < m_line.size() && !isSpace(m_line[m_at]))
            ++m_at;
        paint(from, m_at, style);
    }

    void blockHeader()
    {
        word(PunctuationStyle);
        m_state = {LineState::Block, m_indent};
    }

    // A plain scalar ends at ": ", " #", or at the end of the line; its last spaces are not part of it.
    void plain()
    {
        const size_t from = m_at;
        while (m_at < m_line.size()) {
            const char c = m_line[m_at];
            const bool last = m_at + 1 == m_line.size();
            if (c == ':' && (last || isSpace(m_line[m_at + 1])))
                break;
            if (c == '#' && m_at > from && isSpace(m_line[m_at - 1]))
                break;
            if ((c == ',' || c == ']' || c == '}') && m_depth > 0)
                break;
            ++m_at;
        }
        size_t to = m_at;
        while (to > from && isSpace(m_line[to - 1]))
            --to;
        const bool key = m_at < m_line.size() && m_line[m_at] == ':';
        if (key && indentOf(m_line) <= int(from))
            m_indent = std::max(m_indent, 0);
        paint(from, to, key ? KeyStyle : looksLikeNumberOrWord(m_line.substr(from, to - from)) ? NumberStyle : StringStyle);
    }

    std::string_view m_line;
    LineState m_state;
    QByteArray &m_styles;
    size_t m_at = 0;
    int m_indent = 0;
    int m_depth = 0; ///< of the brackets that are open in this line
};

} // namespace

LineState styleLine(std::string_view line, LineState before, QByteArray &styles)
{
    return LineStyler(line, before, styles).run();
}

} // namespace meshwright::editor
