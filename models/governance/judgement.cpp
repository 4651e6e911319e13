// SPDX-License-Identifier: GPL-3.0-or-later
#include "governance/judgement.h"

#include "base/tr.h"
#include "governance/message.h"

namespace meshwright::governance {

using base::tr;
using text::Node;
using text::Path;

namespace {

QString keyOf(const Path::Step &step)
{
    return std::holds_alternative<int>(step) ? QString::number(std::get<int>(step)) : QString::fromUtf8(std::get<QByteArray>(step));
}

/// "contact.email" for what is missing below "contact"; else the last key.
QString propertyOf(const Closest &closest)
{
    std::vector<Path::Step> steps;
    if (!closest.path.isRoot())
        steps.push_back(closest.path.steps().back());
    for (const Path::Step &step : closest.missing.steps())
        steps.push_back(step);
    return closest.missing.isRoot() && !steps.empty() ? keyOf(steps.back()) : Path(std::move(steps)).display();
}

} // namespace

Closest closestNode(const Node &root, const Path &path)
{
    Node node = root;
    const std::vector<Path::Step> &steps = path.steps();
    size_t reached = 0;
    for (; reached < steps.size(); ++reached) {
        const Node in = node.resolved();
        const Path::Step &step = steps[reached];
        const QByteArray key = std::holds_alternative<int>(step) ? QByteArray::number(std::get<int>(step)) : std::get<QByteArray>(step);
        bool isNumber = false;
        const int index = key.toInt(&isNumber);
        const Node next = in.isMapping() ? in.find(std::string_view(key.constData(), size_t(key.size()))) : isNumber ? in[index] : Node();
        if (!next)
            break;
        node = next;
    }
    const auto middle = steps.begin() + qsizetype(reached);
    return {node, Path(std::vector<Path::Step>(steps.begin(), middle)), Path(std::vector<Path::Step>(middle, steps.end()))};
}

base::Span underlined(const Closest &closest, bool isKey)
{
    const Node node = closest.node;
    if (!node)
        return {};
    const Node key = node.keyNode();
    if (isKey && key)
        return key.span();
    if (node.kind() == text::NodeKind::Alias || (node.isScalar() && !node.span().isEmpty()))
        return node.span();
    if (key)
        return key.span();
    if (const Node name = node["name"]; name.isScalar() && !name.span().isEmpty() && node.parent())
        return name.span();
    if (node.isMapping() && node.size() > 0)
        return node.key(0).span();
    return node.span();
}

const MeshView *Target::mesh() const
{
    return subject.mesh.get();
}

Judgement::Judgement(const Rule &rule, const Subject &subject, QDate today, const EvaluationLimits &limits, Offer offer)
    : m_rule(rule), m_subject(subject), m_today(today), m_limits(limits), m_offer(std::move(offer)), m_budget(limits.steps, limits.matches, limits.milliseconds)
{
}

void Judgement::run()
{
    for (const auto &path : m_rule.paths)
        path->visit(m_subject.root, m_budget, [this](const Match &match) { return judgeMatch(match); });
    if (m_budget.limitHit().isEmpty())
        judgeKept();
}

/// Functions that compare places with each other see all of them, or none: half of them prove nothing.
void Judgement::judgeKept()
{
    for (const auto &[then, kept] : m_kept) {
        std::vector<Target> targets;
        targets.reserve(kept.size());
        for (const Kept &one : kept)
            targets.push_back({one.value, one.trail, one.field, m_subject, m_today, m_limits.regexSteps});
        std::vector<Complaint> complaints;
        then->call->judgeAll(targets, complaints, m_budget);
        for (const Complaint &complaint : complaints)
            add(complaint, targets[complaint.target], kept[complaint.target].isKey);
    }
}

bool Judgement::judgeMatch(const Match &match)
{
    ++m_places;
    for (const Then &then : m_rule.then)
        judgeThen(then, match);
    return m_budget.limitHit().isEmpty();
}

void Judgement::judgeThen(const Then &then, const Match &match)
{
    if (!match.value.isCollection() || then.field.isEmpty())
        call(then, match, match.value, {}, match.isKey);
    else if (then.field == u"@key")
        judgeKeys(then, match);
    else if (then.fieldPath)
        judgeFieldPath(then, match);
    else
        judgeField(then, match);
}

void Judgement::judgeKeys(const Then &then, const Match &match)
{
    const Node node = match.value.node();
    for (int i = 0; i < node.size() && m_budget.step(); ++i) {
        const bool isMapping = node.isMapping();
        const QString key = isMapping ? node.key(i).string() : QString::number(i);
        call(then, match, Item::string(key), isMapping ? Path() / key.toUtf8() : Path() / i, true);
    }
    if (node.size() == 0)
        call(then, match, Item(), {}, false);
}

void Judgement::judgeFieldPath(const Then &then, const Match &match)
{
    bool isAny = false;
    then.fieldPath->visit(match.value.node(), m_budget, [&](const Match &inner) {
        isAny = true;
        call(then, match, inner.value, inner.trail.path(), inner.isKey);
        return m_budget.limitHit().isEmpty();
    });
    if (!isAny)
        call(then, match, Item(), {}, false);
}

void Judgement::judgeField(const Then &then, const Match &match)
{
    Item value = match.value;
    Path field;
    for (const QByteArray &step : then.fieldSteps) {
        bool isNumber = false;
        const int index = step.toInt(&isNumber);
        field = isNumber && value.type() == Item::Type::Array ? field / index : field / step;
        value = memberOf(value, QString::fromUtf8(step));
    }
    call(then, match, value, field, false);
}

void Judgement::call(const Then &then, const Match &match, const Item &value, const Path &field, bool isKey)
{
    if (then.call->isCollective()) {
        m_kept[&then].push_back({match.trail, value, field, isKey});
        return;
    }
    const Target target{value, match.trail, field, m_subject, m_today, m_limits.regexSteps};
    std::vector<Complaint> complaints;
    then.call->judge(target, complaints, m_budget);
    for (const Complaint &complaint : complaints)
        add(complaint, target, isKey);
}

void Judgement::add(const Complaint &complaint, const Target &target, bool isKey)
{
    const Closest closest = closestNode(m_subject.root, complaint.path ? *complaint.path : target.path());
    const QString pointer = closest.path.pointer();
    const Level level = m_rule.levelAt(pointer);
    if (level == Level::Off)
        return;
    MessageWords words;
    words.property = propertyOf(closest);
    words.path = u'#' + pointer;
    words.description = m_rule.why;
    words.value = Item(closest.node);
    words.error = filledMessage(complaint.message, words);

    text::Finding finding;
    finding.rule = m_rule.id;
    finding.severity = severityOf(level);
    finding.notEvaluated = complaint.notEvaluated;
    if (complaint.notEvaluated && m_unjudged.isEmpty())
        m_unjudged = words.error;
    finding.message = m_rule.message.isEmpty() || complaint.notEvaluated ? words.error : filledMessage(m_rule.message, words);
    finding.path = pointer;
    finding.span = underlined(closest, isKey && closest.missing.isRoot());
    finding.why = m_rule.why;
    const QString said = pointer + u'\n' + finding.message;
    if (m_said.contains(said))
        return;
    m_said.insert(said);
    if (m_findings.size() >= m_limits.findings) {
        m_budget.hit(tr("it has more than %1 findings here").arg(m_limits.findings));
        return;
    }
    if (m_offer && !isKey) {
        if (auto fix = m_offer(target, complaint, finding))
            finding.fixes.push_back(std::move(*fix));
    }
    m_findings.push_back(std::move(finding));
}

} // namespace meshwright::governance
