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
    if (!QFileInfo::exists(unsaved.path)) {
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
    m_bar.settle(unsaved.journal);
    // The old journal goes only when the text is safe in a journal of this session.
    if (!document->isModified()) {
        m_workbench.recovery().discard(unsaved);
        return;
    }
    auto *once = new QObject(this);
    connect(&m_workbench.recovery(), &document::Recovery::kept, once, [this, once, unsaved](const QString &path) {
        if (path != unsaved.path)
            return;
        m_workbench.recovery().discard(unsaved);
        once->deleteLater();
    });
    Q_EMIT notice(tr("Restored, not saved yet. Ctrl+Z takes it back."));
}

// The file is gone: the text goes beside its place, under a name that says what it is.
void RecoveryOffers::restoreWithoutFile(const Unsaved &unsaved)
{
    const QFileInfo info(unsaved.path);
    const QString path = info.absolutePath() + QLatin1Char('/') + info.fileName().section(QLatin1Char('.'), 0, 0) + QStringLiteral(".recovered.odcs.yaml");
    if (QFileInfo::exists(path)) {
        Q_EMIT notice(tr("%1 is there already, and it was not touched. Move it away first.").arg(path));
        return;
    }
    if (const auto saved = base::saveFile(path, unsaved.text); !saved) {
        Q_EMIT notice(saved.problem().text());
        return;
    }
    m_workbench.recovery().discard(unsaved);
    m_bar.settle(unsaved.journal);
    Q_EMIT openRequested(path);
    Q_EMIT notice(tr("The file is gone. Its text is saved as %1.").arg(QFileInfo(path).fileName()));
}

void RecoveryOffers::compare(const Unsaved &unsaved)
{
    const document::ContractDocument *open = m_workbench.document(unsaved.path);
    const auto before = open ? base::Result<QByteArray>(open->text()) : base::readFile(unsaved.path, text::ReadLimits().bytes);
    Q_EMIT differenceReady(tr("Not saved: %1").arg(QFileInfo(unsaved.path).fileName()), before ? *before : QByteArray(), unsaved.text);
}

} // namespace meshwright::shell
