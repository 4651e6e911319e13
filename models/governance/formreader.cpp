// SPDX-License-Identifier: GPL-3.0-or-later
#include "governance/organisationform.h"

#include "base/tr.h"
#include "governance/options.h"
#include "standard/description.h"
#include "standard/spelling.h"

#include <QSet>

#include <algorithm>

namespace meshwright::governance {

using base::tr;
using standard::Block;
using standard::Description;
using standard::Field;
using text::Node;

namespace {

constexpr int mostFields = 2'000;

QByteArray bytes(const Node &node)
{
    return {node.value().data(), qsizetype(node.value().size())};
}

std::string_view view(const QByteArray &key)
{
    return {key.constData(), size_t(key.size())};
}

/// The part that a level stands for; null where the version has none.
const Block *blockOf(const Description &description, const QString &level)
{
    const Block *block = &description.root();
    if (level == u"root")
        return block;
    for (const QString &step : level.split(u'.')) {
        const Field *field = block->anyField(step.toStdString());
        block = !field ? nullptr : field->block ? field->block : field->items ? field->items->block : nullptr;
        if (!block)
            return nullptr;
    }
    return block;
}

std::vector<const Description *> versions(bool ofProduct)
{
    std::vector<const Description *> out;
    for (const QByteArray &version : ofProduct ? standard::odpsVersions() : standard::odcsVersions())
        out.push_back(ofProduct ? &standard::odps(version) : &standard::odcs(version));
    return out;
}

const QHash<QString, FormType> &typeNames()
{
    static const QHash<QString, FormType> names{
        {QStringLiteral("text"), FormType::Text}, {QStringLiteral("string"), FormType::Text}, {QStringLiteral("textarea"), FormType::LongText},
        {QStringLiteral("number"), FormType::Number}, {QStringLiteral("integer"), FormType::Integer}, {QStringLiteral("boolean"), FormType::YesNo},
        {QStringLiteral("select"), FormType::Choice}, {QStringLiteral("multiselect"), FormType::Choices}, {QStringLiteral("array"), FormType::List},
        {QStringLiteral("date"), FormType::Date}, {QStringLiteral("datetime"), FormType::Moment}, {QStringLiteral("url"), FormType::Url},
        {QStringLiteral("email"), FormType::Email}, {QStringLiteral("yaml"), FormType::Anything}};
    return names;
}

class FormReader {
public:
    explicit FormReader(FormFile &file, const text::Tree &tree) : m_file(file), m_tree(tree) {}

    void read()
    {
        const Node root = m_tree.root();
        if (!m_tree.isClean())
            return;
        if (!root.isMapping())
            return report(root, "form/shape", tr("A form file says under “dataContract” and “dataProduct” what forms show at which level."));
        checkKeys(root, {"dataContract", "dataProduct", "yamlFormat", "version", "description"});
        for (const bool ofProduct : {false, true}) {
            m_ofProduct = ofProduct;
            readLevels(root[ofProduct ? "dataProduct" : "dataContract"]);
        }
    }

private:
    void readLevels(const Node &levels)
    {
        if (!levels || levels.isNull())
            return;
        if (!levels.isMapping())
            return report(levels, "form/shape", tr("Here stand levels: “root”, “schema”, “schema.properties”, “servers”, …"));
        for (int i = 0; i < levels.size(); ++i) {
            m_level = levels.key(i).string();
            m_blocks.clear();
            for (const Description *version : versions(m_ofProduct)) {
                if (const Block *block = blockOf(*version, m_level))
                    m_blocks.push_back(block);
            }
            if (m_blocks.empty())
                report(levels.key(i), "form/unknown-level", tr("The standard has no part “%1”. Levels are “root” and the keys of its parts: “schema”, “schema.properties”, “servers”, “team.members”, …").arg(m_level));
            else
                readLevel(levels.at(i));
        }
    }

