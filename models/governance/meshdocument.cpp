// SPDX-License-Identifier: GPL-3.0-or-later
#include "governance/jsontext.h"
#include "governance/meshview.h"

#include <QHash>

namespace meshwright::governance {

using text::Node;
using text::ScalarType;

namespace {

void appendQuoted(std::string_view text, QByteArray &to)
{
    static constexpr char hex[] = "0123456789abcdef";
    to += '"';
    for (const char c : text) {
        if (c == '"' || c == '\\') {
            to += '\\';
            to += c;
        } else if (quint8(c) < 0x20) {
            to += "\\u00";
            to += hex[quint8(c) >> 4];
            to += hex[quint8(c) & 15];
        } else {
            to += c;
        }
    }
    to += '"';
}

void appendScalar(const Node &node, QByteArray &to)
{
    switch (node.scalarType()) {
    case ScalarType::Null:
        to += "null";
        return;
    case ScalarType::Boolean:
        to += node.boolean().value_or(false) ? "true" : "false";
        return;
    case ScalarType::Integer:
    case ScalarType::Float:
        to += jsonText(text::Value::number(QByteArray(node.value().data(), qsizetype(node.value().size()))));
        return;
    case ScalarType::String:
        appendQuoted(node.value(), to);
        return;
    }
    Q_UNREACHABLE();
}

void appendTexts(const QStringList &texts, QByteArray &to)
{
    to += '[';
    for (qsizetype i = 0; i < texts.size(); ++i) {
        to += i ? "," : "";
        appendQuoted(texts[i].toUtf8().toStdString(), to);
    }
    to += ']';
}

void appendMember(const char *key, const QString &value, QByteArray &to)
{
    to += to.endsWith('{') ? "\"" : ",\"";
    to += key;
    to += "\":";
    appendQuoted(value.toUtf8().toStdString(), to);
}

QString nameOf(mesh::Edge::Kind kind)
{
    switch (kind) {
    case mesh::Edge::Kind::InputPort:
        return QStringLiteral("inputPort");
    case mesh::Edge::Kind::InputContract:
        return QStringLiteral("inputContract");
    case mesh::Edge::Kind::Relationship:
        return QStringLiteral("relationship");
    case mesh::Edge::Kind::Transform:
        return QStringLiteral("transform");
    }
    Q_UNREACHABLE();
}

QString idOf(const mesh::Product &product)
{
    return product.id.isEmpty() ? product.name : product.id;
}

} // namespace

bool appendJson(const Node &node, QByteArray &to, quint32 &nodes)
{
    const Node real = node.resolved();
    if (nodes == 0)
        return false;
    --nodes;
    if (!real || real.isScalar()) {
        real ? appendScalar(real, to) : void(to += "null");
        return true;
    }
    const bool isMapping = real.isMapping();
    to += isMapping ? '{' : '[';
    for (int i = 0; i < real.size(); ++i) {
        to += i ? "," : "";
        if (isMapping) {
            appendQuoted(real.key(i).value(), to);
            to += ':';
        }
        if (!appendJson(real.at(i), to, nodes))
            return false;
    }
    to += isMapping ? '}' : ']';
    return true;
}

void MeshView::writeDocument(const mesh::Mesh &mesh, quint32 nodes)
{
    QByteArray text = "{";
    const auto list = [&](const char *key, Subject::Kind kind, std::vector<int> &order) {
        text += '"' + QByteArray(key) + "\":[";
        for (size_t i = 0; i < m_documents.size(); ++i) {
            // what can't be read whole is a guess; no rule judges it
            if (m_documents[i].kind != kind || !isReadable(m_documents[i].tree))
                continue;
            text += order.empty() ? "" : ",";
            order.push_back(int(i));
            if (!appendJson(m_documents[i].tree.root(), text, nodes))
                return false;
        }
        text += "],";
        return true;
    };
    if (!list("products", Subject::Kind::Product, m_products) || !list("contracts", Subject::Kind::Contract, m_contracts))
        return; // without a document nothing of it is evaluated
    appendDomains(mesh, text);
    appendEdges(mesh, text);
    const quint32 most = quint32(text.size()) + 1;
    m_tree = text::readJson(text::SourceText(text), {most, 80, 8'000'000, 1});
}

void MeshView::appendDomains(const mesh::Mesh &mesh, QByteArray &text)
{
    text += "\"domains\":[";
    for (const mesh::Domain &domain : mesh.domains) {
        if (domain.name.isEmpty())
            continue;
        QStringList products, contracts;
        Place place;
        for (const int number : domain.products) {
            const mesh::Product &product = mesh.products[size_t(number)];
            if (product.facts >= 0)
                products.append(idOf(product));
            if (place.document < 0 && !product.path.isEmpty() && product.domain == domain.name)
                place = {documentOf(product.path), QStringLiteral("/domain")};
            for (const int contract : product.contracts) {
                contracts.append(mesh.contracts[size_t(contract)].id);
                if (place.document < 0)
                    place = {documentOf(mesh.contracts[size_t(contract)].path), QStringLiteral("/domain")};
            }
        }
        text += m_domainPlaces.empty() ? "{" : ",{";
        appendMember("name", domain.name, text);
        text += ",\"products\":";
        appendTexts(products, text);
        text += ",\"contracts\":";
        appendTexts(contracts, text);
        text += '}';
        m_domainPlaces.push_back(place);
    }
    text += "],";
}

void MeshView::appendEdges(const mesh::Mesh &mesh, QByteArray &text)
{
    text += "\"edges\":[";
    for (const mesh::Edge &edge : mesh.edges) {
        if (edge.from < 0 || edge.to < 0)
            continue;
        const mesh::Product &from = mesh.products[size_t(edge.from)];
        const mesh::Product &to = mesh.products[size_t(edge.to)];
        text += m_edgePlaces.empty() ? "{" : ",{";
        appendMember("kind", nameOf(edge.kind), text);
        appendMember("from", idOf(from), text);
        appendMember("fromDomain", from.domain, text);
        appendMember("to", idOf(to), text);
        appendMember("toDomain", to.domain, text);
        if (edge.contract >= 0)
            appendMember("contract", mesh.contracts[size_t(edge.contract)].id, text);
        text += '}';
        // the reader says that it reads
        const int file = !to.path.isEmpty() ? documentOf(to.path) : to.contracts.empty() ? -1 : documentOf(mesh.contracts[size_t(to.contracts.front())].path);
        m_edgePlaces.push_back({file, edge.toPort >= 0 && !to.path.isEmpty() ? mesh.ports[size_t(edge.toPort)].pointer : QString()});
    }
    text += "]}";
}

MeshView::Place MeshView::placeOf(const QString &meshPointer) const
{
    const QStringList steps = meshPointer.split(u'/');
    bool isNumber = false;
    const int number = steps.value(2).toInt(&isNumber);
    if (!isNumber)
        return {};
    const auto in = [&](const auto &list) { return number >= 0 && size_t(number) < list.size(); };
    const QString rest = meshPointer.mid(1 + steps[1].size() + 1 + steps[2].size());
    if (steps[1] == u"products" && in(m_products))
        return {m_products[size_t(number)], rest};
    if (steps[1] == u"contracts" && in(m_contracts))
        return {m_contracts[size_t(number)], rest};
    if (steps[1] == u"domains" && in(m_domainPlaces))
        return m_domainPlaces[size_t(number)];
    if (steps[1] == u"edges" && in(m_edgePlaces))
        return m_edgePlaces[size_t(number)];
    return {};
}

} // namespace meshwright::governance
