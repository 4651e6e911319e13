// SPDX-License-Identifier: GPL-3.0-or-later
#include "governance/organisationform.h"

#include "base/file.h"

#include <QDir>

#include <algorithm>

namespace meshwright::governance {

using text::Node;

namespace {

std::string_view view(const QByteArray &bytes)
{
    return {bytes.constData(), size_t(bytes.size())};
}

} // namespace

bool FormField::isJudged() const
{
    const bool hasOwnType = isCustom && type != FormType::Text && type != FormType::LongText && type != FormType::Anything;
    return required || !values.empty() || pattern || minimum || maximum || !earliest.isEmpty() || !latest.isEmpty() || minLength || maxLength || minItems || maxItems || hasOwnType;
}

QString FormField::label(const QByteArray &value) const
{
    for (const FormValue &one : values) {
        if (one.value.scalar() == value)
            return one.label;
    }
    return QString::fromUtf8(value);
}

const FormField *OrganisationForm::standardField(bool ofProduct, const QString &level, const QByteArray &key) const
{
    const FormField *found = nullptr;
    for (const FormFieldPtr &field : fields) {
        if (!field->isCustom && field->ofProduct == ofProduct && field->property == key && field->level == level)
            found = field.get();
    }
    return found;
}

std::vector<const FormField *> OrganisationForm::customFields(bool ofProduct, const QString &level) const
{
    std::vector<const FormField *> out;
    for (const FormFieldPtr &field : fields) {
        if (!field->isCustom || field->ofProduct != ofProduct || field->level != level)
            continue;
        const auto same = std::find_if(out.begin(), out.end(), [&](const FormField *other) { return other->property == field->property; });
        if (same != out.end())
            *same = field.get(); // a domain's own words
        else
            out.push_back(field.get());
    }
    return out;
}

Node formValue(const FormField &field, const Node &mapping)
{
    return field.isCustom ? customEntry(mapping, field.property)["value"] : mapping.find(view(field.property));
}

bool isUnfilled(const Node &value)
{
    return !value || value.isNull() || (value.isScalar() ? value.value().empty() : value.size() == 0);
}

QStringList formFiles(const QString &workspaceFolder)
{
    QStringList out;
    const QDir folder(workspaceFolder), rules(folder.filePath(QStringLiteral("rules")));
    if (folder.exists(QStringLiteral("customization.yaml")))
        out.append(folder.filePath(QStringLiteral("customization.yaml")));
    for (const QString &name : rules.entryList({QStringLiteral("*.form.yaml"), QStringLiteral("*.form.yml")}, QDir::Files, QDir::Name))
        out.append(rules.filePath(name));
    return out;
}

bool isFormFile(const QString &path)
{
    const QString name = QFileInfo(path).fileName();
    return name == u"customization.yaml" || name.endsWith(QLatin1String(".form.yaml")) || name.endsWith(QLatin1String(".form.yml"));
}

base::Result<FormFile> loadForm(const QString &path)
{
    constexpr qint64 limit = 2 * 1024 * 1024;
    const auto bytes = base::readFile(path, limit);
    if (!bytes)
        return bytes.problem();
    // customization.yaml and global.form.yaml are for all, any other is for the domain it is named after.
    const QString name = QFileInfo(path).fileName();
    const qsizetype suffix = name.lastIndexOf(QLatin1String(".form."));
    const QString domain = suffix < 0 ? QString() : name.left(suffix);
    return readForm(text::SourceText(*bytes), path, domain == u"global" ? QString() : domain);
}

} // namespace meshwright::governance
