// SPDX-License-Identifier: GPL-3.0-or-later
#include "standard/jsonschemaevaluator.h"

#include "base/tr.h"
#include "standard/description.h"
#include "standard/jsonvalue.h"
#include "standard/phrases.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace meshwright::standard {

using base::tr;
using text::Node;

namespace {

constexpr int deepest = 600;
constexpr qint64 mostSteps = 20'000'000;

QByteArray bytes(std::string_view text)
{
    return QByteArray(text.data(), qsizetype(text.size()));
}

bool asksForMarks(const CompiledSchema &schema)
{
    return !schema.keywords.empty() && schema.keywords.back().kind >= SchemaKeyword::UnevaluatedItems;
}

} // namespace

void JsonSchemaEvaluator::Marks::take(const Marks &other)
{
    for (size_t i = 0; i < parts.size(); ++i)
        parts[i] = parts[i] || other.parts[i];
}

SchemaVerdict JsonSchemaEvaluator::run(Node instance, bool withErrors)
{
    SchemaVerdict out;
    out.valid = evaluate(*m_model.root, instance, nullptr, withErrors ? &out.errors : nullptr);
    if (!m_gaveUp.isEmpty()) {
        out.valid = false;
        out.gaveUp = m_gaveUp;
        out.errors.clear();
    }
    return out;
}

bool JsonSchemaEvaluator::giveUp(const QString &why)
{
    if (m_gaveUp.isEmpty())
        m_gaveUp = why;
    return false;
}

bool JsonSchemaEvaluator::tell(const Context &at, const QString &message, const QByteArray &key)
{
    if (!at.errors)
        return false;
    SchemaError error;
    error.instance = at.instance;
    error.schemaPointer = at.keyword.value.pointer();
    error.keyword = at.keyword.value.keyNode().isValid() ? bytes(at.keyword.value.keyNode().value()) : QByteArray();
    error.message = message;
    error.key = key;
    at.errors->push_back(std::move(error));
    return false;
}

bool JsonSchemaEvaluator::evaluate(const CompiledSchema &schema, Node instance, Marks *marks, Errors *errors)
{
    if (!m_gaveUp.isEmpty())
        return false;
    if (++m_steps > mostSteps)
        return giveUp(tr("The schema asks for more work than a check may take."));
    if (m_depth > deepest)
        return giveUp(tr("The schema or the text is nested too deeply, or the schema refers to itself without end."));
    instance = instance.resolved();
    if (schema.never) {
        if (errors)
            errors->push_back({instance, "false", tr("%1 is not allowed here.").arg(place(instance)), schema.node.pointer(), {}});
        return false;
    }
    const bool newScope = m_scope.empty() || m_scope.back() != schema.resource;
    if (newScope)
        m_scope.push_back(schema.resource);
    ++m_depth;
    Marks own;
    const bool mark = (marks || asksForMarks(schema)) && (instance.isMapping() || instance.isSequence());
    if (mark)
        own.parts.resize(size_t(instance.size()));
    bool good = true;
    for (const CompiledKeyword &one : schema.keywords) {
        if (!keyword({schema, one, instance, mark ? &own : nullptr, errors}))
            good = false;
        if (!good && !errors)
            break;
    }
    // A failed schema gives no annotations; where errors are told it does, so that the unevaluated
    // keywords of others don't tell its mistake again.
    if (mark && marks && (good || errors))
        marks->take(own);
    --m_depth;
    if (newScope)
        m_scope.pop_back();
    return good;
}

bool JsonSchemaEvaluator::keyword(const Context &at)
{
    switch (at.keyword.kind) {
    case SchemaKeyword::Ref:
        return evaluate(*at.keyword.schemas.front(), at.instance, at.marks, at.errors);
    case SchemaKeyword::RecursiveRef:
        return recursiveRef(at);
    case SchemaKeyword::Properties:
        return properties(at);
    case SchemaKeyword::PropertyNames:
        return propertyNames(at);
    case SchemaKeyword::DependentSchemas:
        return dependentSchemas(at);
    case SchemaKeyword::Items:
        return items(at);
    case SchemaKeyword::Contains:
        return contains(at);
    case SchemaKeyword::AllOf:
        return allOf(at);
    case SchemaKeyword::AnyOf:
    case SchemaKeyword::OneOf:
        return someOf(at);
    case SchemaKeyword::Not:
        if (!evaluate(*at.keyword.schemas.front(), at.instance, nullptr, nullptr))
            return m_gaveUp.isEmpty();
        return tell(at, tr("%1 has a form that is ruled out.").arg(place(at.instance)));
    case SchemaKeyword::If:
        return condition(at);
    case SchemaKeyword::UnevaluatedItems:
    case SchemaKeyword::UnevaluatedProperties:
        return unevaluated(at);
    default:
        return assertion(at);
    }
}

