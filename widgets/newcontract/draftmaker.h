// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "drafting/copy.h"
#include "drafting/templates.h"
#include "widgets/workbench/workbench.h"

#include <QObject>

#include <memory>
#include <optional>

namespace meshwright::newcontract {

/// What a new contract is made of, and its text. Data files are read off the window's thread.
class DraftMaker : public QObject {
    Q_OBJECT

public:
    enum class Origin { File, Template, Contract, Blank };

    explicit DraftMaker(workbench::Workbench &workbench, QObject *parent = nullptr);
    ~DraftMaker() override;

    void setOrigin(Origin origin);
    Origin origin() const { return m_origin; }
    /// Begins to read; what was being read before is stopped.
    void setFile(const QString &path);
    const QString &file() const { return m_file; }
    void setTemplate(const QString &key);
    void setContract(const QString &path);
    void setParts(const drafting::CopiedParts &parts);

    bool isReading() const { return m_job != 0; }
    /// Why there is no text yet: nothing chosen, a file that can't be read.
    base::Result<QByteArray> text(const drafting::Wishes &wishes, const QString &newFolder) const;
    /// Of a data file that was read; null otherwise.
    const drafting::Sketch *sketch() const { return m_origin == Origin::File && m_sketch ? &*m_sketch : nullptr; }
    /// A name to begin with: that of the file, the template or the contract.
    QString suggestedName() const;

Q_SIGNALS:
    void changed();

private:
    void stop();
    void take(const base::Result<drafting::Evidence> &evidence);

    workbench::Workbench &m_workbench;
    Origin m_origin = Origin::File;
    QString m_file, m_template, m_contract;
    drafting::CopiedParts m_parts;
    std::optional<drafting::Sketch> m_sketch;
    std::optional<base::Problem> m_problem;
    base::Cancel m_cancel;
    quint64 m_job = 0;
};

} // namespace meshwright::newcontract
