// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "base/result.h"

#include <QStringList>

#include <memory>
#include <string_view>

/// Data as it lies in files: rows and cells, sniffed, indexed, profiled. Knows no contract.
namespace meshwright::sampling {

class ByteFile;

/// JsonLines: an object a line. Json: objects in one array, or one after another, over any number of lines.
enum class Format : quint8 { Csv, JsonLines, Json };
enum class Encoding : quint8 { Utf8, Utf16Le, Utf16Be, Latin1, Windows1252 };

/// A reading option, and whether a person decided it. Sniffing fills in only what nobody decided.
template <typename T>
struct Option {
    T value{};
    bool chosen = false;

    void choose(T decided)
    {
        value = decided;
        chosen = true;
    }
};

struct Options {
    Option<Format> format{Format::Csv};
    Option<Encoding> encoding{Encoding::Utf8};
    Option<char> delimiter{','};  ///< one ASCII character; a tab for TSV
    Option<char> quote{'"'};      ///< 0: quotes have no meaning; "" inside quotes is one quote
    Option<char> escape{0};       ///< 0: none; a backslash where \\" stands for a quote inside quotes
    Option<bool> header{true};    ///< the first row holds names
};

/// What a cell holds. `size` < 0: the row has no value here (an empty cell, quoted or not; a JSON null;
/// a cell a short row lacks). Text is UTF-8 and unquoted; `data` lives as long as its batch or page, and
/// `padding` bytes beyond the text may be read (what they hold means nothing).
struct Cell {
    static constexpr size_t padding = 32;
    /// Text: from a table that knows only text. The others: what JSON says it is; a number as it is
    /// written, a structure as its JSON. Broken: without a value because the row can't be read.
    enum class Kind : quint8 { Text, String, Number, Boolean, Structure, Broken };
    const char *data = nullptr;
    qint32 size = -1;
    Kind kind = Kind::Text;
    bool quoted = false;

    bool isNull() const { return size < 0; }
    std::string_view text() const { return size < 0 ? std::string_view() : std::string_view(data, size_t(size)); }
};

/// A data file opened for reading: its options settled, its columns known, its bytes at hand. Cheap to
/// copy, safe to read from many threads. Text in other encodings and compressed text is unpacked once
/// into an unnamed temporary file; byte offsets then count in the unpacked UTF-8 text.
class Source {
public:
    static constexpr qsizetype maxColumns = 10'000;

    /// Problems: not a regular file, not readable, no text, a row or a header over the limits
    /// (row 10 MB, 10,000 columns).
    /// Unpacking and other alphabets take their time: cancelling stops them.
    static base::Result<Source> open(const QString &path, const Options &options = {}, const base::Cancel &cancel = {});

    const QString &path() const { return m_path; }
    const Options &options() const { return m_options; }
    /// "column 1", … where there is no header. Of JSON: the keys that its first rows have, and those added.
    const QStringList &columns() const { return m_columns; }
    /// The same with columns for these names too, where it is JSON and has none of that name.
    Source withColumns(const QStringList &names) const;
    bool isTyped() const { return m_options.format.value != Format::Csv; } ///< tells numbers from texts
    bool isArray() const { return m_isArray; } ///< Json: in one array
    int columnIndex(QStringView name) const;                 ///< exact, else ignoring case and outer blanks; -1
    qint64 size() const;                                     ///< bytes of (unpacked) text
    qint64 dataOffset() const { return m_dataOffset; }       ///< where the first data row begins
    qint64 firstLine() const { return m_firstLine; }         ///< line number (from 1) of the first data row
    char newline() const { return m_newline; }               ///< '\n' (also for CRLF), or '\r'
    const std::shared_ptr<ByteFile> &file() const { return m_file; }

private:
    QString m_path;
    Options m_options;
    QStringList m_columns;
    std::shared_ptr<ByteFile> m_file;
    qint64 m_dataOffset = 0;
    qint64 m_firstLine = 1;
    char m_newline = '\n';
    bool m_isArray = false;

    base::Result<void> openCsv(const QByteArray &sample, int mark);
    base::Result<void> openJson(QByteArray sample, int mark);
};

} // namespace meshwright::sampling
