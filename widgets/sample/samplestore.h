// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/sample/samplesession.h"
#include "widgets/workbench/workbench.h"

#include <QHash>
#include <QObject>

namespace meshwright::sample {

/// The sample files of the open mesh, one session a contract object, made when first asked for.
class SampleStore : public QObject {
    Q_OBJECT

public:
    explicit SampleStore(workbench::Workbench &workbench, QObject *parent = nullptr);

    /// Names of the contract's objects that have a sample file beside them.
    QStringList objectsWithSamples(const QString &contractPath) const;
    /// Null where the object has no sample. Loading begins with the first call.
    SampleSession *session(const QString &contractPath, const QString &object);
    /// The profile of a column by its name in the file; null while it is not known.
    const sampling::ColumnProfile *column(const QString &contractPath, const QString &object, const QString &column);
    /// A person names a file that lies elsewhere.
    SampleSession *useFile(const QString &contractPath, const QString &object, const QString &dataPath);

Q_SIGNALS:
    void changed(const QString &contractPath);
    /// What was checked could not be remembered.
    void notRemembered(const QString &why);

private:
    void remember(const SampleSession &session, const governance::Analysis &analysis);
    QString dataPath(const QString &contractPath, const QString &object) const;
    SampleSession *make(const QString &contractPath, const QString &object, const QString &dataPath);

    workbench::Workbench &m_workbench;
    QHash<QString, SampleSession *> m_sessions; ///< by contract path, line break, object
};

} // namespace meshwright::sample