/// "$recursiveRef": "#" means the outermost schema that was entered on the way and, like all between,
/// lets itself be extended ($recursiveAnchor).
bool JsonSchemaEvaluator::recursiveRef(const Context &at)
{
    const CompiledSchema *target = at.keyword.schemas.front();
    if (at.schema.resource->recursiveAnchor) {
        for (auto one = m_scope.rbegin(); one != m_scope.rend() && (*one)->recursiveAnchor; ++one)
            target = m_model.roots.value(*one, target);
    }
    return evaluate(*target, at.instance, at.marks, at.errors);
}

bool JsonSchemaEvaluator::matches(const Pattern &pattern, std::string_view text)
{
    const Pattern::Match match = pattern.match(text);
    if (match == Pattern::Match::GaveUp)
        giveUp(tr("The pattern %1 takes too long on a text.").arg(QString::fromUtf8(pattern.expression())));
    return match == Pattern::Match::Yes;
}

bool JsonSchemaEvaluator::properties(const Context &at)
{
    if (!at.instance.isMapping())
        return true;
    bool good = true;
    for (int i = 0; i < at.instance.size(); ++i) {
        const std::string_view key = at.instance.key(i).value();
        bool looked = false;
        const auto look = [&](const CompiledSchema &schema) {
            looked = true;
            if (!evaluate(schema, at.instance.at(i), nullptr, at.errors))
                good = false;
        };
        const auto named = at.keyword.named.find(QByteArray::fromRawData(key.data(), qsizetype(key.size())));
        if (named != at.keyword.named.end())
            look(*named->second);
        for (const auto &[pattern, schema] : at.keyword.matching) {
            if (matches(*pattern, key))
                look(*schema);
        }
        if (!looked && at.keyword.rest) {
            if (!at.keyword.rest->never)
                look(*at.keyword.rest);
            else
                good = tell(at, tr("%1 is not an allowed key here.").arg(quoted(key)), bytes(key)), looked = true;
        }
        if (looked && at.marks)
            at.marks->parts[size_t(i)] = true;
        if (!good && !at.errors)
            return false;
    }
    return good;
}

bool JsonSchemaEvaluator::propertyNames(const Context &at)
{
    bool good = true;
    for (int i = 0; at.instance.isMapping() && i < at.instance.size(); ++i) {
        if (!evaluate(*at.keyword.schemas.front(), at.instance.key(i), nullptr, at.errors))
            good = false;
    }
    return good;
}

bool JsonSchemaEvaluator::dependentSchemas(const Context &at)
{
    bool good = true;
    for (const auto &[key, schema] : at.keyword.named) {
        if (at.instance.isMapping() && at.instance.indexOf(std::string_view(key.constData(), size_t(key.size()))) >= 0
            && !evaluate(*schema, at.instance, at.marks, at.errors))
            good = false;
    }
    return good;
}

bool JsonSchemaEvaluator::items(const Context &at)
{
    if (!at.instance.isSequence())
        return true;
    bool good = true;
    for (int i = 0; i < at.instance.size(); ++i) {
        const CompiledSchema *schema = at.keyword.rest;
        if (!at.keyword.list)
            schema = at.keyword.schemas.front();
        else if (size_t(i) < at.keyword.schemas.size())
            schema = at.keyword.schemas[size_t(i)];
        if (!schema)
            break;
        if (at.marks)
            at.marks->parts[size_t(i)] = true;
        if (!evaluate(*schema, at.instance.at(i), nullptr, at.errors))
            good = false;
        if (!good && !at.errors)
            return false;
    }
    return good;
}

bool JsonSchemaEvaluator::contains(const Context &at)
{
    if (!at.instance.isSequence())
        return true;
    int found = 0;
    for (int i = 0; i < at.instance.size(); ++i)
        found += evaluate(*at.keyword.schemas.front(), at.instance.at(i), nullptr, nullptr) ? 1 : 0;
    if (found < at.keyword.number)
        return tell(at, tr("%1 has %2 items of the form asked for; at least %3 are needed.").arg(place(at.instance), QString::number(found), QString::number(at.keyword.number)));
    if (at.keyword.most >= 0 && found > at.keyword.most)
        return tell(at, tr("%1 has %2 items of the form asked for; at most %3 are allowed.").arg(place(at.instance), QString::number(found), QString::number(at.keyword.most)));
    return true;
}

