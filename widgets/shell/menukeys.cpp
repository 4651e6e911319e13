// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/shell/menukeys.h"

#include <QSet>

namespace meshwright::shell {

QStringList withMenuKeys(const QStringList &titles)
{
    QSet<QChar> taken;
    QStringList out;
    for (const QString &title : titles) {
        qsizetype at = -1;
        for (const bool firstOnly : {true, false}) {
            for (qsizetype i = 0; i < title.size() && at < 0; ++i) {
                const bool first = i == 0 || title[i - 1].isSpace();
                if (title[i].isLetterOrNumber() && (first || !firstOnly) && !taken.contains(title[i].toLower()))
                    at = i;
            }
        }
        if (at >= 0)
            taken.insert(title[at].toLower());
        QString text = title.left(std::max<qsizetype>(at, 0)).replace(QLatin1Char('&'), QLatin1String("&&"));
        if (at >= 0)
            text += QLatin1Char('&');
        out.append(text + title.mid(std::max<qsizetype>(at, 0)).replace(QLatin1Char('&'), QLatin1String("&&")));
    }
    return out;
}

} // namespace meshwright::shell
