// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/shell/systemlook.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>

namespace meshwright::shell {

namespace {

const QString service = QStringLiteral("org.freedesktop.portal.Desktop");
const QString object = QStringLiteral("/org/freedesktop/portal/desktop");
const QString interface = QStringLiteral("org.freedesktop.portal.Settings");
const QString appearance = QStringLiteral("org.freedesktop.appearance");
const QString schemeKey = QStringLiteral("color-scheme");
const QString contrastKey = QStringLiteral("contrast");

} // namespace

SystemLook::SystemLook(QObject *parent) : QObject(parent)
{
}

void SystemLook::listen()
{
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return;
    bus.connect(service, object, interface, QStringLiteral("SettingChanged"), this, SLOT(settingChanged(QString, QString, QDBusVariant)));
    ask(schemeKey);
    ask(contrastKey);
}

void SystemLook::ask(const QString &key)
{
    QDBusMessage question = QDBusMessage::createMethodCall(service, object, interface, QStringLiteral("Read"));
    question << appearance << key;
    auto *watcher = new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(question), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, key, watcher] {
        const QDBusPendingReply<QDBusVariant> reply = *watcher;
        // No portal, or one that does not know the key: the desktop has no wish.
        if (reply.isValid())
            take(key, reply.value().variant());
        watcher->deleteLater();
    });
}

void SystemLook::settingChanged(const QString &group, const QString &key, const QDBusVariant &value)
{
    if (group == appearance)
        take(key, value.variant());
}

void SystemLook::take(const QString &key, QVariant value)
{
    // "Read" packs the value twice.
    while (value.userType() == qMetaTypeId<QDBusVariant>())
        value = value.value<QDBusVariant>().variant();
    if (key == schemeKey)
        m_scheme = value.toUInt();
    else if (key == contrastKey)
        m_contrast = value.toUInt();
    else
        return;
    Q_EMIT changed();
}

std::optional<ui::Theme::Mode> SystemLook::mode() const
{
    if (m_contrast == 1)
        return ui::Theme::Mode::HighContrast;
    if (!m_scheme || *m_scheme == 0)
        return {};
    return *m_scheme == 1 ? ui::Theme::Mode::Dark : ui::Theme::Mode::Light;
}

} // namespace meshwright::shell
