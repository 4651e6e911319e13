// SPDX-License-Identifier: GPL-3.0-or-later
#include "authoring/proposals.h"

#include "authoring/fieldwords.h"
#include "authoring/snippet.h"
#include "authoring/valuesources.h"
#include "standard/judge.h"

#include <QCoreApplication>
#include <QSet>
#include <QUuid>

#include <algorithm>

namespace meshwright::authoring {

namespace {

using standard::Description;
using standard::Field;
using Kind = Proposal::Kind;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(meshwright::authoring::Proposals)
};

constexpr size_t mostValues = 500; // of a list for people; typing narrows it

class Proposer {
public:
    Proposer(const Place &place, const Description &description, const Knowledge &knowledge, bool isJson)
        : m_place(place), m_description(description), m_knowledge(knowledge), m_isJson(isJson)
    {
        m_out.replaced = place.word;
        m_out.typed = place.typed;
    }

    Proposals run()
    {
        const text::Node root = m_place.skeleton.root();
        const Field *field = m_description.fieldAt(m_place.skeletonPath, root);
        switch (m_place.role) {
        case Place::Role::Key:
            if (m_place.isFirst && field && field->items && !(field->takes(standard::Object) && field->block))
                listBegin(*field->items);
            else
                keys(fieldsOf(m_place.skeletonPath), false);
            break;
        case Place::Role::Item:
            if (field && field->block && !m_place.isFlow)
                keys(fieldsOf(m_place.skeletonPath), true);
            if (!m_place.hasColon && (!field || !field->block))
                values(field);
            break;
        case Place::Role::Value:
            values(field);
            break;
        case Place::Role::None:
            break;
        }
        return std::move(m_out);
    }

private:
    std::vector<const Field *> fieldsOf(const text::Path &mapping) const
    {
        return m_description.fieldsAt(mapping, m_place.skeleton.root());
    }

    // The first line below a key whose list is not begun: the same as a new item at its place.
    void listBegin(const Field &item)
    {
        Place begun = m_place;
        begun.role = Place::Role::Item;
        begun.needsDash = true;
        begun.path = m_place.path / 0;
        begun.skeletonPath = m_place.skeletonPath / 0;
        const Place &place = m_place;
        m_place = begun;
        if (item.block)
            keys(item.block->fieldsFor({}), true);
        else
            values(&item);
        m_place = place;
    }

    void keys(const std::vector<const Field *> &fields, bool asItem)
    {
        m_out.isClosed = true;
        m_out.isKeys = true;
        std::vector<Proposal> others;
        for (const Field *field : fields) {
            if (m_place.present.contains(field->key))
                continue;
            const Snippet snippet = asItem ? itemKeySnippet(m_place, *field, m_isJson) : keySnippet(m_place, *field, m_isJson);
            Proposal proposal{field->required ? Kind::RequiredKey : Kind::Key, QString::fromUtf8(field->key), typeWords(*field), documentation(*field), snippet.text, snippet.caret, snippet.goesOn};
            (field->required ? m_out.all : others).push_back(std::move(proposal));
        }
        // What must be there comes first, what is on its way out last.
        std::stable_partition(others.begin(), others.end(), [&](const Proposal &one) {
            const auto field = std::find_if(fields.begin(), fields.end(), [&](const Field *f) { return QString::fromUtf8(f->key) == one.label; });
            return (*field)->deprecated.isEmpty();
        });
        m_out.all.insert(m_out.all.end(), others.begin(), others.end());
    }

    void add(Kind kind, const Field *field, const QString &value, const QString &detail, const QString &about)
    {
        if (m_seen.contains(value) || value.isEmpty() || m_out.all.size() >= mostValues)
            return;
        m_seen.insert(value);
        const Snippet snippet = valueSnippet(m_place, field, value.toUtf8(), m_isJson);
        m_out.all.push_back({kind, value, detail, about, snippet.text, snippet.caret, false});
    }

    void values(const Field *field)
    {
        if (field && field->takes(standard::Array) && field->types != standard::Any && !field->takes(standard::String))
            return; // a list: its items are proposed below it, or in its brackets
        for (const Candidate &one : surroundingValues(m_place.skeleton.root(), m_place.skeletonPath, m_description, m_knowledge))
            add(one.kind, field, one.text, one.detail, one.documentation);
        if (!field)
            return;
        const QString about = documentation(*field);
        for (const QByteArray &value : field->values)
            add(Kind::Value, field, QString::fromUtf8(value), {}, about);
        if (field->takes(standard::Boolean) && field->types != standard::Any && !field->takes(standard::String)) {
            add(Kind::Value, field, QStringLiteral("true"), {}, about);
            add(Kind::Value, field, QStringLiteral("false"), {}, about);
            m_out.isClosed = true;
        }
        m_out.isClosed = m_out.isClosed || !field->values.isEmpty();
        for (const QByteArray &value : field->suggestions)
            add(Kind::Value, field, QString::fromUtf8(value), Words::tr("usual"), about);
        if (field->start == "{uuid}")
            add(Kind::Example, field, QUuid::createUuid().toString(QUuid::WithoutBraces), Words::tr("a new one"), about);
        else
            add(Kind::Example, field, QString::fromUtf8(field->start), Words::tr("to begin with"), about);
        if (!field->example.startsWith('[') && !field->example.startsWith('{'))
            add(Kind::Example, field, QString::fromUtf8(field->example), Words::tr("example"), about);
    }

    Place m_place;
    const Description &m_description;
    const Knowledge &m_knowledge;
    bool m_isJson;
    Proposals m_out;
    QSet<QString> m_seen;
};

// How well a label fits what was typed; negative: not at all.
int fit(const QString &label, const QString &typed)
{
    if (label.startsWith(typed))
        return 4;
    if (label.startsWith(typed, Qt::CaseInsensitive))
        return 3;
    if (label.contains(typed, Qt::CaseInsensitive))
        return 2;
    constexpr qsizetype fewest = 3; // letters that are scattered over a label say something only together
    if (!typed.isEmpty() && typed.size() < fewest)
        return -1;
    qsizetype at = 0;
    for (const QChar c : label)
        at += at < typed.size() && c.toCaseFolded() == typed[at].toCaseFolded() ? 1 : 0;
    return at == typed.size() ? 1 : -1;
}

} // namespace

const Description *descriptionFor(const Place &place)
{
    return standard::recognise(place.skeleton).description;
}

Proposals proposalsAt(const QByteArray &text, quint32 offset, const Knowledge &knowledge, bool isJson)
{
    const Place place = placeAt(text, offset);
    if (place.role == Place::Role::None)
        return {};
    // An empty text is about to become a contract.
    const bool isBare = place.role == Place::Role::Key && place.skeletonPath.isRoot() && !place.present.contains("apiVersion") && !place.present.contains("kind");
    const Description *description = descriptionFor(place);
    if (!description && isBare)
        description = &standard::odcs();
    return description ? Proposer(place, *description, knowledge, isJson).run() : Proposals();
}

std::vector<int> matching(const Proposals &proposals, const QByteArray &typed)
{
    const QString text = QString::fromUtf8(typed);
    std::vector<std::pair<int, int>> ranked;
    for (size_t i = 0; i < proposals.all.size(); ++i) {
        const int rank = fit(proposals.all[i].label, text);
        if (rank >= 0)
            ranked.emplace_back(-rank, int(i));
    }
    if (!text.isEmpty())
        std::stable_sort(ranked.begin(), ranked.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
    std::vector<int> out;
    out.reserve(ranked.size());
    for (const auto &[rank, number] : ranked)
        out.push_back(number);
    return out;
}

} // namespace meshwright::authoring
