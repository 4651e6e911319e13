// SPDX-License-Identifier: GPL-3.0-or-later
#include "governance/meshview.h"

#include "governance/federation.h"
#include "quality/samplefiles.h"

#include <QFileInfo>

namespace meshwright::governance {

QString simplified(const QString &name)
{
    QString simple;
    for (const QChar c : name) {
        if (c.isLetterOrNumber())
            simple += c.toLower();
    }
    return simple;
}

namespace {

/// Two contracts that name the same server and the same table hold the same data.
QString placeOf(const contract::Contract &contract, const contract::SchemaObject &object)
{
    static constexpr const char *keys[] = {"host", "account", "project", "catalog", "database", "dataset", "schema", "location", "topic"};
    QString place;
    for (const contract::Server &server : contract.servers) {
        if (server.type == u"local" || server.type == u"custom")
            continue; // says where somebody has a copy, not where the data is
        for (const char *key : keys)
            place += server.field(key) + u'\n';
        if (place.trimmed().isEmpty())
            continue;
        return server.type + u'\n' + place + object.sourceName();
    }
    return {};
}

int ownFile(const mesh::Mesh &mesh, const mesh::Product &product, const QHash<QString, int> &byPath)
{
    if (!product.path.isEmpty())
        return byPath.value(product.path, -1);
    return product.contracts.empty() ? -1 : byPath.value(mesh.contracts[size_t(product.contracts.front())].path, -1);
}

} // namespace

std::shared_ptr<const MeshView> MeshView::of(const mesh::Mesh &mesh, std::vector<Document> documents, const Options &options)
{
    auto view = std::make_shared<MeshView>();
    std::erase_if(documents, [](const Document &document) { return document.kind != Subject::Kind::Contract && document.kind != Subject::Kind::Product; });
    std::sort(documents.begin(), documents.end(), [](const Document &a, const Document &b) { return a.path < b.path; });
    view->m_documents = std::move(documents);
    for (size_t i = 0; i < view->m_documents.size(); ++i)
        view->m_byPath.insert(view->m_documents[i].path, int(i));
    view->readNames(mesh);
    view->readPublications(mesh);
    view->m_samples.resize(view->m_documents.size());
    for (size_t i = 0; options.withSamples && i < view->m_documents.size(); ++i) {
        const Document &document = view->m_documents[i];
        if (document.kind == Subject::Kind::Contract)
            view->m_samples[i] = options.samples ? options.samples(document) : readSampleData(contract::readContract(document.tree), document.path);
    }
    if (options.withDocument)
        view->writeDocument(mesh, options.nodes);
    return view;
}

void MeshView::readNames(const mesh::Mesh &mesh)
{
    const auto add = [this](Named kind, const QString &name) {
        if (!name.isEmpty())
            m_named[size_t(kind)].insert(name);
    };
    for (const mesh::Contract &contract : mesh.contracts)
        add(Named::Contract, contract.id);
    for (const mesh::Product &product : mesh.products) {
        if (product.facts >= 0)
            add(Named::Product, product.id);
    }
    for (const mesh::Domain &domain : mesh.domains)
        add(Named::Domain, domainKey(domain.name));
    for (const mesh::Facts &facts : mesh.facts) {
        for (const mesh::ObjectFacts &object : facts.objects) {
            for (const QString &name : {object.name, object.physicalName}) {
                if (name.isEmpty())
                    continue;
                add(Named::Object, name);
                add(Named::Object, facts.id + u'.' + name);
                for (const mesh::PropertyFacts &property : object.properties) {
                    add(Named::Property, name + u'.' + property.name);
                    add(Named::Property, facts.id + u'.' + name + u'.' + property.name);
                }
            }
        }
    }
}

void MeshView::readPublications(const mesh::Mesh &mesh)
{
    for (const mesh::Contract &one : mesh.contracts) {
        const int document = documentOf(one.path);
        if (document < 0)
            continue;
        const contract::Contract contract = contract::readContract(m_documents[size_t(document)].tree);
        const int product = one.product < 0 ? -1 : ownFile(mesh, mesh.products[size_t(one.product)], m_byPath);
        for (const contract::SchemaObject &object : contract.schema) {
            Publication publication;
            publication.document = document;
            publication.owner = product < 0 ? document : product;
            publication.object = object.name;
            for (const contract::Property &property : object.properties)
                publication.properties.insert(simplified(property.name));
            publication.place = governance::placeOf(contract, object);
            const int number = int(m_publications.size());
            for (const QString &property : publication.properties)
                m_byProperty[property].push_back(number);
            if (!publication.place.isEmpty())
                m_byPlace[publication.place].push_back(number);
            m_publications.push_back(std::move(publication));
        }
    }
    for (const mesh::Edge &edge : mesh.edges) {
        if (edge.kind != mesh::Edge::Kind::Relationship && edge.from >= 0 && edge.to >= 0)
            m_flows.insert({ownFile(mesh, mesh.products[size_t(edge.from)], m_byPath), ownFile(mesh, mesh.products[size_t(edge.to)], m_byPath)});
    }
}

bool MeshView::has(Named kind, const QString &name) const
{
    return m_named[size_t(kind)].contains(kind == Named::Domain ? domainKey(name) : name);
}

QStringList MeshView::names(Named kind) const
{
    return {m_named[size_t(kind)].begin(), m_named[size_t(kind)].end()};
}

const std::vector<int> &MeshView::publicationsWith(const QString &property) const
{
    static const std::vector<int> none;
    const auto found = m_byProperty.constFind(property);
    return found == m_byProperty.constEnd() ? none : *found;
}

const std::vector<int> &MeshView::publicationsAt(const QString &place) const
{
    static const std::vector<int> none;
    const auto found = m_byPlace.constFind(place);
    return found == m_byPlace.constEnd() ? none : *found;
}

bool MeshView::isDerived(int oneOwner, int otherOwner) const
{
    return m_flows.contains({oneOwner, otherOwner}) || m_flows.contains({otherOwner, oneOwner});
}

const SampleData &MeshView::samples(int document) const
{
    return m_samples[size_t(document)];
}

Subject MeshView::subject(const std::shared_ptr<const MeshView> &self) const
{
    Subject subject;
    subject.tree = m_tree;
    subject.root = m_tree.root();
    subject.kind = Subject::Kind::Mesh;
    subject.name = QStringLiteral("mesh");
    subject.mesh = self;
    return subject;
}

} // namespace meshwright::governance
