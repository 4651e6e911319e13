// SPDX-License-Identifier: GPL-3.0-or-later
#include "authoring/definition.h"

#include "contract/suggest.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QUrl>

#include <functional>

namespace meshwright::authoring {

namespace {

using contract::Contract;
using contract::Property;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(meshwright::authoring::Definition)
};

QByteArray keyOf(const Place &place)
{
    text::Path path = place.path;
    while (!path.isRoot() && std::holds_alternative<int>(path.steps().back()))
        path = path.parent();
    return path.isRoot() ? QByteArray() : std::get<QByteArray>(path.steps().back());
}

bool isUnder(const Place &place, const QByteArray &list)
{
    for (const text::Path::Step &step : place.path.steps()) {
        if (step == text::Path::Step(list))
            return true;
    }
    return false;
}

bool namesProperty(const Place &place)
{
    const QByteArray key = keyOf(place);
    return ((key == "to" || key == "from") && isUnder(place, "relationships")) || key == "slaDefaultElement" || (key == "element" && isUnder(place, "slaProperties"));
}

QString wordOf(const Place &place, const QByteArray &text)
{
    QByteArray word = text.mid(place.word.begin, place.word.size());
    if (place.quote && word.size() >= 2)
        word = word.mid(1, word.size() - 2);
    return QString::fromUtf8(word);
}

// One service level may name several elements, with commas between.
QString elementAt(const QString &word, qsizetype column)
{
    if (!word.contains(QLatin1Char(',')))
        return word.trimmed();
    const qsizetype from = word.lastIndexOf(QLatin1Char(','), std::max<qsizetype>(0, column - 1)) + 1;
    const qsizetype to = word.indexOf(QLatin1Char(','), from);
    return word.mid(from, to < 0 ? -1 : to - from).trimmed();
}

QString besides(const QString &file, const QString &beside)
{
    return QDir::cleanPath(QFileInfo(beside).dir().absoluteFilePath(file));
}

void followProperty(Destination &out, const Contract *contract, const QString &text, const QString &filePath)
{
    const contract::Reference reference = contract::parseReference(text);
    if (reference.isElsewhere()) {
        if (reference.file.contains(QLatin1String("://"))) {
            out.file = reference.file;
            return;
        }
        out.file = besides(reference.file, filePath);
        out.reference = text.section(QLatin1Char('#'), 1);
        if (!QFileInfo::exists(out.file))
            out.problem = Words::tr("There is no file %1 beside this one.").arg(reference.file);
        return;
    }
    if (!contract) {
        out.problem = Words::tr("The text can't be read yet; mend it first.");
        return;
    }
    const contract::Target target = contract::follow(*contract, reference);
    if (!target.isFound()) {
        out.problem = Words::tr("“%1” is not in this contract.").arg(target.missing.isEmpty() ? text : target.missing) + contract::didYouMean(target.missing, target.candidates);
        return;
    }
    const text::Node node = target.property() ? target.property()->node : target.object->node;
    out.pointer = node.pointer();
    const text::Node name = node.find("name");
    out.offset = name.isValid() ? name.span().begin : node.span().begin;
}

void walk(const std::vector<Property> &properties, const std::function<void(const Property &)> &visit)
{
    for (const Property &property : properties) {
        visit(property);
        walk(property.properties, visit);
        for (const auto &part : {property.items, property.mapKey, property.mapValue}) {
            if (part) {
                visit(*part);
                walk(part->properties, visit);
            }
        }
    }
}

} // namespace

