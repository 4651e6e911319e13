// SPDX-License-Identifier: GPL-3.0-or-later
#include "mutants.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <set>

using namespace meshwright;
using namespace Qt::StringLiterals;

namespace {

void addFields(const std::vector<standard::Field> &fields, std::set<QByteArray> &keys, std::set<QByteArray> &words)
{
    for (const standard::Field &field : fields) {
        keys.insert(field.key);
        words.insert(field.values.begin(), field.values.end());
    }
}

QByteArray quoted(const QByteArray &utf8)
{
    const QByteArray list = QJsonDocument(QJsonArray{QString::fromUtf8(utf8)}).toJson(QJsonDocument::Compact);
    return list.mid(1, list.size() - 2);
}

bool isJsonNumber(const QByteArray &spelling)
{
    const QJsonDocument document = QJsonDocument::fromJson('[' + spelling + ']');
    return document.isArray() && document.array().at(0).isDouble();
}

text::Value *member(text::Value &mapping, const char *key)
{
    for (auto &[name, value] : mapping.members()) {
        if (name == key)
            return &value;
    }
    return nullptr;
}

} // namespace

Mutants::Mutants(quint32 seed, const std::vector<Value> &documents) : m_random(seed), m_documents(documents)
{
    std::set<QByteArray> keys, words;
    const auto take = [&](const standard::Description &description) {
        for (const standard::Block *block : description.blocks()) {
            addFields(block->fields, keys, words);
            for (const standard::Case &one : block->cases)
                addFields(one.fields, keys, words);
        }
    };
    for (const QByteArray &version : standard::odcsVersions())
        take(standard::odcs(version));
    for (const QByteArray &version : standard::odpsVersions())
        take(standard::odps(version));
    m_keys.assign(keys.begin(), keys.end());
    m_words.assign(words.begin(), words.end());
    for (const Value &document : documents)
        collect(document);
}

void Mutants::collect(const Value &value)
{
    for (const auto &[key, part] : value.members()) {
        auto &samples = m_samples[key];
        if (samples.size() < 40)
            samples.push_back(part);
        collect(part);
    }
    for (const Value &part : value.items())
        collect(part);
}

void Mutants::gather(Value &value, std::vector<Value *> &mappings, std::vector<Value *> &sequences, int depth)
{
    if (depth > 20)
        return;
    if (value.type() == Value::Type::Mapping)
        mappings.push_back(&value);
    if (value.type() == Value::Type::Sequence)
        sequences.push_back(&value);
    for (auto &[key, part] : value.members())
        gather(part, mappings, sequences, depth + 1);
    for (Value &part : value.items())
        gather(part, mappings, sequences, depth + 1);
}

text::Value Mutants::next(int changes, QString *story)
{
    Value document = m_documents[size_t(upTo(int(m_documents.size())))];
    QStringList done;
    for (int i = 0; i < changes; ++i)
        done << change(document);
    if (story)
        *story = done.join(u"; "_s);
    return document;
}

QString Mutants::change(Value &document)
{
    std::vector<Value *> mappings, sequences;
    gather(document, mappings, sequences, 0);
    if (!sequences.empty() && upTo(8) == 0)
        return changeSequence(*sequences[size_t(upTo(int(sequences.size())))]);
    // The top level is where most keys are and would be met too rarely.
    Value &mapping = upTo(10) == 0 ? document : *mappings[size_t(upTo(int(mappings.size())))];
    return changeMapping(mapping);
}

text::Value Mutants::oddValue()
{
    switch (upTo(14)) {
    case 0: return Value();
    case 1: return Value::boolean(upTo(2) == 0);
    case 2: return Value::integer(upTo(5) - 2);
    case 3: return Value::number("1.0");
    case 4: return Value::number("0.5");
    case 5: return Value::string(QByteArray());
    case 6: return Value::string(QByteArray("some text"));
    case 7: return Value::sequence();
    case 8: return Value::mapping();
    case 9: return Value::sequence({Value::string(QByteArray("a")), Value::string(QByteArray("a"))});
    case 10: return Value::sequence({Value::integer(1), Value::number("1.0")});
    case 11: return Value::mapping({{"odd", Value::integer(1)}});
    case 12: return Value::string(QByteArray("a.b"));
    default: return Value::string(m_words[size_t(upTo(int(m_words.size())))]);
    }
}

