// SPDX-License-Identifier: GPL-3.0-or-later
#include "authoring/blockscan.h"

#include "authoring/lines.h"

namespace meshwright::authoring {

using namespace lines;

void BlockScan::closeTo(int column)
{
    while (!m_frames.empty() && m_frames.back().column > column)
        m_frames.pop_back();
}

void BlockScan::closeListAt(int column)
{
    const size_t count = m_frames.size();
    if (count > 1 && m_frames[count - 1].isSequence && m_frames[count - 1].column == column && m_frames[count - 2].column == column)
        m_frames.pop_back();
}

size_t BlockScan::takeDashes(std::string_view line, size_t at, size_t end)
{
    while (at < end && isDash(line, at)) {
        const int column = int(at);
        closeTo(column);
        if (m_frames.empty() || !m_frames.back().isSequence || m_frames.back().column != column) {
            if (!m_sawList && !m_frames.empty() && !m_frames.back().isSequence) {
                m_indentsDashes = m_frames.back().column < column;
                m_sawList = true;
            }
            Frame list;
            list.isSequence = true;
            list.column = column;
            m_frames.push_back(list);
        }
        ++m_frames.back().item;
        m_frames.back().isOpen = true;
        at = skipBlanks(line, at + 1);
    }
    return at;
}

void BlockScan::takeKey(int column, const QByteArray &key)
{
    closeTo(column);
    closeListAt(column);
    if (m_frames.empty() || m_frames.back().isSequence || m_frames.back().column != column) {
        Frame mapping;
        mapping.column = column;
        m_frames.push_back(mapping);
    }
    m_frames.back().key = key;
    m_frames.back().isOpen = true;
    m_frames.back().members.emplace_back(key, QByteArray());
}

bool BlockScan::isInside(std::string_view line) const
{
    if (m_mode == Mode::Normal)
        return false;
    const size_t indent = skipBlanks(line, 0);
    if (indent == line.size() || int(indent) > m_column)
        return true;
    // Brackets may be closed at the column of their key; anything else there means they were never closed.
    return m_mode == Mode::Flow && (line[indent] == ']' || line[indent] == '}' || m_column < 0);
}

void BlockScan::take(std::string_view line, quint32 start)
{
    if (m_mode != Mode::Normal && !isInside(line))
        m_mode = Mode::Normal;
    if (m_mode == Mode::Block)
        return;
    if (m_mode == Mode::Flow) {
        takeFlow(line, 0);
        return;
    }
    size_t at = 0;
    if (m_mode == Mode::Quoted) {
        // As if the opening quote stood in front of this line.
        const std::string rest = m_quote + std::string(line);
        const auto end = quotedEnd(rest, 0);
        if (end)
            m_mode = Mode::Normal;
        return;
    }
    at = skipBlanks(line, 0);
    if (at == line.size() || line[at] == '#' || line.substr(0, 3) == "---" || line[at] == '%')
        return;
    at = takeDashes(line, at, line.size());
    if (at == line.size() || line[at] == '#')
        return;
    const size_t content = skipProperties(line, at);
    if (const auto key = keyAt(line, content)) {
        const int column = int(at);
        takeKey(column, unquoted(line.substr(key->begin, key->end - key->begin)));
        takeValue(line, skipBlanks(line, key->colon + 1), start, column);
    } else if (content < line.size()) {
        // An item, or more of a text that began above; only what it opens matters.
        const bool isItem = !m_frames.empty() && m_frames.back().isSequence && m_frames.back().column < int(at) && m_frames.back().isOpen;
        if (isItem || std::string_view("{[").find(line[content]) != std::string_view::npos)
            takeValue(line, content, start, m_frames.empty() ? -1 : m_frames.back().column);
    }
}

void BlockScan::takeValue(std::string_view line, size_t at, quint32 start, int column)
{
    at = skipProperties(line, at);
    if (at == line.size() || line[at] == '#')
        return;
    if (!m_frames.empty())
        m_frames.back().isOpen = false;
    const char first = line[at];
    if (first == '|' || first == '>') {
        m_mode = Mode::Block;
        m_column = column;
    } else if (first == '"' || first == '\'') {
        const auto end = quotedEnd(line, at);
        if (!end) {
            m_mode = Mode::Quoted;
            m_column = column;
            m_quote = first;
        } else if (!m_frames.empty() && !m_frames.back().isSequence) {
            m_frames.back().members.back().second = unquoted(line.substr(at, *end - at));
        }
    } else if (first == '[' || first == '{') {
        m_mode = Mode::Flow;
        m_column = column;
        m_depth = 0;
        m_quote = 0;
        m_flowStart = start + quint32(at);
        takeFlow(line, at);
    } else if (!m_frames.empty() && !m_frames.back().isSequence) {
        m_frames.back().members.back().second = unquoted(line.substr(at, commentAt(line, at) - at));
    }
}

void BlockScan::takeFlow(std::string_view line, size_t at)
{
    for (; at < line.size(); ++at) {
        const char c = line[at];
        if (m_quote) {
            if (m_quote == '"' && c == '\\')
                ++at;
            else if (c == m_quote)
                m_quote = 0;
        } else if (c == '"' || c == '\'') {
            const bool begins = at == 0 || isBlank(line[at - 1]) || std::string_view("[{,:").find(line[at - 1]) != std::string_view::npos;
            m_quote = begins ? c : 0;
        } else if (c == '#' && (at == 0 || isBlank(line[at - 1]))) {
            return;
        } else if (c == '[' || c == '{') {
            ++m_depth;
        } else if ((c == ']' || c == '}') && --m_depth == 0) {
            m_mode = Mode::Normal;
            return;
        }
    }
}

} // namespace meshwright::authoring
