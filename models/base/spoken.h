// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/tr.h"

#include <QLocale>

namespace meshwright::base {

/// How the language of tr() writes numbers; "C" in English, as scripts know it.
inline QLocale spokenLocale()
{
    const QString language = tr("en");
    return language == QLatin1String("en") ? QLocale::c() : QLocale(language);
}

/// A number written with a point, with the sign that the language has for it.
inline QString spokenPoint(QString number)
{
    return number.replace(QLatin1Char('.'), spokenLocale().decimalPoint());
}

} // namespace meshwright::base
