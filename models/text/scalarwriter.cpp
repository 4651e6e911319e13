// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/scalarwriter.h"

#include "text/coreschema.h"

#include <algorithm>
#include <cstring>

namespace meshwright::text::scalarwriter {

namespace {

constexpr size_t LongText = 120;
constexpr int FoldAt = 96;

bool isDigit(char c) { return c >= '0' && c <= '9'; }

// Words, dates and numbers that YAML 1.1 takes for something other than text.
bool isOldSpecial(std::string_view text)
{
    static constexpr std::string_view words[] = {"yes", "Yes", "YES", "no", "No", "NO",
                                                 "on", "On", "ON", "off", "Off", "OFF", "<<", "="};
    if (std::find(std::begin(words), std::end(words), text) != std::end(words))
        return true;
    const size_t sign = text[0] == '+' || text[0] == '-' ? 1 : 0;
    if (text.size() <= sign || (!isDigit(text[sign]) && text[sign] != '.'))
        return false;
    const bool numberLike = std::all_of(text.begin() + ptrdiff_t(sign), text.end(),
                                        [](char c) { return isDigit(c) || std::strchr("_.:+-eExXbBoTtZz abcdefABCDEF", c) != nullptr; });
    if (!numberLike)
        return false;
    // 2024-01-31 and times behind it, 1_000, 0b1, 12:30, 1.5e3 with its old spellings.
    const bool date = text.size() >= 8 && isDigit(text[0]) && text.size() > 4 && text[4] == '-';
    const bool onlyNumberSigns = std::all_of(text.begin() + ptrdiff_t(sign), text.end(),
                                             [](char c) { return isDigit(c) || c == '_' || c == ':' || c == '.'; });
    const bool underscoreOrTime = onlyNumberSigns && (text.find('_') != text.npos || text.find(':') != text.npos);
    const bool radix = text.size() > sign + 2 && text[sign] == '0' && (text[sign + 1] == 'b' || text[sign + 1] == 'x');
    return date || underscoreOrTime || radix;
}

// Bytes of the character at a place, if it is a line separator of old YAML or one that no one sees.
size_t invisibleLength(std::string_view text, size_t at)
{
    const quint8 c = quint8(text[at]);
    if (c == 0xC2 && at + 1 < text.size() && quint8(text[at + 1]) < 0xA0)
        return 2;
    static constexpr std::string_view invisible[] = {"\xE2\x80\xA8", "\xE2\x80\xA9", "\xEF\xBB\xBF", "\xEF\xBF\xBE", "\xEF\xBF\xBF"};
    if (c != 0xE2 && c != 0xEF)
        return 0;
    return std::find(std::begin(invisible), std::end(invisible), text.substr(at, 3)) != std::end(invisible) ? 3 : 0;
}

bool isControl(char c)
{
    return quint8(c) < 0x20 || c == 0x7F;
}

bool needsEscape(std::string_view text)
{
    for (size_t i = 0; i < text.size(); ++i) {
        if ((isControl(text[i]) && text[i] != '\n' && text[i] != '\t') || invisibleLength(text, i) > 0)
            return true;
    }
    return false;
}

QByteArray unicodeEscape(std::string_view character)
{
    uint code = quint8(character[0]) & (character.size() == 2 ? 0x1F : 0x0F);
    for (const char c : character.substr(1))
        code = (code << 6) | (quint8(c) & 0x3F);
    return "\\u" + QByteArray::number(code, 16).rightJustified(4, '0');
}

QByteArrayList linesOf(std::string_view text)
{
    return QByteArray(text.data(), qsizetype(text.size())).split('\n');
}

// A text as the lines of a block scalar: the chomping sign, and the lines without the final ends.
struct BlockText {
    QByteArray chomp;
    QByteArrayList lines;
};

std::optional<BlockText> blockText(std::string_view text)
{
    const size_t last = text.find_last_not_of('\n');
    const size_t ends = text.size() - last - 1;
    // "|+" would take blank lines below it for its own.
    if (last == text.npos || ends > 1 || needsEscape(text))
        return {};
    return BlockText{ends == 0 ? "-" : "", linesOf(text.substr(0, last + 1))};
}

// Cuts one line where single spaces are, so that folding gives it back.
QByteArrayList folded(const QByteArray &line)
{
    QByteArrayList out;
    qsizetype begin = 0;
    qsizetype cut = -1;
    for (qsizetype i = 1; i + 1 < line.size(); ++i) {
        const bool single = line[i] == ' ' && line[i - 1] != ' ' && line[i + 1] != ' ' && line[i - 1] != '\t' && line[i + 1] != '\t';
        if (i - begin > FoldAt && cut > begin) {
            out.append(line.sliced(begin, cut - begin));
            begin = cut + 1;
        }
        if (single)
            cut = i;
    }
    out.append(line.sliced(begin));
    return out;
}

// Folding may not touch lines that begin with a blank; then "|" is taken.
bool canFold(const QByteArrayList &lines)
{
    return !lines.first().isEmpty() && std::none_of(lines.begin(), lines.end(), [](const QByteArray &line) { return line.startsWith(' ') || line.startsWith('\t') || line.endsWith(' '); });
}

Spelling block(const BlockText &text, bool fold)
{
    Spelling out;
    out.isBlock = true;
    fold = fold && canFold(text.lines);
    out.header = (fold ? ">" : "|") + text.chomp;
    const auto content = std::find_if(text.lines.begin(), text.lines.end(), [](const QByteArray &line) { return !line.isEmpty(); });
    out.indentIndicator = content != text.lines.end() && content->startsWith(' ');
    if (!fold) {
        out.lines = text.lines;
        return out;
    }
    for (qsizetype i = 0; i < text.lines.size(); ++i) {
        const bool bothText = i > 0 && !text.lines[i].isEmpty() && !text.lines[i - 1].isEmpty();
        const bool afterGap = i > 0 && !text.lines[i].isEmpty() && text.lines[i - 1].isEmpty();
        if (bothText || afterGap)
            out.lines.append(QByteArray());
        if (text.lines[i].isEmpty())
            out.lines.append(QByteArray());
        else
            out.lines.append(folded(text.lines[i]));
    }
    return out;
}

std::optional<Spelling> asBlock(std::string_view text, const Wish &wish)
{
    const bool wasBlock = wish.style == ScalarStyle::Literal || wish.style == ScalarStyle::Folded;
    const bool wasQuoted = wish.style == ScalarStyle::SingleQuoted || wish.style == ScalarStyle::DoubleQuoted;
    const bool hasLines = text.find('\n') != text.npos;
    const bool isLong = text.size() > LongText && !wish.wasLong && !wasQuoted && text.find(' ') != text.npos;
    if (wish.flow || wish.key || wish.json || (!wasBlock && !hasLines && !isLong))
        return {};
    const auto lines = blockText(text);
    if (!lines)
        return {};
    const bool fold = wish.style == ScalarStyle::Folded || (!hasLines && wish.style != ScalarStyle::Literal);
    return block(*lines, fold);
}

QByteArray quoted(std::string_view text, const Wish &wish)
{
    const bool mustEscape = needsEscape(text) || text.find('\n') != text.npos || text.find('\t') != text.npos;
    const bool single = wish.style == ScalarStyle::SingleQuoted || (wish.style != ScalarStyle::DoubleQuoted && wish.quote == '\'');
    return single && !mustEscape ? singleQuoted(text) : doubleQuoted(text, false);
}

} // namespace

bool isSafePlain(std::string_view text, bool flow)
{
    if (text.empty() || text.size() > 4096 || coreschema::typeOf(text) != ScalarType::String || isOldSpecial(text) || needsEscape(text))
        return false;
    if (text.front() == ' ' || text.back() == ' ' || text.back() == ':' || text.find_first_of("\n\t\r") != text.npos)
        return false;
    if (std::strchr(",[]{}#&*!|>'\"%@`", text[0]) != nullptr)
        return false;
    if ((text[0] == '-' || text[0] == '?' || text[0] == ':') && (text.size() == 1 || text[1] == ' ' || (flow && std::strchr(",[]{}", text[1]))))
        return false;
    if (text.starts_with("---") || text.starts_with("..."))
        return false;
    if (text.find(": ") != text.npos || text.find(" #") != text.npos)
        return false;
    return !flow || (text.find_first_of(",[]{}") == text.npos && text.find(':') == text.npos);
}

QByteArray doubleQuoted(std::string_view text, bool json)
{
    QByteArray out = "\"";
    for (size_t i = 0; i < text.size(); ++i) {
        const char c = text[i];
        if (const size_t length = json ? 0 : invisibleLength(text, i)) {
            out += unicodeEscape(text.substr(i, length));
            i += length - 1;
        } else if (c == '"' || c == '\\') {
            out += '\\';
            out += c;
        } else if (c == '\n') {
            out += "\\n";
        } else if (c == '\t') {
            out += "\\t";
        } else if (c == '\r') {
            out += "\\r";
        } else if (isControl(c)) {
            out += (json ? "\\u00" : "\\x") + QByteArray::number(quint8(c), 16).rightJustified(2, '0');
        } else {
            out += c;
        }
    }
    return out + '"';
}

QByteArray singleQuoted(std::string_view text)
{
    QByteArray out = "'";
    for (const char c : text) {
        if (c == '\'')
            out += '\'';
        out += c;
    }
    return out + '\'';
}

Spelling spell(const Value &scalar, const Wish &wish, int column)
{
    Q_UNUSED(column);
    Spelling out;
    if (scalar.type() != Value::Type::String) {
        out.header = scalar.type() == Value::Type::Null ? QByteArray("null") : scalar.scalar();
        return out;
    }
    const std::string_view text(scalar.scalar().constData(), size_t(scalar.scalar().size()));
    if (wish.json) {
        out.header = doubleQuoted(text, true);
        return out;
    }
    if (auto block = asBlock(text, wish))
        return *block;
    const bool wasQuoted = wish.style == ScalarStyle::SingleQuoted || wish.style == ScalarStyle::DoubleQuoted;
    out.header = !wasQuoted && isSafePlain(text, wish.flow) ? scalar.scalar() : quoted(text, wish);
    return out;
}

} // namespace meshwright::text::scalarwriter
