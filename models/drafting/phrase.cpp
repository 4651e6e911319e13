// SPDX-License-Identifier: GPL-3.0-or-later
#include "drafting/phrase.h"

#include "base/spoken.h"

#include <QStringList>

namespace meshwright::drafting {

namespace {

QString filled(const QString &text, const Phrase &phrase, const QLocale &locale)
{
    const auto word = [&](size_t i) { return std::holds_alternative<qint64>(phrase.values[i]) ? locale.toString(std::get<qint64>(phrase.values[i])) : std::get<QString>(phrase.values[i]); };
    // At once: a value may hold what looks like a place.
    return phrase.values.empty() ? text : phrase.values.size() == 1 ? text.arg(word(0)) : text.arg(word(0), word(1));
}

QString joined(const std::vector<Phrase> &phrases, QString (Phrase::*read)() const)
{
    QStringList all;
    for (const Phrase &phrase : phrases)
        all.append((phrase.*read)());
    return all.join(QLatin1String("; "));
}

} // namespace

QString Phrase::english() const
{
    return filled(QString::fromUtf8(text), *this, QLocale::c());
}

QString Phrase::said() const
{
    return filled(base::tr(text), *this, base::spokenLocale());
}

QString englishPhrases(const std::vector<Phrase> &phrases)
{
    return joined(phrases, &Phrase::english);
}

QString saidPhrases(const std::vector<Phrase> &phrases)
{
    return joined(phrases, &Phrase::said);
}

} // namespace meshwright::drafting