    void readLevel(const Node &level)
    {
        if (level.isNull())
            return;
        if (!level.isMapping())
            return report(level, "form/shape", tr("A level has “standardProperties”, “customProperties” and “customSections”, each a list."));
        checkKeys(level, {"standardProperties", "customProperties", "customSections"});
        m_names.clear();
        readList(level["standardProperties"], [this](const Node &entry) { readField(entry, false); });
        readList(level["customProperties"], [this](const Node &entry) { readField(entry, true); });
        readList(level["customSections"], [this](const Node &entry) { readSection(entry); });
    }

    template<typename Read>
    void readList(const Node &list, const Read &read)
    {
        if (!list || list.isNull())
            return;
        if (!list.isSequence())
            return report(list, "form/shape", tr("Here stands a list."));
        for (int i = 0; i < list.size(); ++i) {
            if (list.at(i).isMapping())
                read(list.at(i).resolved());
            else
                report(list.at(i), "form/shape", tr("An entry has keys: “property”, “title”, …"));
        }
    }

    void readField(const Node &entry, bool isCustom)
    {
        static const QByteArrayList common{"property", "title", "description", "placeholder", "required", "enum", "pattern", "patternMessage", "default", "hidden", "more", "minLength", "maxLength", "minimum", "maximum", "minItems", "maxItems", "severity", "condition"};
        static const QByteArrayList custom{"type", "positionAfter", "rows", "step"};
        checkKeys(entry, isCustom ? common + custom : common);
        auto field = std::make_shared<FormField>();
        field->level = m_level;
        field->ofProduct = m_ofProduct;
        field->isCustom = isCustom;
        field->property = bytes(entry["property"]);
        field->span = entry["property"].isValid() ? entry["property"].span() : entry.span();
        if (field->property.isEmpty())
            return report(entry, "form/shape", tr("The entry does not say which “property” it is about."));
        if (!isKnown(entry, *field))
            return;
        if (m_file.form.fields.size() >= size_t(mostFields)) {
            if (!std::exchange(m_isFull, true))
                report(entry, "form/limit", tr("A form file may have %1 fields; those from here on are not read.").arg(mostFields));
            return;
        }
        readWords(entry, *field);
        readType(entry, *field);
        readValues(entry, *field);
        readLimits(entry, *field);
        readWhen(entry, *field);
        field->rule = QStringLiteral("form/%1/%2").arg(m_level, QString::fromUtf8(field->property));
        m_file.form.fields.push_back(std::move(field));
    }

    bool isKnown(const Node &entry, const FormField &field)
    {
        const QByteArray name = (field.isCustom ? "+" : "-") + field.property;
        if (m_names.contains(name)) {
            report(entry["property"], "form/twice", tr("“%1” stands here twice; only the first entry counts.").arg(QString::fromUtf8(field.property)));
            return false;
        }
        m_names.insert(name);
        const QByteArray wanted = field.isCustom ? QByteArrayLiteral("customProperties") : field.property;
        if (std::any_of(m_blocks.begin(), m_blocks.end(), [&](const Block *block) { return block->anyField(view(wanted)); }))
            return true;
        if (field.isCustom) {
            report(entry["property"], "form/unknown-level", tr("The standard keeps no custom properties at “%1”.").arg(m_level));
            return false;
        }
        const QByteArray meant = standard::nearest(field.property, m_blocks.front()->keyOrder());
        const QString hint = meant.isEmpty() ? tr("A field of your own stands under “customProperties”.") : tr("Did you mean “%1”?").arg(QString::fromUtf8(meant));
        report(entry["property"], "form/unknown-property", tr("The standard has no field “%1” at “%2”. %3").arg(QString::fromUtf8(field.property), m_level, hint));
        return false;
    }

    void readWords(const Node &entry, FormField &field)
    {
        field.title = words(entry, "title");
        if (field.isCustom && field.title.isEmpty())
            field.title = QString::fromUtf8(field.property);
        field.help = words(entry, "description");
        field.placeholder = words(entry, "placeholder");
        field.patternMessage = words(entry, "patternMessage");
        field.required = flag(entry, "required").value_or(false);
        field.hidden = flag(entry, "hidden").value_or(false);
        field.more = flag(entry, "more");
        field.after = words(entry, "positionAfter").toUtf8();
        if (field.required && field.hidden)
            report(entry["hidden"], "form/hidden-required", tr("“%1” is hidden and required; it is shown, so that it can be filled in.").arg(field.name()), text::Severity::Warning);
        const QString severity = words(entry, "severity");
        const auto level = severity.isEmpty() ? Level::Error : levelFromText(severity);
        if (level && *level != Level::Off)
            field.severity = *level;
        else
            report(entry["severity"], "form/severity", tr("“severity” is error, warn, info or hint."));
    }

