// SPDX-License-Identifier: GPL-3.0-or-later
#include "authoring/place.h"

#include "authoring/blockscan.h"
#include "authoring/flowscan.h"
#include "authoring/lines.h"

namespace meshwright::authoring {

using namespace lines;

namespace {

class PlaceReader {
public:
    PlaceReader(const QByteArray &text, quint32 offset) : m_text(text.constData(), size_t(text.size())), m_offset(std::min(offset, quint32(text.size()))) {}

    Place read()
    {
        m_place.word = {m_offset, m_offset};
        m_place.lineEnd = m_text.find("\r\n") != std::string_view::npos ? "\r\n" : "\n";
        size_t at = m_text.starts_with("\xEF\xBB\xBF") ? 3 : 0;
        while (true) {
            const size_t end = std::min(m_text.find('\n', at), m_text.size());
            if (m_offset <= end)
                break;
            m_scan.take(line(at, end), quint32(at));
            at = end + 1;
        }
        const size_t end = std::min(m_text.find('\n', at), m_text.size());
        m_start = quint32(at);
        m_line = line(at, end);
        m_caret = std::min(size_t(m_offset - m_start), m_line.size());
        readLine();
        m_place.indentsDashes = m_scan.indentsDashes();
        if (m_place.role == Place::Role::None)
            return m_place;
        if (!m_place.isFlow)
            readOn(end);
        finish();
        return m_place;
    }

private:
    std::string_view line(size_t begin, size_t end) const
    {
        std::string_view line = m_text.substr(begin, end - begin);
        if (line.ends_with('\r'))
            line.remove_suffix(1);
        return line;
    }

    void readLine()
    {
        const size_t indent = skipBlanks(m_line, 0);
        // On a blank line the place of the caret says whether it still belongs to what is above.
        const std::string padded = std::string(m_caret, ' ') + '-';
        const std::string_view seen = indent == m_line.size() ? std::string_view(padded) : m_line;
        if (m_scan.isInside(seen)) {
            if (m_scan.mode() == BlockScan::Mode::Flow)
                scanFlow(m_text, m_scan.flowStart(), m_offset, m_scan.frames(), m_place);
            return;
        }
        m_scan.breakOff();
        const size_t at = m_scan.takeDashes(m_line, indent, m_caret);
        m_isItem = at != indent;
        if (commentAt(m_line, at) < m_caret)
            return;
        if (m_caret < at) {
            if (m_isItem || indent < m_line.size())
                return; // in front of what stands in this line
        }
        const auto key = keyAt(m_line, skipProperties(m_line, at));
        if (key && m_caret > key->colon)
            readValue(int(at), *key);
        else
            readWord(indent == m_line.size() || at == m_line.size() ? m_caret : at, key);
    }

    void setWord(size_t begin, size_t end)
    {
        m_place.word = {m_start + quint32(begin), m_start + quint32(end)};
        const bool quoted = end > begin && (m_line[begin] == '"' || m_line[begin] == '\'');
        m_place.quote = quoted ? m_line[begin] : char(0);
        const size_t from = begin + (quoted ? 1 : 0);
        m_place.typed = m_caret > from ? QByteArray(m_line.data() + from, qsizetype(m_caret - from)) : QByteArray();
    }

    size_t scalarEnd(size_t at) const
    {
        if (at < m_line.size() && (m_line[at] == '"' || m_line[at] == '\'')) {
            if (const auto end = quotedEnd(m_line, at))
                return *end;
        }
        size_t end = commentAt(m_line, at);
        while (end > at && isBlank(m_line[end - 1]))
            --end;
        return std::max(at, end);
    }

    void readValue(int column, const Key &key)
    {
        m_scan.takeKey(column, unquoted(m_line.substr(key.begin, key.end - key.begin)));
        m_place.column = column;
        readScalar(key.colon + 1, Place::Role::Value);
    }

    // A scalar behind ":" or "-"; in brackets it is a matter of its own.
    void readScalar(size_t behind, Place::Role role)
    {
        const size_t begin = std::max(behind, skipProperties(m_line, skipBlanks(m_line, behind)));
        if (begin < m_caret && (m_line[begin] == '[' || m_line[begin] == '{')) {
            scanFlow(m_text, m_start + quint32(begin), m_offset, m_scan.frames(), m_place);
            return;
        }
        if (begin < m_line.size() && begin < m_caret && (m_line[begin] == '|' || m_line[begin] == '>'))
            return;
        const bool before = m_caret <= begin;
        const size_t from = before ? m_caret : begin;
        const size_t end = before && begin < m_line.size() && m_line[begin] == '#' ? from : std::max(from, scalarEnd(begin));
        if (m_caret > end)
            return; // behind a closing quote
        setWord(before && end > begin ? begin : from, before && begin == m_line.size() ? from : end);
        if (before)
            m_place.typed.clear();
        m_place.role = role;
        m_place.needsSpace = m_caret > 0 && m_caret == behind && (m_line[m_caret - 1] == ':' || m_line[m_caret - 1] == '-');
    }