bool JsonSchemaEvaluator::unevaluated(const Context &at)
{
    const bool ofItems = at.keyword.kind == SchemaKeyword::UnevaluatedItems;
    if (!at.marks || (ofItems ? !at.instance.isSequence() : !at.instance.isMapping()))
        return true;
    bool good = true;
    for (int i = 0; i < at.instance.size(); ++i) {
        if (at.marks->parts[size_t(i)])
            continue;
        at.marks->parts[size_t(i)] = true;
        const CompiledSchema &schema = *at.keyword.schemas.front();
        if (!schema.never)
            good = evaluate(schema, at.instance.at(i), nullptr, at.errors) && good;
        else if (ofItems)
            good = tell(at, tr("%1 has more items than allowed.").arg(place(at.instance)));
        else
            good = tell(at, tr("%1 is not an allowed key here.").arg(quoted(at.instance.key(i).value())), bytes(at.instance.key(i).value()));
    }
    return good;
}

bool JsonSchemaEvaluator::allOf(const Context &at)
{
    bool good = true;
    for (const CompiledSchema *schema : at.keyword.schemas) {
        good = evaluate(*schema, at.instance, at.marks, at.errors) && good;
        if (!good && !at.errors)
            return false;
    }
    return good;
}

bool JsonSchemaEvaluator::someOf(const Context &at)
{
    const bool one = at.keyword.kind == SchemaKeyword::OneOf;
    QStringList good;
    std::vector<Errors> branches(at.keyword.schemas.size());
    Marks failed;
    if (at.marks)
        failed.parts.resize(at.marks->parts.size());
    for (size_t i = 0; i < at.keyword.schemas.size(); ++i) {
        Marks own;
        if (at.marks)
            own.parts.resize(at.marks->parts.size());
        if (evaluate(*at.keyword.schemas[i], at.instance, at.marks ? &own : nullptr, at.errors ? &branches[i] : nullptr)) {
            good << QString::number(i + 1);
            if (at.marks)
                at.marks->take(own);
            if (!one && !at.marks)
                return true;
        } else if (at.marks) {
            failed.take(own);
        }
        if (one && good.size() > 1 && !at.errors)
            return false;
    }
    if (good.size() == 1 || (!one && !good.isEmpty()))
        return true;
    if (good.size() > 1)
        return tell(at, tr("%1 fits more than one of the forms allowed here (%2); it must fit exactly one.").arg(place(at.instance), good.join(u", "_s)));
    if (at.marks && at.errors)
        at.marks->take(failed);
    tellNoBranch(at, branches);
    return false;
}

/// Tells the mistake of the branch that was meant, where one stands out: the only one that takes
/// values of this type.
void JsonSchemaEvaluator::tellNoBranch(const Context &at, std::vector<Errors> &branches)
{
    if (!at.errors)
        return;
    Errors *meant = nullptr;
    int candidates = 0;
    for (Errors &branch : branches) {
        const bool wrongKind = std::any_of(branch.begin(), branch.end(), [&](const SchemaError &e) { return e.keyword == "type" && e.instance == at.instance; });
        if (wrongKind)
            continue;
        ++candidates;
        meant = &branch;
    }
    if (candidates == 1 && !meant->empty()) {
        at.errors->insert(at.errors->end(), meant->begin(), meant->end());
        return;
    }
    tell(at, tr("%1 fits none of the %2 forms allowed here.").arg(place(at.instance), QString::number(branches.size())));
}

bool JsonSchemaEvaluator::condition(const Context &at)
{
    Marks own;
    if (at.marks)
        own.parts.resize(at.marks->parts.size());
    const bool holds = evaluate(*at.keyword.schemas[0], at.instance, at.marks ? &own : nullptr, nullptr);
    if (!m_gaveUp.isEmpty())
        return false;
    if (holds && at.marks)
        at.marks->take(own);
    const CompiledSchema *next = at.keyword.schemas[holds ? 1 : 2];
    return !next || evaluate(*next, at.instance, at.marks, at.errors);
}

} // namespace meshwright::standard
