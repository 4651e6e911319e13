// SPDX-License-Identifier: GPL-3.0-or-later
#include "authoring/valuesources.h"

#include <QCoreApplication>

#include <algorithm>

namespace meshwright::authoring {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(meshwright::authoring::ValueSources)
};

using Kind = Proposal::Kind;

class Sources {
public:
    Sources(const Place &place, const standard::Description &description, const Knowledge &knowledge)
        : m_place(place), m_description(description), m_knowledge(knowledge), m_root(place.skeleton.root())
    {
        // The key this value belongs to; of an item of a list that of the list.
        m_owner = place.skeletonPath;
        while (!m_owner.isRoot() && std::holds_alternative<int>(m_owner.steps().back()))
            m_owner = m_owner.parent();
        if (!m_owner.isRoot())
            m_key = std::get<QByteArray>(m_owner.steps().back());
        const standard::Block *block = m_owner.isRoot() ? nullptr : description.blockAt(m_owner.parent(), m_root);
        m_block = block ? block->name : QByteArray();
    }

    std::vector<Candidate> find()
    {
        fromMesh();
        fromSample();
        return std::move(m_out);
    }

private:
    std::string sibling(const char *key) const
    {
        return std::string(m_root.find(m_owner.parent()).find(key).value());
    }

    void add(const std::vector<Known> &known)
    {
        for (const Known &one : known)
            m_out.push_back({Kind::Mesh, one.text, one.about, one.detail});
    }

    void fromMesh()
    {
        const bool isRoot = m_owner.steps().size() == 1;
        if (m_key == "domain" && isRoot)
            add(m_knowledge.domains);
        else if (m_key == "dataProduct" && isRoot)
            add(m_knowledge.products);
        else if (m_key == "tags")
            add(m_knowledge.tags);
        else if (m_key == "name" && m_block == "team")
            add(m_knowledge.teams);
        else if (m_key == "username" || m_key == "replacedByUsername")
            add(m_knowledge.usernames);
        else if (m_key == "contractId" || (m_key == "id" && m_block == "inputContract"))
            add(m_knowledge.contracts);
        else if (m_key == "version" && m_block == "inputContract")
            versionOf(QString::fromStdString(sibling("id")));
        else if (((m_key == "to" || m_key == "from") && m_block.endsWith("Relationship")) || m_key == "slaDefaultElement" || (m_key == "element" && m_block == "sla"))
            add(m_knowledge.targets);
    }

    void versionOf(const QString &contract)
    {
        for (const Known &one : m_knowledge.contracts) {
            if (one.text == contract && !one.detail.isEmpty())
                m_out.push_back({Kind::Mesh, one.detail, Words::tr("version of %1").arg(one.about), {}});
        }
    }

    const SampleTable *table() const
    {
        const text::Node objects = m_root.find("schema");
        const QString object = objects[0].find("name").string();
        for (const SampleTable &table : m_knowledge.samples) {
            if (table.object == object)
                return &table;
        }
        return nullptr;
    }

    // The column of the property that encloses the place.
    const SampleColumn *column(const SampleTable &table) const
    {
        for (text::Path path = m_owner.parent(); path.steps().size() > 2; path = path.parent()) {
            const text::Node mapping = m_root.find(path);
            for (const char *key : {"physicalName", "name"}) {
                const QString name = mapping.find(key).string();
                for (const SampleColumn &column : table.columns) {
                    if (!name.isEmpty() && column.name == name)
                        return &column;
                }
            }
        }
        return nullptr;
    }

    void fromSample()
    {
        const auto &steps = m_owner.steps();
        if (steps.size() < 4 || steps.front() != text::Path::Step(QByteArray("schema")))
            return;
        const SampleTable *sample = table();
        if (!sample)
            return;
        const bool isProperty = m_block == "property" || m_block == "item";
        if (isProperty && (m_key == "name" || m_key == "physicalName")) {
            for (const SampleColumn &column : sample->columns)
                m_out.push_back({Kind::Sample, column.name, column.about, {}});
            return;
        }
        const SampleColumn *column = this->column(*sample);
        if (!column)
            return;
        const auto seen = [&](const QString &value, const QString &what) {
            if (!value.isEmpty())
                m_out.push_back({Kind::Sample, value, what, Words::tr("Seen in column “%1” of the sample: %2").arg(column->name, column->about)});
        };
        if (isProperty && m_key == "logicalType")
            seen(column->type, Words::tr("seen in the sample"));
        else if (m_key == "minimum" || m_key == "exclusiveMinimum")
            seen(column->minimum, Words::tr("smallest in the sample"));
        else if (m_key == "maximum" || m_key == "exclusiveMaximum")
            seen(column->maximum, Words::tr("largest in the sample"));
        else if ((m_key == "value" && m_block == "enumValue") || m_key == "validValues" || m_key == "examples")
            for (const QString &value : column->values)
                seen(value, Words::tr("in the sample"));
    }

    const Place &m_place;
    const standard::Description &m_description;
    const Knowledge &m_knowledge;
    text::Node m_root;
    text::Path m_owner;
    QByteArray m_key, m_block;
    std::vector<Candidate> m_out;
};

} // namespace

std::vector<Candidate> surroundingValues(const Place &place, const standard::Description &description, const Knowledge &knowledge)
{
    return Sources(place, description, knowledge).find();
}

} // namespace meshwright::authoring
