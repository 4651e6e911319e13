// SPDX-License-Identifier: GPL-3.0-or-later
#include "authoring/flowscan.h"

#include "authoring/lines.h"

namespace meshwright::authoring {

using namespace lines;

namespace {

constexpr quint32 ahead = 20'000; // bytes looked at behind the offset

bool isSpace(char c)
{
    return isBlank(c) || c == '\n' || c == '\r';
}

struct Word {
    size_t begin = 0, end = 0;
};

class FlowScan {
public:
    FlowScan(std::string_view text, size_t at) : m_text(text), m_at(at) {}

    bool atEnd() const { return m_at >= m_text.size(); }
    size_t at() const { return m_at; }
    char peek() const { return m_text[m_at]; }
    void next() { ++m_at; }

    void skipSpace()
    {
        while (!atEnd()) {
            if (isSpace(peek()))
                next();
            else if (peek() == '#' && m_at > 0 && isSpace(m_text[m_at - 1]))
                m_at = std::min(m_text.find('\n', m_at), m_text.size());
            else
                return;
        }
    }

    // A scalar; a plain one ends at a sign that means something, or at the end of its line.
    Word word()
    {
        Word word{m_at, m_at};
        if (peek() == '"' || peek() == '\'') {
            const size_t lineEnd = std::min(m_text.find('\n', m_at), m_text.size());
            const auto end = quotedEnd(m_text.substr(0, lineEnd), m_at);
            m_at = end ? *end : lineEnd;
        } else {
            while (!atEnd() && std::string_view("[]{},\n\r").find(peek()) == std::string_view::npos && !isColon(m_at) && !(peek() == '#' && isBlank(m_text[m_at - 1])))
                next();
        }
        word.end = m_at;
        while (word.end > word.begin && isBlank(m_text[word.end - 1]))
            --word.end;
        return word;
    }

    bool isColon(size_t at) const
    {
        if (at >= m_text.size() || m_text[at] != ':')
            return false;
        return at + 1 == m_text.size() || isSpace(m_text[at + 1]) || std::string_view(",]}").find(m_text[at + 1]) != std::string_view::npos || (at > 0 && (m_text[at - 1] == '"' || m_text[at - 1] == '\''));
    }

private:
    std::string_view m_text;
    size_t m_at;
};

} // namespace

void scanFlow(std::string_view text, quint32 start, quint32 offset, Frames &frames, Place &place)
{
    FlowScan scan(text, start);
    const size_t outer = frames.size();
    const size_t limit = std::min(text.size(), size_t(offset) + ahead);
    bool found = false;
    size_t depth = 0;     // frames at the place
    bool behindColon = false;
    place.isFlow = true;
    const auto settle = [&](Word word) {
        found = true;
        depth = frames.size();
        Frame &frame = frames.back();
        place.word = {quint32(word.begin), quint32(word.end)};
        const bool quoted = word.end > word.begin && (text[word.begin] == '"' || text[word.begin] == '\'');
        place.quote = quoted ? text[word.begin] : char(0);
        const size_t from = word.begin + (quoted ? 1 : 0);
        place.typed = offset > from ? QByteArray(text.data() + from, qsizetype(offset - from)) : QByteArray();
        place.role = frame.isSequence ? Place::Role::Item : behindColon ? Place::Role::Value : Place::Role::Key;
        place.needsSpace = place.role == Place::Role::Value && offset > 0 && text[offset - 1] == ':';
        if (place.role == Place::Role::Key)
            frame.key.clear();
    };
    while (!scan.atEnd() && scan.at() < limit && (!found || frames.size() >= depth)) {
        const size_t before = scan.at();
        scan.skipSpace();
        if (!found && offset > start && offset <= scan.at() && offset >= before && (scan.atEnd() || offset < scan.at() || std::string_view("]},").find(scan.peek()) != std::string_view::npos))
            settle({offset, offset});
        if (scan.atEnd() || frames.size() < outer)
            break;
        const char c = scan.peek();
        if (c == '[' || c == '{') {
            Frame frame;
            frame.isSequence = c == '[';
            frame.item = frame.isSequence ? 0 : -1;
            frames.push_back(frame);
            behindColon = false;
            scan.next();
        } else if (c == ']' || c == '}') {
            if (found && frames.size() == depth)
                break;
            frames.pop_back();
            scan.next();
            behindColon = false;
            if (frames.size() == outer)
                break;
        } else if (c == ',') {
            if (frames.back().isSequence && !(found && frames.size() == depth))
                ++frames.back().item;
            else if (!(found && frames.size() == depth && place.role == Place::Role::Value))
                frames.back().key = found && frames.size() == depth ? frames.back().key : QByteArray();
            behindColon = false;
            scan.next();
        } else if (scan.isColon(scan.at())) {
            if (found && frames.size() == depth && !place.hasColon && text.substr(place.word.end, scan.at() - place.word.end).find_first_not_of(" \t") == std::string_view::npos)
                place.hasColon = place.role == Place::Role::Key;
            behindColon = true;
            scan.next();
        } else {
            const Word word = scan.word();
            if (word.end == word.begin) { // a sign that can't stand here
                scan.next();
                continue;
            }
            const bool here = !found && offset >= word.begin && offset <= word.end;
            if (here)
                settle(word);
            Frame &frame = frames.back();
            if (frame.isSequence || here)
                continue;
            const QByteArray value = unquoted(text.substr(word.begin, word.end - word.begin));
            if (!behindColon) {
                if (!(found && frames.size() == depth && place.role == Place::Role::Value))
                    frame.key = found && frames.size() == depth ? QByteArray() : value;
                frame.members.emplace_back(value, QByteArray());
            } else if (!frame.members.empty()) {
                frame.members.back().second = value;
            }
        }
    }
    if (!found && frames.size() > outer && offset >= scan.at())
        settle({offset, offset});
    if (!found) {
        place.role = Place::Role::None;
        return;
    }
    frames.resize(depth);
}

} // namespace meshwright::authoring
