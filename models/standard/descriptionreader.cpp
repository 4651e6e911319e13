// SPDX-License-Identifier: GPL-3.0-or-later
#include "standard/descriptionreader.h"

#include "standard/pattern.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace meshwright::standard {

using text::Value;

namespace {

QByteArray word(const Value &mapping, const char *key)
{
    const Value *found = mapping.member(key);
    return found ? found->scalar() : QByteArray();
}

QString sentence(const Value &mapping, const char *key)
{
    return QString::fromUtf8(word(mapping, key));
}

bool flag(const Value &mapping, const char *key)
{
    return word(mapping, key) == "true";
}

/// One word or a list of words.
QByteArrayList words(const Value *value)
{
    QByteArrayList out;
    if (!value)
        return out;
    if (value->isScalar() && value->type() != Value::Type::Null)
        return {value->scalar()};
    for (const Value &item : value->items())
        out << item.scalar();
    return out;
}

quint8 typeByName(const QByteArray &name)
{
    static const QHash<QByteArray, quint8> names{{"null", Null}, {"boolean", Boolean}, {"integer", Integer},
        {"number", Number | Integer}, {"string", String}, {"array", Array}, {"object", Object}, {"any", Any}};
    Q_ASSERT_X(names.contains(name), "type in a description", name.constData());
    return names.value(name, Any);
}

QByteArray widgetFor(const Field &field)
{
    if (!field.values.isEmpty())
        return "choice";
    if (field.block || field.types == Object)
        return "block";
    if (field.types == Boolean)
        return "switch";
    if (field.types == Array)
        return "list";
    if ((field.types & ~(Number | Integer)) == 0)
        return "number";
    return field.types == Any ? "any" : "line";
}

/// A case that only narrows a field of its block keeps the words of the block.
void describeLike(std::vector<Field> &fields, const std::vector<Field> &general)
{
    for (Field &field : fields) {
        for (const Field &other : general) {
            if (other.key != field.key)
                continue;
            field.title = other.title;
            field.help = other.help;
            field.section = other.section;
        }
    }
}

} // namespace

Value DescriptionReader::merged(const Value &base, const Value &changes, bool keepNulls)
{
    if (base.type() != Value::Type::Mapping || changes.type() != Value::Type::Mapping)
        return changes;
    Value out = base;
    for (const auto &[key, value] : changes.members()) {
        auto &members = out.members();
        const auto there = std::find_if(members.begin(), members.end(), [&k = key](const Value::Member &m) { return m.first == k; });
        if (value.type() == Value::Type::Null && !keepNulls) {
            if (there != members.end())
                members.erase(there);
        } else if (there != members.end()) {
            there->second = merged(there->second, value, false);
        } else {
            members.push_back({key, value});
        }
    }
    return out;
}

Value DescriptionReader::load(const QString &name, const QStringList &folders)
{
    QFile file;
    for (const QString &folder : folders) {
        if (!file.exists())
            file.setFileName(folder + u'/' + name);
    }
    const bool there = file.open(QIODevice::ReadOnly);
    Q_ASSERT_X(there, "description", qPrintable(name));
    Q_UNUSED(there)
    const text::Tree tree = text::readYaml(text::SourceText(file.readAll()));
    Q_ASSERT_X(tree.isClean(), "description", qPrintable(name));
    const Value raw = tree.root().toValue();
    const QByteArray basedOn = word(raw, "basedOn");
    if (basedOn.isEmpty())
        return raw;
    Value out = load(QString::fromLatin1(basedOn), folders);
    for (const auto &[key, value] : raw.members()) {
        auto &members = out.members();
        const auto known = std::find_if(members.begin(), members.end(), [&k = key](const Value::Member &m) { return m.first == k; });
        if (known == members.end())
            members.push_back({key, value});
        else
            known->second = merged(known->second, value, key == "shared"); // "~" there drops every field of that name
    }
    return out;
}

std::unique_ptr<const Description> DescriptionReader::read(const QString &name, const QStringList &folders)
{
    DescriptionReader reader;
    reader.m_raw = load(name, folders);
    reader.m_shared = reader.m_raw.member("shared");
    reader.m_blocks = reader.m_raw.member("blocks");
    Q_ASSERT(reader.m_blocks);
    reader.m_made.reset(new Description);
    Description &made = *reader.m_made;
    made.m_name = sentence(reader.m_raw, "standard");
    made.m_version = word(reader.m_raw, "version");
    for (const auto &member : reader.m_blocks->members())
        made.m_blocks[member.first] = std::make_unique<Block>(); // first, so that blocks can name each other
    for (const auto &[key, block] : made.m_blocks) {
        block->name = key;
        reader.readBlock(*block, reader.resolvedBlock(key));
    }
    made.m_root = made.block(word(reader.m_raw, "root"));
    Q_ASSERT(made.m_root);
    return std::move(reader.m_made);
}

Value DescriptionReader::resolvedBlock(const QByteArray &name) const
{
    const Value *raw = m_blocks->member(name);
    Q_ASSERT_X(raw, "block in a description", name.constData());
    const QByteArray like = word(*raw, "like");
    return like.isEmpty() ? *raw : merged(resolvedBlock(like), *raw, false);
}

