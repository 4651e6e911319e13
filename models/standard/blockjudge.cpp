// SPDX-License-Identifier: GPL-3.0-or-later
#include "standard/blockjudge.h"

#include "base/tr.h"
#include "standard/formerforms.h"
#include "standard/phrases.h"
#include "standard/quickfix.h"
#include "standard/spelling.h"
#include "standard/translated.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace meshwright::standard {

using base::tr;
using text::Finding;
using text::Node;
using text::Severity;

namespace {

std::string_view view(const QByteArray &bytes)
{
    return {bytes.constData(), size_t(bytes.size())};
}

QByteArray bytes(std::string_view text)
{
    return QByteArray(text.data(), qsizetype(text.size()));
}

QByteArrayList keysOf(const std::vector<const Field *> &fields)
{
    QByteArrayList out;
    for (const Field *field : fields)
        out << field->key;
    return out;
}

/// The place to underline for something that a mapping lacks: the key it is the value of, else its
/// own first key.
base::Span lackSpan(Node mapping)
{
    if (const Node key = mapping.keyNode(); key.isValid())
        return key.span();
    return mapping.size() > 0 ? mapping.key(0).span() : mapping.span();
}

} // namespace

Finding &BlockJudge::tell(const char *rule, Node about, base::Span span, const QString &message, Severity severity)
{
    if (isSilent())
        return m_unheard;
    QString sentence = message;
    sentence[0] = sentence[0].toUpper();
    // What an alias repeats is one mistake at its anchor.
    if (!m_told.insert(u"%1 %2 %3"_s.arg(span.begin).arg(QLatin1String(rule), sentence)).second)
        return m_unheard;
    Finding finding;
    finding.rule = u"standard/"_s + QLatin1String(rule);
    finding.severity = severity;
    finding.message = sentence;
    finding.path = about.pointer();
    finding.span = span;
    return m_findings.emplace_back(std::move(finding));
}

bool BlockJudge::mapping(Node node, const Block &block)
{
    node = node.resolved();
    const quint32 number = m_blockNumbers.emplace(&block, quint32(m_blockNumbers.size())).first->second;
    const quint64 id = quint64(number) << 32 | node.id();
    auto &judged = m_judged[isSilent() ? 1 : 0];
    // Assumed good while it is judged: an alias may lead back into its own anchor.
    if (const auto [known, isNew] = judged.emplace(id, true); !isNew)
        return known->second;
    const bool good = judgeMapping(node, block);
    judged[id] = good;
    return good;
}

BlockJudge::Applied BlockJudge::applied(Node node, const Block &block) const
{
    Applied out;
    for (const Case &one : block.cases) {
        if (!one.applies(node))
            continue;
        const Field *decider = block.field(view(one.when.front().key));
        // A missing key that stands for a value of its own is as good as there.
        const bool asDefault = decider && !decider->byDefault.isEmpty() && one.when.front().values.contains(decider->byDefault);
        (one.isVacuous(node) && !asDefault ? out.vacuous : out.sure).push_back(&one);
    }
    if (!out.sure.empty() || block.cases.empty())
        return out;
    const QByteArray &by = block.cases.front().when.front().key;
    const Field *decider = block.field(view(by));
    const Node value = node.find(view(by));
    if (!decider)
        return out;
    if (!value.isValid())
        out.undecided = decider->required;
    else
        out.undecided = !value.isString() || !decider->values.contains(bytes(value.value()));
    return out;
}

