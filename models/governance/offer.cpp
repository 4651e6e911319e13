// SPDX-License-Identifier: GPL-3.0-or-later
#include "governance/offer.h"

#include "base/tr.h"
#include "contract/edits.h"
#include "governance/judgement.h"

#include <QRegularExpression>

#include <algorithm>

namespace meshwright::governance {

using base::tr;
using text::Fix;
using text::Node;
using text::Path;
using text::Value;

namespace {

constexpr qint64 leastCharge = 16'000; // bytes; a small text is not read for nothing either
constexpr int trialMilliseconds = 50;

QByteArray lastKeyOf(const Path &path)
{
    const Path::Step &step = path.steps().back();
    return std::holds_alternative<QByteArray>(step) ? std::get<QByteArray>(step) : QByteArray();
}

bool isEmpty(const Node &node)
{
    return !node || node.isNull() || (node.isScalar() ? node.value().empty() : node.size() == 0);
}

/// “classification: confidential” below the place that is there already; a list or mapping by its key alone.
QString additionOf(const Path &missing, const Value &value)
{
    const QString key = missing.display();
    return value.isScalar() ? tr("Add “%1: %2”").arg(key, QString::fromUtf8(value.scalar()).left(60)) : tr("Add “%1”").arg(key);
}

QString changeTo(const Value &value)
{
    return value.isScalar() ? tr("Change to “%1”").arg(QString::fromUtf8(value.scalar()).left(60)) : tr("Fill in what the rule asks for");
}

/// Other files know this text by such a value.
bool isKnownOutside(const Path &path)
{
    static const QByteArrayList keys{"id", "uuid", "contractId", "dataProduct", "dataProductId", "domain", "tenant", "version"};
    return keys.contains(lastKeyOf(path)) || path.steps().size() == 1;
}

/// Some other scalar holds the word: perhaps it means this name.
bool isMentioned(const text::Tree &tree, const Node &name)
{
    const QRegularExpression word(QStringLiteral("(?<![\\w])%1(?![\\w])").arg(QRegularExpression::escape(name.string())), QRegularExpression::UseUnicodePropertiesOption);
    for (quint32 id = 0; id < tree.nodeCount(); ++id) {
        const Node node = tree.node(id);
        if (node != name && node.isScalar() && word.match(node.string()).hasMatch())
            return true;
    }
    return false;
}

} // namespace

Offers::Offers(const Subject &subject, QDate today, const EvaluationLimits &limits) : m_subject(subject), m_today(today), m_limits(limits), m_bytesLeft(limits.offerBytes)
{
    m_limits.offerBytes = 0;
    m_limits.milliseconds = std::min(m_limits.milliseconds, trialMilliseconds);
}

bool Offers::mayEdit() const
{
    const bool isWholeText = m_subject.root && m_subject.root == m_subject.tree.root();
    return m_bytesLeft > 0 && isWholeText && m_subject.kind != Subject::Kind::Mesh && m_subject.tree.isClean();
}

std::optional<Fix> Offers::fixFor(const Rule &rule, const Target &target, const Complaint &complaint, const text::Finding &finding)
{
    if (complaint.notEvaluated || !mayEdit())
        return std::nullopt;
    const auto wish = wishOf(rule, target, complaint);
    if (!wish)
        return std::nullopt;
    m_bytesLeft -= std::max<qint64>(leastCharge, m_subject.tree.source().bytes().size());
    auto fix = changed(*wish);
    return fix && mends(*fix, rule, finding, wish->path.pointer()) ? fix : std::nullopt;
}

/// What should stand where; none where nobody says so, and where a person's list or mapping would be overwritten.
std::optional<Offers::Wish> Offers::wishOf(const Rule &rule, const Target &target, const Complaint &complaint) const
{
    const Path path = complaint.lacking ? *complaint.lacking : complaint.path ? *complaint.path : target.path();
    if (path.isRoot() || (!complaint.better && !rule.set))
        return std::nullopt;
    const Closest closest = closestNode(m_subject.root, path);
    const Node there = closest.missing.isRoot() ? closest.node : Node();
    if (there && !there.isScalar() && !isEmpty(there))
        return std::nullopt;
    Wish wish{path, complaint.better ? *complaint.better : *rule.set, complaint.better && complaint.isName};
    if (there && there.toValue() == wish.value)
        return std::nullopt;
    return wish;
}

std::optional<Fix> Offers::changed(const Wish &wish)
{
    const Closest closest = closestNode(m_subject.root, wish.path);
    const Node there = closest.missing.isRoot() ? closest.node : Node();
    if (wish.isName) {
        const bool isSchemaName = there && lastKeyOf(wish.path) == "name" && wish.path.steps().size() > 2 && wish.path.steps().front() == Path::Step(QByteArray("schema"));
        if (isSchemaName)
            return renamed(wish, there);
        if (!there || isKnownOutside(wish.path) || isMentioned(m_subject.tree, there))
            return std::nullopt;
    }
    auto patches = contract::setField(m_subject.tree, wish.path, wish.value);
    if (!patches || patches->isEmpty())
        return std::nullopt;
    const QString title = there ? changeTo(wish.value) : additionOf(closest.missing, wish.value);
    return Fix{title, std::move(patches).value()};
}

/// With every reference to it. The data goes on bearing the name of before.
std::optional<Fix> Offers::renamed(const Wish &wish, const Node &name)
{
    const Path owner = wish.path.parent();
    const QString to = QString::fromUtf8(wish.value.scalar());
    const bool isObject = owner.steps().size() == 2;
    auto patches = isObject ? contract::renameObject(contract(), owner, to) : contract::renameProperty(contract(), owner, to);
    if (!patches || patches->isEmpty())
        return std::nullopt;
    const bool knowsPhysicalName = !contract().apiVersion.startsWith(QLatin1String("v2")) && !contract().apiVersion.startsWith(u'2');
    if (m_subject.root.find(owner)["physicalName"] || !knowsPhysicalName)
        return Fix{tr("Rename to “%1”").arg(to), std::move(patches).value()};
    const auto kept = contract::setField(m_subject.tree, owner / "physicalName", Value::string(name.string()));
    if (!kept || !patches->add(*kept))
        return std::nullopt;
    return Fix{tr("Rename to “%1”, keep “%2” as physicalName").arg(to, name.string()), std::move(patches).value()};
}

const contract::Contract &Offers::contract()
{
    if (!m_contract)
        m_contract = contract::readContract(m_subject.tree);
    return *m_contract;
}

bool Offers::mends(const Fix &fix, const Rule &rule, const text::Finding &finding, const QString &pointer)
{
    const auto text = fix.patches.applied(m_subject.tree.source().bytes());
    if (!text)
        return false;
    Subject after = m_subject;
    after.tree = text::readByName(text::SourceText(*text), m_subject.path);
    after.root = after.tree.root();
    if (!after.tree.isClean())
        return false;
    Judgement judgement(rule, after, m_today, m_limits);
    judgement.run();
    if (!judgement.limitHit().isEmpty()) {
        m_bytesLeft = 0; // the next trial would take as long
        return false;
    }
    const std::vector<text::Finding> findings = judgement.takeFindings();
    return std::none_of(findings.begin(), findings.end(), [&](const text::Finding &other) { return other.path == pointer || (other.path == finding.path && other.message == finding.message); });
}

} // namespace meshwright::governance