std::optional<Value> DescriptionReader::expanded(const Value &field) const
{
    const QByteArray name = field.isScalar() ? field.scalar() : word(field, "as");
    if (name.isEmpty())
        return field;
    const Value *shared = m_shared ? m_shared->member(name) : nullptr;
    Q_ASSERT_X(shared, "shared field in a description", name.constData());
    if (!shared || shared->type() == Value::Type::Null)
        return std::nullopt;
    return field.isScalar() ? *shared : merged(*shared, field, false);
}

void DescriptionReader::readBlock(Block &block, const Value &raw)
{
    block.title = sentence(raw, "title");
    block.help = sentence(raw, "help");
    block.label = word(raw, "label");
    block.open = flag(raw, "open");
    block.sameKind = words(raw.member("sameKind"));
    readFields(block.fields, raw.member("fields"));
    block.leading = int(block.fields.size());
    readFields(block.fields, raw.member("trailing"));
    if (const Value *refused = raw.member("refused")) {
        for (const auto &[key, reason] : refused->members())
            block.refused[key] = QString::fromUtf8(reason.scalar());
    }
    if (const Value *cases = raw.member("cases")) {
        block.cases.reserve(cases->members().size());
        for (const auto &[name, value] : cases->members()) {
            block.cases.emplace_back().name = name;
            readCase(block.cases.back(), word(raw, "by"), value);
            describeLike(block.cases.back().fields, block.fields);
        }
    }
    for (const Field &field : block.fields)
        block.index.emplace(std::string_view(field.key.constData(), size_t(field.key.size())), &field);
}

void DescriptionReader::readFields(std::vector<Field> &fields, const Value *raw)
{
    if (!raw)
        return;
    for (const auto &[key, value] : raw->members()) {
        if (const auto full = expanded(value))
            fields.push_back(readField(key, *full));
    }
}

void DescriptionReader::readConditions(Case &made, const QByteArray &by, const Value &raw)
{
    made.whenAbsent = flag(raw, "absentToo");
    const Value *when = raw.member("when");
    if (!when) {
        const QByteArrayList values = words(raw.member("values"));
        made.when.push_back({by, values.isEmpty() ? QByteArrayList{made.name} : values});
        return;
    }
    for (const auto &[key, value] : when->members()) {
        const QByteArrayList values = words(&value);
        made.when.push_back({key, values == QByteArrayList{"*"} ? QByteArrayList() : values});
    }
}

void DescriptionReader::readCase(Case &made, const QByteArray &by, const Value &raw)
{
    readConditions(made, by, raw);
    readFields(made.fields, raw.member("fields"));
    made.exactlyOne = words(raw.member("exactlyOne"));
}

Field DescriptionReader::readField(const QByteArray &key, const Value &raw)
{
    Field field;
    field.key = key;
    if (const QByteArray name = word(raw, "block"); !name.isEmpty()) {
        field.block = m_made->block(name);
        Q_ASSERT_X(field.block, "block in a description", name.constData());
    }
    const Value *items = raw.member("items");
    if (items && items->type() == Value::Type::Mapping)
        field.items = std::make_shared<const Field>(readField({}, *items));
    const QByteArrayList types = words(raw.member("type"));
    field.types = types.isEmpty() ? quint8((field.block ? Object : 0) | (field.items ? Array : 0)) : quint8(0);
    for (const QByteArray &type : types)
        field.types |= typeByName(type);
    Q_ASSERT_X(field.types, "field without type", key.constData());
    readLimits(field, raw);
    field.required = flag(raw, "required");
    field.title = sentence(raw, "title");
    if (field.title.isEmpty())
        field.title = QString::fromUtf8(key);
    field.help = sentence(raw, "help");
    field.section = sentence(raw, "section");
    field.example = word(raw, "example");
    field.byDefault = word(raw, "default");
    field.start = word(raw, "start");
    if (field.start.isEmpty())
        field.start = field.values.size() == 1 ? field.values.front() : field.byDefault;
    field.since = word(raw, "since");
    field.deprecated = word(raw, "deprecated");
    field.listDeprecated = word(raw, "listDeprecated");
    field.instead = sentence(raw, "instead");
    field.now = word(raw, "now");
    field.widget = word(raw, "widget");
    if (field.widget.isEmpty())
        field.widget = widgetFor(field);
    return field;
}

void DescriptionReader::readLimits(Field &field, const Value &raw)
{
    field.values = words(raw.member("values"));
    field.suggestions = words(raw.member("usual"));
    for (const QByteArray &expression : words(raw.member("pattern")))
        field.patterns.push_back(pattern(expression));
    field.patternHint = sentence(raw, "patternHint");
    field.format = word(raw, "format");
    if (raw.member("min"))
        field.minimum = word(raw, "min").toDouble();
    if (raw.member("above"))
        field.exclusiveMinimum = word(raw, "above").toDouble();
    field.minItems = word(raw, "minItems").toInt();
    field.maxItems = raw.member("maxItems") ? word(raw, "maxItems").toInt() : -1;
    field.uniqueItems = flag(raw, "distinct");
}

std::shared_ptr<const Pattern> DescriptionReader::pattern(const QByteArray &expression)
{
    auto &known = m_patterns[expression];
    if (!known) {
        auto compiled = Pattern::compile(expression);
        Q_ASSERT_X(compiled, "pattern in a description", expression.constData());
        known = *compiled;
    }
    return known;
}

} // namespace meshwright::standard
