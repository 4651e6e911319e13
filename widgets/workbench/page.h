// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace meshwright::workbench {

/// One tab of the window's centre, with the inspector that goes with it.
class Page : public QWidget {
    Q_OBJECT

public:
    using QWidget::QWidget;
    /// Shown at the right while the page is; null where there is nothing to inspect. Owned by the page
    /// until the window takes it.
    virtual QWidget *inspector() { return nullptr; }
    /// The text of the tab.
    virtual QString title() const = 0;
    /// What the status bar says at its right: "Ln 41, Col 22"; may be empty.
    virtual QString place() const { return {}; }

Q_SIGNALS:
    void titleChanged();
    void placeChanged();
    void notice(const QString &sentence);
};

} // namespace meshwright::workbench