    void readType(const Node &entry, FormField &field)
    {
        const Node type = entry["type"];
        if (!field.isCustom || !type)
            return;
        const auto known = typeNames().constFind(type.string());
        if (known != typeNames().constEnd()) {
            field.type = *known;
            return;
        }
        QStringList all = typeNames().keys();
        all.sort();
        report(type, "form/type", tr("There is no type “%1”; there are %2.").arg(type.string(), all.join(QLatin1String(", "))));
    }

    void readValues(const Node &entry, FormField &field)
    {
        const Node list = entry["enum"];
        const bool isChoice = field.type == FormType::Choice || field.type == FormType::Choices;
        if (list && !list.isNull() && !list.isSequence())
            report(list, "form/values", tr("“enum” is a list of the values that are allowed."));
        for (int i = 0; i < list.size() && list.isSequence(); ++i) {
            const Node item = list.at(i);
            const Node value = item.isMapping() ? item["value"] : item;
            if (!value.isScalar() || value.isNull()) {
                report(item, "form/values", tr("An allowed value is a word, a number, or has “value” and “label”."));
                continue;
            }
            const Node label = item["label"] ? item["label"] : item["title"];
            field.values.push_back({value.toValue(), label.isScalar() ? label.string() : value.string()});
        }
        if (isChoice && field.values.empty())
            report(entry["type"], "form/values", tr("A choice needs its values: “enum”."));
        const Node first = entry["default"];
        if (!first || first.isNull())
            return;
        field.byDefault = first.toValue();
        const bool isAllowed = field.values.empty() || !first.isScalar() || std::any_of(field.values.begin(), field.values.end(), [&](const FormValue &one) { return one.value == *field.byDefault; });
        if (!isAllowed)
            report(first, "form/default", tr("“%1” is not among the values that are allowed.").arg(first.string()));
    }

    void readLimits(const Node &entry, FormField &field)
    {
        if (const Node pattern = entry["pattern"]; pattern && !pattern.isNull()) {
            auto compiled = Regex::compile(pattern.string());
            if (compiled)
                field.pattern = *compiled;
            else
                report(pattern, "form/pattern", compiled.problem().what);
        }
        field.minLength = count(entry, "minLength");
        field.maxLength = count(entry, "maxLength");
        field.minItems = count(entry, "minItems");
        field.maxItems = count(entry, "maxItems");
        if ((field.minLength && field.maxLength && *field.minLength > *field.maxLength) || (field.minItems && field.maxItems && *field.minItems > *field.maxItems))
            report(entry, "form/range", tr("Nothing can be so short and so long at once: the least is more than the most."));
        const bool isDay = field.type == FormType::Date || field.type == FormType::Moment;
        for (const char *key : {"minimum", "maximum"}) {
            const Node limit = entry[key];
            const bool isLeast = key[1] == 'i';
            if (!limit || limit.isNull())
                continue;
            if (isDay)
                (isLeast ? field.earliest : field.latest) = limit.string();
            else if (const auto number = limit.number())
                (isLeast ? field.minimum : field.maximum) = number;
            else
                report(limit, "form/range", tr("“%1” is a number here.").arg(QLatin1String(key)));
        }
        if (field.minimum && field.maximum && *field.minimum > *field.maximum)
            report(entry, "form/range", tr("Nothing can be so great and so small at once: the least is more than the most."));
    }

    void readWhen(const Node &entry, FormField &field)
    {
        const Node condition = entry["condition"];
        if (!condition || condition.isNull())
            return;
        auto parsed = FormCondition::parse(condition.string());
        if (parsed)
            field.condition = *parsed;
        else
            report(condition, "form/condition", tr("The condition can't be read: %1.").arg(parsed.problem().what));
    }

