// SPDX-License-Identifier: GPL-3.0-or-later
#include "authoring/fieldwords.h"

#include "standard/translated.h"

#include <QCoreApplication>
#include <QStringList>

namespace meshwright::authoring {

namespace {

using standard::Field;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(meshwright::authoring::FieldWords)
};

QString joined(const QByteArrayList &values, int most = 14)
{
    QStringList texts;
    for (const QByteArray &value : values.mid(0, most))
        texts.append(QString::fromUtf8(value));
    if (values.size() > most)
        texts.append(Words::tr("… and %n more", nullptr, int(values.size() - most)));
    return texts.join(QStringLiteral(", "));
}

QString number(double value)
{
    return QString::number(value, 'g', 12);
}

void addLimits(const Field &field, QStringList &out)
{
    if (!field.patternHint.isEmpty())
        out.append(Words::tr("Form: %1").arg(standard::translated(field.patternHint)));
    if (field.minimum)
        out.append(Words::tr("At least %1").arg(number(*field.minimum)));
    if (field.exclusiveMinimum)
        out.append(Words::tr("More than %1").arg(number(*field.exclusiveMinimum)));
    if (field.minItems > 0 && field.minItems == field.maxItems)
        out.append(Words::tr("Exactly %n entries", nullptr, field.minItems));
    else if (field.minItems > 0)
        out.append(Words::tr("At least %n entries", nullptr, field.minItems));
    if (field.uniqueItems)
        out.append(Words::tr("No entry twice"));
}

} // namespace

QString typeWords(const Field &field)
{
    if (!field.values.isEmpty())
        return field.values.size() == 1 ? Words::tr("one value") : Words::tr("choice");
    if (field.types == standard::Any)
        return Words::tr("anything");
    QStringList words;
    if (field.takes(standard::Object))
        words.append(field.block ? standard::translatedWithin(field.block->title) : Words::tr("mapping"));
    if (field.takes(standard::Array))
        words.append(field.items && field.items->block ? Words::tr("list: %1").arg(standard::translatedWithin(field.items->block->title)) : Words::tr("list"));
    if (field.takes(standard::String))
        words.append(field.format == "date" ? Words::tr("date") : field.format == "date-time" ? Words::tr("time") : field.format == "uri" ? Words::tr("address") : Words::tr("text"));
    if (field.takes(standard::Number))
        words.append(Words::tr("number"));
    else if (field.takes(standard::Integer))
        words.append(Words::tr("whole number"));
    if (field.takes(standard::Boolean))
        words.append(Words::tr("true or false"));
    return words.join(Words::tr(" or "));
}

QString documentation(const Field &field)
{
    QStringList out;
    if (!field.help.isEmpty())
        out.append(standard::translated(field.help));
    else if (field.block && !field.block->help.isEmpty())
        out.append(standard::translated(field.block->help));
    if (!field.deprecated.isEmpty())
        out.append(field.instead.isEmpty() ? Words::tr("Deprecated since version %1.").arg(QLatin1String(field.deprecated))
                                           : Words::tr("Deprecated since version %1; use %2.").arg(QLatin1String(field.deprecated), field.instead));
    if (field.values.size() > 1)
        out.append(Words::tr("Allowed: %1").arg(joined(field.values)));
    if (!field.suggestions.isEmpty())
        out.append(Words::tr("Usual: %1").arg(joined(field.suggestions)));
    addLimits(field, out);
    if (!field.example.isEmpty())
        out.append(Words::tr("Example: %1").arg(QString::fromUtf8(field.example)));
    if (!field.byDefault.isEmpty())
        out.append(Words::tr("Where it is missing: %1").arg(QString::fromUtf8(field.byDefault)));
    if (!field.since.isEmpty())
        out.append(Words::tr("Since version %1.").arg(QLatin1String(field.since)));
    return out.join(QLatin1Char('\n'));
}

QString documentation(const standard::Block &block)
{
    return standard::translated(block.help);
}

} // namespace meshwright::authoring
