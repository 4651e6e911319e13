// SPDX-License-Identifier: GPL-3.0-or-later
#include "contract/upgrade.h"

#include "base/tr.h"
#include "contract/fields.h"
#include "contract/upgradekit.h"
#include "contract/version.h"
#include "standard/formerforms.h"
#include "standard/judge.h"
#include "standard/quickfix.h"

using namespace Qt::StringLiterals;

namespace meshwright::contract {

using base::tr;

namespace {

using text::Finding;
using text::Node;
using text::Value;
using upgradekit::Turn;

QString named(const Node &value)
{
    return value.keyNode().string();
}

/// The comments within what a fix takes out, as one behind the property's name in its new place. None where that
/// can't be: then the key stays, for a person to move.
std::optional<text::Fix> withComments(const text::Tree &tree, const text::Fix &fix)
{
    QByteArray comment;
    for (const base::Span &span : tree.comments()) {
        const auto &patches = fix.patches.patches();
        const bool isTaken = std::any_of(patches.begin(), patches.end(), [&](const text::TextPatch &patch) { return span.begin >= patch.at && span.end <= patch.endBefore(); });
        const std::string_view words = tree.source().view(span);
        if (isTaken)
            comment += (comment.isEmpty() ? " #" : "; ") + QByteArray(words.data() + 1, qsizetype(words.size()) - 1).trimmed().prepend(comment.isEmpty() ? " " : "");
    }
    if (comment.isEmpty())
        return fix;
    std::vector<text::TextPatch> patches = fix.patches.patches();
    for (text::TextPatch &patch : patches) {
        const qsizetype entry = patch.inserted.indexOf("property: ");
        const qsizetype end = entry < 0 ? -1 : patch.inserted.indexOf('\n', entry);
        if (end < 0 || patch.inserted.contains('{'))
            continue;
        patch.inserted.insert(patch.inserted[end - 1] == '\r' ? end - 1 : end, comment);
        return text::Fix{fix.title, text::PatchSet(std::move(patches))};
    }
    return std::nullopt;
}

/// At once, or in two turns where putting it in and taking it out would get in each other's way.
void moveToCustomProperties(Turn &turn, const Node &value)
{
    const QString what = tr("“%1” is a custom property now").arg(named(value));
    const Node entries = value.parent().find("customProperties");
    for (int i = 0; i < entries.size(); ++i) {
        const Node entry = entries.at(i);
        if (entry.find("property").value() == value.keyNode().value() && entry.find("value").toValue() == value.toValue())
            return turn.take(value, what);
    }
    if (const auto fix = standard::quickfix::moveToCustomProperties(turn.tree(), turn.target(), value))
        turn.apply(value.parent(), withComments(turn.tree(), *fix), what);
    else
        turn.append(value.parent(), "customProperties", Value::mapping({{"property", Value::string(named(value))}, {"value", value.toValue()}}));
}

/// A key the new version does not know. What looks misspelt is for a person to decide.
void settleUnknownKey(Turn &turn, const Node &value, const standard::Judgement &judgement)
{
    const Node mapping = value.parent();
    if (!mapping.isMapping() || judgement.meantKeys.count(value.keyNode().id()))
        return;
    if (named(value) == "staging_dir"_L1)
        return turn.rename(mapping, "staging_dir", "stagingDir");
    const standard::Block *block = turn.target().blockAt(mapping.path(), turn.tree().root());
    if (block && block->field("customProperties"))
        moveToCustomProperties(turn, value);
}

void settleLogicalType(Turn &turn, const Node &property)
{
    if (!property.isMapping())
        return;
    const Node type = property.find("logicalType");
    const QByteArray word = upgradekit::logicalTypeFor(textOf(type ? type : property.find("physicalType")));
    if (word.isEmpty())
        return;
    if (type)
        turn.replace(type, Value::string(word), tr("The logical type “%1” is “%2” now").arg(type.string(), QString::fromUtf8(word)));
    else
        turn.put(property, "logicalType", Value::string(word), tr("“logicalType” follows from “physicalType”"));
}

void settle(Turn &turn, const Finding &finding, const standard::Judgement &judgement)
{
    const Node at = turn.tree().root().find(text::Path::fromPointer(finding.path));
    if (!at)
        return;
    const QString rule = finding.rule.section(u'/', 1);
    const Node key = at.keyNode();
    if (rule == "unknown-key"_L1) {
        settleUnknownKey(turn, at, judgement);
    } else if (rule == "needs-type"_L1 || (rule == "allowed-value"_L1 && named(at) == "logicalType"_L1)) {
        settleLogicalType(turn, rule == "needs-type"_L1 ? at : at.parent());
    } else if (rule == "type"_L1 && named(at).startsWith("exclusiveM"_L1)) {
        turn.apply(at.parent(), standard::quickfix::boundForFlag(turn.tree(), at), tr("“%1” holds the bound now").arg(named(at)));
    } else if (rule == "deprecated"_L1 && at.isSequence() && key) {
        turn.apply(at, standard::quickfix::listInMember(turn.tree(), at, "members"), tr("The list “%1” is in its “members” now").arg(named(at)));
    } else if ((rule == "deprecated"_L1 || rule == "required"_L1) && key && key.value() != "dataProduct") {
        turn.apply(at.parent(), standard::quickfix::currentForm(turn.tree(), key), tr("“%1” is written in its current form").arg(named(at)));
    }
}

void settleAll(Turn &turn)
{
    const standard::Judgement judgement = standard::judge(turn.tree(), {turn.target().version(), false});
    for (const Finding &finding : judgement.findings)
        settle(turn, finding, judgement);
}

QStringList commentsOf(const text::Tree &tree)
{
    QStringList all;
    for (const base::Span &span : tree.comments())
        all << text::toQString(tree.source().view(span)).sliced(1).trimmed();
    return all;
}

/// Beside what was gathered elsewhere; nobody can say where they belong now.
QStringList takenComments(const text::Tree &before, const text::Tree &after)
{
    QStringList taken;
    const QString left = commentsOf(after).join(u'\n');
    for (const QString &comment : commentsOf(before)) {
        if (!comment.isEmpty() && !left.contains(comment))
            taken << tr("The comment “%1” stood beside what was taken out").arg(comment);
    }
    return taken;
}

/// What keeps a text from being upgraded.
std::optional<base::Problem> refusal(const text::Tree &tree, const standard::Recognised &is, const QByteArray &to)
{
    using Kind = base::Problem::Kind;
    if (!tree.isClean())
        return base::Problem{Kind::Unreadable, tr("The file has mistakes that keep it from being read."), tr("“meshwright lint” names them."), {}};
    if (is.family == standard::Recognised::Family::Dcs)
        return base::Problem{Kind::Refused, tr("Contracts of the Data Contract Specification are not upgraded."), tr("docs/formats/odcs.md tells what goes where."), {}};
    if (is.family != standard::Recognised::Family::Odcs)
        return base::Problem{Kind::Refused, tr("This is not a data contract of ODCS."), {}, {}};
    if (!to.startsWith("3.") || !standard::odcsVersions().contains(to))
        return base::Problem{Kind::Usage, tr("There is no upgrade to version “%1”.").arg(QString::fromUtf8(to)), tr("Known: %1.").arg(QString::fromLatin1(standard::odcsVersions().join(", "))), {}};
    if (!is.versionKnown)
        return base::Problem{Kind::Refused, tr("The contract declares version “%1”, which is not known.").arg(QString::fromUtf8(is.declared)), tr("Set “apiVersion” to the version it is written in."), {}};
    if (compareVersions(QString::fromLatin1(is.version), QString::fromLatin1(to)) >= 0)
        return base::Problem{Kind::Refused, tr("The contract is of version %1 already.").arg(QString::fromUtf8(is.version)), {}, {}};
    return std::nullopt;
}

} // namespace

base::Result<Upgraded> upgraded(const text::Tree &tree, const QByteArray &toVersion)
{
    const standard::Recognised is = standard::recognise(tree);
    if (const auto problem = refusal(tree, is, toVersion))
        return *problem;
    upgradekit::Text text(tree, standard::odcs(toVersion));
    std::vector<upgradekit::Step> steps;
    if (is.version.startsWith("2."))
        steps = upgradekit::stepsFrom22();
    const Value version = Value::string('v' + toVersion);
    steps.push_back([&](Turn &turn) {
        const Node declared = turn.tree().root().find("apiVersion");
        if (!declared)
            turn.put(turn.tree().root(), "apiVersion", version, tr("“apiVersion” is v%1").arg(QString::fromLatin1(toVersion)));
        else if (declared.string().toUtf8() != version.scalar())
            turn.replace(declared, version, tr("“apiVersion” is v%1").arg(QString::fromLatin1(toVersion)));
    });
    steps.push_back(settleAll);
    for (const upgradekit::Step &step : steps) {
        if (const auto done = text.run(step); !done)
            return done.problem();
    }
    Upgraded out;
    out.text = text.tree().source().bytes();
    out.changes = text.changes() + takenComments(tree, text.tree());
    standard::Judgement judgement = standard::judge(text.tree());
    out.schemaValid = judgement.schemaValid;
    std::erase_if(judgement.findings, [](const Finding &finding) { return finding.severity != text::Severity::Error; });
    out.left = std::move(judgement.findings);
    return out;
}

} // namespace meshwright::contract