bool BlockJudge::judgeMapping(Node node, const Block &block)
{
    const Applied cases = applied(node, block);
    const size_t before = m_findings.size();
    bool good = true;
    Members members;
    for (int i = 0; i < node.size(); ++i) {
        bool known = false;
        if (!member(node, i, block, cases, known))
            good = false;
        if (!known)
            members.unknown.push_back(i);
    }
    if (!members.unknown.empty()) {
        QByteArrayList free;
        for (const Field *field : block.fieldsFor(node)) {
            if (node.indexOf(view(field->key)) < 0)
                free << field->key;
        }
        for (const int i : members.unknown)
            members.meant << nearest(bytes(node.key(i).value()), free);
        if (!unknownMembers(node, block, cases, members))
            good = false;
    }
    if (!missing(node, block, cases, block.open ? QByteArrayList() : members.meant))
        good = false;
    for (const Case *one : cases.sure) {
        if (!one->exactlyOne.isEmpty() && !exactlyOne(node, *one, members.meant)) {
            good = false;
            break; // another case of the same mapping asks for the same
        }
    }
    if (!block.sameKind.isEmpty() && !sameKind(node, block))
        good = false;
    if (!block.cases.empty() && members.meant.contains(block.cases.front().when.front().key))
        dropNeedsType(node, before); // the key that decides is there, but misspelt
    return good;
}

void BlockJudge::dropNeedsType(Node node, size_t from)
{
    const QString path = node.pointer();
    const auto isEcho = [&](const Finding &f) { return f.rule == "standard/needs-type"_L1 && f.path == path; };
    m_findings.erase(std::remove_if(m_findings.begin() + qsizetype(from), m_findings.end(), isEcho), m_findings.end());
}

bool BlockJudge::member(Node node, int index, const Block &block, const Applied &cases, bool &known)
{
    const std::string_view key = node.key(index).value();
    const Node value = node.at(index);
    std::vector<const Field *> fields, guesses;
    if (const Field *own = block.field(key))
        fields.push_back(own);
    for (const Case *one : cases.sure) {
        if (const Field *field = one->field(key))
            fields.push_back(field);
    }
    for (const Case *one : cases.vacuous) {
        if (const Field *field = one->field(key))
            guesses.push_back(field);
    }
    known = !fields.empty() || !guesses.empty();
    if (!known)
        return true;
    const Field &nearestField = fields.empty() ? *guesses.front() : *fields.back();
    if (nearestField.now.isEmpty() || node.find(view(nearestField.now)))
        tellDeprecated(node.key(index), nearestField); // else it is told as what is missing
    if (!allOf(value, fields))
        return false;
    if (guesses.size() == 1)
        return value.isValid() && this->value(value, *guesses.front());
    if (guesses.empty())
        return true;
    ++m_silent;
    const bool good = allOf(value, guesses);
    --m_silent;
    if (!good)
        needsDecision(node, block, node.key(index), tr("what %1 may hold depends on it").arg(quoted(key)));
    return good;
}

/// Stops at the first that complains: several fields of one key look at the same mistake.
bool BlockJudge::allOf(Node value, const std::vector<const Field *> &fields)
{
    return std::all_of(fields.begin(), fields.end(), [&](const Field *field) { return this->value(value, *field); });
}

void BlockJudge::needsDecision(Node node, const Block &block, Node at, const QString &what)
{
    const QByteArray &by = block.cases.front().when.front().key;
    const Field *decider = block.field(view(by));
    if (!isSilent() && !m_undecided.insert(node.id()).second)
        return; // once for each mapping
    Finding &finding = tell("needs-type", node, at.span(), tr("%1 has no “%2”, and %3. Add “%2”: %4.").arg(
        ownerOf(node, block), QString::fromUtf8(by), what, decider ? listed(decider->values) : QString()));
    finding.path = node.pointer();
}

bool BlockJudge::unknownMembers(Node node, const Block &block, const Applied &cases, const Members &members)
{
    bool good = true;
    bool toldDecision = false;
    for (const int i : members.unknown) {
        const std::string_view key = node.key(i).value();
        if (block.open) {
            openKey(node, i, block);
            continue;
        }
        good = false;
        const bool ofSomeCase = block.anyField(key) != nullptr;
        if (ofSomeCase && cases.undecided)
            continue; // the echo of the wrong or missing deciding key
        const QByteArray by = block.cases.empty() ? QByteArray() : block.cases.front().when.front().key;
        if (ofSomeCase && node.indexOf(view(by)) < 0) {
            if (const QByteArray &now = block.anyField(key)->now; !now.isEmpty() && !node.find(view(now)) && tellFormerName(node, block, now))
                toldDecision = true;
            if (!toldDecision)
                needsDecision(node, block, node.key(i), tr("without it %1 has no place here").arg(quoted(key)));
            toldDecision = true;
            continue;
        }
        unknownKey(node, i, block, cases);
    }
    return good;
}