Destination definitionAt(const Contract *contract, const QByteArray &text, quint32 offset, const QString &filePath, const Knowledge &knowledge)
{
    const Place place = placeAt(text, offset);
    Destination out;
    if ((place.role != Place::Role::Value && place.role != Place::Role::Item) || place.hasColon || place.word.isEmpty() || offset > place.word.end || offset < place.word.begin)
        return out;
    const QByteArray key = keyOf(place);
    const QString word = wordOf(place, text);
    if (namesProperty(place)) {
        out.word = place.word;
        followProperty(out, contract, elementAt(word, qsizetype(offset - place.word.begin)), filePath);
    } else if (key == "contractId" || (key == "id" && isUnder(place, "inputContracts"))) {
        out.word = place.word;
        for (const Known &known : knowledge.contracts) {
            if (known.text == word && out.file.isEmpty())
                out.file = known.path;
        }
        if (out.file.isEmpty())
            out.problem = Words::tr("No contract of this mesh has the id “%1”.").arg(word);
    } else if (key == "dataProduct") {
        out.word = place.word;
        for (const Known &known : knowledge.products) {
            if (known.text == word && out.file.isEmpty())
                out.file = known.path;
        }
        if (out.file.isEmpty())
            out.problem = Words::tr("No product file of this mesh is called “%1”.").arg(word);
    } else if (key == "url" && isUnder(place, "authoritativeDefinitions")) {
        out.word = place.word;
        const QUrl url(word);
        if (url.scheme() == QLatin1String("http") || url.scheme() == QLatin1String("https")) {
            out.file = word;
            return out;
        }
        const QString local = (url.isLocalFile() ? url.toLocalFile() : word).section(QLatin1Char('#'), 0, 0);
        out.file = besides(local, filePath);
        if (!QFileInfo::exists(out.file))
            out.problem = Words::tr("There is no file %1 beside this one.").arg(local);
    }
    return out;
}

QString describeTarget(const Contract &contract, const Place &place, const QByteArray &text)
{
    if (!namesProperty(place) || place.role == Place::Role::Key || place.hasColon)
        return {};
    const contract::Reference reference = contract::parseReference(wordOf(place, text));
    if (reference.isElsewhere())
        return Words::tr("In %1").arg(reference.file);
    const contract::Target target = contract::follow(contract, reference);
    if (!target.isFound())
        return target.missing.isEmpty() ? QString() : Words::tr("“%1” is not in this contract.").arg(target.missing);
    QStringList lines{contract::shorthand(*target.object, target.parts)};
    if (const Property *property = target.property()) {
        if (!property->logicalType.isEmpty())
            lines.first() += QStringLiteral(" · ") + property->logicalType;
        if (!property->description.isEmpty())
            lines.append(property->description);
    } else if (!target.object->description.isEmpty()) {
        lines.append(target.object->description);
    }
    return lines.join(QLatin1Char('\n'));
}

std::vector<base::Span> usagesOf(const Contract &contract, quint32 offset)
{
    // The innermost property, else object, around the offset; a reference stands for what it names.
    text::Node wanted;
    const auto look = [&](const text::Node &node) {
        if (node.span().begin <= offset && offset <= node.span().end)
            wanted = node;
    };
    struct Mention {
        base::Span span;
        text::Node target;
    };
    std::vector<Mention> mentions;
    const auto mention = [&](const text::Node &scalar) {
        if (!scalar.isString())
            return;
        const contract::Target target = contract::follow(contract, contract::parseReference(scalar.string()));
        if (!target.isFound())
            return;
        mentions.push_back({scalar.span(), target.property() ? target.property()->node : target.object->node});
    };
    const auto ends = [&](const text::Node &relationship) {
        for (const char *end : {"from", "to"}) {
            const text::Node value = relationship.find(end);
            if (value.isScalar())
                mention(value);
            for (int i = 0; value.isSequence() && i < value.size(); ++i)
                mention(value.at(i));
        }
    };
    for (const contract::SchemaObject &object : contract.schema) {
        look(object.node);
        for (const contract::Relationship &relationship : object.relationships)
            ends(relationship.node);
        walk(object.properties, [&](const Property &property) {
            look(property.node);
            for (const contract::Relationship &relationship : property.relationships)
                ends(relationship.node);
        });
    }
    for (const contract::ServiceLevel &level : contract.serviceLevels)
        mention(level.node.find("element"));
    mention(contract.tree.root().find("slaDefaultElement"));
    for (const Mention &one : mentions) {
        if (one.span.begin <= offset && offset <= one.span.end)
            wanted = one.target;
    }
    std::vector<base::Span> out;
    if (!wanted.isValid())
        return out;
    const text::Node name = wanted.find("name");
    out.push_back(name.isValid() ? name.span() : base::Span{wanted.span().begin, wanted.span().begin});
    for (const Mention &one : mentions) {
        if (one.target == wanted)
            out.push_back(one.span);
    }
    return out;
}

} // namespace meshwright::authoring
