// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/workbench/page.h"

class QBoxLayout;

namespace meshwright::welcome {

/// What the window shows while no mesh is open: what was open lately, and ways to begin.
class WelcomePage : public workbench::Page {
    Q_OBJECT

public:
    explicit WelcomePage(QWidget *parent = nullptr);
    QString title() const override { return tr("Welcome"); }
    /// Reads the list of recent folders anew.
    void refresh();

Q_SIGNALS:
    void folderChosen(const QString &folder);
    void openRequested();
    void demoRequested();
    void newFromFileRequested();
    void newFromTemplateRequested();

private:
    void addStart(QBoxLayout *layout);
    void addRecent();

    QWidget *m_recent;
};

} // namespace meshwright::welcome
