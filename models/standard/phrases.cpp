// SPDX-License-Identifier: GPL-3.0-or-later
#include "standard/phrases.h"

using namespace Qt::StringLiterals;

namespace meshwright::standard {

using text::Node;
using text::ScalarType;

QString quoted(const QByteArray &word)
{
    return quoted(std::string_view(word.constData(), size_t(word.size())));
}

QString quoted(std::string_view word)
{
    QString text = text::toQString(word.substr(0, 240));
    text.replace(u'\n', u' ');
    if (text.size() > 60)
        text = text.left(57) + u'…';
    return u'“' + text + u'”';
}

QString aBlock(const Block &block)
{
    QString name = block.title.isEmpty() ? QString::fromUtf8(block.name) : block.title;
    name[0] = name[0].toLower();
    const bool vowel = QStringView(u"aeiou").contains(name[0]);
    return (vowel ? u"an "_s : u"a "_s) + name;
}

QString typeWords(quint8 types)
{
    if (types == Any)
        return u"anything"_s;
    QStringList out;
    if (types & String)
        out << u"text"_s;
    if (types & Number)
        out << u"a number"_s;
    else if (types & Integer)
        out << u"a whole number"_s;
    if (types & Boolean)
        out << u"true or false"_s;
    if (types & Array)
        out << u"a list"_s;
    if (types & Object)
        out << u"a mapping (key: value)"_s;
    if (types & Null)
        out << u"null"_s;
    const QString last = out.takeLast();
    return out.isEmpty() ? last : out.join(u", "_s) + u" or "_s + last;
}

QString kindOf(Node node)
{
    node = node.resolved();
    if (node.isMapping())
        return u"a mapping"_s;
    if (node.isSequence())
        return u"a list"_s;
    switch (node.scalarType()) {
    case ScalarType::Null:
        return u"empty (null)"_s;
    case ScalarType::Boolean:
        return u"true or false"_s;
    case ScalarType::Integer:
    case ScalarType::Float:
        return u"a number"_s;
    case ScalarType::String:
        return u"text"_s;
    }
    Q_UNREACHABLE();
}

QString listed(const QByteArrayList &words, int most)
{
    QStringList out;
    for (const QByteArray &word : words) {
        if (out.size() == most)
            break;
        out << QString::fromUtf8(word);
    }
    const QString text = out.join(u", "_s);
    return words.size() > most ? u"%1 and %2 more"_s.arg(text, QString::number(words.size() - most)) : text;
}

QString place(Node node)
{
    if (!node.parent().isValid())
        return u"the document"_s;
    if (const Node key = node.keyNode(); key.isValid())
        return quoted(key.value());
    const int item = node.indexInParent() + 1;
    return u"item %1 of %2"_s.arg(item).arg(place(node.parent()));
}

} // namespace meshwright::standard
