// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/workbench/workbench.h"

class QWidget;

namespace meshwright::shell {

/// Saves documents, and asks where a person must decide.
class Saving : public QObject {
    Q_OBJECT

public:
    Saving(workbench::Workbench &workbench, QWidget *window);
    void save(document::ContractDocument *document);
    /// The file and the window have different changes.
    void resolveConflict(document::ContractDocument *document);
    /// Asks about each that is not saved; false where one stays open.
    bool mayClose(const QList<document::ContractDocument *> &documents);

Q_SIGNALS:
    void notice(const QString &sentence);
    /// Both must be shown side by side, so that a person can decide.
    void conflict(meshwright::document::ContractDocument *document);
    /// The text is in another file now; that is the one to go on with.
    void savedElsewhere(meshwright::document::ContractDocument *document, const QString &path);

private:
    enum class Place { Here, Elsewhere, Nowhere };
    Place place(const document::ContractDocument *document);
    void saveElsewhere(document::ContractDocument *document);

    workbench::Workbench &m_workbench;
    QWidget *m_window;
    bool m_isClosing = false;
};

} // namespace meshwright::shell
