// SPDX-License-Identifier: GPL-3.0-or-later
#include "testselection.h"

#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace meshwright::cli {

using quality::CheckResult;

namespace {

QString dimensionOf(const QString &word)
{
    static const QHash<QString, QString> synonyms = {{u"ac"_s, u"accuracy"_s},    {u"cp"_s, u"completeness"_s}, {u"cf"_s, u"conformity"_s}, {u"cs"_s, u"consistency"_s},
                                                     {u"cv"_s, u"coverage"_s}, {u"tm"_s, u"timeliness"_s},   {u"uq"_s, u"uniqueness"_s}};
    const QString lower = word.toLower();
    return synonyms.value(lower, lower);
}

bool isNamed(const CheckResult &check, const QString &word)
{
    return word == check.check || word == check.id || word == check.property || word == check.object || word == check.dimension;
}

bool isOfDimension(const CheckResult &check, const QString &word)
{
    return dimensionOf(check.dimension) == dimensionOf(word);
}

bool isTagged(const CheckResult &check, const QString &word)
{
    return check.tags.contains(word);
}

using Fits = bool (*)(const CheckResult &, const QString &);

/// Erases what fits no word; answers the first word that fits nothing.
QString keep(quality::ContractResults &results, const QStringList &words, Fits fits)
{
    if (words.isEmpty())
        return {};
    for (const QString &word : words) {
        const bool known = std::any_of(results.objects.begin(), results.objects.end(), [&](const quality::Results &object) {
            return std::any_of(object.checks.begin(), object.checks.end(), [&](const CheckResult &check) { return fits(check, word); });
        });
        if (!known)
            return word;
    }
    for (quality::Results &object : results.objects) {
        std::erase_if(object.checks, [&](const CheckResult &check) {
            return std::none_of(words.begin(), words.end(), [&](const QString &word) { return fits(check, word); });
        });
    }
    std::erase_if(results.objects, [](const quality::Results &object) { return object.checks.empty(); });
    return {};
}

} // namespace

QStringList wordsOf(const QStringList &values)
{
    QStringList words;
    for (const QString &value : values) {
        for (const QString &word : value.split(u',', Qt::SkipEmptyParts))
            words.append(word.trimmed());
    }
    return words;
}

QString select(quality::ContractResults &results, const TestSelection &selection)
{
    for (const auto &[words, fits] : {std::pair(&selection.only, Fits(isNamed)), std::pair(&selection.dimensions, Fits(isOfDimension)), std::pair(&selection.tags, Fits(isTagged))}) {
        if (QString unknown = keep(results, *words, fits); !unknown.isEmpty())
            return unknown;
    }
    return {};
}

} // namespace meshwright::cli
