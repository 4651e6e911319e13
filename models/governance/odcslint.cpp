// SPDX-License-Identifier: GPL-3.0-or-later
#include "governance/odcslint.h"

#include "base/tr.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <algorithm>

namespace meshwright::governance {

using base::tr;
using text::Node;

namespace {

QString L(const char *text)
{
    return QString::fromLatin1(text);
}

struct Alias {
    const char *type, *field;
};
constexpr Alias aliases[] = {
    {"allowed_api_versions", "apiVersion"}, {"allowed_domains", "domain"}, {"allowed_statuses", "status"}, {"allowed_tenants", "tenant"}, {"allowed_data_products", "dataProduct"},
    {"allowed_tags", "tags"}, {"allowed_teams", "team.name"}, {"allowed_members", "team.members.username"}, {"allowed_owners", "team.members.username"}, {"allowed_roles", "team.members.role"},
    {"allowed_schema_types", "schema.physicalType"}, {"allowed_logical_types", "schema.properties.logicalType"}, {"allowed_physical_types", "schema.properties.physicalType"},
    {"allowed_classifications", "schema.properties.classification"}, {"allowed_property_tags", "schema.properties.tags"},
};

/// Where a dotted field of theirs lies: its owner as a path of ours, and the key there.
struct Place {
    QString owner, key;
    bool isList = false;
};

std::optional<Place> placeOf(const QString &field)
{
    if (field.startsWith(L("schema.properties.")))
        return Place{L("$.schema..properties[*]"), field.mid(18), field.endsWith(L("tags"))};
    if (field.startsWith(L("schema.")))
        return Place{L("$.schema[*]"), field.mid(7), field.endsWith(L("tags"))};
    if (field.startsWith(L("team.members.")))
        return Place{L("$.team.members[*]"), field.mid(13)};
    static const QStringList plain{L("apiVersion"), L("domain"), L("status"), L("tenant"), L("dataProduct"), L("tags"), L("team.name"), L("id"), L("name"), L("version")};
    return plain.contains(field) ? std::optional(Place{L("$"), field, field == u"tags"}) : std::nullopt;
}

/// Translates one file; each rule of theirs becomes one of ours, under the same number.
class Translator {
public:
    explicit Translator(const Node &root) : m_root(root) {}

    struct Fault {
        Node at;
        QString message;
    };

    QByteArray rules()
    {
        QJsonObject rules;
        onlyKeys(m_root, {L("settings"), L("rules")});
        const Node settings = m_root["settings"];
        onlyKeys(settings, {L("include"), L("exclude"), L("schema_validation")});
        const Node list = m_root["rules"];
        if (list && !list.isSequence())
            fault(list, tr("“rules” is a list of rules with a “type” each."));
        for (int i = 0; i < list.size(); ++i) {
            m_rule = list.at(i);
            const size_t faults = m_faults.size();
            QJsonObject rule = translated();
            const QString name = m_rule["name"].isString() ? m_rule["name"].string() : m_rule["type"].string();
            QString id = name;
            for (int again = 2; m_nodes.contains(id); ++again)
                id = QStringLiteral("%1-%2").arg(name).arg(again);
            if (rule.isEmpty() || m_faults.size() > faults)
                continue;
            rule.insert(L("severity"), m_rule["severity"].string() == u"warning" ? L("warn") : L("error"));
            rules.insert(id, rule);
            m_nodes.insert(id, m_rule);
        }
        return QJsonDocument(QJsonObject{{L("rules"), rules}}).toJson(QJsonDocument::Compact);
    }

    const std::vector<Fault> &faults() const { return m_faults; }
    const QHash<QString, Node> &places() const { return m_nodes; }

private:
    QJsonObject translated()
    {
        const QString type = m_rule["type"].string();
        const Node severity = m_rule["severity"];
        if (severity && severity.string() != u"error" && severity.string() != u"warning")
            fault(severity, tr("“severity” is error or warning."));
        const auto alias = std::find_if(std::begin(aliases), std::end(aliases), [&](const Alias &one) { return type == L(one.type); });
        if (type == u"allowed_values" || alias != std::end(aliases))
            return allowed(alias == std::end(aliases) ? m_rule["field"].string() : L(alias->field), type == u"allowed_owners" ? L("owner") : m_rule["role"].string());
        if (type == u"has_description")
            return described();
        if (type == u"id_format")
            return idFormat();
        if (type == u"naming_convention")
            return named();
        if (type == u"required_fields")
            return required();
        if (type == u"required_tags")
            return tagged();
        if (type == u"unique_names")
            return unique();
        if (type == u"deprecated_fields")
            return deprecated();
        if (type == u"primary_key")
            return keyed();
        if (type == u"property_order")
            return ordered();
        if (type == u"file_naming")
            return filed();
        fault(m_rule["type"] ? m_rule["type"] : m_rule, tr("odcslint has no rule type “%1”.").arg(type));
        return {};
    }