void BlockJudge::unknownKey(Node node, int index, const Block &block, const Applied &)
{
    if (isSilent())
        return;
    const Node key = node.key(index);
    const QByteArray word = bytes(key.value());
    const QString owner = ownerOf(node, block);
    QByteArrayList allowed = keysOf(block.fieldsFor(node));
    QByteArrayList free = allowed;
    free.removeIf([&](const QByteArray &k) { return node.indexOf(view(k)) >= 0; });
    const QByteArray better = nearest(word, free);
    QString message;
    QByteArray later;
    if (const auto refused = block.refused.find(word); refused != block.refused.end())
        message = translated(refused->second);
    else if (block.anyField(key.value()))
        message = tr("%1 does not belong to %2. Allowed: %3.").arg(quoted(word), owner, listed(allowed));
    else if (!better.isEmpty())
        message = tr("%1 is not a key of %2. Did you mean “%3”?").arg(quoted(word), owner, QString::fromUtf8(better));
    else if (const QString other = inOtherVersion(block, word, later); !other.isEmpty())
        message = tr("%1 is not a key of %2 in %3; %4").arg(quoted(word), owner, m_description.title(), other);
    else
        message = tr("%1 is not a key of %2. Allowed: %3.").arg(quoted(word), owner, listed(allowed));
    Finding &finding = tell("unknown-key", node.at(index), key.span(), message);
    if (!better.isEmpty() && !block.anyField(key.value())) {
        finding.fixes.push_back(quickfix::rename(m_tree, key, better));
        m_meantKeys.emplace(key.id(), better);
    }
    offerVersion(finding, later);
    if (block.refused.count(word) == 0)
        offerCustomProperty(finding, node.at(index), block);
    offerRemoval(finding, node.at(index), tr("Remove %1").arg(quoted(word)));
}

/// Older versions allow any key nearly everywhere; a likely slip of the pen is worth a word.
bool BlockJudge::openKey(Node node, int index, const Block &block)
{
    const Node key = node.key(index);
    const QByteArray word = bytes(key.value());
    QByteArrayList free = keysOf(block.fieldsFor(node));
    free.removeIf([&](const QByteArray &k) { return node.indexOf(view(k)) >= 0; });
    const QByteArray better = nearest(word, free);
    if (better.isEmpty())
        return true;
    Finding &finding = tell("unknown-key", node.at(index), key.span(),
        tr("%1 is allowed here, but the standard gives it no meaning. Did you mean “%2”?").arg(quoted(word), QString::fromUtf8(better)),
        Severity::Warning);
    if (!isSilent()) {
        finding.fixes.push_back(quickfix::rename(m_tree, key, better));
        m_meantKeys.emplace(key.id(), better);
    }
    return true;
}

bool BlockJudge::tellFormerName(Node node, const Block &block, const QByteArray &now)
{
    for (int i = 0; i < node.size(); ++i) {
        const Field *former = block.anyField(node.key(i).value());
        if (!former || former->now != now)
            continue;
        const Field *current = block.anyField(view(now));
        QString message = tr("%1 was the name of “%2” before %3 %4.").arg(quoted(node.key(i).value()), QString::fromUtf8(now), m_description.name(), QString::fromLatin1(former->deprecated));
        if (current && !current->values.isEmpty())
            message += u' ' + tr("Write “%1” with one of %2.").arg(QString::fromUtf8(now), listed(current->values));
        const Node key = node.key(i);
        Finding &finding = tell("required", node.at(i), key.span(), message);
        offer(finding, [&] { return quickfix::currentForm(m_tree, key); });
        return true;
    }
    return false;
}

