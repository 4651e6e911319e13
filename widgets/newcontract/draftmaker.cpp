// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/newcontract/draftmaker.h"

#include "base/file.h"
#include "drafting/names.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QPointer>
#include <QThreadPool>

namespace meshwright::newcontract {

using base::Problem;

namespace {

Problem nothing(const QString &what)
{
    return {Problem::Kind::Usage, what, {}, {}};
}

} // namespace

DraftMaker::DraftMaker(workbench::Workbench &workbench, QObject *parent) : QObject(parent), m_workbench(workbench)
{
}

DraftMaker::~DraftMaker()
{
    stop();
}

void DraftMaker::setOrigin(Origin origin)
{
    m_origin = origin;
    Q_EMIT changed();
}

void DraftMaker::stop()
{
    m_cancel.request();
    if (m_job)
        m_workbench.jobs().end(m_job);
    m_job = 0;
}

void DraftMaker::setFile(const QString &path)
{
    stop();
    m_file = path;
    m_sketch.reset();
    m_problem.reset();
    m_cancel = base::Cancel();
    if (path.isEmpty()) {
        Q_EMIT changed();
        return;
    }
    m_job = m_workbench.jobs().begin(tr("Read %1").arg(QFileInfo(path).fileName()), [this] {
        stop();
        m_problem = nothing(tr("Reading was stopped."));
        Q_EMIT changed();
    });
    const QPointer self(this);
    const auto tell = [self](auto apply) {
        QMetaObject::invokeMethod(QCoreApplication::instance(), [self, apply] {
            if (self)
                apply(*self);
        }, Qt::QueuedConnection);
    };
    QThreadPool::globalInstance()->start([tell, path, cancel = m_cancel, job = m_job] {
        qint64 last = 0;
        const base::Progress progress = [&](qint64 done, qint64 total) {
            if (done - last < total / 200)
                return;
            last = done;
            tell([job, done, total](DraftMaker &maker) { maker.m_workbench.jobs().report(job, done, total); });
        };
        const auto source = sampling::Source::open(path);
        auto evidence = source ? drafting::readEvidence(*source, drafting::usualRows, cancel, progress) : base::Result<drafting::Evidence>(source.problem());
        tell([job, evidence = std::make_shared<base::Result<drafting::Evidence>>(std::move(evidence))](DraftMaker &maker) {
            if (maker.m_job == job)
                maker.take(*evidence);
        });
    });
    Q_EMIT changed();
}

void DraftMaker::take(const base::Result<drafting::Evidence> &evidence)
{
    m_workbench.jobs().end(m_job);
    m_job = 0;
    if (evidence)
        m_sketch = drafting::sketchOf(*evidence, drafting::objectNameFrom(QFileInfo(m_file).fileName().section(QLatin1Char('.'), 0, 0)));
    else
        m_problem = evidence.problem();
    Q_EMIT changed();
}

void DraftMaker::setTemplate(const QString &key)
{
    m_template = key;
    Q_EMIT changed();
}

void DraftMaker::setContract(const QString &path)
{
    m_contract = path;
    Q_EMIT changed();
}

void DraftMaker::setParts(const drafting::CopiedParts &parts)
{
    m_parts = parts;
    Q_EMIT changed();
}

QString DraftMaker::suggestedName() const
{
    switch (m_origin) {
    case Origin::File: return m_file.isEmpty() ? QString() : drafting::titleFrom(QFileInfo(m_file).fileName().section(QLatin1Char('.'), 0, 0));
    case Origin::Template:
        for (const drafting::Template &one : drafting::templates()) {
            if (one.key == m_template)
                return one.title;
        }
        return {};
    case Origin::Contract: {
        const governance::BriefPointer brief = m_contract.isEmpty() ? nullptr : m_workbench.brief(m_contract);
        return brief ? tr("%1 (copy)").arg(brief->title) : QString();
    }
    case Origin::Blank: return {};
    }
    Q_UNREACHABLE();
}

base::Result<QByteArray> DraftMaker::text(const drafting::Wishes &wishes, const QString &newFolder) const
{
    switch (m_origin) {
    case Origin::File:
        if (m_problem)
            return *m_problem;
        if (!m_sketch)
            return nothing(m_file.isEmpty() ? tr("Choose a data file, or drop one here.") : tr("The file is being read…"));
        return drafting::draftOf(*m_sketch, wishes);
    case Origin::Template:
        if (m_template.isEmpty())
            return nothing(tr("Choose a template."));
        return drafting::draftOfTemplate(m_template, wishes);
    case Origin::Contract: {
        if (m_contract.isEmpty())
            return nothing(tr("Choose a contract to copy from."));
        const document::ContractDocument *open = m_workbench.document(m_contract);
        const auto bytes = open ? base::Result<QByteArray>(open->text()) : base::readFile(m_contract, text::ReadLimits().bytes);
        if (!bytes)
            return bytes.problem();
        return drafting::draftOfContract(*bytes, QFileInfo(m_contract).absolutePath(), newFolder, m_parts, wishes);
    }
    case Origin::Blank: return drafting::blankDraft(wishes);
    }
    Q_UNREACHABLE();
}

} // namespace meshwright::newcontract