    QJsonObject allowed(const QString &field, const QString &role)
    {
        onlyKeys(m_rule, {L("type"), L("name"), L("severity"), L("field"), L("values"), L("pattern"), L("role"), L("required"), L("case_sensitive")});
        const auto place = placeOf(field);
        if (!place) {
            fault(m_rule["field"] ? m_rule["field"] : m_rule, tr("The field “%1” of allowed_values is not judged here.").arg(field));
            return {};
        }
        const QStringList values = texts(m_rule["values"]);
        if (values.isEmpty() && !m_rule["pattern"].isString())
            fault(m_rule, tr("allowed_values needs “values” or “pattern”."));
        QString owner = place->owner;
        if (!role.isEmpty())
            owner = QStringLiteral("$.team.members[?(@ && @.role && @.role.match(/^%1$/i))]").arg(QRegularExpression::escape(role));
        QJsonArray thens;
        const QString there = place->isList ? QStringLiteral("$.%1[*]").arg(place->key) : place->key;
        if (m_rule["required"].boolean().value_or(false))
            thens.append(then(place->key, "truthy", {}));
        // a value that is not there is not the matter of a pattern
        const QString pattern = values.isEmpty() ? m_rule["pattern"].string() : anyOf(values, m_rule["case_sensitive"].boolean().value_or(true));
        thens.append(then(there, "pattern", {{L("match"), pattern}}));
        return {{L("given"), owner}, {L("then"), thens}};
    }

    QJsonObject described()
    {
        onlyKeys(m_rule, {L("type"), L("name"), L("severity"), L("scope"), L("min_length")});
        const QString scope = scopeOr(L("property"));
        const QString key = scope == u"contract" ? L("description.purpose") : L("description");
        QJsonArray thens{then(key, "truthy", {})};
        if (const auto least = m_rule["min_length"].number())
            thens.append(then(key, "length", {{L("min"), *least}}));
        return {{L("given"), ownerOf(scope)}, {L("then"), thens}};
    }

    QJsonObject idFormat()
    {
        onlyKeys(m_rule, {L("type"), L("name"), L("severity"), L("pattern")});
        const QString pattern = m_rule["pattern"].isString() ? m_rule["pattern"].string() : L("/^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i");
        return {{L("given"), L("$")}, {L("then"), then(L("id"), "pattern", {{L("match"), pattern}})}};
    }

    QJsonObject named()
    {
        static const QHash<QString, QString> styles{{L("snake_case"), L("^_*[a-z][a-z0-9]*(_[a-z0-9]+)*$")}, {L("screaming_snake_case"), L("^_*[A-Z][A-Z0-9]*(_[A-Z0-9]+)*$")}, {L("camel_case"), L("^[a-z][a-zA-Z0-9]*$")},
                                                    {L("pascal_case"), L("^[A-Z][a-zA-Z0-9]*$")}, {L("kebab_case"), L("^[a-z][a-z0-9]*(-[a-z0-9]+)*$")}};
        onlyKeys(m_rule, {L("type"), L("name"), L("severity"), L("target"), L("convention")});
        const auto place = placeOf(m_rule["target"].string());
        const Node convention = m_rule["convention"];
        const QString pattern = convention.isMapping() ? convention["pattern"].string() : styles.value(convention.string());
        if (!place || !m_rule["target"].string().startsWith(L("schema.")))
            fault(m_rule["target"] ? m_rule["target"] : m_rule, tr("“target” is schema.name, schema.physicalName, schema.properties.name or schema.properties.physicalName."));
        if (pattern.isEmpty())
            fault(convention ? convention : m_rule, tr("“convention” is snake_case, screaming_snake_case, camel_case, pascal_case, kebab_case, or {pattern: …}."));
        if (!place)
            return {};
        return {{L("given"), place->owner}, {L("then"), then(place->key, "pattern", {{L("match"), pattern}})}};
    }

