// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/recovery.h"

#include <QFrame>

class QBoxLayout;

namespace meshwright::shell {

/// Texts that were not saved when the program ended: one line each, with what can be done about it. Nothing is
/// overwritten and nothing thrown away until somebody says so.
class RecoveryBar : public QFrame {
    Q_OBJECT

public:
    explicit RecoveryBar(QWidget *parent = nullptr);
    /// Hidden where there is nothing.
    void offer(const std::vector<document::Unsaved> &unsaved);
    const std::vector<document::Unsaved> &offers() const { return m_offers; }
    /// Takes one away from the bar.
    void settle(const QString &journal);

Q_SIGNALS:
    void restoreRequested(const meshwright::document::Unsaved &unsaved);
    void differenceRequested(const meshwright::document::Unsaved &unsaved);
    void discardRequested(const meshwright::document::Unsaved &unsaved);

private:
    void rebuild();

    std::vector<document::Unsaved> m_offers;
    QWidget *m_lines = nullptr;
};

} // namespace meshwright::shell
