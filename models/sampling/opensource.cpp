// SPDX-License-Identifier: GPL-3.0-or-later
#include "sampling/source.h"

#include "base/tr.h"
#include "sampling/bytefile.h"
#include "sampling/jsonblock.h"
#include "sampling/sniffer.h"
#include "sampling/unpack.h"

#include <QFileInfo>

namespace meshwright::sampling {

using base::Problem;
using base::tr;

namespace {

constexpr qint64 maxHeaderBytes = 10 * 1024 * 1024;

base::Result<QByteArray> head(const ByteFile &file, qint64 from, qint64 count)
{
    QByteArray bytes(std::max<qint64>(0, std::min(count, file.size() - from)), Qt::Uninitialized);
    const auto got = file.read(from, bytes.data(), bytes.size());
    if (!got)
        return got.problem();
    return bytes;
}

std::string_view view(const QByteArray &bytes)
{
    return {bytes.constData(), size_t(bytes.size())};
}

/// The end of the first row that is not blank (its line break included), and how many lines that is;
/// -1 where it does not end within the text.
std::pair<qint64, int> firstRowEnd(std::string_view text, const Dialect &dialect, bool whole)
{
    std::vector<qint32> positions(text.size() + 16);
    const IndexResult found = indexCells(dialect, RowState::RowStart, text.data(), text.size(), 0, positions.data());
    qint32 begin = 0;
    for (size_t i = 0; i < found.count; ++i) {
        if (text[size_t(positions[i])] != dialect.newline)
            continue;
        const std::string_view row = text.substr(size_t(begin), size_t(positions[i] - begin));
        if (!row.empty() && row != "\r")
            return {positions[i] + 1, int(std::count(text.begin(), text.begin() + positions[i] + 1, dialect.newline))};
        begin = positions[i] + 1;
    }
    return {whole ? qint64(text.size()) : -1, int(std::count(text.begin(), text.end(), dialect.newline))};
}

QStringList numbered(qsizetype count)
{
    QStringList names;
    for (qsizetype i = 1; i <= count; ++i)
        names.append(QStringLiteral("column %1").arg(i));
    return names;
}

void fill(Options &options, std::string_view sample, const QString &path)
{
    const QString name = QFileInfo(path).fileName();
    if (!options.format.chosen)
        options.format.value = sniff::format(sample, name);
    if (options.format.value != Format::Csv) {
        options.header.value = true;
        return;
    }
    if (!options.quote.chosen)
        options.quote.value = sniff::quote(sample);
    if (!options.escape.chosen)
        options.escape.value = sniff::escape(sample, options.quote.value);
    if (!options.delimiter.chosen)
        options.delimiter.value = sniff::delimiter(sample, {',', options.quote.value, sniff::newline(sample), options.escape.value}, name);
}

} // namespace

base::Result<Source> Source::open(const QString &path, const Options &options, const base::Cancel &cancel)
{
    Source source;
    source.m_path = path;
    source.m_options = options;
    auto file = ByteFile::open(path, cancel);
    if (!file)
        return file.problem();
    source.m_file = *file;

    auto sample = head(*source.m_file, 0, sniff::sampleBytes);
    if (!sample)
        return sample.problem();
    Option<Encoding> &encoding = source.m_options.encoding;
    if (!encoding.chosen)
        encoding.value = sniff::encoding(view(*sample));
    // JSON is UTF-8, or UTF-16 at most: other bytes are a fault of their row, not another alphabet.
    const bool single = encoding.value == Encoding::Latin1 || encoding.value == Encoding::Windows1252;
    if (!encoding.chosen && single && sniff::format(view(*sample), QFileInfo(path).fileName()) != Format::Csv)
        encoding.value = Encoding::Utf8;
    if (encoding.value != Encoding::Utf8) {
        auto utf8 = toUtf8(source.m_file, encoding.value, path, cancel);
        if (!utf8)
            return utf8.problem();
        source.m_file = *utf8;
        sample = head(*source.m_file, 0, sniff::sampleBytes);
        if (!sample)
            return sample.problem();
    }
    const int mark = sniff::markSize(view(*sample));
    const std::string_view text = view(*sample).substr(size_t(mark));
    fill(source.m_options, text, path);
    auto opened = source.isTyped() ? source.openJson(*sample, mark) : source.openCsv(*sample, mark);
    if (!opened)
        return opened.problem();
    return source;
}

base::Result<void> Source::openCsv(const QByteArray &sample, int mark)
{
    std::string_view text = view(sample).substr(size_t(mark));
    m_newline = sniff::newline(text);
    const Dialect dialect{m_options.delimiter.value, m_options.quote.value, m_newline, m_options.escape.value};
    QByteArray longer;
    auto [end, lines] = firstRowEnd(text, dialect, size() <= sample.size());
    if (end < 0) { // a header (or a first row) longer than the sample
        auto more = head(*m_file, mark, maxHeaderBytes);
        if (!more)
            return more.problem();
        longer = *more;
        text = view(longer);
        std::tie(end, lines) = firstRowEnd(text, dialect, size() <= mark + longer.size());
        if (end < 0)
            return Problem{Problem::Kind::Unreadable, tr("The first row is longer than 10 MB."),
                           tr("Mostly a quotation mark is opened there and never closed; choose another quote character."), m_path, 1};
    }
    const bool whole = size() - mark <= qint64(text.size());
    const sniff::Rows rows = sniff::rows(text, dialect, 50, whole);
    const QByteArrayList first = rows.empty() ? QByteArrayList() : rows.front();
    if (first.size() > maxColumns)
        return Problem{Problem::Kind::Unreadable, tr("The first row has %1 cells; at most %2 columns can be read.").arg(first.size()).arg(maxColumns),
                       tr("Check the delimiter."), m_path, 1};
    Option<bool> &header = m_options.header;
    if (!header.chosen)
        header.value = sniff::header(rows);
    m_columns = numbered(first.size());
    m_dataOffset = mark;
    if (header.value) {
        for (qsizetype i = 0; i < first.size(); ++i) {
            if (!first[i].trimmed().isEmpty())
                m_columns[i] = QString::fromUtf8(first[i]);
        }
        m_dataOffset = mark + end;
        m_firstLine = lines + 1;
    }
    return {};
}

/// The columns are the keys that appear near the beginning; more can be asked for.
base::Result<void> Source::openJson(QByteArray sample, int mark)
{
    constexpr qint64 lookedAt = 1024 * 1024;
    if (size() > sample.size()) {
        auto more = head(*m_file, 0, lookedAt);
        if (!more)
            return more.problem();
        sample = *more;
    }
    m_newline = '\n';
    m_dataOffset = mark;
    if (m_options.format.value == Format::Json) {
        const std::string_view text = view(sample);
        const size_t first = text.find_first_not_of(" \t\r\n", size_t(mark));
        m_isArray = first != std::string_view::npos && text[first] == '[';
        if (m_isArray) {
            m_dataOffset = qint64(first) + 1;
            m_firstLine = 1 + std::count(text.begin(), text.begin() + qsizetype(first), '\n');
        }
    }
    m_columns = JsonBlock::keysOf(*this, view(sample).substr(size_t(std::min<qint64>(m_dataOffset, sample.size()))), maxColumns);
    return {};
}

} // namespace meshwright::sampling
