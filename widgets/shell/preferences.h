// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/shell/systemlook.h"

#include <QObject>

class QWidget;

namespace meshwright::shell {

/// What a person chose for the window, kept between starts, and put to work as soon as it changes.
class Preferences : public QObject {
    Q_OBJECT

public:
    explicit Preferences(ui::Theme &theme, QObject *parent = nullptr);

    ui::Theme::Mode theme() const;
    void setTheme(ui::Theme::Mode mode);
    /// 100 to 200.
    int textSize() const;
    void setTextSize(int percent);
    bool wrapsLines() const;
    void setWrapsLines(bool wrap);
    bool showsBlanks() const;
    void setShowsBlanks(bool show);
    bool reopensTabs() const;
    void setReopensTabs(bool reopen);
    QString owner() const;
    void setOwner(const QString &owner);

    /// Puts the editor options to work in all editors within a widget.
    void applyToEditors(QWidget *within) const;

Q_SIGNALS:
    void editorChanged();
    void changed();

private:
    void applyTheme();

    ui::Theme &m_theme;
    SystemLook m_system;
};

} // namespace meshwright::shell
