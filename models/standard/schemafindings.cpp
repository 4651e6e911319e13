// SPDX-License-Identifier: GPL-3.0-or-later
#include "standard/schemafindings.h"

#include "base/tr.h"

using namespace Qt::StringLiterals;

namespace meshwright::standard {

using base::tr;
using text::Finding;
using text::Node;

namespace {

base::Span spanOf(const SchemaError &error)
{
    const Node node = error.instance;
    if (!error.key.isEmpty()) {
        const int there = node.indexOf(std::string_view(error.key.constData(), size_t(error.key.size())));
        if (there >= 0)
            return node.key(there).span(); // a key too many
    }
    if (!node.isMapping() && !node.span().isEmpty())
        return node.span();
    if (node.keyNode().isValid())
        return node.keyNode().span();
    return node.size() > 0 ? node.key(0).span() : node.span();
}

} // namespace

std::vector<Finding> schemaFindings(const JsonSchema &schema, const text::Tree &tree)
{
    std::vector<Finding> out;
    const SchemaVerdict verdict = schema.evaluate(tree.root());
    if (!verdict.gaveUp.isEmpty()) {
        Finding finding;
        finding.rule = u"schema/gave-up"_s;
        finding.severity = text::Severity::Warning;
        finding.notEvaluated = true;
        finding.message = tr("The schema could not be evaluated: %1").arg(verdict.gaveUp);
        finding.span = tree.source().lineSpan(1);
        out.push_back(finding);
        return out;
    }
    for (const SchemaError &error : verdict.errors) {
        Finding finding;
        finding.rule = u"schema/"_s + QString::fromUtf8(error.keyword);
        finding.message = error.message;
        finding.path = error.instance.pointer();
        finding.span = spanOf(error);
        finding.why = tr("Your schema says so at %1.").arg(error.schemaPointer);
        out.push_back(finding);
    }
    return out;
}

} // namespace meshwright::standard