    void readWord(size_t at, const std::optional<Key> &key)
    {
        if (at < m_line.size() && at < m_caret && (m_line[at] == '[' || m_line[at] == '{')) {
            scanFlow(m_text, m_start + quint32(at), m_offset, m_scan.frames(), m_place);
            return;
        }
        const int column = int(at);
        m_place.column = column;
        if (key)
            setWord(key->begin, key->end);
        else
            setWord(at, scalarEnd(at));
        if (m_place.word.end < m_offset)
            return;
        m_place.hasColon = key.has_value();
        if (m_isItem) {
            m_place.role = Place::Role::Item;
            m_place.needsSpace = m_caret > 0 && m_line[m_caret - 1] == '-';
            m_place.column += m_place.needsSpace ? 1 : 0;
            return;
        }
        attach(column);
    }

    // Which collection a line with its first word at a column belongs to.
    void attach(int column)
    {
        Frames &frames = m_scan.frames();
        m_scan.closeTo(column);
        m_scan.closeListAt(column);
        m_place.role = Place::Role::Key;
        if (frames.empty()) {
            Frame root;
            root.column = column;
            frames.push_back(root);
            return;
        }
        Frame &last = frames.back();
        if (last.isSequence && last.column == column) {
            ++last.item;
            m_place.role = Place::Role::Item;
            m_place.needsDash = true;
        } else if (last.column < column && last.isOpen) {
            m_place.isFirst = true;
            Frame mapping;
            mapping.column = column;
            frames.push_back(mapping);
        } else if (last.column < column) {
            m_place.role = Place::Role::None; // more of a text that began above
        }
    }

    // What stands below counts, too: keys that are there already, keys that decide what belongs here.
    void readOn(size_t end)
    {
        Frames &frames = m_scan.frames();
        if (m_place.role == Place::Role::Item && !m_place.needsDash) {
            Frame mapping;
            mapping.column = m_place.column;
            frames.push_back(mapping);
        }
        if (!frames.back().isSequence && m_place.role != Place::Role::Value)
            frames.back().key.clear();
        m_kept = frames;
        size_t open = frames.size();
        m_scan.breakOff();
        for (size_t at = end + 1; at < m_text.size();) {
            const size_t next = std::min(m_text.find('\n', at), m_text.size());
            m_scan.take(line(at, next), quint32(at));
            at = next + 1;
            const Frames &now = m_scan.frames();
            open = std::min(open, now.size());
            for (size_t i = 0; i < open; ++i) {
                if (now[i].isSequence && now[i].item != m_kept[i].item)
                    open = i + 1; // the next item: what was within this one is over
                else if (now[i].members.size() != m_kept[i].members.size())
                    m_kept[i].members = now[i].members;
            }
        }
        frames = m_kept;
    }

    void finish()
    {
        Frames frames = m_scan.frames();
        constexpr size_t deepest = 60; // the reader's own limit is 64
        if (frames.empty() || frames.size() > deepest) {
            m_place.role = Place::Role::None;
            return;
        }
        const bool isMapping = !frames.back().isSequence;
        if (m_place.role != Place::Role::Value && isMapping)
            m_place.present = keysOf(frames.back());
        const bool whole = m_place.role == Place::Role::Value || (m_place.role == Place::Role::Item && !isMapping);
        m_place.path = pathOf(frames, whole, false);
        m_place.skeletonPath = pathOf(frames, whole, true);
        m_place.skeleton = text::readJson(text::SourceText(skeletonOf(frames)));
    }

    std::string_view m_text;
    quint32 m_offset;
    Place m_place;
    BlockScan m_scan;
    Frames m_kept;
    std::string_view m_line;
    quint32 m_start = 0;
    size_t m_caret = 0;
    bool m_isItem = false;
};

} // namespace

Place placeAt(const QByteArray &text, quint32 offset)
{
    return text.size() > assistedBytes ? Place() : PlaceReader(text, offset).read();
}

} // namespace meshwright::authoring
