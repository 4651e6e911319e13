// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/designer/surroundings.h"

#include "contract/reference.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <map>

namespace meshwright::designer {

namespace {

using authoring::Known;
using contract::Property;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(meshwright::designer::Words)
};

constexpr size_t mostTargets = 5000;

// Words with how often they occur, most frequent first.
std::vector<Known> ranked(const std::map<QString, int> &counts, const std::map<QString, QString> &details = {})
{
    std::vector<std::pair<int, QString>> order;
    for (const auto &[text, count] : counts) {
        if (!text.isEmpty())
            order.emplace_back(-count, text);
    }
    std::sort(order.begin(), order.end());
    std::vector<Known> out;
    for (const auto &[count, text] : order) {
        const auto detail = details.find(text);
        out.push_back({text, Words::tr("%n times in this mesh", nullptr, -count), {}, detail == details.end() ? QString() : detail->second});
    }
    return out;
}

void addTargets(const contract::SchemaObject &object, const std::vector<Property> &properties, std::vector<const Property *> &parts, std::vector<Known> &out)
{
    constexpr size_t deepest = 8;
    for (const Property &property : properties) {
        if (out.size() >= mostTargets || parts.size() >= deepest)
            return;
        parts.push_back(&property);
        out.push_back({contract::shorthand(object, parts), property.logicalType, {}, property.description});
        addTargets(object, property.properties, parts, out);
        parts.pop_back();
    }
}

authoring::SampleColumn describe(const sampling::ColumnProfile &profile)
{
    authoring::SampleColumn column{profile.name, {}, profile.minimum, profile.maximum, {}, {}};
    if (profile.type != sampling::ValueType::Empty)
        column.type = sampling::valueTypeName(profile.type);
    if (!profile.histogramIsRanges) {
        for (const sampling::HistogramBar &bar : profile.histogram)
            column.values.append(bar.label);
    }
    QStringList about{column.type};
    about.append(profile.isUnique() ? Words::tr("no value twice") : Words::tr("%Ln different values", nullptr, int(profile.distinct)));
    if (profile.nulls > 0)
        about.append(Words::tr("%1 % empty").arg(QLocale().toString(100.0 * double(profile.nulls) / double(std::max<qint64>(1, profile.rows)), 'f', 1)));
    about.removeAll(QString());
    column.about = about.join(QStringLiteral(" · "));
    return column;
}

} // namespace

Surroundings::Surroundings(document::ContractDocument *document, workbench::Workbench &workbench, sample::SampleStore &samples)
    : m_document(document), m_workbench(workbench), m_samples(samples)
{
}

const authoring::Knowledge &Surroundings::knowledge()
{
    if (m_mesh != m_workbench.snapshot())
        gatherMesh();
    if (m_good != m_document->goodSnapshot())
        gatherTargets();
    gatherSamples();
    return m_knowledge;
}

void Surroundings::gatherMesh()
{
    m_mesh = m_workbench.snapshot();
    std::map<QString, int> domains, tenants, tags, teams, usernames;
    std::map<QString, QString> people;
    m_knowledge.contracts.clear();
    m_knowledge.products.clear();
    for (const mesh::Contract &contract : m_mesh->mesh.contracts) {
        if (!contract.id.isEmpty())
            m_knowledge.contracts.push_back({contract.id, contract.name, contract.path, contract.version});
    }
    for (const mesh::Product &product : m_mesh->mesh.products) {
        if (!product.path.isEmpty() && !product.name.isEmpty())
            m_knowledge.products.push_back({product.name, product.domain, product.path, product.description});
    }
    for (const auto &file : m_mesh->files) {
        if (!file->brief)
            continue;
        ++domains[file->brief->domain];
        ++tenants[file->brief->kind == governance::Brief::Kind::Contract ? file->facts.tenant : QString()];
        for (const QString &tag : file->brief->tags)
            ++tags[tag];
        ++teams[file->facts.team];
        for (const mesh::Person &person : file->facts.people) {
            ++usernames[person.username];
            people[person.username] = person.name;
        }
    }
    m_knowledge.domains = ranked(domains);
    m_knowledge.tenants = ranked(tenants);
    m_knowledge.tags = ranked(tags);
    m_knowledge.teams = ranked(teams);
    m_knowledge.usernames = ranked(usernames, people);
}

void Surroundings::gatherTargets()
{
    m_good = m_document->goodSnapshot();
    m_knowledge.targets.clear();
    if (!m_good || !m_good->analysis->contract)
        return;
    for (const contract::SchemaObject &object : m_good->analysis->contract->schema) {
        std::vector<const Property *> parts;
        addTargets(object, object.properties, parts, m_knowledge.targets);
    }
}

void Surroundings::gatherSamples()
{
    m_knowledge.samples.clear();
    const QString path = m_document->path();
    for (const QString &object : m_samples.objectsWithSamples(path)) {
        sample::SampleSession *session = m_samples.session(path, object);
        if (!session)
            continue;
        authoring::SampleTable table{object, {}};
        if (session->profile()) {
            for (const sampling::ColumnProfile &profile : session->profile()->columns)
                table.columns.push_back(describe(profile));
        } else if (session->table()) {
            // The names are there long before the profile is.
            for (const QString &column : session->table()->columns())
                table.columns.push_back({column, {}, {}, {}, {}, {}});
        }
        m_knowledge.samples.push_back(std::move(table));
    }
}

} // namespace meshwright::designer
