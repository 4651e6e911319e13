// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/designer/sections.h"

#include "governance/organisationform.h"
#include "standard/judge.h"
#include "standard/translated.h"
#include "widgets/common/kindicons.h"

#include <QCoreApplication>

namespace meshwright::designer {

using standard::Field;
using text::Node;

namespace {

const QString schemaPrefix = QStringLiteral("schema/");

QString tr(const char *text)
{
    return QCoreApplication::translate("Sections", text);
}

// Keys whose values are parts of their own get a section of their own; the rest are fundamentals.
bool isSectionKey(const Field &field)
{
    return field.key != "description" && field.key != "schema" && (field.block || (field.items && field.items->block)) && field.deprecated.isEmpty();
}

// The guidance of a contract may be one text, and may be several parts.
bool isContext(const Field &field)
{
    return field.key == "context";
}

ui::State worst(const governance::Analysis &analysis, const std::function<bool(const QString &)> &isIn)
{
    ui::State out = ui::State::None;
    for (const text::Finding &finding : analysis.findings) {
        if (finding.notEvaluated || finding.severity > text::Severity::Warning || !isIn(finding.path))
            continue;
        if (finding.severity == text::Severity::Error)
            return ui::State::Failed;
        out = ui::State::Warning;
    }
    return out;
}

// Lists whose items people go to one by one.
bool listsItems(QStringView key)
{
    static const QStringList keys = {QStringLiteral("servers"), QStringLiteral("inputPorts"), QStringLiteral("outputPorts"), QStringLiteral("managementPorts")};
    return keys.contains(key);
}

int entries(Node node)
{
    if (node.isMapping() && node.find("members").isSequence())
        return node.find("members").size();
    return node.isSequence() ? node.size() : -1;
}

QString objectTitle(Node object, int number)
{
    const QString name = object.find("name").string();
    return name.isEmpty() ? tr("Object %1").arg(number + 1) : name;
}

} // namespace

int objectOf(const QString &section)
{
    return section.startsWith(schemaPrefix) ? section.mid(schemaPrefix.size()).toInt() : -1;
}

text::Path itemOf(const QString &section)
{
    const qsizetype slash = section.indexOf(QLatin1Char('/'));
    return slash < 0 ? text::Path() : text::Path() / section.left(slash).toUtf8() / section.mid(slash + 1).toInt();
}

QString nearestSection(const QString &section, const governance::Analysis &analysis)
{
    const text::Path item = itemOf(section);
    if (item.isRoot() || analysis.tree.root().find(item).isValid())
        return section;
    const QString list = section.section(QLatin1Char('/'), 0, 0);
    const Node node = analysis.tree.root().find(item.parent());
    return node.isSequence() && node.size() > 0 ? QStringLiteral("%1/%2").arg(list).arg(node.size() - 1) : list;
}

QByteArray labelOf(const QString &section)
{
    return section.startsWith(QLatin1String("servers/")) ? QByteArray("server") : QByteArray("name");
}

std::vector<Section> sectionsOf(const governance::Analysis &analysis)
{
    std::vector<Section> out;
    const standard::Description *description = standard::recognise(analysis.tree).description;
    const Node root = analysis.tree.root();
    if (!description)
        return {{QString(), tr("Fundamentals"), 0, -1, true, ui::State::None, {}}};
    const auto within = [](const QString &pointer) { return [pointer](const QString &path) { return text::isWithin(path, pointer); }; };
    const auto isFundamental = [&](const QString &path) { return sectionAt(path, analysis).isEmpty(); };
    out.push_back({QString(), tr("Fundamentals"), 0, -1, true, worst(analysis, isFundamental), standard::translated(description->root().help)});
    std::vector<Section> others;
    const auto addItems = [&](const Field &field, Node list) {
        const QString key = QString::fromUtf8(field.key);
        for (int i = 0; i < list.size() && list.isSequence(); ++i) {
            Section item{QStringLiteral("%1/%2").arg(key).arg(i), itemTitle(field.items->block, list.at(i), i), 1, -1, true, worst(analysis, within(QStringLiteral("/%1/%2").arg(key).arg(i))), list.at(i).find("description").string().simplified()};
            item.icon = field.key == "servers" ? ui::serverIcon(list.at(i).find("type").string()) : ui::sectionIcon(key);
            others.push_back(item);
        }
    };
    for (const Field &field : description->root().fields) {
        const QString key = QString::fromUtf8(field.key);
        const Node node = root.find(std::string_view(field.key));
        if (field.key == "schema") {
            const ui::State own = worst(analysis, [](const QString &path) { return path == QLatin1String("/schema"); });
            out.push_back({QStringLiteral("schema"), standard::translated(field.title), 0, entries(node), node.isValid(), own, standard::translated(field.help), ui::sectionIcon(key)});
            for (int i = 0; i < node.size() && node.isSequence(); ++i)
                out.push_back({schemaPrefix + QString::number(i), objectTitle(node.at(i), i), 1, node.at(i).find("properties").size(), true,
                               worst(analysis, within(QStringLiteral("/schema/%1").arg(i))), node.at(i).find("description").string().simplified(), ui::objectIcon(node.at(i).find("physicalType").string())});
        } else if (isSectionKey(field)) {
            const governance::FormField *own = analysis.form ? analysis.form->standardField(analysis.kind == governance::Analysis::Kind::Product, QStringLiteral("root"), field.key) : nullptr;
            if (own && own->hidden && !own->required && !node)
                continue;
            others.push_back({key, own && !own->title.isEmpty() ? own->title : standard::translated(field.title), 0, entries(node), node.isValid(), worst(analysis, within(QLatin1Char('/') + key)), standard::translated(field.help), ui::sectionIcon(key)});
            if (listsItems(key))
                addItems(field, node);
        }
    }
    out.insert(out.end(), others.begin(), others.end());
    return out;
}

SectionForm formOf(const QString &section, const governance::Analysis &analysis)
{
    SectionForm out;
    const standard::Description *description = standard::recognise(analysis.tree).description;
    if (const int number = objectOf(section); number >= 0) {
        out.mapping = text::Path() / "schema" / number;
        out.selection.hidden = {"properties"};
        out.selection.withOwn = true;
        out.selection.usual = {"name", "businessName", "physicalName", "physicalType", "description", "dataGranularityDescription", "tags", "quality", "relationships"};
    } else if (const text::Path item = itemOf(section); !item.isRoot()) {
        out.mapping = item;
        out.selection.withOwn = true;
        out.selection.asCard = true;
    } else if (section.isEmpty()) {
        for (const Field &field : description ? description->root().fields : std::vector<Field>()) {
            if (field.key == "schema" || isSectionKey(field))
                out.selection.hidden.append(field.key);
        }
        out.selection.usual = {"name", "version", "status", "domain", "dataProduct", "tenant", "description", "tags"};
        out.selection.first = {"name", "id", "version", "status", "domain", "tenant", "dataProduct"};
        out.selection.flat = {"description"};
        out.selection.withOwn = true;
    } else {
        out.selection.only = {section.toUtf8()};
        out.selection.usual = out.selection.only;
        const Field *field = description ? description->root().field(section.toStdString()) : nullptr;
        const Node node = analysis.tree.root().find(section.toStdString());
        if (field && field->block && !node.isSequence() && !isContext(*field))
            out.selection.flat = out.selection.only;
    }
    return out;
}

QString sectionAt(const QString &pointer, const governance::Analysis &analysis)
{
    const QStringList parts = pointer.split(QLatin1Char('/'), Qt::SkipEmptyParts);
    if (parts.value(0) == QLatin1String("schema"))
        return parts.size() > 1 ? schemaPrefix + parts[1] : QStringLiteral("schema");
    const standard::Description *description = standard::recognise(analysis.tree).description;
    const Field *field = description && !parts.isEmpty() ? description->root().field(parts.first().toStdString()) : nullptr;
    if (!field || !isSectionKey(*field))
        return {};
    return parts.size() > 1 && listsItems(parts.first()) ? parts.first() + QLatin1Char('/') + parts[1] : parts.first();
}

} // namespace meshwright::designer
