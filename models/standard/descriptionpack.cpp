// SPDX-License-Identifier: GPL-3.0-or-later
#include "standard/descriptionpack.h"

#include "standard/descriptionreader.h"
#include "standard/pattern.h"

#include <QHash>

#include <cstring>
#include <type_traits>

namespace meshwright::standard {

namespace {

constexpr quint32 mark = 0x3144574D; // "MWD1"

// All numbers are 32 bits wide. First the mark, the number of words and where each begins; then the words, a length and a
// closing zero around each; then what refers to them. Word 0 is the empty one.

class Writer {
public:
    static constexpr bool isReading = false;

    explicit Writer(const Description &description)
    {
        int number = 0;
        for (const Block *block : description.blocks())
            m_blocks.insert(block, ++number);
        wordNumber({});
    }

    template <typename Number>
    std::enable_if_t<std::is_integral_v<Number>> operator()(const Number &number) { append(m_body, quint32(number)); }
    void operator()(const QByteArray &word) { append(m_body, wordNumber(word)); }
    void operator()(const QString &text) { (*this)(text.toUtf8()); }
    void operator()(const std::optional<double> &number) { (*this)(number ? QByteArray::number(*number, 'g', 17) : QByteArray()); }
    void operator()(const Block *block) { append(m_body, quint32(m_blocks.value(block))); }
    void operator()(const std::shared_ptr<const Pattern> &pattern) { (*this)(pattern->expression()); }
    template <typename List>
    void each(const List &list, const auto &part)
    {
        append(m_body, quint32(list.size()));
        for (const auto &item : list)
            part(item);
    }

    QByteArray bytes() const
    {
        QByteArray out, words;
        append(out, mark);
        append(out, quint32(m_words.size()));
        const quint32 begin = quint32(out.size()) + 4 * quint32(m_words.size()) + 4;
        for (const QByteArray &word : m_words) {
            append(out, begin + quint32(words.size()));
            append(words, quint32(word.size()));
            words += word + '\0';
            words.append((4 - words.size() % 4) % 4, '\0');
        }
        append(out, begin + quint32(words.size()));
        return out + words + m_body;
    }

private:
    static void append(QByteArray &to, quint32 number) { to.append(reinterpret_cast<const char *>(&number), sizeof number); }
    quint32 wordNumber(const QByteArray &word)
    {
        const auto known = m_numbers.constFind(word);
        if (known != m_numbers.constEnd())
            return *known;
        m_words.append(word);
        return *m_numbers.insert(word, quint32(m_words.size() - 1));
    }

    QHash<const Block *, int> m_blocks;
    QHash<QByteArray, quint32> m_numbers;
    QByteArrayList m_words;
    QByteArray m_body;
};

class Reader {
public:
    static constexpr bool isReading = true;

    explicit Reader(std::string_view bytes) : m_bytes(bytes)
    {
        Q_ASSERT(numberAt(0) == mark);
        m_texts.resize(numberAt(4));
        m_at = numberAt(8 + 4 * m_texts.size());
    }

    void setBlocks(std::vector<const Block *> blocks) { m_blocks = std::move(blocks); }

    quint32 number()
    {
        m_at += 4;
        return numberAt(m_at - 4);
    }
    template <typename Number>
    std::enable_if_t<std::is_integral_v<Number>> operator()(Number &to) { to = Number(number()); }
    void operator()(QByteArray &word) { word = wordAt(number()); }
    void operator()(QString &text)
    {
        const quint32 at = number();
        QString &known = m_texts[at];
        if (at != 0 && known.isNull())
            known = QString::fromUtf8(wordAt(at));
        text = known;
    }
    void operator()(std::optional<double> &to)
    {
        if (const QByteArray word = wordAt(number()); !word.isEmpty())
            to = word.toDouble();
    }
    void operator()(const Block *&block)
    {
        const quint32 at = number();
        block = at == 0 ? nullptr : m_blocks[at - 1];
    }
    void operator()(std::shared_ptr<const Pattern> &pattern)
    {
        const QByteArray expression = wordAt(number());
        auto &known = m_patterns[expression];
        if (!known)
            known = Pattern::compile(expression).value();
        pattern = known;
    }
    template <typename List>
    void each(List &list, const auto &part)
    {
        const quint32 count = number();
        list.reserve(count);
        for (quint32 i = 0; i < count; ++i)
            part(list.emplace_back());
    }

private:
    quint32 numberAt(size_t at) const
    {
        quint32 number = 0;
        Q_ASSERT(at + sizeof number <= m_bytes.size());
        std::memcpy(&number, m_bytes.data() + at, sizeof number);
        return number;
    }
    QByteArray wordAt(quint32 word) const
    {
        if (word == 0)
            return {};
        const quint32 at = numberAt(8 + 4 * size_t(word));
        return QByteArray::fromRawData(m_bytes.data() + at + 4, numberAt(at));
    }

