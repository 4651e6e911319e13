// SPDX-License-Identifier: GPL-3.0-or-later
#include "sampling/sniffer.h"

#include "sampling/values.h"

#include <QStringDecoder>

#include <algorithm>
#include <map>

namespace meshwright::sampling::sniff {

namespace {

bool isUtf8(std::string_view text)
{
    QStringDecoder decoder(QStringDecoder::Utf8);
    // A sample may end inside a character: the decoder keeps the rest to itself.
    [[maybe_unused]] const QString decoded = decoder.decode(QByteArrayView(text.data(), qsizetype(text.size())));
    return !decoder.hasError();
}

QByteArray unquoted(std::string_view cell, const Dialect &dialect)
{
    const char quote = dialect.quote;
    bool inside = !cell.empty() && quote && cell.front() == quote;
    if (!inside && !dialect.escape)
        return {cell.data(), qsizetype(cell.size())};
    QByteArray out;
    for (size_t i = inside; i < cell.size(); ++i) {
        if (dialect.escape && cell[i] == dialect.escape && i + 1 < cell.size()) {
            ++i;
        } else if (inside && cell[i] == quote) {
            if (i + 1 < cell.size() && cell[i + 1] == quote)
                ++i;
            else {
                inside = false;
                continue;
            }
        }
        out += cell[i];
    }
    return out;
}

/// How alike the rows are that a delimiter makes: the share of rows with the most frequent width, and that
/// width. What does not cut the first row cuts no column names: a colon in a column of times.
std::pair<double, size_t> evenness(std::string_view text, const Dialect &dialect, bool whole)
{
    std::map<size_t, size_t> widths;
    size_t total = 0;
    for (const QByteArrayList &row : rows(text, dialect, 200, whole)) {
        if (total == 0 && row.size() < 2)
            return {0, 1};
        ++widths[size_t(row.size())];
        ++total;
    }
    const auto most = std::max_element(widths.begin(), widths.end(), [](const auto &a, const auto &b) { return a.second < b.second; });
    if (most == widths.end() || most->first < 2)
        return {0, 1};
    return {double(most->second) / double(total), most->first};
}

} // namespace

int markSize(std::string_view head)
{
    return head.starts_with("\xEF\xBB\xBF") ? 3 : 0;
}

Encoding encoding(std::string_view head)
{
    if (markSize(head))
        return Encoding::Utf8;
    if (head.starts_with("\xFF\xFE"))
        return Encoding::Utf16Le;
    if (head.starts_with("\xFE\xFF"))
        return Encoding::Utf16Be;
    size_t evenZeros = 0, oddZeros = 0;
    for (size_t i = 0; i < head.size(); ++i)
        (i % 2 ? oddZeros : evenZeros) += head[i] == 0;
    const size_t enough = head.size() / 5;
    if (head.size() >= 4 && oddZeros > enough && evenZeros * 10 < oddZeros)
        return Encoding::Utf16Le;
    if (head.size() >= 4 && evenZeros > enough && oddZeros * 10 < evenZeros)
        return Encoding::Utf16Be;
    if (isUtf8(head))
        return Encoding::Utf8;
    const bool windows = std::any_of(head.begin(), head.end(), [](char c) { return quint8(c) >= 0x80 && quint8(c) < 0xA0; });
    return windows ? Encoding::Windows1252 : Encoding::Latin1;
}

char newline(std::string_view text)
{
    return text.find('\n') == std::string_view::npos && text.find('\r') != std::string_view::npos ? '\r' : '\n';
}

char quote(std::string_view text)
{
    if (text.find('"') != std::string_view::npos)
        return '"';
    // Apostrophes are quotes only where they stand around cells again and again.
    size_t around = 0, all = 0;
    for (size_t i = 0; i < text.size(); ++i) {
        if (text[i] != '\'')
            continue;
        ++all;
        const auto edge = [&](size_t at) { return at >= text.size() || std::string_view(",;\t|\r\n").find(text[at]) != std::string_view::npos; };
        around += (i == 0 || edge(i - 1)) || edge(i + 1);
    }
    return all >= 4 && around * 10 >= all * 9 ? '\'' : '"';
}

char escape(std::string_view text, char quote)
{
    if (!quote)
        return 0;
    size_t escapes = 0;
    for (size_t i = 1; i < text.size(); ++i) {
        if (text[i] != quote)
            continue;
        const char before = text[i - 1], after = i + 1 < text.size() ? text[i + 1] : '\n';
        const bool edge = std::string_view(",;\t|:\r\n").find(after) != std::string_view::npos;
        const bool afterEdge = std::string_view(",;\t|:\r\n").find(before) != std::string_view::npos;
        if (after == quote && !afterEdge)
            return 0; // doubled, as the rule has it
        escapes += before == '\\' && !edge && after != quote;
    }
    return escapes > 0 ? '\\' : '\0';
}

namespace {

QString withoutPacking(QStringView fileName)
{
    QString name = fileName.toString().toLower();
    for (const QLatin1String ending : {QLatin1String(".gz"), QLatin1String(".zst")}) {
        if (name.endsWith(ending))
            name.chop(ending.size());
    }
    return name;
}

/// Whether most lines are an object each.
bool isObjectALine(std::string_view text)
{
    size_t objects = 0, lines = 0;
    for (size_t at = 0; at < text.size();) {
        const size_t end = std::min(text.find('\n', at), text.size());
        const std::string_view line = values::trimmed(text.substr(at, end - at));
        const bool cut = end == text.size() && lines > 0;
        if (!line.empty() && !cut) {
            ++lines;
            objects += line.front() == '{' && line.size() > 1;
        }
        at = end + 1;
    }
    return objects * 2 > lines || lines == 0;
}

} // namespace

char delimiter(std::string_view text, Dialect dialect, QStringView fileName)
{
    const QString name = withoutPacking(fileName);
    const bool tabs = name.endsWith(u".tsv") || name.endsWith(u".tab");
    const std::string_view candidates = tabs ? "\t,;|:" : ",;\t|:";
    char best = candidates.front();
    double bestScore = 0;
    for (const char candidate : candidates) {
        dialect.delimiter = candidate;
        const auto [share, width] = evenness(text, dialect, qint64(text.size()) < sampleBytes);
        // Evenness first; a colon also stands in times, so it must be the only one that works.
        const double score = candidate == ':' ? share * 0.5 : share + 0.001 * double(std::min<size_t>(width, 50));
        if (share >= 0.5 && score > bestScore + 1e-9) {
            bestScore = score;
            best = candidate;
        }
    }
    return best;
}

Format format(std::string_view text, QStringView fileName)
{
    const QString name = withoutPacking(fileName);
    const bool jsonLines = name.endsWith(u".jsonl") || name.endsWith(u".ndjson");
    if (name.endsWith(u".csv") || name.endsWith(u".tsv") || name.endsWith(u".tab"))
        return Format::Csv;
    const size_t first = text.find_first_not_of(" \t\r\n");
    if (jsonLines || first == std::string_view::npos)
        return jsonLines ? Format::JsonLines : name.endsWith(u".json") ? Format::Json : Format::Csv;
    if (text[first] == '[')
        return Format::Json;
    if (text[first] == '{')
        return isObjectALine(text.substr(first)) ? Format::JsonLines : Format::Json;
    return name.endsWith(u".json") ? Format::JsonLines : Format::Csv;
}

Rows rows(std::string_view text, const Dialect &dialect, int most, bool whole)
{
    std::vector<qint32> positions(text.size() + 16);
    const IndexResult found = indexCells(dialect, RowState::RowStart, text.data(), text.size(), 0, positions.data());
    size_t count = found.count;
    if (whole && found.state != RowState::RowStart)
        positions[count++] = qint32(text.size());
    Rows all;
    QByteArrayList row;
    size_t begin = 0;
    for (size_t i = 0; i < count && int(all.size()) < most; ++i) {
        const auto end = size_t(positions[i]);
        std::string_view cell = text.substr(begin, end - begin);
        const bool ends = end == text.size() || text[end] == dialect.newline;
        if (ends && dialect.newline == '\n' && !cell.empty() && cell.back() == '\r')
            cell.remove_suffix(1);
        const bool blank = ends && row.isEmpty() && cell.empty();
        begin = end + 1;
        if (blank)
            continue;
        row.append(unquoted(cell, dialect));
        if (ends)
            all.push_back(std::exchange(row, {}));
    }
    return all;
}

ValueType typeOf(std::string_view text)
{
    qint64 whole = 0;
    double real = 0;
    bool flag = false;
    if (values::trimmed(text).empty())
        return ValueType::Empty;
    if (values::integer(text, whole, flag))
        return ValueType::Integer;
    if (values::number(text, real) || values::hugeNumber(text, real))
        return ValueType::Number;
    if (values::date(text, whole))
        return ValueType::Date;
    if (values::timestamp(text, whole))
        return ValueType::Timestamp;
    if (values::time(text, whole))
        return ValueType::Time;
    // "t", "y" and their like are letters until a contract says otherwise.
    return text.size() > 3 && values::boolean(text, flag) ? ValueType::Boolean : ValueType::Text;
}

bool header(const Rows &rows)
{
    if (rows.empty())
        return true;
    return std::all_of(rows.front().begin(), rows.front().end(), [](const QByteArray &cell) {
        const ValueType type = typeOf({cell.constData(), size_t(cell.size())});
        return type == ValueType::Text || type == ValueType::Empty;
    });
}

} // namespace meshwright::sampling::sniff
