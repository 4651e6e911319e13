// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "governance/formcondition.h"
#include "governance/formplace.h"
#include "governance/regex.h"
#include "governance/rulepack.h"
#include "text/value.h"

#include <QByteArrayList>

#include <optional>

/// What an organisation wants of the form of a contract: `*.form.yaml` (docs/formats/form.md). What a form only
/// shows is read by the window; what it asks for becomes a rule, so that everybody judges by it alike.
namespace meshwright::governance {

enum class FormType : quint8 { Text, LongText, Number, Integer, YesNo, Choice, Choices, List, Date, Moment, Url, Email, Anything };

struct FormValue {
    text::Value value; ///< a scalar
    QString label;     ///< what people read; the value where nothing is said
};

/// One field of the standard that is shown in another way, or a custom property with a field of its own.
struct FormField {
    QString level;
    QByteArray property;
    bool isCustom = false;      ///< kept in `customProperties` of its level
    bool ofProduct = false;     ///< of an ODPS text, not of a contract
    FormType type = FormType::Text; ///< of a custom one
    QString title, help, placeholder; ///< empty: those of the standard; a custom one always has a title
    bool required = false;
    bool hidden = false;        ///< not shown while it has no value
    std::optional<bool> more;   ///< true: offered, not shown; false: shown from the beginning
    std::vector<FormValue> values; ///< all that are allowed; empty: any
    std::shared_ptr<const Regex> pattern;
    QString patternMessage;
    std::optional<double> minimum, maximum;
    QString earliest, latest;   ///< of days and moments, as ISO 8601
    std::optional<int> minLength, maxLength, minItems, maxItems;
    std::optional<text::Value> byDefault;
    QByteArray after;           ///< stands behind this field; empty: at the end
    std::shared_ptr<const FormCondition> condition; ///< it is there only where this holds; null: always
    Level severity = Level::Error;
    QString rule;               ///< id of the rule that judges it
    base::Span span;            ///< of its entry

    bool isJudged() const;      ///< it asks for something
    bool isWanted(const text::Node &mapping) const { return !condition || condition->holds(mapping); }
    QString label(const QByteArray &value) const; ///< of an allowed value
    /// Its title, or its key.
    QString name() const { return title.isEmpty() ? QString::fromUtf8(property) : title; }
};
using FormFieldPtr = std::shared_ptr<const FormField>;

/// Custom properties under a heading.
struct FormSection {
    QString level;
    bool ofProduct = false;
    QByteArray id;
    QString title;
    QByteArray after;
    QByteArrayList fields;
};

struct OrganisationForm {
    std::vector<FormFieldPtr> fields;
    std::vector<FormSection> sections;

    /// The last entry about a field; null where there is none.
    const FormField *standardField(bool ofProduct, const QString &level, const QByteArray &key) const;
    std::vector<const FormField *> customFields(bool ofProduct, const QString &level) const;
};

/// The value of a field in the mapping of its level; not valid where there is none.
text::Node formValue(const FormField &field, const text::Node &mapping);
/// Missing, null, "" or an empty list.
bool isUnfilled(const text::Node &value);

/// A form file read, with what is wrong in it.
struct FormFile {
    OrganisationForm form;
    RulePack pack; ///< a rule for each field that asks for something; its findings are those of the file
};

/// The form files of a workspace: `customization.yaml` in it, and `*.form.yaml` in its `rules` folder.
QStringList formFiles(const QString &workspaceFolder);
bool isFormFile(const QString &path);
base::Result<FormFile> loadForm(const QString &path);
FormFile readForm(const text::SourceText &source, const QString &path, const QString &domain = {});

/// The rules of a form, by the fields that ask for something.
std::vector<RulePtr> rulesOf(const OrganisationForm &form, const text::Tree &tree, const QString &file);

} // namespace meshwright::governance
