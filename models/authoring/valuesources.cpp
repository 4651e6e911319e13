// SPDX-License-Identifier: GPL-3.0-or-later
#include "authoring/valuesources.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace meshwright::authoring {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(meshwright::authoring::ValueSources)
};

using Kind = Proposal::Kind;

class Sources {
public:
    Sources(text::Node root, const text::Path &path, const standard::Description &description, const Knowledge &knowledge)
        : m_knowledge(knowledge), m_root(root)
    {
        // The key this value belongs to; of an item of a list that of the list.
        m_owner = path;
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
        fromContract();
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
        else if (m_key == "tenant" && isRoot)
            add(m_knowledge.tenants);
        else if (m_key == "tags")
            add(m_knowledge.tags);
        else if (m_key == "name" && m_block == "team")
            add(m_knowledge.teams);
        else if (m_key == "username" || m_key == "replacedByUsername" || m_key == "firstLevelApprovers" || m_key == "secondLevelApprovers")
            add(m_knowledge.usernames);
        else if (m_key == "name" && m_block == "member")
            peopleNamed(QString::fromStdString(sibling("username")));
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

    // Who goes by a user name elsewhere in the mesh; everybody where it is not known.
    void peopleNamed(const QString &username)
    {
        const auto is = [&](const Known &one) { return one.text == username; };
        const bool isKnown = std::any_of(m_knowledge.usernames.begin(), m_knowledge.usernames.end(), is);
        for (const Known &one : m_knowledge.usernames) {
            if (!one.detail.isEmpty() && (!isKnown || is(one)))
                m_out.push_back({Kind::Mesh, one.detail, one.text, {}});
        }
    }

    // The names of other items of a list: what an item of it may refer to.
    void addNames(text::Node list, const char *key, const QString &but)
    {
        for (int i = 0; i < list.size() && list.isSequence(); ++i) {
            const QString name = list.at(i).find(key).string();
            if (!name.isEmpty() && name != but)
                m_out.push_back({Kind::Contract, name, Words::tr("in this contract"), {}});
        }
    }

    void fromContract()
    {
        const text::Path mapping = m_owner.parent();
        if (m_key == "encryptedName")
            addNames(m_root.find(mapping.parent()), "name", QString::fromStdString(sibling("name")));
        else if (m_key == "required" && m_block == "objectOptions")
            addNames(m_root.find(mapping.parent()).find("properties"), "name", {});
        else if (m_key == "replacedByUsername")
            addNames(m_root.find(mapping.parent()), "username", QString::fromStdString(sibling("username")));
    }

    const SampleTable *table() const
    {
        const QString object = m_root.find("schema")[std::get<int>(m_owner.steps()[1])].find("name").string();
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

    // Whether another property stands for a column of the sample.
    bool isTaken(text::Node properties, const QString &column) const
    {
        const text::Node own = m_root.find(m_owner.parent());
        for (int i = 0; i < properties.size() && properties.isSequence(); ++i) {
            const text::Node one = properties.at(i);
            if ((!own.isValid() || one.path() != own.path()) && (one.find("physicalName").string() == column || one.find("name").string() == column))
                return true;
        }
        return false;
    }

    void fromSample()
    {
        const auto &steps = m_owner.steps();
        if (steps.size() < 4 || steps.front() != text::Path::Step(QByteArray("schema")) || !std::holds_alternative<int>(steps[1]))
            return;
        const SampleTable *sample = table();
        if (!sample)
            return;
        const bool isProperty = m_block == "property" || m_block == "item";
        if (isProperty && (m_key == "name" || m_key == "physicalName")) {
            const text::Node others = m_root.find(m_owner.parent().parent());
            for (const SampleColumn &column : sample->columns) {
                if (!isTaken(others, column.name))
                    m_out.push_back({Kind::Sample, column.name, column.about, {}});
            }
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

    const Knowledge &m_knowledge;
    text::Node m_root;
    text::Path m_owner;
    QByteArray m_key, m_block;
    std::vector<Candidate> m_out;
};

} // namespace

std::vector<Candidate> surroundingValues(text::Node root, const text::Path &path, const standard::Description &description, const Knowledge &knowledge)
{
    return Sources(root, path, description, knowledge).find();
}

std::vector<Proposal> suggestionsFor(text::Node root, const text::Path &path, const standard::Description &description, const Knowledge &knowledge)
{
    std::vector<Proposal> out;
    QSet<QString> seen;
    for (const Candidate &one : surroundingValues(root, path, description, knowledge)) {
        if (one.text.isEmpty() || seen.contains(one.text))
            continue;
        seen.insert(one.text);
        out.push_back({one.kind, one.text, one.detail, one.documentation, {}, 0, false});
    }
    return out;
}

} // namespace meshwright::authoring
