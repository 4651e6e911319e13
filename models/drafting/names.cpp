// SPDX-License-Identifier: GPL-3.0-or-later
#include "drafting/names.h"

namespace meshwright::drafting {

namespace {

constexpr qsizetype longestName = 60; // some databases cut at 63

// Latin letters without their marks; what has no Latin spelling falls away.
QString plain(const QString &text)
{
    QString out;
    for (const QChar c : text.normalized(QString::NormalizationForm_KD)) {
        if (c.unicode() < 0x80)
            out += c;
        else if (c == QChar(0xDF))
            out += QLatin1String("ss");
        else if (c == QChar(0xF8) || c == QChar(0xD8))
            out += QLatin1Char('o');
        else if (c == QChar(0xE6) || c == QChar(0xC6))
            out += QLatin1String("ae");
        else if (c.category() != QChar::Mark_NonSpacing)
            out += QLatin1Char(' ');
    }
    return out;
}

// "OrderDate (UTC)" → "order_date_utc".
QString joined(const QString &text, QChar joint)
{
    const QString from = plain(text);
    QString out;
    for (qsizetype i = 0; i < from.size(); ++i) {
        const QChar c = from[i];
        if (!c.isLetterOrNumber()) {
            if (!out.isEmpty() && !out.endsWith(joint))
                out += joint;
            continue;
        }
        const bool newWord = c.isUpper() && i > 0 && (from[i - 1].isLower() || (from[i - 1].isUpper() && i + 1 < from.size() && from[i + 1].isLower()));
        if (newWord && !out.isEmpty() && !out.endsWith(joint))
            out += joint;
        out += c.toLower();
    }
    out.truncate(longestName);
    while (out.endsWith(joint))
        out.chop(1);
    return out;
}

} // namespace

QString idFrom(const QString &name)
{
    return joined(name, QLatin1Char('-'));
}

QString columnNameFrom(const QString &text)
{
    const QString out = joined(text, QLatin1Char('_'));
    return !out.isEmpty() && out[0].isDigit() ? QLatin1Char('_') + out : out;
}

QString objectNameFrom(const QString &text)
{
    const QString name = columnNameFrom(text);
    return name.isEmpty() ? QStringLiteral("data") : name;
}

QString titleFrom(const QString &name)
{
    QString out = name;
    out.replace(QLatin1Char('_'), QLatin1Char(' ')).replace(QLatin1Char('-'), QLatin1Char(' '));
    out = out.simplified();
    return out.isEmpty() ? out : out.left(1).toUpper() + out.mid(1);
}

QString unlike(const QString &name, const QStringList &taken)
{
    QString out = name;
    for (int number = 2; taken.contains(out, Qt::CaseInsensitive); ++number)
        out = QStringLiteral("%1_%2").arg(name).arg(number);
    return out;
}

QString fileNameFrom(const QString &id)
{
    return id + QLatin1String(".odcs.yaml");
}

} // namespace meshwright::drafting