    QJsonObject required()
    {
        onlyKeys(m_rule, {L("type"), L("name"), L("severity"), L("scope"), L("fields")});
        QJsonArray thens;
        for (const QString &field : texts(m_rule["fields"]))
            thens.append(then(field, "truthy", {}));
        if (thens.isEmpty())
            fault(m_rule, tr("required_fields needs a list “fields”."));
        return {{L("given"), ownerOf(scopeOr(L("contract")))}, {L("then"), thens}};
    }

    QJsonObject tagged()
    {
        onlyKeys(m_rule, {L("type"), L("name"), L("severity"), L("scope"), L("tags"), L("criteria")});
        const QStringList tags = texts(m_rule["tags"]);
        if (tags.isEmpty())
            fault(m_rule, tr("required_tags needs a list “tags”."));
        const QString criteria = m_rule["criteria"] ? m_rule["criteria"].string() : L("all");
        if (criteria != u"all" && criteria != u"any")
            fault(m_rule["criteria"], tr("“criteria” is all or any."));
        QJsonArray each;
        for (const QString &tag : tags)
            each.append(QJsonObject{{L("required"), QJsonArray{L("tags")}}, {L("properties"), QJsonObject{{L("tags"), QJsonObject{{L("contains"), QJsonObject{{L("const"), tag}}}}}}}});
        const QJsonObject schema{{criteria == u"any" ? L("anyOf") : L("allOf"), each}};
        return {{L("given"), ownerOf(scopeOr(L("contract")))}, {L("then"), then({}, "schema", {{L("schema"), schema}})}};
    }

    QJsonObject unique()
    {
        onlyKeys(m_rule, {L("type"), L("name"), L("severity"), L("scope"), L("case_sensitive")});
        const QString scope = scopeOr({});
        if (scope != u"schema" && scope != u"property")
            fault(m_rule["scope"] ? m_rule["scope"] : m_rule, tr("“scope” of unique_names is schema or property."));
        QJsonObject options{{L("ignoreCase"), !m_rule["case_sensitive"].boolean().value_or(false)}, {L("siblings"), true}};
        return {{L("given"), ownerOf(scope)}, {L("then"), then(L("name"), "unique", options)}};
    }

    QJsonObject deprecated()
    {
        onlyKeys(m_rule, {L("type"), L("name"), L("severity")});
        return {{L("given"), L("$")},
                {L("message"), tr("“{{property}}” is deprecated in this form: describe the product in a file of its own, set “element” of each service level, put the list of a team into “members”")},
                {L("then"), QJsonArray{then(L("dataProduct"), "undefined", {}), then(L("slaDefaultElement"), "undefined", {}), then(L("team"), "schema", {{L("schema"), QJsonObject{{L("type"), QJsonArray{L("object"), L("string"), L("null")}}}}})}}};
    }

    QJsonObject keyed()
    {
        onlyKeys(m_rule, {L("type"), L("name"), L("severity"), L("require_primary_key")});
        return {{L("given"), L("$.schema[*]")}, {L("then"), then({}, "keyPositions", {{L("required"), m_rule["require_primary_key"].boolean().value_or(false)}})}};
    }

    QJsonObject ordered()
    {
        onlyKeys(m_rule, {L("type"), L("name"), L("severity"), L("primary_keys_first"), L("metadata_columns"), L("recursive")});
        const Node last = m_rule["metadata_columns"];
        onlyKeys(last, {L("prefixes"), L("names"), L("pattern")});
        QJsonObject options{{L("keysFirst"), m_rule["primary_keys_first"].boolean().value_or(true)}};
        if (!last["prefixes"])
            options.insert(L("lastPrefixes"), L("_"));
        else if (const QStringList prefixes = texts(last["prefixes"]); !prefixes.isEmpty())
            options.insert(L("lastPrefixes"), QJsonArray::fromStringList(prefixes));
        if (const QStringList names = texts(last["names"]); !names.isEmpty())
            options.insert(L("lastNames"), QJsonArray::fromStringList(names));
        if (last["pattern"].isString())
            options.insert(L("lastPattern"), last["pattern"].string());
        const bool isDeep = m_rule["recursive"].boolean().value_or(true);
        return {{L("given"), isDeep ? L("$.schema..properties^") : L("$.schema[*]")}, {L("then"), then({}, "propertyOrder", options)}};
    }

