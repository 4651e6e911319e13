// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/shell/recoveryoffers.h"

#include "base/file.h"

#include <QFileInfo>

namespace meshwright::shell {

using document::Unsaved;

RecoveryOffers::RecoveryOffers(workbench::Workbench &workbench, RecoveryBar &bar, QObject *parent) : QObject(parent), m_workbench(workbench), m_bar(bar)
{
    connect(&bar, &RecoveryBar::restoreRequested, this, &RecoveryOffers::restore);
    connect(&bar, &RecoveryBar::differenceRequested, this, &RecoveryOffers::compare);
    connect(&bar, &RecoveryBar::discardRequested, this, [this](const Unsaved &unsaved) {
        m_workbench.recovery().discard(unsaved);
        m_bar.settle(unsaved.journal);
    });
    connect(&workbench.recovery(), &document::Recovery::failed, this, &RecoveryOffers::notice);
}

void RecoveryOffers::look()
{
    m_bar.offer(m_workbench.recovery().takeLeftovers());
}

void RecoveryOffers::restore(const Unsaved &unsaved)
{
    if (!QFileInfo::exists(unsaved.path) && !m_workbench.document(unsaved.path)) {
        restoreWithoutFile(unsaved);
        return;
    }
    Q_EMIT openRequested(unsaved.path);
    document::ContractDocument *document = m_workbench.document(unsaved.path);
    if (!document)
        return;
    const auto applied = document->apply(text::PatchSet::between(document->text(), unsaved.text), document->revision(), tr("Restore unsaved changes"));
    if (!applied) {
        Q_EMIT notice(applied.problem().text());
        return;
    }
    // What the file says anyway needs no keeping.
    if (!document->isModified()) {
        m_bar.settle(unsaved.journal);
        m_workbench.recovery().discard(unsaved);
        return;
    }
    settle(unsaved);
    Q_EMIT notice(tr("Restored, not saved yet. Ctrl+Z takes it back."));
}

// The file is gone, and perhaps its folder: nothing is written before somebody says where.
void RecoveryOffers::restoreWithoutFile(const Unsaved &unsaved)
{
    Q_EMIT openUnsavedRequested(unsaved.path, unsaved.text);
    if (!m_workbench.document(unsaved.path))
        return;
    settle(unsaved);
    Q_EMIT notice(tr("Restored, not saved yet. The file is gone; saving makes it again."));
}

// The old journal goes only when the text is safe in a journal of this session.
void RecoveryOffers::settle(const Unsaved &unsaved)
{
    m_bar.settle(unsaved.journal);
    auto *once = new QObject(this);
    connect(&m_workbench.recovery(), &document::Recovery::kept, once, [this, once, unsaved](const QString &path) {
        if (path != unsaved.path)
            return;
        m_workbench.recovery().discard(unsaved);
        once->deleteLater();
    });
}

void RecoveryOffers::compare(const Unsaved &unsaved)
{
    const document::ContractDocument *open = m_workbench.document(unsaved.path);
    const auto before = open ? base::Result<QByteArray>(open->text()) : base::readFile(unsaved.path, text::ReadLimits().bytes);
    Q_EMIT differenceReady(tr("Not saved: %1").arg(QFileInfo(unsaved.path).fileName()), before ? *before : QByteArray(), unsaved.text);
}

} // namespace meshwright::shell
