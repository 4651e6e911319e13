// SPDX-License-Identifier: GPL-3.0-or-later
#include "verb.h"

#include "registry/embedded/embeddedregistry.h"

#include <QCommandLineParser>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace meshwright::cli {

extern const Verb searchVerb;

namespace {

using base::Problem;
using registry::EntryKind;
using registry::FacetValue;
using registry::Hit;
using registry::QualitySummary;
using registry::Query;
using registry::SearchResult;
using registry::Snippet;

constexpr int facetValuesShown = 8;

QString qualityText(const QualitySummary &quality)
{
    const int checks = quality.passed + quality.failed + quality.warnings + quality.notEvaluated;
    return u"%1 of %2 checks passed, %3 failed, %4 not evaluated, on %5"_s.arg(quality.passed).arg(checks).arg(quality.failed).arg(quality.notEvaluated)
        .arg(quality.at.toString(u"yyyy-MM-dd"_s));
}

QString marked(const Snippet &snippet, bool colour)
{
    if (!colour)
        return snippet.text;
    QString text;
    int from = 0;
    for (const Snippet::Stretch &match : snippet.matches) {
        text += QStringView(snippet.text).mid(from, match.begin - from);
        text += u"\033[1m"_s + snippet.text.mid(match.begin, match.length) + u"\033[0m"_s;
        from = match.begin + match.length;
    }
    return text + snippet.text.mid(from);
}

QString hitText(const Hit &hit, bool colour)
{
    QStringList facts{hit.domain.isEmpty() ? u"no domain"_s : hit.domain, hit.status.isEmpty() ? u"no status"_s : hit.status};
    if (!hit.owner.isEmpty())
        facts.append(u"owner "_s + hit.owner);
    if (!hit.productTitle.isEmpty())
        facts.append(u"offered by "_s + hit.productTitle);
    if (!hit.tags.isEmpty())
        facts.append(u"tags: "_s + hit.tags.join(u", "_s));
    QString text = u"%1 %2  (%3 %4)\n  %5\n"_s.arg(hit.title, hit.version, QString(registry::entryKindName(hit.kind)), hit.id, facts.join(u" · "_s));
    if (!hit.snippet.text.isEmpty())
        text += u"  %1\n"_s.arg(marked(hit.snippet, colour));
    text += u"  Data: %1\n"_s.arg(hit.quality ? qualityText(*hit.quality) : u"never tested"_s);
    return text;
}

QString facetText(const QString &name, const std::vector<FacetValue> &values)
{
    QStringList parts;
    for (const FacetValue &value : values) {
        if (parts.size() == facetValuesShown) {
            parts.append(u"…"_s);
            break;
        }
        parts.append(u"%1 (%2)"_s.arg(value.value).arg(value.count));
    }
    return parts.isEmpty() ? QString() : u"%1: %2\n"_s.arg(name, parts.join(u", "_s));
}

QString resultText(const SearchResult &result, bool colour)
{
    if (result.hits.empty() && result.total == 0)
        return u"Nothing was found. Try fewer or shorter words, or leave out a facet; only what was published is searched.\n"_s;
    QString text;
    for (const Hit &hit : result.hits)
        text += hitText(hit, colour) + u'\n';
    text += u"%1 of %2 found.\n"_s.arg(result.hits.size()).arg(result.total);
    return text + facetText(u"Domains"_s, result.domains) + facetText(u"Tags"_s, result.tags) + facetText(u"Status"_s, result.statuses);
}

QJsonObject qualityJson(const QualitySummary &quality)
{
    return {{u"passed"_s, quality.passed}, {u"failed"_s, quality.failed}, {u"warnings"_s, quality.warnings}, {u"notEvaluated"_s, quality.notEvaluated},
            {u"rows"_s, quality.rows}, {u"at"_s, quality.at.toString(Qt::ISODateWithMs)}, {u"source"_s, quality.source}};
}

QJsonObject hitJson(const Hit &hit)
{
    QJsonObject json{{u"kind"_s, registry::entryKindName(hit.kind)}, {u"id"_s, hit.id}, {u"title"_s, hit.title}, {u"version"_s, hit.version},
                     {u"domain"_s, hit.domain}, {u"status"_s, hit.status}, {u"owner"_s, hit.owner}, {u"description"_s, hit.description},
                     {u"tags"_s, QJsonArray::fromStringList(hit.tags)}, {u"snippet"_s, hit.snippet.text},
                     {u"published"_s, hit.published.toString(Qt::ISODateWithMs)},
                     {u"quality"_s, hit.quality ? QJsonValue(qualityJson(*hit.quality)) : QJsonValue()}};
    if (!hit.productId.isEmpty())
        json.insert(u"product"_s, QJsonObject{{u"id"_s, hit.productId}, {u"title"_s, hit.productTitle}});
    return json;
}

QJsonArray facetJson(const std::vector<FacetValue> &values)
{
    QJsonArray array;
    for (const FacetValue &value : values)
        array.append(QJsonObject{{u"value"_s, value.value}, {u"count"_s, value.count}, {u"chosen"_s, value.chosen}});
    return array;
}

QJsonObject resultJson(const Query &query, const SearchResult &result)
{
    QJsonArray hits;
    for (const Hit &hit : result.hits)
        hits.append(hitJson(hit));
    return {{u"tool"_s, u"meshwright"_s}, {u"version"_s, QLatin1String(MESHWRIGHT_VERSION)}, {u"query"_s, query.text}, {u"total"_s, result.total}, {u"hits"_s, hits},
            {u"facets"_s, QJsonObject{{u"domains"_s, facetJson(result.domains)}, {u"tags"_s, facetJson(result.tags)}, {u"statuses"_s, facetJson(result.statuses)}}}};
}

int fail(const Problem &problem)
{
    printProblem(problem);
    return exitCodeFor(problem);
}

int usage(const QString &what, const QString &advice)
{
    return fail({Problem::Kind::Usage, what, advice, {}});
}

bool readKind(const QString &word, std::optional<EntryKind> &kind)
{
    for (const EntryKind known : {EntryKind::Contract, EntryKind::Product}) {
        if (word == registry::entryKindName(known))
            kind = known;
    }
    return kind.has_value();
}

int runSearch(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.addPositionalArgument(u"QUERY"_s, u"Words; the beginning of each is enough, \"…\" is a phrase. Without any: everything."_s, u"[QUERY]"_s);
    const QCommandLineOption domainOption(u"domain"_s, u"Only of this domain; may be given several times."_s, u"DOMAIN"_s);
    const QCommandLineOption tagOption(u"tag"_s, u"Only with this tag; may be given several times."_s, u"TAG"_s);
    const QCommandLineOption statusOption(u"status"_s, u"Only of this status; may be given several times."_s, u"STATUS"_s);
    const QCommandLineOption kindOption(u"kind"_s, u"Only contracts or only products: contract, product."_s, u"KIND"_s);
    const QCommandLineOption limitOption(u"limit"_s, u"At most so many hits."_s, u"NUMBER"_s, u"20"_s);
    const QCommandLineOption formatOption(u"format"_s, u"text or json."_s, u"FORMAT"_s, u"text"_s);
    const QCommandLineOption fileOption(u"registry-file"_s, u"The file of the embedded registry, in place of the user's own."_s, u"FILE"_s);
    parser.addOptions({domainOption, tagOption, statusOption, kindOption, limitOption, formatOption, fileOption});
    int exitCode = Fine;
    if (!parse(parser, searchVerb, arguments, exitCode))
        return exitCode;

    const bool json = parser.value(formatOption) == "json"_L1;
    if (!json && parser.value(formatOption) != "text"_L1)
        return usage(u"There is no format “%1”."_s.arg(parser.value(formatOption)), u"Choose text or json."_s);
    Query query{parser.positionalArguments().join(u' '), parser.values(domainOption), parser.values(tagOption), parser.values(statusOption), {}, 20, 0};
    if (parser.isSet(kindOption) && !readKind(parser.value(kindOption), query.kind))
        return usage(u"There is no kind “%1”."_s.arg(parser.value(kindOption)), u"Choose contract or product."_s);
    bool isNumber = false;
    query.limit = parser.value(limitOption).toInt(&isNumber);
    if (!isNumber || query.limit < 1)
        return usage(u"“%1” is no number of hits."_s.arg(parser.value(limitOption)), u"Choose a number from 1."_s);

    auto registry = registry::EmbeddedRegistry::openForReading(parser.isSet(fileOption) ? parser.value(fileOption) : registry::EmbeddedRegistry::defaultFile());
    if (!registry)
        return fail(registry.problem());
    const auto result = (*registry)->search(query);
    if (!result)
        return fail(result.problem());
    print(json ? QString::fromUtf8(QJsonDocument(resultJson(query, *result)).toJson()) : resultText(*result, useColour()));
    return Fine;
}

} // namespace

const Verb searchVerb{"search", "[QUERY]", "Find what was published, by words and by domain, tag and status.", runSearch};

} // namespace meshwright::cli