    QJsonObject filed()
    {
        onlyKeys(m_rule, {L("type"), L("name"), L("severity"), L("pattern"), L("match_field")});
        QJsonObject options;
        if (m_rule["pattern"].isString())
            options.insert(L("match"), QStringLiteral("^(?:%1)$").arg(QRegularExpression::wildcardToRegularExpression(m_rule["pattern"].string(), QRegularExpression::UnanchoredWildcardConversion)));
        const Node field = m_rule["match_field"];
        if (field && field.string() != u"id" && field.string() != u"name")
            fault(field, tr("“match_field” is id or name."));
        else if (field)
            options.insert(L("field"), field.string());
        if (options.isEmpty())
            fault(m_rule, tr("file_naming needs “pattern” or “match_field”."));
        return {{L("given"), L("$")}, {L("then"), then({}, "fileName", options)}};
    }

    QString scopeOr(const QString &usual)
    {
        const QString scope = m_rule["scope"] ? m_rule["scope"].string() : usual;
        if (scope != u"contract" && scope != u"schema" && scope != u"property")
            fault(m_rule["scope"] ? m_rule["scope"] : m_rule, tr("“scope” is contract, schema or property."));
        return scope;
    }

    static QString ownerOf(const QString &scope)
    {
        return scope == u"contract" ? L("$") : scope == u"schema" ? L("$.schema[*]") : L("$.schema..properties[*]");
    }

    static QJsonObject then(const QString &field, const char *function, const QJsonObject &options)
    {
        QJsonObject result{{L("function"), L(function)}};
        if (!field.isEmpty())
            result.insert(L("field"), field);
        if (!options.isEmpty())
            result.insert(L("functionOptions"), options);
        return result;
    }

    static QString anyOf(const QStringList &values, bool isCaseSensitive)
    {
        QStringList escaped;
        for (const QString &value : values)
            escaped.append(QRegularExpression::escape(value));
        return QStringLiteral("/^(%1)$/%2").arg(escaped.join(u'|'), isCaseSensitive ? QString() : L("i"));
    }

    static QStringList texts(const Node &list)
    {
        QStringList result;
        for (int i = 0; list.isSequence() && i < list.size(); ++i) {
            if (list.at(i).isScalar())
                result.append(list.at(i).string());
        }
        return result;
    }

    void onlyKeys(const Node &mapping, const QStringList &known)
    {
        for (int i = 0; i < mapping.size() && mapping.isMapping(); ++i) {
            if (!known.contains(mapping.key(i).string()))
                fault(mapping.key(i), tr("There is no key “%1” here; there are %2.").arg(mapping.key(i).string(), known.join(L(", "))));
        }
    }

    void fault(const Node &at, const QString &message) { m_faults.push_back({at, message}); }

    Node m_root, m_rule;
    std::vector<Fault> m_faults;
    QHash<QString, Node> m_nodes;
};

} // namespace

bool isOdcslintName(const QString &path)
{
    const QString name = QFileInfo(path).fileName();
    return name == u"odcslint.yml" || name == u"odcslint.yaml" || name == u".odcslint.yml" || name == u".odcslint.yaml";
}

text::Finding odcslintFinding(const Node &at, const QString &message)
{
    text::Finding finding;
    finding.rule = QStringLiteral("odcslint/rule");
    finding.message = message;
    finding.span = at.span();
    finding.path = at ? at.pointer() : QString();
    return finding;
}

Odcslint translateOdcslint(const text::SourceText &source, const QString &path, quint32 mostBytes)
{
    Odcslint result;
    result.tree = text::readByName(source, path, {mostBytes, 64, 200'000, 10'000});
    result.findings = result.tree.findings();
    result.ruleset = "{\"rules\":{}}";
    if (!result.tree.isClean())
        return result;
    if (!result.tree.root().isMapping()) {
        result.findings.push_back(odcslintFinding(result.tree.root(), tr("The configuration of odcslint is a mapping with “rules”.")));
        return result;
    }
    Translator translator(result.tree.root());
    result.ruleset = translator.rules();
    result.places = translator.places();
    for (const Translator::Fault &fault : translator.faults())
        result.findings.push_back(odcslintFinding(fault.at, fault.message));
    return result;
}

} // namespace meshwright::governance
