// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "governance/evaluation.h"
#include "governance/sampledata.h"
#include "mesh/mesh.h"

#include <QHash>
#include <QSet>

#include <functional>

/// All files of a mesh as rules see them.
namespace meshwright::governance {

/// Data that a contract offers: one object of it.
struct Publication {
    int document = -1; ///< of MeshView::documents(); the contract
    int owner = -1;    ///< document of the product that offers it, else the contract itself
    QString object;
    QSet<QString> properties; ///< names, simplified: "Order-ID" and "order_id" are one
    QString place;     ///< server and table as one text; empty where the contract doesn't say both
};

/// Immutable; shared between threads. It knows ids and names at once; the document that "$mesh" starts
/// at is made only where a rule asks for it.
class MeshView {
public:
    struct Document {
        QString path;
        text::Tree tree;
        Subject::Kind kind = Subject::Kind::Other;
        QString name; ///< name, else id, else the file's name
    };

    struct Options {
        bool withDocument = true; ///< some rule starts at "$mesh"
        bool withSamples = false; ///< some rule looks at sample rows
        std::function<SampleData(const Document &)> samples; ///< instead of readSampleData(), for a contract
        quint32 nodes = 5'000'000; ///< of the whole document
    };

    /// Of the contracts and products among the documents; the mesh is the one made of them.
    static std::shared_ptr<const MeshView> of(const mesh::Mesh &mesh, std::vector<Document> documents, const Options &options);

    const std::vector<Document> &documents() const { return m_documents; }
    int documentOf(const QString &path) const { return m_byPath.value(path, -1); } ///< -1 where absent

    /// What a reference can name. Domains are one where their keys are.
    enum class Named : quint8 { Contract, Product, Domain, Object, Property };
    /// By id; objects by name or "contract.object", properties by "object.property" or "contract.object.property".
    bool has(Named kind, const QString &name) const;
    /// Names to choose from in a message.
    QStringList names(Named kind) const;

    const std::vector<Publication> &publications() const { return m_publications; }
    /// Those that share the simplified name of a property.
    const std::vector<int> &publicationsWith(const QString &property) const;
    const std::vector<int> &publicationsAt(const QString &place) const;
    /// One of the documents is made from what the other offers.
    bool isDerived(int oneOwner, int otherOwner) const;

    /// Not null: why there is nothing to look at is in it.
    const SampleData &samples(int document) const;

    /// The mesh as a text of its own: {products: […], contracts: […], domains: […], edges: […]}, documents as
    /// they are written. Its kind is Mesh. A mesh too large for one text has no root, and is not evaluated.
    Subject subject(const std::shared_ptr<const MeshView> &self) const;

    /// Where a place of that text really is: a file and the pointer there; document -1 where it is nowhere.
    struct Place {
        int document = -1;
        QString pointer;
    };
    Place placeOf(const QString &meshPointer) const;

private:
    void readNames(const mesh::Mesh &mesh);
    void readPublications(const mesh::Mesh &mesh);
    void writeDocument(const mesh::Mesh &mesh, quint32 nodes);
    void appendDomains(const mesh::Mesh &mesh, QByteArray &text);
    void appendEdges(const mesh::Mesh &mesh, QByteArray &text);

    std::vector<Document> m_documents;
    QHash<QString, int> m_byPath;
    QSet<QString> m_named[5];
    std::vector<Publication> m_publications;
    QHash<QString, std::vector<int>> m_byProperty, m_byPlace;
    QSet<std::pair<int, int>> m_flows; ///< documents of owners
    std::vector<SampleData> m_samples;
    text::Tree m_tree;
    std::vector<int> m_products, m_contracts;      ///< in the order of the text
    std::vector<Place> m_domainPlaces, m_edgePlaces;
};

/// "Order-ID", "order_id" and "orderId" are one name.
QString simplified(const QString &name);

/// The node as JSON, aliases written out; false where that takes more than `nodes` nodes, which it counts down.
bool appendJson(const text::Node &node, QByteArray &to, quint32 &nodes);

} // namespace meshwright::governance
