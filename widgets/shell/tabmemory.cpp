// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/shell/tabmemory.h"

#include <QCryptographicHash>
#include <QSettings>

namespace meshwright::shell::tabmemory {

namespace {

constexpr int mostTabs = 20;

QString keyOf(const QString &meshFolder)
{
    return QStringLiteral("tabs/") + QString::fromLatin1(QCryptographicHash::hash(meshFolder.toUtf8(), QCryptographicHash::Sha256).toHex().left(16));
}

} // namespace

void save(const QString &meshFolder, const QList<RememberedTab> &tabs)
{
    QSettings settings;
    settings.remove(keyOf(meshFolder));
    settings.beginWriteArray(keyOf(meshFolder), int(std::min<qsizetype>(tabs.size(), mostTabs)));
    for (int i = 0; i < tabs.size() && i < mostTabs; ++i) {
        settings.setArrayIndex(i);
        QStringList views;
        for (const int view : tabs[i].views)
            views.append(QString::number(view));
        settings.setValue(QStringLiteral("path"), tabs[i].path);
        settings.setValue(QStringLiteral("views"), views.join(QLatin1Char(' ')));
        settings.setValue(QStringLiteral("caret"), tabs[i].caret);
        settings.setValue(QStringLiteral("current"), tabs[i].isCurrent);
    }
    settings.endArray();
}

QList<RememberedTab> load(const QString &meshFolder)
{
    QList<RememberedTab> out;
    QSettings settings;
    const int count = settings.beginReadArray(keyOf(meshFolder));
    for (int i = 0; i < count && i < mostTabs; ++i) {
        settings.setArrayIndex(i);
        RememberedTab tab;
        tab.path = settings.value(QStringLiteral("path")).toString();
        for (const QString &view : settings.value(QStringLiteral("views")).toString().split(QLatin1Char(' '), Qt::SkipEmptyParts))
            tab.views.append(view.toInt());
        tab.caret = settings.value(QStringLiteral("caret")).toUInt();
        tab.isCurrent = settings.value(QStringLiteral("current")).toBool();
        if (!tab.path.isEmpty())
            out.append(tab);
    }
    settings.endArray();
    return out;
}

} // namespace meshwright::shell::tabmemory