    std::string_view m_bytes;
    size_t m_at = 0;
    std::vector<QString> m_texts;
    std::vector<const Block *> m_blocks;
    QHash<QByteArray, std::shared_ptr<const Pattern>> m_patterns;
};

// Each of these names the parts once, for both directions.

template <typename Pack, typename List>
void passAll(Pack &pack, List &list)
{
    pack.each(list, [&](auto &item) { pack(item); });
}

template <typename Pack, typename SomeField>
void pass(Pack &pack, SomeField &field)
{
    pack(field.key);
    pack(field.types);
    pack(field.required);
    passAll(pack, field.values);
    passAll(pack, field.suggestions);
    passAll(pack, field.patterns);
    pack(field.patternHint);
    pack(field.minimum);
    pack(field.exclusiveMinimum);
    pack(field.minItems);
    pack(field.maxItems);
    pack(field.uniqueItems);
    pack(field.format);
    pack(field.block);
    bool hasItems = field.items != nullptr;
    pack(hasItems);
    if (hasItems) {
        if constexpr (Pack::isReading) {
            auto items = std::make_shared<Field>();
            pass(pack, *items);
            field.items = std::move(items);
        } else {
            pass(pack, *field.items);
        }
    }
    for (auto *text : {&field.title, &field.help, &field.section, &field.instead})
        pack(*text);
    for (auto *word : {&field.widget, &field.example, &field.byDefault, &field.start, &field.since, &field.deprecated, &field.listDeprecated, &field.now})
        pack(*word);
}

template <typename Pack, typename Fields>
void passFields(Pack &pack, Fields &fields)
{
    pack.each(fields, [&](auto &field) { pass(pack, field); });
}

template <typename Pack, typename SomeCase>
void passCase(Pack &pack, SomeCase &one)
{
    pack(one.name);
    pack.each(one.when, [&](auto &condition) {
        pack(condition.key);
        passAll(pack, condition.values);
    });
    pack(one.whenAbsent);
    passFields(pack, one.fields);
    passAll(pack, one.exactlyOne);
}

template <typename Pack, typename SomeBlock>
void passBlock(Pack &pack, SomeBlock &block)
{
    pack(block.title);
    pack(block.help);
    pack(block.open);
    pack(block.label);
    passFields(pack, block.fields);
    pack(block.leading);
    pack.each(block.cases, [&](auto &one) { passCase(pack, one); });
    passAll(pack, block.sameKind);
}

} // namespace

QByteArray DescriptionPack::packed(const Description &description)
{
    Writer pack(description);
    pack(description.name());
    pack(description.version());
    const std::vector<const Block *> blocks = description.blocks();
    pack.each(blocks, [&](const Block *block) { pack(block->name); });
    pack(description.root().name);
    for (const Block *block : blocks) {
        passBlock(pack, *block);
        pack(block->refused.size());
        for (const auto &[key, reason] : block->refused) {
            pack(key);
            pack(reason);
        }
    }
    return pack.bytes();
}

std::unique_ptr<const Description> DescriptionPack::unpacked(std::string_view bytes)
{
    Reader pack(bytes);
    std::unique_ptr<Description> made = DescriptionReader::blank();
    const DescriptionReader::Parts parts = DescriptionReader::partsOf(*made);
    pack(parts.name);
    pack(parts.version);
    QByteArrayList names;
    passAll(pack, names);
    std::vector<const Block *> blocks;
    for (const QByteArray &name : names) {
        auto &block = parts.blocks[name] = std::make_unique<Block>();
        block->name = name;
        blocks.push_back(block.get());
    }
    pack.setBlocks(std::move(blocks));
    QByteArray root;
    pack(root);
    parts.root = made->block(root);
    Q_ASSERT(parts.root);
    for (const auto &[name, block] : parts.blocks) {
        passBlock(pack, *block);
        for (quint32 left = pack.number(); left > 0; --left) {
            QByteArray key;
            pack(key);
            pack(block->refused[key]);
        }
        for (const Field &field : block->fields)
            block->index.emplace(std::string_view(field.key.constData(), size_t(field.key.size())), &field);
    }
    return made;
}

} // namespace meshwright::standard
