// SPDX-License-Identifier: GPL-3.0-or-later
#include "governance/severity.h"

namespace meshwright::governance {

std::optional<Level> levelFromText(QStringView text)
{
    if (text == u"error" || text == u"0")
        return Level::Error;
    if (text == u"warn" || text == u"1")
        return Level::Warning;
    if (text == u"info" || text == u"information" || text == u"2")
        return Level::Info;
    if (text == u"hint" || text == u"3")
        return Level::Hint;
    if (text == u"off" || text == u"-1")
        return Level::Off;
    return std::nullopt;
}

QLatin1String levelName(Level level)
{
    switch (level) {
    case Level::Error:
        return QLatin1String("error");
    case Level::Warning:
        return QLatin1String("warn");
    case Level::Info:
        return QLatin1String("info");
    case Level::Hint:
        return QLatin1String("hint");
    case Level::Off:
        return QLatin1String("off");
    }
    Q_UNREACHABLE();
}

text::Severity severityOf(Level level)
{
    Q_ASSERT(level != Level::Off);
    return text::Severity(quint8(level));
}

} // namespace meshwright::governance
