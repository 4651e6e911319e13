// SPDX-License-Identifier: GPL-3.0-or-later
#include "drafting/templates.h"

#include "base/tr.h"
#include "drafting/parts.h"

#include <QCoreApplication>
#include <QFile>

namespace meshwright::drafting {

using base::tr;

namespace {

struct Row {
    const char *key, *title, *summary;
};

constexpr Row rows[] = {
    {"customer-data", QT_TRANSLATE_NOOP("Free", "Customer data"), QT_TRANSLATE_NOOP("Free", "People you do business with, with consent and erasure.")},
    {"event-stream", QT_TRANSLATE_NOOP("Free", "Event stream"), QT_TRANSLATE_NOOP("Free", "What happened, as messages of a Kafka topic.")},
    {"reference-data", QT_TRANSLATE_NOOP("Free", "Reference data"), QT_TRANSLATE_NOOP("Free", "Codes and their meaning, with the time they are valid.")},
    {"ledger", QT_TRANSLATE_NOOP("Free", "Finance ledger"), QT_TRANSLATE_NOOP("Free", "Bookings that balance and are never changed.")},
    {"sensor-readings", QT_TRANSLATE_NOOP("Free", "Sensor and usage data"), QT_TRANSLATE_NOOP("Free", "Many readings of many devices over time.")},
    {"aggregated-report", QT_TRANSLATE_NOOP("Free", "Aggregated report"), QT_TRANSLATE_NOOP("Free", "Figures by period that people decide by.")},
};

} // namespace

std::vector<Template> templates()
{
    std::vector<Template> out;
    for (const Row &row : rows)
        out.push_back({QString::fromLatin1(row.key), tr(row.title), tr(row.summary)});
    return out;
}

base::Result<QByteArray> draftOfTemplate(const QString &key, const Wishes &wishes)
{
    QFile file(QStringLiteral(":/meshwright/templates/%1.odcs.yaml").arg(key));
    if (!file.open(QIODevice::ReadOnly))
        return base::Problem{base::Problem::Kind::Usage, tr("There is no template “%1”.").arg(key), {}, {}};
    Rewrite text(file.readAll());
    text.set(text::Path() / "id", wishes.effectiveId());
    text.set(text::Path() / "name", wishes.effectiveName());
    text.wish("domain", wishes.domain);
    text.wish("tenant", wishes.tenant);
    if (!wishes.purpose.trimmed().isEmpty())
        text.set(text::Path() / "description" / "purpose", wishes.purpose.trimmed());
    const QString team = wishes.team.isEmpty() ? wishes.domain : wishes.team;
    if (!team.isEmpty())
        text.set(text::Path() / "team" / "name", team);
    if (wishes.owner.isEmpty())
        text.remove(text::Path() / "team");
    else
        text.set(text::Path() / "team" / "members" / 0 / "username", wishes.owner);
    wishPromises(text, wishes);
    return text.result();
}

} // namespace meshwright::drafting
