// SPDX-License-Identifier: GPL-3.0-or-later
#include "sampling/jsonrow.h"

#include "base/tr.h"
#include "sampling/arena.h"
#include "sampling/jsontext.h"

#include <simdjson.h>

#include <cstring>
#include <string>
#include <unordered_map>
#include <vector>

namespace meshwright::sampling {

namespace ondemand = simdjson::ondemand;

namespace {

constexpr size_t padding = 64; ///< at least simdjson's, at most what a block has behind its text
static_assert(simdjson::SIMDJSON_PADDING <= padding);

const char *words(simdjson::error_code error)
{
    switch (error) {
    case simdjson::UTF8_ERROR:
        return QT_TRANSLATE_NOOP("Free", "it is not UTF-8");
    case simdjson::UNCLOSED_STRING:
        return QT_TRANSLATE_NOOP("Free", "a string is never closed");
    case simdjson::UNESCAPED_CHARS:
        return QT_TRANSLATE_NOOP("Free", "a control character stands in a string");
    case simdjson::INCORRECT_TYPE:
        return QT_TRANSLATE_NOOP("Free", "it is no JSON object");
    case simdjson::CAPACITY:
    case simdjson::MEMALLOC:
        return QT_TRANSLATE_NOOP("Free", "it is too large to be read");
    default:
        return QT_TRANSLATE_NOOP("Free", "it is not valid JSON");
    }
}

std::string_view withoutBlanks(std::string_view token)
{
    while (!token.empty() && (token.back() == ' ' || token.back() == '\n' || token.back() == '\r' || token.back() == '\t'))
        token.remove_suffix(1);
    return token;
}

} // namespace

bool isUtf8(std::string_view text)
{
    return simdjson::validate_utf8(text.data(), text.size());
}

struct JsonRowReader::Data {
    ondemand::parser parser;
    std::vector<std::string> columns;
    std::vector<char> isEscaped; ///< whether a key of that name is not written as it is
    std::unordered_map<std::string_view, size_t> places;
    std::vector<quint32> rowOf; ///< of each column: the last row that named it
    quint32 row = 0;
    bool hasEscapes = false;

    static constexpr size_t none = SIZE_MAX;

    /// Mostly the keys come in the order of the columns.
    size_t columnOf(ondemand::field &field, size_t next, const char *end)
    {
        const char *const key = field.key().raw();
        if (next < columns.size()) {
            const std::string &expected = columns[next];
            if (expected.size() < size_t(end - key) && key[expected.size()] == '"' && std::memcmp(key, expected.data(), expected.size()) == 0 && !isEscaped[next])
                return next;
        }
        std::string_view plain;
        if (field.unescaped_key().get(plain))
            return none;
        const auto found = places.find(plain);
        return found == places.end() ? none : found->second;
    }

    const char *readValue(ondemand::value value, std::string_view whole, Arena &arena, Cell *cell)
    {
        const std::string_view token = withoutBlanks(value.raw_json_token());
        if (token.empty())
            return QT_TRANSLATE_NOOP("Free", "it is not valid JSON");
        switch (token.front()) {
        case '"':
            if (token.size() < 2 || token.back() != '"')
                return QT_TRANSLATE_NOOP("Free", "it is not valid JSON");
            break;
        case '{':
        case '[': {
            JsonWalk walk({token.data(), size_t(whole.data() + whole.size() - token.data())});
            const std::string_view structure = walk.value(1);
            if (structure.empty())
                return QT_TRANSLATE_NOOP("Free", "it is not valid JSON, or deeper than 100 levels");
            hasEscapes = true; // who looks into it may find any character
            if (cell)
                *cell = Cell{structure.data(), qint32(structure.size()), Cell::Kind::Structure, false};
            return nullptr;
        }
        case 't':
        case 'f':
        case 'n':
            if (token != "true" && token != "false" && token != "null")
                return QT_TRANSLATE_NOOP("Free", "it is not valid JSON");
            break;
        default:
            if (!isJsonNumber(token))
                return QT_TRANSLATE_NOOP("Free", "a number is not written as JSON has it");
        }
        const Cell read = jsonCell(token, arena);
        if (read.kind == Cell::Kind::Broken)
            return QT_TRANSLATE_NOOP("Free", "an escape in a string means nothing");
        hasEscapes = hasEscapes || (read.kind == Cell::Kind::String && read.data != token.data() + 1);
        if (cell)
            *cell = read;
        return nullptr;
    }
};

JsonRowReader::JsonRowReader(const QStringList &columns) : d(std::make_unique<Data>())
{
    for (const QString &column : columns)
        d->columns.push_back(column.toStdString());
    for (size_t i = 0; i < d->columns.size(); ++i)
        d->places.emplace(d->columns[i], i);
    for (const std::string &column : d->columns)
        d->isEscaped.push_back(column.find_first_of("\"\\") != std::string::npos);
    d->rowOf.assign(d->columns.size(), 0);
}

JsonRowReader::~JsonRowReader() = default;

bool JsonRowReader::takeEscapes()
{
    return std::exchange(d->hasEscapes, false);
}

const char *JsonRowReader::read(std::string_view row, Arena &arena, const Target &target)
{
    ++d->row;
    ondemand::document document;
    if (const auto error = d->parser.iterate(row.data(), row.size(), row.size() + padding).get(document))
        return words(error);
    ondemand::object object;
    if (const auto error = document.get_object().get(object))
        return words(error);
    size_t next = 0;
    for (auto member : object) {
        ondemand::field field;
        if (const auto error = std::move(member).get(field))
            return words(error);
        const size_t column = d->columnOf(field, next, row.data() + row.size());
        Cell *cell = nullptr;
        if (column != Data::none) {
            if (std::exchange(d->rowOf[column], d->row) == d->row)
                return QT_TRANSLATE_NOOP("Free", "it names a key twice");
            target.named[column] = 1;
            cell = target.first + column * target.stride;
            next = column + 1;
        }
        if (const char *fault = d->readValue(field.value(), row, arena, cell))
            return fault;
    }
    return document.current_location().error() == simdjson::OUT_OF_BOUNDS ? nullptr : "more follows behind the object";
}

} // namespace meshwright::sampling
