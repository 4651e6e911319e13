// SPDX-License-Identifier: GPL-3.0-or-later
#include "standard/phrases.h"

#include "base/tr.h"
#include "standard/translated.h"

using namespace Qt::StringLiterals;

namespace meshwright::standard {

using base::tr;
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
    return tr("“%1”").arg(text);
}

QString aBlock(const Block &block)
{
    const QString title = block.title.isEmpty() ? QString::fromUtf8(block.name) : block.title;
    QString name = translated(title);
    const bool vowel = QStringView(u"aeiou").contains(title[0].toLower());
    const QString words = vowel ? tr("an %1") : tr("a %1");
    if (!words.startsWith(u'%')) // where the translation has no article, it is the title as it stands
        name[0] = name[0].toLower();
    return words.arg(name);
}

QString typeWords(quint8 types)
{
    if (types == Any)
        return tr("anything");
    QStringList out;
    if (types & String)
        out << tr("text");
    if (types & Number)
        out << tr("a number");
    else if (types & Integer)
        out << tr("a whole number");
    if (types & Boolean)
        out << tr("true or false");
    if (types & Array)
        out << tr("a list");
    if (types & Object)
        out << tr("a mapping (key: value)");
    if (types & Null)
        out << u"null"_s;
    const QString last = out.takeLast();
    return out.isEmpty() ? last : tr("%1 or %2").arg(out.join(u", "_s), last);
}

QString kindOf(Node node)
{
    node = node.resolved();
    if (node.isMapping())
        return tr("a mapping");
    if (node.isSequence())
        return tr("a list");
    switch (node.scalarType()) {
    case ScalarType::Null:
        return tr("empty (null)");
    case ScalarType::Boolean:
        return tr("true or false");
    case ScalarType::Integer:
    case ScalarType::Float:
        return tr("a number");
    case ScalarType::String:
        return tr("text");
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
    return words.size() > most ? tr("%1 and %2 more").arg(text, QString::number(words.size() - most)) : text;
}

QString place(Node node)
{
    if (!node.parent().isValid())
        return tr("the document");
    if (const Node key = node.keyNode(); key.isValid())
        return quoted(key.value());
    const int item = node.indexInParent() + 1;
    return tr("item %1 of %2").arg(item).arg(place(node.parent()));
}

} // namespace meshwright::standard
