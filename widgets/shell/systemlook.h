// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/common/theme.h"

#include <QObject>
#include <QVariant>

#include <optional>

class QDBusVariant;

namespace meshwright::shell {

/// What the desktop wants programs to look like: light, dark or high contrast, now and when it changes. Asked from the
/// settings portal that the desktops of Linux share; where there is none, the theme goes by the palette it started with.
class SystemLook : public QObject {
    Q_OBJECT

public:
    explicit SystemLook(QObject *parent = nullptr);
    /// Asks the desktop, without waiting for the answer.
    void listen();
    /// Not set where the desktop says nothing.
    std::optional<ui::Theme::Mode> mode() const;

public Q_SLOTS:
    /// As the portal tells it: "color-scheme" 0 no wish, 1 dark, 2 light; "contrast" 0 usual, 1 high.
    void settingChanged(const QString &group, const QString &key, const QDBusVariant &value);

Q_SIGNALS:
    void changed();

private:
    void ask(const QString &key);
    void take(const QString &key, QVariant value);

    std::optional<uint> m_scheme;
    uint m_contrast = 0;
};

} // namespace meshwright::shell
