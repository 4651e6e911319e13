// SPDX-License-Identifier: GPL-3.0-or-later
#include "authoring/hover.h"

#include "authoring/definition.h"
#include "authoring/fieldwords.h"
#include "authoring/proposals.h"
#include "standard/translated.h"

#include <algorithm>

namespace meshwright::authoring {

namespace {

// Offsets within one line of the same key: the key itself tells what its value is.
Place keyedPlace(const QByteArray &text, quint32 offset)
{
    Place place = placeAt(text, offset);
    if (place.hasColon && (place.role == Place::Role::Key || place.role == Place::Role::Item)) {
        const QByteArray key = text.mid(place.word.begin, place.word.size());
        const QByteArray bare = place.quote ? key.mid(1, key.size() - 2) : key;
        place.path = place.path / bare;
        place.skeletonPath = place.skeletonPath / bare;
    }
    return place;
}

} // namespace

Hover hoverAt(const QByteArray &text, quint32 offset, const std::vector<text::Finding> &findings, const contract::Contract *contract)
{
    Hover hover;
    hover.span = {offset, offset};
    for (const text::Finding &finding : findings) {
        if (finding.span.contains(offset) || (finding.span.isEmpty() && finding.span.begin == offset))
            hover.findings.push_back({finding.severity, finding.notEvaluated, finding.message, finding.rule});
    }
    std::stable_sort(hover.findings.begin(), hover.findings.end(), [](const Hover::Said &a, const Hover::Said &b) {
        return std::pair(a.notEvaluated, a.severity) < std::pair(b.notEvaluated, b.severity);
    });
    constexpr size_t most = 4;
    hover.findings.resize(std::min(hover.findings.size(), most));
    const Place place = keyedPlace(text, offset);
    if (place.role == Place::Role::None || place.word.isEmpty() || !(place.word.contains(offset) || place.word.end == offset))
        return hover;
    const standard::Description *description = descriptionFor(place);
    if (!description)
        return hover;
    hover.span = place.word;
    if (const standard::Field *field = description->fieldAt(place.skeletonPath, place.skeleton.root())) {
        text::Path named = place.path;
        while (!named.isRoot() && std::holds_alternative<int>(named.steps().back()))
            named = named.parent();
        hover.title = named.isRoot() ? standard::translated(field->title) : QString::fromUtf8(std::get<QByteArray>(named.steps().back()));
        hover.kind = typeWords(*field);
        hover.documentation = documentation(*field);
    }
    if (contract)
        hover.target = describeTarget(*contract, place, text);
    return hover;
}

QString rulePage(const QString &rule)
{
    QString anchor = rule;
    anchor.remove(QLatin1Char('/'));
    const QString room = rule.section(QLatin1Char('/'), 0, 0);
    const QString page = room == QLatin1String("product") ? QStringLiteral("contract") : room == QLatin1String("yaml") || room == QLatin1String("json") ? QStringLiteral("standard") : room;
    for (const char *known : {"standard", "contract", "mesh"}) {
        if (page == QLatin1String(known) && rule.contains(QLatin1Char('/')))
            return QStringLiteral("rules/%1.md#%2").arg(page, anchor);
    }
    return rule.contains(QLatin1Char('/')) || rule.isEmpty() ? QString() : QStringLiteral("rules/packs.md#%1").arg(rule);
}

} // namespace meshwright::authoring
