// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/shell/recoverybar.h"
#include "widgets/workbench/workbench.h"

namespace meshwright::shell {

class DifferencePage;

/// Brings back what a crash would have cost: looks for leftovers after the window is shown, offers them, and does what is
/// chosen. The file of the contract is never written.
class RecoveryOffers : public QObject {
    Q_OBJECT

public:
    RecoveryOffers(workbench::Workbench &workbench, RecoveryBar &bar, QObject *parent = nullptr);
    void look();

Q_SIGNALS:
    /// The document is to be opened and shown before the answer; it stays closed where it can't be.
    void openRequested(const QString &path);
    /// The same where its file is gone: the text is to be opened as one that is not saved.
    void openUnsavedRequested(const QString &path, const QByteArray &text);
    void differenceReady(const QString &title, const QByteArray &before, const QByteArray &after);
    void notice(const QString &sentence);

private:
    void restore(const document::Unsaved &unsaved);
    void restoreWithoutFile(const document::Unsaved &unsaved);
    void settle(const document::Unsaved &unsaved);
    void compare(const document::Unsaved &unsaved);

    workbench::Workbench &m_workbench;
    RecoveryBar &m_bar;
};

} // namespace meshwright::shell