    void readSection(const Node &entry)
    {
        checkKeys(entry, {"section", "title", "positionAfter", "expanded", "customProperties"});
        FormSection section;
        section.level = m_level;
        section.ofProduct = m_ofProduct;
        section.id = bytes(entry["section"]);
        section.title = words(entry, "title");
        if (section.title.isEmpty())
            section.title = QString::fromUtf8(section.id);
        section.after = words(entry, "positionAfter").toUtf8();
        const Node list = entry["customProperties"];
        for (int i = 0; i < list.size() && list.isSequence(); ++i) {
            const QByteArray name = bytes(list.at(i));
            if (m_names.contains('+' + name))
                section.fields.append(name);
            else
                report(list.at(i), "form/section", tr("There is no custom property “%1” at “%2” to put into the section.").arg(QString::fromUtf8(name), m_level));
        }
        m_file.form.sections.push_back(std::move(section));
    }

    QString words(const Node &entry, const char *key)
    {
        const Node node = entry[key];
        if (node && !node.isScalar())
            report(node, "form/shape", tr("“%1” is a text.").arg(QLatin1String(key)));
        return node.isScalar() && !node.isNull() ? node.string().trimmed() : QString();
    }

    std::optional<bool> flag(const Node &entry, const char *key)
    {
        const Node node = entry[key];
        if (node && !node.isNull() && !node.boolean())
            report(node, "form/shape", tr("“%1” is true or false.").arg(QLatin1String(key)));
        return node.boolean();
    }

    std::optional<int> count(const Node &entry, const char *key)
    {
        const Node node = entry[key];
        if (!node || node.isNull())
            return std::nullopt;
        const auto number = node.integer();
        if (number && *number >= 0 && *number <= 1'000'000)
            return int(*number);
        report(node, "form/range", tr("“%1” is a whole number from 0 on.").arg(QLatin1String(key)));
        return std::nullopt;
    }

    void checkKeys(const Node &mapping, const QByteArrayList &known)
    {
        for (int i = 0; i < mapping.size(); ++i) {
            const QByteArray key = bytes(mapping.key(i));
            if (known.contains(key) || key.startsWith("x-"))
                continue;
            const QByteArray meant = standard::nearest(key, known);
            const QString hint = meant.isEmpty() ? tr("There are %1.").arg(QString::fromUtf8(known.join(", "))) : tr("Did you mean “%1”?").arg(QString::fromUtf8(meant));
            report(mapping.key(i), "form/unknown-key", tr("There is no key “%1” here. %2").arg(QString::fromUtf8(key), hint));
        }
    }

    void report(const Node &at, const char *rule, const QString &message, text::Severity severity = text::Severity::Error)
    {
        text::Finding finding;
        finding.rule = QString::fromLatin1(rule);
        finding.severity = severity;
        finding.message = message;
        finding.span = at.span();
        finding.path = at ? at.pointer() : QString();
        m_file.pack.findings.push_back({m_file.pack.path, std::move(finding)});
    }

    FormFile &m_file;
    text::Tree m_tree;
    bool m_ofProduct = false;
    bool m_isFull = false;
    QString m_level;
    std::vector<const Block *> m_blocks; ///< of the level, newest version first
    QSet<QByteArray> m_names;
};

} // namespace

FormFile readForm(const text::SourceText &source, const QString &path, const QString &domain)
{
    FormFile file;
    const text::Tree tree = text::readByName(source, path);
    file.pack.path = path;
    file.pack.name = path.section(u'/', -1);
    file.pack.domain = domain;
    file.pack.files.push_back({path, tree});
    for (const text::Finding &finding : tree.findings())
        file.pack.findings.push_back({path, finding});
    FormReader(file, tree).read();
    // A domain adds to what is asked of all; it can't take the place of that.
    if (!domain.isEmpty()) {
        for (FormFieldPtr &field : file.form.fields) {
            auto own = std::make_shared<FormField>(*field);
            own->rule = QStringLiteral("form/%1/%2").arg(domain, field->rule.section(u'/', 1));
            field = std::move(own);
        }
    }
    file.pack.rules = rulesOf(file.form, tree, path);
    return file;
}

} // namespace meshwright::governance
