// SPDX-License-Identifier: GPL-3.0-or-later
#include "authoring/snippet.h"

#include "text/coreschema.h"
#include "text/scalarwriter.h"

namespace meshwright::authoring {

namespace {

using standard::Block;
using standard::Field;

std::string_view view(const QByteArray &bytes)
{
    return {bytes.constData(), size_t(bytes.size())};
}

QByteArray spelledKey(const Place &place, const QByteArray &key, bool isJson)
{
    if (isJson || place.quote == '"')
        return text::scalarwriter::doubleQuoted(view(key), true);
    return place.quote == '\'' ? text::scalarwriter::singleQuoted(view(key)) : key;
}

// Writes what follows a ":" at a column, and remembers where the first value is wanted.
class Body {
public:
    Body(const Place &place, bool isJson) : m_place(place), m_isJson(isJson) {}

    void field(const Field &field, int column)
    {
        if (m_place.isFlow)
            flow(field);
        else
            block(field, column);
    }

    Snippet done(const QByteArray &head)
    {
        Snippet out;
        out.text = head + m_out;
        out.goesOn = m_hole >= 0;
        out.caret = quint32(m_hole >= 0 ? head.size() + m_hole : out.text.size());
        return out;
    }

private:
    static bool isList(const Field &field)
    {
        return field.takes(standard::Array) && field.types != standard::Any && !(field.takes(standard::Object) && field.block) && !field.takes(standard::String);
    }
    static bool isMapping(const Field &field) { return field.takes(standard::Object) && field.types != standard::Any && !field.takes(standard::String); }
    static QByteArray only(const Field &field) { return field.values.size() == 1 ? field.values.first() : QByteArray(); }

    void hole()
    {
        if (m_hole < 0)
            m_hole = m_out.size();
    }

    void flow(const Field &field)
    {
        m_out += ' ';
        if (isList(field) || isMapping(field)) {
            m_out += isList(field) ? '[' : '{';
            hole();
            m_out += isList(field) ? ']' : '}';
        } else if (!only(field).isEmpty()) {
            m_out += m_isJson ? text::scalarwriter::doubleQuoted(view(only(field)), true) : only(field);
        } else {
            hole();
        }
    }

    void block(const Field &field, int column)
    {
        if (isList(field)) {
            const int dash = column + (m_place.indentsDashes ? 2 : 0);
            newLine(dash);
            m_out += "- ";
            if (field.items && field.items->block)
                required(*field.items->block, dash + 2);
            else
                hole();
        } else if (isMapping(field)) {
            newLine(column + 2);
            if (field.block)
                required(*field.block, column + 2);
            else
                hole();
        } else if (!only(field).isEmpty()) {
            m_out += ' ' + only(field);
        } else {
            m_out += ' ';
            hole();
        }
    }

    void newLine(int column) { m_out += m_place.lineEnd + QByteArray(column, ' '); }

    // The keys a new mapping must have; where none must, it is for its writer to choose.
    void required(const Block &block, int column)
    {
        constexpr int deepest = 3;
        bool first = true;
        for (const Field &field : block.fields) {
            if (!field.required || m_depth == deepest)
                continue;
            if (!first)
                newLine(column);
            first = false;
            m_out += field.key + ':';
            ++m_depth;
            this->block(field, column);
            --m_depth;
        }
        if (first)
            hole();
    }

    const Place &m_place;
    bool m_isJson;
    QByteArray m_out;
    qsizetype m_hole = -1;
    int m_depth = 0;
};

Snippet withKey(const Place &place, const QByteArray &head, const Field &field, int column, bool isJson)
{
    const QByteArray key = head + spelledKey(place, field.key, isJson);
    if (place.hasColon)
        return {key, quint32(key.size()), false};
    Body body(place, isJson);
    body.field(field, column);
    return body.done(key + ':');
}

} // namespace

Snippet keySnippet(const Place &place, const Field &field, bool isJson)
{
    return withKey(place, {}, field, place.column, isJson);
}

Snippet itemKeySnippet(const Place &place, const Field &field, bool isJson)
{
    if (place.needsDash)
        return withKey(place, "- ", field, place.column + 2, isJson);
    return withKey(place, place.needsSpace ? QByteArray(" ") : QByteArray(), field, place.column, isJson);
}

Snippet valueSnippet(const Place &place, const Field *field, const QByteArray &value, bool isJson)
{
    using text::Value;
    const quint8 types = field ? field->types : quint8(standard::Any);
    const bool isText = (types & standard::String) && !(types & (standard::Number | standard::Integer | standard::Boolean));
    const text::ScalarType core = isText ? text::ScalarType::String : text::coreschema::typeOf(view(value));
    const Value scalar = core == text::ScalarType::Boolean ? Value::boolean(value == "true")
        : core == text::ScalarType::Integer || core == text::ScalarType::Float ? Value::number(value) : Value::string(value);
    text::scalarwriter::Wish wish;
    wish.flow = place.isFlow;
    wish.json = isJson;
    if (place.quote && scalar.type() == Value::Type::String)
        wish.style = place.quote == '"' ? text::ScalarStyle::DoubleQuoted : text::ScalarStyle::SingleQuoted;
    QByteArray head = place.needsSpace ? QByteArray(" ") : QByteArray();
    if (place.needsDash)
        head += "- ";
    // One line: a block would have to know what stands around it.
    text::scalarwriter::Spelling spelling = text::scalarwriter::spell(scalar, wish, 0);
    const QByteArray text = head + (spelling.isBlock ? text::scalarwriter::doubleQuoted(view(value), true) : spelling.header);
    return {text, quint32(text.size()), false};
}

} // namespace meshwright::authoring
