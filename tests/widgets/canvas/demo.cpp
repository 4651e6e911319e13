// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo.h"

#include <QRandomGenerator>
#include <QSet>

#include <algorithm>

using namespace meshwright;
using namespace Qt::StringLiterals;

namespace demo {

namespace {

int domainOf(mesh::Mesh &mesh, const QString &name)
{
    for (size_t i = 0; i < mesh.domains.size(); ++i) {
        if (mesh.domains[i].name == name)
            return int(i);
    }
    mesh.domains.push_back({name, int(mesh.domains.size()) % 8, {}});
    return int(mesh.domains.size()) - 1;
}

int addProduct(mesh::Mesh &mesh, const QString &domain, const QString &name, const QStringList &contracts)
{
    mesh::Product product;
    product.id = name.toLower().replace(u' ', u'-');
    product.name = name;
    product.version = u"1.0.0"_s;
    product.status = u"active"_s;
    product.domain = domain;
    product.domainIndex = domainOf(mesh, domain);
    const int number = int(mesh.products.size());
    for (const QString &one : contracts) {
        mesh::Contract contract;
        contract.id = contract.name = one;
        contract.product = number;
        product.contracts.push_back(int(mesh.contracts.size()));
        mesh.contracts.push_back(contract);
    }
    mesh.domains[size_t(product.domainIndex)].products.push_back(number);
    mesh.products.push_back(std::move(product));
    return number;
}

void connect(mesh::Mesh &mesh, int from, int to)
{
    mesh::Edge edge;
    edge.from = from;
    edge.to = to;
    edge.contract = mesh.products[size_t(from)].contracts.empty() ? -1 : mesh.products[size_t(from)].contracts.front();
    mesh.edges.push_back(edge);
}

std::shared_ptr<const contract::Contract> read(const QByteArray &text)
{
    const text::SourceText source(text);
    return std::make_shared<const contract::Contract>(contract::readContract(text::readYaml(source)));
}

} // namespace

std::shared_ptr<const mesh::Mesh> shop()
{
    auto mesh = std::make_shared<mesh::Mesh>();
    const int purchases = addProduct(*mesh, u"Sales"_s, u"Customer purchases"_s, {u"orders"_s, u"customers"_s});
    const int trends = addProduct(*mesh, u"Marketing"_s, u"Customer trends"_s, {u"trends"_s});
    const int sentiment = addProduct(*mesh, u"Marketing"_s, u"Customer sentiment"_s, {u"sentiment"_s});
    const int campaigns = addProduct(*mesh, u"Marketing"_s, u"Campaign targets for the spring and summer season"_s,
                                     {u"targets"_s, u"target_groups"_s, u"excluded_customers"_s});
    const int transactions = addProduct(*mesh, u"Finance"_s, u"Transactions"_s, {u"ledger"_s});
    const int report = addProduct(*mesh, u"Finance"_s, u"Monthly report"_s, {u"report"_s});
    const int feedback = addProduct(*mesh, u"Product Development"_s, u"User feedback"_s, {u"feedback"_s});
    const int usage = addProduct(*mesh, u"Product Development"_s, u"Usage statistics"_s, {u"usage"_s});
    const int plan = addProduct(*mesh, u"Product Development"_s, u"Roadmap"_s, {});
    connect(*mesh, purchases, trends);
    connect(*mesh, purchases, sentiment);
    connect(*mesh, purchases, transactions);
    connect(*mesh, feedback, sentiment);
    connect(*mesh, trends, campaigns);
    connect(*mesh, sentiment, campaigns);
    connect(*mesh, transactions, report);
    connect(*mesh, usage, plan);
    connect(*mesh, trends, plan);
    return mesh;
}

std::shared_ptr<const mesh::Mesh> large(int products, int edges)
{
    auto mesh = std::make_shared<mesh::Mesh>();
    QRandomGenerator random(20);
    for (int i = 0; i < products; ++i) {
        const QString domain = u"Domain %1"_s.arg(i * 16 / products + 1);
        addProduct(*mesh, domain, u"Product %1 of the line"_s.arg(i + 1), {u"contract_%1"_s.arg(i + 1), u"second_%1"_s.arg(i + 1)});
    }
    QSet<std::pair<int, int>> known;
    while (int(mesh->edges.size()) < edges) {
        const int from = random.bounded(products - 1);
        // Most data stays near where it is made.
        const int to = std::min(products - 1, from + 1 + random.bounded(random.bounded(4) == 0 ? products / 3 : 24));
        if (to == from || known.contains({from, to}))
            continue;
        known.insert({from, to});
        connect(*mesh, from, to);
    }
    return mesh;
}

ui::State state(const QString &product)
{
    int hash = int(product.size());
    for (const QChar c : product)
        hash = (hash * 31 + c.unicode()) % 9973;
    hash %= 10;
    return hash < 5 ? ui::State::Passed : hash == 5 ? ui::State::Failed
        : hash == 6                                 ? ui::State::Warning
        : hash == 7                                 ? ui::State::NotEvaluated
        : hash == 8                                 ? ui::State::Waived
                                                    : ui::State::None;
}

QByteArray ordersText()
{
    return R"(apiVersion: v3.2.0
kind: DataContract
id: orders
name: Orders
version: 1.3.0
status: active
schema:
  - name: orders
    physicalType: table
    description: One row per order.
    properties:
      - name: order_id
        logicalType: string
        primaryKey: true
        required: true
        unique: true
      - name: customer_id
        logicalType: integer
        required: true
        relationships:
          - to: customers.customer_id
      - name: ordered_at
        logicalType: timestamp
        required: true
      - name: total
        logicalType: number
      - name: delivery_address
        logicalType: object
        properties:
          - name: street
            logicalType: string
          - name: city
            logicalType: string
            required: true
          - name: country
            logicalType: string
      - name: lines
        logicalType: array
        items:
          logicalType: object
          properties:
            - name: product_id
              logicalType: integer
              required: true
              relationships:
                - to: products.product_id
            - name: quantity
              logicalType: integer
  - name: customers
    physicalType: table
    properties:
      - name: customer_id
        logicalType: integer
        primaryKey: true
        required: true
      - name: email_address_for_receipts_and_reminders
        logicalType: string
        classification: personal
      - name: segment
        logicalType: string
  - name: products
    physicalType: table
    properties:
      - name: product_id
        logicalType: integer
        primaryKey: true
        required: true
      - name: title
        logicalType: string
      - name: price
        logicalType: number
  - name: returns
    properties:
      - name: order_id
        logicalType: string
        required: true
      - name: reason
        logicalType: string
)";
}

std::shared_ptr<const contract::Contract> orders()
{
    return read(ordersText());
}

std::shared_ptr<const contract::Contract> wide(int objects, int properties)
{
    QByteArray text = "apiVersion: v3.2.0\nkind: DataContract\nid: wide\nversion: 1.0.0\nstatus: active\nschema:\n";
    QRandomGenerator random(20);
    for (int i = 0; i < objects; ++i) {
        text += "  - name: table_" + QByteArray::number(i) + "\n    properties:\n";
        for (int j = 0; j < properties; ++j) {
            text += "      - name: column_" + QByteArray::number(j) + "\n        logicalType: " + (j % 3 ? "string" : "integer") + "\n";
            if (j == 0)
                text += "        primaryKey: true\n        required: true\n";
            if (j == 1 && i > 0)
                text += "        relationships:\n          - to: table_" + QByteArray::number(random.bounded(i)) + ".column_0\n";
        }
    }
    return read(text);
}

} // namespace demo
