// SPDX-License-Identifier: GPL-3.0-or-later
#include "mesh/builder.h"

#include "base/tr.h"
#include "contract/reference.h"
#include "contract/suggest.h"

#include <QDir>
#include <QFileInfo>

#include <set>
#include <tuple>

using namespace Qt::StringLiterals;

namespace meshwright::mesh {

using base::tr;

namespace {

/// The property of an object that a chain of ids leads to; dotted name, empty where there is none.
QString nameByIds(const ObjectFacts &object, const QStringList &ids)
{
    QString prefix;
    for (const QString &id : ids) {
        const auto found = std::find_if(object.properties.begin(), object.properties.end(), [&](const PropertyFacts &property) {
            const qsizetype dot = property.name.lastIndexOf(u'.');
            return property.id == id && (dot < 0 ? QString() : property.name.left(dot)) == prefix;
        });
        if (found == object.properties.end())
            return {};
        prefix = found->name;
    }
    return prefix;
}

bool hasProperty(const ObjectFacts &object, const QString &name)
{
    return std::any_of(object.properties.begin(), object.properties.end(), [&](const PropertyFacts &p) { return p.name == name; });
}

/// Where a reference leads in the facts of a contract.
struct Place {
    QString object, property;
    QString missing;         ///< the step that is not there; empty: found
    QStringList candidates;
};

Place placeOf(const Facts &facts, const contract::Reference &reference)
{
    const bool byId = reference.form == contract::Reference::Form::Ids;
    Place place;
    for (const ObjectFacts &object : facts.objects) {
        const QString &label = byId ? object.id : object.name;
        place.candidates.append(label);
        if (label != reference.steps.first() && (byId || object.physicalName != reference.steps.first()))
            continue;
        const QStringList rest = reference.steps.mid(1);
        const QString name = byId ? nameByIds(object, rest) : rest.join(u'.');
        place = {object.name, name, QString(), QStringList()};
        if (!rest.isEmpty() && (name.isEmpty() || !hasProperty(object, name))) {
            place.missing = rest.join(u'.');
            for (const PropertyFacts &property : object.properties)
                place.candidates.append(byId ? property.id : property.name);
        }
        return place;
    }
    place.missing = reference.steps.first();
    return place;
}

class Linker {
public:
    Linker(Mesh &mesh, const Index &index) : m_mesh(mesh), m_index(index)
    {
        for (auto it = index.contractByPath.begin(); it != index.contractByPath.end(); ++it)
            m_byFileName[QFileInfo(it.key()).fileName()].push_back(it.value());
        for (size_t i = 0; i < mesh.contracts.size(); ++i)
            indexSources(int(i));
    }

    void linkContract(int number)
    {
        const Facts &facts = factsOf(number);
        for (const ObjectFacts &object : facts.objects) {
            for (const Said &said : object.references)
                linkReference({Edge::Kind::Relationship, number, object.name, QString(), -1, {}, {}, said.pointer}, said);
            for (const PropertyFacts &property : object.properties)
                linkProperty(number, object, property);
        }
    }

private:
    const Facts &factsOf(int contract) const { return m_mesh.facts[size_t(m_mesh.contracts[size_t(contract)].facts)]; }

    void indexSources(int contract)
    {
        const Facts &facts = factsOf(contract);
        for (size_t i = 0; i < facts.objects.size(); ++i) {
            const ObjectFacts &object = facts.objects[i];
            std::set<QString> names{object.name, object.physicalName};
            for (const QString &owner : {facts.name, facts.id}) {
                if (!owner.isEmpty())
                    names.insert(owner + u'.' + object.name);
            }
            for (const QString &name : names) {
                if (!name.isEmpty())
                    m_sources[name].push_back({contract, int(i)});
            }
        }
    }

    void linkProperty(int number, const ObjectFacts &object, const PropertyFacts &property)
    {
        for (const Said &said : property.references)
            linkReference({Edge::Kind::Relationship, number, object.name, property.name, -1, {}, {}, said.pointer}, said);
        for (const Said &said : property.sources)
            linkSource({Edge::Kind::Transform, number, object.name, property.name, -1, {}, {}, said.pointer}, said);
    }

