// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/shell/saving.h"

#include "widgets/common/tip.h"

#include <QMessageBox>

namespace meshwright::shell {

using document::ContractDocument;

Saving::Saving(workbench::Workbench &workbench, QWidget *window) : QObject(window), m_workbench(workbench), m_window(window)
{
}

bool Saving::mayClose(const QList<ContractDocument *> &documents)
{
    for (ContractDocument *document : documents) {
        if (!document->isModified())
            continue;
        const auto answer = QMessageBox::question(m_window, tr("Unsaved changes"), ui::tip(tr("%1 has changes that are not saved.").arg(m_workbench.displayPath(document->path()))),
                                                  QMessageBox::Save | QMessageBox::Discard | QMessageBox::Cancel, QMessageBox::Save);
        if (answer == QMessageBox::Cancel)
            return false;
        if (answer == QMessageBox::Save) {
            save(document);
            if (document->isModified())
                return false;
        }
    }
    return true;
}

void Saving::save(ContractDocument *document)
{
    const auto saved = document->save();
    if (saved)
        Q_EMIT notice(tr("%1 is saved.").arg(m_workbench.displayPath(document->path())));
    else if (saved.problem().kind == base::Problem::Kind::Refused)
        resolveConflict(document);
    else
        QMessageBox::critical(m_window, tr("Not saved"), ui::tip(saved.problem().text()));
}

// The page shows both texts and asks there: whoever decides must see what differs.
void Saving::resolveConflict(ContractDocument *document)
{
    Q_EMIT conflict(document);
}

} // namespace meshwright::shell