bool BlockJudge::missing(Node node, const Block &block, const Applied &cases, const QByteArrayList &meant)
{
    bool good = true;
    const auto lacks = [&](const Field &field) { return field.required && node.indexOf(view(field.key)) < 0; };
    const auto tellMissing = [&](const Field &field) {
        good = false;
        if (meant.contains(field.key) || isSilent() || tellFormerName(node, block, field.key))
            return;
        QString message = tr("“%1” is missing: %2 needs it.").arg(QString::fromUtf8(field.key), ownerOf(node, block));
        if (!field.values.isEmpty())
            message += u' ' + tr("Allowed: %1.").arg(listed(field.values));
        else if (!field.help.isEmpty())
            message += u' ' + translated(field.help);
        Finding &finding = tell("required", node, lackSpan(node), message);
        if (auto fix = mayEdit() ? quickfix::supply(m_tree, m_description, node, field) : std::nullopt)
            finding.fixes.push_back(*fix);
    };
    for (const Field &field : block.fields) {
        if (lacks(field))
            tellMissing(field);
    }
    for (const Case *one : cases.sure) {
        for (const Field &field : one->fields) {
            if (lacks(field))
                tellMissing(field);
        }
    }
    for (const Case *one : cases.vacuous) {
        for (const Field &field : one->fields) {
            if (!lacks(field))
                continue;
            if (good)
                needsDecision(node, block, node.size() > 0 ? node.key(0) : node,
                              tr("%1 then asks for “%2”").arg(m_description.title(), QString::fromUtf8(field.key)));
            good = false;
        }
    }
    return good;
}

bool BlockJudge::exactlyOne(Node node, const Case &one, const QByteArrayList &meant)
{
    QByteArrayList present;
    for (int i = 0; i < node.size(); ++i) {
        const QByteArray key = bytes(node.key(i).value());
        if (one.exactlyOne.contains(key) && !present.contains(key))
            present << key;
    }
    if (present.size() == 1)
        return true;
    if (present.isEmpty()) {
        const bool misspelt = std::any_of(meant.begin(), meant.end(), [&](const QByteArray &k) { return one.exactlyOne.contains(k); });
        if (!misspelt)
            tell("exactly-one", node, lackSpan(node), tr("A threshold is missing: give one of %1.").arg(listed(one.exactlyOne)));
        return false;
    }
    const int second = node.indexOf(view(present[1]));
    Finding &finding = tell("exactly-one", node.at(second), node.key(second).span(),
        tr("Only one threshold is allowed, but there are %1: %2. Keep one; write a second rule for another.")
            .arg(present.size()).arg(listed(present)));
    offerRemoval(finding, node.at(second), tr("Remove “%1”").arg(QString::fromUtf8(present[1])));
    return false;
}

bool BlockJudge::sameKind(Node node, const Block &block)
{
    Node first, other;
    for (const QByteArray &key : block.sameKind) {
        const Node value = node.find(view(key));
        if (!value.isValid() || !(value.isSequence() || value.isString()))
            return true; // that is told already, and enough
        if (!first.isValid())
            first = value;
        else if (first.isSequence() != value.isSequence())
            other = value;
    }
    if (!other.isValid())
        return true;
    tell("same-kind", other, other.span(), tr("%1 must be of one kind: all a single name, or all a list of names.").arg(listed(block.sameKind)));
    return false;
}

QString BlockJudge::ownerOf(Node mapping, const Block &block) const
{
    const QString owner = aBlock(block);
    if (block.cases.empty())
        return owner;
    const QByteArray &by = block.cases.front().when.front().key;
    const Node value = mapping.find(view(by));
    if (value.isString())
        return tr("%1 with %2: %3").arg(owner, QString::fromUtf8(by), value.string().left(40));
    return owner;
}

} // namespace meshwright::standard