QString Mutants::changeMapping(Value &mapping)
{
    auto &members = mapping.members();
    const int at = members.empty() ? -1 : upTo(int(members.size()));
    const QString name = at < 0 ? QString() : QString::fromUtf8(members[size_t(at)].first);
    switch (upTo(10)) {
    case 0:
        members.push_back({"unknownKey", oddValue()});
        return u"unknown key"_s;
    case 1:
    case 2: { // a key of the standard, with a value it had elsewhere: right, or in the wrong place
        const QByteArray key = anyKey();
        const auto &samples = m_samples.value(key);
        if (!member(mapping, key.constData()))
            members.push_back({key, samples.empty() || upTo(4) == 0 ? oddValue() : samples[size_t(upTo(int(samples.size())))]});
        return u"add "_s + QString::fromUtf8(key);
    }
    case 3:
    case 4:
        if (at >= 0)
            members.erase(members.begin() + at);
        return u"remove "_s + name;
    case 5:
        if (at >= 0)
            members[size_t(at)].second = oddValue();
        return u"odd value of "_s + name;
    case 6:
        if (at >= 0 && members[size_t(at)].second.type() == Value::Type::String)
            members[size_t(at)].second = Value::string(m_words[size_t(upTo(int(m_words.size())))]);
        return u"other word in "_s + name;
    case 7:
        return clashOperators(mapping);
    case 8:
        return nest(mapping);
    default: // what decides most: the types
        for (const char *key : {"type", "logicalType", "metric"}) {
            if (Value *value = member(mapping, key))
                *value = Value::string(m_words[size_t(upTo(int(m_words.size())))]);
        }
        return u"another type"_s;
    }
}

QString Mutants::clashOperators(Value &mapping)
{
    static const std::vector<QByteArray> operators{"mustBe", "mustNotBe", "mustBeGreaterThan", "mustBeLessThan", "mustBeBetween", "mustNotBeBetween"};
    Value *quality = member(mapping, "quality");
    if (!quality || quality->items().empty()) {
        std::vector<Value::Member> rule{{"metric", Value::string(QByteArray("rowCount"))}};
        if (upTo(2))
            rule[0] = {"type", Value::string(m_words[size_t(upTo(int(m_words.size())))])};
        if (!member(mapping, "quality"))
            mapping.members().push_back({"quality", Value::sequence({Value::mapping(rule)})});
        quality = member(mapping, "quality");
    }
    if (quality->items().empty() || quality->items()[0].type() != Value::Type::Mapping)
        return u"no clash"_s;
    for (int i = upTo(3); i >= 0; --i) {
        const QByteArray &key = operators[size_t(upTo(int(operators.size())))];
        if (!member(quality->items()[0], key.constData()))
            quality->items()[0].members().push_back({key, upTo(3) ? Value::integer(upTo(9)) : Value::sequence({Value::integer(1), Value::integer(upTo(3))})});
    }
    return u"operators"_s;
}

QString Mutants::nest(Value &mapping)
{
    static const std::vector<QByteArray> nests{"properties", "items", "map", "logicalTypeOptions", "enum", "context", "relationships"};
    const QByteArray &key = nests[size_t(upTo(int(nests.size())))];
    const Value inner = mapping;
    if (member(mapping, key.constData()) || mapping.members().empty())
        return u"no nest"_s;
    Value value = inner;
    if (key == "properties" || key == "enum" || key == "relationships")
        value = Value::sequence({inner});
    if (key == "map")
        value = Value::mapping({{"key", inner}, {"value", inner}});
    mapping.members().push_back({key, value});
    if (upTo(2)) {
        static const std::vector<QByteArray> types{"object", "array", "map", "vector", "string"};
        const Value type = Value::string(types[size_t(upTo(int(types.size())))]);
        if (Value *old = member(mapping, "logicalType"))
            *old = type;
        else
            mapping.members().push_back({"logicalType", type});
    }
    return u"nest in "_s + QString::fromUtf8(key);
}

QString Mutants::changeSequence(Value &sequence)
{
    auto &items = sequence.items();
    switch (upTo(4)) {
    case 0:
        items.push_back(oddValue());
        return u"odd item"_s;
    case 1:
        items.clear();
        return u"emptied list"_s;
    case 2:
        if (!items.empty())
            items.push_back(Value(items.front()));
        return u"item twice"_s;
    default:
        if (!items.empty())
            items[size_t(upTo(int(items.size())))] = oddValue();
        return u"odd item instead"_s;
    }
}

QByteArray Mutants::json(const Value &value)
{
    switch (value.type()) {
    case Value::Type::Null:
        return "null";
    case Value::Type::Boolean:
        return value.scalar();
    case Value::Type::Number:
        return isJsonNumber(value.scalar()) ? value.scalar() : QByteArray("7");
    case Value::Type::String:
        return quoted(value.scalar());
    case Value::Type::Sequence: {
        QByteArrayList parts;
        for (const Value &item : value.items())
            parts << json(item);
        return '[' + parts.join(',') + ']';
    }
    case Value::Type::Mapping:
        break;
    }
    QByteArrayList parts;
    for (const auto &[key, part] : value.members())
        parts << quoted(key) + ':' + json(part);
    return '{' + parts.join(',') + '}';
}