    /// Only references into other files; those within one file are that file's own matter.
    void linkReference(Link link, const Said &said)
    {
        const contract::Reference reference = contract::parseReference(said.text);
        if (!reference.isElsewhere() || reference.form == contract::Reference::Form::Malformed)
            return;
        link.sourceContract = contractOfFile(link.contract, reference.file);
        if (link.sourceContract < 0)
            return reportFile(link.contract, said, reference.file);
        const Place place = placeOf(factsOf(link.sourceContract), reference);
        if (!place.missing.isEmpty())
            return reportPlace(link.contract, said, reference.file, place);
        link.sourceObject = place.object;
        link.sourceProperty = place.property;
        add(std::move(link));
    }

    /// A source is whatever the pipeline calls it; it is a link only where it can mean one thing in the mesh.
    void linkSource(Link link, const Said &said)
    {
        const auto found = m_sources.constFind(said.text);
        if (found == m_sources.constEnd() || found->size() != 1 || found->front().first == link.contract)
            return;
        link.sourceContract = found->front().first;
        link.sourceObject = factsOf(link.sourceContract).objects[size_t(found->front().second)].name;
        add(std::move(link));
    }

    void add(Link link)
    {
        const Edge edge{link.kind, m_mesh.contracts[size_t(link.sourceContract)].product,
                        m_mesh.contracts[size_t(link.contract)].product, -1, -1, link.sourceContract};
        if (edge.from != edge.to && m_seen.insert({int(edge.kind), edge.from, edge.to, edge.contract}).second)
            m_mesh.edges.push_back(edge);
        m_mesh.links.push_back(std::move(link));
    }

    /// By the path from the file that refers; else the one file in the mesh whose path ends so.
    int contractOfFile(int from, const QString &file) const
    {
        const QDir folder = QFileInfo(m_mesh.contracts[size_t(from)].path).dir();
        if (const auto found = m_index.contractByPath.constFind(QDir::cleanPath(folder.filePath(file)));
            found != m_index.contractByPath.constEnd())
            return *found;
        const QString ending = u'/' + QDir::cleanPath(file);
        int only = -1;
        for (const int candidate : m_byFileName.value(QFileInfo(file).fileName())) {
            if (!(u'/' + m_mesh.contracts[size_t(candidate)].path).endsWith(ending))
                continue;
            if (only >= 0)
                return -1;
            only = candidate;
        }
        return only;
    }

    void reportFile(int contract, const Said &said, const QString &file)
    {
        const QString &path = m_mesh.contracts[size_t(contract)].path;
        if (file.contains("://"_L1)) {
            report(m_mesh, path, said, "mesh/reference-elsewhere", text::Severity::Info,
                   tr("“%1” is on another machine; whether this reference leads anywhere was not looked at.").arg(file));
            m_mesh.findings.back().finding.notEvaluated = true;
            return;
        }
        report(m_mesh, path, said, "mesh/dangling-reference", text::Severity::Error,
               tr("No contract file “%1” is in this workspace.%2").arg(file, contract::didYouMean(file, m_byFileName.keys())));
    }

    void reportPlace(int contract, const Said &said, const QString &file, const Place &place)
    {
        report(m_mesh, m_mesh.contracts[size_t(contract)].path, said, "mesh/dangling-reference", text::Severity::Error,
               (place.object.isEmpty() ? tr("“%1” has no object “%2”.") : tr("“%1” has no property “%2”.")).arg(file, place.missing)
                   + contract::didYouMean(place.missing, place.candidates));
    }

    Mesh &m_mesh;
    const Index &m_index;
    QHash<QString, std::vector<int>> m_byFileName;
    QHash<QString, std::vector<std::pair<int, int>>> m_sources; ///< name to (contract, object)
    std::set<std::tuple<int, int, int, int>> m_seen;
};

} // namespace

void connectProperties(Mesh &mesh, const Index &index)
{
    Linker linker(mesh, index);
    for (size_t i = 0; i < mesh.contracts.size(); ++i)
        linker.linkContract(int(i));
}

} // namespace meshwright::mesh
