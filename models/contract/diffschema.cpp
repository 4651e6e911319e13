// SPDX-License-Identifier: GPL-3.0-or-later
#include "contract/diffkit.h"
#include "base/tr.h"
#include "contract/rules/bounds.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace meshwright::contract::diffkit {

using base::tr;

namespace {

constexpr auto none = ChangeImpact::None, compatible = ChangeImpact::Compatible, undecided = ChangeImpact::Undecided, breaking = ChangeImpact::Breaking;

void diffWords(const Node &before, const Node &after, const QString &subject, Changes &changes)
{
    for (const char *key : {"description", "businessName", "tags", "examples", "authoritativeDefinitions", "customProperties", "transformLogic",
                            "transformDescription", "transformSourceObjects", "synonyms", "context"})
        changes.text("diff/words-changed", none, subject, before, after, key);
}

/// A promise that holds or not: dropping it lets in what could not come before.
void diffFlag(bool before, bool after, const char *rule, const char *key, const Property &old, const Property &now, const QString &subject,
              const char *dropped, const char *given, Changes &changes)
{
    if (before != after)
        changes.changed(rule, before ? breaking : compatible, subject, old.node.find(key), now.node.find(key),
                        tr(before ? dropped : given).arg(subject));
}

void diffFlags(const Property &old, const Property &now, const QString &subject, Changes &changes)
{
    diffFlag(old.required, now.required, "diff/required-changed", "required", old, now, subject,
             QT_TRANSLATE_NOOP("Free", "“%1” may now be empty."), QT_TRANSLATE_NOOP("Free", "“%1” is never empty any more."), changes);
    diffFlag(old.unique, now.unique, "diff/unique-changed", "unique", old, now, subject,
             QT_TRANSLATE_NOOP("Free", "“%1” may now repeat values."), QT_TRANSLATE_NOOP("Free", "“%1” no longer repeats values."), changes);
    if (old.primaryKey != now.primaryKey || (now.primaryKey && old.primaryKeyPosition != now.primaryKeyPosition))
        changes.changed("diff/key-changed", breaking, subject, old.node.find("primaryKey"), now.node.find("primaryKey"),
                        old.primaryKey == now.primaryKey ? tr("“%1” has another position in the primary key.").arg(subject)
                        : now.primaryKey                 ? tr("“%1” joined the primary key.").arg(subject)
                                                         : tr("“%1” left the primary key.").arg(subject));
    if (old.classification != now.classification)
        changes.text("diff/classification-changed", compatible, subject, old.node, now.node, "classification");
}

void diffLogicalType(const Property &old, const Property &now, const QString &subject, Changes &changes)
{
    if (old.logicalType == now.logicalType)
        return;
    // Every whole number is a number; the other way round decimals come where none were.
    const bool fits = (old.logicalType == "number"_L1 && now.logicalType == "integer"_L1) || old.logicalType.isEmpty();
    changes.changed("diff/type-changed", fits ? compatible : breaking, subject, old.node.find("logicalType"), now.node.find("logicalType"),
                    tr("“%1” was %2 and is now %3.").arg(subject, old.logicalType.isEmpty() ? tr("of no type") : old.logicalType,
                                                        now.logicalType.isEmpty() ? tr("of no type") : now.logicalType));
}

struct PhysicalType {
    QString name;
    QStringList sizes;
};

PhysicalType physicalTypeOf(const QString &text)
{
    const qsizetype open = text.indexOf(u'('), close = text.lastIndexOf(u')');
    if (open < 0 || close < open)
        return {text.simplified().toUpper(), {}};
    return {text.left(open).simplified().toUpper(), text.mid(open + 1, close - open - 1).remove(u' ').split(u',')};
}

/// Steps that databases and table formats take without rewriting data or queries.
bool isPromotion(const QString &before, const QString &after)
{
    static const QList<QStringList> ladders{{u"TINYINT"_s, u"SMALLINT"_s, u"INT"_s, u"BIGINT"_s}, {u"TINYINT"_s, u"SMALLINT"_s, u"INTEGER"_s, u"BIGINT"_s},
                                            {u"FLOAT"_s, u"DOUBLE"_s}, {u"REAL"_s, u"DOUBLE PRECISION"_s}, {u"CHAR"_s, u"VARCHAR"_s, u"TEXT"_s}};
    return std::any_of(ladders.begin(), ladders.end(), [&](const QStringList &ladder) {
        return ladder.contains(before) && ladder.indexOf(before) < ladder.indexOf(after);
    });
}

bool isWiderPhysicalType(const QString &before, const QString &after)
{
    const PhysicalType old = physicalTypeOf(before), now = physicalTypeOf(after);
    if (old.name != now.name)
        return isPromotion(old.name, now.name);
    if (old.sizes.isEmpty() || old.sizes.size() != now.sizes.size() || (old.sizes.size() == 2 && old.sizes[1] != now.sizes[1]))
        return false;
    return old.sizes[0].toInt() < now.sizes[0].toInt();
}

void diffPhysicalType(const Property &old, const Property &now, const QString &subject, Changes &changes)
{
    if (old.physicalType.compare(now.physicalType, Qt::CaseInsensitive) == 0)
        return;
    const bool wider = isWiderPhysicalType(old.physicalType, now.physicalType);
    changes.changed("diff/physical-type-changed", wider || old.physicalType.isEmpty() ? compatible : undecided, subject, old.node.find("physicalType"),
                    now.node.find("physicalType"), wider ? tr("The physical type of “%1” became wider.").arg(subject) : tr("The physical type of “%1” changed.").arg(subject));
}

void diffBound(const Property &old, const Property &now, const rules::Bound &before, const rules::Bound &after, bool isLower,
               const QString &subject, Changes &changes)
{
    if (sameValue(before.node, after.node) && before.isExclusive == after.isExclusive)
        return;
    ChangeImpact impact = undecided;
    if (!before || !after)
        impact = after ? compatible : breaking;
    else if (old.logicalType == now.logicalType) {
        if (const auto order = rules::compareValues(now, after.node, before.node)) {
            const bool looser = isLower ? *order < 0 : *order > 0, equal = *order == 0;
            impact = looser || (equal && before.isExclusive && !after.isExclusive) ? breaking : compatible;
        }
    }
    changes.changed("diff/limit-changed", impact, subject, before.node, after.node,
                    (isLower ? tr("The lowest value allowed for “%1” changed.") : tr("The highest value allowed for “%1” changed.")).arg(subject));
}

void diffCount(const Property &old, const Property &now, const char *key, bool isLower, const QString &subject, Changes &changes)
{
    const auto before = rules::countLimit(old, key), after = rules::countLimit(now, key);
    if (before == after)
        return;
    const bool looser = !after || (before && (isLower ? *after < *before : *after > *before));
    changes.changed("diff/limit-changed", before && looser ? breaking : compatible, subject, old.options.find(key), now.options.find(key),
                    tr("“%1” of “%2” changed.").arg(QLatin1String(key), subject));
}

void diffOptions(const Property &old, const Property &now, const QString &subject, Changes &changes)
{
    diffBound(old, now, rules::lowerBound(old), rules::lowerBound(now), true, subject, changes);
    diffBound(old, now, rules::upperBound(old), rules::upperBound(now), false, subject, changes);
    for (const char *key : {"minLength", "minItems", "minProperties"})
        diffCount(old, now, key, true, subject, changes);
    for (const char *key : {"maxLength", "maxItems", "maxProperties"})
        diffCount(old, now, key, false, subject, changes);
    const Node before = old.options.find("pattern"), after = now.options.find("pattern");
    if (!sameValue(before, after))
        changes.changed("diff/pattern-changed", !before ? compatible : !after ? breaking : undecided, subject, before, after,
                        tr("The pattern of “%1” changed.").arg(subject));
    for (const char *key : {"format", "multipleOf", "timezone", "defaultTimezone", "uniqueItems", "required", "dimensions", "elementType", "embeddingModel"})
        changes.text("diff/option-changed", undecided, subject, old.options, now.options, key);
}

bool holds(const std::vector<Node> &values, const Node &wanted)
{
    return std::any_of(values.begin(), values.end(), [&](const Node &value) { return sameValue(value, wanted); });
}

QStringList missingFrom(const std::vector<Node> &values, const std::vector<Node> &from)
{
    QStringList missing;
    for (const Node &value : values) {
        if (!holds(from, value))
            missing.append(shown(value));
    }
    return missing;
}

void diffEnum(const Property &old, const Property &now, const QString &subject, Changes &changes)
{
    const Node before = old.node.find("enum"), after = now.node.find("enum");
    if (old.enumValues.empty() || now.enumValues.empty()) {
        if (old.enumValues.empty() != now.enumValues.empty())
            changes.changed("diff/enum-changed", now.enumValues.empty() ? breaking : compatible, subject, before, after,
                            now.enumValues.empty() ? tr("“%1” is no longer limited to a list of values.").arg(subject)
                                                   : tr("“%1” is now limited to a list of values.").arg(subject));
        return;
    }
    if (const QStringList fresh = missingFrom(now.enumValues, old.enumValues); !fresh.isEmpty())
        changes.changed("diff/enum-changed", breaking, subject, before, after, tr("“%1” may now also be %2.").arg(subject, fresh.join(", "_L1)));
    if (const QStringList gone = missingFrom(old.enumValues, now.enumValues); !gone.isEmpty())
        changes.changed("diff/enum-changed", compatible, subject, before, after, tr("“%1” is never %2 any more.").arg(subject, gone.join(", "_L1)));
}

template <typename Owner>
void diffRelationships(const Owner &old, const Owner &now, const QString &subject, Changes &changes)
{
    const auto key = [](const Relationship &relationship) { return relationship.from.join(u',') + u'>' + relationship.to.join(u','); };
    for (const auto &[i, j] : pairs(old.relationships, now.relationships, [](const Relationship &) { return QString(); }, key)) {
        if (i < 0)
            changes.added("diff/relationship-added", compatible, subject, now.relationships[size_t(j)].node, tr("“%1” now refers to “%2”.").arg(subject, now.relationships[size_t(j)].to.join(", "_L1)));
        else if (j < 0)
            changes.removed("diff/relationship-removed", breaking, subject, old.relationships[size_t(i)].node, tr("“%1” no longer refers to “%2”.").arg(subject, old.relationships[size_t(i)].to.join(", "_L1)));
    }
}

/// A thing that kept its id (or its physical name) and lost its name is renamed, not replaced.
template <typename Named>
QString identity(const Named &named)
{
    return !named.id.isEmpty() ? u"id\n"_s + named.id : named.physicalName.isEmpty() ? QString() : u"physical\n"_s + named.physicalName;
}

template <typename Named>
void diffNames(const Named &old, const Named &now, const QString &subject, Changes &changes)
{
    if (old.name != now.name)
        changes.changed("diff/renamed", breaking, subject, old.node.find("name"), now.node.find("name"), tr("“%1” is now called “%2”.").arg(old.name, now.name));
    if (old.sourceName() != now.sourceName() && !(old.physicalName.isEmpty() && now.physicalName.isEmpty()))
        changes.changed("diff/physical-name-changed", breaking, subject, old.node.find("physicalName"), now.node.find("physicalName"),
                        tr("In the source, “%1” is now called “%2”.").arg(subject, now.sourceName()));
}

void diffProperties(const std::vector<Property> &before, const std::vector<Property> &after, const QString &prefix, Changes &changes);

void diffPart(const std::shared_ptr<const Property> &old, const std::shared_ptr<const Property> &now, const QString &subject, Changes &changes);

void diffProperty(const Property &old, const Property &now, const QString &subject, Changes &changes)
{
    diffNames(old, now, subject, changes);
    diffLogicalType(old, now, subject, changes);
    diffPhysicalType(old, now, subject, changes);
    diffFlags(old, now, subject, changes);
    if (old.logicalType == now.logicalType)
        diffOptions(old, now, subject, changes);
    diffEnum(old, now, subject, changes);
    diffRelationships(old, now, subject, changes);
    diffQuality(old.quality, now.quality, subject, changes);
    diffWords(old.node, now.node, subject, changes);
    diffProperties(old.properties, now.properties, subject, changes);
    diffPart(old.items, now.items, subject + u"[]"_s, changes);
    diffPart(old.mapKey, now.mapKey, subject + u"{key}"_s, changes);
    diffPart(old.mapValue, now.mapValue, subject + u"{value}"_s, changes);
}

void diffPart(const std::shared_ptr<const Property> &old, const std::shared_ptr<const Property> &now, const QString &subject, Changes &changes)
{
    if (old && now)
        diffProperty(*old, *now, subject, changes);
    else if (old || now)
        changes.changed("diff/type-changed", old ? breaking : compatible, subject, old ? old->node : Node(), now ? now->node : Node(),
                        old ? tr("“%1” no longer says what it holds.").arg(subject) : tr("“%1” now says what it holds.").arg(subject));
}

void diffProperties(const std::vector<Property> &before, const std::vector<Property> &after, const QString &prefix, Changes &changes)
{
    for (const auto &[i, j] : pairs(before, after, identity<Property>, [](const Property &property) { return property.name; })) {
        const QString subject = prefix + u'.' + (j < 0 ? before[size_t(i)] : after[size_t(j)]).name;
        if (i < 0)
            changes.added("diff/property-added", compatible, subject, after[size_t(j)].node, tr("The property “%1” is new.").arg(subject));
        else if (j < 0)
            changes.removed("diff/property-removed", breaking, subject, before[size_t(i)].node, tr("The property “%1” is gone.").arg(subject));
        else
            diffProperty(before[size_t(i)], after[size_t(j)], subject, changes);
    }
}

} // namespace

void diffSchema(const Contract &before, const Contract &after, Changes &changes)
{
    for (const auto &[i, j] : pairs(before.schema, after.schema, identity<SchemaObject>, [](const SchemaObject &object) { return object.name; })) {
        const SchemaObject &shownObject = j < 0 ? before.schema[size_t(i)] : after.schema[size_t(j)];
        const QString &subject = shownObject.name;
        if (i < 0) {
            changes.added("diff/object-added", compatible, subject, shownObject.node, tr("The object “%1” is new.").arg(subject));
        } else if (j < 0) {
            changes.removed("diff/object-removed", breaking, subject, shownObject.node, tr("The object “%1” is gone.").arg(subject));
        } else {
            const SchemaObject &old = before.schema[size_t(i)];
            diffNames(old, shownObject, subject, changes);
            for (const char *key : {"physicalType", "dataGranularityDescription"})
                changes.text("diff/object-changed", undecided, subject, old.node, shownObject.node, key);
            diffProperties(old.properties, shownObject.properties, subject, changes);
            diffRelationships(old, shownObject, subject, changes);
            diffQuality(old.quality, shownObject.quality, subject, changes);
            diffWords(old.node, shownObject.node, subject, changes);
        }
    }
}

} // namespace meshwright::contract::diffkit
