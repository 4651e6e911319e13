// SPDX-License-Identifier: GPL-3.0-or-later
#include "sampling/columnprofile.h"

#include "base/tr.h"

#include <array>

namespace meshwright::sampling {

QLatin1String valueTypeName(ValueType type)
{
    static constexpr std::array<QLatin1String, 10> names = {QLatin1String("empty"), QLatin1String("boolean"), QLatin1String("integer"), QLatin1String("number"),
                                                           QLatin1String("date"), QLatin1String("timestamp"), QLatin1String("time"), QLatin1String("string"), QLatin1String("object"), QLatin1String("array")};
    return names[size_t(type)];
}

QLatin1String likenessName(Likeness likeness)
{
    static constexpr std::array<QLatin1String, 7> names = {QLatin1String(""), QLatin1String(QT_TRANSLATE_NOOP("Free", "e-mail address")), QLatin1String("UUID"), QLatin1String(QT_TRANSLATE_NOOP("Free", "phone number")),
                                                           QLatin1String("IBAN"), QLatin1String(QT_TRANSLATE_NOOP("Free", "web address")), QLatin1String(QT_TRANSLATE_NOOP("Free", "country code"))};
    return names[size_t(likeness)];
}

} // namespace meshwright::sampling
