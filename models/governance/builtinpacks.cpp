// SPDX-License-Identifier: GPL-3.0-or-later
#include "governance/packreader.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

// The packs are compiled into a static library, whose resources nobody else would register.
static void registerPacks()
{
    Q_INIT_RESOURCE(rulepacks);
}

namespace meshwright::governance {

namespace {
const QString folder = QStringLiteral(":/meshwright/rulepacks/");
const QString suffix = QStringLiteral(".ruleset.yaml");
} // namespace

QStringList builtInPacks()
{
    registerPacks();
    QStringList names;
    for (const QString &file : QDir(folder).entryList(QDir::Files, QDir::Name))
        names.append(u':' + file.chopped(suffix.size()));
    return names;
}

QByteArray builtInPack(const QString &name)
{
    registerPacks();
    QFile file(folder + (name.startsWith(u':') ? name.mid(1) : name) + suffix);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void speakReadersLanguage(Rule &rule)
{
    for (QString *text : {&rule.title, &rule.why, &rule.message, &rule.fix}) {
        if (!text->isEmpty())
            *text = QCoreApplication::translate("rules", text->toUtf8().constData());
    }
}

} // namespace meshwright::governance
