// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/contractpage.h"

#include "contract/product.h"
#include "exchange/html.h"
#include "exchange/pageparts.h"
#include "exchange/prose.h"
#include "standard/judge.h"
#include "standard/translated.h"

#include <QCoreApplication>

namespace meshwright::exchange {

using html::escaped;
using standard::Field;
using text::Node;

namespace {

// Told in the head of the page.
const QSet<QByteArray> toldByHead = {"apiVersion", "kind", "name", "version", "status", "domain", "tenant", "description", "tags", "schema"};

QString tr(const char *text)
{
    return QCoreApplication::translate("meshwright::exchange::Page", text);
}

struct Head {
    QString title, status, version, domain, tenant, purpose, usage, limitations;
    QStringList tags;
};

template <typename Part>
Head headOf(const Part &part)
{
    return {part.title(), part.status, part.version, part.domain, part.tenant, part.purpose, part.usage, part.limitations, part.tags};
}

QString paragraph(const QString &title, const QString &text)
{
    return text.trimmed().isEmpty() ? QString() : QStringLiteral("<h4>%1</h4>\n").arg(title) + html::prose(text);
}

QString headHtml(const Head &head, const QString &standard)
{
    QString out = QStringLiteral("<h1>%1</h1>\n<p class=\"muted\">").arg(escaped(head.title));
    if (!head.status.isEmpty())
        out += QStringLiteral("<span class=\"chip\">&nbsp;%1&nbsp;</span> &nbsp; ").arg(escaped(head.status));
    QStringList facts;
    if (!head.version.isEmpty())
        facts.append(tr("Version %1").arg(escaped(head.version)));
    for (const QString &fact : {head.domain, head.tenant, standard}) {
        if (!fact.isEmpty())
            facts.append(escaped(fact));
    }
    out += facts.join(QStringLiteral(" &nbsp;·&nbsp; ")) + QLatin1String("</p>\n");
    if (!head.purpose.trimmed().isEmpty())
        out += html::prose(head.purpose, "lead");
    out += paragraph(tr("How to use it"), head.usage) + paragraph(tr("Limits"), head.limitations);
    if (!head.tags.isEmpty())
        out += QStringLiteral("<p class=\"muted\">%1</p>\n").arg(tr("Tags: %1").arg(escaped(head.tags.join(QLatin1String(", ")))));
    return out;
}

QString titleOf(const Field &field)
{
    return field.title.isEmpty() ? QString::fromUtf8(field.key) : standard::translated(field.title);
}

bool hasSection(const Field &field, Node value)
{
    return !toldByHead.contains(field.key) && value.isValid() && !value.isScalar() && value.size() > 0;
}

// The way to the objects and sections of a page that is longer than what a window shows.
QString contentsHtml(Node root, const standard::Description &description, const std::vector<contract::SchemaObject> &objects)
{
    QStringList links;
    const auto add = [&links](Node node, const QString &title) { links.append(QStringLiteral("<a href=\"#%1\">%2</a>").arg(html::anchor(node.pointer()), escaped(title))); };
    for (const contract::SchemaObject &object : objects)
        add(object.node, object.businessName.isEmpty() ? object.name : object.businessName);
    for (const Field *field : description.root().fieldsFor(root)) {
        if (const Node value = root.find(std::string_view(field->key.constData(), size_t(field->key.size()))); hasSection(*field, value))
            add(value, titleOf(*field));
    }
    return links.size() < 3 ? QString() : QStringLiteral("<p class=\"contents\">%1</p>\n").arg(links.join(QStringLiteral(" &nbsp;·&nbsp; ")));
}

QString sectionHtml(const Field &field, Node value)
{
    if (value.isNull() || (!value.isScalar() && value.size() == 0))
        return {};
    return QStringLiteral("<h2><a name=\"%1\"></a>%2</h2>\n").arg(html::anchor(value.pointer()), escaped(titleOf(field)))
        + (value.isSequence() ? listHtml(value, field.items.get()) : value.isMapping() ? factsHtml(value, field.block) : QStringLiteral("<p>%1</p>\n").arg(valueHtml(value, &field)));
}

// Everything the head and the schema did not tell: blocks and lists in sections of their own, single
// values together at the end.
QString sectionsHtml(Node root, const standard::Description &description)
{
    QString out;
    QSet<QByteArray> told = toldByHead;
    for (const Field *field : description.root().fieldsFor(root)) {
        const Node value = root.find(std::string_view(field->key.constData(), size_t(field->key.size())));
        if (toldByHead.contains(field->key) || !value.isValid() || value.isScalar())
            continue;
        told.insert(field->key);
        out += sectionHtml(*field, value);
    }
    // Of the description the head tells only its texts.
    QString rest = factsHtml(root.find("description"), description.block("description"), {"purpose", "usage", "limitations"}) + factsHtml(root, &description.root(), told);
    if (!rest.isEmpty())
        out += QStringLiteral("<h2>%1</h2>\n").arg(tr("About this document")) + rest;
    return out;
}

} // namespace

ContractPage contractPage(const text::Tree &tree)
{
    const standard::Recognised recognised = standard::recognise(tree);
    if (!recognised.description) {
        const QString title = tr("No page for this file");
        return {title, QStringLiteral("<h1>%1</h1>\n<p>%2</p>\n").arg(title, tr("Its text is neither an ODCS data contract nor an ODPS data product that could be read."))};
    }
    const standard::Description &description = *recognised.description;
    if (recognised.family == standard::Recognised::Family::Odps) {
        const contract::Product product = contract::readProduct(tree);
        return {product.title(), headHtml(headOf(product), recognised.title()) + contentsHtml(tree.root(), description, {}) + sectionsHtml(tree.root(), description)};
    }
    const contract::Contract contract = contract::readContract(tree);
    QString body = headHtml(headOf(contract), recognised.title()) + contentsHtml(tree.root(), description, contract.schema);
    if (!contract.schema.empty())
        body += QStringLiteral("<h2>%1</h2>\n").arg(tr("Data")) + schemaHtml(contract, description);
    return {contract.title(), body + sectionsHtml(tree.root(), description)};
}

QByteArray contractDocument(const text::Tree &tree)
{
    const ContractPage page = contractPage(tree);
    return html::document(page.title, page.body, QStringLiteral(".lead { font-size: 1.1rem; } .contents { padding: .5rem 0; border-top: 1px solid var(--line); border-bottom: 1px solid var(--line); } table.facts { border-top: 1px solid var(--line); } td.name { color: var(--muted); }\n"));
}

} // namespace meshwright::exchange
